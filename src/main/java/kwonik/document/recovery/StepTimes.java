package kwonik.document.recovery;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import kwonik.archive.journal.Journal.Step;
import kwonik.document.Document;
import kwonik.document.History.Change;
import kwonik.model.Chronicle;

/// When the states of a document came to be, and which of them were saved; no state is kept for that.
final class StepTimes {
    private final Clock clock;
    private final Map<Chronicle, Instant> times = Collections.synchronizedMap(new WeakHashMap<>());
    private final Map<Chronicle, List<Step>> restored = Collections.synchronizedMap(new WeakHashMap<>());
    private final Set<Chronicle> saved = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    StepTimes(Clock clock) {
        this.clock = clock;
    }

    /// Notes the state that a document is in now.
    void met(Document document) {
        times.putIfAbsent(document.chronicle(), clock.instant());
        saved.add(document.saved());
    }

    /// Notes by which steps a state came to be that another program had made.
    void restored(Chronicle state, List<Step> steps) {
        restored.put(state, List.copyOf(steps));
    }

    /// The steps that lead from what is saved to what is there, the oldest first; where that was undone, the steps that
    /// were taken back.
    List<Step> steps(Document document) {
        List<Change<Chronicle>> before = document.history().before();
        List<Change<Chronicle>> after = document.history().after();
        int undone = placeOfSaved(after);
        Instant last = times.getOrDefault(document.chronicle(), clock.instant());
        if (undone >= 0) {
            return after.subList(0, undone + 1).stream()
                    .map(change -> new Step(last, change.name()))
                    .toList();
        }
        List<Step> steps = new ArrayList<>();
        Chronicle state = document.chronicle();
        for (Change<Chronicle> change : before.reversed()) {
            // one that came and went between two looks is as old as the next
            Instant time = times.getOrDefault(
                    state, steps.isEmpty() ? last : steps.getLast().at());
            steps.addAll(restored.getOrDefault(state, List.of(new Step(time, change.name())))
                    .reversed());
            state = change.state();
            if (saved.contains(state)) {
                break;
            }
        }
        return List.copyOf(steps.reversed());
    }

    private int placeOfSaved(List<Change<Chronicle>> after) {
        for (int i = 0; i < after.size(); i++) {
            if (saved.contains(after.get(i).state())) {
                return i;
            }
        }
        return -1;
    }
}
