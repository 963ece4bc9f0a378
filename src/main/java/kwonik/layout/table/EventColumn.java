package kwonik.layout.table;

import java.util.Locale;
import kwonik.model.Chronicle;

/// What a table says of each event.
public enum EventColumn {
    /// Its date in words.
    WHEN,
    TITLE,
    LANE,
    IMPORTANCE,
    /// How many sources tell of it, and whether they differ.
    SOURCES,
    TAGS,
    /// The era that it begins in.
    ERA;

    /// Its name in settings and in the keys of words.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether a chronicle has what it tells of.
    public boolean isOf(Chronicle chronicle) {
        return switch (this) {
            case ERA -> !chronicle.eras().isEmpty();
            case SOURCES -> !chronicle.sources().isEmpty();
            case WHEN, TITLE, LANE, IMPORTANCE, TAGS -> true;
        };
    }
}
