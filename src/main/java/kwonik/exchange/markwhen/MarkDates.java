package kwonik.exchange.markwhen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kwonik.edtf.EdtfException;
import kwonik.edtf.Interval;
import kwonik.edtf.PlainDate;
import kwonik.edtf.Shape;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.Decision;
import kwonik.exchange.markwhen.MarkRange.Point;
import org.jspecify.annotations.Nullable;

/// Finds the dates of all events of a text, of which some are counted from others.
final class MarkDates {
    /// A chain of events that are each counted from a later one is no longer than this.
    private static final int MOST_PASSES = 20;

    private final List<MarkEntry> entries;
    private final Remarks remarks;
    private final long today;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<@Nullable Span> found;

    private MarkDates(List<MarkEntry> entries, LocalDate today, Remarks remarks) {
        this.entries = entries;
        this.remarks = remarks;
        this.today = CivilDate.second(today.getYear(), today.getMonthValue(), today.getDayOfMonth());
        this.found = new ArrayList<>();
    }

    /// When something is, as text and in seconds.
    ///
    /// @param end the first second after it
    record Span(@Nullable When when, long start, long end) {
        static Span of(When when) {
            return new Span(when, when.start(), when.end());
        }

        /// As sharp as seconds say: days where they are whole, else minutes.
        static Span of(long start, long end) {
            return new Span(DateText.between(start, end), start, Math.max(start, end));
        }
    }

    /// The date of each entry in their order; null where there is none.
    static List<@Nullable Span> of(List<MarkEntry> entries, LocalDate today, Remarks remarks) {
        MarkDates dates = new MarkDates(entries, today, remarks);
        for (int i = 0; i < entries.size(); i++) {
            dates.found.add(null);
            String id = id(entries.get(i));
            if (!id.isEmpty()) {
                dates.ids.putIfAbsent(id, i);
            }
        }
        boolean more = true;
        for (int pass = 0; pass < MOST_PASSES && more; pass++) {
            more = dates.pass(pass);
        }
        dates.tellLost();
        return dates.found;
    }

    /// The name by which others may count from it: its property, or `!name` at the start of its text.
    static String id(MarkEntry entry) {
        String property = MarkHeader.unquoted(entry.property("id"));
        if (!property.isEmpty()) {
            return property;
        }
        String text = entry.text();
        if (!text.startsWith("!")) {
            return "";
        }
        int end = 1;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "_-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        boolean whole = end == text.length() || Character.isWhitespace(text.charAt(end));
        return end > 1 && whole ? text.substring(1, end) : "";
    }

    private boolean pass(int pass) {
        boolean progress = false;
        for (int i = 0; i < entries.size(); i++) {
            if (found.get(i) == null && (pass == 0 || isRelative(entries.get(i)))) {
                Span span = span(i);
                found.set(i, span);
                progress |= span != null;
            }
        }
        return progress;
    }

    private static boolean isRelative(MarkEntry entry) {
        return entry.range().from() instanceof Point.Relative || entry.range().to() instanceof Point.Relative;
    }

    private void tellLost() {
        for (int i = 0; i < entries.size(); i++) {
            MarkEntry entry = entries.get(i);
            if (found.get(i) == null && isRelative(entry)) {
                remarks.leftOut(entry.line(), "", "markwhen.relative.lost", entry.rangeText());
            }
        }
    }

    private @Nullable Span span(int at) {
        MarkEntry entry = entries.get(at);
        if (!entry.property("edtf").isEmpty()) {
            return edtf(entry);
        }
        Point to = entry.range().to();
        Span span = switch (entry.range().from()) {
            case Point.Unknown _ -> {
                if (!entry.rangeText().isEmpty()) {
                    remarks.leftOut(entry.line(), "", "markwhen.noDay", entry.rangeText());
                }
                yield null;
            }
            case Point.Fixed fixed -> ended(at, fixed(entry, fixed), to);
            case Point.Now _ -> ended(at, Span.of(DateText.day(today)), to);
            case Point.Clock clock -> ended(at, clock(at, clock), to);
            case Point.Relative relative -> relative(at, relative, to);
        };
        if (span != null && !(entry.range().from() instanceof Point.Fixed && !(to instanceof Point.Relative))) {
            remarks.decided(entry.line(), "", "markwhen.counted", entry.rangeText(), DateText.said(span.when()));
        }
        return span;
    }

    private @Nullable Span edtf(MarkEntry entry) {
        String text = MarkHeader.unquoted(entry.property("edtf"));
        try {
            return Span.of(When.parse(text));
        } catch (EdtfException _) {
            remarks.leftOut(entry.line(), "edtf", "markwhen.edtf", text);
            return null;
        }
    }

    private @Nullable Span fixed(MarkEntry entry, Point.Fixed fixed) {
        CellDate.One one = switch (fixed.date()) {
            case CellDate.One only -> only;
            case CellDate.Several several -> {
                remarks.ambiguous(
                        entry.line(),
                        "",
                        "markwhen.several",
                        fixed.text(),
                        DateText.said(several.dates().getFirst()),
                        DateText.said(several.dates().get(1)));
                yield several.readings().getFirst();
            }
            case CellDate.NoDate _, CellDate.Unreadable _ -> null;
        };
        if (one == null) {
            return null;
        }
        for (Decision decision : one.decisions()) {
            if (decision.key().equals("celldate.order.month")) {
                remarks.ambiguous(
                        entry.line(), "", decision.key(), decision.args().toArray(String[]::new));
            } else {
                remarks.decided(
                        entry.line(), "", decision.key(), decision.args().toArray(String[]::new));
            }
        }
        return Span.of(one.when());
    }

