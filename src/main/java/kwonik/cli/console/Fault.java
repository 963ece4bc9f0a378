package kwonik.cli.console;

import java.util.Optional;
import java.util.stream.Stream;
import kwonik.words.Words;

/// What a command says when it ends by an unexpected error: one line, whatever it was.
public final class Fault {
    private static final int MEGABYTE = 1 << 20;
    private static final String OURS = "kwonik.";

    private Fault() {}

    public static String line(Throwable cause, Words words) {
        if (Stream.iterate(cause, each -> each != null, Throwable::getCause)
                .limit(20)
                .anyMatch(OutOfMemoryError.class::isInstance)) {
            return words.say("cli.memory", String.valueOf(Runtime.getRuntime().maxMemory() / MEGABYTE));
        }
        return words.say("cli.fault", cause.getClass().getSimpleName() + place(cause));
    }

    /// Where it happened, for those who mend it.
    private static String place(Throwable cause) {
        Optional<StackTraceElement> frame = Stream.of(cause.getStackTrace())
                .filter(each -> each.getClassName().startsWith(OURS))
                .findFirst();
        return frame.map(each -> ", " + each.getClassName() + ":" + each.getLineNumber())
                .orElse("");
    }
}
