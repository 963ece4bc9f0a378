package kwonik.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Picture.Box;

/// The bookmarks of a file (ISO 32000-1, 12.3.3): one for each picture, and below it one for each event or chip, which
/// leads to the very place, on whichever sheet it is.
final class PdfOutline {
    /// A bookmark with more below it is closed until someone opens it.
    private static final int MANY = 40;
    /// What is seen to the left of an event and above it, in points.
    private static final double AIR = 36;

    private final List<Bookmark> pictures = new ArrayList<>();

    private record Bookmark(String title, String destination, List<Bookmark> below) {
        boolean isOpen() {
            return below.size() <= MANY;
        }
    }

    /// Adds a picture.
    ///
    /// @param sheets the pages that it is on
    /// @param ids the numbers of these pages
    /// @param fewest how many spots it takes for them to be listed
    void add(PdfPage page, List<PdfSheet> sheets, List<Integer> ids, int fewest) {
        List<Bookmark> below = new ArrayList<>();
        if (page.picture().spots().size() >= fewest) {
            for (HitArea spot : page.picture().spots()) {
                below.add(new Bookmark(page.naming().title(spot), destination(spot, sheets, ids), List.of()));
            }
        }
        String start = destination(ids.getFirst(), 0, sheets.getFirst().height());
        pictures.add(new Bookmark(page.title(), start, below));
    }

    private static String destination(HitArea spot, List<PdfSheet> sheets, List<Integer> ids) {
        PdfSheet last = sheets.getLast();
        Box mark = spot.mark();
        double x = Math.clamp(
                mark.x() + mark.width() / 2, 0, last.part().x() + last.part().width());
        double y = Math.clamp(
                mark.y() + mark.height() / 2, 0, last.part().y() + last.part().height());
        int place = sheets.size() - 1;
        for (int i = place; i >= 0; i--) {
            if (sheets.get(i).part().contains(x, y)) {
                place = i;
            }
        }
        PdfSheet sheet = sheets.get(place);
        double[] seen = sheet.rectangle(spot.box());
        double air = AIR / sheet.unit();
        return destination(ids.get(place), Math.max(0, seen[0] - air), Math.min(sheet.height(), seen[3] + air));
    }

    private static String destination(int page, double left, double top) {
        return "[" + PdfSyntax.ref(page) + "/XYZ " + PdfSyntax.numbers(left, top) + " null]";
    }

    /// Writes all bookmarks.
    ///
    /// @return the number of their root
    int write(PdfFile file) throws IOException {
        int root = file.reserve();
        int seen = pictures.stream()
                .mapToInt(picture -> 1 + (picture.isOpen() ? picture.below().size() : 0))
                .sum();
        file.put(root, "<</Type/Outlines" + level(file, root, pictures) + "/Count " + seen + ">>");
        return root;
    }

    /// Writes bookmarks of one parent.
    ///
    /// @return what the parent says of them
    private static String level(PdfFile file, int parent, List<Bookmark> bookmarks) throws IOException {
        List<Integer> ids = bookmarks.stream().map(_ -> file.reserve()).toList();
        for (int i = 0; i < ids.size(); i++) {
            Bookmark bookmark = bookmarks.get(i);
            StringBuilder item = new StringBuilder("<</Title").append(PdfSyntax.text(bookmark.title));
            item.append("/Parent ").append(PdfSyntax.ref(parent));
            item.append("/Dest").append(bookmark.destination);
            if (i > 0) {
                item.append("/Prev ").append(PdfSyntax.ref(ids.get(i - 1)));
            }
            if (i < ids.size() - 1) {
                item.append("/Next ").append(PdfSyntax.ref(ids.get(i + 1)));
            }
            if (!bookmark.below.isEmpty()) {
                item.append(level(file, ids.get(i), bookmark.below)).append("/Count ");
                item.append(bookmark.isOpen() ? bookmark.below.size() : -bookmark.below.size());
            }
            file.put(ids.get(i), item.append(">>").toString());
        }
        return "/First " + PdfSyntax.ref(ids.getFirst()) + "/Last " + PdfSyntax.ref(ids.getLast());
    }
}
