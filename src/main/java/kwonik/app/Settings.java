package kwonik.app;

import java.nio.file.Path;
import java.util.List;
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
record Settings(
        ThemeChoice theme,
        String language,
        boolean reducedMotion,
        @Nullable Bounds bounds,
        double pageWidth,
        List<Path> recent,
        ExportChoice export) {
    /// How many files are remembered.
    static final int MOST_RECENT = 10;

    /// Before anything was chosen.
    static final Settings FIRST = new Settings(ThemeChoice.SYSTEM, "", false, null, 0, List.of(), ExportChoice.FIRST);

    Settings {
        pageWidth = Math.clamp(pageWidth, 0, 4_000);
        recent = recent.stream().limit(MOST_RECENT).toList();
    }

    /// Where a window stood on the screens.
    record Bounds(double x, double y, double width, double height, boolean maximized) {}

    Settings withTheme(ThemeChoice chosen) {
        return new Settings(chosen, language, reducedMotion, bounds, pageWidth, recent, export);
    }

    Settings withLanguage(String tag) {
        return new Settings(theme, tag, reducedMotion, bounds, pageWidth, recent, export);
    }

    Settings withReducedMotion(boolean reduced) {
        return new Settings(theme, language, reduced, bounds, pageWidth, recent, export);
    }

    Settings withBounds(Bounds last) {
        return new Settings(theme, language, reducedMotion, last, pageWidth, recent, export);
    }

    Settings withPageWidth(double pixels) {
        return new Settings(theme, language, reducedMotion, bounds, pixels, recent, export);
    }

    Settings withExport(ExportChoice chosen) {
        return new Settings(theme, language, reducedMotion, bounds, pageWidth, recent, chosen);
    }

    /// With a file at the head of the recent ones.
    Settings opened(Path file) {
        List<Path> files = Stream.concat(Stream.of(file), recent.stream().filter(other -> !other.equals(file)))
                .toList();
        return new Settings(theme, language, reducedMotion, bounds, pageWidth, files, export);
    }

    /// Without a file that is no longer there.
    Settings forgetting(Path file) {
        List<Path> files = recent.stream().filter(other -> !other.equals(file)).toList();
        return new Settings(theme, language, reducedMotion, bounds, pageWidth, files, export);
    }
}
