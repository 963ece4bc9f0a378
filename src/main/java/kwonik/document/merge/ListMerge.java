package kwonik.document.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import kwonik.document.merge.Rule.Three;
import org.jspecify.annotations.Nullable;

/// Brings together two changes of a list whose items are found by keys.
///
/// First it is settled item by item what becomes of each, then in which order they stand: that of the side which has
/// moved some. What only the other side has is put behind the item that it stands behind there. As two lists in nearly
/// the same order are walked side by side, a million items take no longer than a walk.
///
/// @param lists the list in its three states
/// @param rule how an item is changed
record ListMerge<P>(Three<Listed<P>> lists, Rule<P> rule, Order order, Paths paths, MergeRun run) {
    /// What the order of a list says.
    enum Order {
        /// Nothing that would have to be decided.
        ANY,
        /// Something: of two new orders one has to be chosen.
        MEANT
    }

    /// How the fields of a list are called.
    ///
    /// @param item the path of an item by its key
    /// @param order the path of the order
    record Paths(Function<String, FieldPath> item, FieldPath order) {
        /// Those of a list of a chronicle.
        static Paths of(Parts.Kind kind) {
            return new Paths(
                    id -> FieldPath.of(kind, id), FieldPath.of(kind, "").in(FieldPath.ORDER));
        }
    }

    /// A side with what becomes of each of its items, null where nothing does.
    private record Settled<P>(Listed<P> side, List<@Nullable P> items) {}

    /// The merged list.
    ///
    /// @param used whether an item of that key is needed, whoever has deleted it
    List<P> merged(Predicate<String> used) {
        Settled<P> ours = ofOurs(used);
        Settled<P> theirs = ofTheirs(ours, used);
        Listed<P> first = ordering(ours, theirs);
        if (first.equals(lists.ours())) {
            return new Joining(ours, List.of(theirs)).joined();
        } else if (first.equals(lists.theirs())) {
            return new Joining(theirs, List.of(ours)).joined();
        }
        return new Joining(ofBase(ours, theirs), List.of(ours, theirs)).joined();
    }

    // ----- What becomes of each item

    private Settled<P> ofOurs(Predicate<String> used) {
        Listed<P> side = lists.ours();
        List<@Nullable P> items = new ArrayList<>(side.all().size());
        Listed.Walk<P> base = new Listed.Walk<>(lists.base());
        Listed.Walk<P> theirs = new Listed.Walk<>(lists.theirs());
        for (P item : side.all()) {
            String key = side.key(item);
            items.add(settled(key, base.find(key), item, theirs.find(key), used));
        }
        return new Settled<>(side, items);
    }

    /// What both have is settled already.
    private Settled<P> ofTheirs(Settled<P> ours, Predicate<String> used) {
        Listed<P> side = lists.theirs();
        List<@Nullable P> items = new ArrayList<>(side.all().size());
        Listed.Walk<P> base = new Listed.Walk<>(lists.base());
        Listed.Walk<P> beside = new Listed.Walk<>(lists.ours());
        for (P item : side.all()) {
            String key = side.key(item);
            int place = beside.placeOf(key);
            P was = base.find(key);
            items.add(place >= 0 ? ours.items.get(place) : settled(key, was, null, item, used));
        }
        return new Settled<>(side, items);
    }

    /// The items in the order that both have changed.
    private Settled<P> ofBase(Settled<P> ours, Settled<P> theirs) {
        List<@Nullable P> items = new ArrayList<>();
        for (P item : lists.base().all()) {
            String key = lists.base().key(item);
            int place = lists.ours().placeOf(key);
            int beside = lists.theirs().placeOf(key);
            items.add(place >= 0 ? ours.items.get(place) : beside >= 0 ? theirs.items.get(beside) : null);
        }
        return new Settled<>(lists.base(), items);
    }

    private @Nullable P settled(
            String key, @Nullable P base, @Nullable P ours, @Nullable P theirs, Predicate<String> used) {
        if (ours != null && theirs != null) {
            return inBoth(paths.item.apply(key), base, ours, theirs);
        }
        P left = ours == null ? theirs : ours;
        if (left == null) {
            return null;
        }
        if (base == null) {
            // new on one side
            return ours == null || run.wantsBoth() ? left : null;
        }
        if (used.test(key)) {
            return left;
        }
        if (rule.same(base, left)) {
            // deleted on one side
            return ours == null && !run.wantsBoth() ? left : null;
        }
        return run.decided(
                        Optional.of(base),
                        Optional.ofNullable(ours),
                        Optional.ofNullable(theirs),
                        paths.item.apply(key))
                .orElse(null);
    }

