package kwonik.archive.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kwonik.archive.json.JsonWalk;
import kwonik.archive.json.ProblemCollector;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import org.jspecify.annotations.Nullable;

/// Reads EDTF dates, and hands out one value for the same text as long as it is remembered: large chronicles
/// repeat their days, and sharing them saves both time and memory.
///
/// Days of four-digit years, by far the most frequent dates, are looked up by their number, all other texts by
/// their hash.
public final class Dates {
    /// The length of a day such as `1995-04-28`.
    private static final int DAY = 10;

    private static final int YEARS = 10_000;
    private static final int MONTHS = 16;
    private static final int DAYS = 32;
    private static final int MONTHS_AND_DAYS = MONTHS * DAYS;
    private static final int REMEMBERED = 1 << 12;
    private static final int SPREAD = 0x9E3779B9;

    private final JsonWalk walk;
    /// By year, and within it by month and day.
    private final @Nullable When[] @Nullable [] days = new When[YEARS][];
    private final @Nullable String[] texts = new String[REMEMBERED];
    private final @Nullable When[] dates = new When[REMEMBERED];

    public Dates(JsonWalk walk) {
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
        When known = known(text.getBytes(StandardCharsets.UTF_8));
        if (known != null) {
            return known;
        }
        try {
            return When.parse(text);
        } catch (EdtfException e) {
            walk.error(fault, e.shown(), e, new ProblemCollector.Spelling(fault, e));
            return null;
        }
    }

    private @Nullable When known(byte[] text) {
        return known(text, 0, text.length);
    }

    /// The date that these bytes are, or null for what is none.
    @Nullable
    When known(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length == DAY) {
            return day(bytes, from);
        }
        if (length == 2 * DAY + 1 && bytes[from + DAY] == '/') {
            return span(bytes, from);
        }
        return other(new String(bytes, from, length, StandardCharsets.UTF_8));
    }

    private @Nullable When day(byte[] bytes, int from) {
        int number = dayNumber(bytes, from);
        if (number < 0) {
            return null;
        }
        int place = number & (MONTHS_AND_DAYS - 1);
        @Nullable When[] ofYear = days[number / MONTHS_AND_DAYS];
        if (ofYear == null) {
            ofYear = new When[MONTHS_AND_DAYS];
            days[number / MONTHS_AND_DAYS] = ofYear;
        }
        When known = ofYear[place];
        if (known == null) {
            known = parsed(new String(bytes, from, DAY, StandardCharsets.US_ASCII));
            ofYear[place] = known;
        }
        return known;
    }

    /// From day to day; both are shared with the events on them.
    private @Nullable When span(byte[] bytes, int from) {
        When first = day(bytes, from);
        When last = day(bytes, from + DAY + 1);
        boolean ordered = Arrays.compare(bytes, from, from + DAY, bytes, from + DAY + 1, from + 2 * DAY + 1) <= 0;
        return first != null && last != null && ordered ? When.between(first, last) : null;
    }

    private @Nullable When other(String text) {
        int slot = ((text.hashCode() * SPREAD) >>> 20) & (REMEMBERED - 1);
        if (text.equals(texts[slot])) {
            return dates[slot];
        }
        When date = parsed(text);
        if (date != null) {
            texts[slot] = text;
            dates[slot] = date;
        }
        return date;
    }

    private static @Nullable When parsed(String text) {
        try {
            return When.parse(text);
        } catch (EdtfException e) {
            return null;
        }
    }

    /// A number of its own for each `dddd-dd-dd` that may be a day, or -1.
    private static int dayNumber(byte[] bytes, int at) {
        int century = twoDigits(bytes, at);
        int rest = twoDigits(bytes, at + 2);
        int month = twoDigits(bytes, at + 5);
        int day = twoDigits(bytes, at + 8);
        boolean digits = (century | rest | month | (MONTHS - 1 - month) | day | (DAYS - 1 - day)) >= 0;
        boolean dashes = bytes[at + 4] == '-' && bytes[at + 7] == '-';
        return digits && dashes ? ((century * 100 + rest) * MONTHS + month) * DAYS + day : -1;
    }

    /// The value of two digits, or a negative number.
    private static int twoDigits(byte[] bytes, int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        // the sign tells whether any of them is no digit
        int bad = (tens | ones | (9 - tens) | (9 - ones)) >> 31;
        return (tens * 10 + ones) | bad;
    }
}
