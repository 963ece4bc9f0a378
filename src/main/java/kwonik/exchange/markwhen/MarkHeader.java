package kwonik.exchange.markwhen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before the first event of a text or page: its title, what it is about, and keys of Markwhen’s own.
final class MarkHeader {
    private static final Pattern KEY = Pattern.compile("\\s*([^:\\s][^:]{0,60}?)\\s*:(?:\\s+(.*)|)");
    private static final Pattern LISTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\\s,\\[\\]\"][^,\\[\\]\"]*)");
    private static final Pattern COLOUR = Pattern.compile("\\s*[#)]([^\\s:]{1,80}):\\s*(\\S+)\\s*");

    String title = "";
    final List<String> about = new ArrayList<>();
    /// Whether slashes stand between day and month.
    boolean dayFirst;
    /// Whether our own writer wrote it.
    boolean ours;
    /// The id that it wrote for the whole.
    String id = "";
    /// Keys that say nothing to us.
    final List<String> strange = new ArrayList<>();
    int colours;
    /// The time zone of all clocks; empty where it says none.
    String zone = "";

    private String block = "";

    /// Takes a line that is no event.
    void take(String line) {
        boolean indented = line.startsWith(" ") || line.startsWith("\t");
        if (!block.isEmpty() && indented) {
            put(block, line.strip());
            return;
        }
        block = "";
        if (line.isBlank()) {
            return;
        }
        Matcher colour = COLOUR.matcher(line);
        Matcher key = KEY.matcher(line);
        if (colour.matches()) {
            colours++;
        } else if (key.matches() && !line.strip().startsWith("-")) {
            String name = key.group(1);
            String value = key.group(2) == null ? "" : key.group(2).strip();
            if (value.isEmpty() || value.equals("|") || value.equals(">")) {
                block = name;
            }
            if (!value.equals("|") && !value.equals(">")) {
                put(name, unquoted(value));
            }
        } else {
            about.add(line.strip());
        }
    }

    private void put(String key, String value) {
        switch (key.toLowerCase(Locale.ROOT)) {
            case "title" -> title = title.isEmpty() ? value : title + " " + value;
            case "description" -> {
                if (!value.isEmpty()) {
                    about.addAll(value.lines().toList());
                }
            }
            case "dateformat" -> dayFirst |= value.toLowerCase(Locale.ROOT).startsWith("d");
            case "timezone", "tz" -> zone = value;
            case "kwonik" -> {
                ours = true;
                id = value;
            }
            default -> {
                if (!strange.contains(key)) {
                    strange.add(key);
                }
            }
        }
    }

    /// A value of YAML in quotation marks without them.
    static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        if (quoted) {
            StringBuilder plain = new StringBuilder(value.length());
            for (int i = 1; i < value.length() - 1; i++) {
                char c = value.charAt(i);
                if (c == '\\' && i < value.length() - 2) {
                    char next = value.charAt(++i);
                    plain.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
                } else {
                    plain.append(c);
                }
            }
            return plain.toString();
        }
        boolean single = value.length() > 1 && value.startsWith("'") && value.endsWith("'");
        return single ? value.substring(1, value.length() - 1).replace("''", "'") : value;
    }

    /// The values of a list in brackets.
    static List<String> list(String value) {
        List<String> values = new ArrayList<>();
        Matcher one = LISTED.matcher(value);
        while (one.find()) {
            values.add(unquoted(one.group().strip()));
        }
        return values;
    }

    /// A value in quotation marks, as YAML and JSON write it.
    static String quoted(String value) {
        return "\""
                + value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t") + "\"";
    }
}
