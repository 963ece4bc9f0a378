package kwonik.notes.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kwonik.model.Event;
import kwonik.notes.Note;
import kwonik.notes.Notebook;

/// The notes of a reader by what they are on, each in one place.
///
/// @param onEvents by id of the event: on all of it first, then on what it quotes and asks
/// @param onSources by id of the source: on all of it first, then on words in the order of its article
/// @param answers to questions of exercises
/// @param lost what stands nowhere any more, with its reason
public record PlacedNotes(
        Map<String, List<Placed>> onEvents,
        Map<String, List<Placed>> onSources,
        List<Note> answers,
        Map<Note, Anchor.Reason> lost) {
    /// No note at all.
    public static final PlacedNotes NONE = new PlacedNotes(Map.of(), Map.of(), List.of(), Map.of());

    private static final Comparator<Placed> ORDER =
            Comparator.comparingInt(Placed::rank).thenComparingInt(Placed::start);

    /// A note with the place where it stands.
    public record Placed(Note note, Anchor anchor) {
        private int rank() {
            return switch (anchor) {
                case Anchor.OnEvent _, Anchor.OnSource _ -> 0;
                case Anchor.OnExcerpt _, Anchor.OnWords _ -> 1;
                case Anchor.OnClaim _, Anchor.Waiting _, Anchor.OnAnswer _, Anchor.Orphan _ -> 2;
            };
        }

        private int start() {
            return switch (anchor) {
                case Anchor.OnWords on -> on.start();
                case Anchor.OnClaim on -> on.place();
                default -> 0;
            };
        }
    }

    public static PlacedNotes of(Notebook notebook, Anchors anchors) {
        Map<String, List<Placed>> onEvents = new HashMap<>();
        Map<String, List<Placed>> onSources = new HashMap<>();
        List<Note> answers = new ArrayList<>();
        Map<Note, Anchor.Reason> lost = new LinkedHashMap<>();
        for (Note note : notebook.notes()) {
            Placed placed = new Placed(note, anchors.of(note.target()));
            switch (placed.anchor()) {
                case Anchor.OnEvent on -> put(onEvents, on.event(), placed);
                case Anchor.OnClaim on -> put(onEvents, on.event(), placed);
                case Anchor.OnExcerpt on -> put(onEvents, on.event(), placed);
                case Anchor.OnSource on -> put(onSources, on.sourceId(), placed);
                case Anchor.OnWords on -> put(onSources, on.sourceId(), placed);
                case Anchor.Waiting on -> put(onSources, on.sourceId(), placed);
                case Anchor.OnAnswer _ -> answers.add(note);
                case Anchor.Orphan orphan -> lost.put(note, orphan.reason());
            }
        }
        onEvents.values().forEach(notes -> notes.sort(ORDER));
        onSources.values().forEach(notes -> notes.sort(ORDER));
        return new PlacedNotes(onEvents, onSources, answers, lost);
    }

    private static void put(Map<String, List<Placed>> all, Event event, Placed placed) {
        put(all, event.id(), placed);
    }

    private static void put(Map<String, List<Placed>> all, String id, Placed placed) {
        all.computeIfAbsent(id, _ -> new ArrayList<>()).add(placed);
    }

    /// The notes on an event and its parts.
    public List<Placed> onEvent(String id) {
        return onEvents.getOrDefault(id, List.of());
    }

    /// The notes on a source and on words of its article.
    public List<Placed> onSource(String id) {
        return onSources.getOrDefault(id, List.of());
    }

    /// Whether there is anything beside an event or a source.
    public boolean isEmpty() {
        return onEvents.isEmpty() && onSources.isEmpty();
    }
}
