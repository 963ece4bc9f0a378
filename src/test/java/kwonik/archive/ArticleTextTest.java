package kwonik.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleTextTest {
    @Test
    void hashIsOfTheBytesAndLengthInCodePoints(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "abc");
        ArticleText article = ArticleText.read(file);
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", article.sha256());
        assertEquals(3, article.length());
        assertEquals(
                4, ArticleText.of("a😀\r\n".getBytes(StandardCharsets.UTF_8)).length());
    }

    @Test
    void byteOrderMarkIsPartOfTheTextAsSupplied() throws IOException {
        assertEquals(
                "\uFEFFa",
                ArticleText.of("\uFEFFa".getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test
    void textThatIsNotUtf8IsAClearError(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("latin.txt"), new byte[] {'c', (byte) 0xE9});
        IOException thrown = assertThrows(IOException.class, () -> ArticleText.read(file));
        assertTrue(String.valueOf(thrown.getMessage()).contains("UTF-8"));
        assertThrows(IOException.class, () -> ArticleText.read(folder));
    }

    @Test
    void sixteenBitCharactersWithoutAMarkAreNotText() {
        assertThrows(IOException.class, () -> ArticleText.of("Words".getBytes(StandardCharsets.UTF_16LE)));
    }
}
