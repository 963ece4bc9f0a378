package kwonik.app.shell;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import kwonik.app.log.LogFile;
import kwonik.app.log.UncaughtErrors;
import kwonik.app.open.ReadingTask;
import kwonik.app.open.WarmUp;
import kwonik.app.session.Browser;
import kwonik.app.settings.SettingsFile;
import kwonik.app.task.Tasks;
import kwonik.archive.FileKind;
import kwonik.archive.file.FileAddress;
import kwonik.layout.index.ViewLink;
import kwonik.paint.Fonts;
import org.jspecify.annotations.Nullable;

/// The program with a window; it takes one chronicle file, an exported picture or a link that leads back to one, or
/// opens its own. With `--fresh` it neither knows nor keeps settings.
public final class KwonikApp extends Application {
    private static final String FRESH = "--fresh";

    private final UncaughtErrors errors = new UncaughtErrors();
    private final Tasks tasks = Tasks.start();
    private @Nullable ReadingTask reading;
    private @Nullable Path picture;
    private @Nullable String link;
    private @Nullable MainWindow window;

    /// Begins to read before the window is built: the two go on side by side.
    @Override
    public void init() {
        SettingsFile settings = settingsFile();
        LogFile.keep(settings == null ? null : settings.folder());
        Thread.setDefaultUncaughtExceptionHandler(errors);
        Optional<String> given = getParameters().getUnnamed().stream()
                .filter(argument -> !argument.startsWith("-"))
                .findFirst();
        link = given.filter(KwonikApp::isLink).orElse(null);
        Path file = given.filter(argument -> !isLink(argument))
                .map(argument -> FileAddress.path(argument).toAbsolutePath().normalize())
                .orElse(null);
        picture = file != null && FileKind.meant(file).mayHoldView() ? file : null;
        ReadingTask first = new ReadingTask(picture == null ? file : null);
        tasks.run(new WarmUp(first));
        reading = first;
    }

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler(errors);
        Fonts.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
        window = new MainWindow(stage, settingsFile(), tasks, Browser.by(getHostServices()::showDocument));
        window.showUncaught(errors);
        window.show(Objects.requireNonNull(reading, "init comes before start"));
        if (picture != null) {
            window.open(picture);
        }
        if (link != null) {
            window.follow(link);
        }
    }

    private static boolean isLink(String argument) {
        return argument.regionMatches(true, 0, ViewLink.SCHEME, 0, ViewLink.SCHEME.length());
    }

    private @Nullable SettingsFile settingsFile() {
        return getParameters().getRaw().contains(FRESH) ? null : SettingsFile.ofPlatform();
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
        tasks.close();
    }
}
