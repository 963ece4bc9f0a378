package kwonik.notes;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A field of a file of notes that this program does not know, kept for programs that do.
///
/// @param where the part it stands in, such as `target`; empty for the note or the collection itself
/// @param name of the field
/// @param json its value as JSON text
public record KeptField(String where, String name, String json) implements Comparable<KeptField> {
    private static final Comparator<KeptField> ORDER = Comparator.comparing(KeptField::where)
            .thenComparing(KeptField::name)
            .thenComparing(KeptField::json);

    /// In the order of a file; of two of one name in one part, the first.
    static List<KeptField> sorted(List<KeptField> fields) {
        Map<List<String>, KeptField> byName = new LinkedHashMap<>();
        fields.stream().sorted().forEach(field -> byName.putIfAbsent(List.of(field.where, field.name), field));
        return List.copyOf(byName.values());
    }

    @Override
    public int compareTo(KeptField that) {
        return ORDER.compare(this, that);
    }
}
