package kwonik.app.edit.section;

/// What the form of an event has fields for.
public enum Field {
    TITLE,
    SUMMARY,
    DOUBT,
    DATE,
    /// How the date is known, with the working.
    BASIS,
    LANE,
    IMPORTANCE,
    TAGS,
    EXCERPTS,
    CLAIMS,
    REFERENCES,
    PICTURES
}
