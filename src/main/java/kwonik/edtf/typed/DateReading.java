package kwonik.edtf.typed;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.edtf.typed.Sense.Role;
import org.jspecify.annotations.Nullable;

/// Reads a single date from words: a day, month, season, year, decade or century, with the words that doubt it.
final class DateReading {
    private static final Pattern ROMAN = Pattern.compile("([ivx]+)(?:e|er|eme)");
    private static final int FOUR = 4;
    private static final int MOST_DAYS = 31;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;
    private static final int CENTURY = 100;

    private final WordStream words;
    private final DigitReading digits;

    /// @param dayFirst how 04/05/2017 is read
    DateReading(WordStream words, boolean dayFirst) {
        this.words = words;
        this.digits = new DigitReading(words, dayFirst);
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
                || takePart(draft)
                || takeNamedYears(draft)
                || takeRoman(draft);
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
            draft.decade = decade(number.text());
            return true;
        }
        Sense ordinal = words.take(Role.ORDINAL);
        if (ordinal == null) {
            return false;
        }
        return takeOrdered(draft, number.number()) || takeMonthOfDay(draft, number.number());
    }

    /// The decade of 1990 is 199X; of 1900 it is 190X, since a century has a word of its own.
    private static String decade(String year) {
        return year.substring(0, year.length() - 1) + "X";
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
        takeYear(draft);
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

    /// Behind a day or month: the year, if one comes.
    private void takeYear(Draft draft) {
        int place = words.at();
        words.take(",");
        words.takeFillers();
        words.take(Role.YEAR);
        Token year = words.peek();
        if (year != null && year.isNumber()) {
            words.skip(1);
            Boolean before = words.takeEra();
            if (before != null || year.text().length() >= 3) {
                draft.year = before != null && before ? 1L - year.number() : year.number();
                return;
            }
        }
        words.goTo(place);
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
        takeYear(draft);
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
        takeYear(draft);
        return true;
    }

    /// first quarter of 2024, Q1 2024, 1er semestre 2024, fifth century
    private boolean takePart(Draft draft) {
        int place = words.at();
        Sense ordinal = words.take(Role.ORDINAL);
        if (ordinal != null && ordinal.value() > 0 && takeOrdered(draft, ordinal.value())) {
            return true;
        }
        words.goTo(place);
        Sense quarter = words.take(Role.QUARTER);
        Token number = words.peek();
        if (quarter != null && number != null && number.isNumber() && number.number() >= 1 && number.number() <= FOUR) {
            words.skip(1);
            draft.month = FIRST_QUARTER - 1 + number.number();
            takeYear(draft);
            return true;
        }
        words.goTo(place);
        return false;
    }

    /// What an ordinal counts.
    private boolean takeOrdered(Draft draft, int number) {
        if (words.take(Role.CENTURY) != null) {
            return century(draft, number, "XX", CENTURY);
        }
        if (words.take(Role.MILLENNIUM) != null) {
            return century(draft, number, "XXX", CENTURY / 10);
        }
        if (number <= FOUR && words.take(Role.QUARTER) != null) {
            draft.month = FIRST_QUARTER - 1 + number;
            takeYear(draft);
            return true;
        }
        if (number <= 2 && words.take(Role.HALF) != null) {
            draft.month = FIRST_HALF - 1 + number;
            takeYear(draft);
            return true;
        }
        return false;
    }

    /// @param digits that are not known
    /// @param most so many can be written with four digits
    private boolean century(Draft draft, int number, String digits, int most) {
        Boolean before = words.takeEra();
        if (number < 1 || number > most) {
            return false;
        }
        int places = FOUR - digits.length();
        String sign = before != null && before ? "-" : "";
        draft.decade = sign + String.format(Locale.ROOT, "%0" + places + "d", number - 1) + digits;
        return true;
    }

    /// les années 1990, ane 1990 yo, l’an 1995, lane 1995
    private boolean takeNamedYears(Draft draft) {
        int place = words.at();
        boolean decade = words.take(Role.DECADE) != null;
        boolean year = !decade && words.take(Role.YEAR) != null;
        Token number = words.peek();
        if ((decade || year)
                && number != null
                && number.isNumber()
                && number.text().length() == FOUR) {
            words.skip(1);
            boolean tens = number.number() % 10 == 0;
            if (tens && (decade || words.take(Role.PLURAL) != null)) {
                draft.decade = decade(number.text());
                return true;
            }
            if (year) {
                draft.year = (long) number.number();
                return true;
            }
        }
        words.goTo(place);
        return false;
    }

    /// XIXe siècle
    private boolean takeRoman(Draft draft) {
        Token token = words.peek();
        Matcher roman = ROMAN.matcher(token == null ? "" : token.text());
        if (!roman.matches()) {
            return false;
        }
        int place = words.at();
        words.skip(1);
        if (takeOrdered(draft, value(roman.group(1)))) {
            return true;
        }
        words.goTo(place);
        return false;
    }

    private static int value(String roman) {
        int sum = 0;
        for (int i = 0; i < roman.length(); i++) {
            int digit = digit(roman.charAt(i));
            boolean less = i + 1 < roman.length() && digit < digit(roman.charAt(i + 1));
            sum += less ? -digit : digit;
        }
        return sum;
    }

    private static int digit(char letter) {
        return letter == 'i' ? 1 : letter == 'v' ? 5 : 10;
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
