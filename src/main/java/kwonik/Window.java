package kwonik;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import kwonik.app.KwonikApp;
import kwonik.words.Words;

/// Opens the window, or says in one line why there can be none and what to do instead.
final class Window {
    private static final int CANNOT = 2;
    private static final String PICTURE = "export --out haiti.png";
    /// Set by the POM, for then there is no command `kwonik`.
    private static final String FROM_MAVEN = "kwonik.maven";

    private Window() {}

    /// Shows the window until it is closed.
    ///
    /// @param args a chronicle file, a picture, a link to a view, or nothing; and `--fresh`
    /// @param locale the language of the complaint, if there is one
    /// @return the exit code: 0, or 2 where no window can open
    static int open(String[] args, Locale locale, PrintStream err) {
        Optional<String> obstacle = needsDisplay() ? obstacle(Words.in(locale)) : Optional.empty();
        if (obstacle.isPresent()) {
            err.println(obstacle.get());
            return CANNOT;
        }
        try {
            Application.launch(KwonikApp.class, args);
            return 0;
        } catch (UnsupportedOperationException e) {
            // Whether a display answers is not probed above: that would cost every start, and the toolkit tells at
            // once.
            err.println(complaint(String.valueOf(e.getMessage()), Words.in(locale)));
            return CANNOT;
        }
    }

    private static String complaint(String reason, Words words) {
        if (reason.contains("DISPLAY")) {
            return words.say("cli.window.dead.display", "DISPLAY=" + System.getenv("DISPLAY"), otherWay());
        }
        return reason.contains("GTK")
                ? missing(SystemLibrary.NEEDED.getFirst(), words)
                : words.say("cli.window.broken", reason, otherWay());
    }

    private static boolean needsDisplay() {
        return System.getProperty("os.name", "").startsWith("Linux") && System.getProperty("glass.platform") == null;
    }

    private static Optional<String> obstacle(Words words) {
        // JavaFX draws by X11 only; where Wayland runs, XWayland sets DISPLAY.
        if (System.getenv().getOrDefault("DISPLAY", "").isEmpty()) {
            return Optional.of(words.say("cli.window.no.display", otherWay()));
        }
        return SystemLibrary.NEEDED.stream()
                .filter(SystemLibrary::isMissing)
                .findFirst()
                .map(library -> missing(library, words));
    }

    private static String missing(SystemLibrary library, Words words) {
        return words.say("cli.window.no.library", library.file(), library.debian(), library.fedora(), otherWay());
    }

    /// The command that draws a picture for someone who started the program this way.
    private static String otherWay() {
        return System.getProperty(FROM_MAVEN) == null
                ? "kwonik " + PICTURE
                : "mvn -q compile exec:exec -Dkwonik.args=\"" + PICTURE + "\"";
    }
}
