package kwonik.edtf.typed;

import java.util.List;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.words.Printable;
import org.jspecify.annotations.Nullable;

/// One way to read the tokens of a text.
///
/// @param furthest how many of them were understood
record Attempt(
        @Nullable When when,
        @Nullable EdtfException refused,
        @Nullable Draft offDay,
        int furthest,
        WordStream words) {
    static Attempt of(List<Token> tokens, List<Lexicon> lexicons, boolean dayFirst) {
        WordStream words = new WordStream(tokens, lexicons);
        PhraseReading phrase = new PhraseReading(words, dayFirst);
        String edtf = phrase.next();
        while (words.take(".")) {
            // the end of a sentence
        }
        if (edtf == null || !words.atEnd() || phrase.offDay() != null) {
            boolean left = words.at() > 0 && !words.atEnd();
            return new Attempt(null, null, phrase.offDay(), left ? words.at() : words.furthest(), words);
        }
        try {
            return new Attempt(When.parse(edtf), null, null, words.furthest(), words);
        } catch (EdtfException e) {
            return new Attempt(null, e, null, words.furthest(), words);
        }
    }

    /// Why it is no date.
    TypedDate.None reason(List<Token> tokens, String typed, EdtfException asEdtf) {
        if (refused != null) {
            return new TypedDate.None(refused.reason(), refused.args());
        }
        Long year = offDay == null ? null : offDay.year;
        if (offDay != null && year != null) {
            int weekday = new CivilDate(year, offDay.month, offDay.day).weekday();
            return new TypedDate.None("axis.typed.weekday." + weekday, List.of());
        }
        if (!asEdtf.near().isEmpty()) {
            return new TypedDate.None(EdtfException.remedy(asEdtf.near()), asEdtf.near());
        }
        if (typed.matches("[\\d\\-/.,XY~?%\\[\\]{}:TZS+ ]+")) {
            return new TypedDate.None(asEdtf.reason(), asEdtf.args());
        }
        if (furthest >= tokens.size()) {
            return new TypedDate.None("axis.typed.unfinished", List.of());
        }
        Token strange = tokens.get(furthest);
        return new TypedDate.None(
                "axis.typed.strange", List.of(Printable.visible(typed.substring(strange.start(), strange.end()))));
    }
}
