package kwonik.export.pdf;

import java.util.Optional;
import kwonik.image.ImageFile;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.picture.TextStyle;
import kwonik.paint.GlyphOutline;
import kwonik.paint.Pen;
import kwonik.paint.TextPiece;
import kwonik.paint.TextPieces;
import org.jspecify.annotations.Nullable;

/// A pen that writes the operators of a PDF page (ISO 32000-1, 8.5 and 9.4); text stays text.
///
/// It draws in pixels with y downward, as set by the matrix before it, so that text is turned over once more.
final class PdfPen implements Pen {
    /// Where the handles of a quarter of a circle are, as a part of the radius.
    private static final double HANDLE = 0.5523;
    /// A text whose letters are so many pixels wider or narrower together than planned is left alone.
    private static final double CLOSE = 0.05;

    private final StringBuilder out;
    private final PdfResources resources;
    private final TextMeasure measure;

    // the state that the page is in (8.4), so that nothing is said twice
    private int alpha = 0xFF;
    private int fill;
    private int stroke;
    private double line = 1;
    private double spacing;
    private @Nullable TextStyle font;

    /// A pen that writes to the end of `out`, where the state is that of a new page.
    PdfPen(StringBuilder out, PdfResources resources, TextMeasure measure) {
        this.out = out;
        this.resources = resources;
        this.measure = measure;
        // ends of lines as on the canvas
        out.append("2 J\n");
    }

    @Override
    public void rectangle(double x, double y, double width, double height, int color) {
        if (width > 0 && height > 0 && filling(color)) {
            write("re f", x, y, width, height);
        }
    }

    @Override
    public void rounded(double x, double y, double width, double height, double radius, int color) {
        double corner = Math.min(radius, Math.min(width, height) / 2);
        if (corner <= 0) {
            rectangle(x, y, width, height, color);
        } else if (filling(color)) {
            outline(x, y, width, height, corner);
            out.append("f\n");
        }
    }

    @Override
    public void circle(double x, double y, double radius, int color) {
        if (radius > 0 && filling(color)) {
            outline(x - radius, y - radius, 2 * radius, 2 * radius, radius);
            out.append("f\n");
        }
    }

    @Override
    public void ring(double x, double y, double radius, double width, int color) {
        if (radius > 0 && stroking(color, width)) {
            outline(x - radius, y - radius, 2 * radius, 2 * radius, radius);
            out.append("S\n");
        }
    }

    /// A closed path with four round corners; no straight sides where there is no room for them.
    private void outline(double x, double y, double width, double height, double corner) {
        double right = x + width;
        double bottom = y + height;
        double near = corner * (1 - HANDLE);
        write("m", x + corner, y);
        straight(width > 2 * corner, right - corner, y);
        write("c", right - near, y, right, y + near, right, y + corner);
        straight(height > 2 * corner, right, bottom - corner);
        write("c", right, bottom - near, right - near, bottom, right - corner, bottom);
        straight(width > 2 * corner, x + corner, bottom);
        write("c", x + near, bottom, x, bottom - near, x, bottom - corner);
        straight(height > 2 * corner, x, y + corner);
        write("c", x, y + near, x + near, y, x + corner, y);
        out.append("h ");
    }

    private void straight(boolean room, double x, double y) {
        if (room) {
            write("l", x, y);
        }
    }

    @Override
    public void polygon(double[] xs, double[] ys, int color) {
        if (filling(color)) {
            path(xs, ys);
            out.append("f\n");
        }
    }

    @Override
    public void outline(double[] xs, double[] ys, double width, int color) {
        if (stroking(color, width)) {
            path(xs, ys);
            out.append("s\n");
        }
    }

    @Override
    public void polyline(double[] xs, double[] ys, double width, int color) {
        if (stroking(color, width)) {
            path(xs, ys);
            out.append("S\n");
        }
    }

    private void path(double[] xs, double[] ys) {
        for (int i = 0; i < xs.length; i++) {
            write(i == 0 ? "m" : "l", xs[i], ys[i]);
        }
    }

    @Override
    public void text(double x, double y, String text, TextStyle style, int color) {
        // its y upward again
        write(text, style, color, 1, 0, 0, -1, x, y);
    }

    @Override
    public void centred(double x, double y, String text, TextStyle style, int color) {
        text(x - measure.width(text, style) / 2, y, text, style, color);
    }

    @Override
    public void upright(double x, double y, String text, TextStyle style, int color) {
        write(text, style, color, 0, -1, -1, 0, x, y);
    }

