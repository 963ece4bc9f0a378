package kwonik.paint;

import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A part of a line of text that one font writes in one direction.
///
/// @param drawn what is drawn
/// @param copied the same from left to right as it is seen, to be copied from a file: in parts that belong together,
///     but character by character where it runs to the left, since readers turn it back so; brackets as they are seen
/// @param font the full name of the font
/// @param family the name of the font with its other styles
/// @param kind who writes it
/// @param advance how far it reaches to the right, in em
public record TextPiece(String drawn, List<String> copied, String font, String family, Kind kind, double advance) {
    /// How a piece is written.
    public enum Kind {
        /// A shipped face, each character by the one glyph that stands for it.
        PLAIN,
        /// Any font, which has to be asked how the characters look beside each other.
        SHAPED,
        /// No font of this machine has it: a box stands in its place.
        MISSING
    }

    /// The advance of a text is measured at this size.
    static final double REFERENCE = 100;
    /// The toolkit measures text on one thread at a time.
    static final Object TOOLKIT = new Object();

    static TextPiece of(String drawn, List<String> copied, String font, String family, Kind kind) {
        return new TextPiece(drawn, copied, font, family, kind, width(drawn, font) / REFERENCE);
    }

    /// The width of a text at the reference size.
    static double width(String text, String font) {
        synchronized (TOOLKIT) {
            Text probe = new Text(text);
            probe.setFont(new Font(font, REFERENCE));
            return probe.getLayoutBounds().getWidth();
        }
    }
}
