package kwonik.exchange.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kwonik.exchange.common.Literal;
import kwonik.exchange.common.Remarks;

/// Counts the fields of a file that say something and have no place in a chronicle, and names them in the end.
public final class LeftOver {
    private static final int MOST = 30;

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /// Looks at the fields of an event.
    ///
    /// @param taken names of those that have a place
    public void see(Literal.Obj event, Set<String> taken) {
        event.fields().forEach((name, value) -> {
            if (!taken.contains(name)) {
                see(name, value);
            }
        });
    }

    /// Looks at one field.
    public void see(String name, Literal value) {
        if (saysSomething(value)) {
            count(name);
        }
    }

    /// Counts a field that says something.
    public void count(String name) {
        if (counts.containsKey(name) || counts.size() < MOST) {
            counts.merge(name, 1, Integer::sum);
        }
    }

    private static boolean saysSomething(Literal value) {
        return switch (value) {
            case Literal.Text text -> !text.value().isBlank();
            case Literal.Num _, Literal.Call _ -> true;
            case Literal.Bool bool -> bool.value();
            case Literal.Nothing _ -> false;
            case Literal.Arr array -> array.items().stream().anyMatch(LeftOver::saysSomething);
            case Literal.Obj object -> object.fields().values().stream().anyMatch(LeftOver::saysSomething);
        };
    }

    /// Says which there were.
    public void tell(Remarks remarks) {
        counts.forEach((name, count) -> remarks.leftOut(0, "", "web.field", name, String.valueOf(count)));
    }
}
