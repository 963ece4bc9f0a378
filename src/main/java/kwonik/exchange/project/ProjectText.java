package kwonik.exchange.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kwonik.exchange.common.Remarks;

/// Reads the plain text that was the format of The Timeline Project before 0.10: a line for each category and event,
/// whose parts stand between semicolons.
final class ProjectText {
    private static final Pattern FIRST = Pattern.compile("^\\s*# Written by Timeline \\d");
    private static final int TITLE = 2;
    private static final int CATEGORY = 3;

    private ProjectText() {}

    /// Whether a text is such a file.
    static boolean fits(String text) {
        return FIRST.matcher(text).find();
    }

    static ProjectFile read(String text, Remarks remarks) {
        Map<String, String> categories = new LinkedHashMap<>();
        List<ProjectFile.Entry> entries = new ArrayList<>();
        int line = 0;
        for (String raw : (Iterable<String>) text.lines()::iterator) {
            line++;
            int colon = raw.indexOf(':');
            String kind = colon < 0 || raw.startsWith("#") ? "" : raw.substring(0, colon);
            List<String> parts = parts(raw.substring(colon + 1));
            switch (kind) {
                case "CATEGORY" -> categories.put(parts.getFirst(), "");
                case "EVENT" -> entries.add(entry(line, parts));
                case "PREFERRED-PERIOD" -> {}
                default -> {
                    if (!raw.isBlank() && !raw.stripLeading().startsWith("#")) {
                        remarks.leftOut(line, "", "project.line");
                    }
                }
            }
        }
        return new ProjectFile("", categories, List.of(), entries);
    }

    /// The parts of a line without their escapes.
    private static List<String> parts(String raw) {
        List<String> all = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == ';') {
                all.add(part.toString());
                part.setLength(0);
            } else if (c == '\\' && i + 1 < raw.length()) {
                char next = raw.charAt(++i);
                part.append(next == 'n' ? '\n' : next);
            } else {
                part.append(c);
            }
        }
        all.add(part.toString());
        return all;
    }

    private static ProjectFile.Entry entry(int line, List<String> parts) {
        String category = part(parts, CATEGORY).strip();
        String description = "";
        boolean icon = false;
        for (String part : parts.subList(Math.min(parts.size(), CATEGORY + 1), parts.size())) {
            if (part.startsWith("description:")) {
                description = part.substring("description:".length());
            }
            icon |= part.startsWith("icon:");
        }
        return new ProjectFile.Entry(
                new ProjectFile.Period(
                        line,
                        part(parts, TITLE),
                        part(parts, 0).strip(),
                        part(parts, 1).strip(),
                        false),
                "",
                new ProjectFile.Fuzzy(false, false),
                category.isEmpty() ? List.of() : List.of(category),
                new ProjectFile.Texts(description, ""),
                List.of(),
                new ProjectFile.Rest(null, false, icon, false));
    }

    private static String part(List<String> parts, int at) {
        return at < parts.size() ? parts.get(at) : "";
    }
}
