package kwonik.app.shell;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Task;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import kwonik.app.controls.Icon;
import kwonik.app.controls.WrappedText;
import kwonik.app.document.DocumentCommands;
import kwonik.app.export.QuickExport;
import kwonik.app.importing.Importing;
import kwonik.app.navigation.ViewSummary;
import kwonik.app.open.ChronicleOpener;
import kwonik.app.open.ReadingTask;
import kwonik.app.session.Looking;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.exchange.common.Remark;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.Picture;
import kwonik.model.Event;
import kwonik.view.TimelineView;
import kwonik.words.Words;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;

/// The one line at the bottom: where the view is, what is going on, what is wrong with the file.
final class StatusLine {
    /// Below this width the line has no room for a hint.
    private static final double ROOM_FOR_HINT = 1180;

    private final StatusBar bar = new StatusBar();
    private final Label hint = new Label();
    private final Tooltip whole = new Tooltip();
    private final Button problems = new Button("", Icon.WARNING.draw());
    private final Button cancel = new Button();
    private final Preferences preferences;
    private final OpenDocument document;
    private final Looking looking;
    private final ChronicleOpener opening;
    private final QuickExport exporting;
    private final DocumentCommands saving;
    private final Importing importing;
    private final TimelineView timeline;
    private final ObservableValue<OnScreen> shown;
    private boolean saying;

    /// @param timeline tells what it has room for
    /// @param shown what is on the screen
    StatusLine(
            Preferences preferences,
            OpenDocument document,
            Looking looking,
            ChronicleOpener opening,
            CommandTable commands,
            TimelineView timeline,
            ObservableValue<OnScreen> shown) {
        this.preferences = preferences;
        this.document = document;
        this.looking = looking;
        this.opening = opening;
        this.exporting = commands.exporting();
        this.saving = commands.document();
        this.importing = commands.importing();
        this.timeline = timeline;
        this.shown = shown;
        bar.setId("status-line");
        bar.getStyleClass().add("status-line");
        bar.setAccessibleRole(AccessibleRole.TEXT);
        bar.setTooltip(whole);
        // there is nothing to do on the line itself, only on its buttons
        bar.setFocusTraversable(false);
        hint.getStyleClass().add("hint");
        hint.setId("status-hint");
        problems.setId("problems");
        problems.getStyleClass().add("quiet");
        problems.setOnAction(_ -> commands.showProblems());
        cancel.getStyleClass().add("quiet");
        cancel.setId("cancel-task");
        cancel.setOnAction(_ -> cancel());
        hint.setMinWidth(0);
        problems.setMinWidth(Region.USE_PREF_SIZE);
        looking.viewProperty().subscribe((_, _) -> soon());
        looking.selectedProperty().subscribe((_, _) -> soon());
        timeline.pictureProperty().subscribe((_, _) -> soon());
        preferences.wordsProperty().subscribe((_, _) -> items());
        looking.shownProperty().subscribe((_, _) -> items());
        document.documentProperty().subscribe((_, _) -> items());
        opening.currentProperty().subscribe((_, _) -> items());
        importing.currentProperty().subscribe((_, _) -> items());
        exporting.currentProperty().subscribe((_, _) -> items());
        saving.savingProperty().subscribe((_, _) -> items());
        shown.subscribe((_, _) -> items());
        bar.widthProperty().subscribe((_, _) -> items());
        items();
    }

    Region node() {
        return bar;
    }

    /// What goes on: a reading, or else an export, or else a saving that takes long.
    private @Nullable Task<?> task() {
        ReadingTask opened = opening.currentProperty().get();
        Task<?> reading = opened != null ? opened : importing.currentProperty().getValue();
        Task<?> export = exporting.currentProperty().get();
        return reading != null
                ? reading
                : export != null ? export : saving.savingProperty().get();
    }

    /// Where nothing is dated, there is no time to zoom and to move in.
    private String hint() {
        ChronicleIndex index = looking.shownProperty().get();
        OnScreen now = shown.getValue();
        return now == OnScreen.TIMELINE && index != null && !index.isTimed() ? "app.hint.undated" : now.hint();
    }

    private void cancel() {
        if (opening.currentProperty().get() != null) {
            opening.cancel();
        } else if (importing.currentProperty().getValue() != null) {
            importing.cancel();
        } else if (exporting.currentProperty().get() != null) {
            exporting.cancel();
        } else {
            saving.callSavingOff();
        }
    }

    private void items() {
        Words words = preferences.words();
        Task<?> task = task();
        cancel.setText(words.say("app.cancel"));
        int count = document.problems().size();
        problems.setText(
                Remark.isOnlyDecided(document.problems())
                        ? words.say("app.problems.read")
                        : words.say("app.problems.count", count));
        hint.setText(words.say(hint()));
        bar.getRightItems().clear();
        if (task != null) {
            bar.getRightItems().add(cancel);
        }
        if (count > 0) {
            bar.getRightItems().add(problems);
        }
        if (task == null && bar.getWidth() > ROOM_FOR_HINT) {
            bar.getRightItems().add(hint);
        }
        bar.progressProperty().unbind();
        if (task == null) {
            bar.setProgress(0);
        } else {
            // a bar of unknown length would run to and fro; one of none would not be seen
            bar.progressProperty().bind(task.progressProperty().map(at -> Math.max(0.02, at.doubleValue())));
        }
        updateTexts();
    }

    /// Pictures are made while the window is laid out, when the line may have had its turn: a text that it gets then is
    /// drawn no earlier than something else happens. So it gets the text afterwards.
    private void soon() {
        if (!saying) {
            saying = true;
            Platform.runLater(() -> {
                saying = false;
                updateTexts();
            });
        }
    }

    private void updateTexts() {
        Words words = preferences.words();
        ViewState view = looking.viewProperty().get();
        if (opening.currentProperty().get() != null
                || importing.currentProperty().getValue() != null) {
            bar.setText(words.say("app.reading"));
        } else if (exporting.currentProperty().get() != null) {
            bar.setText(words.say("app.export.progress"));
        } else if (saving.savingProperty().get() != null) {
            bar.setText(words.say("app.edit.saving"));
        } else if (view == null) {
            bar.setText("");
        } else if (shown.getValue() == OnScreen.COMPARISON) {
            Event event = looking.selectedProperty().getValue();
            String title = event == null ? "" : event.title().in(words.tag());
            bar.setText(words.say("app.hint.compared", title));
        } else if (shown.getValue() == OnScreen.EXERCISES) {
            bar.setText(words.say("exercise.window.status"));
        } else {
            bar.setText(new ViewSummary(words)
                    .say(view, tally(), looking.shownProperty().get()));
        }
        bar.setStyle(WrappedText.familyToTheLeft(bar.getText()));
        // a reader of the screen hears of every change; who sees a part of a long line has the rest at the pointer
        bar.setAccessibleText(bar.getText());
        whole.setText(bar.getText());
    }

    /// What the picture shows; nothing where the table has its place.
    private Picture.@Nullable Tally tally() {
        Picture picture = timeline.isVisible() ? timeline.pictureProperty().get() : null;
        return picture == null ? null : picture.tally();
    }
}
