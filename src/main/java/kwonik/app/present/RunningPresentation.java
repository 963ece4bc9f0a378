package kwonik.app.present;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import kwonik.app.controls.Styles;
import kwonik.app.controls.WindowPhotos;
import kwonik.app.present.PresentChoice.Places;
import kwonik.app.present.PresentKey.Plain;
import kwonik.app.present.Presentation.Mode;
import kwonik.app.session.Looking;
import kwonik.app.session.Preferences;
import kwonik.app.task.Tasks;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.Size;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A presentation that goes on: the stage of the audience, the window of the presenter, and the keys of both.
///
/// It looks at the timeline of its own stage; where the main window looks stays as it was.
final class RunningPresentation {
    private static final double WIDTH = 1100;
    private static final double HEIGHT = 720;

    private final Stage window;
    private final Preferences preferences;
    private final Looking looking;
    private final Tasks tasks;
    private final WindowPhotos photos;
    private final ChronicleIndex index;
    private final @Nullable ChronicleIndex shown;
    private final Words words;
    private final @Nullable ViewState before;
    private final Size size;
    private final Places chosen;
    private final AudiencePane pane;
    private final AudienceStage audience;
    private final Watch watch = new Watch();
    private final AutoAdvanceTimer resting;
    private final EventHandler<WindowEvent> windowGone = _ -> end();
    private final ListChangeListener<Screen> screensChanged =
            _ -> screens(Screen.getScreens().stream().map(Screen::getBounds).toList());
    private Presentation state;
    private Places places;
    private boolean presenterReturns;
    private @Nullable Stage presenter;
    private @Nullable PresenterView presenterView;
    private boolean ending;
    private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper();

    /// @param window of the timeline, which comes back at the end
    /// @param index what the story walks through; all of the chronicle, even while less of it is shown
    /// @param choice what to tell and where
    RunningPresentation(
            Stage window,
            Preferences preferences,
            Looking looking,
            Tasks tasks,
            ChronicleIndex index,
            WindowPhotos photos,
            PresentChoice choice) {
        this.window = window;
        this.preferences = preferences;
        this.looking = looking;
        this.tasks = tasks;
        this.photos = photos;
        this.index = index;
        this.words = preferences.words();
        this.shown = looking.shownProperty().get();
        this.before = looking.viewProperty().get();
        this.chosen = choice.places();
        this.places = chosen;
        Rectangle2D stage = chosen.audience();
        this.size = new Size(stage.getWidth(), stage.getHeight());
        this.state = Presentation.of(choice.story());
        this.pane = new AudiencePane(index, words, photos, preferences.reducedMotionProperty());
        this.audience = new AudienceStage(pane, stage, words, this::take, this::end);
        this.resting =
                new AutoAdvanceTimer(() -> preferences.reducedMotionProperty().getValue(), () -> take(Plain.RESTED));
        pane.restingProperty().bind(resting.leftProperty());
    }

    /// Begins.
    ///
    /// @param withPresenter whether the presenter view comes at once
    void start(boolean withPresenter) {
        window.addEventHandler(WindowEvent.WINDOW_HIDDEN, windowGone);
        Screen.getScreens().addListener(screensChanged);
        watch.start();
        show();
        audience.show(() -> places.alone());
        if (withPresenter) {
            openPresenter();
        }
    }

    /// Shows the stage again if another window stands before it.
    void toFront() {
        audience.stage().toFront();
        audience.stage().requestFocus();
    }

    boolean isOver() {
        return ending;
    }

    Presentation state() {
        return state;
    }

    AudiencePane pane() {
        return pane;
    }

    /// Does what a key asks for.
    void take(PresentKey key) {
        if (ending) {
            return;
        }
        boolean closesList = state.mode() == Mode.READING_KEYS;
        state = state.after(key);
        if (state.mode() == Mode.OVER) {
            end();
            return;
        }
        show();
        if (!closesList && key instanceof Plain plain) {
            present(plain);
        }
    }

