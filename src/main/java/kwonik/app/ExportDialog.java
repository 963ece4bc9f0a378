package kwonik.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import javafx.util.Duration;
import kwonik.archive.Progress;
import kwonik.export.Extras;
import kwonik.export.ImageSize;
import kwonik.export.Poster;
import kwonik.export.What;
import kwonik.layout.ChronicleIndex;
import kwonik.layout.ViewState;
import kwonik.paint.FxTextMeasure;
import kwonik.words.Words;
import org.controlsfx.control.Notifications;
import org.jspecify.annotations.Nullable;

/// Asks what a picture shall show and how large, shows it beforehand, and writes it while the window stays alive.
final class ExportDialog {
    private static final Duration NOTICED = Duration.seconds(8);

    private final Stage window;
    private final Session session;
    private final Ask ask;
    private @Nullable Open open;

    ExportDialog(Stage window, Session session) {
        this(window, session, FileChooser::showSaveDialog);
    }

    /// @param ask lets the user choose the file
    ExportDialog(Stage window, Session session, Ask ask) {
        this.window = window;
        this.session = session;
        this.ask = ask;
    }

    /// Asks for a file; null if the user would rather not.
    interface Ask {
        @Nullable
        File file(FileChooser chooser, Stage owner);
    }

    /// Shows the dialog; if it is open already, only brings it to the front.
    void show() {
        ChronicleIndex index = session.indexProperty().get();
        ViewState view = session.viewProperty().get();
        if (open != null) {
            open.sheet.stage().toFront();
        } else if (index != null && view != null) {
            open = new Open(index, view);
            open.sheet.show();
        }
    }

    /// The dialog while it is on the screen; it keeps to the chronicle and the view it was opened with.
    private final class Open {
        private final ChronicleIndex index;
        private final ViewState view;
        private final Words words = session.words();
        private final ExportForm form = new ExportForm(
                words, session.look(), session.settingsProperty().get().export());
        private final ExportPreview preview = new ExportPreview();
        private final ProgressBar progress = new ProgressBar(0);
        private final Label message = new Label();
        private final Button save = new Button(words.say("app.export.save"));
        private final Button stop = new Button(words.say("app.cancel"));
        private final Sheet sheet;
        private @Nullable Task<Path> running;

        Open(ChronicleIndex index, ViewState view) {
            this.index = index;
            this.view = view;
            BorderPane content = new BorderPane(preview.node());
            content.setLeft(new VBox(form.node()));
            content.setBottom(foot());
            content.getStyleClass().add("export");
            save.setId("export-save");
            save.getStyleClass().add("main-action");
            save.setDefaultButton(true);
            save.setOnAction(_ -> choose());
            sheet = new Sheet(window, session, words.say("app.export.title"), content)
                    .with(save)
                    .closing(words.say("app.close"))
                    .onClosed(this::closed);
            form.choiceProperty().subscribe(_ -> changed());
        }

        private HBox foot() {
            progress.setVisible(false);
            progress.setMaxWidth(Double.MAX_VALUE);
            progress.setAccessibleText(words.say("app.export.progress"));
            HBox.setHgrow(progress, Priority.ALWAYS);
            stop.setVisible(false);
            stop.setOnAction(_ -> cancel());
            message.setWrapText(true);
            message.setId("export-message");
            message.getStyleClass().add("message");
            progress.managedProperty().bind(progress.visibleProperty());
            stop.managedProperty().bind(stop.visibleProperty());
            HBox foot = new HBox(message, progress, stop);
            foot.setAlignment(Pos.CENTER_LEFT);
            foot.getStyleClass().add("export-foot");
            return foot;
        }

        private Poster poster(ExportChoice choice) {
            ViewState what = choice.whole() ? index.whole().torn(view.torn()) : view;
            // A picture has no pointer: a selected event would stand out for no reason that its reader could see.
            return new Poster(
                    index,
                    new What.Time(what.selecting(null)),
                    form.size(choice),
                    choice.lookOr(session.look()),
                    words,
                    Extras.NONE);
        }

        private void changed() {
            ExportChoice choice = form.choiceProperty().get();
            save.setDisable(choice == null || running != null);
            if (choice == null) {
                message.setText(words.say(
                        "app.export.badSize", String.valueOf(ExportChoice.LEAST), String.valueOf(ExportChoice.MOST)));
                return;
            }
            message.setText("");
            preview.show(poster(choice));
        }

