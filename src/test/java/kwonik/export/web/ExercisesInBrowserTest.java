package kwonik.export.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// The exercises of the page in a real browser, by keyboard: wrong, right, and not decided by the sources.
@EnabledIfSystemProperty(named = "kwonik.browser", matches = ".+", disabledReason = "runs by mvn -Pbrowser test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExercisesInBrowserTest {
    @TempDir
    private static Path folder;

    private @Nullable Browser started;
    private Path haiti;
    private JsonArray exercises;

    @BeforeAll
    void startBrowser() throws IOException, InterruptedException {
        started = Browser.start();
        haiti = folder.resolve("haiti.html");
        String page = Pages.written(Pages.haiti(), Pages.ENGLISH, folder);
        Files.writeString(haiti, page);
        exercises = Pages.data(page).getAsJsonObject("exercises").getAsJsonArray("x");
        browser().see("light", 1366, 768);
    }

    @AfterAll
    void endBrowser() throws IOException {
        if (started != null) {
            started.close();
        }
    }

    private Browser browser() {
        return Objects.requireNonNull(started, "no browser");
    }

    private String text(String expression) throws IOException, InterruptedException {
        return browser().ask(expression).getAsString();
    }

    private void begin(int exercise) throws IOException, InterruptedException {
        browser().open(haiti, "");
        JsonElement _ = browser().ask("document.querySelector('.exercises summary').click()");
        JsonElement _ = browser().ask("document.querySelectorAll('.levels button')[" + exercise + "].click()");
    }

    /// The place of the first exercise of a kind.
    private int first(String kind) {
        for (int i = 0; i < exercises.size(); i++) {
            if (exercises.get(i).getAsJsonArray().get(0).getAsString().equals(kind)) {
                return i;
            }
        }
        throw new AssertionError(kind);
    }

    private JsonArray questions(int exercise) {
        return exercises.get(exercise).getAsJsonArray().get(2).getAsJsonArray();
    }

    private void choose(int question, int part, int option) throws IOException, InterruptedException {
        JsonElement _ =
                browser().ask("document.getElementById('choice-" + question + "-" + part + "-" + option + "').click()");
    }

    private String checked(int question) throws IOException, InterruptedException {
        JsonElement _ = browser().ask("document.getElementById('check-" + question + "').click()");
        return text("document.querySelector('#answered-" + question + " .standing').textContent");
    }

    @Test
    void everyChoiceStandsAsItWasWrittenDown() throws IOException, InterruptedException {
        for (int exercise = 0; exercise < exercises.size(); exercise++) {
            if (questions(exercise).get(0).getAsJsonObject().has("e")) {
                continue;
            }
            begin(exercise);
            for (int at = 0; at < questions(exercise).size(); at++) {
                JsonArray parts = questions(exercise).get(at).getAsJsonObject().getAsJsonArray("p");
                String last =
                        parts.get(parts.size() - 1).getAsJsonArray().get(2).getAsString();
                for (int part = 0; part < parts.size(); part++) {
                    choose(
                            at,
                            part,
                            parts.get(part)
                                    .getAsJsonArray()
                                    .get(2)
                                    .getAsString()
                                    .indexOf('s'));
                }
                assertEquals("stands", checked(at));
                choose(at, parts.size() - 1, last.indexOf('n'));
                assertEquals("not yet", checked(at));
            }
        }
    }

    @Test
    void cardsArePutInOrderByKeysAlone() throws IOException, InterruptedException {
        int exercise = first("order");
        JsonObject question = questions(exercise).get(0).getAsJsonObject();
        List<Integer> events = question.getAsJsonArray("e").asList().stream()
                .map(JsonElement::getAsInt)
                .toList();
        browser().open(haiti, "");
        JsonElement _ = browser().ask("document.querySelector('.exercises summary').focus()");
        browser().press("Enter", "Tab", "Enter");
        assertEquals("Order", text("document.activeElement.textContent"));
        assertEquals("not yet", checked(0));
        List<JsonElement> order = question.getAsJsonArray("o").asList();
        for (int place = 0; place < order.size(); place++) {
            int card = events.indexOf(order.get(place).getAsInt());
            JsonElement _ = browser().ask("document.getElementById('up-0-" + card + "').focus()");
            for (int i = 0; i < order.size(); i++) {
                if (place
                        == text("[...document.querySelectorAll('.cards li')].findIndex(li => li.querySelector('#up-0-"
                                                + card + "')).toString()")
                                        .charAt(0)
                                - '0') {
                    break;
                }
                browser().press("Enter");
            }
        }
        JsonElement _ = browser().ask("document.getElementById('check-0').focus()");
        browser().press("Enter");
        assertEquals("stands", text("document.querySelector('#answered-0 .standing').textContent"));
        assertTrue(text("document.getElementById('score').textContent").startsWith("Before looking at the evidence"));
    }

    @Test
    void anotherReadingIsKeptIfItHasAReason() throws IOException, InterruptedException {
        int exercise = first("same");
        begin(exercise);
        String standings = questions(exercise)
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("p")
                .get(0)
                .getAsJsonArray()
                .get(2)
                .getAsString();
        choose(0, 0, standings.indexOf('n'));
        assertEquals("not yet", checked(0));
        JsonElement _ = browser().ask("document.getElementById('reason-0').focus()");
        browser().type("I read");
        assertEquals("the sources do not decide", checked(0));
    }

    @Test
    void answersAndHintsStayWhenTheLanguageChanges() throws IOException, InterruptedException {
        int exercise = first("when");
        begin(exercise);
        choose(0, 0, 0);
        choose(0, 1, 0);
        JsonElement _ = browser().ask("document.getElementById('hint-0') && document.getElementById('hint-0').click()");
        for (String tag : List.of("fr", "ht")) {
            JsonElement _ = browser().ask("document.querySelector('#languages [lang=" + tag + "]').click()");
            assertTrue(browser()
                    .ask("document.getElementById('choice-0-0-0').checked")
                    .getAsBoolean());
            assertEquals(
                    1,
                    browser().ask("document.querySelectorAll('.hint').length").getAsInt());
            assertTrue(List.of(
                            "tient",
                            "pas encore",
                            "les sources ne tranchent pas",
                            "li kenbe",
                            "poko",
                            "sous yo pa deside")
                    .contains(checked(0)));
        }
    }

    @Test
    void nothingIsKept() throws IOException, InterruptedException {
        begin(first("grid"));
        choose(0, 0, 0);
        assertFalse(checked(0).isEmpty());
        assertEquals(
                0, browser().ask("localStorage.length + sessionStorage.length").getAsInt());
        assertEquals("", text("document.cookie"));
        assertFalse(text("location.hash").contains("exercise"));
        browser().open(haiti, "");
        assertTrue(browser().ask("document.querySelector('.ask') === null").getAsBoolean());
    }
}
