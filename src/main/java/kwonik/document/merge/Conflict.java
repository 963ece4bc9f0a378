package kwonik.document.merge;

import java.util.Optional;

/// A field that two sides have changed, each in its way.
///
/// @param base what both have changed; empty where there was nothing, or nobody knows any more
/// @param ours empty where we have deleted it
/// @param theirs empty where they have deleted it
public record Conflict(FieldPath path, Optional<Object> base, Optional<Object> ours, Optional<Object> theirs) {
    /// One of the two.
    public enum Side {
        OURS,
        THEIRS
    }
}
