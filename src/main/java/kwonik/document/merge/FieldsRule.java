package kwonik.document.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A part that is changed field by field.
record FieldsRule<P>(List<Field<P, ?>> fields) implements Rule<P> {
    FieldsRule {
        fields = List.copyOf(fields);
    }

    @Override
    public boolean same(P a, P b) {
        // most parts are the very ones, or equal in everything
        return a.equals(b) || fields.stream().allMatch(field -> field.same(a, b));
    }

    @Override
    public P merge(Three<P> values, FieldPath path, MergeRun run) {
        P merged = values.ours();
        for (Field<P, ?> field : fields) {
            merged = field.merged(merged, values, path, run);
        }
        return merged;
    }

    @Override
    public P join(P ours, P theirs, FieldPath path, MergeRun run) {
        P joined = ours;
        for (Field<P, ?> field : fields) {
            joined = field.joined(joined, ours, theirs, path, run);
        }
        return joined;
    }

    @Override
    public void tell(P before, P after, FieldPath path, List<FieldChange> told) {
        fields.forEach(field -> field.tell(before, after, path, told));
    }

    /// One field of a part.
    ///
    /// @param name as a file calls it
    /// @param of what a part has there
    /// @param with the part with another value there
    /// @param rule how the value is changed
    /// @param blank what stands there where nothing is said; empty if something always is
    record Field<P, V>(String name, Function<P, V> of, BiFunction<P, V, P> with, Rule<V> rule, Optional<V> blank) {
        /// A field in which something always is said.
        static <P, V> Field<P, V> full(String name, Function<P, V> of, BiFunction<P, V, P> with) {
            return new Field<>(name, of, with, WholeRule.plain(), Optional.empty());
        }

        /// A field that may be blank.
        static <P, V> Field<P, V> of(String name, Function<P, V> of, BiFunction<P, V, P> with, Rule<V> rule, V blank) {
            return new Field<>(name, of, with, rule, Optional.of(blank));
        }

        boolean same(P a, P b) {
            return rule.same(of.apply(a), of.apply(b));
        }

        /// Puts into a part what becomes of this field.
        P merged(P into, Three<P> parts, FieldPath path, MergeRun run) {
            Three<V> values = new Three<>(of.apply(parts.base()), of.apply(parts.ours()), of.apply(parts.theirs()));
            return with(into, rule.merged(values, path.in(name), run));
        }

        /// Puts into a part what becomes of this field where nobody knows what it was before.
        P joined(P into, P ours, P theirs, FieldPath path, MergeRun run) {
            V mine = of.apply(ours);
            V other = of.apply(theirs);
            if (blank.isPresent()) {
                return with(into, rule.merged(new Three<>(blank.get(), mine, other), path.in(name), run));
            }
            return rule.same(mine, other) ? into : with(into, rule.join(mine, other, path.in(name), run));
        }

        private P with(P part, V value) {
            return of.apply(part).equals(value) ? part : with.apply(part, value);
        }

        void tell(P before, P after, FieldPath path, List<FieldChange> told) {
            V was = of.apply(before);
            V is = of.apply(after);
            if (!rule.same(was, is)) {
                rule.tell(was, is, path.in(name), told);
            }
        }
    }
}
