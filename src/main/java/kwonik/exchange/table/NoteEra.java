package kwonik.exchange.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kwonik.exchange.sheet.SheetRow;
import kwonik.words.PlainText;

/// Notes that say of other columns of their row that these are before our era: “birth, reign.start are BCE”.
final class NoteEra {
    private static final Set<String> NOTES = Set.of(
            "note",
            "notes",
            "comment",
            "comments",
            "remark",
            "remarks",
            "remarque",
            "remarques",
            "nota",
            "notas",
            "anmerkung",
            "bemerkung",
            "not",
            "commentaire",
            "commentaires",
            "comentario",
            "comentarios");
    private static final Pattern BEFORE =
            Pattern.compile("\\b(?:BCE?|B\\.C\\.(?:E\\.)?|av\\. J\\.-C\\.|v\\. Chr\\.|a\\. ?C\\.)");
    private static final Pattern CLAUSE_END = Pattern.compile("[;:!?]|\\.\\s");

    private final TableGrid grid;
    private final List<Integer> notes;

    NoteEra(TableGrid grid) {
        this.grid = grid;
        this.notes = IntStream.range(0, grid.names().size())
                .filter(i -> NOTES.contains(PlainText.folded(grid.names().get(i))))
                .boxed()
                .toList();
    }

    /// Whether the table has no notes.
    boolean isEmpty() {
        return notes.isEmpty();
    }

    /// What the notes of a row say of a column.
    enum Says {
        NOTHING,
        /// The column is named, and said to be before our era.
        BEFORE,
        /// Something is before our era; whether that is this column is not said.
        SOMETHING
    }

    /// What the notes of a row say of a column.
    Says of(SheetRow row, int column) {
        Says says = Says.NOTHING;
        for (int i : notes) {
            String note = i == column ? "" : grid.text(row, i);
            Matcher before = BEFORE.matcher(note);
            while (!note.isEmpty() && before.find()) {
                String clause = clause(note.substring(0, before.start()));
                if (names(clause, grid.name(column))) {
                    return Says.BEFORE;
                }
                boolean others = grid.names().stream().anyMatch(name -> !name.isEmpty() && names(clause, name));
                says = others ? says : Says.SOMETHING;
            }
        }
        return says;
    }

    /// What stands before the word, from the last sign that ends a sentence.
    private static String clause(String before) {
        Matcher end = CLAUSE_END.matcher(before);
        int from = 0;
        while (end.find()) {
            from = end.end();
        }
        return before.substring(from);
    }

    /// Whether the clause says of a column by its name that it is so, and of nothing with figures.
    private static boolean names(String clause, String name) {
        String low = clause.toLowerCase(Locale.ROOT);
        boolean states = Pattern.compile("\\b(?:is|are|was|were|est|sont|es|son|ist|sind)\\s*$")
                .matcher(low)
                .find();
        boolean named = Pattern.compile("(?<![\\p{L}\\p{N}._])" + Pattern.quote(name.toLowerCase(Locale.ROOT))
                        + "(?![\\p{L}\\p{N}_]|\\.\\p{L})")
                .matcher(low)
                .find();
        return states && named;
    }
}
