package kwonik;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import kwonik.app.shell.KwonikApp;
import kwonik.archive.FileKind;
import kwonik.archive.file.FileAddress;
import kwonik.cli.Commands;
import kwonik.words.Printable;
import kwonik.words.Words;

/// Opens the window, or says in one line why there can be none and what to do instead.
final class Window {
    private static final int CANNOT = 2;
    private static final String PICTURE = "export --out haiti.png";
    /// Set by the POM, for then there is no command `kwonik`.
    private static final String FROM_MAVEN = "kwonik.maven";

    private static final String MAVEN = "mvn -q compile exec:exec";

    private Window() {}

    /// Shows the window until it is closed.
    ///
    /// @param args a chronicle file, a picture, a link to a view, or nothing; and `--fresh`
    /// @param locale the language of the complaint, if there is one
    /// @return the exit code: 0, or 2 where no window can open; without a display Maven’s command draws a picture
    ///     instead
    static int open(String[] args, Locale locale, PrintStream err) {
        Words words = Words.in(locale);
        Optional<String> wrong = files(args).filter(Window::isNoFile).findFirst();
        if (wrong.isPresent()) {
            err.println(words.say("cli.failure", words.say("cli.file.name", Printable.line(wrong.get()))));
            return CANNOT;
        }
        if (needsDisplay() && !hasDisplay() && isFromMaven() && isForDrawing(args)) {
            return draw(args, locale, err);
        }
        Optional<String> obstacle = needsDisplay() ? obstacle(words) : Optional.empty();
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
            String reason = String.valueOf(e.getMessage());
            if (reason.contains("DISPLAY") && isFromMaven() && isForDrawing(args)) {
                // the toolkit that has failed cannot draw any more
                Relaunch.with("DISPLAY", "");
            }
            err.println(complaint(reason, words));
            return CANNOT;
        } catch (RuntimeException e) {
            System.getLogger(Window.class.getName()).log(Level.ERROR, "the window does not open", e);
            err.println(complaint(Printable.line(String.valueOf(cause(e))), words));
            return CANNOT;
        }
    }

    /// The toolkit wraps what went wrong into errors of its own.
    private static Throwable cause(Throwable error) {
        Throwable cause = error.getCause();
        return cause == null ? error : cause(cause);
    }

    /// Draws the chronicle to a file, on a machine without a display.
    private static int draw(String[] args, Locale locale, PrintStream err) {
        Optional<String> file = files(args).findFirst();
        String name = file.map(
                        each -> each.replaceFirst("(?i)\\.(json|kwonik)$", "").replaceFirst("^.*[/\\\\]", ""))
                .orElse("haiti");
        String picture = Path.of("target", name + ".png").toString();
        List<String> command = new ArrayList<>(List.of("export", "--out", picture));
        file.ifPresent(each -> command.addAll(List.of("--input", each)));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int code = new Commands(locale).run(command.toArray(new String[0]), nowhere, err);
        if (code != CANNOT) {
            err.println(Words.in(locale).say("cli.window.drawn", picture, MAVEN));
        }
        return code;
    }

    private static boolean isNoFile(String name) {
        try {
            FileAddress.path(name);
            return false;
        } catch (InvalidPathException _) {
            // that is the answer
            return true;
        }
    }

    private static Stream<String> files(String[] args) {
        return Stream.of(args).filter(arg -> !arg.startsWith("-"));
    }

    /// Whether nothing is asked for, or a chronicle, and no view of one.
    private static boolean isForDrawing(String[] args) {
        return files(args).allMatch(file -> FileKind.of(FileAddress.path(file)) == FileKind.CHRONICLE);
    }

    private static boolean isFromMaven() {
        return System.getProperty(FROM_MAVEN) != null;
    }

    private static boolean hasDisplay() {
        // JavaFX draws by X11 only; where Wayland runs, XWayland sets DISPLAY.
        return !System.getenv().getOrDefault("DISPLAY", "").isEmpty();
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
        if (!hasDisplay()) {
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
        return isFromMaven() ? MAVEN + " -Dkwonik.args=\"" + PICTURE + "\"" : "kwonik " + PICTURE;
    }
}