    /// Does what concerns the presenter alone.
    private void present(Plain key) {
        switch (key) {
            case RESTART -> watch.restart();
            case PRESENTER, PRESENTER_ANYWAY -> togglePresenter(key == Plain.PRESENTER_ANYWAY);
            case NOTE_UP, NOTE_DOWN -> {
                if (presenterView != null) {
                    presenterView.moveNote(key == Plain.NOTE_DOWN ? 1 : -1);
                }
            }
            default -> {}
        }
    }

    private void show() {
        pane.show(state, presenterView != null);
        if (presenterView != null) {
            presenterView.show(state, this::take);
        }
        resting.follow(state);
    }

    // ----- The presenter

    /// The notes never come on the screen of the audience by a slip.
    private void togglePresenter(boolean anyway) {
        if (presenter != null) {
            closePresenter();
            audience.stage().requestFocus();
        } else if (places.alone() && !anyway) {
            pane.hint(words.say("present.alone"));
        } else {
            openPresenter();
        }
    }

    private void closePresenter() {
        Stage shown = presenter;
        if (presenterView != null) {
            presenterView.close();
        }
        presenter = null;
        presenterView = null;
        if (shown != null) {
            shown.close();
        }
    }

    /// The presenter view goes with its screen, before the system puts it where the audience sees it, and comes back
    /// with it; the stage goes to the screen that is left, and back to its own.
    ///
    /// @param all the screens there are now
    void screens(List<Rectangle2D> all) {
        Places before = places;
        places = chosen.among(all);
        boolean covered = places.alone() && !before.alone();
        if (presenter != null && (covered || !places.presenter().equals(before.presenter()))) {
            presenterReturns = true;
            closePresenter();
            show();
        }
        if (!places.audience().equals(before.audience())) {
            audience.move(places.audience());
        }
        if (presenterReturns && !places.alone()) {
            presenterReturns = false;
            openPresenter();
        }
    }

    private void openPresenter() {
        PresenterView view = new PresenterView(index, words, size, watch, tasks.line(), photos, this::take);
        Stage opened = new Stage();
        boolean alone = places.alone();
        Rectangle2D screen = places.presenter();
        Scene scene = new Scene(view, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        var look = new Styles(preferences).dress(scene);
        AudienceStage.listen(scene, this::take);
        opened.setTitle(words.say("present.presenter"));
        opened.setScene(scene);
        double share = alone ? 0.8 : 1;
        opened.setWidth(screen.getWidth() * share);
        opened.setHeight(screen.getHeight() * share);
        opened.setX(screen.getMinX() + screen.getWidth() * (1 - share) / 2);
        opened.setY(screen.getMinY() + screen.getHeight() * (1 - share) / 2);
        if (alone) {
            // on one screen it would vanish behind the stage
            opened.initOwner(audience.stage());
        }
        opened.setOnHidden(_ -> {
            look.unsubscribe();
            if (Objects.equals(presenter, opened)) {
                end();
            }
        });
        presenter = opened;
        presenterView = view;
        view.show(state, this::take);
        opened.show();
        opened.toFront();
        opened.requestFocus();
    }

    // ----- The end

    /// Closes both windows; the main window is where it was, and the timeline has the keyboard.
    void end() {
        if (ending) {
            return;
        }
        ending = true;
        window.removeEventHandler(WindowEvent.WINDOW_HIDDEN, windowGone);
        Screen.getScreens().removeListener(screensChanged);
        resting.stop();
        watch.stop();
        closePresenter();
        audience.stage().close();
        if (window.isShowing()) {
            if (Objects.equals(looking.shownProperty().get(), shown)) {
                looking.viewProperty().set(before);
            }
            window.toFront();
            window.requestFocus();
        }
        ended.set(true);
    }

    /// Whether both windows are closed.
    ReadOnlyBooleanProperty endedProperty() {
        return ended.getReadOnlyProperty();
    }
}
