package kwonik.archive.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kwonik.archive.file.Progress;

/// Finds the lines in which values stand, for what is told of a JSON text after it was read.
public final class JsonLines {
    private JsonLines() {}

    /// The line in which each value begins, from 1, by its JSON path; of a path that is not there, nothing.
    ///
    /// @param json that was read before; where it breaks off, the search ends
    public static Map<String, Integer> of(byte[] json, Set<String> paths) {
        Map<String, Integer> found = new HashMap<>();
        Utf8Lines lines = new Utf8Lines(new ByteArrayInputStream(json), json.length, Progress.NONE);
        try (JsonReader reader = new JsonReader(lines)) {
            reader.setStrictness(Strictness.STRICT);
            JsonToken next = reader.peek();
            while (next != JsonToken.END_DOCUMENT && found.size() < paths.size()) {
                if (next != JsonToken.NAME && next != JsonToken.END_ARRAY && next != JsonToken.END_OBJECT) {
                    String path = reader.getPath();
                    if (paths.contains(path)) {
                        found.putIfAbsent(path, lines.line());
                    }
                }
                pass(reader, next);
                next = reader.peek();
            }
        } catch (IOException _) {
            // where it breaks was told when it was read
            return found;
        }
        return found;
    }

    private static void pass(JsonReader reader, JsonToken token) throws IOException {
        switch (token) {
            case BEGIN_ARRAY -> reader.beginArray();
            case END_ARRAY -> reader.endArray();
            case BEGIN_OBJECT -> reader.beginObject();
            case END_OBJECT -> reader.endObject();
            case NAME -> {
                String _ = reader.nextName();
            }
            default -> reader.skipValue();
        }
    }
}
