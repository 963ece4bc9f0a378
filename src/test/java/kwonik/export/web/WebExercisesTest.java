package kwonik.export.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.make.ExerciseChronicles;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Localized;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What a page knows of its exercises: every number leads to a text, and each question has a choice that is accepted.
class WebExercisesTest {
    private static JsonObject written(Chronicle chronicle) throws IOException {
        StringBuilder written = new StringBuilder();
        new WebExercises(chronicle, chronicle.events(), WebWords.load()).write(new WebJson(written));
        return JsonParser.parseString(written.toString()).getAsJsonObject();
    }

    @Test
    void haitiGivesAllKindsAtAllLevels() throws IOException {
        List<String> found = written(Pages.haiti()).getAsJsonArray("x").asList().stream()
                .map(JsonElement::getAsJsonArray)
                .map(exercise -> exercise.get(0).getAsString() + exercise.get(1).getAsInt())
                .toList();
        assertEquals(
                Arrays.stream(ExerciseKind.values())
                        .flatMap(kind -> IntStream.rangeClosed(1, 3).mapToObj(level -> kind.code() + level))
                        .toList(),
                found);
    }

    @Property(tries = 200)
    void eachQuestionHasAnAnswerThatIsAccepted(@ForAll("chronicles") Chronicle chronicle) throws IOException {
        JsonObject all = written(chronicle);
        JsonArray texts = all.getAsJsonArray("t");
        texts.forEach(text -> assertPoints(text, chronicle));
        for (JsonElement exercise : all.getAsJsonArray("x")) {
            for (JsonElement each : exercise.getAsJsonArray().get(2).getAsJsonArray()) {
                JsonObject question = each.getAsJsonObject();
                numbers(question).forEach(number -> assertTrue(number >= 0 && number < texts.size()));
                if (question.has("e")) {
                    assertOrder(question, chronicle);
                } else {
                    question.getAsJsonArray("p").forEach(part -> assertPart(part.getAsJsonArray()));
                }
            }
        }
    }

    /// The cards in the order of the key are the same cards, and none of them is before one that it cannot be before.
    private static void assertOrder(JsonObject question, Chronicle chronicle) {
        List<Integer> cards = ints(question.getAsJsonArray("e"));
        List<Integer> order = ints(question.getAsJsonArray("o"));
        String pairs = question.get("m").getAsString();
        assertEquals(cards.size() * cards.size(), pairs.length());
        assertEquals(cards.stream().sorted().toList(), order.stream().sorted().toList());
        assertTrue(order.stream().allMatch(at -> at < chronicle.events().size()));
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                int one = cards.indexOf(order.get(i));
                int other = cards.indexOf(order.get(j));
                assertFalse(pairs.charAt(one * cards.size() + other) == 'n');
            }
        }
    }

    private static void assertPart(JsonArray part) {
        int options = part.get(1).getAsJsonArray().size();
        String standings = part.get(2).getAsString();
        assertEquals(options, standings.length());
        assertEquals(options, part.get(3).getAsJsonArray().size());
        assertTrue(standings.chars().allMatch(standing -> "snu-".indexOf(standing) >= 0));
        assertTrue(standings.contains("s") || standings.contains("u"), standings);
    }

    /// What is asked, shown, and offered.
    private static Stream<Integer> numbers(JsonObject question) {
        Stream<Integer> shown = Stream.of("s", "h")
                .filter(question::has)
                .flatMap(name -> question.getAsJsonArray(name).asList().stream())
                .map(each -> each.getAsJsonArray())
                .map(each -> each.get(each.get(1).isJsonArray() ? 0 : 1).getAsInt());
        return Stream.concat(Stream.of(question.get("a").getAsInt()), shown);
    }

    private static void assertPoints(JsonElement text, Chronicle chronicle) {
        if (text.isJsonArray()
                && text.getAsJsonArray().get(0).getAsJsonPrimitive().isNumber()) {
            int most = text.getAsJsonArray().get(0).getAsInt() > 3
                    ? chronicle.sources().size()
                    : chronicle.events().size();
            assertTrue(text.getAsJsonArray().get(1).getAsInt() < most, text::toString);
        }
    }

    private static List<Integer> ints(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsInt).toList();
    }

    @Test
    void noTextOfAnExerciseBreaksOut() throws IOException {
        Chronicle tricky = Pages.haiti()
                .withEvents(event -> new Event(
                        event.id(),
                        event.when(),
                        event.lane(),
                        event.importance(),
                        Localized.of(event.id() + "</script><script>alert(1)</script>"),
                        event.details()));
        assertFalse(written(tricky).toString().isEmpty());
        StringBuilder written = new StringBuilder();
        new WebExercises(tricky, tricky.events(), WebWords.load()).write(new WebJson(written));
        assertFalse(written.toString().contains("<"));
    }

    @Provide
    Arbitrary<Chronicle> chronicles() {
        return ExerciseChronicles.any();
    }
}
