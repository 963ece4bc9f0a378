package kwonik;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Starts the program over in the same process of a Linux system, with the arguments it had, byte for byte, and with
/// something else in its environment: Java takes that to heart only at its own start.
final class Relaunch {
    /// Set where this was done for a variable, for once is enough.
    private static final String DONE = "KWONIK_";

    private static final Path SELF = Path.of("/proc/self");

    private Relaunch() {}

    /// Java reads and writes the names of files in the character set of the locale, and where that is plain ASCII
    /// (cron, ssh, containers) it finds none that has an accent. No option of Java changes that, but a locale does.
    static void forNamesInUtf8() {
        String names = System.getProperty("sun.jnu.encoding", "");
        if (names.equals("ANSI_X3.4-1968") || names.equals("US-ASCII") || names.equals("646")) {
            with("LC_ALL", "C.UTF-8");
        }
    }

    /// Does it; where that is not possible, or was done, the program goes on as it is.
    static void with(String variable, String value) {
        if (System.getenv(DONE + variable) != null
                || !System.getProperty("os.name", "").startsWith("Linux")) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            List<byte[]> arguments = arguments(Files.readAllBytes(SELF.resolve("cmdline")));
            MemorySegment program = text(SELF.resolve("exe").toString(), arena);
            MemorySegment vector = arena.allocate(ValueLayout.ADDRESS, arguments.size() + 1L);
            for (int i = 0; i < arguments.size(); i++) {
                vector.setAtIndex(ValueLayout.ADDRESS, i, text(arguments.get(i), arena));
            }
            call("setenv", text(DONE + variable, arena), text(value, arena), 1);
            call("setenv", text(variable, arena), text(value, arena), 1);
            call("execv", program, vector);
        } catch (IOException _) {
            // no Linux that shows a process to itself
        }
    }

    private static List<byte[]> arguments(byte[] line) {
        List<byte[]> arguments = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < line.length; i++) {
            if (line[i] == 0) {
                arguments.add(Arrays.copyOfRange(line, from, i));
                from = i + 1;
            }
        }
        return arguments;
    }

    private static MemorySegment text(String text, Arena arena) {
        return text(text.getBytes(StandardCharsets.US_ASCII), arena);
    }

    private static MemorySegment text(byte[] bytes, Arena arena) {
        MemorySegment text = arena.allocate(bytes.length + 1L);
        MemorySegment.copy(bytes, 0, text, ValueLayout.JAVA_BYTE, 0, bytes.length);
        return text;
    }

    @SuppressWarnings("restricted")
    private static void call(String name, Object... arguments) {
        ValueLayout[] layouts = Arrays.stream(arguments)
                .map(each -> each instanceof MemorySegment ? ValueLayout.ADDRESS : ValueLayout.JAVA_INT)
                .toArray(ValueLayout[]::new);
        Linker linker = Linker.nativeLinker();
        MethodHandle function = linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(ValueLayout.JAVA_INT, layouts));
        try {
            Object _ = function.invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException(name + " cannot be called", e);
        }
    }
}
