package kwonik.edtf.typed;

import java.util.List;
import kwonik.edtf.typed.Sense.Role;
import org.jspecify.annotations.Nullable;

/// Reads a single date from words: a day, month, season, year, decade or century, with the words that doubt it.
final class DateReading {
    private static final int FOUR = 4;
    private static final int MOST_DAYS = 31;

    private final WordStream words;
    private final DigitReading digits;
    private final OrderedReading ordered;

    /// @param dayFirst how 04/05/2017 is read
    DateReading(WordStream words, boolean dayFirst) {
        this.words = words;
        this.digits = new DigitReading(words, dayFirst);
        this.ordered = new OrderedReading(words);
    }

    /// The date that comes next; null, and nothing is taken, if there is none.
    @Nullable
    Draft next() {
        int place = words.at();
        Draft draft = new Draft();
        takeBefore(draft);
        if (!takeDate(draft)) {
            words.goTo(place);
            return null;
        }
        takeBehind(draft);
        return draft;
    }

    private void takeBefore(Draft draft) {
        boolean taken = true;
        while (taken) {
            int before = words.at();
            words.takeFillers();
            // the c of c. 1800 is a century’s, too
            if (words.take(Role.ABOUT) != null || (words.inTables() && words.take("~"))) {
                draft.about = true;
            } else if (words.inTables() && ordered.takeThird(draft)) {
                words.take("-");
            } else if (words.takeWords("peut", "etre") || words.take(Role.UNSURE) != null) {
                draft.unsure = true;
            } else if (draft.weekday == 0) {
                Sense weekday = words.take(Role.WEEKDAY);
                draft.weekday = weekday == null ? 0 : weekday.value();
                words.take(",");
            }
            taken = words.at() > before;
        }
    }

    private boolean takeDate(Draft draft) {
        return digits.takeDate(draft)
                || (words.inTables() && (takeHalf(draft) || ordered.takeEraFirst(draft) || takeFirstOfMonth(draft)))
                || takeNumbered(draft)
                || takeMonth(draft)
                || takeSeason(draft)
                || ordered.takePart(draft)
                || ordered.takeNamedYears(draft)
                || (words.inTables() && ordered.takeCenturyFirst(draft))
                || ordered.takeRoman(draft);
    }

    // ----- Digits

    private boolean takeNumbered(Draft draft) {
        int place = words.at();
        Token number = words.takeNumber();
        if (number == null) {
            return false;
        }
        Token next = words.peek();
        boolean ordinal = next != null && words.inTables() && isOrdinalSign(number, next);
        boolean suffixed = next != null && next.start() == number.end() && (next.isWord() || ordinal);
        if (suffixed ? takeSuffixed(draft, number) : takeDayOrYear(draft, number)) {
            return true;
        }
        words.goTo(place);
        if (suffixed && words.inTables()) {
            // 500BC
            words.skip(1);
            Boolean before = words.takeEra();
            if (before != null && number.number() > 0) {
                return OrderedReading.takeYearOf(draft, number, before);
            }
            words.goTo(place);
        }
        return false;
    }

    /// The stop of 12. Jahrhundert, the apostrophe of 1850's.
    private static boolean isOrdinalSign(Token number, Token next) {
        return number.text().length() <= 2 ? next.is(".") : number.text().length() == FOUR && next.is("'");
    }

    /// 1990s, 19th century, 1er mai, 2nd quarter of 2024
    private boolean takeSuffixed(Draft draft, Token number) {
        boolean tens = number.text().length() == FOUR && number.number() % 10 == 0;
        if (tens && (words.take("s") || (words.inTables() && ordered.takeTens()))) {
            draft.decade = OrderedReading.decade(number.text());
            return true;
        }
        if (words.take(Role.ORDINAL) == null && !words.take(".")) {
            return false;
        }
        return ordered.take(draft, number.number())
                || takeMonthOfDay(draft, number.number())
                || (words.inTables() && ordered.wait(draft, number.number()));
    }

    private boolean takeDayOrYear(Draft draft, Token number) {
        int digits = number.text().length();
        int value = number.number();
        if (value < 0) {
            return false;
        }
        if (digits <= 2 && value >= 1 && value <= MOST_DAYS && takeMonthOfDay(draft, value)) {
            return true;
        }
        Boolean before = words.takeEra();
        if (before != null) {
            draft.year = before ? 1L - value : value;
            draft.beforeOurs = before;
            return value > 0;
        }
        if (digits >= 3) {
            draft.year = (long) value;
            takeMonthOfYear(draft);
            return true;
        }
        draft.bare = true;
        draft.day = value;
        return value >= 1;
    }

