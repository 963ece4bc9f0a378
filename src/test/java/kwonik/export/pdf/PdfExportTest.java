package kwonik.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.concurrent.CancellationException;
import kwonik.archive.file.Progress;
import kwonik.export.common.PaperGrid;
import kwonik.layout.index.Chronicles;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfExportTest {
    @TempDir
    private Path folder;

    private static final Picture SMALL = Pdfs.picture(400, 300, Pdfs.words(10, 30, "Hello"));

    @ParameterizedTest
    @CsvSource({"4961, 3508, 300, 1190.64, 841.92", "960, 480, 96, 720, 360", "72, 72, 72, 72, 72"})
    void aPageIsAsLargeAsItsPixels(int width, int height, int dpi, float across, float down) throws IOException {
        PdfPage page = new PdfPage(Pdfs.picture(width, height), dpi, "Page", Pdfs.NUMBERS);
        try (PDDocument document = Loader.loadPDF(Pdfs.file(folder, List.of(page), null))) {
            assertEquals(1, document.getNumberOfPages());
            PDRectangle box = document.getPage(0).getMediaBox();
            assertEquals(across, box.getWidth(), 0.001f);
            assertEquals(down, box.getHeight(), 0.001f);
            assertEquals(1, document.getPage(0).getUserUnit());
        }
    }

    @Test
    void aPageThatIsTooLargeForPointsHasAUnitOfItsOwn() throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdfs.file(folder, Pdfs.picture(30_000, 3000)))) {
            assertEquals(2, document.getPage(0).getUserUnit());
            assertEquals(11_250, document.getPage(0).getMediaBox().getWidth());
        }
    }

    @Test
    void itSaysWhatItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdfs.file(folder, SMALL))) {
            assertEquals(1.7f, document.getVersion());
            PDDocumentInformation info = document.getDocumentInformation();
            assertEquals("Chronicle (of) \\ “things”", info.getTitle());
            assertEquals("Élodie", info.getAuthor());
            assertEquals("A <b>subject</b> & more", info.getSubject());
            assertEquals("one, two", info.getKeywords());
            assertEquals("kwonik:view?from=1990&to=2025", info.getCustomMetadataValue("KwonikLink"));
            assertEquals(2026, info.getCreationDate().get(Calendar.YEAR));
            assertEquals("en", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            String packet =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(packet.contains("<dc:identifier>kwonik:view?from=1990&amp;to=2025</dc:identifier>"), packet);
            assertTrue(packet.contains("A &lt;b&gt;subject&lt;/b&gt; &amp; more"), packet);
            assertTrue(packet.contains("<xmp:CreateDate>2026-11-22T00:00:00Z</xmp:CreateDate>"), packet);
        }
    }

    @Test
    void withoutADayItHasNoDates() throws IOException {
        Path file = folder.resolve("a.pdf");
        PdfText text = new PdfText(Chronicles.ENGLISH, "T", "", "", "", "", null);
        new PdfExport(List.of(Pdfs.page(SMALL)), text, Chronicles.FIXED, null).write(file, Progress.NONE);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDDocumentInformation info = document.getDocumentInformation();
            assertNull(info.getCreationDate());
            assertNull(info.getModificationDate());
            assertNull(info.getAuthor());
            assertNull(info.getCustomMetadataValue("KwonikLink"));
        }
        assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("CreateDate"));
    }

    @Test
    void theSamePictureHasTheSameBytesAndAnotherHasAnotherIdentifier() throws IOException {
        byte[] once = Pdfs.file(folder, SMALL);
        assertArrayEquals(once, Pdfs.file(folder, SMALL));
        byte[] other = Pdfs.file(folder, Pdfs.picture(400, 300, Pdfs.words(10, 30, "World")));
        try (PDDocument a = Loader.loadPDF(once);
                PDDocument b = Loader.loadPDF(other)) {
            assertNotNull(a.getDocument().getDocumentID());
            assertFalse(a.getDocument()
                    .getDocumentID()
                    .getString(0)
                    .equals(b.getDocument().getDocumentID().getString(0)));
        }
    }

    @Test
    void aPictureWithoutMarksIsAnEmptyPage() throws IOException {
        Picture empty = Pdfs.picture(400, 300);
        try (PDDocument whole = Loader.loadPDF(Pdfs.file(folder, empty));
                PDDocument cut = Loader.loadPDF(Pdfs.file(
                        folder,
                        List.of(Pdfs.page(empty)),
                        PaperGrid.parse("2x2").orElseThrow()))) {
            assertEquals(1, whole.getNumberOfPages());
            assertEquals(4, cut.getNumberOfPages());
        }
    }

    @Test
    void aFileWithoutPagesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PdfExport(List.of(), Pdfs.TEXT, Chronicles.FIXED, null));
        assertThrows(IllegalArgumentException.class, () -> new PdfPage(SMALL, 0, "", Pdfs.NUMBERS));
    }

    @Test
    void whoCallsItOffKeepsTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "old");
        Progress cancelled = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        PdfExport export = new PdfExport(List.of(Pdfs.page(SMALL)), Pdfs.TEXT, Chronicles.FIXED, null);
        assertThrows(CancellationException.class, () -> export.write(file, cancelled));
        assertEquals("old", Files.readString(file));
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void theProgressIsToldEveryThousandMarksAndNeverFalls() throws IOException {
        Mark[] marks = new Mark[2500];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = Pdfs.band(i % 400, i % 300, 3, 3, 0xFF0000FF);
        }
        List<Double> told = new ArrayList<>();
        Progress listening = new Progress() {
            @Override
            public void at(double fraction) {
                told.add(fraction);
            }
        };
        PdfPage page = Pdfs.page(Pdfs.picture(400, 300, marks));
        new PdfExport(
                        List.of(page),
                        Pdfs.TEXT,
                        Chronicles.FIXED,
                        PaperGrid.parse("2x1").orElseThrow())
                .write(folder.resolve("a.pdf"), listening);
        assertEquals(List.of(0.2, 0.4, 0.5, 0.7, 0.9, 1.0), told);
    }

    @Test
    void aPosterOfTwelveSheetsIsNotTwelveTimesAsLarge() throws IOException {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            marks.add(Pdfs.band((i * 7919) % 4000, (i * 104_729) % 3000, 8, 6, 0xFF000000 | i * 4_001));
        }
        Picture picture = Pdfs.picture(4000, 3000, marks.toArray(new Mark[0]));
        int one = Pdfs.file(folder, picture).length;
        int many = Pdfs.file(
                        folder,
                        List.of(Pdfs.page(picture)),
                        PaperGrid.parse("4x3").orElseThrow())
                .length;
        assertTrue(many < 2 * one, many + " and " + one);
    }
}
