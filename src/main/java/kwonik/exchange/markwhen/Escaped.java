package kwonik.exchange.markwhen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.words.PlainText;

/// Words of a chronicle written so that nothing in them is taken for a sign of Markwhen, Markdown or HTML.
final class Escaped {
    private static final Pattern SIGNS =
            Pattern.compile("\\\\|\\[|\\*(?=\\*)|(?<=\\*)\\*|(?<!\\S)#(?=[\\p{L}\\p{N}_])");
    private static final Pattern BEGINNING =
            Pattern.compile("(?i)(\\s*)(?:(#{1,6})(?=\\s)|(/)(?=/)|(!)(?=\\w)|(-)(?=--)|(_)(?=-_-_break))");
    private static final Pattern KEYWORD =
            Pattern.compile("(?i)(\\s*)(?:(?:section|group)(?=\\s|$)|end\\s?(?:section|group)(?=\\s*$))");

    private Escaped() {}

    /// On one line.
    static String line(String text) {
        String plain = entities(PlainText.line(text));
        return SIGNS.matcher(plain).replaceAll(sign -> Matcher.quoteReplacement("\\" + sign.group()));
    }

    /// On one line, behind a date.
    static String title(String text) {
        String line = line(text);
        boolean task = line.startsWith("\\[");
        return !task && line.startsWith("!") ? "\\" + line : line;
    }

    /// Behind the sign of a heading, which a colon at its end is no part of.
    static String heading(String text) {
        String line = line(text);
        return line.endsWith(":") ? line.substring(0, line.length() - 1) + "&#58;" : line;
    }

    /// Between the brackets of a link.
    static String link(String text) {
        return line(text).replace("]", "\\]");
    }

    /// In lines of their own, none of which begins anything.
    static List<String> paragraphs(String text, DateLine dates) {
        List<String> lines = new ArrayList<>();
        for (String raw : PlainText.paragraphs(text).split("\n", -1)) {
            String line = line(raw);
            Matcher beginning = BEGINNING.matcher(line);
            Matcher keyword = KEYWORD.matcher(line);
            if (beginning.lookingAt()) {
                int at = beginning.end(1);
                line = line.substring(0, at) + "\\" + line.substring(at);
            } else if (keyword.lookingAt()) {
                int at = keyword.end(1);
                line = line.substring(0, at) + "&#" + (int) line.charAt(at) + ";" + line.substring(at + 1);
            }
            lines.add(dates.split(line) == null ? line : line.replace(":", "\\:"));
        }
        return lines;
    }

    /// Less-than and ampersand as HTML writes them, where they could be taken for markup.
    private static String entities(String text) {
        boolean marked = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
        return marked
                ? text.replaceAll("&(?=[#\\p{Alpha}])", "&amp;").replaceAll("<(?=[/!?\\p{Alpha}])", "&lt;")
                : text;
    }
}
