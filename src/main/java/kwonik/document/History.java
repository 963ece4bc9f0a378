package kwonik.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongBiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Undo and redo over any immutable value: its states before and after now, bounded in number and in memory.
///
/// @param before changes that can be undone, the oldest first; each with the state that it changed
/// @param now the state as it is
/// @param after changes that can be redone, the next first; each with the state that it leads to
/// @param cost estimates the bytes that one state keeps in memory beside another one
public record History<T>(List<Change<T>> before, T now, List<Change<T>> after, ToLongBiFunction<T, T> cost) {
    /// So many changes can be undone at most: no person makes more, and a list of them stays quick.
    public static final int MOST = 10_000;

    /// So many bytes the states before now may keep in memory, beside the last of them.
    public static final long MOST_BYTES = 200L << 20;

    public History {
        before = bounded(before, now, cost);
        after = List.copyOf(after);
    }

    /// A change by its name, and the state on its far side.
    ///
    /// @param name key of a message that says what was changed
    public record Change<T>(String name, T state) {}

    /// A state that nothing has been changed in yet.
    public static <T> History<T> of(T first, ToLongBiFunction<T, T> cost) {
        return new History<>(List.of(), first, List.of(), cost);
    }

    /// One change more; what was undone before cannot be redone any more.
    public History<T> with(String name, T next) {
        return new History<>(
                Stream.concat(before.stream(), Stream.of(new Change<>(name, now)))
                        .toList(),
                next,
                List.of(),
                cost);
    }

    public boolean canUndo() {
        return !before.isEmpty();
    }

    public boolean canRedo() {
        return !after.isEmpty();
    }

    /// Without the last change; itself if there is none.
    public History<T> undo() {
        if (before.isEmpty()) {
            return this;
        }
        Change<T> last = before.getLast();
        return new History<>(
                before.subList(0, before.size() - 1),
                last.state(),
                Stream.concat(Stream.of(new Change<>(last.name(), now)), after.stream())
                        .toList(),
                cost);
    }

    /// With the change again that was undone last; itself if there is none.
    public History<T> redo() {
        if (after.isEmpty()) {
            return this;
        }
        Change<T> next = after.getFirst();
        return new History<>(
                Stream.concat(before.stream(), Stream.of(new Change<>(next.name(), now)))
                        .toList(),
                next.state(),
                after.subList(1, after.size()),
                cost);
    }

    /// With every state changed, such as by what came into the file from outside.
    public History<T> map(UnaryOperator<T> change) {
        return new History<>(mapped(before, change), change.apply(now), mapped(after, change), cost);
    }

    /// All states, the oldest first.
    public Stream<T> states() {
        return Stream.of(
                        before.stream().map(Change::state),
                        Stream.of(now),
                        after.stream().map(Change::state))
                .flatMap(all -> all);
    }

    private static <T> List<Change<T>> mapped(List<Change<T>> states, UnaryOperator<T> change) {
        return states.stream()
                .map(each -> new Change<>(each.name(), change.apply(each.state())))
                .toList();
    }

    /// The newest changes that fit; the last one always does.
    private static <T> List<Change<T>> bounded(List<Change<T>> before, T now, ToLongBiFunction<T, T> cost) {
        List<Change<T>> kept = new ArrayList<>();
        long bytes = 0;
        T newer = now;
        for (Change<T> change : before.reversed()) {
            bytes += cost.applyAsLong(change.state(), newer);
            if (kept.size() == MOST || (bytes > MOST_BYTES && !kept.isEmpty())) {
                break;
            }
            kept.add(change);
            newer = change.state();
        }
        return List.copyOf(kept.reversed());
    }
}