    /// Writes a text as wide as it was planned: what its letters lack or have too much is shared among the spaces
    /// between them (9.3.2).
    private void write(String text, TextStyle style, int color, double... matrix) {
        if (!filling(color)) {
            return;
        }
        if (TextPieces.isPlain(text, style.face())) {
            plain(text, style, measure.width(text, style), matrix);
            return;
        }
        double[] place = matrix.clone();
        for (TextPiece piece : TextPieces.of(text, style.face())) {
            double width = piece.advance() * style.size();
            if (piece.kind() == TextPiece.Kind.PLAIN) {
                plain(piece.drawn(), style, width, place);
            } else {
                shaped(piece, style, width, place);
            }
            place[4] += width * place[0];
            place[5] += width * place[1];
        }
    }

    private void plain(String text, TextStyle style, double width, double... matrix) {
        PdfFont.Run run = resources.font(style.face()).run(text);
        if (run.length() == 0) {
            return;
        }
        out.append("BT ");
        if (!style.equals(font)) {
            font = style;
            choose(style);
        }
        double rest = width - run.advance() * style.size();
        double wanted = Math.abs(rest) > CLOSE && run.length() > 1 ? rest / (run.length() - 1) : 0;
        if (wanted != spacing) {
            spacing = wanted;
            write("Tc", spacing);
        }
        write("Tm", matrix);
        out.append('<').append(run.digits()).append("> Tj ET\n");
    }

    @Override
    public boolean photo(Box box, ImageFile file, String alt) {
        Optional<String> name = resources.photo(file);
        name.ifPresent(image -> {
            // its first row is uppermost where y is upward
            double[] m = file.head().turn().matrix(box.width(), box.height());
            opacity(0xFF000000);
            out.append("q ");
            write("cm", m[0], m[1], -m[2], -m[3], box.x() + m[4] + m[2], box.y() + m[5] + m[3]);
            out.append(image).append(" Do Q\n");
        });
        return name.isPresent();
    }

    private void choose(TextStyle style) {
        out.append(PdfResources.name(style.face())).append(' ');
        write("Tf", style.size());
    }

    /// Draws letters that the shipped faces lack, or that change beside each other, as shapes, and over them the same
    /// invisible text, to be searched and copied (9.3.6, mode 3).
    private void shaped(TextPiece piece, TextStyle style, double width, double... matrix) {
        double scale = style.size() / GlyphOutline.UNITS;
        out.append("q\n");
        for (int i = 0; i < 4; i++) {
            // a unit is small: it needs more decimals; y of a shape is downward
            out.append(PdfSyntax.number(matrix[i] * (i < 2 ? scale : -scale), 7))
                    .append(' ');
        }
        write("cm", matrix[4], matrix[5]);
        out.append(resources.outline(piece)).append(" Do\nQ\n");
        PdfFont.Run run = resources.font(style.face()).unseen(piece.copied());
        if (run.length() > 0) {
            out.append("q BT 3 Tr ");
            choose(style);
            // as wide as the shapes; the spaces between letters stay, since readers take them for blanks
            write("Tz", 100 * width / (run.advance() * style.size()));
            write("Tc", 0);
            write("Tm", matrix);
            out.append('<').append(run.digits()).append("> Tj ET Q\n");
        }
    }

    /// Whether a colour can be seen; if so, it is what is filled with from now on.
    private boolean filling(int color) {
        if (color >>> 24 == 0) {
            return false;
        }
        opacity(color);
        if ((color & 0xFFFFFF) != fill) {
            fill = color & 0xFFFFFF;
            rgb("rg", fill);
        }
        return true;
    }

    private boolean stroking(int color, double width) {
        if (color >>> 24 == 0 || width <= 0) {
            return false;
        }
        opacity(color);
        if ((color & 0xFFFFFF) != stroke) {
            stroke = color & 0xFFFFFF;
            rgb("RG", stroke);
        }
        if (width != line) {
            line = width;
            write("w", line);
        }
        return true;
    }

    private void opacity(int color) {
        if (color >>> 24 != alpha) {
            alpha = color >>> 24;
            out.append(resources.state(alpha)).append(" gs\n");
        }
    }

    private void rgb(String operator, int color) {
        write(operator, (color >> 16) / 255.0, ((color >> 8) & 0xFF) / 255.0, (color & 0xFF) / 255.0);
    }

    private void write(String operator, double... numbers) {
        out.append(PdfSyntax.numbers(numbers)).append(' ').append(operator).append('\n');
    }
}
