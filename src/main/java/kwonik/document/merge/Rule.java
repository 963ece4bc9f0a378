package kwonik.document.merge;

import java.util.List;
import java.util.Optional;

/// How two changes of a value come together, and how one is told.
interface Rule<V> {
    /// Whether two values say the same.
    boolean same(V a, V b);

    /// Brings two changes together that differ from each other and from what both have changed.
    V merge(Three<V> values, FieldPath path, MergeRun run);

    /// Brings two values together that differ, and of which nobody knows what they were before.
    default V join(V ours, V theirs, FieldPath path, MergeRun run) {
        return run.decided(Optional.empty(), Optional.of(ours), Optional.of(theirs), path)
                .orElse(theirs);
    }

    /// Tells how a value differs from another one.
    void tell(V before, V after, FieldPath path, List<FieldChange> told);

    /// A value in its three states.
    record Three<V>(V base, V ours, V theirs) {}

    /// What becomes of a value: what one side alone has changed is as that side has it.
    default V merged(Three<V> values, FieldPath path, MergeRun run) {
        if (same(values.ours, values.theirs)) {
            // the file goes on to be what everything is compared with, quickly where it is the very same
            return values.theirs;
        }
        if (same(values.base, values.ours)) {
            return values.theirs;
        }
        if (same(values.base, values.theirs)) {
            return run.ofOursAlone(values.ours, values.theirs);
        }
        return merge(values, path, run);
    }
}
