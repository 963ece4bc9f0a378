package kwonik.app.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kwonik.layout.index.ViewLink;

/// Where one was in which chronicle, as it is remembered from one run to the next.
///
/// @param overview whether the overview strip is shown
/// @param views where one looked last, the last first
/// @param bookmarks of all chronicles, in the order in which they were made
public record SavedViews(boolean overview, List<LastView> views, List<Bookmark> bookmarks) {
    /// For how many chronicles it is remembered where one looked.
    static final int MOST_VIEWS = 50;

    /// How many bookmarks a chronicle can have.
    public static final int MOST_BOOKMARKS = 100;

    /// Before one was anywhere.
    static final SavedViews FIRST = new SavedViews(true, List.of(), List.of());

    public SavedViews {
        views = views.stream().limit(MOST_VIEWS).toList();
        bookmarks = List.copyOf(bookmarks);
    }

    /// Where one looked last in a chronicle.
    ///
    /// @param file as a path; empty for the chronicle that the program ships
    public record LastView(String file, ViewLink link) {
        public boolean isOf(String otherFile, String chronicle) {
            return file.equals(otherFile) && link.chronicle().equals(chronicle);
        }
    }

    /// A view that was given a name.
    public record Bookmark(String name, ViewLink link) {}

    /// Where one looked last in a chronicle, and what was left out, if that was not the whole of it.
    public Optional<ViewLink> last(String file, String chronicle) {
        return views.stream()
                .filter(view -> view.isOf(file, chronicle))
                .findFirst()
                .map(LastView::link);
    }

    /// With where one looks now; what was known of the same chronicle is forgotten.
    public SavedViews with(LastView now) {
        SavedViews others = without(now);
        return new SavedViews(
                overview, Stream.concat(Stream.of(now), others.views().stream()).toList(), bookmarks);
    }

    /// Without any view of the same chronicle.
    public SavedViews without(LastView same) {
        return new SavedViews(
                overview,
                views.stream()
                        .filter(view -> !view.isOf(same.file(), same.link().chronicle()))
                        .toList(),
                bookmarks);
    }

    /// With the overview shown where it is hidden, and the other way round.
    public SavedViews withOverviewSwitched() {
        return new SavedViews(!overview, views, bookmarks);
    }

    /// The bookmarks of a chronicle, in the order in which they were made.
    public List<Bookmark> bookmarks(String chronicle) {
        return bookmarks.stream()
                .filter(bookmark -> bookmark.link().chronicle().equals(chronicle))
                .toList();
    }

    public SavedViews with(Bookmark added) {
        return new SavedViews(
                overview,
                views,
                Stream.concat(bookmarks.stream(), Stream.of(added)).toList());
    }

    public SavedViews without(Bookmark deleted) {
        return new SavedViews(
                overview,
                views,
                bookmarks.stream().filter(other -> !other.equals(deleted)).toList());
    }

    /// These whereabouts and those of another window together: what either has changed holds, and these go first.
    ///
    /// @param before what both had
    SavedViews merged(SavedViews before, SavedViews theirs) {
        if (theirs.equals(before)) {
            return this;
        }
        List<LastView> mine =
                views.stream().filter(view -> !before.views.contains(view)).toList();
        Stream<LastView> others = theirs.views.stream()
                .filter(view -> views.contains(view) || !before.views.contains(view))
                .filter(view -> mine.stream()
                        .noneMatch(own -> own.isOf(view.file(), view.link().chronicle())));
        Stream<Bookmark> kept = theirs.bookmarks.stream()
                .filter(bookmark -> bookmarks.contains(bookmark) || !before.bookmarks.contains(bookmark));
        Stream<Bookmark> added = bookmarks.stream()
                .filter(bookmark -> !before.bookmarks.contains(bookmark) && !theirs.bookmarks.contains(bookmark));
        return new SavedViews(
                overview == before.overview ? theirs.overview : overview,
                Stream.concat(mine.stream(), others).toList(),
                Stream.concat(kept, added).toList());
    }
}
