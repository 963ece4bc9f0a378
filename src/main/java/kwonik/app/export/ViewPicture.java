package kwonik.app.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import kwonik.app.session.Looking;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.Preferences;
import kwonik.app.settings.ExportChoice;
import kwonik.app.settings.ExportChoice.Content;
import kwonik.app.settings.ExportChoice.Manner;
import kwonik.app.settings.ExportChoice.Pixels;
import kwonik.app.settings.ExportChoice.Subject;
import kwonik.app.task.TaskLine;
import kwonik.app.task.Tasks;
import kwonik.archive.file.Progress;
import kwonik.archive.file.TemporaryFolder;
import kwonik.export.common.XmlText;
import kwonik.export.poster.Poster;
import kwonik.image.ImageFolder;
import kwonik.paint.FxTextMeasure;
import org.jspecify.annotations.Nullable;

/// The present view as a picture for other programs: on the clipboard, or dragged into them.
public final class ViewPicture implements AutoCloseable {
    /// Of a slide.
    private static final String PRESET = "hd";

    private final Preferences preferences;
    private final Looking looking;
    private final Notices notices;
    private final Tasks tasks;
    private final TaskLine drawing;
    private @Nullable TemporaryFolder folder;
    private @Nullable Poster poster;
    private CompletableFuture<Taken> last = new CompletableFuture<>();
    private int number;

    public ViewPicture(Preferences preferences, Looking looking, Notices notices, Tasks tasks) {
        this.preferences = preferences;
        this.looking = looking;
        this.notices = notices;
        this.tasks = tasks;
        this.drawing = tasks.line();
    }

    /// A picture, the file that holds the same, and its words for those who do not see it.
    record Taken(Path file, Image image, String alt) {
        /// The picture for programs that take pictures, and for those that take HTML with its words.
        ClipboardContent content() {
            ClipboardContent content = new ClipboardContent();
            content.putImage(image);
            content.putHtml(html());
            return content;
        }

        private String html() {
            return "<img src=\"%s\" width=\"%d\" height=\"%d\" alt=\"%s\">"
                    .formatted(file.toUri(), (int) image.getWidth(), (int) image.getHeight(), XmlText.escaped(alt));
        }

        /// The same to be dragged, with its file for programs that take files.
        ///
        /// @param system as the system property `os.name` has it
        ClipboardContent dragged(String system) {
            ClipboardContent content = content();
            content.putFiles(List.of(file.toFile()));
            if (system.startsWith("Linux")) {
                // the toolkit hands a string on as plain text, which GTK refuses where HTML is asked for; bytes it
                // hands on as they are
                content.put(DataFormat.HTML, ByteBuffer.wrap(html().getBytes(StandardCharsets.UTF_8)));
            }
            return content;
        }
    }

    /// The picture of the present view, drawn away from the FX thread; empty if nothing is open. The same view is drawn
    /// once.
    public Optional<CompletableFuture<Taken>> take() {
        Poster now = Posters.of(preferences, looking, ImageFolder.NONE)
                .flatMap(this::poster)
                .orElse(null);
        if (now == null) {
            return Optional.empty();
        }
        if (!now.equals(poster) || last.isCompletedExceptionally()) {
            poster = now;
            int count = ++number;
            last = CompletableFuture.supplyAsync(() -> draw(now, count), drawing);
        }
        return Optional.of(last);
    }

    private Optional<Poster> poster(Posters posters) {
        ExportChoice kept = preferences.settings().export(posters.chronicle());
        return posters.of(new ExportChoice(
                new Subject(Content.VIEW, "", ""),
                new Pixels(PRESET, 0, 0, 1),
                ExportChoice.PNG,
                "",
                new Manner(false, false, false, false, kept.manner().dated(), false),
                kept.sheets(),
                kept.place()));
    }

    private Taken draw(Poster wanted, int count) {
        try {
            Path file = folder().resolve("kwonik-" + count + ".png");
            wanted.write(file, new FxTextMeasure(), Progress.NONE);
            Image image = new Image(file.toUri().toString());
            if (image.isError()) {
                throw new IllegalStateException(image.getException());
            }
            return new Taken(file, image, wanted.alt().paragraph());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Path folder() throws IOException {
        TemporaryFolder known = folder;
        if (known == null) {
            known = TemporaryFolder.untilExit();
            folder = known;
        }
        return known.path();
    }

    /// Puts the picture on the clipboard and says so.
    public void copy() {
        take().ifPresent(future -> {
            CompletableFuture<Taken> _ = future.whenComplete((taken, failure) ->
                    tasks.inWindow(() -> notices.show(taken == null ? failed(failure) : put(taken))));
        });
    }

    private static Notice put(Taken taken) {
        Image image = taken.image();
        Clipboard.getSystemClipboard().setContent(taken.content());
        return Notice.done("app.copyPicture.done", String.valueOf((int) image.getWidth()), String.valueOf((int)
                image.getHeight()));
    }

    private static Notice failed(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return Notice.of("app.copyPicture.failed", cause);
    }

    /// What is dragged: the picture with its words for programs that take pictures, its file for the others. Empty
    /// while it is being drawn.
    public Optional<ClipboardContent> dragged() {
        return take().filter(future -> future.isDone() && !future.isCompletedExceptionally())
                .map(future -> future.join().dragged(System.getProperty("os.name", "")));
    }

    /// Deletes the files that were made for dragging.
    @Override
    public synchronized void close() {
        if (folder != null) {
            folder.discard();
            folder = null;
        }
    }
}
