package kwonik.exchange.check.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kwonik.exchange.check.list.StatementList.Skipped;
import org.jspecify.annotations.Nullable;

/// Reads a table: of Markdown, or cells with tabs, semicolons or commas between, with headings or without.
final class TableStatements {
    private static final double MOST_ROWS = 0.6;
    private static final int MOST_COLUMNS = 40;

    private final List<PastedRow> rows;
    private final List<Skipped> skipped;

    private TableStatements(List<PastedRow> rows, List<Skipped> skipped) {
        this.rows = rows;
        this.skipped = new ArrayList<>(skipped);
    }

    /// The statements of a table; null if the lines are none.
    static @Nullable StatementList read(List<String> lines) {
        TableStatements table = markdown(lines);
        for (char separator : new char[] {'\t', ';', ',', '|'}) {
            table = table == null ? delimited(lines, separator) : table;
        }
        return table == null ? null : table.statements();
    }

    private static @Nullable TableStatements markdown(List<String> lines) {
        List<PastedRow> rows = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        boolean ruled = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (PastedRow.isRule(line)) {
                ruled = true;
            } else if (line.indexOf('|', 1) > 0 && !line.startsWith("```")) {
                rows.add(PastedRow.markdown(line, i + 1));
            } else if (!line.isEmpty() && !line.startsWith("```")) {
                skipped.add(new Skipped(i + 1, line));
            }
        }
        return ruled && rows.size() > 1 && rows.size() >= skipped.size() / 2
                ? new TableStatements(rows, skipped)
                : null;
    }

    private static @Nullable TableStatements delimited(List<String> lines, char separator) {
        List<PastedRow> rows = PastedRow.delimited(lines, separator);
        if (rows.size() < 2) {
            return null;
        }
        Map<Integer, Integer> widths = new TreeMap<>();
        rows.forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
        int width = widths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        long regular = rows.stream().filter(row -> row.cells().size() == width).count();
        if (width < 2 || width > MOST_COLUMNS || regular < 0.8 * rows.size()) {
            return null;
        }
        List<Skipped> skipped = rows.stream()
                .filter(row -> row.cells().size() < 2)
                .map(row -> new Skipped(row.line(), String.join(" ", row.cells())))
                .toList();
        List<PastedRow> whole =
                rows.stream().filter(row -> row.cells().size() > 1).toList();
        TableStatements table = new TableStatements(whole, skipped);
        return table.hasHeadings() || table.dateColumn() >= 0 ? table : null;
    }

    private boolean hasHeadings() {
        List<ListRole> roles = rows.getFirst().cells().stream()
                .map(cell -> cell.length() > 40
                        ? null
                        : ListRole.of(ListMarks.of(cell).text()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return roles.size() > 1 || (roles.size() == 1 && rows.getFirst().cells().size() <= 2);
    }

    /// The column in which most cells are dates, or -1.
    private int dateColumn() {
        int best = -1;
        double most = MOST_ROWS * rows.size();
        for (int column = 0; column < width(); column++) {
            int place = column;
            long dates = rows.stream()
                    .filter(row -> DateSaid.ifDate(row.plain(place)).isGiven())
                    .count();
            if (dates >= most && (best < 0 || dates > most)) {
                best = column;
                most = dates;
            }
        }
        return best;
    }

    private int width() {
        return Math.min(
                MOST_COLUMNS,
                rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    }

    private StatementList statements() {
        boolean headed = hasHeadings();
        List<String> headings = headed
                ? rows.getFirst().cells().stream()
                        .map(cell -> ListMarks.of(cell).text())
                        .toList()
                : List.of();
        @Nullable ListRole[] roles = headed ? named(headings) : guessed();
        List<Statement> statements = new ArrayList<>();
        for (PastedRow row : rows.subList(headed ? 1 : 0, rows.size())) {
            StatementRow made = new StatementRow(row.line(), DateSaid.NONE);
            for (int column = 0; column < Math.min(roles.length, row.cells().size()); column++) {
                made.put(
                        roles[column],
                        column < headings.size() ? headings.get(column) : "",
                        row.cells().get(column));
            }
            if (made.isEmpty()) {
                skipped.add(new Skipped(row.line(), String.join(" | ", row.cells())));
            } else {
                statements.add(made.finish());
            }
        }
        return StatementList.of(statements, skipped);
    }

    /// A table without a column for what it says says it in the longest column that has no other role.
    private @Nullable ListRole[] named(List<String> headings) {
        @Nullable ListRole[] roles = new ListRole[Math.max(width(), headings.size())];
        for (int column = 0; column < headings.size(); column++) {
            roles[column] = ListRole.of(headings.get(column));
        }
        List<@Nullable ListRole> known = Arrays.asList(roles);
        if (!known.contains(ListRole.STATEMENT) && !known.contains(ListRole.TITLE)) {
            int longest = longest(roles);
            if (longest >= 0) {
                roles[longest] = ListRole.STATEMENT;
            }
        }
        return roles;
    }

    private @Nullable ListRole[] guessed() {
        @Nullable ListRole[] roles = new ListRole[width()];
        int date = dateColumn();
        if (date >= 0) {
            roles[date] = ListRole.DATE;
        }
        int longest = longest(roles);
        if (longest >= 0) {
            roles[longest] = ListRole.STATEMENT;
        }
        for (int column = 0; column < roles.length; column++) {
            if (roles[column] == null) {
                roles[column] = isQuoted(column) ? ListRole.QUOTE : ListRole.SOURCE;
            }
        }
        return roles;
    }

    private boolean isQuoted(int column) {
        long quoted = rows.stream()
                .filter(row -> !QuotedWords.in(row.plain(column)).isEmpty())
                .count();
        return quoted >= MOST_ROWS * rows.size();
    }

    private int longest(@Nullable ListRole[] roles) {
        return IntStream.range(0, roles.length)
                .filter(column -> roles[column] == null)
                .boxed()
                .max((one, other) -> Long.compare(letters(one), letters(other)))
                .orElse(-1);
    }

    /// How long a column is; one that is quoted through and through is what the list rests on, not what it says.
    private long letters(int column) {
        long all = rows.stream().mapToLong(row -> row.plain(column).length()).sum();
        return isQuoted(column) ? 0 : all;
    }
}
