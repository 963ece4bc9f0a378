package kwonik.app.story;

import static kwonik.app.shell.WindowExtension.until;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import kwonik.app.settings.Settings;
import kwonik.app.shell.WindowExtension;
import kwonik.edtf.When;
import kwonik.layout.index.ViewState;
import kwonik.model.Story;
import org.jspecify.annotations.Nullable;

/// Works the editor of stories in the window of a test.
public record StoryRoom(WindowExtension app) {
    /// A window that is wide enough for the editor and its timeline.
    public static WindowExtension window() {
        return WindowExtension.onFrozen(
                WindowExtension.SETTINGS.withBounds(new Settings.Bounds(0, 0, 1200, 760, false)));
    }

    public void open() {
        app.untilComplete();
        app.run(app.window().commands().stories.run());
    }

    /// Shows a range on the timeline.
    public void look(String range, @Nullable String event, boolean gapsHidden) {
        When when = When.parse(range);
        app.run(() ->
                app.state().looking().viewProperty().set(new ViewState(when.start(), when.end(), event, gapsHidden)));
    }

    /// Opens the editor and makes a story of three steps, each with a view of its own.
    public void makeThreeSteps() {
        open();
        app.press("#stories-new");
        look("1991-01-01/1995-12-31", "lamp-dark-1991", false);
        app.press("#step-add");
        look("2017-01-01/2017-12-31", null, true);
        app.press("#step-add");
        look("2025-07-24T00:00:00Z/2025-07-24T23:59:59Z", "keepers-sail-2025", false);
        app.press("#step-add");
    }

    /// Makes a story of three steps and saves it; the file is then open.
    public Path ownFile() throws IOException {
        makeThreeSteps();
        Path own = app.newFolder().resolve("own.json");
        app.targets().add(own);
        app.press("#stories-save");
        until(() -> saved().equals("All saved"));
        app.run(app.window().commands().reload.run());
        until(() -> app.window().opening().currentProperty().get() == null);
        return own;
    }

    public Story last() {
        return Objects.requireNonNull(app.state().looking().shownChronicle())
                .stories()
                .getLast();
    }

    /// What the editor says about saving.
    public String saved() {
        return app.find("#stories-state", Label.class).getText();
    }

    public static List<String> views(Story story) {
        return story.steps().stream().map(step -> String.valueOf(step.view())).toList();
    }
}
