package kwonik.app.session;

import kwonik.layout.index.ViewState;
import org.jspecify.annotations.Nullable;

/// The ways to go somewhere in the open chronicle.
public interface Travel {
    /// Goes to a view at once.
    void jump(ViewState there);

    /// Goes to a view in sight of the reader, or at once where nothing is to move.
    void fly(ViewState there);

    /// Selects an event by its id and brings it into sight, or selects none for null; one that is not shown is not
    /// selected.
    void select(@Nullable String id);
}
