package kwonik.export.poster;

import java.time.LocalDate;
import kwonik.export.common.PaperGrid;
import org.jspecify.annotations.Nullable;

/// What a picture can have or be beyond what it shows.
///
/// @param quotations the passages that events rest on are printed beside them, where there is room
/// @param pictures those of the events are printed beside them, where there is room
/// @param glossary the terms that stand in it are explained below it
/// @param transparent nothing is painted behind the picture
/// @param told what it says of itself
/// @param sheets of paper to print it on; null for one page. For PDF only
public record PosterOptions(
        boolean quotations,
        boolean pictures,
        boolean glossary,
        boolean transparent,
        Telling told,
        @Nullable PaperGrid sheets) {
    /// Nothing.
    public static final PosterOptions NONE = new PosterOptions(false, false, false, false, Telling.of(null), null);

    /// What a picture says of itself.
    ///
    /// @param made the day that the picture names as its own; null to name none, so that the file can be made again
    /// @param alt its words for those who do not see it; empty for those that follow from what it shows
    public record Telling(@Nullable LocalDate made, String alt) {
        /// The day, and the words that follow from what it shows.
        public static Telling of(@Nullable LocalDate made) {
            return new Telling(made, "");
        }
    }

    /// The day that the picture names as its own, if it does.
    public @Nullable LocalDate made() {
        return told.made();
    }

    PosterOptions withAlt(String alt) {
        return new PosterOptions(quotations, pictures, glossary, transparent, new Telling(told.made(), alt), sheets);
    }
}
