package kwonik.exchange.check.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.words.PlainText;

/// A word or a figure of a text, without regard to capitals, accents and how its apostrophes are typed.
///
/// @param folded in small letters without accents; of a figure its plain digits
/// @param start its first `char` in the text
/// @param end the first `char` after it
/// @param capital whether it begins with a capital letter
public record TextWord(String folded, int start, int end, boolean capital) {
    private static final Pattern FIGURE = Pattern.compile(
            "\\d{1,3}(?:[.,'’\u00A0\u202F\u2009 ]\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?![\\d.,]?\\d))?|\\d+(?:[.,]\\d{1,2}(?!\\d))?|\\d+");
    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.){2,8}");
    private static final Pattern DECIMALS = Pattern.compile("(.*\\d)[.,](\\d{1,2})");
    private static final int LONGEST_FIGURE = 40;

    /// The words and figures of a text, in order.
    public static List<TextWord> of(String text) {
        List<TextWord> words = new ArrayList<>();
        Matcher figure = FIGURE.matcher(text);
        Matcher acronym = ACRONYM.matcher(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int next = at + 1;
            if (isDigit(c) && figure.region(at, text.length()).lookingAt()) {
                next = figure.end();
                words.add(new TextWord(digits(figure.group()), at, next, false));
            } else if (Character.isUpperCase(c)
                    && acronym.region(at, text.length()).lookingAt()) {
                next = acronym.end();
                words.add(new TextWord(folded(text.substring(at, next).replace(".", "")), at, next, true));
            } else if (Character.isLetterOrDigit(text.codePointAt(at))) {
                next = wordEnd(text, at);
                String folded = folded(text.substring(at, next));
                if (!folded.isEmpty()) {
                    words.add(new TextWord(folded, at, next, Character.isUpperCase(c)));
                }
            }
            at = next;
        }
        return words;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            int type = Character.getType(point);
            if (!Character.isLetterOrDigit(point) && type != Character.NON_SPACING_MARK && point != 0xAD) {
                break;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String folded(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7E) {
                return PlainText.folded(word);
            }
        }
        return word.toLowerCase(java.util.Locale.ROOT);
    }

    /// Plain digits with a point before decimals, however thousands are parted.
    private static String digits(String figure) {
        Matcher decimals = DECIMALS.matcher(figure);
        boolean parted = decimals.matches();
        String whole = (parted ? decimals.group(1) : figure).replaceAll("\\D", "");
        String plain = parted ? whole + "." + decimals.group(2) : whole;
        return plain.length() > LONGEST_FIGURE
                ? plain
                : new BigDecimal(plain).stripTrailingZeros().toPlainString();
    }

    public boolean isFigure() {
        for (int i = 0; i < folded.length(); i++) {
            if (!isDigit(folded.charAt(i)) && (folded.charAt(i) != '.' || i == 0)) {
                return false;
            }
        }
        return true;
    }

    public int letters() {
        return folded.length();
    }

    /// What a word shares with its forms: soldier, soldiers; train, training.
    public String stem() {
        return folded.length() > 5 ? folded.substring(0, 5) : folded;
    }

    /// What a name shares with the words made of it: Haiti, Haïti, Haitian; Mexico, Mexican.
    public String nameStem() {
        String stem = folded;
        for (String ending : NAME_ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= 4) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        int end = stem.length();
        while (end > 4 && "aeiou".indexOf(stem.charAt(end - 1)) >= 0) {
            end--;
        }
        return stem.substring(0, end);
    }

    private static final List<String> NAME_ENDINGS = List.of(
            "iennes", "ienne", "aines", "aine", "ians", "iens", "ians", "ains", "anas", "anos", "ian", "ien", "ain",
            "ano", "ana", "ans", "an", "yen", "s");
}
