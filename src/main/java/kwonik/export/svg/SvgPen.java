package kwonik.export.svg;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kwonik.export.common.FontFile;
import kwonik.export.common.XmlText;
import kwonik.image.ImageFile;
import kwonik.image.JpegData;
import kwonik.image.PngData;
import kwonik.image.Turn;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.picture.TextStyle.Face;
import kwonik.paint.FxColor;
import kwonik.paint.Pen;
import kwonik.paint.TextPiece;
import kwonik.paint.TextPieces;

/// A pen that writes SVG 1.1 elements; text stays text.
public final class SvgPen implements Pen {
    private final XMLStreamWriter out;
    private final TextMeasure measure;

    SvgPen(XMLStreamWriter out, TextMeasure measure) {
        this.out = out;
        this.measure = measure;
    }

    /// What an XML writer throws stops the export; nothing on the way to it can do anything about it.
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        Broken(XMLStreamException cause) {
            super(cause);
        }
    }

    @Override
    public void rectangle(double x, double y, double width, double height, int color) {
        rounded(x, y, width, height, 0, color);
    }

    @Override
    public void rounded(double x, double y, double width, double height, double radius, int color) {
        if (width > 0 && height > 0) {
            String corner = radius > 0 ? number(Math.min(radius, Math.min(width, height) / 2)) : "";
            empty(
                    "rect",
                    "x",
                    number(x),
                    "y",
                    number(y),
                    "width",
                    number(width),
                    "height",
                    number(height),
                    "rx",
                    corner,
                    "fill",
                    rgb(color),
                    "fill-opacity",
                    opacity(color));
        }
    }

    @Override
    public void circle(double x, double y, double radius, int color) {
        empty(
                "circle",
                "cx",
                number(x),
                "cy",
                number(y),
                "r",
                number(radius),
                "fill",
                rgb(color),
                "fill-opacity",
                opacity(color));
    }

    @Override
    public void ring(double x, double y, double radius, double width, int color) {
        empty(
                "circle",
                "cx",
                number(x),
                "cy",
                number(y),
                "r",
                number(radius),
                "fill",
                "none",
                "stroke",
                rgb(color),
                "stroke-width",
                number(width),
                "stroke-opacity",
                opacity(color));
    }

    @Override
    public void polygon(double[] xs, double[] ys, int color) {
        empty("polygon", "points", points(xs, ys), "fill", rgb(color), "fill-opacity", opacity(color));
    }

    @Override
    public void outline(double[] xs, double[] ys, double width, int color) {
        stroked("polygon", xs, ys, width, color);
    }

    @Override
    public void polyline(double[] xs, double[] ys, double width, int color) {
        stroked("polyline", xs, ys, width, color);
    }

    private void stroked(String element, double[] xs, double[] ys, double width, int color) {
        empty(
                element,
                "points",
                points(xs, ys),
                "fill",
                "none",
                "stroke",
                rgb(color),
                "stroke-width",
                number(width),
                "stroke-opacity",
                opacity(color));
    }

    @Override
    public void text(double x, double y, String text, TextStyle style, int color) {
        text(x, y, text, style, color, Mark.Kept.LEFT);
    }

    @Override
    public void text(double x, double y, String text, TextStyle style, int color, Mark.Kept kept) {
        double width = measure.width(text, style);
        double at = switch (kept) {
            case LEFT -> x;
            case MIDDLE -> x + width / 2;
            case RIGHT -> x + width;
        };
        write(text, style, color, width, kept, "x", number(at), "y", number(y));
    }

    @Override
    public void centred(double x, double y, String text, TextStyle style, int color) {
        write(text, style, color, measure.width(text, style), Mark.Kept.MIDDLE, "x", number(x), "y", number(y));
    }

    @Override
    public void upright(double x, double y, String text, TextStyle style, int color) {
        String turn = "translate(" + number(x) + " " + number(y) + ") rotate(-90)";
        write(text, style, color, measure.width(text, style), Mark.Kept.LEFT, "transform", turn);
    }

    @Override
    public boolean photo(Box box, ImageFile file, String alt) {
        Optional<String> data = data(file);
        Turn turn = file.head().turn();
        double width = turn.swapsSides() ? box.height() : box.width();
        double height = turn.swapsSides() ? box.width() : box.height();
        double[] matrix = turn.matrix(box.width(), box.height());
        data.ifPresent(bytes -> empty(
                "image",
                "x",
                turn == Turn.NONE ? number(box.x()) : "",
                "y",
                turn == Turn.NONE ? number(box.y()) : "",
                "width",
                number(width),
                "height",
                number(height),
                "preserveAspectRatio",
                "none",
                "transform",
                turn == Turn.NONE
                        ? ""
                        : "matrix(" + number(matrix[0] / width) + " " + number(matrix[1] / width) + " "
                                + number(matrix[2] / height) + " " + number(matrix[3] / height) + " "
                                + number(matrix[4] + box.x()) + " " + number(matrix[5] + box.y()) + ")",
                "role",
                "img",
                "aria-label",
                XmlText.clean(alt),
                "xlink:href",
                bytes));
        return data.isPresent();
    }

    /// The picture of a file in a data address; empty if it is broken.
    private static Optional<String> data(ImageFile file) {
        try {
            byte[] bytes = file.read();
            return switch (file.head().kind()) {
                case PNG -> PngData.plain(bytes, file.head()).map(plain -> "data:image/png;base64," + base64(plain));
                case JPEG -> JpegData.of(bytes).map(plain -> "data:image/jpeg;base64," + base64(plain.bytes()));
                case WEBP -> Optional.empty();
            };
        } catch (IOException _) {
            // it is told in the place of the picture
            return Optional.empty();
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// @param width that it was planned with: in another typeface the text keeps to its place
    private void write(String text, TextStyle style, int color, double width, Mark.Kept kept, String... place) {
        boolean plain = TextPieces.isPlain(text, style.face());
        boolean left = !plain && TextPieces.runsToTheLeft(text);
        try {
            out.writeStartElement("text");
            attributes(place);
            attributes(
                    "textLength",
                    width > 0 ? number(width) : "",
                    // letters that join are not torn apart
                    "lengthAdjust",
                    plain || width <= 0 ? "" : "spacingAndGlyphs",
                    "text-anchor",
                    anchor(kept, left),
                    "direction",
                    left ? "rtl" : "",
                    "class",
                    FontFile.name(style.face()),
                    "style",
                    plain ? "" : families(text, style.face()),
                    "font-size",
                    number(style.size()),
                    "fill",
                    rgb(color),
                    "fill-opacity",
                    opacity(color));
            out.writeCharacters(XmlText.clean(Normalizer.normalize(text, Normalizer.Form.NFC)));
            out.writeEndElement();
            out.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new Broken(e);
        }
    }

    /// A text to the left starts at its right end.
    private static String anchor(Mark.Kept kept, boolean left) {
        return switch (kept) {
            case LEFT -> left ? "end" : "";
            case MIDDLE -> "middle";
            case RIGHT -> left ? "" : "end";
        };
    }

    /// The fonts of this machine that the text was measured in, after our own and before any other.
    private static String families(String text, Face face) {
        String more = TextPieces.of(text, face).stream()
                .filter(piece -> piece.kind() == TextPiece.Kind.SHAPED)
                .map(piece -> piece.family().replaceAll("['\"\\\\]", ""))
                .distinct()
                .map(family -> ",'" + family + "'")
                .collect(Collectors.joining());
        return "font-family:" + SvgExport.family(face) + more + "," + SvgExport.others(face);
    }

    private void empty(String element, String... attributes) {
        try {
            out.writeEmptyElement(element);
            attributes(attributes);
            out.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new Broken(e);
        }
    }

    /// Names and values in turn; one without a value is left out.
    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            if (!pairs[i + 1].isEmpty()) {
                out.writeAttribute(pairs[i], pairs[i + 1]);
            }
        }
    }

    private static String points(double[] xs, double[] ys) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            points.append(i == 0 ? "" : " ").append(number(xs[i])).append(',').append(number(ys[i]));
        }
        return points.toString();
    }

    /// A hundredth of a pixel is finer than anyone prints.
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        if (rest == 0) {
            return sign + whole;
        }
        String digits = rest < 10 ? "0" + rest : String.valueOf(rest);
        return sign + whole + "." + (digits.endsWith("0") ? digits.substring(0, 1) : digits);
    }

    static String rgb(int argb) {
        return FxColor.css(argb);
    }

    private static String opacity(int argb) {
        int alpha = argb >>> 24;
        return alpha == 0xFF ? "" : number(alpha / 255.0);
    }
}
