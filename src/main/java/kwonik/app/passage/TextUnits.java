package kwonik.app.passage;

import java.text.BreakIterator;
import java.util.Locale;

/// The characters, words, sentences and paragraphs of a text, as a selection takes them.
///
/// Characters are those that a reader sees (Unicode Standard Annex 29); a line break ends every sentence.
public final class TextUnits {
    /// No word is longer than this, in UTF-16 units.
    private static final int NEAR = 400;

    private final String text;
    private final Locale locale;

    public TextUnits(String text, Locale locale) {
        this.text = text;
        this.locale = locale;
    }

    /// The place one character on, or back.
    public int character(int from, int by) {
        return step(BreakIterator.getCharacterInstance(locale), from, by);
    }

    /// The next beginning of a word, or the last one before.
    public int word(int from, int by) {
        int place = from;
        do {
            place = step(BreakIterator.getWordInstance(locale), place, by);
        } while (place > 0 && place < text.length() && !beginsWord(place));
        return place;
    }

    private boolean beginsWord(int place) {
        return Character.isLetterOrDigit(text.codePointAt(place))
                && !Character.isLetterOrDigit(text.codePointBefore(place));
    }

    /// Only what is near is looked at, as articles may be long.
    private int step(BreakIterator units, int from, int by) {
        int first = Math.max(0, from - NEAR);
        int last = Math.min(text.length(), from + NEAR);
        units.setText(text.substring(first, last));
        int found = by > 0 ? units.following(from - first) : units.preceding(from - first);
        return found == BreakIterator.DONE ? (by > 0 ? last : first) : first + found;
    }

    /// The word at a place, for a double click.
    public TextSelection wordAt(int place) {
        int start = place;
        while (start > 0 && isOfWord(start - 1)) {
            start--;
        }
        int end = place;
        while (end < text.length() && isOfWord(end)) {
            end++;
        }
        return new TextSelection(start, end);
    }

    private boolean isOfWord(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// The whole sentences in which a selection lies; if it is whole sentences already, with the next one of the
    /// paragraph.
    public TextSelection sentences(TextSelection selection) {
        TextSelection now = trimmed(sentenceStart(selection.start()), sentenceEnd(lastOf(selection)));
        if (now.start() == selection.start() && now.end() == selection.end()) {
            int more = nextWord(selection.end());
            return more >= lineEnd(selection.end()) ? now : trimmed(now.start(), sentenceEnd(more));
        }
        return now;
    }

    /// The whole paragraphs in which a selection lies.
    public TextSelection paragraphs(TextSelection selection) {
        return trimmed(lineStart(selection.start()), lineEnd(lastOf(selection)));
    }

    private static int lastOf(TextSelection selection) {
        return selection.isEmpty() ? selection.start() : selection.end() - 1;
    }

    private int sentenceStart(int place) {
        int line = lineStart(place);
        BreakIterator sentences = sentences(line, lineEnd(place));
        int in = place - line;
        return line
                + (sentences.isBoundary(in) && in < lineEnd(place) - line ? in : Math.max(0, sentences.preceding(in)));
    }

    private int sentenceEnd(int place) {
        int line = lineStart(place);
        int end = lineEnd(place);
        BreakIterator sentences = sentences(line, end);
        int found = place >= end ? end - line : sentences.following(place - line);
        return found == BreakIterator.DONE ? end : line + found;
    }

    private BreakIterator sentences(int from, int to) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(text.substring(from, to));
        return sentences;
    }

    private int nextWord(int from) {
        int place = from;
        while (place < text.length() && Character.isWhitespace(text.charAt(place)) && !isBreak(place)) {
            place++;
        }
        return place;
    }

    /// Without the blanks at its ends.
    private TextSelection trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextSelection(start, end);
    }

    private int lineStart(int place) {
        int start = Math.min(place, text.length());
        while (start > 0 && !isBreak(start - 1)) {
            start--;
        }
        return start;
    }

    private int lineEnd(int place) {
        int end = place;
        while (end < text.length() && !isBreak(end)) {
            end++;
        }
        return end;
    }

    private boolean isBreak(int at) {
        char c = text.charAt(at);
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
