package kwonik.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.Optional;
import kwonik.app.export.ExportFile;
import kwonik.app.settings.ExportChoice.Content;
import kwonik.app.settings.ExportChoice.Manner;
import kwonik.app.settings.ExportChoice.Pixels;
import kwonik.app.settings.ExportChoice.Place;
import kwonik.app.settings.ExportChoice.Subject;
import kwonik.export.common.ImageSize;
import kwonik.export.common.PaperGrid;
import kwonik.export.common.PaperGrid.Paper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportChoiceTest {
    static final ExportChoice EVERYTHING = new ExportChoice(
            new Subject(Content.RANGE, "2017/2025", "a-story"),
            new Pixels("a2-draft", 0, 0, 3),
            "svg",
            "print",
            new Manner(true, true, true, true, false, true),
            new PaperGrid(3, 2, Paper.A4),
            new Place("/tmp", "a \"b\".svg"));

    private static ExportChoice read(String json) {
        return ExportJson.read(JsonParser.parseString(json));
    }

    @Test
    void whatIsWrittenIsRead() {
        assertEquals(EVERYTHING, ExportJson.read(ExportJson.write(EVERYTHING)));
        assertEquals(ExportChoice.FIRST, ExportJson.read(ExportJson.write(ExportChoice.FIRST)));
    }

    @Property(tries = 1000)
    void numbersOutOfBoundsAreBroughtIn(@ForAll int width, @ForAll int height, @ForAll int times) {
        Pixels pixels = new Pixels("", width, height, times);
        assertTrue(pixels.width() >= ExportChoice.LEAST && pixels.width() <= ImageSize.MOST);
        assertTrue(pixels.times() >= 1 && pixels.times() <= ImageSize.MOST_TIMES);
        pixels.size().ifPresent(size -> assertEquals(pixels.height() * pixels.times(), size.height()));
    }

    @Property(tries = 1000)
    void aValueOfTheWrongKindIsAsIfItWereNotThere(@ForAll @IntRange(max = 15) int which, @ForAll boolean deep) {
        JsonObject json = ExportJson.write(EVERYTHING);
        String name = json.keySet().stream().skip(which).findFirst().orElseThrow();
        JsonElement wrong = deep ? JsonParser.parseString("{\"x\": [1]}") : JsonParser.parseString("[null]");
        JsonObject without = json.deepCopy();
        json.add(name, wrong);
        without.remove(name);
        assertEquals(ExportJson.read(without), ExportJson.read(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "\"export\"",
                "{}",
                "{\"what\": \"hologram\", \"look\": \"pink\", \"preset\": \"b7\", \"sheets\": \"0x99\"}",
                "{\"times\": \"many\", \"dated\": 1, \"folder\": null}"
            })
    void whatNobodyUnderstandsIsAsAtFirst(String json) {
        assertEquals(ExportChoice.FIRST, read(json));
    }

    @ParameterizedTest
    @CsvSource({"3508, 2480, a4", "1920, 1080, hd", "800, 600, ''"})
    void whatAnEarlierVersionKeptIsRead(int width, int height, String preset) {
        ExportChoice choice =
                read("{\"whole\": false, \"width\": %d, \"height\": %d, \"look\": \"dark\", \"folder\": \"/x\"}"
                        .formatted(width, height));
        assertEquals(Content.VIEW, choice.subject().content());
        assertEquals(new Pixels(preset, width, height, 1), choice.pixels());
        assertEquals("dark", choice.look());
        assertEquals(new Place("/x", ""), choice.place());
        assertTrue(choice.manner().dated());
    }

    @Test
    void sizesOfTheSamePixelsAreToldApart() {
        Pixels dense = new Pixels("a4", 0, 0, 1);
        Pixels draft = new Pixels("a2-draft", 0, 0, 1);
        assertEquals(dense.width(), draft.width());
        assertEquals(Optional.of(new ImageSize(3508, 2480, 300)), dense.size());
        assertEquals(Optional.of(new ImageSize(3508, 2480, 150)), draft.size());
        assertNotEquals(dense, draft);
    }

    @Test
    void whatIsTooLargeHasNoSize() {
        assertEquals(Optional.empty(), new Pixels("banner", 0, 0, 4).size());
    }

    @Test
    void anotherChronicleTakesNeitherRangeNorFile() {
        ExportChoice other = EVERYTHING.elsewhere();
        assertEquals(new Subject(Content.WHOLE, "", ""), other.subject());
        assertEquals(new Place("/tmp", ""), other.place());
        assertEquals(EVERYTHING.pixels(), other.pixels());
        assertEquals(EVERYTHING.manner(), other.manner());
    }

    @ParameterizedTest
    @CsvSource({
        "a, png, png, a.png",
        "a, svg, png, a.svg",
        "a.png, svg, png, a.svg",
        "a.png, png, png, a.png",
        "a.svg, png, png, a.svg",
        "a.SVG, png, png, a.SVG",
        "v1.2, png, png, v1.2.png"
    })
    void aFileGetsTheEndingOfItsFormat(String name, String picked, String offered, String expected) {
        Path file = Path.of("/tmp", name);
        assertEquals(file.resolveSibling(expected), ExportFile.named(file, picked, offered));
    }
}
