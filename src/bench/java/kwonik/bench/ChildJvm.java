package kwonik.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A fresh JVM for figures that a warm one would spoil.
///
/// @param options of the `java` command, before the class
record ChildJvm(List<String> options) {
    /// The options of the program that a user gets, set by the POM.
    private static final String PRODUCT = "kwonik.bench.product";

    private static final long MOST_SECONDS = 180;

    /// One without a toolkit, and so without leave for its native code, which the JVM would complain of.
    static ChildJvm withoutWindow() {
        return likeTheProduct().without("--enable-native-access");
    }

    /// One with the options of the program, and more of them.
    static ChildJvm likeTheProduct(String... more) {
        List<String> options = new ArrayList<>(
                Arrays.asList(System.getProperty(PRODUCT, "").strip().split("\\s+")));
        options.removeIf(String::isEmpty);
        options.addAll(Arrays.asList(more));
        return new ChildJvm(options);
    }

    /// The same without the options that begin like this.
    ChildJvm without(String beginning) {
        return new ChildJvm(options.stream()
                .filter(option -> !option.startsWith(beginning))
                .toList());
    }

    /// Runs a class and gives back the last line that it prints; what it complains of goes where our complaints go.
    ///
    /// @throws IOException if it fails
    String run(Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        if (!options.contains("-cp")) {
            command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        }
        command.add(main.getName());
        command.addAll(Arrays.asList(args));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        CompletableFuture.delayedExecutor(MOST_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            int code = process.waitFor();
            if (code != 0 || out.isEmpty()) {
                throw new IOException(main.getSimpleName() + " ended with code " + code);
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return out.substring(out.lastIndexOf('\n') + 1);
    }
}
