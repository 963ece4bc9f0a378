package kwonik.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kwonik.export.common.FontFile;
import kwonik.image.ImageFile;
import kwonik.layout.picture.TextStyle.Face;
import kwonik.paint.GlyphOutline;
import kwonik.paint.TextPiece;

/// What all pages of a file share: its fonts and its degrees of transparency (ISO 32000-1, 7.8.3).
final class PdfResources {
    private final Map<Face, PdfFont> fonts = new EnumMap<>(Face.class);
    private final Map<List<String>, Shape> shapes = new LinkedHashMap<>();
    private final Map<ImageFile, OptionalInt> photos = new LinkedHashMap<>();
    private final BitSet alphas = new BitSet(256);

    /// The font of a face.
    PdfFont font(Face face) {
        return fonts.computeIfAbsent(face, PdfFont::new);
    }

    /// What a face is called in the pages.
    static String name(Face face) {
        return "/" + FontFile.name(face);
    }

    /// A piece of text as shapes, and the number that they go by.
    private record Shape(int number, GlyphOutline outline) {}

    /// The name of what draws the letters of a piece of text; the same letters are in the file once.
    String outline(TextPiece piece) {
        return "/G"
                + shapes.computeIfAbsent(
                                List.of(piece.font(), piece.drawn()),
                                _ -> new Shape(shapes.size() + 1, GlyphOutline.of(piece)))
                        .number;
    }

    /// Writes the picture of a file before it is drawn, once for all pages.
    void load(ImageFile photo, PdfFile file) throws IOException {
        if (!photos.containsKey(photo)) {
            photos.put(photo, PdfPhoto.write(file, photo));
        }
    }

    /// The name of what draws a photo; empty if its file is broken, or not loaded.
    Optional<String> photo(ImageFile photo) {
        OptionalInt id = photos.getOrDefault(photo, OptionalInt.empty());
        return id.isPresent() ? Optional.of("/P" + id.getAsInt()) : Optional.empty();
    }

    /// The name of the state in which everything is drawn with an opacity of 0 to 255.
    String state(int alpha) {
        alphas.set(alpha);
        return "/A" + alpha;
    }

    /// Writes the fonts, and the dictionary that names them.
    void write(PdfFile file, int id) throws IOException {
        StringBuilder entries = new StringBuilder("<<");
        if (!fonts.isEmpty()) {
            entries.append("/Font<<");
            for (Map.Entry<Face, PdfFont> font : fonts.entrySet()) {
                int number = file.reserve();
                font.getValue().write(file, number);
                entries.append(name(font.getKey())).append(' ').append(PdfSyntax.ref(number));
            }
            entries.append(">>");
        }
        List<Integer> images = photos.values().stream()
                .flatMapToInt(OptionalInt::stream)
                .boxed()
                .toList();
        if (!shapes.isEmpty() || !images.isEmpty()) {
            entries.append("/XObject<<");
            images.forEach(image -> entries.append("/P" + image + " ").append(PdfSyntax.ref(image)));
            for (Shape shape : shapes.values()) {
                entries.append("/G" + shape.number + " ").append(PdfSyntax.ref(form(file, shape.outline)));
            }
            entries.append(">>");
        }
        if (!alphas.isEmpty()) {
            entries.append("/ExtGState<<");
            alphas.stream().forEach(alpha -> {
                String share = PdfSyntax.number(alpha / 255.0);
                entries.append("/A" + alpha + "<</ca " + share + "/CA " + share + ">>");
            });
            entries.append(">>");
        }
        file.put(id, entries.append(">>").toString());
    }

    /// Writes shapes as a form (8.10), which is filled with the colour that is set where it is drawn.
    private static int form(PdfFile file, GlyphOutline outline) throws IOException {
        double[] box = outline.box();
        StringBuilder steps = new StringBuilder();
        for (GlyphOutline.Step step : outline.steps()) {
            for (double place : step.places()) {
                steps.append(PdfSyntax.number(place, 1)).append(' ');
            }
            steps.append(
                    switch (step.verb()) {
                        case MOVE -> "m\n";
                        case LINE -> "l\n";
                        case CURVE -> "c\n";
                        case CLOSE -> "h\n";
                    });
        }
        // without an outline there is nothing to fill, only a path to end
        steps.append(outline.steps().isEmpty() ? "" : "f\n");
        int id = file.reserve();
        file.stream(
                id,
                "/Type/XObject/Subtype/Form/BBox[" + PdfSyntax.numbers(box) + "]",
                steps.toString().getBytes(StandardCharsets.US_ASCII));
        return id;
    }
}
