package kwonik.archive.file;

/// Hears how far a long reading has come, and may call it off.
public interface Progress {
    /// Wants to know nothing and never calls off.
    Progress NONE = new Progress() {};

    /// The part of the file that is behind us; called every 64 KB, on the reading thread.
    ///
    /// @param fraction 0 to 1, never falling
    default void at(double fraction) {}

    /// Whether to stop; asked every 64 KB. The reading then ends with a
    /// [java.util.concurrent.CancellationException].
    default boolean cancelled() {
        return false;
    }
}
