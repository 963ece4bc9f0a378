package kwonik.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kwonik.export.common.PaperGrid;
import kwonik.export.common.PaperGrid.Paper;
import kwonik.layout.index.Chronicles;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.Size;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfSheetsTest {
    private static final double NEAR = 1e-6;

    private static List<PdfSheet> sheets(double width, double height, PaperGrid grid) {
        return PdfSheets.of(new Size(width, height), 300, grid, Chronicles.ENGLISH);
    }

    @Property
    void theSheetsCoverThePictureAndStayInTheirMargins(
            @ForAll @IntRange(min = 1, max = 30_000) int width,
            @ForAll @IntRange(min = 1, max = 30_000) int height,
            @ForAll @IntRange(min = 1, max = 20) int across,
            @ForAll @IntRange(min = 1, max = 20) int down,
            @ForAll Paper paper) {
        List<PdfSheet> sheets = sheets(width, height, new PaperGrid(across, down, paper));
        assertEquals(across * down, sheets.size());
        for (int at = 0; at < sheets.size(); at++) {
            PdfSheet sheet = sheets.get(at);
            Box part = sheet.part();
            // each begins where the one before it has not yet ended, the first at the edge and the last ends there
            Box before =
                    at % across == 0 ? new Box(0, 0, 0, 0) : sheets.get(at - 1).part();
            Box above =
                    at < across ? new Box(0, 0, 0, 0) : sheets.get(at - across).part();
            assertTrue(part.x() <= before.x() + before.width() + NEAR, part::toString);
            assertTrue(part.y() <= above.y() + above.height() + NEAR, part::toString);
            assertTrue(at % across == 0 || part.x() > before.x(), part::toString);
            assertTrue(at < across || part.y() > above.y(), part::toString);
            if (at % across == across - 1) {
                assertEquals(width, part.x() + part.width(), NEAR * width);
            }
            if (at >= sheets.size() - across) {
                assertEquals(height, part.y() + part.height(), NEAR * height);
            }
            double[] seen = sheet.rectangle(part);
            assertTrue(seen[0] >= PdfSheets.MARGIN - NEAR, () -> "left " + seen[0]);
            assertTrue(seen[1] >= PdfSheets.MARGIN - NEAR, () -> "bottom " + seen[1]);
            assertTrue(seen[2] <= sheet.width() - PdfSheets.MARGIN + NEAR, () -> "right " + seen[2]);
            assertTrue(seen[3] <= sheet.height() - PdfSheets.MARGIN + NEAR, () -> "top " + seen[3]);
            assertEquals(sheets.getFirst().scale(), sheet.scale());
            assertEquals(sheets.getFirst().corner().top(), sheet.corner().top());
        }
    }

    @Property
    void eachPlaceOfThePictureIsOnASheet(
            @ForAll @IntRange(min = 1, max = 30_000) int width,
            @ForAll @IntRange(min = 1, max = 30_000) int height,
            @ForAll @IntRange(min = 1, max = 20) int across,
            @ForAll @IntRange(min = 1, max = 20) int down,
            @ForAll @DoubleRange(min = 0, max = 0.99) double x,
            @ForAll @DoubleRange(min = 0, max = 0.99) double y) {
        List<PdfSheet> sheets = sheets(width, height, new PaperGrid(across, down, Paper.A4));
        assertTrue(sheets.stream().anyMatch(sheet -> sheet.part().contains(x * width, y * height)));
    }

    @Test
    void neighboursShareFiveMillimetres() {
        List<PdfSheet> sheets = sheets(4961, 3508, new PaperGrid(3, 2, Paper.A4));
        PdfSheet first = sheets.getFirst();
        double shared = first.part().width() - sheets.get(1).part().x();
        assertEquals(5, shared * first.scale() / 72 * 25.4, 1e-9);
        assertEquals("sheet 2 of 6 · row 1, column 2", sheets.get(1).caption());
        assertEquals("sheet 4 of 6 · row 2, column 1", sheets.get(3).caption());
    }

    @Test
    void thePaperLiesAsThePictureDoes() {
        PdfSheet lying = sheets(2000, 1000, new PaperGrid(1, 1, Paper.A4)).getFirst();
        assertEquals(297 / 25.4 * 72, lying.width(), NEAR);
        assertEquals(277 / 25.4 * 72, lying.part().width() * lying.scale(), NEAR);
        PdfSheet upright = sheets(1000, 2000, new PaperGrid(1, 1, Paper.LETTER)).getFirst();
        assertEquals(8.5 * 72, upright.width(), NEAR);
        assertEquals(11 * 72, upright.height(), NEAR);
    }

    @ParameterizedTest
    @CsvSource({"1x1, 1, 1", "3x2, 3, 2", "20×20, 20, 20", "4X10, 4, 10"})
    void aGridIsRead(String text, int across, int down) {
        PaperGrid grid = PaperGrid.parse(text).orElseThrow();
        assertEquals(new PaperGrid(across, down, Paper.A4), grid);
        assertEquals(Optional.of(grid), PaperGrid.parse(grid.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "0x1", "1x21", "3x2x1", "-1x2", "a4", " 3x2", "100x1"})
    void whatIsNoGridIsNotRead(String text) {
        assertEquals(Optional.empty(), PaperGrid.parse(text));
    }

    @Test
    void aGridOutOfBoundsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PaperGrid(0, 1, Paper.A4));
        assertThrows(IllegalArgumentException.class, () -> new PaperGrid(1, 21, Paper.A4));
    }
}
