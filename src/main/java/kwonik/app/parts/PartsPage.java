package kwonik.app.parts;

import java.util.Locale;
import java.util.stream.Stream;
import kwonik.document.merge.Parts;

/// The pages of the pane, in the order in which they are chosen.
public enum PartsPage {
    ABOUT(Parts.Kind.ABOUT),
    LANES(Parts.Kind.LANE),
    ERAS(Parts.Kind.ERA),
    SOURCES(Parts.Kind.SOURCE),
    TERMS(Parts.Kind.TERM),
    STORIES(Parts.Kind.STORY);

    private final Parts.Kind kind;

    PartsPage(Parts.Kind kind) {
        this.kind = kind;
    }

    /// The key of its name.
    String key() {
        return "app.parts." + code();
    }

    /// Its name in ids.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The page on which parts of a kind are edited.
    static PartsPage of(Parts.Kind kind) {
        return Stream.of(values()).filter(page -> page.kind == kind).findFirst().orElse(ABOUT);
    }
}
