package kwonik.app.open;

import java.nio.file.Path;

/// Asks somebody about files of other formats where these may be meant in more than one way.
public interface Asking {
    /// Asks nothing.
    Asking NOTHING = new Asking() {};

    /// Hears of a file that shall be opened.
    ///
    /// @param open goes on with it: at once, after an answer, or never where it is wanted for something else
    default void before(Path file, Runnable open) {
        open.run();
    }

    /// Hears of a file of another format once it is open.
    default void opened(OpenedChronicle.Foreign foreign) {}
}
