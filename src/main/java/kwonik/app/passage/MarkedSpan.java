package kwonik.app.passage;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.shape.Path;
import kwonik.app.passage.Paragraph.Span;
import org.jspecify.annotations.Nullable;

/// A span, its places in the flow (in which every number before it counts as one character), and its drawings.
record MarkedSpan(
        Span span,
        int from,
        int to,
        Path tint,
        Path line,
        @Nullable Button number) {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    void emphasise(@Nullable Passage current) {
        boolean now = span.passage().equals(current);
        tint.pseudoClassStateChanged(CURRENT, now);
        tint.setViewOrder(now ? 1 : 2);
        line.pseudoClassStateChanged(CURRENT, now);
        if (number != null) {
            number.pseudoClassStateChanged(CURRENT, now);
        }
    }
}
