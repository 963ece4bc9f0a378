package kwonik.proof;

/// One run of words that two passages share, or that only one of them has.
///
/// The runs that are not added give the quotation, those that are not removed the passage found, to the
/// character.
public record WordRun(Kind kind, String text) {
    /// Whose words a run is.
    public enum Kind {
        /// Both have it.
        SAME,
        /// Only the quotation has it.
        REMOVED,
        /// Only the passage found has it.
        ADDED
    }
}
