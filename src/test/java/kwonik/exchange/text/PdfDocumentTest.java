package kwonik.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import kwonik.archive.ArticleText;
import kwonik.archive.file.Progress;
import kwonik.cli.Ran;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The text layer of PDF documents, read by the process that reads it for the program.
class PdfDocumentTest {
    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

    @TempDir
    Path folder;

    /// Columns of lines, each column to the right of the one before.
    private Path pdf(String name, List<List<String>> columns) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = document(columns)) {
            document.save(file.toFile());
        }
        return file;
    }

    private static PDDocument document(List<List<String>> columns) throws IOException {
        PDDocument document = new PDDocument();
        document.getDocumentInformation().setTitle("Harbour\nclosed");
        document.getDocumentInformation().setAuthor("Ann Lee");
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (int column = 0; column < columns.size(); column++) {
                double base = 700;
                for (String line : columns.get(column)) {
                    content.beginText();
                    content.setFont(FONT, 10);
                    content.newLineAtOffset(50 + 260f * column, (float) base);
                    content.showText(line);
                    content.endText();
                    base -= line.isEmpty() ? 8 : 12;
                }
            }
        }
        return document;
    }

    private static SourceText read(Path file) throws IOException {
        return SourceText.read(file, Progress.NONE);
    }

    private static String refusal(Path file) {
        NoTextException no = assertThrows(NoTextException.class, () -> read(file));
        return no.problem("a").key().substring("exchange.text.".length());
    }

    @Test
    void fullLinesGoOnInTheNextAndColumnsFollowEachOther() throws IOException {
        Path file = pdf(
                "a.pdf",
                List.of(
                        List.of(
                                "Harbour",
                                "",
                                "On Friday the council met in the hall, and the",
                                "harbour master, whom nobody had asked, was not in-",
                                "formed of it.",
                                "",
                                "It was closed at noon by the master himself, who",
                                "said that he had no"),
                        List.of("other choice, and that the ships would have to", "wait.")));
        SourceText text = read(file);
        assertEquals(
                "Harbour\n\n"
                        + "On Friday the council met in the hall, and the harbour master, whom nobody had asked, was not in-\n"
                        + "formed of it.\n\n"
                        + "It was closed at noon by the master himself, who said that he had no"
                        + " other choice, and that the ships would have to wait.",
                text.article().text());
        assertEquals(SourceFacts.of("Harbour closed", "Ann Lee"), text.facts());
        assertEquals(
                ArticleText.of(text.article().text().getBytes(StandardCharsets.UTF_8)),
                read(file).article(),
                "the same another time");
    }

    @Test
    void wordsOfAPdfAreProvenEvenWhereOneIsBroken() throws IOException {
        Path file = pdf("press.pdf", List.of(List.of("The council was not in-", "formed of it.")));
        Ran ran = Ran.of("quote", "--article", file.toString(), "--text", "not informed of it");
        assertEquals(0, ran.code(), ran::err);
        assertTrue(ran.out().contains("not in-\\nformed of it"), ran::out);
    }

    @Test
    void aPdfWithoutWordsIsSaidToBeAScan() throws IOException {
        assertEquals("pdf.scanned", refusal(pdf("a.pdf", List.of())));
    }

    @Test
    void aPdfWithAPasswordIsSaidToBeLocked() throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument document = document(List.of(List.of("Words")))) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }
        assertEquals("locked", refusal(file));
    }

    @Test
    void aDamagedPdfIsSaidToBe() throws IOException {
        assertEquals("broken", refusal(Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7\nnothing")));
    }

    @Test
    void aNameWithAnyLettersIsFound() throws IOException {
        Path file = pdf("a.pdf", List.of(List.of("Words of an article")));
        Path odd = Files.copy(file, folder.resolve("-a b 'c' $d.pdf"));
        assertEquals("Words of an article", read(odd).article().text());
    }

    @Test
    void aReadingThatIsCalledOffLeavesNoProcess() throws IOException {
        Path file = pdf("a.pdf", List.of(List.of("Words")));
        Progress off = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> SourceText.read(file, off));
        try (Stream<ProcessHandle> children = ProcessHandle.current().children()) {
            children.filter(child -> child.info().commandLine().orElse("").contains("PdfText"))
                    .forEach(child -> child.onExit().join());
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }
}
