package kwonik.exchange.table.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Several texts in one cell, with a sign between them; where that sign is a letter of a text, a backslash stands
/// before it.
final class ListCell {
    static final char TAGS = ';';
    static final char PARTS = '|';
    static final char NAMES = ',';
    static final char LINES = '\n';

    private ListCell() {}

    /// The texts in one.
    static String joined(List<String> texts, char sign) {
        String between = sign == PARTS ? " | " : sign == LINES ? "\n" : sign + " ";
        return texts.stream().map(text -> escaped(text, sign)).collect(Collectors.joining(between));
    }

    private static String escaped(String text, char sign) {
        StringBuilder safe = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && sign != LINES) {
                safe.append("\\n");
            } else {
                safe.append(c == '\\' || c == sign ? "\\" : "").append(c);
            }
        }
        return safe.toString();
    }

    /// The texts of a cell, without blanks around them; the empty ones, too.
    static List<String> split(String cell, char sign) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                i++;
                text.append(cell.charAt(i) == 'n' && sign != LINES ? '\n' : cell.charAt(i));
            } else if (c == sign) {
                texts.add(text.toString().strip());
                text.setLength(0);
            } else {
                text.append(c);
            }
        }
        texts.add(text.toString().strip());
        return texts;
    }

    /// The texts of a cell that say something.
    static List<String> filled(String cell, char sign) {
        return split(cell, sign).stream().filter(text -> !text.isEmpty()).toList();
    }

    /// Texts by their names: `fr: reviewed; ht: machine`.
    static String ofMap(Map<String, String> map) {
        return joined(
                map.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .toList(),
                TAGS);
    }

    /// What [#ofMap] has written; an entry without a colon says nothing.
    static Map<String, String> map(String cell) {
        return filled(cell, TAGS).stream()
                .filter(entry -> entry.indexOf(':') > 0)
                .collect(Collectors.toMap(
                        entry -> entry.substring(0, entry.indexOf(':')).strip(),
                        entry -> entry.substring(entry.indexOf(':') + 1).strip(),
                        (_, last) -> last));
    }
}
