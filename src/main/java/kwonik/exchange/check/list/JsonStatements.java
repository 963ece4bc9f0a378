package kwonik.exchange.check.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.exchange.common.Literal;
import kwonik.exchange.common.LiteralReader;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remarks;
import org.jspecify.annotations.Nullable;

/// Reads a list in JSON, or nearly JSON, alone or within a fence and the talk around it.
final class JsonStatements {
    private static final Pattern BEGIN =
            Pattern.compile("(?m)^[ \t]*(?:[\\[{][ \t]*$|\\[\\s*[{\\[\"]|\\{\\s*[\"'\\w])");
    private static final int DEEPEST = 8;

    private final List<Statement> statements = new ArrayList<>();
    private final int linesBefore;

    private JsonStatements(int linesBefore) {
        this.linesBefore = linesBefore;
    }

    /// The statements of a list in JSON; null if it is none.
    static @Nullable StatementList read(String text) {
        Matcher begin = BEGIN.matcher(text);
        if (!begin.find() || !isData(text, begin.start())) {
            return null;
        }
        String data = text.substring(begin.start());
        int before = (int) text.substring(0, begin.start()).lines().count();
        JsonStatements reader = new JsonStatements(text.isEmpty() || begin.start() == 0 ? 0 : before);
        try {
            reader.take(LiteralReader.read(data, new Remarks()), "", 0);
        } catch (RefusedException _) {
            return null;
        }
        return reader.statements.isEmpty() ? null : StatementList.of(reader.statements, List.of());
    }

    /// Whether the data begin the text, or a fence right behind the talk before them.
    private static boolean isData(String text, int at) {
        String before = text.substring(0, at).stripTrailing();
        String last = before.substring(before.lastIndexOf('\n') + 1).strip();
        return before.isBlank() || last.startsWith("```") || last.startsWith("~~~") || last.endsWith(":");
    }

    /// @param date that stands over the value, as the name of its field
    private void take(Literal value, String date, int depth) {
        if (depth > DEEPEST || statements.size() > StatementList.MOST) {
            return;
        }
        switch (value) {
            case Literal.Arr array -> array.items().forEach(item -> take(item, date, depth + 1));
            case Literal.Obj object when isStatement(object) -> statements.add(statement(object, date));
            case Literal.Obj object ->
                object.fields().forEach((name, field) -> {
                    if (!(field instanceof Literal.Text)
                            || DateSaid.ifDate(name).isGiven()) {
                        take(field, DateSaid.ifDate(name).isGiven() ? name : date, depth + 1);
                    }
                });
            case Literal.Text text when !text.value().isBlank() -> statements.add(single(text, date));
            default -> {}
        }
    }

    private static boolean isStatement(Literal.Obj object) {
        return object.fields().entrySet().stream()
                        .filter(field -> field.getValue() instanceof Literal.Text)
                        .map(field -> ListRole.of(spaced(field.getKey())))
                        .anyMatch(
                                role -> role == ListRole.STATEMENT || role == ListRole.TITLE || role == ListRole.QUOTE)
                && object.fields().values().stream().noneMatch(JsonStatements::holdsObjects);
    }

    private static boolean holdsObjects(Literal value) {
        return value instanceof Literal.Arr array
                && array.items().stream().anyMatch(item -> item instanceof Literal.Obj object && isStatement(object));
    }

    private Statement single(Literal.Text text, String date) {
        StatementDraft draft = new StatementDraft(line(text)).under(DateSaid.of(date));
        LeadingDate leading = LeadingDate.of(text.value());
        return leading == null || leading.rest().isEmpty()
                ? draft.say(text.value()).finish(Map.of())
                : draft.dated(leading.date()).say(leading.rest()).finish(Map.of());
    }

    private Statement statement(Literal.Obj object, String date) {
        StatementRow row = new StatementRow(line(object), DateSaid.of(date));
        object.fields().forEach((name, value) -> put(row, name, value));
        return row.finish();
    }

    private static void put(StatementRow row, String name, Literal value) {
        switch (value) {
            case Literal.Arr array -> array.items().forEach(item -> put(row, name, item));
            case Literal.Obj object -> object.fields().forEach((inner, field) -> put(row, name + " " + inner, field));
            default -> row.put(ListRole.of(spaced(name)), spaced(name), value.plain());
        }
    }

    private int line(Literal value) {
        return linesBefore + value.line();
    }

    /// `startDate` and `start_date` are two words.
    private static String spaced(String name) {
        return name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").replace('_', ' ').replace('-', ' ');
    }
}
