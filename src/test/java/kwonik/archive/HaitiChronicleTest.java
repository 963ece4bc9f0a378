package kwonik.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Story;
import kwonik.words.FrenchTypography;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;

/// The chronicle that comes with the program.
class HaitiChronicleTest {
    private static Reading haiti() throws IOException {
        String name = "/assets/haiti/chronicle.json";
        try (InputStream in = Objects.requireNonNull(HaitiChronicleTest.class.getResourceAsStream(name))) {
            return ChronicleReader.read(in, "chronicle.json");
        }
    }

    @Test
    void hasNoProblemAndFourHeadlines() throws IOException {
        Reading reading = haiti();
        assertEquals(List.of(), reading.problems());
        assertEquals(
                4,
                reading.chronicle().events().stream()
                        .filter(event -> event.importance() == 5)
                        .count());
        assertEquals(5, reading.chronicle().lanes().size());
        assertEquals(3, reading.chronicle().sources().size());
    }

    @Test
    void everyExcerptIsAsLongAsItsPlace() throws IOException {
        List<Map.Entry<Event, Excerpt>> excerpts = haiti().chronicle().excerpts();
        assertTrue(!excerpts.isEmpty());
        for (Map.Entry<Event, Excerpt> entry : excerpts) {
            Excerpt excerpt = entry.getValue();
            assertEquals(
                    excerpt.end() - excerpt.start(),
                    excerpt.exact().codePointCount(0, excerpt.exact().length()),
                    entry.getKey().id());
        }
    }

    @Test
    void theDepartureOf2025IsComparedOnWhatItsSourcesSayAndDoNotSay() throws IOException {
        Event departure = haiti().chronicle().event("soldiers-to-mexico-2025").orElseThrow();
        List<Claim> claims = departure.details().evidence().claims();
        assertEquals(List.of("150", "150", "150"), numbers(claims.get(0), "cnn-2025", "summary-2025", "opinion-2025"));
        assertEquals(List.of("700", "700", ""), numbers(claims.get(1), "cnn-2025", "summary-2025", "opinion-2025"));
        assertEquals(List.of("", "", "912"), numbers(claims.get(2), "cnn-2025", "summary-2025", "opinion-2025"));
        for (Claim claim : claims) {
            assertFalse(claim.answers().isEmpty(), claim.question().in("en"));
            assertTrue(claim.question().has("fr") && claim.question().has("ht"));
            for (Excerpt answer : claim.answers()) {
                assertTrue(answer.words() <= 20, answer.exact());
            }
        }
    }

    /// The first number that each source answers, or nothing where it does not say.
    private static List<String> numbers(Claim claim, String... sources) {
        return Stream.of(sources)
                .map(source -> claim.answersOf(source).stream()
                        .map(answer -> answer.exact().replaceAll("\\D+", " ").strip())
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    @Test
    void itsTwoStoriesWalkFromEventToEventWithANoteInEachLanguage() throws IOException {
        Chronicle chronicle = haiti().chronicle();
        assertEquals(
                List.of("disbandment-to-training", "one-event-three-voices"),
                chronicle.stories().stream().map(Story::id).toList());
        assertEquals(
                List.of(14, 5),
                chronicle.stories().stream().map(story -> story.steps().size()).toList());
        for (Story story : chronicle.stories()) {
            assertTrue(story.title().has("fr") && story.title().has("ht"), story.id());
            for (Story.Step step : story.steps()) {
                assertTrue(
                        step.note().has("en")
                                && step.note().has("fr")
                                && step.note().has("ht"),
                        step.toString());
                String event = step.event();
                When view = Objects.requireNonNull(step.view());
                if (event != null) {
                    When when = Objects.requireNonNull(
                            chronicle.event(event).orElseThrow().when());
                    assertTrue(view.start() <= when.start() && when.end() <= view.end(), step.toString());
                }
            }
        }
    }

    @Test
    void theSecondStoryComparesItsThreeVoicesOnce() throws IOException {
        List<Story.Step> steps = haiti().chronicle().stories().getLast().steps();
        assertEquals(
                List.of("soldiers-to-mexico-2025"),
                steps.stream()
                        .filter(Story.Step::compare)
                        .map(Story.Step::event)
                        .toList());
    }

    @Test
    void everyTextStandsInThreeLanguagesAndTheFrenchIsSetWell() throws IOException {
        String name = "/assets/haiti/chronicle.json";
        try (InputStream in = Objects.requireNonNull(HaitiChronicleTest.class.getResourceAsStream(name));
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            List<String> lacking = new ArrayList<>();
            int texts = lacking(JsonParser.parseReader(reader), "", lacking);
            assertEquals(List.of(), lacking);
            assertTrue(texts > 200, "texts: " + texts);
        }
    }

    /// Counts the texts below an element, and names those that lack a language or are set badly.
    private static int lacking(JsonElement element, String path, List<String> lacking) {
        int texts = 0;
        if (element instanceof JsonObject object) {
            if (object.has("en") && object.get("en").isJsonPrimitive()) {
                if (!object.has("fr") || !object.has("ht")) {
                    lacking.add(path);
                } else {
                    lacking.addAll(FrenchTypography.faults(object.get("fr").getAsString()));
                }
                return 1;
            }
            for (Map.Entry<String, JsonElement> member : object.entrySet()) {
                texts += lacking(member.getValue(), path + "/" + member.getKey(), lacking);
            }
        } else if (element instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                texts += lacking(array.get(i), path + "/" + i, lacking);
            }
        }
        return texts;
    }

    @Test
    void summaryIsOneJsonObject() throws IOException {
        Reading reading = haiti();
        JsonObject json = JsonParser.parseString(ChronicleSummary.json(reading, List.of(), Words.in(Locale.ENGLISH)))
                .getAsJsonObject();
        assertEquals(
                List.of(
                        "events",
                        "undated",
                        "eras",
                        "sources",
                        "excerpts",
                        "pictures",
                        "stories",
                        "glossary",
                        "first",
                        "last",
                        "problems",
                        "warnings"),
                List.copyOf(json.keySet()));
        assertEquals(reading.chronicle().events().size(), json.get("events").getAsInt());
        assertTrue(json.get("first").getAsString().startsWith("199"));
        assertTrue(json.get("last").getAsString().startsWith("2026"));
        assertEquals(0, json.getAsJsonArray("problems").size());
    }

    @Test
    void summaryOfAnEmptyFileTellsTheProblemAndNoDates() {
        JsonObject json = JsonParser.parseString(
                        ChronicleSummary.json(ProblemTableTest.read(""), List.of(), Words.in(Locale.ENGLISH)))
                .getAsJsonObject();
        assertTrue(json.get("first").isJsonNull() && json.get("last").isJsonNull());
        JsonObject problem = json.getAsJsonArray("problems").get(0).getAsJsonObject();
        assertEquals(List.of("severity", "file", "line", "path", "what", "remedy"), List.copyOf(problem.keySet()));
        assertEquals("The file is empty.", problem.get("what").getAsString());
    }
}
