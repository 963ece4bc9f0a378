package kwonik.exchange.common;

import java.util.ArrayList;
import java.util.List;

/// Finds the data in a script: each object or array that stands where a value does, with the name it is given.
///
/// Blocks of code are looked into, so data within a function are found, too. No code is run.
public final class ScriptLiterals {
    private static final int MOST = 10_000;
    private static final String BEFORE_VALUES = "=(,:[?";

    private final String text;
    private final LiteralReader reader;
    private final List<Named> found = new ArrayList<>();
    private String name = "";
    private String word = "";
    /// The last sign of code; a word counts as `a`.
    private char before = '=';

    private int at;

    private ScriptLiterals(String text, Remarks remarks) {
        this.text = text;
        this.reader = new LiteralReader(text, remarks);
    }

    /// Data with the name of the variable or field that gets them, or of what is called with them; or without one.
    public record Named(String name, Literal value) {}

    /// All data of a script or a JSON file.
    ///
    /// @param remarks hear where it breaks off
    /// @throws RefusedException if there are none
    public static List<Named> read(String text, Remarks remarks) throws RefusedException {
        if (text.isBlank()) {
            throw new RefusedException(0, "report.refused.empty");
        }
        ScriptLiterals all = new ScriptLiterals(text, remarks);
        all.scan();
        if (all.found.isEmpty()) {
            throw new RefusedException(1, "report.refused.literal");
        }
        return List.copyOf(all.found);
    }

    private void scan() {
        while (at < text.length() && !reader.isBroken() && found.size() < MOST) {
            char c = text.charAt(at);
            if (c <= ' ' || c == '\uFEFF' || c == '\u00A0') {
                at++;
            } else if (text.startsWith("//", at)) {
                at = behind("\n");
            } else if (text.startsWith("/*", at)) {
                at = behind("*/");
            } else if (c == '"' || c == '\'' || c == '`') {
                skipQuoted(c);
            } else if ((c == '{' || c == '[') && standsForValue()) {
                take();
            } else if (Character.isJavaIdentifierPart(c)) {
                takeWord();
            } else {
                sign(c);
            }
        }
    }

    private boolean standsForValue() {
        return BEFORE_VALUES.indexOf(before) >= 0 || (before == 'a' && word.equals("return"));
    }

    private void take() {
        reader.moveTo(at);
        Literal value = reader.value();
        at = Math.max(at + 1, reader.place());
        before = ']';
        if (value != null) {
            found.add(new Named(name, value));
        }
    }

    private void takeWord() {
        int start = at;
        while (at < text.length() && (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        word = text.substring(start, at);
        before = 'a';
    }

    private void sign(char c) {
        if (c == '=' && before == 'a' && !text.startsWith("==", at) && !text.startsWith("=>", at)) {
            name = word;
        } else if (c == '(' && before == 'a' && (word.endsWith(".add") || word.endsWith(".update"))) {
            name = word.substring(0, word.lastIndexOf('.'));
        }
        before = c;
        at++;
    }

    private int behind(String end) {
        int found = text.indexOf(end, at);
        return found < 0 ? text.length() : found + end.length();
    }

    private void skipQuoted(char quote) {
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            boolean lineEnd = text.charAt(at) == '\n' && quote != '`';
            at += text.charAt(at) == '\\' ? 2 : 1;
            if (lineEnd) {
                // an apostrophe in code that is no quotation mark, as in a pattern
                return;
            }
        }
        at = Math.min(text.length(), at + 1);
        before = '"';
    }
}
