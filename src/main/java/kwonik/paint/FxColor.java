package kwonik.paint;

import java.util.HexFormat;
import javafx.scene.paint.Color;

/// The colours of a look, which are numbers (0xAARRGGBB), as colours of the toolkit.
public final class FxColor {
    private static final double MOST = 0xFF;

    private FxColor() {}

    /// A colour as style sheets write it, for example "#1f5aa8", fully opaque.
    public static String css(int rgb) {
        return "#" + HexFormat.of().toHexDigits(rgb & 0xFFFFFF, 6);
    }

    /// A colour, as opaque as it says itself.
    public static Color of(int argb) {
        return of(argb, (argb >>> 24) / MOST);
    }

    /// A colour with an opacity of its own, from 0 to 1, whatever the number says of it.
    public static Color of(int rgb, double opacity) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, opacity);
    }
}
