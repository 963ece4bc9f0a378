package kwonik.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A question on which the sources of an event are laid side by side, with what each of them answers.
///
/// @param question in our own neutral words
/// @param relation how the answers stand to each other; given by the curator, never computed
/// @param note what a reader should know before comparing, or empty
/// @param answers a few words of a source each, to the character; a source without one does not say
public record Claim(Localized question, Relation relation, Localized note, List<Excerpt> answers) {
    public Claim {
        answers = List.copyOf(answers);
    }

    /// What a source answers, in the order of its text; empty where it does not say.
    public List<Excerpt> answersOf(String sourceId) {
        return answers.stream()
                .filter(answer -> answer.sourceId().equals(sourceId))
                .toList();
    }

    /// The sources that answer, each once.
    public List<String> sources() {
        return answers.stream().map(Excerpt::sourceId).distinct().toList();
    }

    /// Whether a single source answers: then there is nothing that its answer stands to.
    public boolean isAnsweredOnce() {
        return sources().size() == 1;
    }

    /// How the answers of several sources stand to each other.
    public enum Relation {
        /// They say the same.
        AGREE("agree"),
        /// One says more than the others, and nothing against them.
        ADD("add"),
        /// They tell the same facts in a different light.
        FRAMING("framing"),
        /// They cannot all be right: figures or dates differ.
        CONFLICT("conflict");

        private final String code;

        Relation(String code) {
            this.code = code;
        }

        /// The word for this relation in a chronicle file.
        public String code() {
            return code;
        }

        public static Optional<Relation> of(String code) {
            return Stream.of(values())
                    .filter(relation -> relation.code.equals(code))
                    .findFirst();
        }
    }
}
