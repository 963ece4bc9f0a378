package kwonik.app.controls;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import kwonik.app.session.OpenDocument;
import kwonik.app.task.TaskLine;
import kwonik.app.task.Tasks;
import kwonik.image.FoundImage;
import kwonik.image.ImageFile;
import kwonik.image.ImageFolder;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.paint.CanvasPainter;
import kwonik.paint.PhotoCache;
import kwonik.paint.Photos;

/// The pictures of the open chronicle as its windows show them: found beside its file and loaded in the background, in
/// the size in which they are shown and in a bounded memory.
public final class WindowPhotos {
    private final OpenDocument document;
    private final Tasks tasks;
    private final PhotoCache cache = PhotoCache.ofWindow();

    public WindowPhotos(OpenDocument document, Tasks tasks) {
        this.document = document;
        this.tasks = tasks;
    }

    /// Where the pictures of the open chronicle lie.
    public ImageFolder folder() {
        return ImageFolder.of(document.file());
    }

    /// A place of a window in which photos are shown.
    public Place place() {
        return new Place();
    }

    /// A picture file as it was found, and its pixels; a file without them is broken.
    public record Loaded(FoundImage file, Optional<Image> image) {}

    /// Photos that were missing, and at which scale.
    private record Tried(List<Mark.Photo> photos, double scale) {
        static final Tried NOTHING = new Tried(List.of(), 1);
    }

    /// A place of a window: when something else is shown there, what was shown before is not waited for any more.
    public final class Place {
        private final TaskLine line = tasks.line();
        /// What was missing when something was loaded last: photos that together do not fit into the memory are not
        /// loaded over and over.
        private Tried tried = Tried.NOTHING;

        private Place() {}

        /// Paints a picture with what is loaded of its photos, and loads the rest.
        ///
        /// @param scale pixels of the screen for one of the picture
        /// @param again paints the picture once more, in the window, when there is more to be seen
        public void paint(GraphicsContext gc, Picture picture, double scale, Runnable again) {
            new CanvasPainter(gc, cache).paint(picture);
            List<Mark.Photo> missing = picture.photos().stream()
                    .filter(photo -> !has(photo, scale))
                    .toList();
            Tried now = new Tried(missing, scale);
            boolean same = now.equals(tried);
            tried = missing.isEmpty() ? Tried.NOTHING : now;
            if (missing.isEmpty() || same) {
                return;
            }
            line.latest(
                    () -> {
                        missing.forEach(photo -> load(photo, scale));
                        return missing;
                    },
                    _ -> again.run());
        }

        private boolean has(Mark.Photo photo, double scale) {
            return cache.has(
                    photo.file(), photo.box().width() * scale, photo.box().height() * scale);
        }

        private void load(Mark.Photo photo, double scale) {
            cache.load(photo.file(), photo.box().width() * scale, photo.box().height() * scale);
        }

        /// Finds a picture of the open chronicle and loads it for so many pixels of the screen.
        ///
        /// @param file its place from the folder of the chronicle
        /// @param then takes it, in the window
        public void load(String file, double width, double height, Consumer<Loaded> then) {
            ImageFolder folder = folder();
            line.latest(() -> loaded(folder.find(file), width, height), then);
        }

        /// Waits for nothing any more.
        public void forget() {
            line.forget();
        }
    }

    private Loaded loaded(FoundImage found, double width, double height) {
        if (!(found instanceof ImageFile file)) {
            return new Loaded(found, Optional.empty());
        }
        cache.load(file, width, height);
        return new Loaded(
                found, cache.look(file) instanceof Photos.Ready(Image image) ? Optional.of(image) : Optional.empty());
    }
}
