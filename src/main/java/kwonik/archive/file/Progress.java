package kwonik.archive.file;

/// Hears how far a long reading or writing has come, and may call it off.
public interface Progress {
    /// Wants to know nothing and never calls off.
    Progress NONE = new Progress() {};

    /// The part of the file that is behind us; called every 64 KB, on the thread that works.
    ///
    /// @param fraction 0 to 1, never falling
    default void at(double fraction) {}

    /// Whether to stop; asked every 64 KB. The work then ends with a
    /// [java.util.concurrent.CancellationException].
    default boolean cancelled() {
        return false;
    }

    /// What hears of a part of the work, as if that were the whole.
    ///
    /// @param from where in the whole it begins, 0 to 1
    /// @param to where it ends
    default Progress part(double from, double to) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void at(double fraction) {
                whole.at(from + fraction * (to - from));
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }
}
