package kwonik.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of a text, or a part of one, without blanks at its ends.
///
/// @param start its first `char` in the text
record TextLine(String text, int start) {
    private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u0085\\u2028\\u2029]+");
    /// Of a longer line only so much is looked at: such a line says nothing of the text as a whole.
    private static final int LONGEST = 400;

    /// The first char after it.
    int end() {
        return start + text.length();
    }

    /// A part of it.
    TextLine part(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new TextLine(text.substring(first, last), start + first);
    }

    /// The lines with words in them, at most so many from the beginning and from the end.
    static List<TextLine> of(String text, int most) {
        List<TextLine> all = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            TextLine whole = new TextLine(
                    text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST)), line.start());
            TextLine trimmed = whole.part(0, whole.text().length());
            if (!trimmed.text().isEmpty()) {
                all.add(trimmed);
            }
            if (all.size() > 2 * most) {
                all.remove(most);
            }
        }
        return all;
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\uFEFF';
    }
}
