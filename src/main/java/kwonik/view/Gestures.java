package kwonik.view;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Picture;
import org.jspecify.annotations.Nullable;

/// Turns what hands do - wheel, pinch, drag, click, keys - into moves of the view.
final class Gestures {
    /// How much one pixel of wheel travel magnifies; a notch is about 40 of them.
    private static final double WHEEL = 0.0042;
    private static final double STILL = 4;

    private final TimelineView view;
    private final LaneBar lanes;
    private final HoverTip tip;
    private final GhostLayer ghosts;
    private double pressedX;
    private double draggedX;
    private double draggedY;
    private boolean dragging;

    private @Nullable EventDrag moving;

    Gestures(TimelineView view, Node surface, LaneBar lanes, GhostLayer ghosts) {
        this.view = view;
        this.lanes = lanes;
        this.ghosts = ghosts;
        this.tip = new HoverTip(view, surface);
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
        if (moving != null && event.getCode() == KeyCode.ESCAPE) {
            letGo();
            event.consume();
            return;
        }
        Optional<Verb> verb = TimelineKeys.verb(event);
        if (verb.isPresent()) {
            view.run(verb.get());
            event.consume();
        }
    }

    private void scrolled(ScrollEvent event) {
        double dx = event.getDeltaX();
        double dy = event.getDeltaY();
        boolean forLanes = dy != 0 && (event.isShortcutDown() || event.isAltDown());
        if (forLanes && lanes.scroll(dy > 0 ? -1 : 1)) {
            event.consume();
            return;
        }
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
            view.jump(view.moves(index).zoomed(now, view.timeWidth(), x, factor));
        }
    }

    private void pan(double dx) {
        ChronicleIndex index = view.indexProperty().get();
        ViewState now = view.target();
        if (index != null && now != null) {
            view.jump(view.moves(index).panned(now, view.timeWidth(), dx));
        }
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        pressedX = event.getX();
        draggedX = event.getX();
        draggedY = event.getY();
        dragging = false;
        moving = event.getButton() == MouseButton.PRIMARY
                ? EventDrag.of(view, spotAt(event).orElse(null), event.getX()).orElse(null)
                : null;
    }

    /// Goes back to what is there.
    private void letGo() {
        moving = null;
        dragging = false;
        view.setCursor(Cursor.DEFAULT);
        ghosts.show(view.ghostProperty().get());
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY && event.getButton() != MouseButton.MIDDLE) {
            return;
        }
        EventDrag taken = moving;
        boolean upright = scrollable() || taken != null;
        double away = Math.max(Math.abs(event.getX() - pressedX), upright ? Math.abs(event.getY() - draggedY) : 0);
        if (!dragging && away > STILL) {
            dragging = true;
            view.setCursor(taken == null ? Cursor.CLOSED_HAND : Cursor.MOVE);
            tip.hide();
        }
        if (dragging && taken != null) {
            ghosts.show(taken.moveTo(event.getX(), event.getY()));
        } else if (dragging) {
            pan(event.getX() - draggedX);
            draggedX = event.getX();
            dragLanes(event.getY());
        }
    }

    private boolean scrollable() {
        Picture picture = view.pictureProperty().get();
        return picture != null && picture.sight().scrolls();
    }

    /// Lanes scroll as a whole, each when the pointer has gone as far as one is high.
    private void dragLanes(double y) {
        Picture picture = view.pictureProperty().get();
        if (picture != null && picture.sight().scrolls()) {
            Picture.Sight sight = picture.sight();
            double height = Math.max(1, (sight.bottom() - sight.top()) / Math.max(1, sight.count()));
            int moved = (int) ((draggedY - y) / height);
            if (moved != 0) {
                lanes.scroll(moved);
                draggedY -= moved * height;
            }
        }
    }

    private void released(MouseEvent event) {
        EventDrag taken = moving;
        if (dragging && taken != null) {
            letGo();
            taken.drop();
        } else if (dragging) {
            dragging = false;
            view.setCursor(Cursor.DEFAULT);
        } else if (event.getButton() == MouseButton.PRIMARY) {
            Optional<HitArea> spot = spotAt(event);
            if (event.getClickCount() == 2) {
                spot.filter(s -> !s.isChip())
                        .ifPresentOrElse(s -> view.closer(s.event()), () -> closerHere(event, spot));
            } else {
                spot.ifPresentOrElse(view::touch, () -> awayAt(event).ifPresent(away -> view.select(away.event())));
            }
        }
    }

    /// A double click on nothing zooms in around the pointer.
    private void closerHere(MouseEvent event, Optional<HitArea> chip) {
        ChronicleIndex index = view.indexProperty().get();
        ViewState now = view.target();
        if (chip.isEmpty() && index != null && now != null) {
            view.fly(view.moves(index).zoomed(now, view.timeWidth(), event.getX(), 2.5));
        }
    }

    private Optional<HitArea> spotAt(MouseEvent event) {
        Picture picture = view.pictureProperty().get();
        return picture == null
                ? Optional.empty()
                : picture.spotNear(
                        event.getX(), event.getY(), view.targetProperty().get());
    }

    private Optional<Picture.Away> awayAt(MouseEvent event) {
        Picture picture = view.pictureProperty().get();
        return Optional.ofNullable(picture == null ? null : picture.sight().away())
                .filter(away -> away.box().contains(event.getX(), event.getY()));
    }

    private void moved(MouseEvent event) {
        HitArea now = spotAt(event).orElse(null);
        if (tip.moveTo(now)) {
            boolean none = now == null && awayAt(event).isEmpty();
            boolean takes = EventDrag.of(view, now, event.getX()).isPresent();
            view.setCursor(none ? Cursor.DEFAULT : takes ? Cursor.MOVE : Cursor.HAND);
        }
    }
}
