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
        Conflict conflict =
                new Conflict(path, base.map(MergeRun::plain), ours.map(MergeRun::plain), theirs.map(MergeRun::plain));
        conflicts.add(conflict);
        boolean theirsCount = decision.apply(conflict) == Conflict.Side.THEIRS;
        if (!wantsBoth()) {
            return theirsCount ? theirs : base;
        }
        return theirsCount ? theirs : ours;
    }

    /// Two lists that say the same are the same in a conflict, too.
    private static Object plain(Object value) {
        return value instanceof Listed<?> list ? list.all() : value;
    }
}
