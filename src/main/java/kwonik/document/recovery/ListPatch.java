package kwonik.document.recovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kwonik.archive.journal.Journal.Touched;
import kwonik.document.merge.Listed;
import org.jspecify.annotations.Nullable;

/// The changes of one list as a journal has them, to be made to whatever that list is now.
///
/// @param before the items that differ as they were, and some that these point at
/// @param after the same as they are
/// @param ids the keys of those that differ
record ListPatch<P>(Listed<P> before, Listed<P> after, Touched touched, Set<String> ids) {
    static <P> ListPatch<P> of(List<P> before, List<P> after, Function<P, String> key, Touched touched) {
        return new ListPatch<>(Listed.of(before, key), Listed.of(after, key), touched, new HashSet<>(touched.ids()));
    }

    /// The items that differ, as they were, but for those of which it is not known how they are.
    List<P> was() {
        Set<String> lost = new HashSet<>(lost());
        return before.all().stream()
                .filter(item -> ids.contains(before.key(item)) && !lost.contains(before.key(item)))
                .toList();
    }

    /// The items that differ, as they are.
    List<P> is() {
        return after.all().stream()
                .filter(item -> ids.contains(after.key(item)))
                .toList();
    }

    /// The keys of those that should be there and could not be read.
    List<String> lost() {
        Set<String> gone = new HashSet<>(touched.gone());
        return touched.ids().stream()
                .filter(id -> !gone.contains(id) && after.find(id) == null)
                .toList();
    }

    /// What was changed: the list as it is in the file now, but for the items that differ.
    List<P> base(Listed<P> file) {
        List<P> all = new ArrayList<>(file.all().size());
        for (P item : file.all()) {
            String key = file.key(item);
            P was = ids.contains(key) ? before.find(key) : item;
            if (was != null) {
                all.add(was);
            }
        }
        addMissing(before, after, file, Set.of(), all);
        return all;
    }

    /// What was made of it.
    List<P> ours(Listed<P> file) {
        List<P> all = new ArrayList<>(file.all().size());
        Set<String> gone = new HashSet<>(touched.gone());
        for (P item : file.all()) {
            String key = file.key(item);
            P is = !ids.contains(key) ? item : gone.contains(key) ? null : now(key);
            if (is != null && !touched.placed().containsKey(key)) {
                all.add(is);
            }
        }
        addMissing(after, before, file, touched.placed().keySet(), all);
        return touched.placed().isEmpty() ? all : placed(all);
    }

    /// An item as it is; as it was if it could not be read, which then counts as not changed.
    private @Nullable P now(String key) {
        P is = after.find(key);
        return is == null ? before.find(key) : is;
    }

    /// What the file does not have any more; what did not differ has been there before and after.
    ///
    /// @param but the keys of those that come in another way
    private void addMissing(Listed<P> side, Listed<P> other, Listed<P> file, Set<String> but, List<P> all) {
        for (P item : side.all()) {
            String key = side.key(item);
            if (file.find(key) == null && !but.contains(key)) {
                all.add(item);
            }
        }
        for (P item : other.all()) {
            String key = other.key(item);
            if (file.find(key) == null && !ids.contains(key) && side.find(key) == null) {
                all.add(item);
            }
        }
    }

    /// Puts those that are new or were moved behind the items that they stood behind.
    private List<P> placed(List<P> others) {
        Map<String, String> next = new HashMap<>();
        touched.placed().forEach((key, last) -> next.put(last, key));
        List<P> all = new ArrayList<>(others.size() + next.size());
        addFollowing("", next, all);
        for (P item : others) {
            all.add(item);
            addFollowing(after.key(item), next, all);
        }
        // what they stood behind is gone
        touched.placed().forEach((key, last) -> addFollowing(last, next, all));
        return all;
    }

    private void addFollowing(String last, Map<String, String> next, List<P> all) {
        for (String key = next.remove(last); key != null; key = next.remove(key)) {
            P item = now(key);
            if (item != null) {
                all.add(item);
            }
        }
    }
}
