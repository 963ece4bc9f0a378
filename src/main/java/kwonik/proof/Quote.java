package kwonik.proof;

import java.util.List;
import kwonik.model.Excerpt;
import kwonik.words.Words;

/// What became of one excerpt of a chronicle.
///
/// @param number of the excerpt within its event, from 1
/// @param sameText whether the text it was sought in is the curator's, by its hash
public record Quote(String eventId, int number, Excerpt excerpt, Verdict verdict, boolean sameText) {
    /// Whether the chronicle, or the text, is wrong here: words that are changed or missing always are; words
    /// that moved are unless another copy of the article has them in the same surroundings.
    public boolean wrong() {
        return switch (verdict) {
            case Verdict.Exact exact -> false;
            case Verdict.NoText none -> false;
            case Verdict.Moved moved -> sameText || !moved.sure();
            case Verdict.Changed changed -> true;
            case Verdict.NotFound missing -> true;
        };
    }

    /// One line for a reader: which excerpt, and what became of it; for changed words with the nearest text and
    /// the difference.
    public String line(Words words) {
        return words.say("proof.quote", eventId, excerpt.sourceId(), Integer.toString(number), outcome(words));
    }

    private String outcome(Words words) {
        return switch (verdict) {
            case Verdict.Exact exact -> words.say("proof.exact", number(exact.start()), number(exact.end()));
            case Verdict.NoText none -> words.say("proof.notext");
            case Verdict.Moved moved ->
                words.say(
                        moved.sure() ? "proof.moved" : "proof.moved.unsure",
                        number(moved.start()),
                        number(moved.end()),
                        number(moved.from()));
            case Verdict.Changed changed ->
                words.say(
                        "proof.changed",
                        number(changed.start()),
                        number(changed.end()),
                        oneLine(changed.found()),
                        marked(changed.differences()));
            case Verdict.NotFound missing -> words.say("proof.notfound", oneLine(excerpt.exact()));
        };
    }

    /// The differences in plain text: `[-removed-]`, `{+added+}`.
    private static String marked(List<Difference> differences) {
        StringBuilder text = new StringBuilder();
        for (Difference difference : differences) {
            switch (difference.kind()) {
                case SAME -> text.append(difference.text());
                case REMOVED -> text.append("[-").append(difference.text()).append("-]");
                case ADDED -> text.append("{+").append(difference.text()).append("+}");
            }
        }
        return oneLine(text.toString());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", "⏎");
    }

    private static String number(int number) {
        return Integer.toString(number);
    }
}
