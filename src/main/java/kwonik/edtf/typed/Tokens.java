package kwonik.edtf.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.edtf.typed.Token.Kind;
import kwonik.words.PlainText;

/// Takes a text apart into words, numbers and signs.
final class Tokens {
    /// Thousands and decimals, with what stands between their digits: 1,300, 1.3, 4 864 with a no-break blank.
    private static final Pattern FIGURE =
            Pattern.compile("\\d{1,3}(?:[,.\u00A0\u202F]\\d{3})+(?!\\d)|\\d+[,.]\\d(?!\\d*[./]\\d)|[$€£]\\d+");

    /// 24.07.2025
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})(\\.)(\\d{1,2})(\\.)(\\d{2,4})(?!\\d)");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private Tokens() {}

    /// The tokens of a text, in order; blanks and invisible characters lie between them.
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher figure = FIGURE.matcher(text);
        Matcher date = DATE.matcher(text);
        Matcher digits = DIGITS.matcher(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                at++;
            } else if (date.region(at, text.length()).lookingAt()) {
                for (int part = 1; part <= date.groupCount(); part++) {
                    Kind kind = part % 2 == 1 ? Kind.NUMBER : Kind.SIGN;
                    tokens.add(new Token(kind, plainDigits(date.group(part)), date.start(part), date.end(part)));
                }
                at = date.end();
            } else if (figure.region(at, text.length()).lookingAt()) {
                tokens.add(new Token(Kind.FIGURE, figure.group(), at, figure.end()));
                at = figure.end();
            } else if (digits.region(at, text.length()).lookingAt()) {
                tokens.add(new Token(Kind.NUMBER, plainDigits(digits.group()), at, digits.end()));
                at = digits.end();
            } else if (Character.isLetter(c)) {
                int end = wordEnd(text, at);
                tokens.add(new Token(Kind.WORD, PlainText.folded(text.substring(at, end)), at, end));
                at = end;
            } else {
                tokens.add(new Token(Kind.SIGN, sign(c), at, at + 1));
                at++;
            }
        }
        return tokens;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || c == '\u00AD';
    }

    private static String plainDigits(String digits) {
        StringBuilder plain = new StringBuilder(digits.length());
        digits.chars().forEach(c -> plain.append((char) (c == '.' ? c : '0' + Character.digit(c, 10))));
        return plain.toString();
    }

    /// All dashes and all apostrophes are one.
    private static String sign(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '-' -> "-";
            case '\u2019', '\u2018', '\u02BC', '\u00B4', '`', '\'' -> "'";
            default -> String.valueOf(c);
        };
    }
}
