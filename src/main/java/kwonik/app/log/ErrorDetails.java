package kwonik.app.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/// What is needed to mend an error: the version, the system, and the stack.
public final class ErrorDetails {
    private ErrorDetails() {}

    /// All of it, as a text to paste into a message.
    static String of(Thread thread, Throwable cause) {
        return String.join(
                "\n",
                "Kwonik " + version(),
                property("os.name") + " " + property("os.version") + " " + property("os.arch"),
                "Java " + property("java.runtime.version") + ", JavaFX " + property("javafx.runtime.version"),
                "Thread " + thread.getName(),
                stack(cause));
    }

    /// The version as the build wrote it down for the command line.
    public static String version() {
        try (InputStream in = ErrorDetails.class.getResourceAsStream("/kwonik/cli/version.txt")) {
            return in == null ? "?" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException _) {
            // only the number stays unsaid
            return "?";
        }
    }

    static String stack(Throwable cause) {
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }
}
