package kwonik.app.edit;

import java.util.List;
import kwonik.app.edit.section.Field;
import kwonik.document.merge.FieldPath;

/// Where in the form of an event a field of its file is.
///
/// @param at the place among several things, from 0; -1 where there is but one
/// @param name of a part of one of several things; empty for the thing itself
record EventPlace(Field field, int at, String name) {
    static EventPlace of(FieldPath path) {
        List<String> names = path.names();
        Field field = field(path.field());
        boolean several = List.of(Field.EXCERPTS, Field.CLAIMS, Field.REFERENCES, Field.PICTURES)
                        .contains(field)
                && names.size() > 1
                && names.get(1).matches("\\d{1,6}");
        return several
                ? new EventPlace(field, Integer.parseInt(names.get(1)) - 1, names.size() > 2 ? names.get(2) : "")
                : new EventPlace(field, -1, "");
    }

    private static Field field(String name) {
        return switch (name) {
            case "summary" -> Field.SUMMARY;
            case "doubt", "differs" -> Field.DOUBT;
            case "when" -> Field.DATE;
            case "working", "dateBasis" -> Field.BASIS;
            case "lane" -> Field.LANE;
            case "importance" -> Field.IMPORTANCE;
            case "tags" -> Field.TAGS;
            case "excerpts" -> Field.EXCERPTS;
            case "claims" -> Field.CLAIMS;
            case "references" -> Field.REFERENCES;
            case "pictures" -> Field.PICTURES;
            default -> Field.TITLE;
        };
    }
}
