package kwonik.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kwonik.layout.picture.TextStyle.Face;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineFontsTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void toolkit() {
        FxToolkit.start();
        Fonts.load();
    }

    private String fontFor(String text, Face face) {
        return new MachineFonts(List.of(folder, folder.resolve("none")))
                .having(text.codePoints().toArray(), face)
                .map(FontTables::name)
                .orElse("");
    }

    @Test
    void aFontIsFoundInAnySubFolderByWhatItHas() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a/b"));
        Files.write(deep.resolve("serif.ttf"), Fonts.file(Face.SERIF));
        assertEquals("Source Serif 4", fontFor("é", Face.SANS));
        assertEquals("", fontFor("中", Face.SANS));
        // all of them if there is one, else the first
        assertEquals("Source Serif 4", fontFor("e中", Face.SANS));
    }

    @Test
    void theFontIsAsBoldAsTheFace() throws IOException {
        Files.write(folder.resolve("a.ttf"), Fonts.file(Face.SANS));
        Files.write(folder.resolve("b.ttf"), Fonts.file(Face.SANS_BOLD));
        assertEquals("Source Sans 3", fontFor("é", Face.SANS));
        assertEquals("Source Sans 3 Bold", fontFor("é", Face.SANS_BOLD));
    }

    @Test
    void aCollectionHoldsSeveral() throws IOException {
        Files.write(folder.resolve("all.ttc"), collection(Fonts.file(Face.SANS_BOLD), Fonts.file(Face.SERIF)));
        assertEquals("Source Sans 3 Bold", fontFor("é", Face.SANS_BOLD));
        assertEquals("Source Serif 4", fontFor("é", Face.SERIF));
    }

    @Test
    void brokenFilesAreAsIfTheyWereNotThere() throws IOException {
        byte[] font = Fonts.file(Face.SANS);
        Files.write(folder.resolve("1.ttf"), new byte[0]);
        Files.write(folder.resolve("2.otf"), "not a font at all".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Files.write(folder.resolve("3.ttf"), Arrays.copyOf(font, 3000));
        byte[] mad = font.clone();
        Arrays.fill(mad, 12, 300, (byte) 0xFF);
        Files.write(folder.resolve("4.ttf"), mad);
        assertEquals("", fontFor("é", Face.SANS));
        Files.write(folder.resolve("5.ttf"), font);
        assertEquals("Source Sans 3", fontFor("é", Face.SANS));
    }

    @Test
    void theFacesForEmphasisAreShipped() {
        assertTrue(Fonts.loadEmphasis()
                .containsAll(List.of("Source Sans 3 Italic", "Source Serif 4 Bold", "Source Serif 4 Italic")));
    }

    /// Fonts one after the other behind a head that says where each begins (OpenType 1.9, TTC).
    private static byte[] collection(byte[]... fonts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteBuffer head = ByteBuffer.allocate(12 + 4 * fonts.length);
        head.putInt(0x74746366).putInt(0x00010000).putInt(fonts.length);
        int at = head.capacity();
        for (byte[] font : fonts) {
            head.putInt(at);
            ByteBuffer moved = ByteBuffer.wrap(font);
            for (int i = 0; i < moved.getShort(4); i++) {
                moved.putInt(12 + 16 * i + 8, moved.getInt(12 + 16 * i + 8) + at);
            }
            at += font.length;
        }
        out.writeBytes(head.array());
        for (byte[] font : fonts) {
            out.writeBytes(font);
        }
        return out.toByteArray();
    }
}
