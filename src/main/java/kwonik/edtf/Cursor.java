package kwonik.edtf;

import kwonik.edtf.calendar.TwoDigits;

/// A place in an EDTF text that moves right as it is read.
final class Cursor {

    private final String text;
    private int at;

    Cursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    int position() {
        return at;
    }

    boolean atEnd() {
        return at == text.length();
    }

    boolean atSetEnd() {
        return peek() == ']' || peek() == '}' || atEnd();
    }

    /// The next character, or NUL at the end.
    char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    void skip() {
        at++;
    }

    String since(int begin) {
        return text.substring(begin, at);
    }

    boolean accept(char expected) {
        if (peek() != expected) {
            return false;
        }
        at++;
        return true;
    }

    boolean acceptDots() {
        if (!text.startsWith("..", at)) {
            return false;
        }
        at += 2;
        return true;
    }

    void expectEnd() {
        expectAt(text.length());
    }

    /// What was read must reach to `end`.
    void expectAt(int end) {
        if (at != end) {
            throw extra();
        }
    }

    void expectSetEnd(char close) {
        if (!accept(close)) {
            throw atSetEnd() ? bad("axis.bad.set", at) : extra();
        }
        expectEnd();
    }

    /// The bits of a qualifier that stands here, [Qualifiers#NONE] if none does.
    int marks() {
        int marks = Qualifiers.of(peek());
        if (marks != Qualifiers.NONE) {
            at++;
        }
        return marks;
    }

    /// Up to `max` characters, each a digit or `X`.
    String digitsOrX(int max) {
        int begin = at;
        while (at - begin < max && isDigitOrX(peek())) {
            at++;
        }
        return since(begin);
    }

    /// Two characters, each a digit or `X`.
    TwoDigits twoDigits(String reason) {
        if (atEnd()) {
            throw extra();
        }
        if (at + 2 > text.length() || !isDigitOrX(text.charAt(at)) || !isDigitOrX(text.charAt(at + 1))) {
            throw bad(reason, at, text.substring(at, Math.min(at + 2, text.length())));
        }
        at += 2;
        return new TwoDigits(digit(text.charAt(at - 2)), digit(text.charAt(at - 1)));
    }

    /// A number of one to `maxDigits` digits.
    long number(int maxDigits, int position) {
        int begin = at;
        long number = 0;
        while (peek() >= '0' && peek() <= '9') {
            if (at - begin == maxDigits) {
                throw bad("axis.bad.range", position);
            }
            number = number * 10 + (text.charAt(at++) - '0');
        }
        if (at == begin) {
            throw bad("axis.bad.year", position);
        }
        return number;
    }

    private static boolean isDigitOrX(char c) {
        return (c >= '0' && c <= '9') || c == 'X';
    }

    private static int digit(char c) {
        return c == 'X' ? TwoDigits.X : c - '0';
    }

    EdtfException bad(String reason, int position, String... args) {
        return new EdtfException(text, reason, position, args);
    }

    private EdtfException extra() {
        return atEnd() ? bad("axis.bad.short", at) : bad("axis.bad.extra", at, text.substring(at));
    }
}
