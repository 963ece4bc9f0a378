package kwonik.exchange.markwhen;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kwonik.edtf.Shape;
import kwonik.edtf.When;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.DateHabits;
import kwonik.exchange.date.DateHabits.Order;
import kwonik.model.Chronicle;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Reference;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// Writes a chronicle as Markwhen: lanes as sections, events with their ids, tags and links.
///
/// What a date says beyond Markwhen stands in a property `edtf`. An event without a date, or of a time that no Markwhen
/// date reaches, stands in a comment, since any date there would be a wrong one; our own reader finds it.
public final class MarkwhenWriter {
    /// The section of the eras.
    static final String ERAS = "Eras";

    private static final Pattern TAG = Pattern.compile("(?!\\d+$)[A-Za-z0-9_]+");
    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ,.()'’–-]*");

    private final Writer out;
    private final DateLine dates =
            new DateLine(DateHabits.UNKNOWN.withOrder(Order.MONTH_FIRST).withLanguage("en"), 2000);

    private MarkwhenWriter(Writer out) {
        this.out = out;
    }

    /// Writes a chronicle; the stream stays open.
    public static void write(Chronicle chronicle, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new MarkwhenWriter(writer).write(chronicle);
        writer.flush();
    }

    private void write(Chronicle chronicle) throws IOException {
        String title = PlainText.line(chronicle.about().title().in("en"));
        String about = PlainText.paragraphs(chronicle.about().summary().in("en"));
        line("title: " + key(Escaped.line(title)));
        if (!about.isEmpty()) {
            line("description: " + key(String.join("\n", Escaped.paragraphs(about, dates))));
        }
        line("kwonik: " + MarkHeader.quoted(chronicle.about().id()));
        line("");
        Map<String, List<Event>> byLane = new LinkedHashMap<>();
        chronicle.lanes().forEach(lane -> byLane.put(lane.id(), new ArrayList<>()));
        for (Event event : chronicle.events()) {
            byLane.computeIfAbsent(event.lane().id(), _ -> new ArrayList<>()).add(event);
        }
        for (Lane lane : chronicle.lanes()) {
            line("# " + Escaped.heading(lane.name().in("en")));
            line("id: " + key(lane.id()));
            line("");
            for (Event event : byLane.getOrDefault(lane.id(), List.of())) {
                event(event);
            }
        }
        if (!chronicle.eras().isEmpty()) {
            line("# " + ERAS);
            line("");
            for (Era era : chronicle.eras()) {
                era(era);
            }
        }
    }

    private static String key(String value) {
        return PLAIN_KEY.matcher(value).matches() ? value : MarkHeader.quoted(value);
    }

    private void era(Era era) throws IOException {
        List<String> lines = new ArrayList<>();
        String date = begin(era.when(), Escaped.line(era.name().in("en")), lines);
        lines.add(1, "id: " + key(era.id()));
        lines.add(2, "era: true");
        put(lines, date);
    }

    private void event(Event event) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder title = new StringBuilder(Escaped.title(event.title().in("en")));
        List<String> strange = new ArrayList<>();
        for (String tag : event.details().tags()) {
            if (TAG.matcher(tag).matches()) {
                title.append(" #").append(tag);
            } else {
                strange.add(MarkHeader.quoted(tag));
            }
        }
        String date = begin(event.when(), title.toString(), lines);
        int at = 1;
        lines.add(at++, "id: " + key(event.id()));
        if (!strange.isEmpty()) {
            lines.add(at++, "tags: [" + String.join(", ", strange) + "]");
        }
        if (event.importance() != Event.ORDINARY_IMPORTANCE) {
            lines.add(at, "importance: " + event.importance());
        }
        String summary = event.details().summary().in("en");
        if (!summary.isEmpty()) {
            lines.add("");
            lines.addAll(Escaped.paragraphs(summary, dates));
        }
        boolean first = true;
        for (Reference reference : event.details().references()) {
            String link = link(reference);
            if (!link.isEmpty()) {
                if (first) {
                    lines.add("");
                }
                first = false;
                lines.add(link);
            }
        }
        put(lines, date);
    }

    /// The line with the date and its exact words below it.
    ///
    /// @return how the date is said; empty where it cannot be
    private String begin(@Nullable When when, String title, List<String> lines) {
        String date = when == null ? "" : DateText.of(when);
        lines.add((date.isEmpty() ? MarkText.NO_DATE : date) + ": " + title);
        if (when != null && !saysAll(date, when)) {
            lines.add("edtf: " + MarkHeader.quoted(when.edtf()));
        }
        return date;
    }

    private boolean saysAll(String date, When when) {
        MarkRange range = date.isEmpty() ? null : dates.range(date);
        if (range == null || range.to() == null) {
            return range != null && says(range.from(), when);
        }
        boolean end = range.to() instanceof MarkRange.Point.Now ? when.endIsOpen() : says(range.to(), when.to());
        return when.shape() == Shape.INTERVAL && says(range.from(), when.from()) && end;
    }

    private static boolean says(MarkRange.@Nullable Point point, @Nullable When when) {
        return point instanceof MarkRange.Point.Fixed fixed
                && fixed.date() instanceof CellDate.One one
                && one.when().equals(when);
    }

    private static String link(Reference reference) {
        String title = PlainText.line(reference.title());
        String url = reference.url().strip();
        boolean plain = url.chars().noneMatch(c -> Character.isWhitespace(c) || c == '(' || c == ')');
        String address =
                plain ? url : url.replace("(", "%28").replace(")", "%29").replaceAll("\\s", "%20");
        return title.isEmpty() && url.isEmpty() ? "" : "[" + Escaped.link(title) + "](" + address + ")";
    }

    private void put(List<String> lines, String date) throws IOException {
        for (String line : lines) {
            line(date.isEmpty() ? MarkText.UNDATED + line : line);
        }
        line("");
    }

    private void line(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }
}
