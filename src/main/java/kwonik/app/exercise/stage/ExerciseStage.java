package kwonik.app.exercise.stage;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;
import kwonik.exercise.Exercise;
import kwonik.words.Words;

/// Shows an exercise to a class on the whole screen: the class answers aloud, one key reveals, and the same goes on.
///
/// It stands on the screen where the main window is not, if there is one.
public final class ExerciseStage {
    private final Stage window;
    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final QuestionStage pane = new QuestionStage();
    private final StageText text;
    private final Exercise exercise;
    private final Words words;
    private int at;
    private int seen;
    private boolean revealed;

    /// @param window comes back at the end, and ends this with itself
    /// @param from the question to begin with, from 0
    public ExerciseStage(Stage window, Exercise exercise, int from, Words words) {
        this.window = window;
        this.exercise = exercise;
        this.words = words;
        this.text = new StageText(exercise, words);
        this.at = Math.clamp(from, 0, exercise.questions().size() - 1);
        Rectangle2D bounds = screen(window);
        Scene scene = new Scene(pane, bounds.getWidth(), bounds.getHeight(), Color.WHITE);
        scene.addEventFilter(KeyEvent.ANY, event -> {
            if (event.getEventType() == KeyEvent.KEY_PRESSED) {
                pressed(event);
            }
            event.consume();
        });
        scene.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                forward();
            }
        });
        stage.setTitle(words.say("exercise.stage.title"));
        stage.setScene(scene);
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        window.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> stage.close());
    }

    private static Rectangle2D screen(Stage window) {
        List<Screen> here = Screen.getScreensForRectangle(
                window.getX() + window.getWidth() / 2, window.getY() + window.getHeight() / 2, 1, 1);
        return Screen.getScreens().stream()
                .filter(screen -> !here.contains(screen))
                .findFirst()
                .orElseGet(() -> here.isEmpty() ? Screen.getPrimary() : here.getFirst())
                .getBounds();
    }

    /// Begins.
    public void show() {
        renew();
        stage.show();
        stage.setFullScreen(true);
        stage.toFront();
        stage.requestFocus();
        pane.requestFocus();
    }

    private void renew() {
        String count =
                words.say("exercise.window.count", at + 1, exercise.questions().size());
        pane.show(text.lines(at, seen, revealed), count + " · " + words.say("exercise.stage.keys"));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE, ENTER, PAGE_DOWN, RIGHT, DOWN -> forward();
            case PAGE_UP, LEFT, UP, BACK_SPACE -> back();
            case H -> hint();
            case ESCAPE -> end();
            default -> {}
        }
    }

    /// Reveals, and then goes on to the next question; after the last it stays.
    private void forward() {
        if (!revealed) {
            revealed = true;
            renew();
        } else if (at + 1 < exercise.questions().size()) {
            to(at + 1);
        }
    }

    /// Covers the key again, or goes back to the question before.
    private void back() {
        if (revealed) {
            revealed = false;
            renew();
        } else if (at > 0) {
            to(at - 1);
        }
    }

    private void to(int place) {
        at = place;
        seen = 0;
        revealed = false;
        renew();
    }

    private void hint() {
        seen = Math.min(seen + 1, exercise.questions().get(at).hints().size());
        renew();
    }

    private void end() {
        stage.close();
        window.toFront();
        window.requestFocus();
    }
}
