package kwonik.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import kwonik.bench.FirstPaint.Subject;

/// The ways in which a window can be started to be measured: what is opened, by which Java, with or without a cache.
enum Launch {
    /// An empty window, started like the class files.
    EMPTY("emptyWindow", Subject.EMPTY),
    /// An empty window, with a cache of its own.
    EMPTY_CACHED("emptyWindowWithCache", Subject.EMPTY),
    /// The program as Maven starts it, from class files and jars.
    CLASSES("classFiles", Subject.PROGRAM),
    /// The program as users start it: runtime, options and cache of the app image.
    IMAGE("image", Subject.PROGRAM),
    /// A canvas as large as the screen, started like the class files.
    CANVAS("emptyCanvas", Subject.CANVAS);

    /// Where `-Pdist` puts the app image.
    private static final Path IMAGE_JAVA = Path.of("target", "dist", "kwonik", "lib", "runtime", "bin", "java");

    private final String label;
    private final Subject subject;

    Launch(String label, Subject subject) {
        this.label = label;
        this.subject = subject;
    }

    /// What it is called in a figure.
    String label() {
        return label;
    }

    private boolean ofImage() {
        return this == IMAGE || this == EMPTY_CACHED;
    }

    /// Whether it can be started: the app image may not have been built.
    boolean isPossible() {
        return !ofImage() || Files.isExecutable(IMAGE_JAVA);
    }

    /// The JVM for it, with a settings folder that has nothing but the bounds of a window, or nothing at all.
    Optional<ChildJvm> jvm(Path settings) throws IOException {
        if (!isPossible()) {
            return Optional.empty();
        }
        ChildJvm jvm = (ofImage() ? image() : classes()).with("-Dkwonik.settings=" + settings);
        return Optional.of(ofImage() ? jvm.with("-XX:AOTCache=" + cache()) : jvm);
    }

    /// What this launch is told, before the arguments of the program.
    String[] arguments(String interaction, String... program) {
        List<String> arguments = new ArrayList<>(List.of(subject.name(), interaction));
        arguments.addAll(Arrays.asList(program));
        return arguments.toArray(String[]::new);
    }

    private static ChildJvm classes() {
        // as users start it: from the module path, and with nothing of the benchmarks but the watch
        return seeing(ChildJvm.ofThisJava(
                        "kwonik.bench.product", "--module-path", System.getProperty("jdk.module.path", "")))
                .with("-cp", benchClasses().toString());
    }

    private static ChildJvm image() throws IOException {
        return seeing(new ChildJvm(IMAGE_JAVA, List.of(ChildJvm.options("kwonik.bench.image"))))
                .with("-cp", jar().toString());
    }

    private static ChildJvm seeing(ChildJvm jvm) {
        return jvm.with(
                "--add-modules",
                "kwonik",
                "--add-exports",
                "kwonik/kwonik=ALL-UNNAMED",
                "--add-exports",
                "kwonik/kwonik.view=ALL-UNNAMED",
                "--add-exports",
                "kwonik/kwonik.layout.index=ALL-UNNAMED",
                "--add-exports",
                "kwonik/kwonik.layout.picture=ALL-UNNAMED",
                "-Dprism.order=sw",
                "-Djavafx.animation.fullspeed=true");
    }

    private static Path benchClasses() {
        return Arrays.stream(System.getProperty("java.class.path", "").split(java.io.File.pathSeparator))
                .filter(entry -> entry.endsWith("bench-classes"))
                .map(Path::of)
                .findFirst()
                .orElseThrow();
    }

    /// The benchmarks as a jar, since a cache knows nothing of folders; made anew when the app image is newer.
    private static Path jar() throws IOException {
        Path jar = Question.FOLDER.resolve("bench.jar").toAbsolutePath();
        if (isOld(jar)) {
            Files.createDirectories(Question.FOLDER);
            int code = ToolProvider.findFirst("jar")
                    .orElseThrow()
                    .run(System.out, System.err, "-c", "-f", jar.toString(), "-C", benchClasses().toString(), ".");
            if (code != 0) {
                throw new IOException("no jar of the benchmarks");
            }
        }
        return jar;
    }

    private static boolean isOld(Path made) throws IOException {
        return Files.notExists(made)
                || Files.getLastModifiedTime(made).compareTo(Files.getLastModifiedTime(IMAGE_JAVA)) < 0
                || Files.getLastModifiedTime(made)
                                .compareTo(Files.getLastModifiedTime(
                                        benchClasses().resolve("kwonik/bench/FirstPaint.class")))
                        < 0;
    }

    /// The cache of this launch, made in the way of the app image: it fits only the options that it was made with.
    private Path cache() throws IOException {
        Path cache = Question.FOLDER
                .resolve("%s.aot".formatted(name().toLowerCase(java.util.Locale.ROOT)))
                .toAbsolutePath();
        if (isOld(cache)) {
            ChildJvm noting = image().with("-XX:AOTCacheOutput=" + cache);
            if (this == IMAGE) {
                noting.with("-Dkwonik.train=" + Question.FOLDER.toAbsolutePath())
                        .run(FirstPaint.class, Subject.TRAINING.name(), "none");
            } else {
                noting.run(FirstPaint.class, subject.name(), "none");
            }
        }
        return cache;
    }
}
