package kwonik.export.pdf;

import java.util.ArrayList;
import java.util.List;
import kwonik.export.common.PaperGrid;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.Size;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Lays a picture on one page of its own size, or cuts it into sheets of office paper.
///
/// A picture is as large as the paper lets it be, the paper upright or on its side, whichever gives more. All sheets
/// show parts of the same size, so that none stays empty; neighbours share a strip for gluing.
final class PdfSheets {
    /// Points in an inch.
    private static final double INCH = 72;
    /// Points in a millimetre.
    static final double MM = INCH / 25.4;
    /// What printers leave white at each edge.
    static final double MARGIN = 10 * MM;
    /// What a sheet shows again of the one before it.
    static final double OVERLAP = 5 * MM;
    /// The longest side of a page in its own units (ISO 32000-1, annex C.2).
    private static final double LONGEST = 14_400;

    private PdfSheets() {}

    /// The pages of a picture: one, or the sheets of the grid by row and then column.
    static List<PdfSheet> of(Size size, int dpi, @Nullable PaperGrid grid, Words words) {
        return grid == null ? List.of(whole(size, dpi)) : tiles(size, grid, words);
    }

    private static PdfSheet whole(Size size, int dpi) {
        double points = INCH / dpi;
        int unit = (int) Math.max(1, Math.ceil(Math.max(size.width(), size.height()) * points / LONGEST));
        double scale = points / unit;
        Box all = new Box(0, 0, size.width(), size.height());
        return new PdfSheet(
                size.width() * scale, size.height() * scale, unit, all, scale, new PdfSheet.Corner(0, 0), "");
    }

    private static List<PdfSheet> tiles(Size size, PaperGrid grid, Words words) {
        double shorter = grid.paper().shorter() * MM;
        double longer = grid.paper().longer() * MM;
        double upright = scale(size, grid, shorter, longer);
        double lying = scale(size, grid, longer, shorter);
        boolean lies = lying > upright || (lying == upright && size.width() > size.height());
        double width = lies ? longer : shorter;
        double height = lies ? shorter : longer;
        double scale = Math.max(upright, lying);
        double[] across = cut(size.width(), grid.across(), OVERLAP / scale);
        double[] down = cut(size.height(), grid.down(), OVERLAP / scale);
        double left = (width - across[1] * scale) / 2;
        double top = (height - down[1] * scale) / 2;
        List<PdfSheet> sheets = new ArrayList<>();
        for (int row = 0; row < grid.down(); row++) {
            for (int column = 0; column < grid.across(); column++) {
                String caption = words.say(
                        "export.pdf.sheet", sheets.size() + 1, grid.across() * grid.down(), row + 1, column + 1);
                Box part = new Box(column * across[0], row * down[0], across[1], down[1]);
                sheets.add(new PdfSheet(width, height, 1, part, scale, new PdfSheet.Corner(left, top), caption));
            }
        }
        return sheets;
    }

    /// Points for each pixel if the paper is so wide and high.
    private static double scale(Size size, PaperGrid grid, double width, double height) {
        return Math.min(room(width, grid.across()) / size.width(), room(height, grid.down()) / size.height());
    }

    /// What so many sheets show together, in points.
    private static double room(double side, int sheets) {
        return sheets * (side - 2 * MARGIN) - (sheets - 1) * OVERLAP;
    }

    /// Cuts a length into equal parts that overlap; in one that is very short they overlap by less.
    ///
    /// @return the step from part to part, and how long each is
    private static double[] cut(double length, int parts, double wanted) {
        double overlap = Math.min(wanted, length / (2 * parts));
        double part = (length + (parts - 1) * overlap) / parts;
        return new double[] {part - overlap, part};
    }
}
