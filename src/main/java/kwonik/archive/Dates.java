package kwonik.archive;

import java.io.IOException;
import kwonik.axis.EdtfException;
import kwonik.axis.When;
import org.jspecify.annotations.Nullable;

/// Reads EDTF dates, and hands out one value for the same text as long as it is remembered: large chronicles
/// repeat their days, and sharing them saves both time and memory.
///
/// Days of four-digit years, by far the most frequent dates, are looked up by their number, all other texts by
/// their hash.
final class Dates {
    private static final int YEARS = 10_000;
    private static final int MONTHS = 13;
    private static final int DAYS = 32;
    private static final int REMEMBERED = 1 << 12;
    private static final int SPREAD = 0x9E3779B9;

    private final JsonWalk walk;
    /// By year, and within it by month and day.
    private final @Nullable When[] @Nullable [] days = new When[YEARS][];
    private final @Nullable String[] texts = new String[REMEMBERED];
    private final @Nullable When[] dates = new When[REMEMBERED];

    Dates(JsonWalk walk) {
        this.walk = walk;
    }

    /// The date that comes next, or null where there is none or a bad one, which is told.
    ///
    /// @param fault the message for a bad date: it says what is lost with it
    @Nullable
    When next(String fault) throws IOException {
        String text = walk.text();
        if (text == null) {
            return null;
        }
        int day = dayNumber(text);
        return day >= 0 ? day(text, day, fault) : other(text, fault);
    }

    private @Nullable When day(String text, int number, String fault) {
        int year = number / (MONTHS * DAYS);
        @Nullable When[] ofYear = days[year];
        if (ofYear == null) {
            ofYear = new When[MONTHS * DAYS];
            days[year] = ofYear;
        }
        int place = number % (MONTHS * DAYS);
        When known = ofYear[place];
        if (known == null) {
            known = parsed(text, fault);
            ofYear[place] = known;
        }
        return known;
    }

    private @Nullable When other(String text, String fault) {
        int slot = ((text.hashCode() * SPREAD) >>> 20) & (REMEMBERED - 1);
        if (text.equals(texts[slot])) {
            return dates[slot];
        }
        When date = parsed(text, fault);
        if (date != null) {
            texts[slot] = text;
            dates[slot] = date;
        }
        return date;
    }

    private @Nullable When parsed(String text, String fault) {
        try {
            return When.parse(text);
        } catch (EdtfException e) {
            walk.error(fault, text, e);
            return null;
        }
    }

    /// A number of its own for each text of the form `dddd-dd-dd` that may be a day, or -1.
    private static int dayNumber(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return -1;
        }
        int year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
        int month = twoDigits(text, 5);
        int day = twoDigits(text, 8);
        boolean fits = twoDigits(text, 0) >= 0
                && twoDigits(text, 2) >= 0
                && month >= 0
                && month < MONTHS
                && day >= 0
                && day < DAYS;
        return fits ? (year * MONTHS + month) * DAYS + day : -1;
    }

    /// The value of two digits, or -1.
    private static int twoDigits(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}
