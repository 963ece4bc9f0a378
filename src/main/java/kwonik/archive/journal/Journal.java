package kwonik.archive.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kwonik.model.Chronicle;
import kwonik.model.Localized;
import org.jspecify.annotations.Nullable;

/// Changes of a chronicle that no file has: the parts that differ, as they were and as they are.
///
/// @param from what was changed
/// @param steps by what, the oldest first
/// @param touched which parts are meant, list by list
/// @param before these as they were, with what they point at
/// @param after these as they are, with what they point at
public record Journal(From from, List<Step> steps, List<Touched> touched, Chronicle before, Chronicle after) {
    public Journal {
        steps = List.copyOf(steps);
        touched = List.copyOf(touched);
    }

    /// What was changed.
    ///
    /// @param file null for a chronicle that is in no file of the user’s
    /// @param name what problems call it
    /// @param time of the last change of the file when it was read, in milliseconds; 0 where there is none
    /// @param size of the file then
    /// @param title of the chronicle
    public record From(@Nullable Path file, String name, long time, long size, Localized title) {}

    /// One change.
    ///
    /// @param name key of the message that says what it was
    public record Step(Instant at, String name) {}

    /// The parts of one list that differ.
    ///
    /// @param list its name in a file
    /// @param ids of the parts; one empty id for what the chronicle says of itself
    /// @param gone those of them that are deleted
    /// @param placed those that are new or were moved, in their order: the id of the part before each, or nothing
    public record Touched(String list, List<String> ids, List<String> gone, Map<String, String> placed) {
        public Touched {
            ids = List.copyOf(ids);
            gone = List.copyOf(gone);
        }
    }
}
