package kwonik.exchange.markwhen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.archive.file.Progress;
import kwonik.edtf.When;
import kwonik.exchange.common.ChronicleDraft;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.EventDraft;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.common.RichText;
import kwonik.exchange.common.WebAddress;
import kwonik.exchange.date.DateColumn;
import kwonik.exchange.date.DateHabits;
import kwonik.exchange.date.DateHabits.Order;
import kwonik.exchange.markwhen.MarkDates.Span;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// Reads Markwhen: all that its own parser reads, EDTF that it drops, and what older versions wrote.
///
/// The outermost groups become lanes, those within them tags; where one group holds everything, the next ones in.
public final class MarkwhenReader {
    private static final String FORMAT = "markwhen.format";
    /// So many events of a file are others come again.
    private static final int MOST_REPEATED = 20_000;

    /// No list of tags is longer.
    private static final int LONGEST_LIST = 8_000;

    private static final Pattern SLASHES = Pattern.compile("\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b");

    private final LocalDate today;
    private final ChronicleDraft draft;
    private final Remarks remarks;
    private int repeated;

    private MarkwhenReader(DataFile file, LocalDate today) {
        this.today = today;
        this.draft = new ChronicleDraft(file, FORMAT);
        this.remarks = draft.remarks();
    }

    /// Reads a text.
    ///
    /// @param today what *now* means where something begins with it
    /// @throws RefusedException if there is nothing in it
    /// @throws CancellationException if `progress` calls it off
    public static Imported read(DataFile file, LocalDate today, Progress progress) throws RefusedException {
        String text = file.text();
        if (text.isBlank()) {
            throw new RefusedException(0, "report.refused.empty");
        }
        return new MarkwhenReader(file, today).read(text, progress);
    }

    /// Whether a text looks like Markwhen: an event begins in it, and more lines than not fit.
    public static boolean isMarkwhen(String head) {
        DateLine dates = new DateLine(DateHabits.UNKNOWN, 2000);
        int events = 0;
        int others = 0;
        boolean header = true;
        for (String line : head.lines().limit(400).toList()) {
            boolean event = dates.split(line) != null;
            header &= !event;
            events += event ? 1 : 0;
            others += !event && !header && !line.isBlank() && line.indexOf('\t') >= 0 ? 1 : 0;
        }
        return events > 0 && events > others && !head.stripLeading().startsWith("{") && !head.startsWith("BEGIN:");
    }

