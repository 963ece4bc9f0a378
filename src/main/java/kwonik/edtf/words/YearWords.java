package kwonik.edtf.words;

import kwonik.words.Words;

/// Years, decades, centuries and millennia in words; years go in astronomical (0) and come out historical (1 BCE).
public record YearWords(Words words) {

    private static final int FIRST_PLAIN_YEAR = 100;
    private static final int FIRST_GROUPED_YEAR = 10_000;
    public static final long MILLION = 1_000_000;
    public static final long BILLION = 1_000_000_000;
    private static final long ROUND = 100_000;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /// A year: `1995`, `44 BCE`, `12 CE`, `170,000,002`; round ones a million years back and more as years ago.
    String year(long year) {
        return isAgo(year) ? ago(-year) : counted(year);
    }

    static boolean isAgo(long year) {
        return year <= -MILLION && year % ROUND == 0;
    }

    /// A year within a longer phrase, perhaps an estimate.
    DatePhrase said(long year, boolean about) {
        return said(year, about, ".inner");
    }

    /// A year that stands alone, perhaps an estimate.
    DatePhrase saidAlone(long year, boolean about) {
        return said(year, about, "");
    }

    private DatePhrase said(long year, boolean about, String form) {
        if (!isAgo(year)) {
            return new DatePhrase(about ? aboutYear(year) : counted(year), DatePhrase.PLAIN);
        }
        String number = decimal(-year, unit(-year));
        String text = words.say(agoKey(-year) + form, about ? words.say("axis.ago.about", number) : number);
        return new DatePhrase(text, DatePhrase.AGO);
    }

    /// A year that is an estimate: far back, `-17000` is meant as 17,000 BCE and not as 17,001.
    String aboutYear(long year) {
        boolean round = year <= -FIRST_GROUPED_YEAR && year % 100 == 0 && !isAgo(year);
        return round ? counted(year + 1) : year(year);
    }

    /// Years that are estimates: see [#aboutYear].
    String aboutRange(long first, long last) {
        return last <= -FIRST_GROUPED_YEAR ? range(first + 1, last + 1) : range(first, last);
    }

    /// A year by its number, however long.
    public String counted(long year) {
        if (year <= 0) {
            return words.say("axis.year.bce", grouped(1 - year));
        }
        return year < FIRST_PLAIN_YEAR ? words.say("axis.year.ce", Long.toString(year)) : grouped(year);
    }

    /// `years` before our time, in millions or billions: `13.8 billion years ago`.
    String ago(long years) {
        return words.say(agoKey(years), decimal(years, unit(years)));
    }

    /// `years` after our time: `140 million years from now`.
    String ahead(long years) {
        String key = years >= BILLION ? "axis.ahead.billion" : "axis.ahead.million";
        return words.say(years < 2 * unit(years) ? key + ".one" : key, decimal(years, unit(years)));
    }

    private static long unit(long years) {
        return years >= BILLION ? BILLION : MILLION;
    }

    private static String agoKey(long years) {
        String key = years >= BILLION ? "axis.ago.billion" : "axis.ago.million";
        return years < 2 * unit(years) ? key + ".one" : key;
    }

    /// `number` in units of a million or billion, with as many decimals as it needs: `13.8`.
    public String decimal(long number, long unit) {
        String rest = Long.toString(number % unit + unit).substring(1);
        int length = rest.length();
        while (length > 0 && rest.charAt(length - 1) == '0') {
            length--;
        }
        String whole = grouped(number / unit);
        return length == 0 ? whole : whole + words.say("axis.digits.point") + rest.substring(0, length);
    }

    /// Ten years from `first`: `1990s`, `200–191 BCE`, `1–9 CE`.
    public String decade(long first) {
        return first >= FIRST_PLAIN_YEAR
                ? words.say("axis.decade", Long.toString(first))
                : range(first, first == 1 ? 9 : first + 9);
    }

    /// From the year `first` to the year `last`: `1915–1934`, `500–401 BCE`.
    String range(long first, long last) {
        if (last <= 0) {
            return words.say("axis.year.bce", words.say("axis.range", grouped(1 - first), grouped(1 - last)));
        }
        if (first > 0 && first < FIRST_PLAIN_YEAR && last < FIRST_PLAIN_YEAR) {
            return words.say("axis.year.ce", words.say("axis.range", grouped(first), grouped(last)));
        }
        return words.say("axis.range", year(first), year(last));
    }

    /// The hundred years from `first`, which is 1800 for the 19th century and -99 for the first before our era.
    public String century(long first) {
        return period(first, 100, "axis.century");
    }

    /// The thousand years from `first`, which is 1000 for the second millennium.
    public String millennium(long first) {
        return period(first, 1000, "axis.millennium");
    }

    private String period(long first, int length, String key) {
        return first < 0
                ? words.say(key + ".bce", ordinal((length - first) / length))
                : words.say(key, ordinal(first / length + 1));
    }

    private String ordinal(long number) {
        String rule = words.say("axis.ordinal.rule");
        boolean teen = number / 10 % 10 == 1;
        String key = switch ((int) (number % 10)) {
            case 1 -> number == 1 || (rule.equals("english") && !teen) ? "first" : "other";
            case 2 -> rule.equals("english") && !teen ? "second" : "other";
            case 3 -> rule.equals("english") && !teen ? "third" : "other";
            default -> "other";
        };
        return words.say("axis.ordinal." + key, rule.equals("roman") ? roman(number) : grouped(number));
    }

    private static String roman(long number) {
        StringBuilder text = new StringBuilder();
        long rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
            }
        }
        return text.toString();
    }

    /// A number with its thousands apart from ten thousand on, so that ordinary years stay in one piece.
    String grouped(long number) {
        String digits = Long.toString(number);
        if (number < FIRST_GROUPED_YEAR) {
            return digits;
        }
        String separator = words.say("axis.digits.group");
        StringBuilder text = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            text.insert(i, separator);
        }
        return text.toString();
    }
}
