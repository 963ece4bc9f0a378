package kwonik.view;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import kwonik.layout.ChronicleIndex;
import kwonik.layout.Picture;
import kwonik.layout.Picture.Spot;
import kwonik.layout.ViewState;
import org.jspecify.annotations.Nullable;

/// Turns what hands do - wheel, pinch, drag, click, keys - into moves of the view.
final class Gestures {
    /// How much one pixel of wheel travel magnifies; a notch is about 40 of them.
    private static final double WHEEL = 0.0042;
    private static final double STILL = 4;

    private final TimelineView view;
    private final Node surface;
    private final Tooltip tip = new Tooltip();
    private double pressedX;
    private double draggedX;
    private boolean dragging;
    private @Nullable Spot hovered;

    Gestures(TimelineView view, Node surface) {
        this.view = view;
        this.surface = surface;
        tip.setShowDelay(Duration.millis(400));
        tip.setShowDuration(Duration.seconds(30));
        tip.setWrapText(true);
        tip.setMaxWidth(420);
    }

    private final EventHandler<ScrollEvent> scroll = this::scrolled;
    private final EventHandler<ZoomEvent> pinch = event -> {
        zoom(event.getX(), event.getZoomFactor());
        event.consume();
    };
    private final EventHandler<MouseEvent> press = this::pressed;
    private final EventHandler<MouseEvent> drag = this::dragged;
    private final EventHandler<MouseEvent> release = this::released;
    private final EventHandler<MouseEvent> move = this::moved;
    private final EventHandler<KeyEvent> key = this::typed;

    void install() {
        on(ScrollEvent.SCROLL, scroll);
        on(ZoomEvent.ZOOM, pinch);
        on(MouseEvent.MOUSE_PRESSED, press);
        on(MouseEvent.MOUSE_DRAGGED, drag);
        on(MouseEvent.MOUSE_RELEASED, release);
        on(MouseEvent.MOUSE_MOVED, move);
        on(KeyEvent.KEY_PRESSED, key);
    }

    void uninstall() {
        view.removeEventHandler(ScrollEvent.SCROLL, scroll);
        view.removeEventHandler(ZoomEvent.ZOOM, pinch);
        view.removeEventHandler(MouseEvent.MOUSE_PRESSED, press);
        view.removeEventHandler(MouseEvent.MOUSE_DRAGGED, drag);
        view.removeEventHandler(MouseEvent.MOUSE_RELEASED, release);
        view.removeEventHandler(MouseEvent.MOUSE_MOVED, move);
        view.removeEventHandler(KeyEvent.KEY_PRESSED, key);
    }

    private <T extends InputEvent> void on(EventType<T> type, EventHandler<T> handler) {
        view.addEventHandler(type, handler);
    }

    private void typed(KeyEvent event) {
        Optional<Verb> verb = TimelineKeys.verb(event);
        if (verb.isPresent()) {
            view.run(verb.get());
            event.consume();
        }
    }

    private void scrolled(ScrollEvent event) {
        double dx = event.getDeltaX();
        double dy = event.getDeltaY();
        if (Math.abs(dx) > Math.abs(dy)) {
            pan(dx);
        } else if (dy != 0) {
            zoom(event.getX(), Math.exp(Math.clamp(dy, -240, 240) * WHEEL));
        }
        event.consume();
    }

    private void zoom(double x, double factor) {
        ChronicleIndex index = view.indexProperty().get();
        ViewState now = view.target();
        if (index != null && now != null && factor > 0) {
            view.jump(view.moves(index).zoomed(now, view.getWidth(), x, factor));
        }
    }

    private void pan(double dx) {
        ChronicleIndex index = view.indexProperty().get();
        ViewState now = view.target();
        if (index != null && now != null) {
            view.jump(view.moves(index).panned(now, view.getWidth(), dx));
        }
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        pressedX = event.getX();
        draggedX = event.getX();
        dragging = false;
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY && event.getButton() != MouseButton.MIDDLE) {
            return;
        }
        if (!dragging && Math.abs(event.getX() - pressedX) > STILL) {
            dragging = true;
            view.setCursor(Cursor.CLOSED_HAND);
            hideTip();
        }
        if (dragging) {
            pan(event.getX() - draggedX);
            draggedX = event.getX();
        }
    }

    private void released(MouseEvent event) {
        if (dragging) {
            dragging = false;
            view.setCursor(Cursor.DEFAULT);
        } else if (event.getButton() == MouseButton.PRIMARY) {
            Optional<Spot> spot = spotAt(event);
            if (event.getClickCount() == 2) {
                spot.filter(s -> !s.isChip())
                        .ifPresentOrElse(s -> view.closer(s.event()), () -> closerHere(event, spot));
            } else {
                spot.ifPresent(view::touch);
            }
        }
    }

    /// A double click on nothing zooms in around the pointer.
    private void closerHere(MouseEvent event, Optional<Spot> chip) {
        ChronicleIndex index = view.indexProperty().get();
        ViewState now = view.target();
        if (chip.isEmpty() && index != null && now != null) {
            view.fly(view.moves(index).zoomed(now, view.getWidth(), event.getX(), 2.5));
        }
    }

    private Optional<Spot> spotAt(MouseEvent event) {
        Picture picture = view.pictureProperty().get();
        return picture == null ? Optional.empty() : picture.spotAt(event.getX(), event.getY());
    }

    private void moved(MouseEvent event) {
        Spot now = spotAt(event).orElse(null);
        boolean same = now == null
                ? hovered == null
                : hovered != null && hovered.event() == now.event() && hovered.top() == now.top();
        hovered = now;
        if (same) {
            return;
        }
        hideTip();
        ChronicleIndex index = view.indexProperty().get();
        view.setCursor(now == null ? Cursor.DEFAULT : Cursor.HAND);
        Picture picture = view.pictureProperty().get();
        if (now != null && index != null && picture != null) {
            tip.setText(Descriptions.of(index, view, picture).tip(now));
            Tooltip.install(surface, tip);
        }
    }

    private void hideTip() {
        tip.hide();
        Tooltip.uninstall(surface, tip);
    }
}
