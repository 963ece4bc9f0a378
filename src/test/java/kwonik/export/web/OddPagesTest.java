package kwonik.export.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kwonik.archive.file.Progress;
import kwonik.edtf.When;
import kwonik.exchange.common.Remark;
import kwonik.image.ImageFolder;
import kwonik.image.TestImages;
import kwonik.layout.index.Chronicles;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Illustration;
import kwonik.model.Localized;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OddPagesTest {
    @Provide
    Arbitrary<Chronicle> chronicles() {
        return Chronicles.any();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(40),
                Arbitraries.strings().withChars("<>/!-\"'&;{}\\ script").ofMaxLength(40));
    }

    private static String written(Chronicle chronicle) throws IOException {
        Path folder = Files.createTempDirectory("page");
        try {
            return Pages.written(chronicle, Pages.ENGLISH, folder);
        } finally {
            Files.deleteIfExists(folder.resolve("page.html"));
            Files.deleteIfExists(folder);
        }
    }

    @Property(tries = 20)
    void everyEventStandsThereOnceInOrderWithItsBounds(@ForAll("chronicles") Chronicle chronicle) throws IOException {
        JsonObject data = Pages.data(written(chronicle));
        JsonArray dates = data.getAsJsonArray("dates");
        Map<String, Event> left = new HashMap<>();
        chronicle.events().forEach(event -> left.put(event.id(), event));
        long before = Long.MIN_VALUE;
        for (JsonElement row : data.getAsJsonArray("events")) {
            JsonArray parts = row.getAsJsonArray();
            Event event = Objects.requireNonNull(left.remove(parts.get(0).getAsString()));
            assertEquals(event.title().in("en"), parts.get(1).getAsString());
            When when = event.when();
            if (when != null) {
                JsonArray date = dates.get(parts.get(2).getAsInt()).getAsJsonArray();
                assertEquals(when.start(), date.get(0).getAsLong());
                assertEquals(when.end(), date.get(1).getAsLong());
                assertTrue(when.start() >= before);
                before = when.start();
            }
        }
        assertEquals(Map.of(), left);
    }

    @Property(tries = 60)
    void aPageOfAnyTextsIsWellFormed(@ForAll("texts") String one, @ForAll("texts") String other) throws IOException {
        Event event = Pages.event("e", "1804-01-01", one)
                .withDetails(Event.Details.NONE.withSummary(Localized.of(other)).withTags(List.of(one, other)));
        Chronicle chronicle =
                Pages.of(event).withAbout(new Chronicle.About("c", Localized.of(one), Localized.of(other), one, other));
        String page = written(chronicle);
        Document parsed = Pages.parsed(page);
        assertEquals(2, parsed.select("script").size());
        assertEquals(1, parsed.select("style").size());
        assertEquals(1, parsed.select("noscript").size());
        assertEquals(1, parsed.select("main > #stage").size());
        JsonObject data = Pages.data(page);
        assertEquals(1, data.getAsJsonArray("events").size());
    }

    @Test
    void whoHasNoScriptReadsAListWithEveryExcerpt() throws IOException {
        Chronicle chronicle = Pages.haiti();
        String page = written(chronicle);
        String inside = page.substring(page.indexOf("<noscript>") + 10, page.indexOf("</noscript>"));
        Document list = Pages.parsed(inside);
        assertEquals(chronicle.events().size(), list.select("ol > li").size());
        List<String> quoted = list.select("blockquote").eachText();
        assertEquals(
                chronicle.events().stream()
                        .mapToInt(event -> event.details().evidence().excerpts().size())
                        .sum(),
                quoted.size());
        assertEquals(quoted.size(), list.select("blockquote[lang=]").size(), "in a language that nobody told");
    }

    @Test
    void smallPicturesStandInThePageAndOfOthersItIsSaid(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.png"), TestImages.png(TestImages.landscape(40, 30)));
        Event event = Pages.event("e", "1804", "Title");
        List<Illustration> pictures = List.of(
                new Illustration("a.png", Localized.of("A landscape"), "Somebody", "CC0"),
                new Illustration("none.png", Localized.of("Nothing"), "", ""));
        Path target = folder.resolve("page.html");
        List<Remark> lost = ChroniclePage.write(
                Pages.of(event.withEvidence(Event.Evidence.NONE.withPictures(pictures))),
                new ImageFolder(folder),
                Pages.ENGLISH,
                target,
                Progress.NONE);
        assertTrue(lost.stream().anyMatch(remark -> remark.args().equals(List.of("none.png"))), lost::toString);
        JsonArray written = Pages.data(Files.readString(target))
                .getAsJsonArray("events")
                .get(0)
                .getAsJsonArray()
                .get(5)
                .getAsJsonObject()
                .getAsJsonArray("v");
        assertTrue(written.get(0).getAsJsonArray().get(2).getAsString().startsWith("data:image/png;base64,"));
        assertEquals(2, written.get(1).getAsJsonArray().size());
    }
}
