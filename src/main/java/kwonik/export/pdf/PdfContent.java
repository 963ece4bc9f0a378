package kwonik.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntConsumer;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.Picture.Group;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.picture.TextStyle.Face;
import kwonik.paint.MarkPainter;

/// What is drawn on one page (ISO 32000-1, 7.8.2): the marks that touch it, each told apart for screen readers; on a
/// sheet of a poster also the lines to cut along and where it belongs.
final class PdfContent {
    private static final int NOBODY = -1;
    private static final int INK = 0xFF444444;
    private static final double HAIRLINE = 0.35;
    /// How far from the picture a cutting mark begins and ends, in points.
    private static final double CUT_FROM = 1.5 * PdfSheets.MM;
    private static final double CUT_TO = 6 * PdfSheets.MM;
    private static final TextStyle CAPTION = new TextStyle(Face.SANS, 7);
    /// How far under the picture the caption is, and from its left edge, in points.
    private static final double CAPTION_DOWN = 4.5 * PdfSheets.MM;
    private static final double CAPTION_IN = 3 * PdfSheets.MM;

    private final PdfPage page;
    private final PdfSheet sheet;
    private final PdfResources resources;
    private final TextMeasure measure;
    private final PdfTags tags;
    private final StringBuilder out = new StringBuilder();

    PdfContent(PdfPage page, PdfSheet sheet, PdfResources resources, TextMeasure measure, PdfTags tags) {
        this.page = page;
        this.sheet = sheet;
        this.resources = resources;
        this.measure = measure;
        this.tags = tags;
    }

    /// The operators.
    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Draws the page.
    ///
    /// @param boxes where each mark is
    /// @param thousand hears of every thousand marks that are behind us
    void draw(List<Box> boxes, IntConsumer thousand) {
        Box part = sheet.part();
        double scale = sheet.scale();
        out.append("q\n");
        if (sheet.isTile()) {
            out.append(PdfSyntax.numbers(
                            sheet.corner().left(),
                            sheet.height() - sheet.corner().top() - part.height() * scale,
                            part.width() * scale,
                            part.height() * scale))
                    .append(" re W n\n");
        }
        // a scale is multiplied by thousands of pixels: it needs more decimals than they do
        String size = PdfSyntax.number(scale, 9);
        out.append(size).append(" 0 0 -").append(size).append(' ');
        out.append(PdfSyntax.number(sheet.x(0), 4)).append(' ');
        out.append(PdfSyntax.number(sheet.y(0), 4)).append(" cm\n");
        PdfPen pen = new PdfPen(out, resources, measure);
        Picture picture = page.picture();
        out.append(PdfTags.ARTIFACT);
        pen.rectangle(part.x(), part.y(), part.width(), part.height(), picture.ground());
        marks(new MarkPainter(pen), picture, boxes, thousand);
        out.append("EMC\nQ\n");
        if (sheet.isTile()) {
            frame();
        }
    }

    /// Draws the marks into the artifact that is open, and leaves whatever the last one is in open.
    private void marks(MarkPainter painter, Picture picture, List<Box> boxes, IntConsumer thousand) {
        List<Group> groups = picture.groups();
        int next = 0;
        int owner = NOBODY;
        for (int at = 0; at < boxes.size(); at++) {
            while (next < groups.size() && at >= groups.get(next).to()) {
                next++;
            }
            if (boxes.get(at).overlaps(sheet.part())) {
                Mark mark = picture.marks().get(at);
                boolean grouped = next < groups.size() && at >= groups.get(next).from();
                int now = grouped ? groups.get(next).from() : isArtifact(mark) ? NOBODY : at;
                if (now != owner) {
                    owner = now;
                    out.append("EMC\n").append(grouped ? figure(groups.get(next)) : beside(now, mark));
                }
                painter.paint(mark);
            }
            if (at % 1000 == 999) {
                thousand.accept(1000);
            }
        }
    }

    private static boolean isArtifact(Mark mark) {
        return !(mark instanceof Mark.Words || mark instanceof Mark.Upright || mark instanceof Mark.Photo);
    }

    private String beside(int place, Mark mark) {
        if (mark instanceof Mark.Photo photo) {
            return tags.figure(place, () -> page.naming().photo(photo.alt()), sheet.rectangle(photo.box()));
        }
        return place == NOBODY ? PdfTags.ARTIFACT : tags.paragraph(place);
    }

    private String figure(Group group) {
        return tags.figure(
                group.from(), () -> words(group), sheet.rectangle(group.spot().box()));
    }

    private String words(Group group) {
        String description = page.naming().whole(page.picture(), group);
        String title = page.naming().title(group.spot());
        return description.isEmpty() ? title : title + ". " + description;
    }

    /// Draws what is beside the picture on a sheet.
    private void frame() {
        out.append("q 1 0 0 -1 0 ").append(PdfSyntax.number(sheet.height())).append(" cm\n");
        out.append(PdfTags.ARTIFACT);
        PdfPen pen = new PdfPen(out, resources, measure);
        double right = sheet.corner().left() + sheet.part().width() * sheet.scale();
        double bottom = sheet.corner().top() + sheet.part().height() * sheet.scale();
        corner(pen, sheet.corner().left(), sheet.corner().top(), -1, -1);
        corner(pen, right, sheet.corner().top(), 1, -1);
        corner(pen, sheet.corner().left(), bottom, -1, 1);
        corner(pen, right, bottom, 1, 1);
        pen.text(sheet.corner().left() + CAPTION_IN, bottom + CAPTION_DOWN, sheet.caption(), CAPTION, INK);
        out.append("EMC\nQ\n");
    }

    /// Two lines that point at a corner from outside.
    private static void corner(PdfPen pen, double x, double y, int right, int down) {
        line(pen, x + right * CUT_FROM, y, x + right * CUT_TO, y);
        line(pen, x, y + down * CUT_FROM, x, y + down * CUT_TO);
    }

    private static void line(PdfPen pen, double x0, double y0, double x1, double y1) {
        pen.polyline(new double[] {x0, x1}, new double[] {y0, y1}, HAIRLINE, INK);
    }
}
