package kwonik.exchange.common;

import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Lets readers read odd inputs, and in the profile `fuzz` holds each of them to a second.
///
/// Otherwise `kwonik.fuzz.most`, in milliseconds, is not set and nothing is timed: a busy machine is slow without any
/// fault of a reader.
public final class OddInputs {
    private static final long MOST = Long.getLong("kwonik.fuzz.most", 0);
    /// What takes so long never ends.
    private static final long NEVER = 60;
    /// Who is slow once may have met a collection of the heap; who is slow three times is slow.
    private static final int TIMES = 3;

    /// A slowest one above this is told, in milliseconds.
    private static final long TOLD = 100;

    private final ThreadFactory threads =
            Thread.ofPlatform().daemon().name("odd input").factory();
    private long slowest;

    /// Something that reads one input.
    public interface Reading {
        /// Whether there was something in it.
        boolean read() throws RefusedException;
    }

    /// So many were read, none or one: it must end in something read or in a sentence that refuses it.
    ///
    /// @param input tells what is read, asked for only where something is wrong
    public int of(Supplier<String> input, Reading reading) {
        if (MOST == 0) {
            return once(input, reading);
        }
        long least = Long.MAX_VALUE;
        int read = 0;
        for (int i = 0; i < TIMES && least > MOST; i++) {
            long before = System.nanoTime();
            read = watched(input, reading);
            least = Math.min(least, (System.nanoTime() - before) / 1_000_000);
        }
        if (least > MOST) {
            throw new AssertionError("takes " + least + " ms: " + input.get());
        }
        if (least > Math.max(slowest, TOLD)) {
            slowest = least;
            System.getLogger(OddInputs.class.getName())
                    .log(
                            Level.INFO,
                            "the slowest took " + least + " ms, of "
                                    + input.get().length() + " characters");
        }
        return read;
    }

    private int watched(Supplier<String> input, Reading reading) {
        // a thread for each: one that never ends is left behind
        FutureTask<Integer> run = new FutureTask<>(() -> once(input, reading));
        threads.newThread(run).start();
        try {
            return run.get(NEVER, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("never ends: " + input.get(), e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static int once(Supplier<String> input, Reading reading) {
        try {
            return reading.read() ? 1 : 0;
        } catch (RefusedException e) {
            if (e.getMessage().isBlank()) {
                throw new AssertionError("refused without a word: " + input.get(), e);
            }
            return 0;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(input.get(), e);
        }
    }
}
