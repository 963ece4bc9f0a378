package kwonik.archive;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.Map;
import kwonik.axis.EdtfException;
import kwonik.axis.When;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.model.Story.Step;
import org.jspecify.annotations.Nullable;

/// Stories as JSON; what the file said of a story or step that stays is kept to the letter, unknown fields too.
final class StoryJson {
    private final JsonArray before;

    /// @param before the stories that the file has
    StoryJson(JsonArray before) {
        this.before = before;
    }

    JsonArray of(Iterable<Story> stories) {
        JsonArray all = new JsonArray();
        stories.forEach(story -> all.add(json(story)));
        return all;
    }

    private JsonObject json(Story story) {
        JsonObject old = old(story.id());
        JsonObject json = new JsonObject();
        if (old != null) {
            old.entrySet().forEach(field -> json.add(field.getKey(), field.getValue()));
        }
        // who is in an object keeps its place there
        json.addProperty("id", story.id());
        json.add("title", kept(json.get("title"), story.title()));
        json.add("steps", steps(story, list(json.get("steps"))));
        return json;
    }

    private @Nullable JsonObject old(String id) {
        for (JsonElement story : before) {
            if (story instanceof JsonObject object && id.equals(text(object.get("id")))) {
                return object;
            }
        }
        return null;
    }

    /// The steps of its own story come first; a step may also have come from another.
    private JsonArray steps(Story story, JsonArray own) {
        Map<Step, JsonElement> known = new LinkedHashMap<>();
        learn(own, known);
        for (JsonElement other : before) {
            if (other instanceof JsonObject object) {
                learn(list(object.get("steps")), known);
            }
        }
        JsonArray steps = new JsonArray();
        for (Step step : story.steps()) {
            JsonElement old = known.get(step);
            steps.add(old == null ? json(step) : old.deepCopy());
        }
        return steps;
    }

    private static void learn(JsonArray steps, Map<Step, JsonElement> known) {
        for (JsonElement json : steps) {
            Step step = json instanceof JsonObject object ? step(object) : null;
            if (step != null) {
                known.putIfAbsent(step, json);
            }
        }
    }

    /// The step that this says; null if it cannot be read.
    private static @Nullable Step step(JsonObject json) {
        String event = text(json.get("event"));
        String view = text(json.get("view"));
        try {
            return event == null && view == null
                    ? null
                    : new Step(
                            event,
                            view == null ? null : When.parse(view),
                            isTrue(json.get("compare")),
                            isTrue(json.get("torn")),
                            localized(json.get("note")));
        } catch (EdtfException _) {
            return null;
        }
    }

    private static JsonObject json(Step step) {
        JsonObject json = new JsonObject();
        if (step.event() != null) {
            json.addProperty("event", step.event());
        }
        if (step.view() != null) {
            json.addProperty("view", step.view().edtf());
        }
        if (step.compare()) {
            json.addProperty("compare", true);
        }
        if (step.torn()) {
            json.addProperty("torn", true);
        }
        if (!step.note().isEmpty()) {
            json.add("note", json(step.note()));
        }
        return json;
    }

    private static JsonElement kept(@Nullable JsonElement old, Localized text) {
        return old != null && localized(old).equals(text) ? old : json(text);
    }

    /// Always an object: who adds a language finds where.
    private static JsonObject json(Localized text) {
        JsonObject json = new JsonObject();
        text.byTag().forEach(json::addProperty);
        return json;
    }

    private static Localized localized(@Nullable JsonElement json) {
        String plain = text(json);
        if (plain != null) {
            return Localized.of(plain);
        }
        Map<String, String> words = new LinkedHashMap<>();
        if (json instanceof JsonObject object) {
            for (String tag : object.keySet()) {
                String text = text(object.get(tag));
                if (text != null) {
                    words.put(tag, text);
                }
            }
        }
        return words.containsKey("en") ? Localized.of(words) : Localized.NONE;
    }

    private static JsonArray list(@Nullable JsonElement json) {
        return json instanceof JsonArray array ? array : new JsonArray();
    }

    private static boolean isTrue(@Nullable JsonElement json) {
        return json instanceof JsonPrimitive value && value.isBoolean() && value.getAsBoolean();
    }

    private static @Nullable String text(@Nullable JsonElement json) {
        return json instanceof JsonPrimitive value && value.isString() ? value.getAsString() : null;
    }
}
