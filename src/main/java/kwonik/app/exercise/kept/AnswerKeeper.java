package kwonik.app.exercise.kept;

import java.io.IOException;
import java.util.List;

/// Keeps what became of exercises, for each chronicle apart. Not for the FX thread.
public interface AnswerKeeper {
    /// Keeps nothing.
    AnswerKeeper NONE = new AnswerKeeper() {
        @Override
        public List<KeptResult> of(String chronicle) {
            return List.of();
        }

        @Override
        public void keep(String chronicle, List<KeptResult> results) {}
    };

    /// What is kept of a chronicle, the latest first.
    ///
    /// @param chronicle its id
    List<KeptResult> of(String chronicle) throws IOException;

    /// Keeps this and nothing else of a chronicle; with none, nothing is left of it.
    void keep(String chronicle, List<KeptResult> results) throws IOException;
}
