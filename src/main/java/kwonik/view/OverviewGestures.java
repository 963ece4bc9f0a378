package kwonik.view;

import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import kwonik.layout.index.ViewState;
import org.jspecify.annotations.Nullable;

/// Turns what hands do on the overview into moves of its window.
final class OverviewGestures {
    /// How near to an edge the pointer takes hold of it, in pixels outside of the window, and at most inside.
    private static final double NEAR = 6;
    /// Half of a target that is large enough for a finger lies on each side of an edge.
    private static final double FINGER = 44;

    private static final double STILL = 4;
    private static final double WHEEL = 0.0042;

    private final OverviewStrip strip;
    private final OverviewStripSkin skin;
    private final EventHandler<MouseEvent> press = this::pressed;
    private final EventHandler<MouseEvent> drag = this::dragged;
    private final EventHandler<MouseEvent> release = this::released;
    private final EventHandler<MouseEvent> move = this::moved;
    private final EventHandler<ScrollEvent> scroll = this::scrolled;
    private final EventHandler<KeyEvent> key = this::typed;
    private @Nullable Grip grip;

    /// What of the strip is at a place.
    private enum Part {
        LEFT_EDGE,
        RIGHT_EDGE,
        INSIDE,
        OUTSIDE
    }

    /// What the pointer has hold of: since when, where, and how the window was then.
    private record Grip(Part part, double x, ViewState view, boolean moved) {}

    OverviewGestures(OverviewStrip strip, OverviewStripSkin skin) {
        this.strip = strip;
        this.skin = skin;
    }

    void install() {
        strip.addEventHandler(MouseEvent.MOUSE_PRESSED, press);
        strip.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag);
        strip.addEventHandler(MouseEvent.MOUSE_RELEASED, release);
        strip.addEventHandler(MouseEvent.MOUSE_MOVED, move);
        strip.addEventHandler(ScrollEvent.SCROLL, scroll);
        strip.addEventHandler(KeyEvent.KEY_PRESSED, key);
    }

    void uninstall() {
        strip.removeEventHandler(MouseEvent.MOUSE_PRESSED, press);
        strip.removeEventHandler(MouseEvent.MOUSE_DRAGGED, drag);
        strip.removeEventHandler(MouseEvent.MOUSE_RELEASED, release);
        strip.removeEventHandler(MouseEvent.MOUSE_MOVED, move);
        strip.removeEventHandler(ScrollEvent.SCROLL, scroll);
        strip.removeEventHandler(KeyEvent.KEY_PRESSED, key);
    }

    private Part partAt(double x) {
        double left = skin.windowLeft();
        double right = skin.windowRight();
        // of a narrow window the middle is for moving
        double target = strip.timeline().targetProperty().get();
        double near = target < FINGER ? NEAR : target / 2;
        double inside = Math.min(near, (right - left) / 4);
        if (x < left - near || x > right + near) {
            return Part.OUTSIDE;
        }
        if (x < left + inside) {
            return Part.LEFT_EDGE;
        }
        return x > right - inside ? Part.RIGHT_EDGE : Part.INSIDE;
    }

    private static Cursor cursor(Part part) {
        return switch (part) {
            case LEFT_EDGE, RIGHT_EDGE -> Cursor.H_RESIZE;
            case INSIDE -> Cursor.OPEN_HAND;
            case OUTSIDE -> Cursor.HAND;
        };
    }

    private void moved(MouseEvent event) {
        strip.setCursor(cursor(partAt(event.getX())));
    }

    private void pressed(MouseEvent event) {
        ViewState now = strip.view();
        strip.requestFocus();
        grip = now == null || event.getButton() != MouseButton.PRIMARY
                ? null
                : new Grip(partAt(event.getX()), event.getX(), now, false);
        event.consume();
    }

    private void dragged(MouseEvent event) {
        Grip held = grip;
        if (held == null || (!held.moved() && Math.abs(event.getX() - held.x()) <= STILL)) {
            return;
        }
        if (!held.moved() && held.part() == Part.OUTSIDE) {
            // the window comes to the pointer and goes with it
            strip.centre(skin.instant(held.x()), false);
            ViewState there = strip.view();
            held = new Grip(Part.INSIDE, held.x(), there == null ? held.view() : there, true);
        }
        grip = new Grip(held.part(), held.x(), held.view(), true);
        double seconds = (event.getX() - held.x()) * skin.secondsPerPixel();
        switch (held.part()) {
            case LEFT_EDGE -> strip.resize(held.view(), true, held.view().start() + seconds);
            case RIGHT_EDGE -> strip.resize(held.view(), false, held.view().end() + seconds);
            case INSIDE, OUTSIDE -> strip.moveBy(held.view(), seconds);
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        Grip held = grip;
        grip = null;
        if (held != null && !held.moved() && held.part() == Part.OUTSIDE) {
            strip.centre(skin.instant(event.getX()), true);
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            strip.zoom(skin.instant(event.getX()), Math.exp(Math.clamp(event.getDeltaY(), -240, 240) * WHEEL));
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean shift = event.isShiftDown();
        KeyCode code = event.getCode();
        String text = event.getText();
        if (code == KeyCode.LEFT) {
            strip.step(shift ? 0 : -1, -1);
        } else if (code == KeyCode.RIGHT) {
            strip.step(shift ? 0 : 1, 1);
        } else if (code == KeyCode.HOME || code == KeyCode.END) {
            strip.toEdge(code == KeyCode.END);
        } else if (text.equals("+") || code == KeyCode.PLUS || code == KeyCode.ADD || code == KeyCode.EQUALS) {
            strip.timeline().run(Verb.ZOOM_IN);
        } else if (text.equals("-") || code == KeyCode.MINUS || code == KeyCode.SUBTRACT) {
            strip.timeline().run(Verb.ZOOM_OUT);
        } else {
            return;
        }
        event.consume();
    }
}
