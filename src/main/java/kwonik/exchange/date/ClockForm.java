package kwonik.exchange.date;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.edtf.EdtfException;
import kwonik.edtf.PlainDate;
import kwonik.edtf.When;
import kwonik.exchange.date.CellDate.One;
import kwonik.exchange.date.DateHabits.Midnight;
import org.jspecify.annotations.Nullable;

/// Reads a day of any form with a time behind it, as programs, mails and people write both: `Sat May 20 1961 00:00:00
/// GMT-0600`, `4/5/2017 3:30 pm`.
///
/// A day without a time passes no time zone; a time keeps the offset that it names.
final class ClockForm {
    private static final int HALF_DAY = 12;
    private static final Pattern CLOCK = Pattern.compile(
            "(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,](\\d{1,9}))?)? ?([ap]\\.?m\\.?)?(?: (\\d{4}))?"
                    + " ?(Z|[+-]\\d{1,2}(?::?\\d{2})?|[A-Z]{2,4}(?:[+-]\\d{1,2}(?::?\\d{2})?)?)?"
                    + "(?: ?\\([^()]{0,60}\\))?(?: (\\d{4}))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile("(?i)(?:[\\s,]+(?:at|um|à|a|às|alle|nan)|[T,])?\\s*$");
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("UT", 0),
            Map.entry("EST", -300),
            Map.entry("EDT", -240),
            Map.entry("CST", -360),
            Map.entry("CDT", -300),
            Map.entry("MST", -420),
            Map.entry("MDT", -360),
            Map.entry("PST", -480),
            Map.entry("PDT", -420),
            Map.entry("CET", 60),
            Map.entry("CEST", 120));

    private ClockForm() {}

    /// Null if no time ends the text, or more than one stands in it.
    static @Nullable CellDate read(String text, CellReading reading) {
        int colon = text.indexOf(':');
        int from = colon;
        while (from > 0 && colon - from < 2 && CellReading.isDigit(text.charAt(from - 1))) {
            from--;
        }
        Matcher clock = CLOCK.matcher(text).region(from, text.length());
        if (from == 0 && colon > 0 && clock.matches() && clock.group(6) == null && clock.group(8) == null) {
            return CellReading.unreadable("clock.alone", text);
        }
        if (from == colon || from == 0 || !clock.matches()) {
            return null;
        }
        String head = BEFORE.matcher(text.substring(0, from)).replaceFirst("");
        String year = clock.group(6) == null ? clock.group(8) : clock.group(6);
        String day = year == null ? head : head + " " + year;
        if (day.isBlank() || day.indexOf(':') >= 0) {
            return null;
        }
        Integer hour = hour(clock);
        String zone = zone(clock.group(7));
        if (hour == null || zone == null) {
            return CellReading.unreadable("clock", text);
        }
        String second = clock.group(3);
        String time = String.format(Locale.ROOT, "T%02d:%s", hour, two(clock.group(2)))
                + (second == null ? "" : ":" + two(second));
        Time found = new Time(text, time, zone, clock.group(4) != null, named(clock.group(7)));
        return new CellReading(reading.habits(), 1).read(day).each(one -> found.behind(one, reading.habits()));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static @Nullable Integer hour(Matcher clock) {
        int hour = Integer.parseInt(clock.group(1));
        String half = clock.group(5);
        if (half == null) {
            return hour <= 24 ? hour : null;
        }
        boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
        return hour < 1 || hour > HALF_DAY ? null : Integer.valueOf(hour % HALF_DAY + (afternoon ? HALF_DAY : 0));
    }

    /// The offset as EDTF writes it; null for a zone that is not known here.
    private static @Nullable String zone(@Nullable String written) {
        if (written == null) {
            return "";
        }
        int sign = Math.max(written.indexOf('+'), written.indexOf('-'));
        String name = (sign < 0 ? written : written.substring(0, sign)).toUpperCase(Locale.ROOT);
        Integer minutes = name.isEmpty() ? Integer.valueOf(0) : ZONES.get(name);
        if (minutes == null) {
            return null;
        }
        if (sign >= 0) {
            String digits = written.substring(sign + 1).replace(":", "");
            int hours = Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
            int rest = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
            int offset = hours * 60 + rest;
            minutes += written.charAt(sign) == '-' ? -offset : offset;
        }
        return minutes == 0
                ? "Z"
                : String.format(
                        Locale.ROOT,
                        "%s%02d:%02d",
                        minutes < 0 ? "-" : "+",
                        Math.abs(minutes) / 60,
                        Math.abs(minutes) % 60);
    }

    /// Whether a zone was named by letters that say more than an offset.
    private static boolean named(@Nullable String written) {
        return written != null && written.matches("(?i)[A-Z]{3,4}") && !written.matches("(?i)UTC|GMT");
    }

    /// A time that was read.
    private record Time(String text, String clock, String zone, boolean fraction, boolean zoneNamed) {
        List<One> behind(One day, DateHabits habits) {
            if (!(day.when() instanceof PlainDate date) || date.day() == 0 || date.marks() != 0) {
                return List.of();
            }
            if (clock.matches("T00:00(?::00)?") && habits.midnight() == Midnight.A_DAY && !fraction) {
                return List.of(day.with(Decision.of("midnight", text, date.edtf())));
            }
            try {
                One timed = new One(When.parse(date.edtf() + clock + zone), day.decisions());
                if (fraction) {
                    timed = timed.with(
                            Decision.of("fraction", text, timed.when().edtf()));
                }
                return List.of(
                        zoneNamed
                                ? timed.with(
                                        Decision.of("zone", text, timed.when().edtf()))
                                : timed);
            } catch (EdtfException _) {
                return List.of();
            }
        }
    }
}
