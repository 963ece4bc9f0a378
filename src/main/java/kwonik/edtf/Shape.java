package kwonik.edtf;

/// What kind of statement about time a [When] makes.
public enum Shape {
    /// One date, however vague.
    DATE,
    /// From one date to another, either of which may be open or unknown.
    INTERVAL,
    /// One of several dates, it is not known which: `[1667,1668]`.
    ONE_OF,
    /// Several dates together: `{1667,1668}`.
    ALL_OF
}
