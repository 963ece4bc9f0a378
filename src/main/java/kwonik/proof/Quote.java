package kwonik.proof;

import java.util.List;
import java.util.stream.Collectors;
import kwonik.model.Excerpt;
import kwonik.words.Printable;
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

    /// What became of it, in a word.
    public State state() {
        return switch (verdict) {
            case Verdict.Exact exact -> State.PROVEN;
            case Verdict.Moved moved -> State.MOVED;
            case Verdict.Changed changed -> State.CHANGED;
            case Verdict.NotFound missing -> State.NOT_FOUND;
            case Verdict.NoText none -> State.NOT_GIVEN;
        };
    }

    /// Where it stands, or should, for a reader; in code points.
    public String where(Words words) {
        return switch (verdict) {
            case Verdict.Exact exact -> words.say("proof.where", number(exact.start()), number(exact.end()));
            case Verdict.Moved moved ->
                words.say(
                        "proof.where.moved",
                        number(moved.start()),
                        number(moved.end()),
                        number(excerpt.start()),
                        number(excerpt.end()));
            case Verdict.Changed changed -> words.say("proof.where", number(changed.start()), number(changed.end()));
            case Verdict.NotFound missing -> recorded(words);
            case Verdict.NoText none -> recorded(words);
        };
    }

    /// What else a reader needs to judge it, a line each: the nearest text and the difference of changed words, the
    /// words that were not found, that moved words may be other ones; nothing for words that are proven.
    public List<String> notes(Words words) {
        return switch (verdict) {
            case Verdict.Moved moved when !moved.sure() -> List.of(words.say("proof.note.unsure"));
            case Verdict.Changed changed
            when changed.sameWords() ->
                List.of(words.say("proof.note.found", Printable.line(changed.found())), written(changed, words));
            case Verdict.Changed changed ->
                List.of(
                        words.say("proof.note.found", Printable.line(changed.found())),
                        words.say("proof.note.difference", Printable.line(marked(changed.differences()))));
            case Verdict.NotFound missing -> List.of(words.say("proof.note.sought", Printable.line(excerpt.exact())));
            default -> List.of();
        };
    }

    /// How the same words are written differently.
    public static String written(Verdict.Changed changed, Words words) {
        String ways = changed.writing().stream()
                .map(way -> way.in(words))
                .collect(Collectors.joining(words.say("proof.writing.comma")));
        return words.say("proof.note.writing", ways);
    }

    /// What became of it, in a word for a reader: of changed ones, too, whether the words are the same.
    public String stateWord(Words words) {
        boolean sameWords = verdict instanceof Verdict.Changed changed && changed.sameWords();
        return sameWords ? words.say("proof.state.same-words") : state().in(words);
    }

    private String recorded(Words words) {
        return words.say("proof.where.recorded", number(excerpt.start()), number(excerpt.end()));
    }

    /// The differences in plain text: `[-removed-]`, `{+added+}`.
    private static String marked(List<WordRun> differences) {
        StringBuilder text = new StringBuilder();
        for (WordRun difference : differences) {
            switch (difference.kind()) {
                case SAME -> text.append(difference.text());
                case REMOVED -> text.append("[-").append(difference.text()).append("-]");
                case ADDED -> text.append("{+").append(difference.text()).append("+}");
            }
        }
        return text.toString();
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    /// What became of an excerpt, in a word.
    public enum State {
        /// The words stand where the chronicle says.
        PROVEN("proven"),
        /// The words stand elsewhere.
        MOVED("moved"),
        /// Words like them stand in the text.
        CHANGED("changed"),
        /// Nothing like them stands in the text.
        NOT_FOUND("not-found"),
        /// The text was not given.
        NOT_GIVEN("not-given");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /// The word for programs, the same in every language.
        public String code() {
            return code;
        }

        /// The word for a reader.
        public String in(Words words) {
            return words.say("proof.state." + code);
        }
    }
}
