package kwonik.exchange.calendar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Remarks;

/// Finds calendars, entries and zones in a file, also in one that lacks an END here or there, or breaks off.
///
/// A line that is no property belongs to the text before it: some programs write the line breaks of a text as they are.
final class CalendarParts {
    private static final Pattern CUT_NAME = Pattern.compile("[A-Z][A-Z-]*(?:;[^:]*)?");
    private static final int DEEPEST = 12;
    private static final int ROUND = 4_096;

    private final ContentLines lines;
    private final Remarks remarks;
    private final Consumer<CalendarPart> taker;
    private final Deque<Open> open = new ArrayDeque<>();
    private int calendars;
    private int strays;
    private int unended;

    private CalendarParts(DataFile file, Remarks remarks, Consumer<CalendarPart> taker) {
        this.lines = new ContentLines(file);
        this.remarks = remarks;
        this.taker = taker;
    }

    /// Hands over each entry, zone and calendar when it ends; a calendar comes without its entries.
    static void read(DataFile file, Remarks remarks, Progress progress, Consumer<CalendarPart> taker) {
        CalendarParts parts = new CalendarParts(file, remarks, taker);
        int round = 0;
        for (String raw = parts.lines.next(); raw != null; raw = parts.lines.next()) {
            if (++round % ROUND == 0) {
                progress.at(parts.lines.fraction());
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
            }
            parts.take(raw);
        }
        parts.end();
    }

    private void take(String raw) {
        ContentLine found = ContentLine.of(lines.line(), raw);
        if (found == null || isProse(found.name(), raw)) {
            stray(raw);
            return;
        }
        switch (found.name()) {
            case "BEGIN" -> begin(found.value().strip().toUpperCase(Locale.ROOT));
            case "END" -> end(found.value().strip().toUpperCase(Locale.ROOT));
            default -> {
                if (open.isEmpty()) {
                    strays++;
                } else {
                    open.peek().add(found);
                }
            }
        }
    }

    /// A line of a text such as “Note: bring books”, which only looks like a property.
    private boolean isProse(String name, String raw) {
        return !raw.startsWith(name)
                && !name.startsWith("X-")
                && !open.isEmpty()
                && open.peek().hasText()
                && !EntryReader.knows(name);
    }

    private void stray(String raw) {
        // where a file is cut off within the name of a property, that is no text
        boolean cut = lines.fraction() >= 1 && CUT_NAME.matcher(raw).matches();
        if (open.isEmpty() || cut || !open.peek().append(raw)) {
            strays += raw.isBlank() ? 0 : 1;
        }
    }

    private void begin(String kind) {
        boolean calendar = kind.equals("VCALENDAR");
        boolean entry = CalendarPart.isEntry(kind) || kind.equals("VTIMEZONE") || kind.equals("VFREEBUSY");
        while (!open.isEmpty() && (calendar || (entry && !open.peek().kind.equals("VCALENDAR")))) {
            unended++;
            close();
        }
        if (open.size() < DEEPEST) {
            open.push(new Open(kind, lines.line(), Math.max(0, calendar ? calendars++ : calendars - 1)));
        }
    }

    private void end(String kind) {
        if (open.stream().noneMatch(each -> each.kind.equals(kind))) {
            strays++;
            return;
        }
        while (!open.peek().kind.equals(kind)) {
            unended++;
            close();
        }
        close();
    }

    private void close() {
        Open ended = open.pop();
        CalendarPart part = ended.part();
        if (part.isEntry()
                || part.kind().startsWith("VTIMEZONE")
                || part.kind().equals("VFREEBUSY")
                || part.kind().equals("VCALENDAR")) {
            taker.accept(part);
        } else if (!open.isEmpty()) {
            open.peek().parts.add(part);
        }
    }

    private void end() {
        if (!open.isEmpty()) {
            remarks.leftOut(lines.line(), "", "report.breaksOff");
        }
        while (!open.isEmpty()) {
            close();
        }
        if (unended > 0) {
            remarks.decided(0, "", "calendar.unended", String.valueOf(unended));
        }
        if (strays > 0) {
            remarks.leftOut(0, "", "calendar.strays", String.valueOf(strays));
        }
        if (lines.foreign()) {
            remarks.decided(0, "", "calendar.charset");
        }
    }

    private static final class Open {
        private final String kind;
        private final int line;
        private final int calendar;
        private final List<ContentLine> lines = new ArrayList<>();
        private final List<CalendarPart> parts = new ArrayList<>();
        private final StringBuilder more = new StringBuilder();

        Open(String kind, int line, int calendar) {
            this.kind = kind;
            this.line = line;
            this.calendar = calendar;
        }

        void add(ContentLine found) {
            settle();
            lines.add(found);
        }

        /// Whether the last property is a text.
        boolean hasText() {
            return !lines.isEmpty()
                    && switch (lines.getLast().name()) {
                        case "DESCRIPTION", "SUMMARY", "COMMENT", "LOCATION", "X-ALT-DESC" -> true;
                        default -> false;
                    };
        }

        boolean append(String raw) {
            if (!hasText()) {
                return false;
            }
            more.append("\\n").append(raw);
            return true;
        }

        private void settle() {
            if (!more.isEmpty()) {
                ContentLine last = lines.removeLast();
                lines.add(new ContentLine(last.line(), last.name(), last.parameters(), last.value() + more));
                more.setLength(0);
            }
        }

        CalendarPart part() {
            settle();
            return new CalendarPart(kind, line, calendar, lines, parts);
        }
    }
}
