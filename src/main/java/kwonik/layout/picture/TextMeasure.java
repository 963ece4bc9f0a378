package kwonik.layout.picture;

/// The only question that the layout asks of a toolkit: how wide is this text?
@FunctionalInterface
public interface TextMeasure {
    /// The advance width of one line of text, in pixels.
    double width(String text, TextStyle style);

    /// `text` if it is at most `room` pixels wide, otherwise as much of it as fits with an ellipsis.
    default String fit(String text, TextStyle style, double room) {
        if (width(text, style) <= room) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (width(shortened(text, middle), style) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return shortened(text, low);
    }

    private static String shortened(String text, int length) {
        return text.substring(0, Clusters.before(text, length)).stripTrailing() + "…";
    }
}