    // ----- From one to another

    private @Nullable Span ended(int at, @Nullable Span from, @Nullable Point to) {
        if (from == null || to == null || from.when() == null) {
            return from;
        }
        MarkEntry entry = entries.get(at);
        return switch (to) {
            case Point.Fixed fixed -> joined(entry, from, fixed(entry, fixed));
            case Point.Now _ -> open(from);
            case Point.Clock clock -> Span.of(from.start(), onDay(from.start(), from.start(), clock.minutes()));
            case Point.Relative relative -> {
                Long end = end(at, from.start(), relative);
                yield end == null ? null : Span.of(from.start(), end);
            }
            case Point.Unknown _ -> from;
        };
    }

    private Span open(Span from) {
        When when = from.when();
        if (when == null || when.shape() != Shape.DATE) {
            return from;
        }
        remarks.decidedOnce("markwhen.now");
        return new Span(new Interval(when, null, false, true), from.start(), Math.max(from.end(), today));
    }

    private @Nullable Span joined(MarkEntry entry, Span from, @Nullable Span to) {
        When first = from.when();
        When last = to == null ? null : to.when();
        if (to == null || first == null || last == null) {
            return from;
        }
        first = first.shape() == Shape.INTERVAL && first.from() != null ? first.from() : first;
        last = last.shape() == Shape.INTERVAL && last.to() != null ? last.to() : last;
        boolean dates = first.shape() == Shape.DATE && last.shape() == Shape.DATE;
        if (!dates || last.end() <= first.start()) {
            remarks.leftOut(entry.line(), "", "markwhen.order", entry.rangeText());
            return null;
        }
        return Span.of(When.between(first, last));
    }

    private @Nullable Span clock(int at, Point.Clock clock) {
        Span before = at == 0 ? new Span(null, today, today) : found.get(at - 1);
        if (before == null) {
            return null;
        }
        long start = onDay(before.end(), before.end(), clock.minutes());
        return Span.of(start, start);
    }

    /// The time of a day, or of the next where that is over.
    private static long onDay(long day, long notBefore, int minutes) {
        long second = Math.floorDiv(day, CivilDate.DAY_SECONDS) * CivilDate.DAY_SECONDS + minutes * 60L;
        return second < notBefore ? second + CivilDate.DAY_SECONDS : second;
    }

    // ----- Counted from others

    private @Nullable Span relative(int at, Point.Relative relative, @Nullable Point to) {
        Long origin = origin(at, relative, !relative.back());
        if (origin == null) {
            return null;
        }
        long moved = relative.amount().from(origin, relative.back());
        if (to == null) {
            return relative.back() ? Span.of(moved, origin) : Span.of(origin, moved);
        }
        if (relative.back()
                && to instanceof Point.Relative length
                && length.id().isEmpty()) {
            return Span.of(length.amount().from(moved, true), moved);
        }
        Span from = Span.of(moved, moved);
        return ended(at, from, to);
    }

    private @Nullable Long end(int at, long start, Point.Relative relative) {
        if (relative.id().isEmpty() && relative.end() == null) {
            return relative.amount().from(start, false);
        }
        Long origin = origin(at, relative, false);
        return origin == null ? null : Long.valueOf(relative.amount().from(origin, relative.back()));
    }

    private @Nullable Long origin(int at, Point.Relative relative, boolean end) {
        Integer other = relative.id().isEmpty() ? Integer.valueOf(at - 1) : ids.get(relative.id());
        if (other == null) {
            return null;
        }
        Span span = other < 0 ? new Span(null, today, today) : other == at ? null : found.get(other);
        if (span == null) {
            return null;
        }
        Boolean said = relative.end();
        return (said == null ? end : said) ? span.end() : span.start();
    }

    /// The date `count` steps of a recurrence later.
    static @Nullable When again(Span first, Amount step, int count) {
        When when = first.when();
        if (count == 0 || when == null) {
            return when;
        }
        Amount moved = step.times(count);
        long start = moved.from(first.start(), false);
        When from = when.shape() == Shape.INTERVAL ? when.from() : null;
        When to = when.shape() == Shape.INTERVAL ? when.to() : null;
        if (from != null && to != null) {
            When next = again(Span.of(from), step, count);
            When last = again(Span.of(to), step, count);
            return next == null || last == null ? null : When.between(next, last);
        }
        if (when instanceof PlainDate date && date.marks() == 0 && step.days() == 0 && step.seconds() == 0) {
            CivilDate day = CivilDate.ofSecond(start);
            return new PlainDate(
                    day.year(),
                    date.month() == 0 ? 0 : (byte) day.month(),
                    date.day() == 0 ? 0 : (byte) day.day(),
                    (byte) 0);
        }
        return DateText.between(start, moved.from(first.end(), false));
    }
}
