package kwonik.app.navigation;

import java.util.List;
import javafx.stage.Stage;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.session.Looking;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.view.TimelineView;

/// What keeps one from getting lost: overview, back and forward, bookmarks, links.
public final class NavigationCommands {
    private final Preferences preferences;
    private final Looking looking;
    private final BackForward backForward;
    private final LastViews lastViews;
    private final Links links;
    private final Bookmarks bookmarks;
    public final Command back;
    public final Command forward;
    final Command overview;
    public final Command bookmark;
    public final Command editBookmarks;
    final Command copyLink;
    final Command pasteLink;

    public NavigationCommands(
            Stage window,
            Preferences preferences,
            OpenDocument document,
            Looking looking,
            Notices notices,
            LinkOpener recall,
            TimelineView timeline) {
        this.preferences = preferences;
        this.looking = looking;
        this.backForward = new BackForward(looking, timeline::target, () -> System.nanoTime() / 1_000_000);
        this.lastViews = new LastViews(preferences, looking);
        this.links = new Links(preferences, document, looking, notices, recall);
        this.bookmarks = new Bookmarks(window, preferences, document, looking, notices, links);
        new ViewWatch(document, looking, seen -> {
            backForward.see(seen);
            lastViews.see(seen);
        });
        back = Command.of("app.back", "Alt+Left", backForward::back)
                .in(Group.VIEW)
                .when(backForward::hasBack);
        forward = Command.of("app.forward", "Alt+Right", backForward::forward)
                .in(Group.VIEW)
                .when(backForward::hasForward);
        overview = Command.of("app.overview", "", this::turnOverview)
                .in(Group.VIEW)
                .choice(null, this::hasOverview);
        bookmark = Command.of("app.bookmark", "Shortcut+D", bookmarks::add)
                .in(Group.VIEW)
                .when(this::isOpen);
        editBookmarks = Command.of("app.bookmarks", "", bookmarks::edit)
                .in(Group.VIEW)
                .when(() -> !bookmarks.here().isEmpty());
        copyLink = Command.of("app.link.copy", "Shortcut+L", links::copy)
                .in(Group.VIEW)
                .when(this::isOpen);
        pasteLink = Command.of("app.link.paste", "Shortcut+V", links::paste).in(Group.VIEW);
    }

    public List<Command> all() {
        return List.of(back, forward, overview, bookmark, editBookmarks, copyLink, pasteLink);
    }

    /// Whether a command belongs into the menu of bookmarks.
    public boolean isAboutBookmarks(Command command) {
        return command.equals(bookmark) || command.equals(editBookmarks);
    }

    public Links links() {
        return links;
    }

    public Bookmarks bookmarks() {
        return bookmarks;
    }

    /// Remembers the present view.
    public void close() {
        lastViews.now();
    }

    private boolean isOpen() {
        return looking.shownChronicle() != null;
    }

    private boolean hasOverview() {
        return preferences.settings().whereabouts().overview();
    }

    private void turnOverview() {
        preferences.update(settings -> settings.with(settings.whereabouts().withOverviewSwitched()));
    }
}
