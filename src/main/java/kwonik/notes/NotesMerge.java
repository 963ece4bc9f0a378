package kwonik.notes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What two sides have made of one notebook, brought together by the ids of notes and by field.
///
/// What one side alone has changed is as that side has it; where both have changed a field, each in its way, the note
/// that was modified later counts, and the other is told. A note that one side has removed and the other changed stays.
///
/// @param notebook what comes of it
/// @param decided what was decided, so that nothing is dropped in silence
public record NotesMerge(Notebook notebook, List<NotesDecision> decided) {
    public NotesMerge {
        decided = List.copyOf(decided);
    }

    /// Brings together what both sides have made of a notebook.
    ///
    /// @throws IllegalArgumentException if they are on different chronicles
    public static NotesMerge of(Notebook base, Notebook ours, Notebook theirs) {
        String chronicle = ours.chronicleId();
        if (!chronicle.equals(base.chronicleId()) || !chronicle.equals(theirs.chronicleId())) {
            throw new IllegalArgumentException("notes on different chronicles");
        }
        return new Run().merged(base, ours, theirs);
    }

    /// Brings together two notebooks of which nobody knows what they have in common: of two notes of one id the one
    /// that was modified later counts.
    ///
    /// @throws IllegalArgumentException if they are on different chronicles
    public static NotesMerge of(Notebook ours, Notebook theirs) {
        return of(Notebook.of(ours.chronicleId()), ours, theirs);
    }

    /// One merge with what it decides.
    private static final class Run {
        private final List<NotesDecision> decided = new ArrayList<>();

        NotesMerge merged(Notebook base, Notebook ours, Notebook theirs) {
            Map<UUID, Note> was = byId(base);
            Map<UUID, Note> here = byId(ours);
            Map<UUID, Note> there = byId(theirs);
            SequencedSet<UUID> ids = new LinkedHashSet<>(here.keySet());
            ids.addAll(there.keySet());
            List<Note> notes = ids.stream()
                    .map(id -> note(was.get(id), here.get(id), there.get(id)))
                    .flatMap(Optional::stream)
                    .toList();
            Notebook.Rest rest = new Notebook.Rest(
                    fields(
                            base.rest().fields(),
                            ours.rest().fields(),
                            theirs.rest().fields()),
                    joined(
                            base.rest().annotations(),
                            ours.rest().annotations(),
                            theirs.rest().annotations()));
            Notebook notebook = new Notebook(
                    ours.chronicleId(),
                    ofNotebook(NotesDecision.Field.NICKNAME, Notebook::nickname, base, ours, theirs),
                    ofNotebook(NotesDecision.Field.ASSIGNMENT, Notebook::assignment, base, ours, theirs),
                    notes,
                    rest);
            return new NotesMerge(notebook, decided);
        }

        private static Map<UUID, Note> byId(Notebook notebook) {
            return notebook.notes().stream()
                    .collect(Collectors.toMap(Note::id, note -> note, (first, _) -> first, LinkedHashMap::new));
        }

        private Optional<Note> note(@Nullable Note base, @Nullable Note ours, @Nullable Note theirs) {
            if (ours != null && theirs != null) {
                return Optional.of(base == null ? newer(ours, theirs) : both(base, ours, theirs));
            }
            Note left = ours == null ? theirs : ours;
            if (left == null || base == null) {
                return Optional.ofNullable(left);
            }
            if (left.saysTheSame(base)) {
                // removed on one side, and nothing done to it on the other
                return Optional.empty();
            }
            decided.add(new NotesDecision(Optional.of(left.id()), NotesDecision.Field.REMOVAL, "", ""));
            return Optional.of(left);
        }

        /// Of two notes that nobody knows the beginning of, the later one.
        private Note newer(Note ours, Note theirs) {
            Note later = isLater(ours, theirs) ? ours : theirs;
            Note other = later.equals(ours) ? theirs : ours;
            if (!later.saysTheSame(other)) {
                decided.add(
                        new NotesDecision(Optional.of(later.id()), NotesDecision.Field.NOTE, said(later), said(other)));
            }
            Instant created = ours.created().isBefore(theirs.created()) ? ours.created() : theirs.created();
            return new Note(
                    later.id(),
                    created,
                    later.modified(),
                    later.motivation(),
                    later.body(),
                    later.target(),
                    later.kept());
        }

