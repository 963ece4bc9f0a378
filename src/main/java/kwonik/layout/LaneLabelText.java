package kwonik.layout;

/// The words and the width of an event's label.
final class LaneLabelText {
    /// Labels are never wider than this many times the height of their type; longer titles end in an ellipsis.
    static final double WIDEST = 32;

    private LaneLabelText() {}

    /// The width of the label of an event with its signs, in pixels.
    static double width(Scene scene, int event, TextMeasure measure) {
        TextStyle style = scene.labelStyle(event);
        return Math.min(measure.width(scene.title(event), style), WIDEST * style.size())
                + scene.signs(event).room(scene.look(), measure);
    }

    /// The title, or as much of it as its place has room for.
    static String fit(Scene scene, int event, double room, Sheet sheet) {
        TextStyle style = scene.labelStyle(event);
        if (room < (WIDEST - 0.5) * style.size()) {
            // only the widest were cut
            return scene.title(event);
        }
        return sheet.fit(scene.title(event), style, room + 0.5);
    }
}
