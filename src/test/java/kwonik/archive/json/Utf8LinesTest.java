package kwonik.archive.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kwonik.archive.file.Progress;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class Utf8LinesTest {
    private static String decode(byte[] bytes, int room) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] into = new char[room];
        try (Utf8Lines lines = new Utf8Lines(new ByteArrayInputStream(bytes), 0, Progress.NONE)) {
            for (int n = lines.read(into, 0, room); n >= 0; n = lines.read(into, 0, room)) {
                String piece = new String(into, 0, n);
                assertTrue(n > 0 && !piece.substring(0, n - 1).contains("\n"));
                assertEquals(text.chars().filter(c -> c == '\n').count() + 1, lines.line());
                text.append(piece);
            }
        }
        return text.toString();
    }

    @Property
    void decodesWhatJavaDecodes(@ForAll String text, @ForAll @IntRange(min = 1, max = 9) int room) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(new String(bytes, StandardCharsets.UTF_8), decode(bytes, room));
    }

    @Property
    void badBytesAreReplacedWhereJavaReplacesThem(@ForAll byte[] bytes) throws IOException {
        // How many replacements a bad sequence makes is not settled.
        String java = new String(bytes, StandardCharsets.UTF_8).replaceAll("\uFFFD+", "?");
        assertEquals(java, decode(bytes, 16).replaceAll("\uFFFD+", "?"));
    }

    @Property(tries = 20)
    void sequencesAcrossBuffersAreWhole(@ForAll @IntRange(min = 65_530, max = 65_540) int at) throws IOException {
        String text = "x".repeat(at) + "é😀€\n" + "y".repeat(70_000) + "😀";
        assertEquals(text, decode(text.getBytes(StandardCharsets.UTF_8), 1000));
    }
}
