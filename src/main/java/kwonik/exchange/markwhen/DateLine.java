package kwonik.exchange.markwhen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.DateHabits;
import kwonik.exchange.date.DateHabits.Numbers;
import kwonik.exchange.markwhen.MarkRange.Point;
import org.jspecify.annotations.Nullable;

/// Tells whether a line begins an event, and takes it apart at the colon.
///
/// All that Markwhen itself takes for a date is one here, and so is EDTF of all levels, which it drops. Words of other
/// languages, or *about 1590*, are none: they begin lines of ordinary texts.
final class DateLine {
    private static final int LONGEST = 160;
    private static final int MOST_COLONS = 6;
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String CLOCK = "(?:,?\\s+\\d{1,2}(?::\\d{2}){0,2}(?:\\s?[ap]m)?)?";
    private static final Pattern NAMED = Pattern.compile("(?:\\d{1,2}(?:st|nd|rd|th)?\\s+" + MONTH + "|" + MONTH
            + "(?:\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d))?)(?:,?\\s+(\\d{1,4}))?" + CLOCK);
    private static final Pattern ERA =
            Pattern.compile("(?:(?:ad|bce?|ce)\\s?\\d{1,6}|\\d[\\d,]{0,7}\\s?(?:bce|bc|ad|ce))");
    private static final Pattern ERAS =
            Pattern.compile("\\d{1,6}\\s?(?:bce|bc|ad|ce)?\\s?[–-]\\s?\\d{1,6}\\s?(?:bce|bc|ad|ce)");
    private static final Pattern SIGNS = Pattern.compile(
            "[-\\[{./~?%]*Y?-?\\d[\\dXYEST~?%.,\\[\\]{}:/+\\-–\\sZWw]*(?:\\s?[ap]m)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME =
            Pattern.compile("(?:(1[0-2]|0?[1-9])(?::(\\d{2}))?\\s?([ap])m|([01]?\\d|2[0-3]):(\\d{2}))");
    private static final Pattern RELATIVE =
            Pattern.compile("(by|before|after)?\\s*(?:!([\\w-]+)(?:\\.(start|end))?|\\.(start|end))?"
                    + "\\s*(?:plus|\\+)?\\s*(" + Amount.PATTERN + ")?");
    private static final Pattern EVERY = Pattern.compile("\\s+(every\\s.+)$");
    private static final Pattern HOUR = Pattern.compile("(?<![:\\d])(\\d{1,2})\\s?([ap]m)$");
    private static final Pattern DATE_SHAPE = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?|\\d{1,2}/\\d{1,2}/\\d{4}");
    private static final List<String> BETWEEN = List.of(" / ", " - ", " – ", " — ", " to ", "/", "–", "—", "-");

    private final DateHabits habits;
    private final int year;

    /// @param year of month names without one
    DateLine(DateHabits habits, int year) {
        this.habits = habits.withNumbers(Numbers.YEARS);
        this.year = year;
    }

    /// A line that begins an event.
    record Split(MarkRange range, String rangeText, String text) {}

    /// Takes a line apart; null if it begins no event.
    @Nullable
    Split split(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.indexOf(':') <= 0 || !mayBegin(text.charAt(0))) {
            return null;
        }
        for (int colon : colons(text)) {
            String before = text.substring(0, colon).strip();
            MarkRange range = before.endsWith("\\") ? null : range(before);
            if (range != null) {
                return new Split(range, before, text.substring(colon + 1).strip());
            }
        }
        return null;
    }

    private static boolean mayBegin(char c) {
        return Character.isDigit(c) || "-[{.~?!/%YyabdfjmnosABCDFJMNOS".indexOf(c) >= 0;
    }

    /// Where it may be parted: first at colons that are not within a time.
    private static List<Integer> colons(String text) {
        List<Integer> plain = new ArrayList<>();
        List<Integer> clocks = new ArrayList<>();
        for (int at = text.indexOf(':'); at > 0 && at < LONGEST; at = text.indexOf(':', at + 1)) {
            boolean clock = Character.isDigit(text.charAt(at - 1))
                    && at + 1 < text.length()
                    && Character.isDigit(text.charAt(at + 1));
            (clock ? clocks : plain).add(at);
            if (plain.size() + clocks.size() >= MOST_COLONS) {
                break;
            }
        }
        plain.addAll(clocks);
        return plain;
    }

