package kwonik.app.export;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kwonik.app.task.ProgressTask;
import kwonik.app.task.Tasks;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The line at the foot of a sheet that writes a file: what is said, how far it is, and a way to call it off.
public final class WritingFoot extends HBox {
    private final ProgressBar progress = new ProgressBar(0);
    private final Label message = new Label();
    private final Button stop;
    private final Words words;
    private final String writing;
    private final Consumer<Boolean> busy;
    private @Nullable ProgressTask<?> running;

    /// @param name begins the ids of its parts
    /// @param writing the key of what is said while it writes
    /// @param busy hears when a writing begins and when it ends: then nothing else may be begun
    public WritingFoot(String name, Words words, String writing, Consumer<Boolean> busy) {
        this.words = words;
        this.writing = writing;
        this.busy = busy;
        stop = new Button(words.say("app.cancel"));
        stop.setId(name + "-stop");
        stop.setOnAction(_ -> cancel());
        message.setWrapText(true);
        message.setId(name + "-message");
        message.getStyleClass().add("message");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(words.say(writing));
        setHgrow(progress, Priority.ALWAYS);
        show(false);
        progress.managedProperty().bind(progress.visibleProperty());
        stop.managedProperty().bind(stop.visibleProperty());
        // where it has nothing to say, others have its room
        managedProperty().bind(message.textProperty().isNotEmpty().or(progress.visibleProperty()));
        getChildren().addAll(message, progress, stop);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("export-foot");
    }

    /// Whether something is being written.
    public boolean isBusy() {
        return running != null;
    }

    public void say(String text) {
        message.setText(text);
    }

    /// Runs a writing.
    ///
    /// @param done runs when all is written
    /// @param failure why it failed, in words
    public <T extends ProgressTask<?>> void run(T task, Tasks tasks, Consumer<T> done, Consumer<T> failure) {
        task.setOnSucceeded(_ -> {
            ended("");
            done.accept(task);
        });
        task.setOnFailed(_ -> {
            ended("");
            failure.accept(task);
        });
        task.setOnCancelled(_ -> ended(words.say("app.export.cancelled")));
        running = task;
        busy.accept(true);
        message.setText(words.say(writing));
        progress.progressProperty().bind(ProgressTask.reached(task));
        show(true);
        tasks.run(task);
    }

    private void ended(String said) {
        running = null;
        progress.progressProperty().unbind();
        show(false);
        message.setText(said);
        busy.accept(false);
    }

    private void show(boolean shown) {
        progress.setVisible(shown);
        stop.setVisible(shown);
    }

    /// Calls off what is being written.
    public void cancel() {
        if (running != null) {
            running.cancel(false);
        }
    }
}
