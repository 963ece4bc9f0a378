package kwonik.exchange.common;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A value of a JSON file, or of a JavaScript literal, as which many programs write their data; each knows its line.
public sealed interface Literal {
    /// In the file, from 1.
    int line();

    /// An object; of a name that stands twice the last value counts, as in JavaScript.
    record Obj(int line, Map<String, Literal> fields) implements Literal {
        /// The value of a field; null if there is none, or it is `null`.
        public @Nullable Literal get(String name) {
            Literal value = fields.get(name);
            return value instanceof Nothing ? null : value;
        }

        /// The value of the first of these fields that says something; null if none does.
        public @Nullable Literal any(String... names) {
            for (String name : names) {
                Literal value = get(name);
                if (value != null
                        && !(value instanceof Text text && text.value().isEmpty())) {
                    return value;
                }
            }
            return null;
        }

        /// The text of the first of these fields that says something, also of a number; empty if none does.
        public String text(String... names) {
            Literal value = any(names);
            return value == null ? "" : value.plain();
        }

        /// The object in a field; null if there is none.
        public @Nullable Obj object(String name) {
            return fields.get(name) instanceof Obj object ? object : null;
        }

        /// The members of an array in a field, without those that are `null`; a single value counts as an array of one.
        public List<Literal> list(String name) {
            Literal value = get(name);
            if (value instanceof Arr array) {
                return array.items().stream()
                        .filter(item -> !(item instanceof Nothing))
                        .toList();
            }
            return value == null ? List.of() : List.of(value);
        }
    }

    /// An array.
    record Arr(int line, List<Literal> items) implements Literal {}

    /// A text.
    record Text(int line, String value) implements Literal {}

    /// A number, as it is written.
    record Num(int line, String written) implements Literal {}

    /// `true` or `false`.
    record Bool(int line, boolean value) implements Literal {}

    /// `null`, `undefined`, or code that is no value.
    record Nothing(int line) implements Literal {}

    /// A call such as `new Date(2010, 1, 1)`: what is called, and with what.
    record Call(int line, String name, List<Literal> arguments) implements Literal {}

    /// The value as a text; empty for what is none.
    default String plain() {
        return switch (this) {
            case Text text -> text.value();
            case Num number -> number.written();
            case Bool bool -> String.valueOf(bool.value());
            case Obj _, Arr _, Nothing _, Call _ -> "";
        };
    }
}
