package kwonik.archive;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kwonik.archive.write.EventItems;
import kwonik.archive.write.JsonPatch;
import kwonik.archive.write.JsonPatch.Items;
import kwonik.archive.write.JsonPrint;
import kwonik.archive.write.JsonSpan;
import kwonik.archive.write.PartJson;
import kwonik.model.Chronicle;

/// Writes any chronicle as a file, so that reading it gives the same chronicle.
///
/// Where it came from a file, only what has changed is written anew: every other byte stays as it stands there, with
/// the fields that this program does not know, the way it is indented, and the parts that could not be read.
public final class ChronicleWriter {
    private ChronicleWriter() {}

    /// Writes a chronicle that comes from no file of ours; unknown fields of its first level go along.
    ///
    /// @throws IOException if `out` takes no more
    public static void write(Chronicle chronicle, OutputStream out) throws IOException {
        JsonObject json = new JsonObject();
        json.addProperty("kwonik", ChronicleReader.FORMAT);
        PartJson.of(chronicle.about()).asMap().forEach(json::add);
        json.add("sources", array(chronicle.sources(), PartJson::of));
        json.add("lanes", array(chronicle.lanes(), PartJson::of));
        json.add("eras", array(chronicle.eras(), PartJson::of));
        if (!chronicle.glossary().terms().isEmpty()) {
            json.add("glossary", array(chronicle.glossary().terms(), PartJson::of));
        }
        if (!chronicle.stories().isEmpty()) {
            json.add("stories", array(chronicle.stories(), PartJson::of));
        }
        json.add("events", array(chronicle.events(), PartJson::of));
        chronicle.extras().forEach((path, text) -> extra(json, path, text));
        out.write(JsonPrint.bytes(JsonPrint.INDENTED.value(json, "") + "\n"));
    }

    private static void extra(JsonObject json, String path, String text) {
        String name = path.startsWith("$.") ? path.substring(2) : "";
        if (!name.isEmpty() && name.indexOf('.') < 0 && name.indexOf('[') < 0 && !json.has(name)) {
            try {
                json.add(name, JsonParser.parseString(text));
            } catch (JsonParseException _) {
                // what is no JSON by itself cannot stand in a file
                json.addProperty(name, text);
            }
        }
    }

    /// Writes a chronicle anew that was read from a file.
    ///
    /// @param original the bytes of the file, which are one JSON object and nothing else
    /// @param read the chronicle as it is read from them
    /// @param now the chronicle as it is to be read
    /// @throws IOException if `out` takes no more
    public static void write(byte[] original, Chronicle read, Chronicle now, OutputStream out) throws IOException {
        JsonSpan file = JsonSpan.of(original);
        Changes changes = new Changes(file);
        changes.same("$schema");
        changes.same("kwonik");
        PartJson.of(read.about()).asMap().forEach(changes.before::add);
        PartJson.of(now.about()).asMap().forEach(changes.now::add);
        changes.list("sources", read.sources(), now.sources(), PartJson::of);
        changes.list("lanes", read.lanes(), now.lanes(), PartJson::of);
        changes.list("eras", read.eras(), now.eras(), PartJson::of);
        changes.list("glossary", read.glossary().terms(), now.glossary().terms(), PartJson::of);
        changes.list("stories", read.stories(), now.stories(), PartJson::of);
        Map<String, Items> lists = new HashMap<>();
        if (changes.hasArray("events")) {
            changes.same("events");
            lists.put("events", new EventItems(read, now, JsonPrint.of(file)));
        } else {
            changes.list("events", read.events(), now.events(), PartJson::of);
        }
        out.write(original, 0, file.start());
        JsonPatch.of(file, lists).writeObject(file, changes.before, changes.now, out);
        out.write(original, file.end(), original.length - file.end());
    }

    /// The first level of a file before and now; what has not changed is not spelled out.
    private record Changes(JsonSpan file, JsonObject before, JsonObject now) {
        Changes(JsonSpan file) {
            this(file, new JsonObject(), new JsonObject());
        }

        private boolean has(String name) {
            return file.parts().stream().anyMatch(part -> part.name().equals(name));
        }

        private boolean hasArray(String name) {
            return file.parts().stream()
                    .anyMatch(part -> part.name().equals(name) && part.value().isArray());
        }

        /// A member that stays as it is, if the file has it.
        private void same(String name) {
            if (has(name)) {
                before.add(name, JsonNull.INSTANCE);
                now.add(name, JsonNull.INSTANCE);
            }
        }

        private <T> void list(String name, List<T> read, List<T> wanted, Function<T, JsonElement> toJson) {
            if (read.equals(wanted)) {
                same(name);
            } else {
                before.add(name, array(read, toJson));
                now.add(name, array(wanted, toJson));
            }
        }
    }

    private static <T> JsonArray array(List<T> parts, Function<T, JsonElement> toJson) {
        JsonArray array = new JsonArray(parts.size());
        parts.forEach(part -> array.add(toJson.apply(part)));
        return array;
    }
}
