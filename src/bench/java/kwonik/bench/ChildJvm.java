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
/// @param java the command
/// @param options of the command, before the class
record ChildJvm(Path java, List<String> options) {
    private static final long MOST_SECONDS = 300;

    /// One without a toolkit, and so without leave for its native code, which the JVM would complain of.
    static ChildJvm withoutWindow() {
        return ofThisJava("kwonik.bench.image").without("--enable-native-access");
    }

    /// One of the JDK that runs now, with the options that a property of the POM holds, and more of them.
    static ChildJvm ofThisJava(String property, String... more) {
        return new ChildJvm(Path.of(System.getProperty("java.home"), "bin", "java"), List.of())
                .with(options(property))
                .with(more);
    }

    /// The options that a property of the POM holds.
    static String[] options(String property) {
        return Arrays.stream(System.getProperty(property, "").strip().split("\\s+"))
                .filter(option -> !option.isEmpty())
                .toArray(String[]::new);
    }

    /// Also with these options.
    ChildJvm with(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(Arrays.asList(more));
        return new ChildJvm(java, all);
    }

    /// Without the options that begin like this.
    ChildJvm without(String beginning) {
        return new ChildJvm(
                java,
                options.stream()
                        .filter(option -> !option.startsWith(beginning))
                        .toList());
    }

    /// Runs a class and gives back the last line that it prints; what it complains of goes where our complaints go.
    ///
    /// @throws IOException if it fails
    String run(Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
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
            if (code != 0) {
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
