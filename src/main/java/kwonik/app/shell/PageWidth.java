package kwonik.app.shell;

import java.util.List;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import kwonik.app.command.Command;

/// Makes the page beside the timeline wider and narrower without a pointer.
record PageWidth(SplitPane split, Region page) {
    private static final double STEP = 60;

    /// The rows of the table of commands.
    List<Command> rows() {
        return List.of(
                Command.of("app.widerPage", "", () -> widen(STEP)).when(this::isShown),
                Command.of("app.narrowerPage", "", () -> widen(-STEP)).when(this::isShown));
    }

    private boolean isShown() {
        return split.getScene() != null && page.getScene() != null;
    }

    /// The panes keep what they need at least.
    private void widen(double by) {
        split.setDividerPositions(1 - (page.getWidth() + by) / Math.max(1, split.getWidth()));
    }
}
