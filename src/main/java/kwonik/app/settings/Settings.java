package kwonik.app.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that is remembered from one run to the next.
///
/// @param display how the window looks and speaks
/// @param place where the window stands, and what stands in it
/// @param recent files opened, the last first
/// @param pictures what was chosen for pictures
/// @param articles where article texts lie, the last given first
/// @param whereabouts the last view of each chronicle, and its bookmarks
public record Settings(
        Display display,
        Place place,
        List<Path> recent,
        Pictures pictures,
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
            new Display(ThemeChoice.SYSTEM, "", false, false, TextSize.NORMAL),
            new Place(null, 0, TableChoice.FIRST),
            List.of(),
            new Pictures(ExportChoice.FIRST, List.of()),
            List.of(),
            SavedViews.FIRST);

    public Settings {
        recent = recent.stream().limit(MOST_RECENT).toList();
        articles = articles.stream().limit(MOST_ARTICLES).toList();
    }

    /// Where the window stands, and what stands in it.
    ///
    /// @param bounds when last closed; null before that
    /// @param pageWidth of the reading pane in pixels; 0 before anyone has moved the divider
    /// @param table of the events, in the place of the timeline
    public record Place(@Nullable Bounds bounds, double pageWidth, TableChoice table) {
        public Place {
            pageWidth = Math.clamp(pageWidth, 0, 4_000);
        }
    }

    /// What was chosen for pictures.
    ///
    /// @param last for a picture of whatever chronicle
    /// @param kept for pictures of each chronicle, the last first
    public record Pictures(ExportChoice last, List<KeptExport> kept) {
        public Pictures {
            kept = kept.stream().limit(MOST_EXPORTS).toList();
        }
    }

    /// What was last chosen for pictures of one chronicle.
    ///
    /// @param chronicle its id
    record KeptExport(String chronicle, ExportChoice choice) {}

    /// Where a window stood on the screens.
    public record Bounds(double x, double y, double width, double height, boolean maximized) {}

    // ----- How the window looks

    public ThemeChoice theme() {
        return display.theme();
    }

    public String language() {
        return display.language();
    }

    public boolean reducedMotion() {
        return display.reducedMotion();
    }

    public boolean largeTargets() {
        return display.largeTargets();
    }

    /// In percent, one of [TextSize#STEPS].
    public int textSize() {
        return display.textSize();
    }

    public Settings withTheme(ThemeChoice chosen) {
        return with(new Display(chosen, language(), reducedMotion(), largeTargets(), textSize()));
    }

    public Settings withLanguage(String tag) {
        return with(new Display(theme(), tag, reducedMotion(), largeTargets(), textSize()));
    }

    /// With motion reduced where it is not, and the other way round.
    public Settings withMotionSwitched() {
        return with(new Display(theme(), language(), !reducedMotion(), largeTargets(), textSize()));
    }

    /// With large targets where they are small, and the other way round.
    public Settings withTargetsSwitched() {
        return with(new Display(theme(), language(), reducedMotion(), !largeTargets(), textSize()));
    }

    public Settings withTextSize(int percent) {
        return with(new Display(theme(), language(), reducedMotion(), largeTargets(), percent));
    }

    private Settings with(Display other) {
        return new Settings(other, place, recent, pictures, articles, whereabouts);
    }

    // ----- Where it stands

    @Nullable
    public Bounds bounds() {
        return place.bounds();
    }

    /// Of the reading pane in pixels; 0 before anyone has moved the divider.
    public double pageWidth() {
        return place.pageWidth();
    }

    public Settings withBounds(Bounds last) {
        return with(new Place(last, pageWidth(), table()));
    }

    public Settings withPageWidth(double pixels) {
        return with(new Place(bounds(), pixels, table()));
    }

    /// What was chosen for the table of all events.
    public TableChoice table() {
        return place.table();
    }

    public Settings with(TableChoice chosen) {
        return with(new Place(bounds(), pageWidth(), chosen));
    }

    private Settings with(Place other) {
        return new Settings(display, other, recent, pictures, articles, whereabouts);
    }

    // ----- Files

    /// With a file at the head of the recent ones.
    public Settings opened(Path file) {
        return withRecent(Stream.concat(Stream.of(file), recent.stream().filter(other -> !other.equals(file)))
                .toList());
    }

    /// Without a file that is no longer there.
    public Settings forgetting(Path file) {
        return withRecent(recent.stream().filter(other -> !other.equals(file)).toList());
    }

    private Settings withRecent(List<Path> files) {
        return new Settings(display, place, files, pictures, articles, whereabouts);
    }

    // ----- Pictures

    /// What was last chosen for a picture of whatever chronicle.
    public ExportChoice export() {
        return pictures.last();
    }

    List<KeptExport> exports() {
        return pictures.kept();
    }

    /// What to offer for a picture of a chronicle: what was chosen for it last, or else for any other.
    public ExportChoice export(String chronicle) {
        return exports().stream()
                .filter(kept -> kept.chronicle().equals(chronicle))
                .findFirst()
                .map(KeptExport::choice)
                .orElseGet(() -> export().elsewhere());
    }

    /// With what was chosen for a picture of a chronicle.
    public Settings withExport(String chronicle, ExportChoice chosen) {
        List<KeptExport> kept = Stream.concat(
                        Stream.of(new KeptExport(chronicle, chosen)),
                        exports().stream().filter(other -> !other.chronicle().equals(chronicle)))
                .toList();
        return withExports(chosen, kept);
    }

    Settings withExports(ExportChoice last, List<KeptExport> kept) {
        return new Settings(display, place, recent, new Pictures(last, kept), articles, whereabouts);
    }

    // ----- Articles and views

    /// With an article at the head of those remembered; what was given for its source before is forgotten.
    public Settings withArticle(KnownArticle given) {
        List<KnownArticle> others = articles.stream()
                .filter(other -> !other.chronicle().equals(given.chronicle())
                        || !other.source().equals(given.source()))
                .toList();
        return withArticles(Stream.concat(Stream.of(given), others.stream()).toList());
    }

    /// Without the articles that a reader wants to be forgotten.
    public Settings withoutArticles(Predicate<KnownArticle> forgotten) {
        return withArticles(articles.stream().filter(forgotten.negate()).toList());
    }

    private Settings withArticles(List<KnownArticle> known) {
        return new Settings(display, place, recent, pictures, known, whereabouts);
    }

    public Settings with(SavedViews other) {
        return new Settings(display, place, recent, pictures, articles, other);
    }
}