    /// The range that a text says; null if it says none.
    @Nullable
    MarkRange range(String text) {
        Matcher every = EVERY.matcher(text.toLowerCase(Locale.ROOT));
        String once = every.find() ? text.substring(0, every.start()) : text;
        Recurrence recurrence = once.equals(text) ? null : Recurrence.of(text.substring(every.start(1)));
        Point whole = point(once);
        if (whole != null) {
            return new MarkRange(whole, null, recurrence);
        }
        if (isDateShaped(once)) {
            return new MarkRange(new Point.Unknown(), null, recurrence);
        }
        for (String sign : BETWEEN) {
            int at = once.toLowerCase(Locale.ROOT).indexOf(sign, 1);
            for (int tries = 0; at > 0 && tries < 4; tries++) {
                String first = once.substring(0, at).strip();
                String last = once.substring(at + sign.length()).strip();
                Point from = point(first);
                Point to = from == null && !isDateShaped(first) ? null : point(last);
                if (from != null && to != null) {
                    return new MarkRange(from, to, recurrence);
                }
                if ((from != null || isDateShaped(first)) && (to != null || isDateShaped(last))) {
                    // one of them is no day: the rest of its figures is not to be taken for another date
                    return new MarkRange(new Point.Unknown(), null, recurrence);
                }
                at = once.indexOf(sign, at + 1);
            }
        }
        return null;
    }

    /// Whether a text looks like a day or a month, whatever the calendar says.
    static boolean isDateShaped(String text) {
        return DATE_SHAPE.matcher(text).matches();
    }

    private @Nullable Point point(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (small.isEmpty() || small.length() > LONGEST) {
            return null;
        }
        if (small.equals("now") || small.equals("today")) {
            return new Point.Now();
        }
        Matcher time = TIME.matcher(small);
        if (time.matches()) {
            return clock(time);
        }
        Point fixed = fixed(text, small);
        return fixed == null ? relative(text, small) : fixed;
    }

    private static Point clock(Matcher time) {
        if (time.group(3) == null) {
            return new Point.Clock(Integer.parseInt(time.group(4)) * 60 + Integer.parseInt(time.group(5)));
        }
        int hour = Integer.parseInt(time.group(1)) % 12 + (time.group(3).equals("p") ? 12 : 0);
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return new Point.Clock(hour * 60 + Math.min(59, minute));
    }

    private @Nullable Point fixed(String text, String small) {
        Matcher named = NAMED.matcher(small);
        boolean month = named.matches();
        boolean any = month
                || ERA.matcher(small).matches()
                || ERAS.matcher(small).matches()
                || SIGNS.matcher(text).matches();
        if (!any) {
            return null;
        }
        String full = HOUR.matcher(text).replaceFirst("$1:00 $2");
        if (month && named.group(1) == null) {
            full = withYear(full);
        } else if (month && named.group(1).length() < 4) {
            full = full.replaceFirst("\\b" + named.group(1) + "(?=\\D*$|\\s+\\d{1,2}:)", padded(named.group(1)));
        }
        CellDate date = CellDate.read(full, habits);
        boolean read = date instanceof CellDate.One || date instanceof CellDate.Several;
        return read ? new Point.Fixed(date, text) : null;
    }

    /// 3 March becomes 3 March 2026, before a time if there is one.
    private String withYear(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return text + " " + year;
        }
        int clock = colon;
        while (clock > 0 && Character.isDigit(text.charAt(clock - 1))) {
            clock--;
        }
        return text.substring(0, clock) + year + " " + text.substring(clock);
    }

    private static String padded(String year) {
        return "0".repeat(4 - year.length()) + year;
    }

    private static @Nullable Point relative(String text, String small) {
        Matcher relative = RELATIVE.matcher(small);
        if (!relative.matches()) {
            return null;
        }
        String id = relative.group(2) == null ? "" : text.substring(relative.start(2), relative.end(2));
        String side = relative.group(3) == null ? relative.group(4) : relative.group(3);
        Amount amount = Amount.of(relative.group(5) == null ? "" : relative.group(5));
        boolean says = !id.isEmpty() || side != null || relative.group(5) != null;
        if (amount == null || !says) {
            return null;
        }
        String word = relative.group(1) == null ? "" : relative.group(1);
        boolean back = word.equals("before") || word.equals("by");
        return new Point.Relative(back, id, side == null ? null : side.equals("end"), amount);
    }
}
