package kwonik.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kwonik.image.TestImages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of events on the command line.
class PicturesOfEventsTest {
    @TempDir
    private Path folder = Path.of("");

    private static String picture(String file, String more) {
        return "{\"file\": \"" + file + "\"" + more + "}";
    }

    @BeforeEach
    void write() throws IOException {
        byte[] jpeg = TestImages.jpeg(TestImages.landscape(600, 400));
        Files.write(folder.resolve("whole.jpg"), jpeg);
        Files.write(folder.resolve("cut.jpg"), Arrays.copyOf(jpeg, jpeg.length / 2));
        String words = ", \"alt\": {\"en\": \"A house\"}, \"credit\": \"Marie\", \"license\": \"CC0\"";
        String pictures =
                String.join(", ", picture("whole.jpg", words), picture("gone.jpg", words), picture("cut.jpg", ""));
        Files.writeString(
                folder.resolve("a.json"),
                "{\"kwonik\": 1, \"id\": \"a\", \"title\": {\"en\": \"A\"}, \"lanes\": [{\"id\": \"l\", \"name\": {\"en\": \"L\"}}], "
                        + "\"events\": [{\"id\": \"e\", \"lane\": \"l\", \"when\": \"1995\", \"title\": {\"en\": \"E\"}, "
                        + "\"pictures\": [" + pictures + "]}]}");
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void verifyTellsWhatPicturesLack() {
        Ran ran = Ran.of("verify", "--input", at("a.json"));
        for (String told : new String[] {
            "The picture “gone.jpg” is not there.",
            "The picture “cut.jpg” cannot be read.",
            "picture “cut.jpg”: nothing says what it shows",
            "picture “cut.jpg”: nothing says whose it is",
            "picture “cut.jpg”: nothing says under which licence"
        }) {
            assertTrue(ran.out().contains(told), ran::out);
        }
        assertFalse(ran.out().contains("whole.jpg"), ran::out);
        assertEquals(0, ran.code(), ran::err);
    }

    @Test
    void infoCountsThemAndTellsTheSame() {
        Ran ran = Ran.of("info", "--input", at("a.json"));
        assertTrue(ran.out().contains("\"pictures\": 3"), ran::out);
        for (String code : new String[] {"picture-file", "picture-alt", "picture-credit", "picture-license"}) {
            assertTrue(ran.out().contains("\"code\": \"" + code + "\""), ran::out);
        }
    }

    @Test
    void aCardShowsThemAndItsWordsNameThem() throws IOException {
        Ran ran = Ran.of(
                "export",
                "--input",
                at("a.json"),
                "--out",
                at("a.svg"),
                "--alt",
                at("a.txt"),
                "--what",
                "card",
                "--event",
                "e");
        assertEquals(0, ran.code(), ran::err);
        assertTrue(Files.readString(folder.resolve("a.svg")).contains("<image "));
        String words = Files.readString(folder.resolve("a.txt"));
        assertTrue(words.contains("Picture: A house (Marie, CC0)"), words);
        assertTrue(words.contains("The picture “gone.jpg” is not there."), words);
    }

    @Test
    void aPosterShowsThemIfAsked() throws IOException {
        assertEquals(
                0,
                Ran.of("export", "--input", at("a.json"), "--out", at("a.svg")).code());
        assertFalse(Files.readString(folder.resolve("a.svg")).contains("<image "));
        assertEquals(
                0,
                Ran.of("export", "--input", at("a.json"), "--out", at("b.svg"), "--pictures", "--alt", at("b.txt"))
                        .code());
        assertTrue(Files.readString(folder.resolve("b.svg")).contains("<image "));
        assertTrue(Files.readString(folder.resolve("b.txt")).contains("Where there is room: Picture: A house"));
    }
}
