package kwonik.document.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One merge while it goes on: how conflicts are decided, and those that were met.
final class MergeRun {
    /// Which state comes of it.
    enum Wanted {
        /// With the changes of both sides.
        BOTH,
        /// With their changes alone, and without those that ours contradict.
        UNDISPUTED
    }

    private final Wanted wanted;
    private final Function<Conflict, Conflict.Side> decision;
    private final List<Conflict> conflicts = new ArrayList<>();

    MergeRun(Wanted wanted, Function<Conflict, Conflict.Side> decision) {
        this.wanted = wanted;
        this.decision = decision;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    boolean wantsBoth() {
        return wanted == Wanted.BOTH;
    }

    /// What is wanted of a value that we alone have changed.
    <V> V ofOursAlone(V ours, V theirs) {
        return wantsBoth() ? ours : theirs;
    }

    /// What becomes of a value that both have changed; each is empty where there is none.
    <V> Optional<V> decided(Optional<V> base, Optional<V> ours, Optional<V> theirs, FieldPath path) {
        Conflict conflict = new Conflict(path, base.map(any -> any), ours.map(any -> any), theirs.map(any -> any));
        conflicts.add(conflict);
        if (!wantsBoth()) {
            return base;
        }
        return decision.apply(conflict) == Conflict.Side.OURS ? ours : theirs;
    }
}
