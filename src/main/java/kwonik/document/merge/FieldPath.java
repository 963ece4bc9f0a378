package kwonik.document.merge;

import java.util.List;
import java.util.stream.Stream;

/// Which field of which part.
///
/// @param id of the part; empty for what the chronicle says of itself, and for the order of a whole list
/// @param names the field, then what is in it, such as a language tag; none for the part as a whole
public record FieldPath(Parts.Kind kind, String id, List<String> names) {
    /// The field that is the order of a list.
    public static final String ORDER = "order";

    public FieldPath {
        names = List.copyOf(names);
    }

    static FieldPath of(Parts.Kind kind, String id) {
        return new FieldPath(kind, id, List.of());
    }

    FieldPath in(String name) {
        return new FieldPath(
                kind, id, Stream.concat(names.stream(), Stream.of(name)).toList());
    }

    /// The name of the field; empty for the part as a whole.
    public String field() {
        return names.isEmpty() ? "" : names.getFirst();
    }
}
