package kwonik.notes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kwonik.words.PlainText;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// One thing that was decided where two sides had changed the same of a notebook.
///
/// @param note its id; empty for what the notebook says of itself
/// @param counts what counts now; empty for a removal that does not
/// @param other what the other side had
public record NotesDecision(Optional<UUID> note, Field field, String counts, String other) {
    /// What both sides had changed.
    public enum Field {
        /// One side had removed the note, which the other had changed: it stays.
        REMOVAL,
        /// Two notes of one id that have no beginning in common.
        NOTE,
        TEXT,
        MOTIVATION,
        TARGET,
        NICKNAME,
        ASSIGNMENT,
        /// A field that this program does not know.
        KEPT
    }

    /// A sentence for a reader.
    public String in(Words words) {
        return words.say(
                "notes.decided." + field.name().toLowerCase(Locale.ROOT),
                PlainText.line(counts),
                PlainText.line(other));
    }

    /// A value as a sentence can bear it.
    static String said(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Motivation motivation -> motivation.code();
            case NoteTarget.OfAnswer answer -> answer.given();
            case NoteTarget target when !target.quoted().isEmpty() -> target.quoted();
            case NoteTarget target -> target.event().or(target::source).orElse("");
            case List<?> list -> list.stream().map(NotesDecision::said).collect(Collectors.joining(", "));
            case KeptField field -> field.name() + " " + field.json();
            default -> value.toString();
        };
    }
}
