package kwonik.bench;

import atlantafx.base.theme.PrimerLight;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import kwonik.app.open.ReadingTask;
import kwonik.app.session.Browser;
import kwonik.app.session.Looking;
import kwonik.app.settings.SettingsFile;
import kwonik.app.shell.MainWindow;
import kwonik.app.task.Tasks;
import kwonik.document.EventEdits;
import kwonik.model.filter.EventFilter;
import kwonik.paint.Fonts;

/// Runs in a JVM of its own: opens a chronicle in the program’s window, makes edits of each kind, saves, and prints what
/// that took.
final class EditRun {
    private static final double NANOS_PER_MILLI = 1e6;
    /// So often someone asks whether the window answers, in nanoseconds.
    private static final long PING = 2_000_000;
    private static final int LESS = 2;

    private EditRun() {}

    public static void main(String[] args) {
        Application.launch(Program.class, args);
    }

    /// The program, opened as it opens itself.
    public static final class Program extends Application {
        private final Tasks tasks = Tasks.start();
        private final JsonObject answer = new JsonObject();

        @Override
        public void start(Stage stage) {
            Fonts.load();
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
            MainWindow window = new MainWindow(stage, SettingsFile.ofPlatform(), tasks, Browser.NONE);
            ReadingTask reading = new ReadingTask(Path.of(getParameters().getRaw().getFirst()));
            tasks.run(reading);
            window.show(reading);
            when(
                    () -> {
                        Looking looking = window.state().looking();
                        return window.state().document().get() != null && !looking.previewed();
                    },
                    () -> each(window, stage.getScene(), new ArrayList<>(List.of(EditKind.values()))));
        }

        private static void when(BooleanSupplier is, Runnable then) {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (is.getAsBoolean()) {
                        stop();
                        then.run();
                    }
                    Platform.requestNextPulse();
                }
            }.start();
        }

        private void each(MainWindow window, Scene scene, List<EditKind> kinds) {
            if (kinds.isEmpty()) {
                save(window);
                return;
            }
            EditKind kind = kinds.removeFirst();
            window.state().looking().filter(kind.isFiltered() ? EventFilter.NONE.withImportance(LESS) : EventFilter.NONE);
            new EditClock(window.state(), scene, kind, taken -> {
                        answer.add(kind.label(), taken);
                        each(window, scene, kinds);
                    })
                    .start();
        }

        /// Makes one edit more and saves; meanwhile asks all the time whether the window answers.
        private void save(MainWindow window) {
            var document = window.state().document();
            String first = Objects.requireNonNull(document.chronicle()).events().getFirst().id();
            document.edit(EventEdits.title(first, "en", "Changed before it is saved"));
            AtomicLong longest = new AtomicLong();
            Thread asking = new Thread(() -> ask(longest), "asking");
            asking.setDaemon(true);
            asking.start();
            long begun = System.nanoTime();
            window.commands().document().save.run().run();
            double called = (System.nanoTime() - begun) / NANOS_PER_MILLI;
            when(() -> !document.isUnsaved(), () -> {
                JsonObject taken = new JsonObject();
                taken.addProperty("call", called);
                taken.addProperty("saved", (System.nanoTime() - begun) / NANOS_PER_MILLI);
                taken.addProperty("longestWait", longest.get() / NANOS_PER_MILLI);
                answer.add("save", taken);
                System.out.println(answer);
                System.out.flush();
                Runtime.getRuntime().halt(0);
            });
        }

        private static void ask(AtomicLong longest) {
            while (true) {
                long asked = System.nanoTime();
                Thread self = Thread.currentThread();
                AtomicLong answered = new AtomicLong();
                Platform.runLater(() -> {
                    answered.set(System.nanoTime());
                    LockSupport.unpark(self);
                });
                while (answered.get() == 0) {
                    LockSupport.park();
                }
                longest.accumulateAndGet(answered.get() - asked, Math::max);
                LockSupport.parkNanos(PING);
            }
        }
    }
}
