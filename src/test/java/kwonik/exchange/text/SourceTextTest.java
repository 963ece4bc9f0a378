package kwonik.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import kwonik.archive.ArticleText;
import kwonik.archive.file.Progress;
import kwonik.model.Problem;
import kwonik.words.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SourceTextTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    @TempDir
    Path folder;

    private SourceText read(String name, byte[] bytes) throws IOException {
        return SourceText.read(Files.write(folder.resolve(name), bytes), Progress.NONE);
    }

    private String refusal(String name, byte[] bytes) {
        NoTextException no = assertThrows(NoTextException.class, () -> read(name, bytes));
        return no.problem(name).key().substring("exchange.text.".length());
    }

    private static byte[] latin(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({"a.txt", "a.md", "a.TEXT", "a"})
    void aTextFileIsTakenByteForByteAsAlways(String name) throws IOException {
        byte[] bytes = "\uFEFFL’été,\r\n\r\n  <b>150</b> soldats\t\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(ArticleText.of(bytes), read(name, bytes).article());
        assertEquals(List.of(), read(name, bytes).doubts());
    }

    @Test
    void aPastedTextHasTheHashOfItsFile() throws IOException {
        String text = "Le 25 juillet,\r\n150 soldats 😀.\n";
        assertEquals(
                read("a.txt", text.getBytes(StandardCharsets.UTF_8)).article(),
                SourceText.pasted(text).article());
    }

    @Property(tries = 200)
    void whateverIsPastedIsTheSameOnceItWasWrittenAndRead(@ForAll String text) throws IOException {
        ArticleText pasted = SourceText.pasted(text).article();
        assertEquals(pasted, ArticleText.of(pasted.text().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void halfOfAPairAndNulDoNotSpoilAPaste() throws IOException {
        assertEquals("a\uFFFDb", SourceText.pasted("a\uD83D\0b").article().text());
        assertEquals("😀", SourceText.pasted("😀").article().text());
    }

    @Test
    void otherEncodingsAreKnownByTheirMarkOrReadAsWindows1252AndToldOf() throws IOException {
        String words = "L’été à Jérémie";
        ArticleText plain = ArticleText.of(words.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                plain,
                read("a.txt", ("\uFEFF" + words).getBytes(StandardCharsets.UTF_16LE))
                        .article());
        assertEquals(
                plain, read("a.txt", words.getBytes(StandardCharsets.UTF_16)).article());
        SourceText windows = read("a.txt", words.getBytes(WINDOWS));
        assertEquals(plain, windows.article());
        assertEquals(
                List.of("exchange.text.windows"),
                windows.doubts().stream().map(Problem::key).toList());
    }

    @ParameterizedTest
    @CsvSource({"a.html", "a.docx", "a.odt"})
    void theHashIsThatOfTheWordsAndTheSameAnotherTime(String name) throws IOException {
        byte[] bytes = switch (name) {
            case "a.html" -> "<html><p>Words &amp;\n more".getBytes(StandardCharsets.UTF_8);
            case "a.docx" ->
                Packed.word("<w:p><w:r><w:t>Words &amp; more</w:t></w:r></w:p>").bytes();
            default -> Packed.odt("<text:p>Words &amp; more</text:p>").bytes();
        };
        ArticleText words = ArticleText.of("Words & more".getBytes(StandardCharsets.UTF_8));
        assertEquals(words, read(name, bytes).article());
        assertEquals(words, read("another." + name, bytes).article());
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("a.pdf", new byte[0], "empty"),
                Arguments.of("a.txt", new byte[0], "empty"),
                Arguments.of("a.html", new byte[0], "empty"),
                Arguments.of("a.docx", new byte[0], "empty"),
                Arguments.of("a.txt", latin(" \n\n"), "nothing"),
                Arguments.of("a.rtf", latin("{\\rtf1 Words}"), "rtf"),
                Arguments.of("a.doc", latin(OLE), "doc"),
                Arguments.of("a.docx", latin(OLE), "locked"),
                Arguments.of("a.docx", latin("PK\u0003\u0004 word/document.xml"), "broken"),
                Arguments.of("a.docx", Packed.office("word/document.xml").bytes(), "nothing"),
                Arguments.of("a.docx", Packed.word("<w:p>").bytes(), "broken"),
                Arguments.of("a.docx", Packed.word("<w:p/>").bytes(), "nothing"),
                Arguments.of("a.odt", Packed.odt("<text:p>&evil;</text:p>").bytes(), "broken"),
                Arguments.of(
                        "a.odt",
                        Packed.odt("<text:p>x</text:p>")
                                .with("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")
                                .bytes(),
                        "locked"),
                Arguments.of(
                        "a.odt",
                        Packed.empty()
                                .with("mimetype", "application/vnd.oasis.opendocument.text")
                                .bytes(),
                        "broken"),
                Arguments.of(
                        "a.odp",
                        Packed.empty()
                                .with("mimetype", "application/vnd.oasis.opendocument.presentation")
                                .bytes(),
                        "slides"),
                Arguments.of(
                        "a.pptx",
                        Packed.office("ppt/presentation.xml")
                                .with("ppt/a.xml", "")
                                .bytes(),
                        "slides"),
                Arguments.of("a.zip", Packed.office("ppt/presentation.xml").bytes(), "slides"),
                Arguments.of("a.xlsx", Packed.office("xl/workbook.xml").bytes(), "table"),
                Arguments.of("a.docx", Packed.office("xl/workbook.xml").bytes(), "table"),
                Arguments.of(
                        "a.epub",
                        Packed.empty().with("mimetype", "application/epub+zip").bytes(),
                        "epub"),
                Arguments.of(
                        "a.pages", Packed.empty().with("Index/Document.iwa", "").bytes(), "pages"),
                Arguments.of("a.zip", Packed.empty().with("photo.jpg", "").bytes(), "packed"),
                Arguments.of("a.gz", latin("\u001F\u008B"), "packed"),
                Arguments.of("a.mhtml", latin("From: <Saved by Blink>\n"), "webArchive"),
                Arguments.of("a.csv", latin("year,event\n"), "table"),
                Arguments.of("a.jpg", latin("\u00FF\u00D8\u00FF"), "picture"),
                Arguments.of("a.mp3", latin("ID3"), "recording"),
                Arguments.of("a.bin", latin("a\0b"), "binary"),
                Arguments.of("a.txt", latin("a\0b"), "encoding"),
                Arguments.of("a.txt", "Words".getBytes(StandardCharsets.UTF_16LE), "encoding"),
                Arguments.of("a.txt", latin("caf\u00E9 \u0081"), "encoding"),
                Arguments.of("a.html", latin("<html><meta charset=klingon><p>Qapla"), "charset"),
                Arguments.of("a.html", latin("<html><p> <img alt=Words>"), "nothing"),
                Arguments.of("a.txt", new byte[SourceText.MOST_BYTES + 1], "large"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void whatHoldsNoTextSaysWhyAndWhatToDo(String name, byte[] bytes, String reason) {
        assertEquals(reason, refusal(name, bytes));
    }

    @Test
    void aFolderIsNoText() {
        NoTextException no = assertThrows(NoTextException.class, () -> SourceText.read(folder, Progress.NONE));
        assertEquals("exchange.text.folder", no.problem("a").key());
        assertEquals("This is a folder. Give the file of an article in it.", no.getMessage());
    }

    @Test
    void eachReasonIsSaidInEveryLanguageWithItsRemedy() {
        for (String tag : List.of("en", "fr", "ht")) {
            Words words = Words.in(Locale.of(tag));
            bad().forEach(row -> {
                NoTextException no = new NoTextException(String.valueOf(row.get()[2]), "20");
                assertTrue(no.problem("a").what(words).endsWith("."));
                assertTrue(no.problem("a").remedy(words).endsWith("."));
            });
        }
    }

    @Test
    void aBombIsNotUnpacked() {
        String blanks = " ".repeat(40 << 20);
        byte[] bytes =
                Packed.word("<w:p><w:r><w:t>" + blanks + "</w:t></w:r></w:p>").bytes();
        assertTrue(bytes.length < 200_000, "it is packed tightly");
        assertEquals("bomb", refusal("a.docx", bytes));
    }

    @Test
    void aDeepDocumentIsReadOrRefused() throws IOException {
        String deep = "<text:span>".repeat(900) + "Words" + "</text:span>".repeat(900);
        assertEquals(
                "Words",
                read("a.odt", Packed.odt("<text:p>" + deep + "</text:p>").bytes())
                        .article()
                        .text());
        String deeper = "<text:span>".repeat(100_000) + "Words" + "</text:span>".repeat(100_000);
        assertEquals(
                "broken",
                refusal("a.odt", Packed.odt("<text:p>" + deeper + "</text:p>").bytes()));
        assertEquals(
                "Words",
                read("a.html", latin("<html>" + "<div>".repeat(100_000) + "Words"))
                        .article()
                        .text());
    }

    @Test
    void nothingThatADocumentNamesIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String dtd = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\"><!ENTITY y \"why\">]>";
        byte[] bytes = Packed.empty()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", dtd + "<a xmlns:t=\"t\"><t:p>Words &x;&y;</t:p></a>")
                .bytes();
        String text;
        try {
            text = read("a.odt", bytes).article().text();
        } catch (NoTextException broken) {
            text = broken.getMessage();
        }
        assertFalse(text.contains("secret"), text);
        assertFalse(text.contains("why"), text);
    }

    @Test
    void aReadingIsCalledOff() throws IOException {
        Progress off = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        for (String name : List.of("a.txt", "a.docx")) {
            byte[] bytes = name.equals("a.txt")
                    ? latin("Words")
                    : Packed.word("<w:p/>").bytes();
            Path file = Files.write(folder.resolve(name), bytes);
            assertThrows(CancellationException.class, () -> SourceText.read(file, off));
        }
    }

    @Test
    void eachEndingOfAKindThatCanBeReadIsOffered() {
        assertTrue(SourceText.endings().containsAll(List.of("txt", "md", "html", "htm", "docx", "odt", "pdf")));
    }
}
