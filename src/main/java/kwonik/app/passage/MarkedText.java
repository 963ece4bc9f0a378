package kwonik.app.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kwonik.app.passage.Paragraph.Span;
import kwonik.proof.Quote;
import kwonik.proof.Verdict;
import org.jspecify.annotations.Nullable;

/// An article in paragraphs, with the passages that are quoted from it; made in a few walks over its text.
///
/// @param paragraphs those with words in them, in the order of the text
/// @param passages in the order of their beginnings, of several with one beginning the longest first
public record MarkedText(List<Paragraph> paragraphs, List<Passage> passages) {
    /// A longer paragraph is broken into pieces, in UTF-16 units: a list draws whole paragraphs only.
    static final int LONGEST = 2_000;

    public MarkedText {
        paragraphs = List.copyOf(paragraphs);
        passages = List.copyOf(passages);
    }

    /// A place in the text, in whatever unit its maker counts.
    private record Place(int start, int end) implements Comparable<Place> {
        private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::start)
                .thenComparing(Comparator.comparingInt(Place::end).reversed());

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /// Cuts a text at its line breaks and marks what is quoted.
    ///
    /// @param quotes proven in this text; those not found are passed over
    public static MarkedText of(CharSequence text, List<Quote> quotes) {
        TreeMap<Place, List<Quote>> quoted = new TreeMap<>();
        for (Quote quote : quotes) {
            switch (quote.verdict()) {
                case Verdict.Exact at -> add(quoted, at.start(), at.end(), quote);
                case Verdict.Moved at -> add(quoted, at.start(), at.end(), quote);
                case Verdict.Changed at -> add(quoted, at.start(), at.end(), quote);
                case Verdict.NotFound _, Verdict.NoText _ -> {}
            }
        }
        List<Place> pieces = pieces(text);
        List<Passage> passages = passages(text, quoted, pieces);
        return new MarkedText(paragraphs(text, pieces, passages), passages);
    }

    /// The passage that an excerpt rests on, or null if it was not found.
    ///
    /// @param excerpt its number within its event, from 1
    @Nullable
    public Passage quotedFor(String eventId, int excerpt) {
        return passages.stream()
                .filter(passage -> passage.quotedFor(eventId, excerpt))
                .findFirst()
                .orElse(null);
    }

    /// The first passage that is quoted for an event, or null if there is none.
    @Nullable
    public Passage quotedFor(String eventId) {
        return passages.stream()
                .filter(passage -> passage.quotedFor(eventId))
                .findFirst()
                .orElse(null);
    }

    private static void add(Map<Place, List<Quote>> quoted, int start, int end, Quote quote) {
        quoted.computeIfAbsent(new Place(start, end), _ -> new ArrayList<>()).add(quote);
    }

    // ----- passages

    private static List<Passage> passages(CharSequence text, Map<Place, List<Quote>> quoted, List<Place> pieces) {
        int[] wanted = quoted.keySet().stream()
                .flatMapToInt(place -> IntStream.of(place.start(), place.end()))
                .sorted()
                .distinct()
                .toArray();
        int[] offsets = offsets(text, wanted);
        int[] free = new int[Passage.LEVELS];
        List<Passage> passages = new ArrayList<>();
        int piece = 0;
        for (Map.Entry<Place, List<Quote>> entry : quoted.entrySet()) {
            int start = offsets[Arrays.binarySearch(wanted, entry.getKey().start())];
            int end = offsets[Arrays.binarySearch(wanted, entry.getKey().end())];
            while (piece < pieces.size() - 1 && pieces.get(piece).end() <= start) {
                piece++;
            }
            int level = 0;
            while (level < Passage.LEVELS - 1 && free[level] > start) {
                level++;
            }
            free[level] = Math.max(free[level], end);
            passages.add(new Passage(passages.size() + 1, start, end, level, piece, entry.getValue()));
        }
        return passages;
    }

    /// Where in a text its code points stand, in UTF-16 units: verdicts count the ones, JavaFX the others.
    ///
    /// @param codePoints in rising order; those beyond the end stand at the end
    public static int[] offsets(CharSequence text, int[] codePoints) {
        int[] offsets = new int[codePoints.length];
        int at = 0;
        int passed = 0;
        for (int i = 0; i < codePoints.length; i++) {
            while (passed < codePoints[i] && at < text.length()) {
                at += Character.charCount(Character.codePointAt(text, at));
                passed++;
            }
            offsets[i] = at;
        }
        return offsets;
    }

    // ----- paragraphs

    private static List<Place> pieces(CharSequence text) {
        List<Place> pieces = new ArrayList<>();
        int start = 0;
        boolean blank = true;
        for (int at = 0; at <= text.length(); at++) {
            char letter = at == text.length() ? '\n' : text.charAt(at);
            if (isBreak(letter)) {
                if (!blank) {
                    pieces.addAll(cut(text, start, at));
                }
                start = at + 1;
                blank = true;
            } else {
                blank &= Character.isWhitespace(letter);
            }
        }
        return pieces;
    }

    private static boolean isBreak(char letter) {
        return letter == '\n' || letter == '\r' || letter == '\u0085' || letter == '\u2028' || letter == '\u2029';
    }

    /// A paragraph in pieces, each no longer than is drawn at once and cut after a space if there is one.
    private static List<Place> cut(CharSequence text, int start, int end) {
        List<Place> pieces = new ArrayList<>();
        int from = start;
        while (end - from > LONGEST) {
            int to = from + LONGEST;
            while (to > from + LONGEST / 2 && !Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (to == from + LONGEST / 2) {
                to = from + LONGEST - (Character.isHighSurrogate(text.charAt(from + LONGEST - 1)) ? 1 : 0);
            }
            pieces.add(new Place(from, to));
            from = to;
        }
        pieces.add(new Place(from, end));
        return pieces;
    }

    private static List<Paragraph> paragraphs(CharSequence text, List<Place> pieces, List<Passage> passages) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Passage> open = new ArrayList<>();
        int next = 0;
        int before = -1;
        for (int i = 0; i < pieces.size(); i++) {
            Place piece = pieces.get(i);
            open.removeIf(passage -> passage.end() <= piece.start());
            while (next < passages.size() && passages.get(next).start() < piece.end()) {
                Passage passage = passages.get(next++);
                if (passage.end() > piece.start()) {
                    open.add(passage);
                }
            }
            List<Span> spans = new ArrayList<>();
            for (Passage passage : open) {
                int from = Math.max(passage.start(), piece.start()) - piece.start();
                int to = Math.min(passage.end(), piece.end()) - piece.start();
                spans.add(new Span(passage, from, to, passage.paragraph() == i));
            }
            String words = text.subSequence(piece.start(), piece.end()).toString();
            paragraphs.add(new Paragraph(piece.start(), words, piece.start() == before, spans));
            before = piece.end();
        }
        return paragraphs;
    }
}
