package kwonik.document.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A list of items that each are known by a key; where a key stands twice, the list is changed as a whole.
///
/// @param item how an item is changed
/// @param order what becomes of two orders
record KeyRule<P>(Function<P, String> key, Rule<P> item, ListMerge.Order order) implements Rule<List<P>> {
    @Override
    public boolean same(List<P> a, List<P> b) {
        return a.equals(b);
    }

    @Override
    public List<P> merge(Three<List<P>> values, FieldPath path, MergeRun run) {
        Listed<P> base = Listed.of(values.base(), key);
        Listed<P> ours = Listed.of(values.ours(), key);
        Listed<P> theirs = Listed.of(values.theirs(), key);
        if (!base.isUnique() || !ours.isUnique() || !theirs.isUnique()) {
            return WholeRule.<List<P>>plain().merge(values, path, run);
        }
        ListMerge.Paths paths = new ListMerge.Paths(path::in, path.in(FieldPath.ORDER));
        return new ListMerge<>(new Three<>(base, ours, theirs), item, order, paths, run).merged(_ -> false);
    }

    @Override
    public void tell(List<P> before, List<P> after, FieldPath path, List<FieldChange> told) {
        Listed<P> was = Listed.of(before, key);
        Listed<P> is = Listed.of(after, key);
        if (order == ListMerge.Order.ANY || !was.isUnique() || !is.isUnique()) {
            told.add(new FieldChange(path, there(before), there(after)));
        } else {
            Differences.tell(was, is, item, new ListMerge.Paths(path::in, path.in(FieldPath.ORDER)), told);
        }
    }

    private static <P> Optional<Object> there(List<P> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }
}
