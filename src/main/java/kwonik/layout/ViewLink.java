package kwonik.layout;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kwonik.axis.When;
import kwonik.model.Chronicle;
import kwonik.model.EventFilter;
import kwonik.model.SourceFilter;
import org.jspecify.annotations.Nullable;

/// A view of a chronicle as a line of text that leads back to it: `kwonik:haiti?from=…&to=…&event=…&torn=true`.
///
/// It is a URI with the scheme `kwonik` (RFC 3986); instants are seconds since 1970 and come back to the last bit.
///
/// @param chronicle id of the chronicle
/// @param view the stretch of time, the selection, torn gaps
/// @param filter what is left out
/// @param strange names of fields that nobody knows; they are not written again
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

    private static final Set<String> LISTS = Set.of("without", "without-lanes", "tags");
    private static final Set<String> FIELDS = Set.of("from", "to", "event", "torn", "importance", "period");

    /// Reads what [#toString()] wrote, with blanks around it allowed; empty if it is no such link.
    public static Optional<ViewLink> parse(String text) {
        String link = text.strip();
        int query = link.indexOf('?');
        if (link.length() > LONGEST
                || !link.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                || query <= SCHEME.length()) {
            return Optional.empty();
        }
        try {
            Map<String, String> fields = fields(link.substring(query + 1));
            String from = fields.get("from");
            String to = fields.get("to");
            if (from == null || to == null) {
                return Optional.empty();
            }
            double start = Double.parseDouble(from);
            double end = Double.parseDouble(to);
            if (!Double.isFinite(start) || !Double.isFinite(end) || start >= end) {
                return Optional.empty();
            }
            @Nullable String event = fields.get("event");
            ViewState view = new ViewState(start, end, event, Boolean.parseBoolean(fields.get("torn")));
            String period = fields.get("period");
            EventFilter filter = new EventFilter(
                    set(fields, "without-lanes"),
                    Integer.parseInt(fields.getOrDefault("importance", "1")),
                    new SourceFilter(set(fields, "without")),
                    set(fields, "tags"),
                    period == null ? null : When.parse(period));
            List<String> strange = fields.keySet().stream()
                    .filter(name -> !FIELDS.contains(name) && !LISTS.contains(name))
                    .toList();
            return Optional.of(new ViewLink(decoded(link.substring(SCHEME.length(), query)), view, filter, strange));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The same without what a chronicle does not have.
    ///
    /// @param isTag whether an event of the chronicle bears a tag: to ask them all takes its time
    public ViewLink within(Chronicle whole, Predicate<String> isTag) {
        return new ViewLink(chronicle, view.within(whole), filter.within(whole, isTag));
    }

    private static Set<String> set(Map<String, String> fields, String name) {
        String list = fields.getOrDefault(name, "");
        // nothing has an empty name, so nothing stands between two commas
        return Arrays.stream(list.split(","))
                .map(ViewLink::decoded)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toSet());
    }

    /// Names and values; lists stay encoded, because their commas are not part of what they list.
    private static Map<String, String> fields(String query) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String name = pair.substring(0, equals);
                String value = pair.substring(equals + 1);
                fields.put(name, LISTS.contains(name) ? value : decoded(value));
            }
        }
        return fields;
    }

    /// The link.
    @Override
    public String toString() {
        StringBuilder link = new StringBuilder(SCHEME).append(encoded(chronicle));
        link.append("?from=").append(view.start()).append("&to=").append(view.end());
        if (view.selected() != null) {
            link.append("&event=").append(encoded(view.selected()));
        }
        if (view.torn()) {
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

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
