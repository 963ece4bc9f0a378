package kwonik.edtf.typed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.edtf.typed.Sense.Role;

/// Reads years and what is counted by an ordinal: the first quarter of 2024, the 19th century, les années 1990.
final class OrderedReading {
    private static final Pattern ROMAN = Pattern.compile("([ivx]+)(?:e|er|eme)");
    private static final Pattern BARE_ROMAN = Pattern.compile("([ivx]{1,6})(?:e|er|eme)?");
    private static final int FOUR = 4;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;
    private static final int CENTURY = 100;
    private static final int MOST_WAITING = 31;

    private final WordStream words;

    OrderedReading(WordStream words) {
        this.words = words;
    }

    /// Behind a day or month: the year, if one comes.
    void takeYear(Draft draft) {
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

    /// The decade of 1990 is 199X; of 1900 it is 190X, since a century has a word of its own.
    static String decade(String year) {
        return year.substring(0, year.length() - 1) + "X";
    }

    /// first quarter of 2024, Q1 2024, 1er semestre 2024, fifth century
    boolean takePart(Draft draft) {
        int place = words.at();
        Sense ordinal = words.take(Role.ORDINAL);
        if (ordinal != null && ordinal.value() > 0 && take(draft, ordinal.value())) {
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
    boolean take(Draft draft, int number) {
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
        draft.counted = number;
        draft.count(digits, before != null && before);
        return true;
    }

    // ----- Forms of tables

    /// AD 79, BC 44
    boolean takeEraFirst(Draft draft) {
        int place = words.at();
        Boolean before = words.takeEra();
        Token number = before == null ? null : words.takeNumber();
        if (before == null || number == null || number.number() < 1) {
            words.goTo(place);
            return false;
        }
        return takeYearOf(draft, number, before);
    }

    static boolean takeYearOf(Draft draft, Token number, boolean before) {
        draft.year = before ? 1L - number.number() : number.number();
        draft.beforeOurs = before;
        return true;
    }

    /// A number that may count what the other end of a stretch names: 12th–13th century, 3.–5. Mai 1968.
    boolean wait(Draft draft, int number) {
        if (number < 1 || number > MOST_WAITING) {
            return false;
        }
        draft.counted = number;
        draft.day = number;
        draft.bare = true;
        return true;
    }

    /// early, mid- and late, before what they are a third of
    boolean takeThird(Draft draft) {
        Sense part = draft.parts > 0 ? null : words.take(Role.PART);
        if (part == null) {
            return false;
        }
        draft.parts = 3;
        draft.part = part.value();
        return true;
    }

    /// Behind a year of a full ten: 1850's, 1850er Jahre
    boolean takeTens() {
        int place = words.at();
        if (words.take("'") && words.take("s")) {
            return true;
        }
        words.goTo(place);
        boolean tens = words.take("er") || words.take("ern");
        if (tens) {
            words.take("jahre");
            words.take("jahren");
        }
        return tens;
    }

    /// siglo XII, s. XII, século 12
    boolean takeCenturyFirst(Draft draft) {
        int place = words.at();
        Sense century = words.take(Role.CENTURY);
        Token token = words.peek();
        int number = 0;
        if (century != null && token != null) {
            Matcher roman = BARE_ROMAN.matcher(token.text());
            number = token.isNumber() && token.text().length() <= 2
                    ? token.number()
                    : roman.matches() ? value(roman.group(1)) : 0;
        }
        if (number > 0) {
            words.skip(1);
            if (century(draft, number, "XX", CENTURY)) {
                return true;
            }
        }
        words.goTo(place);
        return false;
    }

    /// les années 1990, ane 1990 yo, l’an 1995, lane 1995
    boolean takeNamedYears(Draft draft) {
        int place = words.at();
        boolean decade = words.take(Role.DECADE) != null;
        boolean year = !decade && words.take(Role.YEAR) != null;
        if (words.inTables()) {
            words.takeFillers();
        }
        Token number = words.peek();
        if ((decade || year)
                && number != null
                && number.isNumber()
                && number.text().length() == FOUR) {
            words.skip(1);
            boolean tens = number.number() % 10 == 0;
            if (tens && (decade || words.take(Role.PLURAL) != null)) {
                draft.decade = decade(number.text());
                boolean _ = words.inTables() && (words.take("s") || takeTens());
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
    boolean takeRoman(Draft draft) {
        Token token = words.peek();
        Pattern pattern = words.inTables() ? BARE_ROMAN : ROMAN;
        Matcher roman = pattern.matcher(token == null ? "" : token.text());
        if (!roman.matches()) {
            return false;
        }
        int place = words.at();
        words.skip(1);
        int number = value(roman.group(1));
        if (take(draft, number) || (words.inTables() && wait(draft, number))) {
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
}
