package kwonik.paint;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;
import kwonik.image.ImageFile;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;

/// The photos that were drawn last, decoded to the size in which they are drawn, in a bounded memory. May be shared by
/// threads: it is loaded in the background, and painted from at once.
public final class PhotoCache implements Photos {
    /// As many pixels as an 8K screen has; four bytes each.
    private static final long SCREEN = 33_000_000;
    /// A single photo is no larger than half of that.
    private static final double MOST_OF_ONE = SCREEN / 2.0;
    /// A photo of which so much is there is not loaded again for a little more.
    private static final double ENOUGH = 0.8;

    private final long most;
    /// The one that was looked at last stands last.
    private final Map<ImageFile, Loaded> photos = new LinkedHashMap<>(16, 0.75f, true);

    private long pixels;

    /// @param most pixels of all photos together
    private PhotoCache(long most) {
        this.most = most;
    }

    /// For a window.
    public static PhotoCache ofWindow() {
        return new PhotoCache(SCREEN);
    }

    /// The photos of a picture that is painted once, all of them loaded; takes its time.
    public static Photos of(Picture picture) {
        List<Mark.Photo> all = picture.photos();
        PhotoCache cache = new PhotoCache(Long.MAX_VALUE);
        double share = (double) SCREEN / Math.max(1, all.size());
        all.forEach(photo ->
                cache.load(photo.file(), photo.box().width(), photo.box().height(), share));
        return cache;
    }

    private record Loaded(State state, double width) {
        long pixels() {
            return state instanceof Ready(Image image) ? (long) (image.getWidth() * image.getHeight()) : 0;
        }
    }

    @Override
    public synchronized State look(ImageFile file) {
        Loaded loaded = photos.get(file);
        return loaded == null ? new Awaited() : loaded.state;
    }

    /// Whether a photo is there for so many pixels, or never will be.
    public synchronized boolean has(ImageFile file, double width, double height) {
        Loaded loaded = photos.get(file);
        return loaded != null
                && (loaded.state instanceof Broken
                        || loaded.width
                                >= ENOUGH
                                        * PhotoDecoder.wanted(file, width, height, MOST_OF_ONE)
                                                .width());
    }

    /// Loads a photo for so many pixels, if it is not there yet; takes its time, so not for the FX thread.
    public void load(ImageFile file, double width, double height) {
        load(file, width, height, MOST_OF_ONE);
    }

    private void load(ImageFile file, double width, double height, double mostPixels) {
        if (has(file, width, height)) {
            return;
        }
        Size wanted = PhotoDecoder.wanted(file, width, height, mostPixels);
        State state;
        try {
            state = new Ready(PhotoDecoder.decode(file, wanted));
        } catch (IOException e) {
            System.getLogger(PhotoCache.class.getName()).log(Level.DEBUG, "no picture in " + file.path(), e);
            state = new Broken();
        }
        put(file, new Loaded(state, wanted.width()));
    }

    private synchronized void put(ImageFile file, Loaded loaded) {
        Loaded before = photos.put(file, loaded);
        pixels += loaded.pixels() - (before == null ? 0 : before.pixels());
        Iterator<Loaded> oldest = photos.values().iterator();
        while (pixels > most && photos.size() > 1) {
            pixels -= oldest.next().pixels();
            oldest.remove();
        }
    }
}
