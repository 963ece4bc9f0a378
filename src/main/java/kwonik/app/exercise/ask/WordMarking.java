package kwonik.app.exercise.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kwonik.exercise.Answer;
import kwonik.exercise.SourceReading.TextLine;
import kwonik.exercise.TextSpan;
import org.jspecify.annotations.Nullable;

/// Which words of some lines are marked, and on which one the keyboard stands; a whole word is the unit.
///
/// @param words all there are
/// @param caret the place of a word
/// @param anchor where the marked words begin or end, or -1 where none are
/// @param head where they were taken to
record WordMarking(List<Word> words, int caret, int anchor, int head) {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int NONE = -1;

    WordMarking {
        words = List.copyOf(words);
    }

    /// A line of a source.
    record MarkLine(String source, TextLine line) {}

    /// A word in its line.
    ///
    /// @param line its place among the lines, from 0
    /// @param from its first character in the line
    /// @param to one past its last
    /// @param span where it stands in the article
    record Word(int line, int from, int to, String source, TextSpan span) {}

    /// Nothing is marked yet.
    static WordMarking of(List<MarkLine> lines) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            MarkLine each = lines.get(i);
            String text = each.line().text();
            Matcher found = WORD.matcher(text);
            while (found.find()) {
                int start = each.line().start() + text.codePointCount(0, found.start());
                int length = text.codePointCount(found.start(), found.end());
                words.add(new Word(i, found.start(), found.end(), each.source(), new TextSpan(start, start + length)));
            }
        }
        return new WordMarking(words, 0, NONE, NONE);
    }

    /// With the keyboard on another word; marked words are taken along if wished, as far as their source goes.
    WordMarking to(int word, boolean marking) {
        int there = Math.clamp(word, 0, Math.max(0, words.size() - 1));
        if (!marking || words.isEmpty()) {
            return new WordMarking(words, there, anchor, head);
        }
        int from = anchor == NONE || head != caret ? caret : anchor;
        String source = words.get(from).source();
        while (!words.get(there).source().equals(source)) {
            there += there > from ? -1 : 1;
        }
        return new WordMarking(words, there, from, there);
    }

    /// With these words marked, and no other.
    WordMarking marking(int first, int last) {
        return new WordMarking(words, last, first, last).to(last, true);
    }

    /// With the word at the keyboard marked, or nothing if it was.
    WordMarking toggled() {
        return words.isEmpty() || isMarked(caret) ? cleared() : marking(caret, caret);
    }

    WordMarking cleared() {
        return new WordMarking(words, caret, NONE, NONE);
    }

    /// With the line at the keyboard marked.
    WordMarking wholeLine() {
        if (words.isEmpty()) {
            return this;
        }
        int line = words.get(caret).line();
        return marking(firstOf(line), lastOf(line));
    }

    /// The first word of a line; 0 where it has none.
    int firstOf(int line) {
        return placesOf(line).findFirst().orElse(0);
    }

    int lastOf(int line) {
        return placesOf(line).reduce((_, next) -> next).orElse(0);
    }

    private IntStream placesOf(int line) {
        return IntStream.range(0, words.size()).filter(place -> words.get(place).line() == line);
    }

    /// The word at a character of a line, or the nearest one before.
    int at(int line, int character) {
        return placesOf(line)
                .filter(place -> words.get(place).from() <= character)
                .reduce((_, next) -> next)
                .orElse(firstOf(line));
    }

    boolean isMarked(int word) {
        return anchor != NONE && word >= Math.min(anchor, head) && word <= Math.max(anchor, head);
    }

    /// The line of the word at the keyboard.
    int line() {
        return words.isEmpty() ? 0 : words.get(caret).line();
    }

    /// The marked words as an answer; null where none are.
    Answer.@Nullable Marked marked() {
        if (anchor == NONE) {
            return null;
        }
        Word first = words.get(Math.min(anchor, head));
        Word last = words.get(Math.max(anchor, head));
        return new Answer.Marked(
                first.source(), new TextSpan(first.span().start(), last.span().end()));
    }

    /// With the words marked that an answer has.
    WordMarking showing(Answer.Marked answer) {
        int[] places = IntStream.range(0, words.size())
                .filter(place -> words.get(place).source().equals(answer.source())
                        && words.get(place).span().common(answer.words()) > 0)
                .toArray();
        return places.length == 0 ? cleared() : marking(places[0], places[places.length - 1]);
    }
}