    private @Nullable P inBoth(FieldPath path, @Nullable P base, P ours, P theirs) {
        if (base != null) {
            return rule.merged(new Three<>(base, ours, theirs), path, run);
        } else if (rule.same(ours, theirs)) {
            return theirs;
        }
        return run.wantsBoth() ? rule.join(ours, theirs, path, run) : null;
    }

    // ----- In which order they stand

    /// The list whose order counts.
    private Listed<P> ordering(Settled<P> ours, Settled<P> theirs) {
        if (!isMoved(lists.base(), ours)) {
            return lists.theirs();
        } else if (!isMoved(lists.base(), theirs)) {
            return run.ofOursAlone(lists.ours(), lists.theirs());
        } else if (order == Order.ANY || !isMoved(lists.theirs(), ours)) {
            return lists.ours();
        }
        return run.decided(
                        Optional.of(lists.base()), Optional.of(lists.ours()), Optional.of(lists.theirs()), paths.order)
                .orElse(lists.ours());
    }

    /// Whether those items that stand in both have another order than in the first.
    private static <P> boolean isMoved(Listed<P> first, Settled<P> other) {
        Listed.Walk<P> walk = new Listed.Walk<>(first);
        int last = -1;
        for (int i = 0; i < other.items.size(); i++) {
            if (other.items.get(i) != null) {
                int place = walk.placeOf(other.side.key(other.side.all().get(i)));
                if (place >= 0 && place < last) {
                    return true;
                }
                last = Math.max(place, last);
            }
        }
        return false;
    }

    /// Puts what only others have between the items of the side whose order counts.
    private final class Joining {
        private final Settled<P> first;
        private final List<Settled<P>> others;
        /// What only others have, in pieces, by the key of the item that they stand behind.
        private final Map<String, List<List<P>>> pieces = new HashMap<>();

        Joining(Settled<P> first, List<Settled<P>> others) {
            this.first = first;
            this.others = others;
            Set<String> met = new HashSet<>();
            others.forEach(other -> gather(other, met));
        }

        private void gather(Settled<P> other, Set<String> met) {
            String behind = "";
            List<P> piece = new ArrayList<>();
            Listed.Walk<P> walk = new Listed.Walk<>(first.side);
            for (int i = 0; i < other.items.size(); i++) {
                P item = other.items.get(i);
                String key = other.side.key(other.side.all().get(i));
                if (item != null && walk.placeOf(key) >= 0) {
                    behind = key;
                    piece = new ArrayList<>();
                } else if (item != null && met.add(key)) {
                    if (piece.isEmpty()) {
                        pieces.computeIfAbsent(behind, _ -> new ArrayList<>()).add(piece);
                    }
                    piece.add(item);
                }
            }
        }

        List<P> joined() {
            List<P> all = new ArrayList<>(first.items.size());
            String behind = "";
            List<P> own = new ArrayList<>();
            List<Listed.Walk<P>> walks =
                    others.stream().map(other -> new Listed.Walk<>(other.side)).toList();
            for (int i = 0; i < first.items.size(); i++) {
                P item = first.items.get(i);
                if (item == null) {
                    continue;
                }
                String key = first.side.key(first.side.all().get(i));
                if (isShared(key, walks)) {
                    add(behind, own, all);
                    all.add(item);
                    behind = key;
                } else {
                    own.add(item);
                }
            }
            add(behind, own, all);
            return Collections.unmodifiableList(all);
        }

        private boolean isShared(String key, List<Listed.Walk<P>> walks) {
            boolean shared = false;
            for (Listed.Walk<P> walk : walks) {
                shared |= walk.placeOf(key) >= 0;
            }
            return shared;
        }

        /// Whoever is called first, the same list comes of it: pieces that stand at one place are put in the order of
        /// their keys.
        private void add(String behind, List<P> own, List<P> all) {
            List<List<P>> here = pieces.getOrDefault(behind, List.of());
            if (!here.isEmpty()) {
                List<List<P>> sorted = new ArrayList<>(here);
                if (!own.isEmpty()) {
                    sorted.add(own);
                }
                sorted.sort(Comparator.comparing(piece -> first.side.key(piece.getFirst())));
                sorted.forEach(all::addAll);
            } else {
                all.addAll(own);
            }
            own.clear();
        }
    }
}