    /// Behind a day: the month, and perhaps the year.
    private boolean takeMonthOfDay(Draft draft, int day) {
        int place = words.at();
        words.takeFillers();
        String sign = words.inTables() ? sign() : "";
        Sense month = words.take(Role.MONTH);
        if (month == null || day < 1 || day > MOST_DAYS) {
            words.goTo(place);
            return false;
        }
        draft.day = day;
        draft.month = month.value();
        int behind = words.at();
        boolean signed = !sign.isEmpty() && words.take(sign);
        ordered.takeYear(draft);
        if (signed && !draft.hasYear()) {
            words.goTo(behind);
        }
        return true;
    }

    /// The sign between a day and a month: 21-Sep-1974, 1.März 1848
    private String sign() {
        for (String sign : List.of("-", "/", ".")) {
            if (words.take(sign)) {
                return sign;
            }
        }
        return "";
    }

    /// 2024 May
    private void takeMonthOfYear(Draft draft) {
        Sense month = words.take(Role.MONTH);
        if (month != null) {
            draft.month = month.value();
            Token day = words.peek();
            if (day != null && day.isNumber() && day.text().length() <= 2) {
                draft.day = day.number();
                words.skip(1);
            }
        }
    }

    // ----- Forms of tables

    /// premye janvye 1804, primero de mayo de 1890
    private boolean takeFirstOfMonth(Draft draft) {
        int place = words.at();
        Sense ordinal = words.take(Role.ORDINAL);
        if (ordinal != null && ordinal.value() > 0 && takeMonthOfDay(draft, ordinal.value())) {
            return true;
        }
        words.goTo(place);
        return false;
    }

    /// the second half of the 19th century; of a year it is a date of its own
    private boolean takeHalf(Draft draft) {
        int place = words.at();
        Token number = words.takeNumber();
        Sense ordinal = words.take(Role.ORDINAL);
        boolean point = number != null && ordinal == null && words.take(".");
        int part = number != null ? number.number() : ordinal == null ? 0 : ordinal.value();
        int parts = words.take(Role.HALF) != null ? 2 : words.take(Role.QUARTER) != null ? FOUR : 0;
        if ((ordinal != null || point) && part >= 1 && part <= parts) {
            words.takeFillers();
            Draft whole = new Draft();
            if (takeDate(whole) && !whole.decade.isEmpty()) {
                draft.decade = whole.decade;
                draft.parts = parts;
                draft.part = part;
                words.mark(place, Role.PART);
                return true;
            }
        }
        words.goTo(place);
        return false;
    }

    // ----- Words

    /// May 2004, May 5, 2004, 5 May
    private boolean takeMonth(Draft draft) {
        Sense month = words.take(Role.MONTH);
        if (month == null) {
            return false;
        }
        draft.month = month.value();
        Token day = words.peek();
        if (day != null && day.isNumber() && day.text().length() <= 2 && !isEra()) {
            words.skip(1);
            words.take(Role.ORDINAL);
            draft.day = day.number();
        }
        int behind = words.at();
        boolean signed = draft.day == 0 && words.inTables() && (words.take("-") || words.take("/"));
        ordered.takeYear(draft);
        if (signed && !draft.hasYear()) {
            words.goTo(behind);
        }
        return draft.day <= MOST_DAYS;
    }

    /// Whether an era is behind the number that comes next.
    private boolean isEra() {
        int place = words.at();
        words.skip(1);
        boolean era = words.takeEra() != null;
        words.goTo(place);
        return era;
    }

    private boolean takeSeason(Draft draft) {
        Sense season = words.take(Role.SEASON);
        if (season == null) {
            return false;
        }
        draft.month = season.value();
        ordered.takeYear(draft);
        return true;
    }

    // ----- Behind a date

    private void takeBehind(Draft draft) {
        digits.takeClock(draft);
        boolean taken = true;
        while (taken) {
            int before = words.at();
            words.take(",");
            words.take("(");
            if (words.take("?")) {
                draft.unsure = true;
            } else if (words.take("~")) {
                draft.about = true;
            } else if (words.takeWords("pa", "seten") || words.take(Role.UNSURE) != null) {
                draft.unsure = true;
            } else if (words.takeWords("environ")) {
                draft.about = true;
            } else {
                words.goTo(before);
            }
            taken = words.at() > before;
            if (taken) {
                words.take(")");
            }
        }
    }
}
