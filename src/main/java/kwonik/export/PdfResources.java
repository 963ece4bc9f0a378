package kwonik.export;

import java.io.IOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import kwonik.layout.TextStyle.Face;

/// What all pages of a file share: its fonts and its degrees of transparency (ISO 32000-1, 7.8.3).
final class PdfResources {
    private final Map<Face, PdfFont> fonts = new EnumMap<>(Face.class);
    private final BitSet alphas = new BitSet(256);

    /// The font of a face.
    PdfFont font(Face face) {
        return fonts.computeIfAbsent(face, PdfFont::new);
    }

    /// What a face is called in the pages.
    static String name(Face face) {
        return "/" + SvgPen.name(face);
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
}
