package kwonik.archive.write;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Prints new JSON as the file around it is printed: with its line ends and its indentation, or all in one line.
///
/// @param lineEnd what ends a line; empty where the file is one line
/// @param unit by how much each level is indented
public record JsonPrint(String lineEnd, String unit) {
    /// As a person reads it.
    public static final JsonPrint INDENTED = new JsonPrint("\n", "  ");

    private static final Gson TREES =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    /// As the first level of an object is printed.
    public static JsonPrint of(JsonSpan object) {
        String lead = object.parts().isEmpty()
                ? "\n  "
                : object.between(
                        object.parts().getFirst().lead(),
                        object.parts().getFirst().from());
        int line = lead.lastIndexOf('\n');
        if (line < 0) {
            return new JsonPrint("", "");
        }
        String unit = lead.substring(line + 1);
        return new JsonPrint(lead.contains("\r\n") ? "\r\n" : "\n", unit.isEmpty() ? "  " : unit);
    }

    /// A value that stands in a line of this indentation.
    public String value(JsonElement json, String indentation) {
        StringWriter text = new StringWriter();
        JsonWriter writer = new JsonWriter(text);
        writer.setIndent(unit);
        writer.setHtmlSafe(false);
        writer.setSerializeNulls(true);
        try {
            TREES.toJson(json, writer);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // only the printer itself writes line ends: in texts they are escaped
        return lineEnd.isEmpty() ? text.toString() : text.toString().replace("\n", lineEnd + indentation);
    }

    /// The bytes of printed JSON; half an emoji, which UTF-8 has no bytes for, is written as an escape.
    public static byte[] bytes(String json) {
        StringBuilder whole = new StringBuilder(json.length());
        for (int at = 0; at < json.length(); ) {
            int letter = json.codePointAt(at);
            if (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE) {
                whole.append("\\u%04x".formatted(letter));
            } else {
                whole.appendCodePoint(letter);
            }
            at += Character.charCount(letter);
        }
        return whole.toString().getBytes(StandardCharsets.UTF_8);
    }
}
