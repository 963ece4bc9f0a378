package kwonik.exchange.check.list;

import java.util.List;
import java.util.regex.Pattern;

/// A pasted list of dated statements as it was read: Markdown, a table, JSON, or plain lines.
///
/// @param statements in the order of the list
/// @param skipped lines that are no statements, so that nothing is left out in silence
/// @param cut whether the list is longer than what was read
public record StatementList(List<Statement> statements, List<Skipped> skipped, boolean cut) {
    /// So much of a list is read, in characters.
    public static final int LONGEST = 4 << 20;

    /// So many statements are read.
    public static final int MOST = 20_000;

    private static final Pattern LINE = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");

    public StatementList {
        statements = List.copyOf(statements);
        skipped = List.copyOf(skipped);
    }

    /// A line that was not taken for a statement.
    ///
    /// @param line in the pasted text, from 1
    public record Skipped(int line, String text) {}

    /// Reads a list. Whatever stands in it, this ends soon and without an exception.
    public static StatementList read(String pasted) {
        String text = pasted.substring(0, Math.min(pasted.length(), LONGEST)).replace("\0", "");
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        StatementList read = JsonStatements.read(plain);
        if (read == null) {
            List<String> lines = LINE.splitAsStream(plain).toList();
            read = TableStatements.read(lines);
            read = read == null ? new LineStatements(lines).read() : read;
        }
        boolean cut = pasted.length() > LONGEST || read.statements.size() > MOST;
        List<Statement> said = read.statements.stream()
                .filter(statement -> !statement.text().isBlank())
                .limit(MOST)
                .toList();
        return new StatementList(said, read.skipped, cut);
    }

    static StatementList of(List<Statement> statements, List<Skipped> skipped) {
        return new StatementList(statements, skipped, false);
    }
}
