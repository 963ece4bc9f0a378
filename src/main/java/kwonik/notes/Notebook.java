package kwonik.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// All notes of one reader on one chronicle, as one value: edits give another one.
///
/// @param chronicleId the id that the chronicle has in its file
/// @param nickname of the reader; or empty
/// @param assignment id of what was to be done; or empty
/// @param notes in the order in which they were made, each id once
/// @param rest what stood in the file that this program does not know
public record Notebook(String chronicleId, String nickname, String assignment, List<Note> notes, Rest rest) {
    private static final Comparator<Note> ORDER =
            Comparator.comparing(Note::created).thenComparing(note -> note.id().toString());
    private static final int BYTES_OF_A_NOTE = 400;

    /// What a file of notes holds that is no note of ours, kept for the programs that wrote it.
    ///
    /// @param fields of the collection
    /// @param annotations whole annotations as JSON texts
    public record Rest(List<KeptField> fields, List<String> annotations) {
        public static final Rest NONE = new Rest(List.of(), List.of());

        public Rest {
            fields = KeptField.sorted(fields);
            annotations = annotations.stream().distinct().sorted().toList();
        }
    }

    /// @throws IllegalArgumentException if two notes have one id
    public Notebook {
        nickname = WholeLetters.line(nickname);
        assignment = WholeLetters.line(assignment);
        notes = notes.stream().sorted(ORDER).toList();
        Set<UUID> ids = new HashSet<>();
        for (Note note : notes) {
            if (!ids.add(note.id())) {
                throw new IllegalArgumentException("duplicate note id " + note.id());
            }
        }
    }

    /// A notebook without a note.
    public static Notebook of(String chronicleId) {
        return new Notebook(chronicleId, "", "", List.of(), Rest.NONE);
    }

    /// Whether nothing would be lost without it.
    public boolean isEmpty() {
        return equals(of(chronicleId));
    }

    public Optional<Note> note(UUID id) {
        return notes.stream().filter(note -> note.id().equals(id)).findFirst();
    }

    /// With a note, in place of the one of its id if there is one.
    public Notebook with(Note note) {
        List<Note> next = new ArrayList<>(without(note.id()).notes);
        next.add(note);
        return withNotes(next);
    }

    /// Without a note.
    public Notebook without(UUID id) {
        return withNotes(notes.stream().filter(note -> !note.id().equals(id)).toList());
    }

    /// With other notes instead of its own.
    ///
    /// @throws IllegalArgumentException if two notes have one id
    public Notebook withNotes(List<Note> next) {
        return new Notebook(chronicleId, nickname, assignment, next, rest);
    }

    public Notebook withNickname(String next) {
        return new Notebook(chronicleId, next, assignment, notes, rest);
    }

    public Notebook withAssignment(String next) {
        return new Notebook(chronicleId, nickname, next, notes, rest);
    }

    /// Every tag that is in use, each once, in alphabetical order.
    public List<String> tags() {
        return notes.stream()
                .flatMap(note -> note.body().tags().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// The notes on an event or a part of it.
    public Stream<Note> onEvent(String eventId) {
        return notes.stream()
                .filter(note -> note.target().event().filter(eventId::equals).isPresent());
    }

    /// About how many bytes this state keeps in memory beside another: what an undo history asks.
    public long bytesBeside(Notebook that) {
        Set<Note> shared = new HashSet<>(that.notes);
        long places = 8L * notes.size();
        return notes.stream()
                .filter(note -> !shared.contains(note))
                .mapToLong(note -> BYTES_OF_A_NOTE
                        + 2L * note.body().text().length()
                        + 2L * note.target().quoted().length())
                .reduce(places, Long::sum);
    }
}
