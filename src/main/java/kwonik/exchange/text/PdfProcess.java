package kwonik.exchange.text;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kwonik.archive.file.Progress;
import kwonik.exchange.pdf.PdfText;

/// Has the text layer of a PDF document read by [PdfText] in a process of its own, with bounds of time and memory.
///
/// That process is started with the very Java that runs this one. It writes no file, and ends with this one at the
/// latest.
final class PdfProcess {
    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final Duration STEP = Duration.ofMillis(50);

    /// Where the app image has PDFBox, seen from its runtime: on Linux and Windows, and on macOS.
    private static final List<String> FOLDERS = List.of("../pdf", "../../../pdf");

    private static final List<String> OPTIONS = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:+ErrorFileToStderr",
            "-Djava.awt.headless=true");

    private PdfProcess() {}

    /// Reads a document.
    ///
    /// @throws NoTextException if it has no text that can be read
    /// @throws CancellationException if it was called off
    static SourceText read(Path file, Progress progress) throws IOException {
        Process process = start();
        try {
            // The path as bytes, since not every system passes every letter of it as an argument. The stream stays
            // open: its end tells the process that nobody waits any more.
            OutputStream out = process.getOutputStream();
            out.write((file.toAbsolutePath() + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            CompletableFuture<byte[]> answer =
                    CompletableFuture.supplyAsync(() -> answer(process), PdfProcess::inThread);
            await(process, progress);
            return taken(process.exitValue(), answer.join());
        } finally {
            process.destroyForcibly();
        }
    }

    private static void inThread(Runnable task) {
        Thread.ofVirtual().name("pdf").start(task);
    }

    private static Process start() throws NoTextException {
        Path java = Path.of(System.getProperty("java.home"), "bin", File.separatorChar == '\\' ? "java.exe" : "java");
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(OPTIONS);
        command.addAll(program());
        try {
            return new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        } catch (IOException _) {
            throw new NoTextException("pdf.missing");
        }
    }

    /// The options that name the program: as a module beside others, in an app image, or as a class.
    private static List<String> program() throws NoTextException {
        String main = PdfText.class.getName();
        Module module = PdfProcess.class.getModule();
        if (!module.isNamed()) {
            return List.of("-cp", System.getProperty("java.class.path", ""), main);
        }
        String whole = module.getName() + "/" + main;
        String modules = System.getProperty("jdk.module.path", "");
        if (!modules.isEmpty()) {
            return List.of("--module-path", modules, "--add-modules", "org.apache.pdfbox", "-m", whole);
        }
        Path runtime = Path.of(System.getProperty("java.home"));
        Optional<Path> folder = FOLDERS.stream()
                .map(name -> runtime.resolve(name).normalize())
                .filter(Files::isDirectory)
                .findFirst();
        Path jars = folder.orElseThrow(() -> new NoTextException("pdf.missing"));
        return List.of(
                "--add-reads", module.getName() + "=ALL-UNNAMED", "-cp", jars + File.separator + "*", "-m", whole);
    }

    private static byte[] answer(Process process) {
        try (InputStream in = process.getInputStream()) {
            byte[] bytes = in.readNBytes(SourceText.MOST_BYTES + 1);
            if (bytes.length > SourceText.MOST_BYTES) {
                process.destroyForcibly();
            }
            return bytes;
        } catch (IOException _) {
            // the exit code says more
            return new byte[0];
        }
    }

    private static void await(Process process, Progress progress) throws NoTextException {
        long end = System.nanoTime() + LONGEST.toNanos();
        try {
            while (!process.waitFor(STEP.toMillis(), TimeUnit.MILLISECONDS)) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                if (System.nanoTime() > end) {
                    throw new NoTextException("pdf.slow");
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static SourceText taken(int code, byte[] answer) throws NoTextException {
        if (answer.length > SourceText.MOST_BYTES) {
            throw SourceText.tooLarge(SourceText.MOST_BYTES);
        }
        switch (code) {
            case PdfText.DONE -> {}
            case PdfText.LOCKED -> throw new NoTextException("locked");
            case PdfText.TOO_LARGE -> throw new NoTextException("pdf.memory");
            case PdfText.NO_READER -> throw new NoTextException("pdf.missing");
            default -> throw new NoTextException("broken");
        }
        String[] parts = new String(answer, StandardCharsets.UTF_8).split("\n", 3);
        String text = parts[parts.length - 1];
        if (text.isBlank()) {
            throw new NoTextException("pdf.scanned");
        }
        return SourceText.taken(text, SourceFacts.of(parts[0], parts[1]));
    }
}
