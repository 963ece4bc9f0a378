package kwonik.app.shell;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;

/// Lets the first frame of a window be its bare ground, and the second its content: the first that a process paints
/// takes long, and until it is there, the inside of a window is black on some systems.
///
/// The ground is what a scene is cleared with. Nothing is painted below the content, which later frames would pay for.
final class GroundFirst extends AnimationTimer {
    private final Node content;
    private boolean painted;

    /// @param content of a window that is about to be shown; it can have the keyboard at once
    GroundFirst(Node content) {
        this.content = content;
        content.setOpacity(0);
    }

    /// Is called at the beginning of each pulse.
    @Override
    public void handle(long now) {
        if (painted) {
            content.setOpacity(1);
            stop();
        }
        painted = true;
    }
}