        private void choose() {
            ExportChoice choice = form.choiceProperty().get();
            if (choice == null) {
                return;
            }
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words.say("app.export.title"));
            ExtensionFilter svg = new ExtensionFilter(words.say("app.export.svg"), "*.svg");
            chooser.getExtensionFilters().addAll(new ExtensionFilter(words.say("app.export.png"), "*.png"), svg);
            chooser.setInitialFileName(fileName(choice));
            String folder = session.settingsProperty().get().export().folder();
            if (!folder.isEmpty() && Files.isDirectory(Path.of(folder))) {
                chooser.setInitialDirectory(new File(folder));
            }
            File chosen = ask.file(chooser, sheet.stage());
            if (chosen != null) {
                Path file = chosen.toPath().toAbsolutePath();
                write(named(file, svg.equals(chooser.getSelectedExtensionFilter())), choice);
            }
        }

        /// The file with the ending of its format: who asks for SVG need not change the name that was offered.
        private static Path named(Path file, boolean svg) {
            String name = file.getFileName().toString();
            if (svg && name.endsWith(".png")) {
                return file.resolveSibling(name.substring(0, name.length() - 4) + ".svg");
            }
            return name.contains(".") ? file : file.resolveSibling(name + (svg ? ".svg" : ".png"));
        }

        private String fileName(ExportChoice choice) {
            String id = index.chronicle().about().id().replaceAll("[^\\p{Alnum}_-]+", "-");
            ImageSize size = form.size(choice);
            return (id.isEmpty() ? "kwonik" : id.toLowerCase(Locale.ROOT)) + "-" + size + ".png";
        }

        private void write(Path file, ExportChoice choice) {
            Path folder = file.getParent();
            session.set(settings -> settings.withExport(choice.into(folder == null ? "" : folder.toString())));
            Poster poster = poster(choice);
            Task<Path> task = new Task<>() {
                @Override
                protected Path call() throws IOException {
                    poster.write(file, new FxTextMeasure(), new Progress() {
                        @Override
                        public void at(double fraction) {
                            updateProgress(fraction, 1);
                        }

                        @Override
                        public boolean cancelled() {
                            return isCancelled();
                        }
                    });
                    return file;
                }
            };
            task.setOnSucceeded(_ -> {
                ended();
                sheet.stage().close();
                tell(file);
            });
            task.setOnFailed(_ -> {
                ended();
                if (!(task.getException() instanceof CancellationException)) {
                    message.setText(failure(file, task.getException()));
                }
            });
            task.setOnCancelled(_ -> {
                ended();
                message.setText(words.say("app.export.cancelled"));
            });
            begun(task);
        }

        private void begun(Task<Path> task) {
            running = task;
            message.setText(words.say("app.export.progress"));
            progress.progressProperty().bind(task.progressProperty());
            progress.setVisible(true);
            stop.setVisible(true);
            save.setDisable(true);
            Thread.ofPlatform().daemon().name("export").start(task);
        }

        private void ended() {
            running = null;
            progress.progressProperty().unbind();
            progress.setVisible(false);
            stop.setVisible(false);
            message.setText("");
            save.setDisable(form.choiceProperty().get() == null);
        }

        private String failure(Path file, Throwable failure) {
            String name = String.valueOf(file.getFileName());
            return failure instanceof AccessDeniedException
                    ? words.say("app.export.denied", name)
                    : words.say("app.export.failed", name, String.valueOf(failure.getMessage()));
        }

        private void tell(Path file) {
            Notifications.create()
                    .owner(window)
                    .title(words.say("app.export.done"))
                    .text(words.say("app.export.done.at", file.toString()))
                    .graphic(Icon.DONE.draw())
                    .styleClass("saved")
                    .position(Pos.BOTTOM_LEFT)
                    .hideAfter(NOTICED)
                    .show();
        }

        private void cancel() {
            if (running != null) {
                running.cancel(false);
            }
        }

        private void closed() {
            cancel();
            preview.close();
            open = null;
            ExportChoice choice = form.choiceProperty().get();
            if (choice != null) {
                session.set(settings ->
                        settings.withExport(choice.into(settings.export().folder())));
            }
        }
    }
}
