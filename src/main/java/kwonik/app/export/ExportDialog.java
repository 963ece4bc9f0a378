package kwonik.app.export;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import kwonik.app.controls.Icon;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WindowPhotos;
import kwonik.app.session.Looking;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.settings.ExportChoice;
import kwonik.app.task.Tasks;
import kwonik.export.poster.Poster;
import kwonik.words.Words;
import org.controlsfx.control.Notifications;
import org.jspecify.annotations.Nullable;

/// Asks what a picture is to show and how large, shows a preview, and writes it while the window stays alive.
public final class ExportDialog {
    private static final Duration NOTICED = Duration.seconds(8);

    private final Stage window;
    private final Preferences preferences;
    private final OpenDocument document;
    private final Looking looking;
    private final Tasks tasks;
    private final WindowPhotos photos;
    private final ExportFile files;
    private final Function<String, List<String>> notes;
    private @Nullable Open open;

    /// @param files asks for the file
    /// @param notes gives what the reader has noted on the event of an id, in words
    public ExportDialog(
            Stage window,
            Preferences preferences,
            OpenDocument document,
            Looking looking,
            Tasks tasks,
            WindowPhotos photos,
            ExportFile files,
            Function<String, List<String>> notes) {
        this.window = window;
        this.preferences = preferences;
        this.document = document;
        this.looking = looking;
        this.tasks = tasks;
        this.photos = photos;
        this.files = files;
        this.notes = notes;
    }

    /// Shows the dialog; if it is open already, only brings it to the front.
    public void show() {
        if (open != null) {
            open.sheet.stage().toFront();
            return;
        }
        Posters.of(preferences, looking, photos.folder()).ifPresent(posters -> {
            open = new Open(posters.noted(notes));
            open.sheet.show();
        });
    }

    /// The dialog while it is on the screen; it keeps to the chronicle and the view it was opened with.
    private final class Open {
        private final Posters posters;
        private final Words words;
        private final ExportForm form;
        private final ExportPreview preview;
        private final AltField alt;
        private final WritingFoot foot;
        private final Button save;
        private final ToolWindow sheet;

        Open(Posters posters) {
            this.posters = posters;
            words = posters.words();
            form = new ExportForm(posters, preferences.settings().export(posters.chronicle()), Poster.ENDINGS);
            alt = new AltField(words);
            preview = new ExportPreview(words, tasks.line(), photos, alt::propose);
            save = new Button(words.say("app.export.save"));
            foot = new WritingFoot("export", words, "app.export.progress", _ -> allow());
            ScrollPane questions = new ScrollPane(form.node());
            questions.setFitToWidth(true);
            questions.setHbarPolicy(ScrollBarPolicy.NEVER);
            questions.getStyleClass().add("edge-to-edge");
            BorderPane seen = new BorderPane(preview.node());
            seen.setBottom(alt.node());
            // on a small screen the preview gives way, not the buttons
            seen.setMinSize(0, 0);
            // Tab goes by the order in which these come
            BorderPane content = new BorderPane();
            content.setLeft(questions);
            content.setCenter(seen);
            content.setBottom(foot);
            content.getStyleClass().add("export");
            save.setId("export-save");
            save.getStyleClass().add("main-action");
            save.setDefaultButton(true);
            save.setOnAction(_ -> choose());
            sheet = new ToolWindow(window, preferences, words.say("app.export.title"), content)
                    .with(save)
                    .closing(words.say("app.close"))
                    .onClosed(this::closed);
            content.applyCss();
            form.fixHeight();
            questions.setMinViewportWidth(form.node().prefWidth(-1));
            questions.setPrefViewportHeight(form.node().getMinHeight());
            form.onNotes(this::changed);
            form.choiceProperty().subscribe(_ -> changed());
        }

        private void changed() {
            ExportChoice choice = form.choiceProperty().get();
            allow();
            if (choice != null) {
                foot.say("");
                form.posters().of(choice).ifPresent(preview::show);
            }
        }

        private void choose() {
            ExportChoice choice = form.choiceProperty().get();
            if (choice != null) {
                files.choose(posters.chronicle(), choice, words, sheet.stage()).ifPresent(file -> write(file, choice));
            }
        }

        private void write(Path file, ExportChoice choice) {
            Poster poster = form.posters().of(choice).orElse(null);
            if (poster == null) {
                return;
            }
            if (document.isOpen(file)) {
                foot.say(words.say("app.file.own", String.valueOf(file.getFileName())));
                return;
            }
            ExportTask task = new ExportTask(poster.withAlt(alt.given()), file);
            foot.run(
                    task,
                    tasks,
                    done -> {
                        keep(choice.into(ExportFile.place(file)));
                        sheet.stage().close();
                        notifySaved(done.successText(words));
                    },
                    failed -> foot.say(failed.failure(words)));
        }

        private void allow() {
            save.setDisable(form.choiceProperty().get() == null || foot.isBusy());
        }

        private void keep(ExportChoice choice) {
            preferences.update(settings -> settings.withExport(posters.chronicle(), choice));
        }

        private void notifySaved(String where) {
            Notifications.create()
                    .owner(window)
                    .title(words.say("app.export.done"))
                    .text(where)
                    .graphic(Icon.DONE.draw())
                    .styleClass("saved")
                    .position(Pos.BOTTOM_LEFT)
                    .hideAfter(NOTICED)
                    .show();
        }

        private void closed() {
            foot.cancel();
            preview.close();
            open = null;
            ExportChoice choice = form.choiceProperty().get();
            if (choice != null) {
                ExportChoice kept = preferences.settings().export(posters.chronicle());
                keep(choice.into(kept.place()));
            }
        }
    }
}