    private Imported read(String text, Progress progress) {
        List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
        boolean dayFirst = lines.stream().limit(200).anyMatch(line -> line.matches("\\s*dateFormat:\\s*d.*"));
        DateHabits habits = DateHabits.UNKNOWN.withOrder(order(lines, dayFirst)).withLanguage("en");
        MarkText.Parsed parsed = MarkText.parse(lines, new DateLine(habits, today.getYear()));
        progress.at(0.3);
        header(parsed.headers());
        List<@Nullable Span> spans = MarkDates.of(parsed.entries(), today, remarks);
        int shared = sharedGroups(parsed.entries());
        boolean ours = parsed.headers().getFirst().ours;
        if (ours) {
            own(parsed);
        }
        for (int i = 0; i < parsed.entries().size(); i++) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            take(parsed.entries().get(i), spans.get(i), shared, ours);
            progress.at(0.3 + 0.7 * i / parsed.entries().size());
        }
        return draft.build();
    }

    /// The lanes that our own writer wrote, also those without an event, under their ids.
    private void own(MarkText.Parsed parsed) {
        draft.ownId(parsed.headers().getFirst().id);
        for (int i = 0; i < parsed.groups().size(); i++) {
            MarkGroup group = parsed.groups().get(i);
            String id = parsed.ids().get(i);
            if (group.parent() == null && id != null) {
                draft.ownLane(id, PlainText.line(RichText.of(group.name()).text()));
            }
        }
    }

    /// What the header says, else what the dates with slashes decide, else the month first, as in Markwhen.
    private Order order(List<String> lines, boolean dayFirst) {
        if (dayFirst) {
            remarks.decidedOnce("markwhen.order.header");
            return Order.DAY_FIRST;
        }
        List<String> dates = new ArrayList<>();
        for (String line : lines) {
            Matcher slashes = SLASHES.matcher(line);
            int colon = line.lastIndexOf(':');
            while (colon > 0 && slashes.find()) {
                dates.add(slashes.group());
            }
        }
        Order order = DateColumn.order(dates);
        if (order == Order.DAY_FIRST) {
            remarks.decidedOnce("markwhen.order.dates");
        }
        return order == Order.UNKNOWN ? Order.MONTH_FIRST : order;
    }

    private void header(List<MarkHeader> headers) {
        MarkHeader first = headers.getFirst();
        draft.title(Markdown.line(first.title).text());
        List<String> about = new ArrayList<>();
        for (MarkHeader header : headers) {
            about.addAll(header.about);
            if (!header.strange.isEmpty()) {
                remarks.leftOut(0, "", "markwhen.header", String.join(", ", header.strange));
            }
            if (!header.zone.isEmpty()) {
                remarks.leftOut(0, "", "markwhen.zone", header.zone);
            }
            if (header.colours > 0) {
                remarks.leftOut(0, "", "markwhen.colours", Integer.toString(header.colours));
            }
        }
        draft.summary(Markdown.body(about).text());
    }

    /// How many outer groups hold everything and other groups, so that they tell nothing apart.
    private int sharedGroups(List<MarkEntry> entries) {
        List<List<String>> paths =
                entries.stream().map(entry -> entry.group().path()).toList();
        int shared = 0;
        boolean more = !paths.isEmpty();
        while (more) {
            int depth = shared;
            String name = paths.getFirst().size() > depth ? paths.getFirst().get(depth) : "";
            more = paths.stream()
                            .allMatch(path ->
                                    path.size() > depth && path.get(depth).equals(name))
                    && paths.stream()
                                    .map(path -> path.size() > depth + 1 ? path.get(depth + 1) : "")
                                    .distinct()
                                    .count()
                            > 1;
            shared += more ? 1 : 0;
        }
        if (shared > 0) {
            remarks.decided(
                    0,
                    "",
                    "markwhen.group.all",
                    String.join(" / ", paths.getFirst().subList(0, shared)));
        }
        return shared;
    }

    // ----- Events

    private void take(MarkEntry entry, @Nullable Span span, int shared, boolean ours) {
        When when = span == null ? null : span.when();
        Markdown title = Markdown.line(withoutId(entry));
        Markdown body = Markdown.body(entry.body());
        if (isTrue(entry.property("era")) && when != null) {
            draft.ownEra(ours ? MarkDates.id(entry) : "", title.text(), when);
            return;
        }
        List<@Nullable When> dates = recurrences(entry, span, when);
        for (int i = 0; i < dates.size(); i++) {
            EventDraft event = new EventDraft(entry.line())
                    .title(title.text())
                    .summary(body.text())
                    .when(dates.get(i));
            String id = MarkDates.id(entry);
            if (ours && i == 0) {
                event.ownId(id);
            } else {
                event.id(id);
            }
            if (when == null && !entry.rangeText().isEmpty()) {
                event.doubt(entry.rangeText());
            }
            lane(event, entry, shared);
            tags(entry, title, body).forEach(event::tag);
            importance(event, entry);
            links(event, entry, title);
            links(event, entry, body);
            draft.add(event);
        }
    }

    private static String withoutId(MarkEntry entry) {
        String id = MarkDates.id(entry);
        String name = "!" + id;
        boolean named =
                entry.property("id").isEmpty() && !id.isEmpty() && entry.text().startsWith(name);
        return named ? entry.text().substring(name.length()).strip() : entry.text();
    }

    private static boolean isTrue(String value) {
        return value.equals("true") || value.equals("yes");
    }

    private List<@Nullable When> recurrences(MarkEntry entry, @Nullable Span span, @Nullable When when) {
        List<@Nullable When> dates = new ArrayList<>();
        dates.add(when);
        Recurrence recurrence = entry.range().recurrence();
        if (recurrence == null || span == null || when == null) {
            return dates;
        }
        Amount step = recurrence.step();
        int count = recurrence.count(span.start());
        if (step == null || count == 0) {
            remarks.leftOut(entry.line(), "", "markwhen.every.first", recurrence.text());
            return dates;
        }
        for (int i = 1; i < count && repeated < MOST_REPEATED; i++) {
            dates.add(MarkDates.again(span, step, i));
            repeated++;
        }
        if (recurrence.isCut(span.start()) || dates.size() < count) {
            remarks.leftOut(entry.line(), "", "markwhen.every.cut", recurrence.text(), Integer.toString(dates.size()));
        } else {
            remarks.decided(entry.line(), "", "markwhen.every", recurrence.text(), Integer.toString(count));
        }
        return dates;
    }

    private void lane(EventDraft event, MarkEntry entry, int shared) {
        List<String> path = entry.group().path();
        if (path.isEmpty()) {
            return;
        }
        int at = Math.min(shared, path.size() - 1);
        event.lane(path.get(at));
        for (String inner : path.subList(at + 1, path.size())) {
            event.tag(inner);
            remarks.decidedOnce("markwhen.group.inner");
        }
    }

    private Set<String> tags(MarkEntry entry, Markdown title, Markdown body) {
        Set<String> tags = new LinkedHashSet<>(title.tags());
        String listed = entry.property("tags");
        if (listed.length() > LONGEST_LIST) {
            remarks.leftOut(entry.line(), "tags", "markwhen.tags", Integer.toString(LONGEST_LIST));
            listed = listed.substring(0, LONGEST_LIST);
        }
        tags.addAll(MarkHeader.list(listed));
        tags.addAll(body.tags());
        tags.addAll(entry.group().allTags());
        return tags;
    }

    private void importance(EventDraft event, MarkEntry entry) {
        String rank = entry.property("importance");
        if (rank.matches("[1-5]")) {
            event.importance(rank.charAt(0) - '0');
        }
        if (!entry.property("timezone").isEmpty() || !entry.property("tz").isEmpty()) {
            remarks.leftOut(entry.line(), "", "markwhen.zone", entry.property("timezone") + entry.property("tz"));
        }
    }

    private void links(EventDraft event, MarkEntry entry, Markdown text) {
        for (Markdown.Link link : text.links()) {
            boolean web = !WebAddress.of(link.url()).isEmpty() || link.url().isEmpty();
            event.link(link.url(), link.words(), web ? "" : link.url());
        }
        for (Markdown.Link picture : text.pictures()) {
            event.link(picture.url(), picture.words(), "");
            draft.picture(entry.line(), picture.url());
        }
    }
}
