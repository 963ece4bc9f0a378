package kwonik.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kwonik.export.common.PaperGrid;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.Picture.Group;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTagsTest {
    @TempDir
    private Path folder;

    private static final HitArea FIRST = Pdfs.spot(1, new Box(50, 100, 300, 40));
    private static final HitArea WIDE = Pdfs.spot(2, new Box(50, 300, 900, 40));
    private static final HitArea CHIP = Pdfs.spot(-1, new Box(900, 100, 40, 40));

    /// A title, an event, a line that is nobody's, an event across the whole width, and a chip.
    private static final Picture PICTURE = Pdfs.picture(
            1000,
            500,
            List.of(
                    Pdfs.words(10, 30, "Title"),
                    Pdfs.band(50, 100, 40, 40, 0xFF0000FF),
                    Pdfs.words(100, 130, "First"),
                    new Mark.Line(0, 200, 1000, 200, 1, 0xFF888888),
                    Pdfs.band(50, 300, 900, 40, 0x800000FF),
                    Pdfs.words(800, 330, "Wide"),
                    Pdfs.band(900, 100, 40, 40, 0xFFFF0000)),
            List.of(FIRST, WIDE, CHIP),
            List.of(new Group(FIRST, 1, 3), new Group(WIDE, 4, 6), new Group(CHIP, 6, 7)));

    private static List<PDStructureElement> elements(PDDocument document) {
        PDStructureElement top = (PDStructureElement)
                document.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
        assertEquals("Document", top.getStructureType());
        List<PDStructureElement> elements = new ArrayList<>();
        for (Object section : top.getKids()) {
            assertEquals("Sect", ((PDStructureElement) section).getStructureType());
            ((PDStructureElement) section).getKids().forEach(kid -> elements.add((PDStructureElement) kid));
        }
        return elements;
    }

    @Test
    void eachEventIsAFigureAndEachOtherTextAParagraph() throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdfs.file(folder, PICTURE))) {
            List<PDStructureElement> elements = elements(document);
            assertEquals(
                    List.of("P", "Figure", "Figure", "Figure"),
                    elements.stream().map(PDStructureElement::getStructureType).toList());
            assertNull(elements.getFirst().getAlternateDescription());
            assertEquals(
                    List.of("Événement (1). More about it", "Événement (2). More about it", "7 events"),
                    elements.stream()
                            .skip(1)
                            .map(PDStructureElement::getAlternateDescription)
                            .toList());
        }
    }

    @Test
    void eachPieceOfAPageBelongsToItsElement() throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdfs.file(folder, PICTURE))) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(0));
            List<String> pieces = new ArrayList<>();
            for (PDMarkedContent piece : extractor.getMarkedContents()) {
                StringBuilder text = new StringBuilder(piece.getTag() + " " + piece.getMCID() + " ");
                piece.getContents().forEach(text::append);
                pieces.add(text.toString().strip());
            }
            assertEquals(
                    List.of("Artifact -1", "P 0 Title", "Figure 1 First", "Artifact -1", "Figure 2 Wide", "Figure 3"),
                    pieces);
            COSArray parents = (COSArray) ((PDParentTreeValue) document.getDocumentCatalog()
                            .getStructureTreeRoot()
                            .getParentTree()
                            .getValue(document.getPage(0).getStructParents()))
                    .getCOSObject();
            List<PDStructureElement> elements = elements(document);
            assertEquals(elements.size(), parents.size());
            for (int i = 0; i < elements.size(); i++) {
                assertEquals(elements.get(i).getCOSObject(), parents.getObject(i));
            }
        }
    }

    @Test
    void whatIsOnTwoSheetsIsOneElementWithAPieceOnEach() throws IOException {
        PaperGrid grid = PaperGrid.parse("2x1").orElseThrow();
        try (PDDocument document = Loader.loadPDF(Pdfs.file(folder, List.of(Pdfs.page(PICTURE)), grid))) {
            List<PDStructureElement> elements = elements(document);
            assertEquals(4, elements.size());
            PDStructureElement wide = elements.get(2);
            assertEquals("Événement (2). More about it", wide.getAlternateDescription());
            Set<COSDictionary> pages = new HashSet<>();
            for (Object kid : wide.getKids()) {
                pages.add(((PDMarkedContentReference) kid).getPage().getCOSObject());
            }
            assertEquals(
                    Set.of(
                            document.getPage(0).getCOSObject(),
                            document.getPage(1).getCOSObject()),
                    pages);
            COSDictionary chip = elements.get(3).getCOSObject();
            assertEquals(document.getPage(1).getCOSObject(), chip.getCOSDictionary(COSName.PG));
        }
    }
}
