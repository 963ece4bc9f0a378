package kwonik.edtf.typed;

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
            if (words.take(Role.ABOUT) != null) {
                draft.about = true;
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
                || takeNumbered(draft)
                || takeMonth(draft)
                || takeSeason(draft)
                || ordered.takePart(draft)
                || ordered.takeNamedYears(draft)
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
        boolean suffixed = next != null && next.start() == number.end() && next.isWord();
        if (suffixed ? takeSuffixed(draft, number) : takeDayOrYear(draft, number)) {
            return true;
        }
        words.goTo(place);
        return false;
    }

    /// 1990s, 19th century, 1er mai, 2nd quarter of 2024
    private boolean takeSuffixed(Draft draft, Token number) {
        if (number.text().length() == FOUR && number.number() % 10 == 0 && words.take("s")) {
            draft.decade = OrderedReading.decade(number.text());
            return true;
        }
        Sense ordinal = words.take(Role.ORDINAL);
        if (ordinal == null) {
            return false;
        }
        return ordered.take(draft, number.number()) || takeMonthOfDay(draft, number.number());
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
        Sense month = words.take(Role.MONTH);
        if (month == null || day < 1 || day > MOST_DAYS) {
            words.goTo(place);
            return false;
        }
        draft.day = day;
        draft.month = month.value();
        ordered.takeYear(draft);
        return true;
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
        ordered.takeYear(draft);
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
