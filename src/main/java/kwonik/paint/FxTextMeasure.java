package kwonik.paint;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.picture.TextStyle.Face;

/// Measures text by adding up the advances of its characters, each asked of the toolkit once.
///
/// The toolkit spaces our faces without kerning, so that the sum is the width; asking it for each whole text would be a
/// thousand times slower. Text that takes more than one glyph a character, or another font, is measured in
/// pieces. An instance serves one thread at a time, which need not be the one of the toolkit.
public final class FxTextMeasure implements TextMeasure {
    private static final int DIRECT = 0x300;

    private final Map<Face, double[]> direct = new EnumMap<>(Face.class);
    private final Map<Face, Map<Integer, Double>> others = new EnumMap<>(Face.class);

    @Override
    public double width(String text, TextStyle style) {
        double[] advances = direct.get(style.face());
        if (advances == null) {
            advances = new double[DIRECT];
            direct.put(style.face(), advances);
        }
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < DIRECT && advances[c] > 0) {
                // what has been measured is plain
                sum += advances[c];
                continue;
            }
            if (!TextPieces.isPlain(c, style.face())) {
                return TextPieces.advance(text, style.face()) * style.size();
            }
            if (c < DIRECT) {
                // an advance of 0 is not yet measured, or truly 0: either way asking again is right
                if (advances[c] == 0) {
                    advances[c] = measured(c, style.face());
                }
                sum += advances[c];
            } else {
                sum += others.computeIfAbsent(style.face(), _ -> new HashMap<>())
                        .computeIfAbsent((int) c, any -> measured(any, style.face()));
            }
        }
        return sum * style.size() / TextPiece.REFERENCE;
    }

    private static double measured(int code, Face face) {
        return TextPiece.width(Character.toString(code), Fonts.name(face));
    }
}
