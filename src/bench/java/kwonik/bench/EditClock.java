package kwonik.bench;

import com.google.gson.JsonObject;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import kwonik.app.session.Looking;
import kwonik.app.session.OpenDocument;
import kwonik.app.shell.WindowState;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.model.Event;
import org.jspecify.annotations.Nullable;

/// Makes edits of one kind, one after the other, and takes the time from each until the frame that shows it is painted.
///
/// As in [FrameClock], the pulse after a frame changes something and thereby waits until it is painted. An edit that is
/// made ready in the background is painted later, and that time counts.
final class EditClock extends AnimationTimer {
    private static final int EDITS = 20;
    /// So long nothing is done before each edit, in nanoseconds: what the way to it left behind is not its matter.
    private static final long REST = 150_000_000;
    /// A year to each side of an event is on the screen.
    private static final double AROUND = 365 * 86_400.0;

    private final WindowState window;
    private final Pane root;
    private final EditKind kind;
    private final Consumer<JsonObject> then;
    private final Rectangle pixel = new Rectangle(1, 1);
    private final Durations painted = Durations.ofThisThreadAnd("QuantumRenderer");
    private final Durations called = Durations.clocked();
    private State state = State.GOING;
    private int number;
    private long rested;
    private @Nullable Event event;
    private @Nullable ChronicleIndex before;

    EditClock(WindowState window, Scene scene, EditKind kind, Consumer<JsonObject> then) {
        this.window = window;
        this.root = (Pane) scene.getRoot();
        this.kind = kind;
        this.then = then;
        pixel.setManaged(false);
        root.getChildren().add(pixel);
    }

    private enum State {
        GOING,
        RESTING,
        EDITED,
        SHOWN,
        PAINTING
    }

    @Override
    public void handle(long now) {
        switch (state) {
            case GOING -> go();
            case RESTING -> {
                if (System.nanoTime() > rested) {
                    edit();
                }
            }
            case EDITED -> {
                if (isShown()) {
                    state = State.SHOWN;
                }
            }
            case SHOWN -> {
                state = State.PAINTING;
                pixel.setFill(number % 2 == 0 ? Color.BLACK : Color.WHITE);
                Platform.runLater(this::painted);
            }
            case PAINTING -> {}
        }
        Platform.requestNextPulse();
    }

    /// Goes to an event and selects it.
    private void go() {
        Looking looking = window.looking();
        if (!looking.isFiltered() || !looking.filterProperty().get().equals(looking.shownProperty().get().filter())) {
            return;
        }
        ChronicleIndex index = looking.shownProperty().get();
        int all = index.chronicle().events().size();
        Event next = index.chronicle().events().get((int) ((long) number * all / EDITS));
        double middle = next.when() == null ? index.whole().end() : next.when().start();
        looking.jump(new ViewState(middle - AROUND, middle + AROUND, next.id(), false));
        event = next;
        rested = System.nanoTime() + REST;
        state = State.RESTING;
    }

    private void edit() {
        OpenDocument document = window.document();
        before = window.looking().shownProperty().get();
        painted.begin();
        called.begin();
        kind.edit(document, Objects.requireNonNull(event), number);
        called.end();
        state = isShown() ? State.SHOWN : State.EDITED;
    }

    private boolean isShown() {
        Looking looking = window.looking();
        return looking.isFiltered()
                && !Objects.requireNonNull(before).equals(looking.shownProperty().get())
                && Objects.requireNonNull(looking.whole()).chronicle().equals(window.document().chronicle());
    }

    private void painted() {
        painted.end();
        state = State.GOING;
        number++;
        if (number == EDITS) {
            stop();
            root.getChildren().remove(pixel);
            JsonObject taken = new JsonObject();
            taken.addProperty("p50", painted.byClock(50));
            taken.addProperty("p95", painted.byClock(95));
            taken.addProperty("max", painted.byClock(100));
            taken.addProperty("cpu50", painted.byProcessor(50));
            taken.addProperty("cpu95", painted.byProcessor(95));
            taken.addProperty("call50", called.byClock(50));
            taken.addProperty("call95", called.byClock(95));
            taken.addProperty("samples", painted.count());
            then.accept(taken);
        }
    }
}
