package kwonik.app;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Application;
import javafx.stage.Stage;
import kwonik.archive.Progress;
import kwonik.paint.Fonts;
import org.jspecify.annotations.Nullable;

/// The program with a window; it takes one chronicle file, or opens its own. With `--fresh` it neither knows nor keeps
/// settings.
public final class KwonikApp extends Application {
    private static final String FRESH = "--fresh";

    private @Nullable Path file;
    private @Nullable CompletableFuture<Opened> reading;
    private @Nullable MainWindow window;

    /// Begins to read before the window is built: the two go on side by side.
    @Override
    public void init() {
        file = getParameters().getUnnamed().stream()
                .filter(argument -> !argument.startsWith("-"))
                .findFirst()
                .map(argument -> Path.of(argument).toAbsolutePath().normalize())
                .orElse(null);
        reading = begin(file);
    }

    private static CompletableFuture<Opened> begin(@Nullable Path file) {
        CompletableFuture<Opened> opened = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("reading").start(() -> {
            try {
                opened.complete(Opened.read(file, Progress.NONE));
            } catch (IOException | RuntimeException e) {
                opened.completeExceptionally(new CompletionException(e));
            }
        });
        return opened;
    }

    @Override
    public void start(Stage stage) {
        CompletableFuture<Opened> begun = reading != null ? reading : begin(file);
        Fonts.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
        window = new MainWindow(stage, settingsFile());
        window.show(begun, file);
    }

    private @Nullable SettingsFile settingsFile() {
        return getParameters().getRaw().contains(FRESH) ? null : SettingsFile.ofPlatform();
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
