package kwonik.archive.journal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import kwonik.archive.journal.Journal.From;
import kwonik.archive.journal.Journal.Step;
import kwonik.archive.journal.Journal.Touched;
import kwonik.model.Chronicle;
import kwonik.model.Localized;

/// The first line of a journal: what was changed, and by what.
record JournalHead(From from, List<Step> steps, List<Touched> touched) {
    private static final String FORMAT = "kwonik-journal";
    private static final String SUM = "crc32c";

    Journal with(Chronicle before, Chronicle after) {
        return new Journal(from, steps, touched, before, after);
    }

    /// The line that ends a journal.
    static JsonObject sum(long sum) {
        JsonObject json = new JsonObject();
        json.addProperty(SUM, sum);
        return json;
    }

    static boolean isSum(String line, long sum) {
        try {
            return JsonParser.parseString(line).equals(sum(sum));
        } catch (JsonParseException _) {
            // half a line
            return false;
        }
    }

    // ----- Writing

    static JsonObject of(Journal journal) {
        JsonObject json = new JsonObject();
        json.addProperty(FORMAT, 1);
        From from = journal.from();
        if (from.file() != null) {
            json.addProperty("file", from.file().toString());
        }
        json.addProperty("name", from.name());
        json.addProperty("time", from.time());
        json.addProperty("size", from.size());
        JsonObject title = new JsonObject();
        from.title().byTag().forEach(title::addProperty);
        json.add("title", title);
        JsonArray steps = new JsonArray();
        for (Step step : journal.steps()) {
            JsonObject one = new JsonObject();
            one.addProperty("at", step.at().toEpochMilli());
            one.addProperty("name", step.name());
            steps.add(one);
        }
        json.add("steps", steps);
        JsonArray touched = new JsonArray();
        journal.touched().forEach(list -> touched.add(of(list)));
        json.add("touched", touched);
        return json;
    }

    private static JsonObject of(Touched touched) {
        JsonObject json = new JsonObject();
        json.addProperty("list", touched.list());
        json.add("ids", of(touched.ids()));
        json.add("gone", of(touched.gone()));
        JsonArray placed = new JsonArray();
        touched.placed().forEach((id, before) -> placed.add(of(List.of(id, before))));
        json.add("placed", placed);
        return json;
    }

    private static JsonArray of(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(text -> array.add(new JsonPrimitive(text)));
        return array;
    }

    // ----- Reading

    /// What a line says; nothing if it is none of ours, or damaged.
    static Optional<JournalHead> read(String line) {
        try {
            return Optional.of(read(JsonParser.parseString(line).getAsJsonObject()));
        } catch (JsonParseException
                | IllegalStateException
                | NumberFormatException
                | UnsupportedOperationException
                | InvalidPathException _) {
            // a line that is half there, or was written by somebody else
            return Optional.empty();
        }
    }

    private static JournalHead read(JsonObject json) {
        if (member(json, FORMAT).getAsInt() != 1) {
            throw new JsonParseException("another format");
        }
        From from = new From(
                json.has("file") ? Path.of(member(json, "file").getAsString()) : null,
                member(json, "name").getAsString(),
                member(json, "time").getAsLong(),
                member(json, "size").getAsLong(),
                title(member(json, "title").getAsJsonObject()));
        List<Step> steps = new ArrayList<>();
        for (JsonElement step : member(json, "steps").getAsJsonArray()) {
            JsonObject one = step.getAsJsonObject();
            Instant at = Instant.ofEpochMilli(member(one, "at").getAsLong());
            steps.add(new Step(at, member(one, "name").getAsString()));
        }
        List<Touched> touched = new ArrayList<>();
        for (JsonElement list : member(json, "touched").getAsJsonArray()) {
            touched.add(touched(list.getAsJsonObject()));
        }
        return new JournalHead(from, steps, touched);
    }

    private static JsonElement member(JsonObject json, String name) {
        JsonElement member = json.get(name);
        if (member == null) {
            throw new JsonParseException("no " + name);
        }
        return member;
    }

    private static Localized title(JsonObject json) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.asMap().forEach((tag, text) -> texts.put(tag, text.getAsString()));
        return texts.containsKey("en") ? Localized.of(texts) : Localized.NONE;
    }

    private static Touched touched(JsonObject json) {
        SequencedMap<String, String> placed = new LinkedHashMap<>();
        for (JsonElement pair : member(json, "placed").getAsJsonArray()) {
            List<String> ids = texts(pair.getAsJsonArray());
            if (ids.size() == 2) {
                placed.put(ids.getFirst(), ids.getLast());
            }
        }
        return new Touched(
                member(json, "list").getAsString(),
                texts(member(json, "ids").getAsJsonArray()),
                texts(member(json, "gone").getAsJsonArray()),
                placed);
    }

    private static List<String> texts(JsonArray array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.getAsString()));
        return texts;
    }
}
