package kwonik.app.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import kwonik.app.open.ReadingTask;
import kwonik.app.session.Browser;
import kwonik.app.session.Sample;
import kwonik.app.settings.SettingsFile;
import kwonik.app.task.Tasks;
import kwonik.archive.file.Progress;
import kwonik.export.common.ImageSize;
import kwonik.export.poster.Poster;
import kwonik.export.poster.PosterOptions;
import kwonik.export.poster.PosterSubject;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.picture.Look;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.paint.Fonts;
import kwonik.paint.FxTextMeasure;
import org.jspecify.annotations.Nullable;

/// A program that a test kills: the real window that saves a story again and again, beside it exports and settings that
/// are written without a rest. On standard output it says `saved N` once the story with the title N is saved.
public final class KilledWindow {
    private static final Duration TICK = Duration.millis(10);

    private final Path folder;
    private final MainWindow window;
    private final boolean once;
    private int number;
    private boolean ending;

    private KilledWindow(Path folder, Stage stage, boolean once) {
        this.folder = folder;
        this.once = once;
        Fonts.load();
        SettingsFile settings = new SettingsFile(folder.resolve("settings").resolve("settings.json"));
        this.window = new MainWindow(stage, settings, Tasks.start(), Browser.NONE);
        ReadingTask reading = new ReadingTask(folder.resolve("chronicle.json"));
        reading.run();
        window.show(reading);
    }

    /// Begins to save, export and write settings, until it is killed.
    ///
    /// @param args the folder; with a second word everything is written once and the program ends
    public static void main(String[] args) {
        Platform.startup(() -> new KilledWindow(Path.of(args[0]), new Stage(), args.length > 1).start());
    }

    private void start() {
        Timeline saving = new Timeline(new KeyFrame(TICK, _ -> tick()));
        saving.setCycleCount(Animation.INDEFINITE);
        saving.play();
    }

    private void tick() {
        @Nullable ChronicleIndex index = window.state().looking().whole();
        if (ending || index == null || Sample.isUnsaved(window.state())) {
            return;
        }
        if (number == 0) {
            number = numberOf(index.chronicle().stories().getFirst());
            if (!once) {
                aside("settings", this::writeSettings);
                aside("export", () -> export(index));
            }
        } else {
            say("saved " + number);
            if (once) {
                ending = true;
                Thread.ofPlatform().start(() -> end(index));
                return;
            }
        }
        number++;
        List<Story> stories = new ArrayList<>(Sample.stories(window.state()));
        Story first = stories.getFirst();
        stories.set(0, new Story(first.id(), Localized.of("Story " + number), first.steps()));
        Sample.tell(window.state(), stories);
        window.commands().document().save.run().run();
    }

    private void end(ChronicleIndex index) {
        writeSettings();
        // an export paints on the thread of the window, and waits for it
        export(index);
        CompletableFuture.runAsync(window::close, Platform::runLater).join();
        System.exit(0);
    }

    /// The number in a title that an earlier run gave, so that numbers only grow.
    public static int numberOf(Story story) {
        String digits = story.title().in("en").replaceAll("\\D", "");
        return digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static void aside(String name, Runnable work) {
        Thread.ofPlatform().daemon().name(name).start(() -> {
            while (true) {
                work.run();
            }
        });
    }

    private void writeSettings() {
        try {
            new SettingsFile(folder.resolve("settings").resolve("settings.json")).write(WindowExtension.SETTINGS);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void export(ChronicleIndex index) {
        Poster poster = new Poster(
                index,
                new PosterSubject.Time(index.whole()),
                new ImageSize(1600, 900, 96),
                Look.LIGHT,
                window.state().preferences().words(),
                ImageFolder.NONE,
                PosterOptions.NONE);
        try {
            poster.write(folder.resolve("out.png"), new FxTextMeasure(), Progress.NONE);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
