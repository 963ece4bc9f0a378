package kwonik.proof;

import java.util.Comparator;
import java.util.function.IntConsumer;
import kwonik.model.Excerpt;
import org.jspecify.annotations.Nullable;

/// Proves quotations against the text of one article, after the W3C Web Annotation selectors for quotes and
/// positions.
///
/// **Normalisation: none.** Words are compared code point by code point with the text as supplied, and
/// positions count its code points; a passage that differs only in its line ends or quotation marks is told as
/// changed, and that its words are the same.
///
/// In this order: the words stand where they should; they stand elsewhere, ranked by what stands before and
/// after them and how far they are; a passage like them stands there, at most a third of its letters away by
/// edit distance; not found. Surroundings come before this order: words in the wrong surroundings give way to a place
/// where the surroundings agree, be it with the same words or with changed ones. A quotation of whole words is never
/// found inside longer words. Of a quotation shorter than 16 letters a changed form is only taken where its
/// surroundings agree.
public final class QuoteProof {
    /// Letters in a run by which passages are looked up.
    private static final int GRAM = 8;

    private static final int SHORT = 16;
    private static final int LONG = 32;

    private final Letters text;
    private final Grams grams;
    private final NearestPassage nearest;
    /// The text as typed, once it is asked for; may be made twice by two threads, with the same result.
    private volatile @Nullable Keyboard typed;

    /// Reads the text once; about a tenth of a second for a megabyte.
    ///
    /// @param articleText exactly as the curator had it, the line ends too
    public QuoteProof(String articleText) {
        text = new Letters(articleText);
        grams = new Grams(text, GRAM);
        nearest = new NearestPassage(text, grams);
    }

    /// What became of an excerpt in this text; never [Verdict.NoText].
    public Verdict prove(Excerpt excerpt) {
        ExcerptPattern wanted = new ExcerptPattern(excerpt, text);
        int length = wanted.length();
        if (length == 0) {
            return new Verdict.NotFound();
        }
        boolean inPlace = stands(wanted, wanted.start());
        if (inPlace && wanted.hasSameNeighbours(wanted.start(), wanted.start() + length)) {
            return new Verdict.Exact(wanted.start(), wanted.start() + length);
        }
        Candidates occurrences = new Candidates(wanted);
        occurrences(wanted, occurrences);
        if (occurrences.count() == 0) {
            return changed(excerpt.exact(), wanted);
        }
        int start = occurrences.best();
        boolean agrees = agrees(wanted, start, start + length);
        if (inPlace && (start == wanted.start() || !agrees)) {
            return new Verdict.Exact(wanted.start(), wanted.start() + length);
        }
        // The only place is the right one if nothing speaks against it: the excerpt is long or names no surroundings.
        boolean sure = agrees || (occurrences.count() == 1 && (length >= LONG || !wanted.hasContext()));
        if (!sure
                && changed(excerpt.exact(), wanted) instanceof Verdict.Changed changed
                && !changed.found().equals(excerpt.exact())
                && agrees(wanted, changed.start(), changed.end())) {
            return changed;
        }
        return new Verdict.Moved(start, start + length, wanted.start(), sure);
    }

    private static boolean agrees(ExcerptPattern wanted, int start, int end) {
        return wanted.surroundings(start, end) >= ExcerptPattern.ALIKE;
    }

    private boolean stands(ExcerptPattern wanted, int start) {
        return text.has(wanted.exact(), start) && wanted.wordsAreWhole(start, start + wanted.length());
    }

    /// Every place at which the words stand, by the rarest run of letters in them; or letter by letter through the
    /// text, where that is less work.
    private void occurrences(ExcerptPattern wanted, IntConsumer place) {
        int[] word = wanted.exact();
        int rarest = 0;
        for (int offset = 1; offset <= word.length - GRAM; offset++) {
            if (grams.count(word, offset) < grams.count(word, rarest)) {
                rarest = offset;
            }
        }
        if (word.length < GRAM || (long) grams.count(word, rarest) * word.length > text.length()) {
            OnePass.each(text.length(), text::at, word, start -> {
                if (wanted.wordsAreWhole(start, start + word.length)) {
                    place.accept(start);
                }
            });
            return;
        }
        int offset = rarest;
        grams.each(word, offset, at -> {
            if (stands(wanted, at - offset)) {
                place.accept(at - offset);
            }
        });
    }

    private Verdict changed(String exact, ExcerptPattern wanted) {
        Verdict.Changed rewritten = rewritten(exact, wanted);
        if (rewritten != null) {
            return rewritten;
        }
        NearestPassage.Passage passage = nearest.to(wanted);
        if (passage == null) {
            return new Verdict.NotFound();
        }
        if (wanted.length() < SHORT && wanted.hasContext() && !agrees(wanted, passage.start(), passage.end())) {
            return new Verdict.NotFound();
        }
        return changed(exact, passage.start(), passage.end());
    }

    private Verdict.Changed changed(String exact, int start, int end) {
        String found = text.slice(start, end);
        return new Verdict.Changed(start, end, found, WordDiff.between(exact, found), Writing.between(exact, found));
    }

    /// The best place at which the same words stand, written differently, or `null` if there is none.
    private Verdict.@Nullable Changed rewritten(String exact, ExcerptPattern wanted) {
        Keyboard all = typed;
        if (all == null) {
            all = new Keyboard(text.slice(0, text.length()));
            typed = all;
        }
        return all.places(new Keyboard(exact))
                .filter(place -> wanted.wordsAreWhole(place.start(), place.end()))
                .filter(place -> !text.slice(place.start(), place.end()).equals(exact))
                .limit(Candidates.MOST)
                .max(Comparator.comparingDouble(place -> wanted.score(place.start(), place.end(), 0)))
                .map(place -> changed(exact, place.start(), place.end()))
                .orElse(null);
    }
}