        private Note both(Note base, Note ours, Note theirs) {
            Fields fields = new Fields(base, ours, theirs, decided);
            NoteBody body = new NoteBody(
                    fields.merged(NotesDecision.Field.TEXT, note -> note.body().text()),
                    joined(base.body().tags(), ours.body().tags(), theirs.body().tags()));
            return new Note(
                    ours.id(),
                    fields.time(Note::created, false),
                    fields.time(Note::modified, true),
                    fields.merged(NotesDecision.Field.MOTIVATION, Note::motivation),
                    body,
                    fields.merged(NotesDecision.Field.TARGET, Note::target),
                    fields.merged(NotesDecision.Field.KEPT, Note::kept));
        }

        private String ofNotebook(
                NotesDecision.Field field,
                Function<Notebook, String> part,
                Notebook base,
                Notebook ours,
                Notebook theirs) {
            String was = part.apply(base);
            String here = part.apply(ours);
            String there = part.apply(theirs);
            if (here.equals(there) || there.equals(was)) {
                return here;
            } else if (here.equals(was)) {
                return there;
            }
            decided.add(new NotesDecision(Optional.empty(), field, here, there));
            return here;
        }

        /// Of two values of one unknown field the first counts.
        private List<KeptField> fields(List<KeptField> base, List<KeptField> ours, List<KeptField> theirs) {
            Map<List<String>, KeptField> byName = new LinkedHashMap<>();
            for (KeptField field : joined(base, ours, theirs).stream().sorted().toList()) {
                KeptField other = byName.putIfAbsent(List.of(field.where(), field.name()), field);
                // which of two ids a collection keeps is nothing to a reader
                if (other != null && !field.name().equals("id")) {
                    decided.add(
                            new NotesDecision(Optional.empty(), NotesDecision.Field.KEPT, other.json(), field.json()));
                }
            }
            return List.copyOf(byName.values());
        }

        /// What either side has added, without what either has removed.
        private static <T> List<T> joined(List<T> base, List<T> ours, List<T> theirs) {
            SequencedSet<T> all = new LinkedHashSet<>(ours);
            all.addAll(theirs);
            all.removeIf(one -> base.contains(one) && !(ours.contains(one) && theirs.contains(one)));
            return List.copyOf(all);
        }
    }

    /// The fields of a note that both sides have.
    private record Fields(Note base, Note ours, Note theirs, List<NotesDecision> decided) {
        <T> T merged(NotesDecision.Field field, Function<Note, T> part) {
            T was = part.apply(base);
            T here = part.apply(ours);
            T there = part.apply(theirs);
            if (Objects.equals(here, there) || Objects.equals(there, was)) {
                return here;
            } else if (Objects.equals(here, was)) {
                return there;
            }
            boolean oursCounts = isLater(ours, theirs);
            T counts = oursCounts ? here : there;
            T other = oursCounts ? there : here;
            decided.add(new NotesDecision(
                    Optional.of(ours.id()), field, NotesDecision.said(counts), NotesDecision.said(other)));
            return counts;
        }

        Instant time(Function<Note, Instant> part, boolean last) {
            Instant was = part.apply(base);
            Instant here = part.apply(ours);
            Instant there = part.apply(theirs);
            if (there.equals(was)) {
                return here;
            } else if (here.equals(was)) {
                return there;
            }
            return here.isAfter(there) == last ? here : there;
        }
    }

    /// Whether ours was modified later; of two of one moment it is the same one from either side.
    private static boolean isLater(Note ours, Note theirs) {
        int order = ours.modified().compareTo(theirs.modified());
        return order == 0 ? ours.toString().compareTo(theirs.toString()) >= 0 : order > 0;
    }

    private static String said(Note note) {
        List<String> parts = new ArrayList<>(List.of(note.body().text()));
        parts.addAll(note.body().tags());
        parts.add(NotesDecision.said(note.target()));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
