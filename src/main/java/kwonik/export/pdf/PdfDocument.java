package kwonik.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import kwonik.archive.file.Progress;
import kwonik.export.common.BoundsPen;
import kwonik.export.common.PaperGrid;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.TextMeasure;
import org.jspecify.annotations.Nullable;

/// One writing of a PDF file: its pages, what they share, and the catalog that leads to all of it (ISO 32000-1, 7.7).
final class PdfDocument {
    /// How many marks are drawn between two looks at whether to go on.
    private static final int STEP = 1000;

    private final List<PdfPage> pictures;
    private final PdfText about;
    private final TextMeasure measure;
    private final @Nullable PaperGrid grid;
    private final Progress progress;
    private final PdfResources resources = new PdfResources();
    private final PdfOutline outline = new PdfOutline();
    private final List<Integer> pages = new ArrayList<>();
    private long done;

    PdfDocument(
            List<PdfPage> pictures, PdfText about, TextMeasure measure, @Nullable PaperGrid grid, Progress progress) {
        this.pictures = pictures;
        this.about = about;
        this.measure = measure;
        this.grid = grid;
        this.progress = progress;
    }

    /// Writes everything.
    ///
    /// @throws CancellationException if the progress calls it off
    void write(PdfFile file) throws IOException {
        int tree = file.reserve();
        int shared = file.reserve();
        PdfTags tags = new PdfTags(file);
        for (PdfPage picture : pictures) {
            Picture drawn = picture.picture();
            for (Mark.Photo photo : drawn.photos()) {
                resources.load(photo.file(), file);
            }
            List<PdfSheet> sheets = PdfSheets.of(drawn.size(), picture.dpi(), grid, about.words());
            List<Box> boxes = BoundsPen.of(drawn.marks(), measure);
            List<Integer> ids = new ArrayList<>();
            for (PdfSheet sheet : sheets) {
                int id = file.reserve();
                int key = tags.beginPage(id);
                PdfContent content = new PdfContent(picture, sheet, resources, measure, tags);
                content.draw(boxes, this::step);
                tags.endPage();
                ids.add(id);
                page(file, id, sheet, content.bytes(), tree, shared, key);
                step(drawn.marks().size() % STEP);
            }
            tags.endPicture(picture.title());
            outline.add(picture, sheets, ids, pictures.size() == 1 ? 1 : 2);
            pages.addAll(ids);
        }
        String kids = pages.stream().map(PdfSyntax::ref).collect(Collectors.joining(" "));
        file.put(tree, "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        resources.write(file, shared);
        file.finish(catalog(file, tree, tags.finish()), new PdfAbout(about).info(file));
    }

    private static void page(PdfFile file, int id, PdfSheet sheet, byte[] content, int tree, int shared, int key)
            throws IOException {
        int stream = file.reserve();
        file.stream(stream, "", content);
        String unit = sheet.unit() == 1 ? "" : "/UserUnit " + sheet.unit();
        file.put(
                id,
                "<</Type/Page/Parent " + PdfSyntax.ref(tree)
                        + "/MediaBox[0 0 " + PdfSyntax.numbers(sheet.width(), sheet.height()) + "]" + unit
                        + "/Resources " + PdfSyntax.ref(shared)
                        + "/Contents " + PdfSyntax.ref(stream)
                        + "/StructParents " + key + ">>");
    }

    private int catalog(PdfFile file, int tree, int tags) throws IOException {
        int bookmarks = outline.write(file);
        int packet = new PdfAbout(about).packet(file);
        int colours = file.reserve();
        file.stream(colours, "/N 3", SrgbProfile.bytes());
        return file.add("<</Type/Catalog/Pages " + PdfSyntax.ref(tree)
                + "/Lang" + PdfSyntax.text(about.words().tag())
                + "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot "
                + PdfSyntax.ref(tags) + "/Outlines " + PdfSyntax.ref(bookmarks)
                + "/Metadata " + PdfSyntax.ref(packet)
                + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier"
                + PdfSyntax.text(SrgbProfile.NAME) + "/Info" + PdfSyntax.text(SrgbProfile.NAME)
                + "/DestOutputProfile " + PdfSyntax.ref(colours) + ">>]>>");
    }

    /// So many marks more are behind us.
    private void step(int marks) {
        done += marks;
        progress.at(Math.min(1, (double) done / all()));
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    private long all() {
        long sheets = grid == null ? 1 : (long) grid.across() * grid.down();
        return Math.max(
                1,
                sheets
                        * pictures.stream()
                                .mapToLong(page -> page.picture().marks().size())
                                .sum());
    }
}
