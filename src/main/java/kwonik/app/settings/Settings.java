package kwonik.app.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that is remembered from one run to the next.
///
/// @param theme the look, or the system's
/// @param language a language tag, or empty for the system's
/// @param reducedMotion nothing moves, even where the system would allow it
/// @param textSize of the window in percent, one of [TextSize#STEPS]
/// @param bounds of the window when last closed; null before that
/// @param pageWidth of the reading pane in pixels; 0 before anyone has moved the divider
/// @param recent files opened, the last first
/// @param export what was last chosen for a picture, of whatever chronicle
/// @param exports what was last chosen for pictures of each chronicle, the last first
/// @param articles where article texts lie, the last given first
/// @param whereabouts where one looked last in which chronicle, and its bookmarks
public record Settings(
        ThemeChoice theme,
        String language,
        boolean reducedMotion,
        int textSize,
        @Nullable Bounds bounds,
        double pageWidth,
        List<Path> recent,
        ExportChoice export,
        List<KeptExport> exports,
        List<KnownArticle> articles,
        SavedViews whereabouts) {
    /// How many files are remembered.
    static final int MOST_RECENT = 10;

    /// How many articles are remembered.
    static final int MOST_ARTICLES = 100;

    /// For how many chronicles it is remembered how they were exported.
    static final int MOST_EXPORTS = 30;

    /// Before anything was chosen.
    public static final Settings FIRST = new Settings(
            ThemeChoice.SYSTEM,
            "",
            false,
            TextSize.NORMAL,
            null,
            0,
            List.of(),
            ExportChoice.FIRST,
            List.of(),
            List.of(),
            SavedViews.FIRST);

    public Settings {
        textSize = TextSize.nearest(textSize);
        pageWidth = Math.clamp(pageWidth, 0, 4_000);
        recent = recent.stream().limit(MOST_RECENT).toList();
        exports = exports.stream().limit(MOST_EXPORTS).toList();
        articles = articles.stream().limit(MOST_ARTICLES).toList();
    }

    /// What was last chosen for pictures of one chronicle.
    ///
    /// @param chronicle its id
    record KeptExport(String chronicle, ExportChoice choice) {}

    /// Where a window stood on the screens.
    public record Bounds(double x, double y, double width, double height, boolean maximized) {}

    public Settings withTheme(ThemeChoice chosen) {
        return new Settings(
                chosen,
                language,
                reducedMotion,
                textSize,
                bounds,
                pageWidth,
                recent,
                export,
                exports,
                articles,
                whereabouts);
    }

    public Settings withLanguage(String tag) {
        return new Settings(
                theme, tag, reducedMotion, textSize, bounds, pageWidth, recent, export, exports, articles, whereabouts);
    }

    public Settings withReducedMotion(boolean reduced) {
        return new Settings(
                theme, language, reduced, textSize, bounds, pageWidth, recent, export, exports, articles, whereabouts);
    }

    public Settings withTextSize(int percent) {
        return new Settings(
                theme,
                language,
                reducedMotion,
                percent,
                bounds,
                pageWidth,
                recent,
                export,
                exports,
                articles,
                whereabouts);
    }

    public Settings withBounds(Bounds last) {
        return new Settings(
                theme,
                language,
                reducedMotion,
                textSize,
                last,
                pageWidth,
                recent,
                export,
                exports,
                articles,
                whereabouts);
    }

    public Settings withPageWidth(double pixels) {
        return new Settings(
                theme,
                language,
                reducedMotion,
                textSize,
                bounds,
                pixels,
                recent,
                export,
                exports,
                articles,
                whereabouts);
    }

    /// What to offer for a picture of a chronicle: what was chosen for it last, or else for any other.
    public ExportChoice export(String chronicle) {
        return exports.stream()
                .filter(kept -> kept.chronicle().equals(chronicle))
                .findFirst()
                .map(KeptExport::choice)
                .orElseGet(export::elsewhere);
    }

    /// With what was chosen for a picture of a chronicle.
    public Settings withExport(String chronicle, ExportChoice chosen) {
        List<KeptExport> kept = Stream.concat(
                        Stream.of(new KeptExport(chronicle, chosen)),
                        exports.stream().filter(other -> !other.chronicle().equals(chronicle)))
                .toList();
        return withExports(chosen, kept);
    }

    Settings withExports(ExportChoice last, List<KeptExport> kept) {
        return new Settings(
                theme, language, reducedMotion, textSize, bounds, pageWidth, recent, last, kept, articles, whereabouts);
    }

    /// With a file at the head of the recent ones.
    public Settings opened(Path file) {
        List<Path> files = Stream.concat(Stream.of(file), recent.stream().filter(other -> !other.equals(file)))
                .toList();
        return new Settings(
                theme,
                language,
                reducedMotion,
                textSize,
                bounds,
                pageWidth,
                files,
                export,
                exports,
                articles,
                whereabouts);
    }

    /// Without a file that is no longer there.
    public Settings forgetting(Path file) {
        List<Path> files = recent.stream().filter(other -> !other.equals(file)).toList();
        return new Settings(
                theme,
                language,
                reducedMotion,
                textSize,
                bounds,
                pageWidth,
                files,
                export,
                exports,
                articles,
                whereabouts);
    }

    /// With an article at the head of those remembered; what was given for its source before is forgotten.
    public Settings withArticle(KnownArticle given) {
        List<KnownArticle> others = articles.stream()
                .filter(other -> !other.chronicle().equals(given.chronicle())
                        || !other.source().equals(given.source()))
                .toList();
        return with(Stream.concat(Stream.of(given), others.stream()).toList());
    }

    /// Without the articles that a reader wants to be forgotten.
    public Settings withoutArticles(Predicate<KnownArticle> forgotten) {
        return with(articles.stream().filter(forgotten.negate()).toList());
    }

    public Settings with(SavedViews other) {
        return new Settings(
                theme, language, reducedMotion, textSize, bounds, pageWidth, recent, export, exports, articles, other);
    }

    private Settings with(List<KnownArticle> known) {
        return new Settings(
                theme,
                language,
                reducedMotion,
                textSize,
                bounds,
                pageWidth,
                recent,
                export,
                exports,
                known,
                whereabouts);
    }
}
