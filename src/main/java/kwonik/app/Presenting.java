package kwonik.app;

import java.util.Objects;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import kwonik.app.PresentKey.Plain;
import kwonik.app.Presentation.Mode;
import kwonik.layout.ChronicleIndex;
import kwonik.layout.Size;
import kwonik.layout.ViewState;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A presentation that goes on: the stage of the audience, the window of the presenter, and the keys of both.
///
/// It looks at the timeline of its own stage; where the main window looks stays as it was.
final class Presenting {
    private static final double WIDTH = 1100;
    private static final double HEIGHT = 720;

    private final Stage window;
    private final Session session;
    private final ChronicleIndex index;
    private final Words words;
    private final @Nullable ViewState before;
    private final Size size;
    private final Rectangle2D elsewhere;
    private final boolean alone;
    private final AudiencePane pane;
    private final AudienceStage audience;
    private final Watch watch = new Watch();
    private final Resting resting;
    private final EventHandler<WindowEvent> windowGone = _ -> end();
    private Presentation state;
    private @Nullable Stage presenter;
    private @Nullable PresenterView presenterView;
    private boolean ended;

    /// @param window of the timeline, which comes back at the end
    /// @param choice what to tell and where
    Presenting(Stage window, Session session, ChronicleIndex index, PresentChoice choice) {
        this.window = window;
        this.session = session;
        this.index = index;
        this.words = session.words();
        this.before = session.viewProperty().get();
        Rectangle2D bounds = choice.audience().bounds();
        this.size = new Size(bounds.getWidth(), bounds.getHeight());
        this.elsewhere = choice.presenter().bounds();
        this.alone = choice.presenter().equals(choice.audience());
        this.state = Presentation.of(choice.story());
        this.pane = new AudiencePane(index, words, session.reducedMotionProperty());
        this.audience = new AudienceStage(pane, bounds, words, this::take, this::end);
        this.resting = new Resting(() -> session.reducedMotionProperty().getValue(), () -> take(Plain.RESTED));
        pane.restingProperty().bind(resting.leftProperty());
    }

    /// Begins.
    ///
    /// @param withPresenter whether the presenter view comes at once
    void start(boolean withPresenter) {
        window.addEventHandler(WindowEvent.WINDOW_HIDDEN, windowGone);
        watch.start();
        show();
        audience.show();
        if (withPresenter) {
            openPresenter();
        }
    }

    boolean isOver() {
        return ended;
    }

    Presentation state() {
        return state;
    }

    AudiencePane pane() {
        return pane;
    }

    /// Does what a key asks for.
    void take(PresentKey key) {
        if (ended) {
            return;
        }
        boolean closesList = state.mode() == Mode.READING_KEYS;
        state = state.after(key);
        if (state.mode() == Mode.OVER) {
            end();
            return;
        }
        show();
        if (key == Plain.RESTART && !closesList) {
            watch.restart();
        } else if (key == Plain.PRESENTER && !closesList) {
            togglePresenter();
        }
    }

    private void show() {
        pane.show(state);
        if (presenterView != null) {
            presenterView.show(state, this::take);
        }
        resting.follow(state);
    }

    // ----- The presenter

    private void togglePresenter() {
        Stage shown = presenter;
        if (shown == null) {
            openPresenter();
        } else {
            presenter = null;
            presenterView = null;
            shown.close();
            audience.stage().requestFocus();
        }
    }

    private void openPresenter() {
        PresenterView view = new PresenterView(index, words, size, watch, this::take);
        Stage stage = new Stage();
        Scene scene = new Scene(view, Math.min(WIDTH, elsewhere.getWidth()), Math.min(HEIGHT, elsewhere.getHeight()));
        var look = new Styles(session).dress(scene);
        AudienceStage.listen(scene, this::take);
        stage.setTitle(words.say("present.presenter"));
        stage.setScene(scene);
        double share = alone ? 0.8 : 1;
        stage.setWidth(elsewhere.getWidth() * share);
        stage.setHeight(elsewhere.getHeight() * share);
        stage.setX(elsewhere.getMinX() + elsewhere.getWidth() * (1 - share) / 2);
        stage.setY(elsewhere.getMinY() + elsewhere.getHeight() * (1 - share) / 2);
        if (alone) {
            // on one screen it would vanish behind the stage
            stage.initOwner(audience.stage());
        }
        stage.setOnHidden(_ -> {
            look.unsubscribe();
            if (Objects.equals(presenter, stage)) {
                end();
            }
        });
        presenter = stage;
        presenterView = view;
        view.show(state, this::take);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    // ----- The end

    /// Closes both windows; the main window is where it was, and the timeline has the keyboard.
    void end() {
        if (ended) {
            return;
        }
        ended = true;
        window.removeEventHandler(WindowEvent.WINDOW_HIDDEN, windowGone);
        resting.stop();
        watch.stop();
        Stage shown = presenter;
        presenter = null;
        if (shown != null) {
            shown.close();
        }
        audience.stage().close();
        if (window.isShowing()) {
            if (Objects.equals(session.indexProperty().get(), index)) {
                session.viewProperty().set(before);
            }
            window.toFront();
            window.requestFocus();
            // once the window has the keyboard again
            Platform.runLater(() -> {
                Node timeline = window.getScene().lookup("#timeline");
                if (timeline != null) {
                    timeline.requestFocus();
                }
            });
        }
    }
}
