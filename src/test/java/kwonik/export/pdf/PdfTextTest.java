package kwonik.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.picture.TextStyle.Face;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTextTest {
    @TempDir
    private Path folder;

    private String read(Mark... marks) throws IOException {
        PdfPage page = Pdfs.page(Pdfs.picture(1200, 600, marks));
        try (PDDocument document = Loader.loadPDF(Pdfs.file(folder, List.of(page), Pdfs.LETTERS, null))) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jovenel Moïse, élu président",
                "“quoted” and ‘quoted’: it’s",
                "1990 – 2025 ≠ …",
                "(open ( \\ back\\slash ) ) \\( \\101",
                "office fluffy affair",
                "<b>&amp;</b> ]]> endstream endobj",
                "kòb, fèy, ò Ò",
                "glyph for 中 is missing",
                "a clef 𝄞 beyond"
            })
    void whatIsWrittenCanBeFoundAgain(String text) throws IOException {
        assertEquals(text, read(Pdfs.words(10, 100, text)));
    }

    @Test
    void spacesThatDoNotBreakStayWhatTheyAre() throws IOException {
        assertEquals("a b\u00a0c", read(Pdfs.words(10, 100, "a b\u00a0c")));
    }

    @Test
    void accentsAreJoinedAndWhatCannotBeSeenIsLeftOut() throws IOException {
        assertEquals("é bell tab", read(Pdfs.words(10, 100, "e\u0301\u0000 be\u0007ll\ttab\ud800")));
    }

    /// What a reader program makes of the page: where the machine has no font, the letters are copied all the same.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "معاهدة السلام",
                "معاهدة (1648) السلام",
                "اتفاق «السلام» 1979/3/26 في واشنطن!",
                "הסכם השלום (הראשון) – 1948",
                "UN Resolution 242 قرار adopted",
                "क्षत्रिय राज्य की स्थापना",
                "สนธิสัญญาสันติภาพ",
                "第一次世界大戦後の平和条約",
                "평화 조약",
                "Vote 👩‍👩‍👧‍👦 family 👍🏽 done"
            })
    void lettersOfAnyScriptCanBeCopied(String text) throws IOException {
        assertEquals(text, read(Pdfs.words(10, 100, text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hie\u0323\u0302p đi\u0323nh", "E\u0301lection ge\u0301ne\u0301rale"})
    void decomposedLettersAreCopiedAsComposedOnes(String text) throws IOException {
        assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), read(Pdfs.words(10, 100, text)));
    }

    @Test
    void theSameLettersAreInTheFileOnce() throws IOException {
        Mark[] marks = new Mark[40];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = Pdfs.words(10, 20 + 10 * i, "معاهدة السلام");
        }
        int one = Pdfs.file(folder, Pdfs.picture(800, 600, marks[0])).length;
        int many = Pdfs.file(folder, Pdfs.picture(800, 600, marks)).length;
        assertTrue(many < one + 6000, one + " and " + many + " bytes");
    }

    @Test
    void eachFaceIsEmbeddedAndCut() throws IOException {
        Picture picture = Pdfs.picture(
                800,
                600,
                Pdfs.words(10, 30, "one", Face.SANS),
                Pdfs.words(10, 60, "two", Face.SANS_BOLD),
                Pdfs.words(10, 90, "three", Face.SERIF));
        byte[] file = Pdfs.file(folder, picture);
        assertTrue(file.length < 40_000, file.length + " bytes");
        Set<String> names = new HashSet<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertTrue(font.isEmbedded());
                assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
                names.add(font.getName().substring(7));
            }
        }
        assertEquals(Set.of("SourceSans3-Regular", "SourceSans3-Bold", "SourceSerif4-Regular"), names);
    }

    /// All letters of a file.
    private static List<TextPosition> letters(byte[] file) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            }.writeText(document, new StringWriter());
        }
        return letters;
    }

    /// Where a file's only text begins and ends, and its line, in points.
    private static double[] extent(byte[] file) throws IOException {
        List<TextPosition> letters = letters(file);
        TextPosition first = letters.getFirst();
        TextPosition last = letters.getLast();
        return new double[] {first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), first.getYDirAdj()};
    }

    @ParameterizedTest
    @ValueSource(strings = {"iiiiiiiiii", "WWWWWWWWWW", "A title of an event"})
    void aTextIsAsWideAsItWasPlanned(String text) throws IOException {
        byte[] file = Pdfs.file(folder, Pdfs.picture(1200, 600, Pdfs.words(96, 192, text)));
        double[] extent = extent(file);
        assertEquals(72, extent[0], 0.1);
        // half an em of 20 pixels for each character, three quarters of a point each
        assertEquals(72 + text.length() * 10 * 0.75, extent[1], 0.1);
        assertEquals(144, extent[2], 0.1);
    }

    @Test
    void aTextInAPillStandsInItsMiddle() throws IOException {
        TextStyle style = new TextStyle(Face.SANS, 20);
        Mark chip =
                new Mark.Chip(new Picture.Box(100, 100, 200, 40), "many", style, 0xFFEEEEEE, 0xFF000000, 0xFF000000);
        double[] extent = extent(Pdfs.file(folder, Pdfs.picture(1200, 600, chip)));
        assertEquals(150, (extent[0] + extent[1]) / 2, 0.1);
    }

    @Test
    void anUprightTextReadsUpward() throws IOException {
        Mark upright = new Mark.Upright(200, 400, "Lane", new TextStyle(Face.SANS, 20), 0xFF000000);
        byte[] file = Pdfs.file(folder, Pdfs.picture(1200, 600, upright));
        List<TextPosition> letters = letters(file);
        assertEquals(4, letters.size());
        assertEquals(90, letters.getFirst().getDir());
        assertEquals(150, letters.getLast().getX(), 0.1);
        assertEquals(300, letters.getFirst().getY(), 0.1);
        assertTrue(letters.getLast().getY() < letters.getFirst().getY());
    }
}
