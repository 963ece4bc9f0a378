package kwonik.document.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// A value that is changed as a whole: of two changes one has to be chosen.
record WholeRule<V>(BiPredicate<V, V> equal) implements Rule<V> {
    /// For values that know themselves when they are equal.
    static <V> Rule<V> plain() {
        return new WholeRule<>(Object::equals);
    }

    @Override
    public boolean same(V a, V b) {
        return equal.test(a, b);
    }

    @Override
    public V merge(Three<V> values, FieldPath path, MergeRun run) {
        return run.decided(Optional.of(values.base()), Optional.of(values.ours()), Optional.of(values.theirs()), path)
                .orElse(values.base());
    }

    @Override
    public void tell(V before, V after, FieldPath path, List<FieldChange> told) {
        told.add(new FieldChange(path, Optional.of(before), Optional.of(after)));
    }
}
