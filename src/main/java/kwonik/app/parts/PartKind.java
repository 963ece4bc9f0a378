package kwonik.app.parts;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import kwonik.document.Edit;
import kwonik.document.merge.Parts;
import kwonik.model.Chronicle;

/// A kind of part of which a chronicle has a list.
///
/// @param of a chronicle
/// @param line what stands in the list, in one line
record PartKind<T>(
        Parts.Kind kind,
        Function<Chronicle, List<T>> of,
        Function<T, String> id,
        BiFunction<T, PartsState, String> line,
        Changes<T> changes,
        Deletion<T> deletion) {
    /// Its name in ids and keys.
    String code() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// The edits of its parts.
    ///
    /// @param change makes another of one, both with the same id
    record Changes<T>(Function<T, Edit> add, BiFunction<T, T, Edit> change, BiFunction<Integer, Integer, Edit> move) {}

    /// How a part goes.
    ///
    /// @param users says what stands on it; empty where nothing does
    /// @param possible whether it can go at all, when what stands on it was said
    /// @param heirs the parts of which one takes over what stands on it; empty where that goes along
    /// @param edit deletes one by its id, and that of its heir
    record Deletion<T>(
            BiFunction<T, PartsState, String> users,
            BiPredicate<T, PartsState> possible,
            BiFunction<T, PartsState, List<T>> heirs,
            BiFunction<String, String, Edit> edit) {}
}
