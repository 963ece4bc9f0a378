package kwonik;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import kwonik.view.TimelineView;
import kwonik.view.Verb;
import org.jspecify.annotations.Nullable;

/// What people do in their first minute, done once by nobody: moves, an event, a search, menus, a comparison,
/// the editor of stories, the dialogs for exporting and presenting.
///
/// What is not there or does not work is passed over, for a training that lacks something is better than none.
final class FirstMinute implements Runnable {
    private static final Duration START = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final List<Runnable> steps = new ArrayList<>();

    FirstMinute() {
        for (Verb verb : List.of(
                Verb.ZOOM_IN,
                Verb.ZOOM_IN,
                Verb.PAN_LEFT,
                Verb.PAN_RIGHT,
                Verb.WHOLE,
                Verb.NEXT,
                Verb.NEXT,
                Verb.OPEN,
                Verb.LANE_DOWN,
                Verb.CLOSER,
                Verb.TEAR,
                Verb.WHOLE)) {
            steps.add(() -> move(verb));
        }
        press(KeyCode.F, true);
        steps.add(() -> type("#search-field", "police"));
        press(KeyCode.ENTER, false);
        press(KeyCode.ESCAPE, false);
        steps.add(() -> menus(MenuButton::show));
        steps.add(() -> menus(MenuButton::hide));
        press(KeyCode.K, true);
        press(KeyCode.ESCAPE, false);
        press(KeyCode.J, true);
        press(KeyCode.J, true);
        press(KeyCode.F1, false);
        press(KeyCode.ESCAPE, false);
        press(KeyCode.F5, false);
        steps.add(FirstMinute::closeOthers);
        press(KeyCode.E, true);
        steps.add(FirstMinute::closeOthers);
    }

    @Override
    public void run() {
        try {
            Thread.sleep(START);
            for (Runnable step : steps) {
                Platform.runLater(() -> passedOver(step));
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }

    private static void passedOver(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            System.err.println("not trained: " + e);
        }
    }

    private static @Nullable Scene scene() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Window::getScene)
                .filter(scene -> scene != null && scene.lookup("#timeline") != null)
                .findFirst()
                .orElse(null);
    }

    private static void move(Verb verb) {
        Scene scene = scene();
        if (scene != null && scene.lookup("#timeline") instanceof TimelineView timeline) {
            timeline.run(verb);
        }
    }

    private void press(KeyCode key, boolean shortcut) {
        steps.add(() -> {
            Scene scene = scene();
            if (scene != null) {
                Node focused = scene.getFocusOwner();
                Node target = focused == null ? scene.getRoot() : focused;
                Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, shortcut, false, false));
            }
        });
    }

    private static void type(String field, String text) {
        Scene scene = scene();
        if (scene != null && scene.lookup(field) instanceof TextInputControl input) {
            input.setText(text);
        }
    }

    private static void menus(Consumer<MenuButton> work) {
        Scene scene = scene();
        if (scene != null) {
            for (Node node : scene.getRoot().lookupAll(".menu-button")) {
                if (node instanceof MenuButton menu) {
                    work.accept(menu);
                }
            }
        }
    }

    /// Closes the windows over the main one.
    private static void closeOthers() {
        Scene main = scene();
        for (Window window : List.copyOf(Window.getWindows())) {
            if (main != null && !main.equals(window.getScene())) {
                window.hide();
            }
        }
    }
}
