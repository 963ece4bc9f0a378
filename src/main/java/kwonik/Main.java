package kwonik;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kwonik.cli.Commands;
import kwonik.layout.ViewLink;

/// Where the program starts: a command works without a window, anything else opens one.
///
/// This is no `Application`, or Java would start the window toolkit before `main`. Each way loads its own classes only.
public final class Main {
    private static final Set<String> COMMANDS = Set.of("export", "verify", "quote", "info", "help");

    private static final String FRESH = "--fresh";

    private Main() {}

    /// Runs the program and ends the process with one of the codes of `kwonik --help`.
    public static void main(String[] args) {
        PrintStream out = readable(System.out, FileDescriptor.out);
        PrintStream err = readable(System.err, FileDescriptor.err);
        int code = code(args, out, err);
        out.flush();
        err.flush();
        // Not only returned: the toolkit's threads would keep the process alive.
        System.exit(code);
    }

    private static int code(String[] args, PrintStream out, PrintStream err) {
        String training = System.getProperty(Training.PROPERTY);
        if (training != null) {
            return Training.run(training);
        }
        Locale locale = Locale.getDefault();
        return isCommand(args) ? new Commands(locale).run(args, out, err) : Window.open(args, locale, err);
    }

    /// Whether the arguments call a command, or are mistaken in a way that a window could not tell.
    static boolean isCommand(String[] args) {
        // without settings is a way to open the window, wherever it is said
        Optional<String> word =
                Stream.of(args).filter(arg -> !arg.equals(FRESH)).findFirst();
        if (word.isEmpty()) {
            return false;
        }
        String first = word.get();
        if (first.regionMatches(true, 0, ViewLink.SCHEME, 0, ViewLink.SCHEME.length())) {
            return false;
        }
        if (COMMANDS.contains(first) || first.startsWith("-")) {
            return true;
        }
        boolean looksLikeAFile = first.matches(".*[./\\\\].*");
        return !looksLikeAFile && !new File(first).exists();
    }

    /// In a bare environment Java would print our quotation marks as question marks; every terminal of today reads
    /// UTF-8.
    private static PrintStream readable(PrintStream stream, FileDescriptor descriptor) {
        return stream.charset().equals(StandardCharsets.US_ASCII)
                ? new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8)
                : stream;
    }
}
