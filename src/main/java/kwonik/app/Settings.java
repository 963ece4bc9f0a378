package kwonik.app;

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
/// @param bounds of the window when last closed; null before that
/// @param pageWidth of the reading pane in pixels; 0 before anyone has moved the divider
/// @param recent files opened, the last first
/// @param export what was last chosen for a picture
/// @param articles where article texts lie, the last given first
record Settings(
        ThemeChoice theme,
        String language,
        boolean reducedMotion,
        @Nullable Bounds bounds,
        double pageWidth,
        List<Path> recent,
        ExportChoice export,
        List<KnownArticle> articles) {
    /// How many files are remembered.
    static final int MOST_RECENT = 10;

    /// How many articles are remembered.
    static final int MOST_ARTICLES = 100;

    /// Before anything was chosen.
    static final Settings FIRST =
            new Settings(ThemeChoice.SYSTEM, "", false, null, 0, List.of(), ExportChoice.FIRST, List.of());

    Settings {
        pageWidth = Math.clamp(pageWidth, 0, 4_000);
        recent = recent.stream().limit(MOST_RECENT).toList();
        articles = articles.stream().limit(MOST_ARTICLES).toList();
    }

    /// Where a window stood on the screens.
    record Bounds(double x, double y, double width, double height, boolean maximized) {}

    Settings withTheme(ThemeChoice chosen) {
        return new Settings(chosen, language, reducedMotion, bounds, pageWidth, recent, export, articles);
    }

    Settings withLanguage(String tag) {
        return new Settings(theme, tag, reducedMotion, bounds, pageWidth, recent, export, articles);
    }

    Settings withReducedMotion(boolean reduced) {
        return new Settings(theme, language, reduced, bounds, pageWidth, recent, export, articles);
    }

    Settings withBounds(Bounds last) {
        return new Settings(theme, language, reducedMotion, last, pageWidth, recent, export, articles);
    }

    Settings withPageWidth(double pixels) {
        return new Settings(theme, language, reducedMotion, bounds, pixels, recent, export, articles);
    }

    Settings withExport(ExportChoice chosen) {
        return new Settings(theme, language, reducedMotion, bounds, pageWidth, recent, chosen, articles);
    }

    /// With a file at the head of the recent ones.
    Settings opened(Path file) {
        List<Path> files = Stream.concat(Stream.of(file), recent.stream().filter(other -> !other.equals(file)))
                .toList();
        return new Settings(theme, language, reducedMotion, bounds, pageWidth, files, export, articles);
    }

    /// Without a file that is no longer there.
    Settings forgetting(Path file) {
        List<Path> files = recent.stream().filter(other -> !other.equals(file)).toList();
        return new Settings(theme, language, reducedMotion, bounds, pageWidth, files, export, articles);
    }

    /// With an article at the head of those remembered; what was given for its source before is forgotten.
    Settings withArticle(KnownArticle given) {
        List<KnownArticle> others = articles.stream()
                .filter(other -> !other.chronicle().equals(given.chronicle())
                        || !other.source().equals(given.source()))
                .toList();
        return with(Stream.concat(Stream.of(given), others.stream()).toList());
    }

    /// Without the articles that a reader wants to be forgotten.
    Settings withoutArticles(Predicate<KnownArticle> forgotten) {
        return with(articles.stream().filter(forgotten.negate()).toList());
    }

    private Settings with(List<KnownArticle> known) {
        return new Settings(theme, language, reducedMotion, bounds, pageWidth, recent, export, known);
    }
}
