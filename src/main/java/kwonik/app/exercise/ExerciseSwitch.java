package kwonik.app.exercise;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.command.KeySheet.PlaceKey;
import kwonik.exercise.Exercise;
import org.jspecify.annotations.Nullable;

/// Puts the exercises in the place of timeline and page, which would give the answers away, and those back.
///
/// What was answered is kept while the chronicle is open.
public final class ExerciseSwitch {
    private final ExerciseDesk desk;
    private final BorderPane root;
    private final Node timelineAndPage;
    private final Node home;
    private final ClassWays ways;
    private @Nullable ExercisePane pane;
    private String chronicle = "";

    /// @param root in whose middle they stand
    /// @param timelineAndPage what stands there else
    /// @param home gets the keyboard when they are left
    /// @param ways how an exercise leaves the window
    public ExerciseSwitch(ExerciseDesk desk, BorderPane root, Node timelineAndPage, Node home, ClassWays ways) {
        this.desk = desk;
        this.root = root;
        this.timelineAndPage = timelineAndPage;
        this.home = home;
        this.ways = ways;
        desk.preferences().wordsProperty().subscribe((_, _) -> renewWords());
        desk.document().documentProperty().subscribe((_, _) -> {
            if (!desk.chronicle().equals(chronicle)) {
                leave();
                pane = null;
            }
        });
    }

    /// The row of this room in the table of commands.
    ///
    /// @param uncover takes away what may have that place
    /// @param open whether there is a chronicle
    public Command row(Runnable uncover, BooleanSupplier open) {
        return Command.of("exercise.window.command", "Shortcut+Alt+E", () -> toggle(uncover))
                .in(Group.PRESENT)
                .choice(null, this::isShown)
                .when(open);
    }

    /// The keys of an exercise that goes on, for whoever looks them up.
    public static List<PlaceKey> keys() {
        return List.of(
                new PlaceKey(alt(KeyCode.PAGE_DOWN), "exercise.key.next"),
                new PlaceKey(alt(KeyCode.PAGE_UP), "exercise.key.previous"),
                new PlaceKey(alt(KeyCode.H), "exercise.key.evidence"),
                new PlaceKey(alt(KeyCode.UP), "exercise.key.earlier"),
                new PlaceKey(alt(KeyCode.DOWN), "exercise.key.later"),
                new PlaceKey(new KeyCodeCombination(KeyCode.SPACE), "exercise.key.word"),
                new PlaceKey(new KeyCodeCombination(KeyCode.S), "exercise.key.line"),
                new PlaceKey(new KeyCodeCombination(KeyCode.DELETE), "exercise.key.none"),
                new PlaceKey(new KeyCodeCombination(KeyCode.D), "exercise.key.silence"),
                new PlaceKey(new KeyCodeCombination(KeyCode.ESCAPE), "exercise.key.back"));
    }

    private static KeyCombination alt(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
    }

    /// Whether exercises are in the window.
    public boolean isShown() {
        return root.getCenter() instanceof ExercisePane;
    }

    private void toggle(Runnable uncover) {
        if (isShown()) {
            leave();
            return;
        }
        uncover.run();
        chronicle = desk.chronicle();
        ExercisePane shown = pane;
        if (shown == null) {
            shown = new ExercisePane(desk, this::leave, ways);
            pane = shown;
        }
        root.setCenter(shown);
        shown.applyCss();
        shown.layout();
        shown.begin();
    }

    /// Brings timeline and page back.
    public void leave() {
        if (isShown()) {
            desk.document().commitDrafts();
            root.setCenter(timelineAndPage);
            home.requestFocus();
        }
    }

    /// Shows the exercise that goes on to a class; whether one does.
    public boolean present() {
        return isShown() && root.getCenter() instanceof ExercisePane shown && shown.present();
    }

    private void renewWords() {
        ExercisePane old = pane;
        if (old == null) {
            return;
        }
        Exercise now = old.now();
        ExercisePane next = new ExercisePane(desk, this::leave, ways);
        next.goOn(old.begun(), now);
        pane = next;
        if (isShown()) {
            root.setCenter(next);
            next.begin();
        }
    }
}
