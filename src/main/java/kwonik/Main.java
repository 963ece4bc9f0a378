package kwonik;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kwonik.cli.Commands;
import kwonik.layout.index.ViewLink;

/// Where the program starts: a command works without a window, anything else opens one.
///
/// This is no `Application`, or Java would start the window toolkit before `main`. Each way loads its own classes only.
public final class Main {
    private static final Set<String> COMMANDS = Set.of("export", "verify", "quote", "info", "help");

    private static final String FRESH = "--fresh";

    private static final int CANNOT = 2;

    /// So long the process may take to end in order.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Main() {}

    /// Runs the program and ends the process with one of the codes of `kwonik --help`.
    public static void main(String[] args) {
        Relaunch.forNamesInUtf8();
        Outlet outlet = new Outlet(FileDescriptor.out);
        PrintStream out = readable(System.out, new BufferedOutputStream(outlet));
        PrintStream err = readable(System.err, new Outlet(FileDescriptor.err));
        int code = CANNOT;
        try {
            code = code(args, out, err);
            out.flush();
            String failure = outlet.failure();
            if (failure != null) {
                // what could not be said was not done
                err.println(new Commands(Locale.getDefault()).unsaid(failure));
                code = CANNOT;
            }
            err.flush();
        } finally {
            end(code);
        }
    }

    /// Not only by returning: the toolkit’s threads would keep the process alive. What lets a process end in order can
    /// itself fail when the memory is full, or wait for ever.
    private static void end(int code) {
        try {
            Thread limit = new Thread(() -> halt(code), "limit");
            limit.setDaemon(true);
            limit.start();
            System.exit(code);
        } finally {
            Runtime.getRuntime().halt(code);
        }
    }

    private static void halt(int code) {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(code);
    }

    private static int code(String[] args, PrintStream out, PrintStream err) {
        String training = System.getProperty(Training.PROPERTY);
        if (training != null) {
            return Training.run(training);
        }
        Locale locale = Locale.getDefault();
        return isCommand(args) ? command(args, locale, out, err) : Window.open(args, locale, err);
    }

    /// An error on any thread ends a command, because its part of the work would stay undone.
    private static int command(String[] args, Locale locale, PrintStream out, PrintStream err) {
        Commands commands = new Commands(locale);
        Thread.setDefaultUncaughtExceptionHandler((_, cause) -> {
            try {
                err.println(commands.fault(cause));
                err.flush();
            } finally {
                Runtime.getRuntime().halt(CANNOT);
            }
        });
        return commands.run(args, out, err);
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
    private static PrintStream readable(PrintStream stream, OutputStream to) {
        Charset charset = stream.charset();
        return new PrintStream(to, true, charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
    }
}
