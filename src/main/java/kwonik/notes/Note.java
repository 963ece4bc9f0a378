package kwonik.notes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// One note of a reader: a W3C Web Annotation.
///
/// @param id the same for ever, whatever becomes of the note
/// @param created to the thousandth of a second: notes made in one second keep their order
/// @param modified to the thousandth of a second
/// @param kept fields of its annotation that this program does not know
public record Note(
        UUID id,
        Instant created,
        Instant modified,
        Motivation motivation,
        NoteBody body,
        NoteTarget target,
        List<KeptField> kept) {
    public Note {
        created = created.truncatedTo(ChronoUnit.MILLIS);
        modified = modified.truncatedTo(ChronoUnit.MILLIS);
        kept = KeptField.sorted(kept);
    }

    /// A new note, made now.
    public static Note of(Motivation motivation, NoteBody body, NoteTarget target, Instant now) {
        return new Note(UUID.randomUUID(), now, now, motivation, body, target, List.of());
    }

    /// This note saying something else.
    public Note saying(Motivation nextMotivation, NoteBody nextBody, Instant now) {
        return nextMotivation == motivation && nextBody.equals(body)
                ? this
                : new Note(id, created, now, nextMotivation, nextBody, target, kept);
    }

    /// This note on something else, such as another answer to the same question.
    public Note on(NoteTarget next, Instant now) {
        return next.equals(target) ? this : new Note(id, created, now, motivation, body, next, kept);
    }

    /// Whether both say the same of the same, whenever they were written.
    public boolean saysTheSame(Note that) {
        return motivation == that.motivation
                && body.equals(that.body)
                && target.equals(that.target)
                && kept.equals(that.kept);
    }
}
