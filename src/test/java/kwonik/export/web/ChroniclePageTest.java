package kwonik.export.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.Remark;
import kwonik.image.ImageFolder;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.words.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChroniclePageTest {
    private static final int MOST_BYTES = 450_000;

    @TempDir
    private Path folder;

    /// Every string that stands somewhere in the data.
    private static Set<String> strings(JsonElement element) {
        Set<String> found = new HashSet<>();
        collect(element, found);
        return found;
    }

    private static void collect(JsonElement element, Set<String> into) {
        if (element instanceof JsonArray list) {
            list.forEach(each -> collect(each, into));
        } else if (element instanceof JsonObject object) {
            object.entrySet().forEach(entry -> collect(entry.getValue(), into));
        } else if (element.isJsonPrimitive() && element.getAsJsonPrimitive().isString()) {
            into.add(element.getAsString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ht"})
    void theChronicleOfHaitiIsLighterThan450KilobytesWithFonts(String tag) throws IOException {
        String page = Pages.written(Pages.haiti(), Words.in(Locale.forLanguageTag(tag)), folder);
        int bytes = page.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes < MOST_BYTES, () -> bytes + " bytes");
        assertEquals(tag, Pages.parsed(page).select("html").attr("lang"));
        assertEquals(tag, Pages.data(page).get("first").getAsString());
    }

    @Test
    void theSameChronicleGivesTheSameBytes() throws IOException {
        String once = Pages.written(Pages.haiti(), Pages.ENGLISH, folder);
        assertEquals(once, Pages.written(Pages.haiti(), Pages.ENGLISH, folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theLanguageOfAQuotationIsNotGuessed(String tag) throws IOException {
        String page = Pages.written(Pages.haiti(), Words.in(Locale.forLanguageTag(tag)), folder);
        // the list of the events stands in a noscript, whose text is no element for everyone
        assertTrue(page.contains("<blockquote lang=\"\">"));
        assertFalse(page.contains("<blockquote>"));
        assertFalse(page.contains("<blockquote lang=\"en\">"));
    }

    @Test
    void everythingOfTheChronicleStandsInThePage() throws IOException {
        Chronicle chronicle = Pages.haiti();
        JsonObject data = Pages.data(Pages.written(chronicle, Pages.ENGLISH, folder));
        Set<String> all = strings(data);
        Stream<Localized> texts = Stream.of(
                        chronicle.events().stream()
                                .flatMap(event -> Stream.of(
                                        event.title(),
                                        event.details().summary(),
                                        event.details().doubt(),
                                        event.details().basis().note())),
                        chronicle.events().stream()
                                .flatMap(event -> event.details().evidence().claims().stream())
                                .flatMap(claim -> Stream.of(claim.question(), claim.note())),
                        chronicle.stories().stream().map(Story::title),
                        chronicle.lanes().stream().map(lane -> lane.name()),
                        chronicle.eras().stream().map(era -> era.name()),
                        chronicle.sources().stream().map(source -> source.kindReason()),
                        chronicle.glossary().terms().stream().map(term -> term.definition()))
                .flatMap(each -> each);
        texts.forEach(
                text -> text.byTag().forEach((tag, words) -> assertTrue(all.contains(words), tag + ": " + words)));
        chronicle
                .excerpts()
                .forEach(entry -> assertTrue(
                        all.contains(entry.getValue().shown()), entry.getValue().exact()));
        chronicle
                .sources()
                .forEach(source -> assertTrue(all.contains(source.publication().title())));
        chronicle.events().stream()
                .flatMap(event -> event.details().references().stream())
                .forEach(reference -> assertTrue(all.contains(reference.url()), reference.title()));
        assertEquals(chronicle.events().size(), data.getAsJsonArray("events").size());
    }

    @Test
    void storiesLeadToTheirEventsAndTheirNotesStayWithWhoeverPresents() throws IOException {
        Chronicle chronicle = Pages.haiti();
        String page = Pages.written(chronicle, Pages.ENGLISH, folder);
        JsonObject data = Pages.data(page);
        for (int i = 0; i < chronicle.stories().size(); i++) {
            List<Story.Step> steps = chronicle.stories().get(i).steps();
            JsonArray written = data.getAsJsonArray("stories")
                    .get(i)
                    .getAsJsonArray()
                    .get(1)
                    .getAsJsonArray();
            for (int step = 0; step < steps.size(); step++) {
                int at = written.get(step).getAsJsonArray().get(0).getAsInt();
                String id = at < 0
                        ? null
                        : data.getAsJsonArray("events")
                                .get(at)
                                .getAsJsonArray()
                                .get(0)
                                .getAsString();
                assertEquals(steps.get(step).event(), id);
                assertFalse(page.contains(steps.get(step).note().in("en"))
                        && !steps.get(step).note().isEmpty());
            }
        }
    }

    @Test
    void answersStandAtTheirSources() throws IOException {
        Chronicle chronicle = Pages.haiti();
        JsonObject data = Pages.data(Pages.written(chronicle, Pages.ENGLISH, folder));
        for (JsonElement row : data.getAsJsonArray("events")) {
            JsonArray parts = row.getAsJsonArray();
            Event event = chronicle.event(parts.get(0).getAsString()).orElseThrow();
            List<Claim> claims = event.details().evidence().claims();
            for (int i = 0; i < claims.size(); i++) {
                JsonArray answers = parts.get(5)
                        .getAsJsonObject()
                        .getAsJsonArray("c")
                        .get(i)
                        .getAsJsonArray()
                        .get(3)
                        .getAsJsonArray();
                List<Excerpt> expected = claims.get(i).answers();
                for (int answer = 0; answer < expected.size(); answer++) {
                    int source = answers.get(answer).getAsJsonArray().get(0).getAsInt();
                    assertEquals(
                            expected.get(answer).sourceId(),
                            chronicle.sources().get(source).id());
                }
            }
        }
    }

    @Test
    void eventsStandInTheOrderOfTimeWithoutADateLast() throws IOException {
        Event undated = new Event(
                "u", null, Pages.event("x", "2000", "x").lane(), 3, Localized.of("Undated"), Event.Details.NONE);
        Chronicle chronicle = Pages.of(undated, Pages.event("b", "1804", "B"), Pages.event("a", "-0043", "A"));
        JsonObject data = Pages.data(Pages.written(chronicle, Pages.ENGLISH, folder));
        List<String> ids = data.getAsJsonArray("events").asList().stream()
                .map(event -> event.getAsJsonArray().get(0).getAsString())
                .toList();
        assertEquals(List.of("a", "b", "u"), ids);
        JsonArray date = data.getAsJsonArray("dates").get(0).getAsJsonArray();
        assertEquals("44 BCE", date.get(6).getAsJsonArray().get(0).getAsString());
    }

    @Test
    void nothingOfThePageIsLoadedFromElsewhere() throws IOException {
        String page = Pages.written(Pages.haiti(), Pages.ENGLISH, folder);
        Document parsed = Pages.parsed(page);
        for (Element element :
                parsed.select("[src], [href], [srcset], [data], [poster], [action], object, embed, iframe")) {
            String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            assertTrue(address.startsWith("data:") || address.startsWith("#"), element::outerHtml);
        }
        String style = parsed.select("style").html();
        assertFalse(style.contains("@import"));
        assertEquals(count(style, "url("), count(style, "url(data:") + count(style, "url(#"));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void thePolicyAllowsItsOwnScriptAndStyleAlone() throws IOException {
        Document parsed = Pages.parsed(Pages.written(Pages.haiti(), Pages.ENGLISH, folder));
        String policy =
                parsed.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        String script = Objects.requireNonNull(
                        parsed.select("script:not([type])").first())
                .data();
        String style = Objects.requireNonNull(parsed.select("style").first()).data();
        assertTrue(policy.contains("default-src 'none'"), policy);
        assertTrue(policy.contains("script-src " + WebParts.hash(script) + ";"), policy);
        assertTrue(policy.contains("style-src " + WebParts.hash(style) + ";"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertFalse(script.contains("innerHTML"), "texts are texts");
        assertFalse(script.contains("fetch(") || script.contains("XMLHttpRequest") || script.contains("localStorage"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "]]></title><img src=x onerror=alert(1)>",
                "\"><svg onload=alert(1)>",
                "a & b &amp; 'c' \"d\"",
                "back\\slash \u2028 \u2029 \u0000 \u001b end",
                "half \uD83D a pair",
                "{0} {1} '{'",
                "\u202Eturned\u202C",
            })
    void noTitleBreaksOut(String title) throws IOException {
        Event event = Pages.event("e", "2000-01-01", title);
        String page = Pages.written(Pages.of(event).withAbout(about(title)), Pages.ENGLISH, folder);
        Document parsed = Pages.parsed(page);
        assertEquals(2, parsed.select("script").size());
        assertEquals(0, parsed.select("img").size());
        assertEquals(1, parsed.select("svg[onload], meta[name=description]").size());
        JsonElement written = Pages.data(page)
                .getAsJsonArray("events")
                .get(0)
                .getAsJsonArray()
                .get(1);
        assertEquals(title.replace('\uD83D', '\uFFFD'), written.getAsString());
    }

    private static Chronicle.About about(String title) {
        return new Chronicle.About("c", Localized.of(title), Localized.of(title), title, title);
    }

    @Test
    void whatIsCalledOffLeavesNoFile() {
        Path file = folder.resolve("off.html");
        Progress off = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(
                CancellationException.class,
                () -> ChroniclePage.write(Pages.haiti(), ImageFolder.NONE, Pages.ENGLISH, file, off));
        assertFalse(Files.exists(file));
    }

    @Test
    void whatIsNotInThePageIsSaid() throws IOException {
        Chronicle chronicle = Pages.haiti();
        List<Remark> lost = ChroniclePage.write(
                chronicle, ImageFolder.NONE, Pages.ENGLISH, folder.resolve("a.html"), Progress.NONE);
        List<String> keys = lost.stream().map(Remark::key).toList();
        assertTrue(keys.containsAll(List.of("page.lost.working", "page.lost.notes")), keys::toString);
    }
}
