package kwonik.exchange.markwhen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A heading or an old `group … end`, with those around it.
///
/// @param name without its tags
/// @param level of the heading, 1 to 6; 0 for one that ends by a word of its own
/// @param tags that all within it have
/// @param parent null for the outermost
record MarkGroup(
        String name, int level, List<String> tags, @Nullable MarkGroup parent) {
    /// What stands in no group.
    static final MarkGroup NONE = new MarkGroup("", -1, List.of(), null);

    MarkGroup {
        tags = List.copyOf(tags);
    }

    boolean isNone() {
        return level < 0;
    }

    /// Its names from the outermost in.
    List<String> path() {
        List<String> path = new ArrayList<>();
        for (MarkGroup group = this; group != null && !group.isNone(); group = group.parent) {
            path.addFirst(group.name);
        }
        return path;
    }

    /// The tags of all that it stands in.
    List<String> allTags() {
        List<String> all = new ArrayList<>();
        for (MarkGroup group = this; group != null; group = group.parent) {
            all.addAll(group.tags);
        }
        return all;
    }
}
