package kwonik.notes;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kwonik.words.Words;

/// Why somebody wrote a note, in the words of the W3C Web Annotation vocabulary.
public enum Motivation {
    COMMENTING,
    QUESTIONING,
    TAGGING,
    HIGHLIGHTING,
    /// For an answer of an exercise.
    ASSESSING;

    /// The word for it in a file of notes.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The word for a reader: comment, question, tag, highlight, answer.
    public String in(Words words) {
        return words.say("notes.motivation." + code());
    }

    public static Optional<Motivation> of(String code) {
        return Stream.of(values())
                .filter(motivation -> motivation.code().equals(code))
                .findFirst();
    }
}
