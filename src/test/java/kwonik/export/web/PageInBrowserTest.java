package kwonik.export.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kwonik.exercise.ExerciseKind;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Localized;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page in a real browser: `mvn -Pbrowser test`, where Chromium and its driver are installed.
@EnabledIfSystemProperty(named = "kwonik.browser", matches = ".+", disabledReason = "runs by mvn -Pbrowser test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageInBrowserTest {
    private static final String ACTIVE = "document.activeElement.id";
    private static final String SELECTED = "(document.querySelector('[aria-selected=true]') || {}).id || ''";
    private static final String TICKS = "[...document.querySelectorAll('#axis .tick')].map(t => t.textContent)";
    private static final String NAMES = "document.querySelectorAll('#lanes [role=option] > text').length";
    private static final String HEADING = "document.querySelector('#pane h2').textContent";

    @TempDir
    private static Path folder;

    private @Nullable Browser started;
    private Path haiti;
    private Chronicle chronicle;

    @BeforeAll
    void startBrowser() throws IOException, InterruptedException {
        started = Browser.start();
        chronicle = Pages.haiti();
        haiti = folder.resolve("haiti.html");
        Files.writeString(haiti, Pages.written(chronicle, Pages.ENGLISH, folder));
    }

    @AfterAll
    void endBrowser() throws IOException {
        if (started != null) {
            started.close();
        }
    }

    @BeforeEach
    void startWithALargeWindow() throws IOException, InterruptedException {
        browser().see("light", 1366, 768);
    }

    private Browser browser() {
        return Objects.requireNonNull(started, "no browser");
    }

    private List<String> texts(String expression) throws IOException, InterruptedException {
        return browser().ask(expression).getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }

    private int number(String expression) throws IOException, InterruptedException {
        return browser().ask(expression).getAsInt();
    }

    private String text(String expression) throws IOException, InterruptedException {
        return browser().ask(expression).getAsString();
    }

    private void toTimeline() throws IOException, InterruptedException {
        JsonElement _ = browser().ask("document.getElementById('lanes').focus()");
    }

    // ----- for everybody

    @ParameterizedTest
    @CsvSource({
        "light,en,1366",
        "light,fr,1366",
        "light,ht,1366",
        "dark,en,1366",
        "dark,fr,1366",
        "dark,ht,1366",
        "light,en,360",
        "dark,fr,360"
    })
    void axeFindsNothing(String scheme, String language, int width) throws IOException, InterruptedException {
        browser().see(scheme, width, 768);
        for (String fragment : List.of("#lang=" + language, "#event=soldiers-to-mexico-2025&lang=" + language)) {
            browser().open(haiti, fragment);
            assertEquals(List.of(), violations(), fragment);
        }
        assertEquals(language, text("document.documentElement.lang"));
        JsonElement _ = browser().ask("[...document.querySelectorAll('#pane .bar button')][0].click()");
        JsonElement _ = browser().ask("document.querySelector('.stories button').click()");
        browser().settle();
        assertEquals(List.of(), violations(), "a story");
        for (int i = 0; i < ExerciseKind.values().length; i++) {
            browser().open(haiti, "#lang=" + language);
            JsonElement _ = browser().ask("document.querySelector('.exercises summary').click()");
            assertEquals(List.of(), violations(), "exercises");
            JsonElement _ = browser().ask("document.querySelectorAll('.levels')[" + i + "].lastElementChild.click()");
            JsonElement _ = browser().ask("[...document.querySelectorAll('[id^=hint-]')][0].click()");
            JsonElement _ = browser().ask("document.getElementById('check-0').click()");
            assertEquals(List.of(), violations(), "an exercise");
            assertTrue(browser()
                    .ask("document.documentElement.scrollWidth <= innerWidth")
                    .getAsBoolean());
        }
    }

    private List<String> violations() throws IOException, InterruptedException {
        try (InputStream in = Objects.requireNonNull(
                PageInBrowserTest.class.getResourceAsStream("/axe.min.js"),
                "axe-core is on the path with -Pbrowser alone")) {
            String axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            JsonElement _ = browser().run(axe + "\narguments[arguments.length - 1](1);");
        }
        JsonObject result = browser()
                .run("const done = arguments[0]; axe.run().then(result => done({passed: result.passes.length,"
                        + " violations: result.violations.flatMap(each => each.nodes.map(node =>"
                        + " each.id + ': ' + node.html + ' ' + node.failureSummary))}))")
                .getAsJsonObject();
        assertTrue(result.get("passed").getAsInt() > 20, "axe has looked at the page");
        JsonArray found = result.getAsJsonArray("violations");
        return found.asList().stream().map(JsonElement::getAsString).toList();
    }

    @Test
    void theTimelineIsOneTabStopAndArrowsWalkTheEvents() throws IOException, InterruptedException {
        browser().open(haiti, "");
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < 8 + chronicle.lanes().size(); i++) {
            browser().press("Tab");
            stops.add(text("document.activeElement.closest('#stage') ? 'timeline' : document.activeElement.tagName"));
        }
        assertEquals(1, stops.stream().filter("timeline"::equals).count(), stops::toString);

        toTimeline();
        browser().press("Home");
        assertEquals("e0", text(SELECTED));
        assertEquals("e0", text("document.getElementById('lanes').getAttribute('aria-activedescendant')"));
        browser().press("Right", "Right");
        assertEquals("e2", text(SELECTED));
        browser().press("Left");
        assertEquals("e1", text(SELECTED));
        browser().press("End");
        assertEquals("e" + (chronicle.events().size() - 1), text(SELECTED));
        browser().press("Down");
        String lane = text("document.querySelector('[aria-selected=true]').getAttribute('aria-label')");
        browser().press("Up");
        assertNotEquals(lane, text("document.querySelector('[aria-selected=true]').getAttribute('aria-label')"));
    }

    @Test
    void enterOpensThePageAndEscapeComesBack() throws IOException, InterruptedException {
        browser().open(haiti, "");
        toTimeline();
        browser().press("Home", "Enter");
        assertEquals("heading", text(ACTIVE));
        String title = text(HEADING);
        assertTrue(
                chronicle.events().stream()
                        .anyMatch(event -> event.title().in("en").equals(title)),
                title);
        browser().press("Escape");
        assertEquals("lanes", text(ACTIVE));
        browser().press("Escape");
        assertEquals("Stories", text(HEADING));
    }

    @Test
    void keysWheelAndChipsZoom() throws IOException, InterruptedException {
        browser().see("light", 1024, 600);
        browser().open(haiti, "");
        List<String> whole = texts(TICKS);
        toTimeline();
        browser().press("+", "+");
        List<String> closer = texts(TICKS);
        assertNotEquals(whole, closer);
        browser().press("-", "-", "0");
        assertEquals(whole, texts(TICKS));
        browser().wheel(300, 300, -300);
        assertNotEquals(whole, texts(TICKS));
        browser().press("0");
        int names = number(NAMES);
        int chips = number("document.querySelectorAll('[data-chip]').length");
        assertTrue(chips > 0, "some events have no room");
        JsonArray box = browser()
                .ask("(() => { const all = [...document.querySelectorAll('[data-chip]')];"
                        + "const r = all.sort((a, b) => b.textContent - a.textContent)[0].getBoundingClientRect();"
                        + "return [r.x + r.width / 2, r.y + r.height / 2]; })()")
                .getAsJsonArray();
        browser().click(box.get(0).getAsDouble(), box.get(1).getAsDouble());
        assertNotEquals(whole, texts(TICKS));
        assertTrue(names > 0 && number(NAMES) > 0);
    }

    @Test
    void noTitleLiesOverAnother() throws IOException, InterruptedException {
        String overlaps = "(() => { const boxes = [...document.querySelectorAll('#lanes [role=option] > text, .chip')]"
                + ".map(t => t.getBoundingClientRect()); let found = 0;"
                + "for (const a of boxes) for (const b of boxes) if (a !== b && a.left < b.right - 1 && b.left < a.right - 1"
                + " && a.top < b.bottom - 4 && b.top < a.bottom - 4) found++; return found; })()";
        for (int width : List.of(320, 700, 1366, 1920)) {
            browser().see("light", width, 768);
            browser().open(haiti, "");
            toTimeline();
            for (String key : List.of("Home", "+", "+", "End", "+", "+", "Left", "-", "0")) {
                browser().press(key);
                assertEquals(0, number(overlaps), width + " " + key);
            }
        }
    }

    @Test
    void theListIsInTheOrderOfBeginningsWithTheShapesOfTheLanes() throws IOException, InterruptedException {
        browser().open(haiti, "");
        assertEquals(
                List.of("3 July 1993", "from 23 September 1993 to 30 June 1996", "11–12 October 1993"),
                texts("[...document.querySelectorAll('#list .when')].slice(2, 5).map(t => t.textContent)"));
        String shapes = "[...document.querySelectorAll('%s')].map(s => s.tagName + (s.getAttribute('points') || '')"
                + ".split(' ').length)";
        List<String> lanes = texts(shapes.formatted("#lanes [aria-hidden] > .solid"));
        assertEquals(5, lanes.size());
        assertEquals(Set.copyOf(lanes), Set.copyOf(texts(shapes.formatted("#list .lane-sign *"))));
        assertEquals(lanes.get(1), texts(shapes.formatted("#list .lane-sign *")).getFirst(), "politics");
    }

    @ParameterizedTest
    @CsvSource({"1024,en", "1366,en", "1920,en", "1024,fr", "1366,ht"})
    void atFirstNoTitleIsCutAndEveryEraHasItsName(int width, String language) throws IOException, InterruptedException {
        browser().see("light", width, 768);
        browser().open(haiti, "#lang=" + language);
        List<String> cut = texts("[...document.querySelectorAll('#lanes text, #eras text')].map(t => t.textContent)"
                + ".filter(t => t.includes('…'))");
        assertEquals(List.of(), cut);
        List<String> eras = texts("[...document.querySelectorAll('#eras text')].map(t => t.textContent)");
        assertEquals(
                chronicle.eras().stream().map(era -> era.name().in(language)).toList(), eras);
        List<String> titles =
                texts("[...document.querySelectorAll('#lanes [role=option] > text')].map(t => t.textContent)");
        String mission = chronicle.events().stream()
                .map(event -> event.title().in(language))
                .filter(title -> title.contains("MINUSTAH"))
                .findFirst()
                .orElseThrow();
        assertTrue(titles.contains(mission), titles::toString);
    }

    @ParameterizedTest
    @CsvSource({"320,640", "1024,768", "1366,768", "1920,1080"})
    void noWordOfAComparisonIsCut(int width, int height) throws IOException, InterruptedException {
        browser().see("light", width, height);
        browser().open(haiti, "#event=soldiers-to-mexico-2025");
        String hidden =
                "(() => { const wide = document.querySelector('.wide'), edge = wide.getBoundingClientRect().right;"
                        + "return [...wide.querySelectorAll('tbody *')].filter(e => e.getBoundingClientRect().right > edge + 1).length; })()";
        assertEquals(0, number(hidden));
        assertEquals(List.of(), violations());
        JsonElement _ = browser().ask("document.querySelector('.widen').click()");
        assertEquals(0, number(hidden), "with more room");
    }

    @Test
    void lanesAreChosenByCheckBoxesAndComeBackWithTheirEvents() throws IOException, InterruptedException {
        browser().open(haiti, "#lang=fr");
        assertEquals(
                chronicle.lanes().stream().map(lane -> lane.name().in("fr")).toList(),
                texts("[...document.querySelectorAll('#choice label')].map(l => l.textContent)"));
        assertEquals(5, number("document.querySelectorAll('#choice .lane-sign').length"));
        long all = chronicle.events().size();
        JsonElement _ = browser().ask("document.querySelector('#choice input').focus()");
        browser().press(" ");
        long armed = chronicle.events().stream()
                .filter(event -> event.lane().equals(chronicle.lanes().getFirst()))
                .count();
        assertEquals(all - armed, number("document.querySelectorAll('#list li').length"));
        assertEquals(4, number("document.querySelectorAll('#lanes .lane').length"));
        toTimeline();
        browser().press("Home", "Right");
        assertEquals("e2", text(SELECTED), "the coup is in the lane that is hidden");
        assertEquals(List.of(), violations());
        byte[] pdf = browser().print();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = letters(new PDFTextStripper().getText(document));
            assertFalse(text.contains(letters(title("soldiers-to-mexico-2025", "fr") + "Jeudi")), "no page of it");
            assertTrue(text.contains(letters("Lignes affichées : Politique, Missions internationales")));
        }
        JsonElement _ = browser().ask("document.querySelectorAll('.stories button')[1].click()");
        browser().settle();
        assertEquals(5, number("document.querySelectorAll('#lanes .lane').length"));
        assertTrue(
                browser().ask("document.querySelector('#choice input').checked").getAsBoolean());
        JsonElement _ = browser().ask("document.getElementById('story-end').click()");
        JsonElement _ = browser().ask("document.querySelectorAll('#choice input').forEach(box => box.click())");
        browser().settle();
        assertEquals(0, number("document.querySelectorAll('#list li, #lanes [role=option]').length"));
        toTimeline();
        browser().press("Home", "End", "Right", "Down", "Enter");
        assertEquals(List.of(), browser().log("browser"));
    }

    private String title(String id, String language) {
        return chronicle.event(id).orElseThrow().title().in(language);
    }

    @Test
    void wordsAreFoundWithoutTheirAccents() throws IOException, InterruptedException {
        browser().open(haiti, "#lang=fr");
        JsonElement _ = browser().ask("document.getElementById('find').focus()");
        browser().type("seisme");
        int found = number("document.querySelectorAll('#list li').length");
        assertTrue(found > 0 && found < chronicle.events().size(), () -> String.valueOf(found));
        assertTrue(text("document.getElementById('found').textContent").startsWith(String.valueOf(found)));
        assertTrue(number("document.querySelectorAll('.event.found').length") > 0);
    }

    @Test
    void aStoryIsWalkedByKeysAndButtons() throws IOException, InterruptedException {
        browser().open(haiti, "");
        JsonElement _ = browser().ask("document.querySelectorAll('.stories button')[1].click()");
        browser().settle();
        assertEquals("story-next", text(ACTIVE));
        String first = text("document.querySelector('.story').textContent");
        browser().press("Right");
        assertNotEquals(first, text("document.querySelector('.story').textContent"));
        browser().press("Left");
        assertEquals(first, text("document.querySelector('.story').textContent"));
        int steps = chronicle.stories().get(1).steps().size();
        for (int i = 1; i < steps; i++) {
            browser().press("Enter");
            JsonElement _ = browser().ask("document.getElementById('story-next').focus()");
        }
        assertTrue(
                browser().ask("document.getElementById('story-next').disabled").getAsBoolean());
        browser().press("Escape");
        JsonElement _ =
                browser().ask("document.getElementById('story-end') && document.getElementById('story-end').click()");
        assertEquals("Stories", text(HEADING));
    }

    @Test
    void theLanguageOfEverythingChanges() throws IOException, InterruptedException {
        browser().open(haiti, "#event=soldiers-to-mexico-2025");
        Event event = chronicle.event("soldiers-to-mexico-2025").orElseThrow();
        for (String tag : List.of("fr", "ht", "en")) {
            JsonElement _ = browser().ask("document.querySelector('#languages [lang=" + tag + "]').click()");
            assertEquals(event.title().in(tag), text(HEADING));
            assertEquals(chronicle.about().title().in(tag), text("document.title"));
            // whatever the page speaks, the words of a source are in a language that nobody told
            assertEquals("", text("document.querySelector('blockquote').getAttribute('lang')"));
        }
    }

    // ----- everywhere

    @ParameterizedTest
    @CsvSource({"320,640", "360,740", "768,1024", "1024,768", "1366,768", "1920,1080", "800,400"})
    void nothingIsWiderThanTheWindow(int width, int height) throws IOException, InterruptedException {
        browser().see("light", width, height);
        for (String fragment : List.of("", "#event=soldiers-to-mexico-2025&lang=fr")) {
            browser().open(haiti, fragment);
            assertTrue(number("document.documentElement.scrollWidth") <= width);
            assertTrue(number("document.getElementById('lanes').clientHeight") >= 150);
            keep("window-" + width + (fragment.isEmpty() ? "" : "-event"));
        }
    }

    @Test
    void noRequestIsMadeAndNothingIsComplainedOf() throws IOException, InterruptedException {
        List<String> _ = browser().log("performance");
        List<String> _ = browser().log("browser");
        browser().open(haiti, "#event=soldiers-to-mexico-2025");
        List<String> loaded = browser().log("performance").stream()
                .filter(line -> line.contains("Network.requestWillBeSent\""))
                .filter(line -> !line.contains("\"url\":\"file:///")
                        && !line.contains("\"url\":\"data:")
                        && !line.contains("\"url\":\"about:"))
                .toList();
        assertEquals(List.of(), loaded);
        assertEquals(List.of(), browser().log("browser"));
    }

    @Test
    void itPrintsTheTimelineAndEveryExcerpt() throws IOException, InterruptedException {
        browser().open(haiti, "");
        byte[] pdf = browser().print();
        Files.write(Path.of("target", "page.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = letters(new PDFTextStripper().getText(document));
            for (Event event : chronicle.events()) {
                assertTrue(text.contains(letters(event.title().in("en"))), event.id());
            }
            chronicle
                    .excerpts()
                    .forEach(entry -> assertTrue(
                            text.contains(letters(entry.getValue().shown())),
                            entry.getValue().exact()));
        }
        assertEquals(0, number("document.getElementById('printed').childElementCount"));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private void keep(String name) throws IOException, InterruptedException {
        Files.write(Path.of("target", "page-" + name + ".png"), browser().picture());
    }

    @Test
    void noHeadingStandsAtTheFootOfAPaper() throws IOException, InterruptedException {
        browser().open(haiti, "");
        List<String> alone = List.of(
                "How the date is known",
                "What is disputed",
                "In their own words",
                "References",
                "The sources side by side");
        Set<String> titles =
                chronicle.events().stream().map(event -> event.title().in("en")).collect(Collectors.toSet());
        try (PDDocument document = Loader.loadPDF(browser().print())) {
            PDFTextStripper pages = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.setStartPage(page);
                pages.setEndPage(page);
                List<String> lines = pages.getText(document)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
                assertFalse(alone.contains(lines.getLast()), page + " ends with " + lines.getLast());
                assertFalse(lines.getLast().startsWith("The sources stand side by side"), page + " parts a table");
                for (String line : lines.subList(lines.size() - 2, lines.size())) {
                    assertFalse(titles.contains(line), page + " ends with " + line);
                }
            }
        }
    }

    // ----- odd and large chronicles

    @Test
    void aTitleIsTextWhateverItSays() throws IOException, InterruptedException {
        String nasty = "</script><img src=x onerror=\"window.hacked=1\"><script>window.hacked=1</script>";
        Path page = folder.resolve("nasty.html");
        Files.writeString(page, Pages.written(Pages.of(Pages.event("e", "2000-01-01", nasty)), Pages.ENGLISH, folder));
        browser().open(page, "#event=e");
        assertEquals(nasty, text(HEADING));
        assertFalse(browser().ask("'hacked' in window").getAsBoolean());
    }

    @Test
    void yearsBeforeOursAreCountedAsHistoryDoes() throws IOException, InterruptedException {
        Path page = folder.resolve("old.html");
        Chronicle old = Pages.of(Pages.event("a", "-0499", "A"), Pages.event("b", "0500", "B"));
        Files.writeString(page, Pages.written(old, Pages.ENGLISH, folder));
        browser().open(page, "");
        assertTrue(texts(TICKS).containsAll(List.of("500 BCE", "1 CE", "500")), texts(TICKS)::toString);
        Chronicle deep = Pages.of(Pages.event("a", "Y-13800000000", "A"), Pages.event("b", "2000", "B"));
        Files.writeString(page, Pages.written(deep, Pages.ENGLISH, folder));
        browser().open(page, "");
        assertTrue(texts(TICKS).containsAll(List.of("10", "2", "today")), texts(TICKS)::toString);
        Chronicle hours =
                Pages.of(Pages.event("a", "2010-01-12T16:53:00", "A"), Pages.event("b", "2010-01-12T22:00:00", "B"));
        Files.writeString(page, Pages.written(hours, Pages.ENGLISH, folder));
        browser().open(page, "");
        assertTrue(texts(TICKS).contains("20:00"), texts(TICKS)::toString);
    }

    @Test
    void chroniclesWithoutEventsOrDatesAreShown() throws IOException, InterruptedException {
        Path page = folder.resolve("empty.html");
        Files.writeString(page, Pages.written(Pages.of(), Pages.ENGLISH, folder));
        browser().open(page, "");
        toTimeline();
        browser().press("Right", "Down", "Enter", "+", "0");
        Event undated = new Event(
                "u", null, Pages.event("x", "2000", "x").lane(), 3, Localized.of("Undated"), Event.Details.NONE);
        Files.writeString(page, Pages.written(Pages.of(undated), Pages.ENGLISH, folder));
        browser().open(page, "#event=u");
        assertEquals("Undated", text(HEADING));
        JsonElement _ = browser().ask("document.getElementById('undated').click()");
        assertEquals("1 event without a date", text(HEADING));
        assertEquals(1, number("document.querySelectorAll('#list li').length"));
        assertEquals(List.of(), browser().log("browser"));
    }

    @Test
    void aHundredThousandEventsAreDrawnAsFarAsTheyAreSeen() throws IOException, InterruptedException {
        Random random = new Random(1);
        Event[] many = new Event[100_000];
        for (int i = 0; i < many.length; i++) {
            String day = String.format(
                    Locale.ROOT,
                    "%04d-%02d-%02d",
                    1000 + random.nextInt(1000),
                    1 + random.nextInt(12),
                    1 + random.nextInt(28));
            many[i] = Pages.event("e" + i, day, "Event number " + i);
        }
        Path page = folder.resolve("many.html");
        Files.writeString(page, Pages.written(Pages.of(many), Pages.ENGLISH, folder));
        browser().open(page, "");
        assertTrue(number("document.getElementsByTagName('*').length") < 5_000);
        keep("many");
        toTimeline();
        for (String key : List.of("Home", "+", "+", "+", "+", "+", "+", "+", "+", "Right", "0", "End")) {
            browser().press(key);
            assertTrue(number("document.getElementsByTagName('*').length") < 5_000, key);
        }
        JsonElement _ = browser().ask("document.getElementById('find').focus()");
        browser().type("99999");
        browser().settle();
        assertEquals(1, number("document.querySelectorAll('#list li').length"));
    }
}
