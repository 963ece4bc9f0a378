package kwonik.archive.json;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where and how a text stops being JSON, told from what gson says of it.
public final class JsonBreak {
    // How gson ends the message of a syntax error, followed by an address; a path may end in a dot before a missing
    // name.
    private static final Pattern COLUMN = Pattern.compile(" column (\\d+) path ");
    private static final Pattern PATH = Pattern.compile(" path (\\S+?)\\.?(?:\\s|$)");

    private JsonBreak() {}

    /// Tells it as an error at its place.
    ///
    /// @param broken what the walk ended with: a malformed JSON or an end of file
    public static void tell(IOException broken, Utf8Lines lines, JsonWalk walk, ProblemCollector findings) {
        String gson = String.valueOf(broken.getMessage());
        Matcher column = COLUMN.matcher(gson);
        int at = column.find() ? Integer.parseInt(column.group(1)) + lines.withheld() : 0;
        Matcher path = PATH.matcher(gson);
        boolean inside = path.find();
        // where nothing was begun, there were blanks at most
        boolean blank = inside && path.group(1).equals("$") && gson.startsWith("End of input");
        String key = lines.empty() || blank ? "archive.json.empty" : key(gson);
        findings.error(walk.line(), inside ? walk.inFile(path.group(1)) : "$", key, walk.line(), at);
    }

    private static String key(String gson) {
        if (gson.startsWith("End of input")) {
            return "archive.json.end";
        } else if (gson.startsWith("Unterminated object") || gson.startsWith("Unterminated array")) {
            return "archive.json.comma";
        } else if (gson.startsWith("Expected name")) {
            return "archive.json.name";
        } else if (gson.startsWith("Expected ':'")) {
            return "archive.json.colon";
        } else if (gson.startsWith("Nesting limit")) {
            return "archive.json.deep";
        } else if (gson.startsWith("Unterminated string") || gson.contains("escape") || gson.contains("control char")) {
            return "archive.json.text";
        }
        return "archive.json.value";
    }
}
