package kwonik.archive.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/// Copies JSON token by token; numbers keep their digits.
public final class JsonCopy {
    private JsonCopy() {}

    /// Copies the value that comes next, with all that is in it.
    public static void value(JsonReader json, JsonWriter copy) throws IOException {
        int depth = 0;
        do {
            switch (json.peek()) {
                case BEGIN_ARRAY -> {
                    json.beginArray();
                    copy.beginArray();
                    depth++;
                }
                case END_ARRAY -> {
                    json.endArray();
                    copy.endArray();
                    depth--;
                }
                case BEGIN_OBJECT -> {
                    json.beginObject();
                    copy.beginObject();
                    depth++;
                }
                case END_OBJECT -> {
                    json.endObject();
                    copy.endObject();
                    depth--;
                }
                case NAME -> copy.name(json.nextName());
                case STRING -> copy.value(json.nextString());
                case NUMBER -> copy.jsonValue(json.nextString());
                case BOOLEAN -> copy.value(json.nextBoolean());
                case NULL -> {
                    json.nextNull();
                    copy.nullValue();
                }
                case END_DOCUMENT -> throw new IllegalStateException("a value was expected");
            }
        } while (depth > 0);
    }
}
