package kwonik.exchange.vis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kwonik.exchange.common.Literal;
import kwonik.exchange.common.ScriptLiterals.Named;

/// The items and groups in the data of a file, in whichever wrapping they are: an array, an object of both, a dump of
/// a data set, several variables of a script.
final class VisData {
    private static final int DEEPEST = 4;
    private static final Set<String> NAMES =
            Set.of("content", "title", "label", "name", "group", "end", "type", "className", "id", "text");

    private final List<Literal.Obj> items = new ArrayList<>();
    private final List<Literal.Obj> groups = new ArrayList<>();
    private final Map<String, Integer> others = new LinkedHashMap<>();

    VisData(List<Named> all) {
        for (Named each : all) {
            see(each.name(), each.value(), 0);
        }
    }

    List<Literal.Obj> items() {
        return items;
    }

    List<Literal.Obj> groups() {
        return groups;
    }

    /// How long lists of other things are, by name.
    Map<String, Integer> others() {
        return others;
    }

    /// Whether an object says when something is.
    static boolean isItem(Literal.Obj object) {
        return object.get("start") != null && object.fields().keySet().stream().anyMatch(NAMES::contains);
    }

    private void see(String name, Literal value, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        switch (value) {
            case Literal.Arr array -> list(name, array.items(), depth);
            case Literal.Call call -> call.arguments().forEach(each -> see(name, each, depth + 1));
            case Literal.Obj object -> object(name, object, depth);
            default -> {}
        }
    }

    private void object(String name, Literal.Obj object, int depth) {
        if (isItem(object)) {
            items.add(object);
            return;
        }
        Literal.Obj dump = object.object("_data");
        if (dump != null) {
            list(name, List.copyOf(dump.fields().values()), depth);
            return;
        }
        if (depth > 0 && isGroup(name, object)) {
            groups.add(object);
            return;
        }
        object.fields().forEach((field, value) -> see(field, value, depth + 1));
    }

    private static boolean isGroup(String name, Literal.Obj object) {
        return name.toLowerCase(Locale.ROOT).contains("group")
                && (object.get("content") != null || object.get("id") != null);
    }

    private void list(String name, List<Literal> members, int depth) {
        List<Literal.Obj> objects = new ArrayList<>();
        for (Literal member : members) {
            if (member instanceof Literal.Obj object) {
                objects.add(object);
            } else {
                see(name, member, depth + 1);
            }
        }
        boolean dated = objects.stream().anyMatch(VisData::isItem);
        boolean grouping = objects.stream().anyMatch(each -> isGroup(name, each));
        boolean content = objects.stream().anyMatch(each -> each.get("id") != null && each.get("content") != null);
        if (dated || (name.equals("items") && content) || name.equals(VisReader.UNPLACED)) {
            items.addAll(objects);
        } else if (grouping || content) {
            groups.addAll(objects);
        } else if (!objects.isEmpty()) {
            others.merge(name, objects.size(), Integer::sum);
        }
    }
}
