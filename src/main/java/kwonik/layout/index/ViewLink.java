package kwonik.layout.index;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kwonik.edtf.When;
import kwonik.layout.index.LinkException.Reason;
import kwonik.model.Chronicle;
import kwonik.model.filter.EventFilter;
import kwonik.model.filter.SourceFilter;

/// A view of a chronicle as a line of text that leads back to it: `kwonik:haiti?from=…&to=…&event=…&torn=true`.
///
/// It is a URI with the scheme `kwonik` (RFC 3986); instants are seconds since 1970 and come back to the last bit.
///
/// @param chronicle id of the chronicle
/// @param view the stretch of time, the selection, hidden gaps
/// @param filter what is left out
/// @param strange names of unknown fields; they are not written again
public record ViewLink(String chronicle, ViewState view, EventFilter filter, List<String> strange) {
    public ViewLink {
        strange = List.copyOf(strange);
    }

    /// A link of which every field is known.
    public ViewLink(String chronicle, ViewState view, EventFilter filter) {
        this(chronicle, view, filter, List.of());
    }

    /// A view from which some sources are left out.
    public ViewLink(String chronicle, ViewState view, SourceFilter sources) {
        this(chronicle, view, EventFilter.NONE.withSources(sources));
    }

    /// How a link begins.
    public static final String SCHEME = "kwonik:";

    /// The longest text that is taken for a link, in characters; those that are written are far shorter.
    public static final int LONGEST = 1 << 16;

    /// Reads what [#toString()] wrote, with blanks around it allowed; empty if it is no such link.
    public static Optional<ViewLink> parse(String text) {
        try {
            return Optional.of(read(text));
        } catch (LinkException e) {
            return Optional.empty();
        }
    }

    /// Reads what [#toString()] wrote, with blanks around it allowed.
    ///
    /// @throws LinkException if it is no such link; the exception says what is missing or cannot be
    public static ViewLink read(String text) {
        String link = text.strip();
        if (!link.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new LinkException(Reason.SCHEME, SCHEME);
        }
        if (link.length() > LONGEST) {
            throw new LinkException(Reason.LONG, String.valueOf(LONGEST));
        }
        int mark = link.indexOf('?');
        int query = mark < 0 ? link.length() : mark;
        if (query == SCHEME.length()) {
            throw new LinkException(Reason.CHRONICLE, SCHEME);
        }
        String chronicle = LinkFields.decoded(SCHEME, link.substring(SCHEME.length(), query));
        LinkFields fields = LinkFields.of(mark < 0 ? "" : link.substring(mark + 1));
        double start = fields.seconds("from");
        double end = fields.seconds("to");
        if (start >= end) {
            throw new LinkException(
                    Reason.ORDER, String.valueOf(fields.text("from")), String.valueOf(fields.text("to")));
        }
        ViewState view = new ViewState(start, end, fields.text("event"), fields.flag("torn"));
        EventFilter filter = new EventFilter(
                fields.set("without-lanes"),
                fields.importance("importance"),
                new SourceFilter(fields.set("without")),
                fields.set("tags"),
                fields.period("period"));
        return new ViewLink(chronicle, view, filter, fields.strange());
    }

    /// This link without what a chronicle does not have.
    ///
    /// @param isTag whether an event of the chronicle bears a tag: to ask them all takes its time
    public ViewLink within(Chronicle whole, Predicate<String> isTag) {
        return new ViewLink(chronicle, view.within(whole), filter.within(whole, isTag));
    }

    /// The link.
    @Override
    public String toString() {
        StringBuilder link = new StringBuilder(SCHEME).append(encoded(chronicle));
        link.append("?from=").append(view.start()).append("&to=").append(view.end());
        if (view.selected() != null) {
            link.append("&event=").append(encoded(view.selected()));
        }
        if (view.gapsHidden()) {
            link.append("&torn=true");
        }
        append(link, "without", filter.sources().hidden());
        append(link, "without-lanes", filter.lanes());
        if (filter.importance() > 1) {
            link.append("&importance=").append(filter.importance());
        }
        append(link, "tags", filter.tags());
        When period = filter.period();
        if (period != null) {
            link.append("&period=").append(encoded(period.edtf()));
        }
        return link.toString();
    }

    private static void append(StringBuilder link, String name, Set<String> list) {
        if (!list.isEmpty()) {
            String joined = new TreeSet<>(list).stream().map(ViewLink::encoded).collect(Collectors.joining(","));
            link.append('&').append(name).append('=').append(joined);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
