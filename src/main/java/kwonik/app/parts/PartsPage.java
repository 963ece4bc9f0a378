package kwonik.app.parts;

import java.util.Locale;
import java.util.stream.Stream;
import kwonik.document.merge.Parts;
import org.jspecify.annotations.Nullable;

/// The pages of the pane, in the order in which they are chosen.
public enum PartsPage {
    ABOUT(Parts.Kind.ABOUT),
    LANES(Parts.Kind.LANE),
    ERAS(Parts.Kind.ERA),
    SOURCES(Parts.Kind.SOURCE),
    TERMS(Parts.Kind.TERM),
    STORIES(Parts.Kind.STORY),
    /// What has no words in the language that is written in.
    UNTRANSLATED(null),
    /// What is wrong or doubtful.
    PROBLEMS(null);

    private final Parts.@Nullable Kind kind;

    PartsPage(Parts.@Nullable Kind kind) {
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
