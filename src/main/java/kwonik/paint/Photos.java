package kwonik.paint;

import javafx.scene.image.Image;
import kwonik.image.ImageFile;

/// Where a painter finds the pixels of photos: it waits for none.
@FunctionalInterface
public interface Photos {
    /// For pictures in which there are none.
    Photos NONE = _ -> new Broken();

    /// What there is of a file now.
    State look(ImageFile file);

    /// What there is of a photo.
    sealed interface State {}

    /// It can be drawn.
    record Ready(Image image) implements State {}

    /// It is not loaded yet.
    record Awaited() implements State {}

    /// It never will be.
    record Broken() implements State {}
}
