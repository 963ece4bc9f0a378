package kwonik.lesson;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kwonik.exchange.common.RefusedException;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Plan;
import kwonik.words.PlainText;

/// The description of a lesson, `lesson.json`.
///
/// ```json
/// {"kwonik-lesson": 1, "title": "1995", "chronicle": "haiti.kwonik", "story": "army", "assignment": "7b-3",
///  "exercises": [{"exercise": "order", "level": 2, "seed": 7}]}
/// ```
final class LessonJson {
    static final String NAME = "lesson.json";

    private static final String VERSION = "kwonik-lesson";
    private static final int NEWEST = 1;
    private static final int LONGEST = 1_000;
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private LessonJson() {}

    /// What a description says.
    ///
    /// @param chronicle the name of its file in the pack
    record Described(Lesson lesson, String chronicle) {}

    static byte[] write(Lesson lesson, String chronicle) {
        JsonObject json = new JsonObject();
        json.addProperty(VERSION, NEWEST);
        json.addProperty("title", lesson.title());
        json.addProperty("chronicle", chronicle);
        json.addProperty("story", lesson.story());
        json.addProperty("assignment", lesson.assignment());
        JsonArray exercises = new JsonArray();
        for (Plan plan : lesson.exercises()) {
            JsonObject each = new JsonObject();
            each.addProperty("exercise", plan.kind().code());
            each.addProperty("level", plan.level());
            each.addProperty("seed", plan.seed());
            exercises.add(each);
        }
        json.add("exercises", exercises);
        return (GSON.toJson(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// Reads a description. An exercise that is not known here is left out: a newer program may have more.
    ///
    /// @throws RefusedException if it is none, or of a version that is not known here
    static Described read(byte[] bytes) throws RefusedException {
        try {
            JsonElement whole = JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8));
            if (!whole.isJsonObject() || !whole.getAsJsonObject().has(VERSION)) {
                throw new RefusedException(0, "lesson.nothing");
            }
            JsonObject json = whole.getAsJsonObject();
            if (json.get(VERSION).getAsInt() != NEWEST) {
                throw new RefusedException(0, "lesson.newer");
            }
            List<JsonElement> exercises =
                    json.has("exercises") ? json.getAsJsonArray("exercises").asList() : List.of();
            List<Plan> plans = exercises.stream()
                    .flatMap(each -> plan(each).stream())
                    .limit(Lesson.MOST_EXERCISES)
                    .toList();
            int leftOut = exercises.size() - plans.size();
            return new Described(
                    new Lesson(text(json, "title"), text(json, "story"), plans, text(json, "assignment"), leftOut),
                    text(json, "chronicle"));
        } catch (JsonParseException
                | IllegalStateException
                | UnsupportedOperationException
                | IllegalArgumentException
                | ClassCastException
                | StackOverflowError _) {
            throw new RefusedException(0, "lesson.broken");
        }
    }

    /// An exercise with a kind, a level and a seed; nothing where one of them is missing or not known.
    private static Optional<Plan> plan(JsonElement each) {
        if (!(each instanceof JsonObject json)
                || !(json.get("exercise") instanceof JsonPrimitive kind)
                || !(json.get("level") instanceof JsonPrimitive level)
                || !(json.get("seed") instanceof JsonPrimitive seed)) {
            return Optional.empty();
        }
        try {
            int wanted = level.getAsInt();
            long number = seed.getAsLong();
            return ExerciseKind.of(kind.getAsString())
                    .filter(_ -> wanted >= Plan.LEAST_LEVEL && wanted <= Plan.MOST_LEVEL)
                    .map(known -> new Plan(known, wanted, number));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static String text(JsonObject json, String field) {
        JsonElement value = json.get(field);
        if (value == null || value.isJsonNull()) {
            return "";
        }
        String text = PlainText.line(value.getAsString());
        return text.length() > LONGEST ? text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) : text;
    }
}
