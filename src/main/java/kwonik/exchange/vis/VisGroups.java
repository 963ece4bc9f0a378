package kwonik.exchange.vis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kwonik.exchange.common.ChronicleDraft;
import kwonik.exchange.common.Literal;
import kwonik.exchange.common.RichText;
import kwonik.exchange.web.WebText;
import org.jspecify.annotations.Nullable;

/// The groups of vis-timeline as lanes, in their order; of nested ones the inner are lanes, named after the outer, too,
/// where their own name is not enough.
final class VisGroups {
    private final Map<String, String> names = new HashMap<>();

    VisGroups(List<Literal.Obj> groups, ChronicleDraft draft, boolean ours) {
        Map<String, String> parents = new HashMap<>();
        Set<String> outer = new HashSet<>();
        Map<String, Integer> alike = new HashMap<>();
        for (Literal.Obj group : groups) {
            List<Literal> nested = group.list("nestedGroups");
            nested.forEach(each -> parents.putIfAbsent(each.plain(), group.text("id")));
            if (!nested.isEmpty()) {
                outer.add(group.text("id"));
            }
            names.putIfAbsent(group.text("id"), name(group));
            alike.merge(name(group), 1, Integer::sum);
        }
        for (Literal.Obj group : inOrder(groups)) {
            String id = group.text("id");
            String name = name(group);
            String parent = parents.get(id);
            if (parent != null
                    && alike.getOrDefault(name, 0) > 1
                    && !names.getOrDefault(parent, "").isEmpty()) {
                names.put(id, names.get(parent) + ": " + name);
                draft.remarks().decidedOnce("vis.group.nested");
            }
            if (!outer.contains(id) && !name.isEmpty()) {
                draft.ownLane(ours ? id : "", names.getOrDefault(id, name));
            }
        }
    }

    private static String name(Literal.Obj group) {
        String content = RichText.of(group.text("content")).line();
        return content.isEmpty() ? RichText.of(group.text("title", "id")).line() : content;
    }

    /// As they are drawn: by their order, where they have one.
    private static List<Literal.Obj> inOrder(List<Literal.Obj> groups) {
        List<Literal.Obj> all = new ArrayList<>(groups);
        all.sort(Comparator.comparingDouble(VisGroups::order));
        return all;
    }

    private static double order(Literal.Obj group) {
        try {
            String order = group.text("order");
            double number = order.isEmpty() ? 0 : Double.parseDouble(order);
            return Double.isNaN(number) ? 0 : number;
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    /// The name of the lane of an item, in HTML; empty if it has no group.
    String lane(@Nullable Literal group) {
        String id = group == null ? "" : group.plain();
        return WebText.escaped(names.getOrDefault(id, id));
    }
}
