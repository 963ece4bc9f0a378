package kwonik.exchange.further;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.LiteralReader;
import kwonik.exchange.common.OddInputs;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remarks;
import kwonik.model.Chronicle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Articles of Histropedia and collections of ChronoZoom are read, no sharper than their dates are.
class FurtherReadersTest {
    private static final String ARTICLES = """
            var DATA = [
              {"id": 7, "title": "The Anarchy", "subtitle": "1135 - 1154", "article": "https://en.wikipedia.org/wiki/The_Anarchy",
               "imageUrl": "https://x.org/a.jpg", "from": {"year": 1135, "month": 1, "day": 1, "precision": 9},
               "to": {"year": 1154, "month": 1, "day": 1, "precision": 9}},
              {"id": 8, "title": "Republic", "from": {"year": 1804, "month": 1, "day": 1, "precision": 11}, "to": {"isPresent": true}},
              {"id": 9, "title": "Nothing", "from": {"year": "x"}},
              {"id": 10, "title": "Turned", "from": {"year": 1900, "precision": 9}, "to": {"year": 1800, "precision": 9}}];
            """;
    private static final String COLLECTION = """
            {"timelines": [{"timeline": {"title": "Cosmos", "start": -13700000000, "end": 9999, "exhibits": [],
              "timelines": [{"id": "h", "title": "Haiti", "start": 1804, "end": 9999, "FromIsCirca": true, "exhibits": [
                {"title": "Army", "time": 1995.3, "contentItems": [
                  {"title": "Order", "description": "Dissolved", "uri": "https://x.org/a.jpg", "mediaType": "image", "attribution": "UN"}]}],
               "timelines": [{"title": "Rome", "start": -500, "end": -27, "exhibits": [{"title": "Off", "time": "soon"}]}]}]}}]}
            """;

    private static DataFile file(String text) {
        return DataFile.of("a.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> shown(Chronicle chronicle) {
        return chronicle.events().stream()
                .map(each -> each.title().in("en") + " " + each.when() + " "
                        + each.details().doubt().in("en"))
                .toList();
    }

    @Test
    void articlesHaveTheirDates() throws RefusedException {
        Chronicle chronicle =
                HistropediaReader.read(file(ARTICLES), Progress.NONE).chronicle();
        assertEquals(
                List.of(
                        "The Anarchy 1135/1154 ",
                        "Republic 1804-01-01/.. ",
                        "Nothing null x-- – ?",
                        "Turned 1900 1900-- – 1800--"),
                shown(chronicle));
    }

    @Test
    void timelinesLastAndExhibitsStandInThem() throws RefusedException {
        Imported read = ChronoZoomReader.read(file(COLLECTION), Progress.NONE);
        assertEquals("Cosmos", read.chronicle().about().title().in("en"));
        assertEquals(
                List.of("Haiti 1804~/.. ", "Army 1995-04-20~ ", "Rome -0499/-0026 ", "Off null soon"),
                shown(read.chronicle()));
        assertEquals(
                "Order\nDissolved",
                read.chronicle().events().get(1).details().summary().in("en"));
        assertEquals(1, read.chronicle().lanes().size());
    }

    @ParameterizedTest
    @CsvSource({
        "1995,4,28,11,1995-04-28",
        "1995,4,28,10,1995-04",
        "1995,4,28,9,1995",
        "1995,1,1,8,199X",
        "1900,1,1,7,18XX",
        "1901,1,1,7,19XX",
        "1901,1,1,6,1XXX",
        "-499,1,1,7,-0499S2",
        "-13800000000,0,0,3,Y-13800000000S5",
        "0,0,0,11,0000"
    })
    void aPrecisionIsSaidInEdtf(long year, int month, int day, int precision, String edtf) {
        assertEquals(edtf, WikidataDate.edtf(year, month, day, precision));
    }

    @Test
    void eachIsKnownByWhatIsInIt() throws RefusedException {
        assertTrue(HistropediaReader.fits(LiteralReader.read(ARTICLES, new Remarks())));
        assertFalse(ChronoZoomReader.fits(LiteralReader.read(ARTICLES, new Remarks())));
        assertTrue(ChronoZoomReader.fits(LiteralReader.read(COLLECTION, new Remarks())));
        assertFalse(HistropediaReader.fits(LiteralReader.read(COLLECTION, new Remarks())));
        assertThrows(RefusedException.class, () -> ChronoZoomReader.read(file("[1]"), Progress.NONE));
        assertThrows(RefusedException.class, () -> HistropediaReader.read(file("{}"), Progress.NONE));
    }

    @Tag("fuzz")
    @Test
    void mutationsNeverFail() {
        Random random = new Random(17);
        int many = Integer.getInteger("kwonik.fuzz.mutations", 3_000);
        int read = 0;
        OddInputs inputs = new OddInputs();
        for (int i = 0; i < many; i++) {
            boolean articles = i % 2 == 0;
            StringBuilder text = new StringBuilder(articles ? ARTICLES : COLLECTION);
            for (int change = random.nextInt(5); change >= 0; change--) {
                int place = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(place);
                    case 1 -> text.insert(place, "{}[]\",:-.0123456789eE".charAt(random.nextInt(20)));
                    default -> text.insert(place, text.substring(place, Math.min(text.length(), place + 20)));
                }
            }
            read += inputs.of(text::toString, () -> {
                DataFile file = file(text.toString());
                Imported done = articles
                        ? HistropediaReader.read(file, Progress.NONE)
                        : ChronoZoomReader.read(file, Progress.NONE);
                return done.report().events() > 0;
            });
        }
        assertTrue(read > many / 3, read + " of " + many);
    }
}
