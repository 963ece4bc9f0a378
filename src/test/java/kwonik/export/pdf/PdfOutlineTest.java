package kwonik.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kwonik.export.common.PaperGrid;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfOutlineTest {
    @TempDir
    private Path folder;

    private static final HitArea LEFT = Pdfs.spot(1, new Box(100, 200, 40, 40));
    private static final HitArea RIGHT = Pdfs.spot(2, new Box(900, 400, 40, 40));
    private static final HitArea CHIP = Pdfs.spot(-1, new Box(900, 40, 40, 40));

    private static Picture picture(HitArea... spots) {
        return Pdfs.picture(1000, 500, List.of(), List.of(spots), List.of());
    }

    private static List<PDOutlineItem> top(PDDocument document) {
        List<PDOutlineItem> items = new ArrayList<>();
        document.getDocumentCatalog().getDocumentOutline().children().forEach(items::add);
        return items;
    }

    private static List<PDOutlineItem> below(PDOutlineItem item) {
        List<PDOutlineItem> items = new ArrayList<>();
        item.children().forEach(items::add);
        return items;
    }

    private static List<String> titles(List<PDOutlineItem> items) {
        return items.stream().map(PDOutlineItem::getTitle).toList();
    }

    private static PDPageXYZDestination place(PDOutlineItem item) throws IOException {
        return (PDPageXYZDestination) item.getDestination();
    }

    @Test
    void aPictureHasABookmarkForEachEventThatLeadsToIt() throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdfs.file(folder, picture(LEFT, RIGHT, CHIP)))) {
            assertEquals(List.of("Page"), titles(top(document)));
            List<PDOutlineItem> events = below(top(document).getFirst());
            assertEquals(List.of("Événement (1)", "Événement (2)", "7 events"), titles(events));
            assertTrue(top(document).getFirst().isNodeOpen());
            // 375 points high; half an inch of air to the left and above
            PDPageXYZDestination second = place(events.get(1));
            assertEquals(0, second.retrievePageNumber());
            assertEquals(900 * 0.75 - 36, second.getLeft(), 1);
            assertEquals(375 - 400 * 0.75 + 36, second.getTop(), 1);
            assertEquals(375, place(events.get(2)).getTop(), 10);
        }
    }

    @Test
    void aBookmarkOfAPosterLeadsToTheSheetWhereTheEventLies() throws IOException {
        PaperGrid grid = PaperGrid.parse("2x2").orElseThrow();
        PdfPage page = Pdfs.page(picture(LEFT, RIGHT, CHIP));
        try (PDDocument document = Loader.loadPDF(Pdfs.file(folder, List.of(page, page), grid))) {
            assertEquals(8, document.getNumberOfPages());
            List<Integer> pages = new ArrayList<>();
            for (PDOutlineItem picture : top(document)) {
                for (PDOutlineItem event : below(picture)) {
                    pages.add(place(event).retrievePageNumber());
                }
            }
            assertEquals(List.of(0, 3, 1, 4, 7, 5), pages);
        }
    }

    @Test
    void slidesListTheirEventsOnlyIfTheyHaveSeveral() throws IOException {
        List<PdfPage> slides = List.of(
                new PdfPage(picture(LEFT), 96, "One", Pdfs.NUMBERS),
                new PdfPage(picture(LEFT, RIGHT), 96, "Deux é", Pdfs.NUMBERS),
                new PdfPage(picture(), 96, "Three", Pdfs.NUMBERS));
        try (PDDocument document = Loader.loadPDF(Pdfs.file(folder, slides, null))) {
            List<PDOutlineItem> items = top(document);
            assertEquals(List.of("One", "Deux é", "Three"), titles(items));
            assertEquals(
                    List.of(0, 2, 0),
                    items.stream().map(item -> below(item).size()).toList());
            assertEquals(2, place(items.get(2)).retrievePageNumber());
            assertEquals(5, document.getDocumentCatalog().getDocumentOutline().getOpenCount());
        }
    }

    @ParameterizedTest
    @CsvSource({"1, true", "40, true", "41, false"})
    void manyBookmarksAreClosedAtFirst(int events, boolean open) throws IOException {
        HitArea[] spots = IntStream.range(0, events)
                .mapToObj(event -> Pdfs.spot(event, new Box(event * 10, 10, 5, 5)))
                .toArray(HitArea[]::new);
        try (PDDocument document = Loader.loadPDF(Pdfs.file(folder, picture(spots)))) {
            PDOutlineItem item = top(document).getFirst();
            assertEquals(events, below(item).size());
            assertEquals(open, item.isNodeOpen());
            assertEquals(open ? events : -events, item.getOpenCount());
            assertEquals(
                    open ? events + 1 : 1,
                    document.getDocumentCatalog().getDocumentOutline().getOpenCount());
            assertFalse(item.getTitle().isEmpty());
        }
    }
}
