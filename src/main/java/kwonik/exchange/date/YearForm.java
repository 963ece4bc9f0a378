package kwonik.exchange.date;

import java.util.List;
import kwonik.edtf.EdtfException;
import kwonik.edtf.PlainDate;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.exchange.date.CellDate.One;
import kwonik.exchange.date.DateHabits.Negatives;
import kwonik.exchange.date.DateHabits.Numbers;
import org.jspecify.annotations.Nullable;

/// Reads a single number as a year, and years of which digits are left out: `602`, `-500`, `196x`, `19--`, `107?`.
final class YearForm {
    private static final int FOUR = 4;
    private static final int BASIC_DAY = 8;
    private static final int MOST_DIGITS = 18;
    private static final int SIGNIFICANT_FROM = 7;
    private static final String LEFT_OUT = "-?xX_uU*–—";

    private YearForm() {}

    /// Null if the text is neither.
    static @Nullable CellDate read(String text, DateHabits habits) {
        char first = text.charAt(0);
        boolean signed = first == '-' || first == '+';
        String rest = signed ? text.substring(1) : text;
        String digits = rest.endsWith(".0") ? rest.substring(0, rest.length() - 2) : withoutCommas(rest, habits);
        if (isNumber(digits)) {
            return number(text, digits, first, habits);
        }
        return signed ? null : masked(text);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// 12,000 where all numbers are years
    private static String withoutCommas(String text, DateHabits habits) {
        boolean grouped =
                habits.numbers() == Numbers.YEARS && text.indexOf(',') > 0 && text.matches("\\d{1,3}(?:,\\d{3}){1,3}");
        return grouped ? text.replace(",", "") : text;
    }

    private static CellDate number(String text, String digits, char sign, DateHabits habits) {
        boolean negative = sign == '-';
        boolean years = habits.numbers() == Numbers.YEARS;
        if (digits.length() == BASIC_DAY && sign != '-' && sign != '+') {
            One day = IsoForm.plain(digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6));
            if (day != null) {
                return day.with(Decision.of("basic", text, day.when().edtf()));
            }
        }
        boolean usual = digits.length() == FOUR || digits.length() == 3;
        if (!years && !usual) {
            return CellReading.unreadable(digits.length() < 3 ? "number.short" : "number.long", text);
        }
        if (digits.length() > MOST_DIGITS || Long.parseLong(digits) >= CivilDate.MAX_YEAR) {
            return CellReading.unreadable("far", text);
        }
        long number = Long.parseLong(digits);
        if (negative && number > 0 && habits.negatives() == Negatives.OPEN) {
            return CellReading.unreadable("dash", text, digits);
        }
        if (number == 0 && (negative || habits.negatives() == Negatives.HISTORICAL)) {
            return CellReading.unreadable("no.zero", text);
        }
        if (number == 0) {
            return signed(0, true, text, habits);
        }
        return signed(number, negative, text, habits);
    }

    /// A year with its sign, as the habit counts those before our era.
    static One signed(long number, boolean negative, String text, DateHabits habits) {
        boolean historical = negative && number > 0 && habits.negatives() == Negatives.HISTORICAL;
        long year = historical ? 1 - number : negative ? -number : number;
        One read = new One(sharp(year), List.of());
        if (negative) {
            String key = historical ? "negative.historical" : "negative.astronomical";
            read = read.with(Decision.of(key, text, Long.toString(1 - year)));
        }
        return read.when() instanceof PlainDate
                ? read
                : read.with(Decision.of("round", text, read.when().edtf()));
    }

    /// A year no sharper than its zeros say, once they are millions.
    static When sharp(long year) {
        String digits = Long.toString(Math.abs(year));
        int significant = digits.replaceAll("0+$", "").length();
        if (digits.length() < SIGNIFICANT_FROM || digits.length() - significant < 3) {
            return new PlainDate(year, (byte) 0, (byte) 0, (byte) 0);
        }
        return When.parse("Y" + year + "S" + significant);
    }

    // ----- Digits left out

    private static @Nullable CellDate masked(String text) {
        int given = 0;
        while (given < text.length() && CellReading.isDigit(text.charAt(given))) {
            given++;
        }
        boolean doubted = text.endsWith("?")
                && text.substring(0, text.length() - 1).strip().length() == FOUR;
        String four = doubted ? text.substring(0, FOUR) : text;
        if (given < 1 || given >= FOUR || four.length() != FOUR) {
            return null;
        }
        char sign = four.charAt(given);
        for (int i = given; i < FOUR; i++) {
            if (four.charAt(i) != sign || LEFT_OUT.indexOf(sign) < 0) {
                return null;
            }
        }
        String year = four.substring(0, given) + "X".repeat(FOUR - given);
        One read = parsed(year + (doubted ? "?" : ""), text);
        if (sign == '?' && given == 3 && !doubted) {
            return CellDate.of(List.of(read, parsed("0" + four.substring(0, 3) + "?", text)));
        }
        return read;
    }

    private static One parsed(String edtf, String text) {
        try {
            boolean same = edtf.equals(text);
            return new One(When.parse(edtf), same ? List.of() : List.of(Decision.of("mask", text, edtf)));
        } catch (EdtfException e) {
            throw new IllegalStateException("A year of digits and X is EDTF", e);
        }
    }
}
