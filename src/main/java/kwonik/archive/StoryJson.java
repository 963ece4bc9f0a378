package kwonik.archive;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import kwonik.model.Localized;
import kwonik.model.PlainText;
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
        json.add("title", kept(json.get("title"), story.title(), PlainText::line));
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

    /// The steps of its own story come first; a step may also have come from another. One that the file does not have
    /// is likely one of those that it still has, changed.
    private JsonArray steps(Story story, JsonArray own) {
        Map<Step, JsonObject> known = new LinkedHashMap<>();
        learn(own, known);
        List<Step> missing = new ArrayList<>(known.keySet());
        missing.removeAll(story.steps());
        for (JsonElement other : before) {
            if (other instanceof JsonObject object) {
                learn(list(object.get("steps")), known);
            }
        }
        JsonArray steps = new JsonArray();
        for (Step step : story.steps()) {
            JsonObject same = known.get(step);
            if (same != null) {
                steps.add(same.deepCopy());
            } else {
                Step old = alike(step, missing);
                missing.remove(old);
                JsonObject from = old == null ? null : known.get(old);
                steps.add(json(step, from == null ? new JsonObject() : from.deepCopy()));
            }
        }
        return steps;
    }

    private static void learn(JsonArray steps, Map<Step, JsonObject> known) {
        for (JsonElement json : steps) {
            if (json instanceof JsonObject object) {
                Step step = step(object);
                if (step != null) {
                    known.putIfAbsent(step, object);
                }
            }
        }
    }

    /// The first step that looks at the same event and time, or else at the same event, or else at the same time; null
    /// if there is none.
    private static @Nullable Step alike(Step step, List<Step> among) {
        List<BiPredicate<Step, Step>> ways = List.of(
                (a, b) -> Objects.equals(a.event(), b.event()) && Objects.equals(a.view(), b.view()),
                (a, b) -> a.event() != null && a.event().equals(b.event()),
                (a, b) -> a.view() != null && a.view().equals(b.view()));
        return ways.stream()
                .flatMap(way -> among.stream().filter(old -> way.test(step, old)))
                .findFirst()
                .orElse(null);
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
                            localized(json.get("note"), PlainText::paragraphs));
        } catch (EdtfException _) {
            return null;
        }
    }

    /// @param json what it was before, or empty; it is changed
    private static JsonObject json(Step step, JsonObject json) {
        When view = step.view();
        JsonElement note = step.note().isEmpty() ? null : kept(json.get("note"), step.note(), PlainText::paragraphs);
        put(json, "event", step.event() == null ? null : new JsonPrimitive(step.event()));
        put(json, "view", view == null ? null : new JsonPrimitive(view.edtf()));
        put(json, "compare", step.compare() ? new JsonPrimitive(true) : null);
        put(json, "torn", step.torn() ? new JsonPrimitive(true) : null);
        put(json, "note", note);
        return json;
    }

    private static void put(JsonObject json, String field, @Nullable JsonElement value) {
        if (value == null) {
            json.remove(field);
        } else {
            json.add(field, value);
        }
    }

    /// Always an object: who adds a language finds where.
    private static JsonElement kept(@Nullable JsonElement old, Localized text, UnaryOperator<String> clean) {
        if (old != null && localized(old, clean).equals(text)) {
            return old;
        }
        JsonObject json = new JsonObject();
        text.byTag().forEach(json::addProperty);
        if (old instanceof JsonObject before) {
            // what is no text is not ours
            before.entrySet().stream()
                    .filter(field -> text(field.getValue()) == null && !json.has(field.getKey()))
                    .forEach(field -> json.add(field.getKey(), field.getValue()));
        }
        return json;
    }

    /// As [ChronicleReader] reads it, or a step that nobody touched would look changed.
    private static Localized localized(@Nullable JsonElement json, UnaryOperator<String> clean) {
        String plain = text(json);
        if (plain != null) {
            return Localized.of(clean.apply(plain));
        }
        Map<String, String> words = new LinkedHashMap<>();
        if (json instanceof JsonObject object) {
            for (String tag : object.keySet()) {
                String text = text(object.get(tag));
                String shown = text == null ? "" : clean.apply(text);
                if (!shown.isEmpty()) {
                    words.put(tag, shown);
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
