package kwonik.cli.console;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;
import kwonik.archive.file.Progress;

/// Counts per cent on the last line of a terminal, and wipes it at the end; says nothing where no one looks.
public final class PercentLine implements Progress, AutoCloseable {
    /// Most pictures are there before a number can be read.
    private static final long PATIENCE_NANOS = 400_000_000;

    private final PrintStream err;
    private final boolean seen;
    private final long start = System.nanoTime();
    private int shown = -1;

    private PercentLine(PrintStream err, boolean seen) {
        this.err = err;
        this.seen = seen;
    }

    public static PercentLine on(Terminal talk) {
        boolean terminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return new PercentLine(talk.err(), talk.err().equals(System.err) && terminal);
    }

    @Override
    public void at(double fraction) {
        int percent = (int) (100 * fraction);
        if (seen && percent != shown && System.nanoTime() - start > PATIENCE_NANOS) {
            shown = percent;
            err.print("\r" + percent + " %");
            err.flush();
        }
    }

    @Override
    public void close() {
        if (shown >= 0) {
            err.print("\r     \r");
            err.flush();
        }
    }
}
