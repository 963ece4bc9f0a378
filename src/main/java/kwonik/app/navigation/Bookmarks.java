package kwonik.app.navigation;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Looking;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.settings.SavedViews;
import kwonik.app.settings.SavedViews.Bookmark;
import kwonik.layout.index.ViewLink;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The bookmarks of the open chronicle: views with names, which are remembered.
public final class Bookmarks {
    private final Stage window;
    private final Preferences preferences;
    private final OpenDocument document;
    private final Looking looking;
    private final Notices notices;
    private final Links links;
    private @Nullable BookmarkField field;
    private @Nullable ToolWindow sheet;

    Bookmarks(
            Stage window,
            Preferences preferences,
            OpenDocument document,
            Looking looking,
            Notices notices,
            Links links) {
        this.window = window;
        this.preferences = preferences;
        this.document = document;
        this.looking = looking;
        this.notices = notices;
        this.links = links;
    }

    /// Asks for the name of a new bookmark; lies over the line at the bottom.
    public BookmarkField field() {
        BookmarkField made = field == null ? new BookmarkField(preferences) : field;
        field = made;
        return made;
    }

    /// The bookmarks of the open chronicle.
    public List<Bookmark> here() {
        Chronicle chronicle = document.chronicle();
        return chronicle == null
                ? List.of()
                : preferences
                        .settings()
                        .whereabouts()
                        .bookmarks(chronicle.about().id());
    }

    /// Bookmarks the present view after asking for a name.
    void add() {
        if (here().size() >= SavedViews.MOST_BOOKMARKS) {
            notices.show(Notice.of("app.bookmark.full", SavedViews.MOST_BOOKMARKS));
            return;
        }
        links.here().ifPresent(link -> field().ask(proposed(link), name -> add(name, link)));
    }

    private void add(String name, ViewLink link) {
        preferences.update(settings -> settings.with(settings.whereabouts().with(new Bookmark(name, link))));
        notices.show(Notice.done("app.bookmark.done", name));
    }

    /// The stretch of time, and which event is selected.
    private String proposed(ViewLink link) {
        Words words = preferences.words();
        String stretch =
                new ViewSummary(words).stretch(link.view().start(), link.view().end());
        Event event = looking.selectedProperty().getValue();
        return event == null
                ? stretch
                : words.say("app.where", stretch, event.title().in(words.tag()));
    }

    public void go(Bookmark bookmark) {
        links.go(bookmark.link());
    }

    private void delete(Bookmark bookmark) {
        preferences.update(settings -> settings.with(settings.whereabouts().without(bookmark)));
    }

    /// Opens the list in which bookmarks are deleted; a second call brings it to the front.
    void edit() {
        ToolWindow open = sheet;
        if (open != null) {
            open.stage().toFront();
            return;
        }
        VBox page = new VBox();
        page.setId("bookmarks");
        page.getStyleClass().add("page");
        fill(page);
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        ToolWindow made = new ToolWindow(
                        window, preferences, preferences.words().say("app.bookmarks"), scroll)
                .closing(preferences.words().say("app.close"))
                .onClosed(() -> sheet = null);
        sheet = made;
        made.show();
    }

    private void fill(VBox page) {
        Words words = preferences.words();
        page.getChildren().clear();
        if (here().isEmpty()) {
            page.getChildren().add(new WrappedText("body", words.say("app.bookmarks.none")));
        }
        for (Bookmark bookmark : here()) {
            Label name = new Label(bookmark.name());
            name.setWrapText(true);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            Button go = button(words.say("app.bookmarks.go"), bookmark, () -> go(bookmark));
            Button delete = button(words.say("app.bookmarks.delete"), bookmark, () -> {
                delete(bookmark);
                fill(page);
            });
            HBox row = new HBox(name, go, delete);
            row.getStyleClass().add("bookmark");
            row.setAlignment(Pos.CENTER_LEFT);
            page.getChildren().add(row);
        }
    }

    private Button button(String does, Bookmark bookmark, Runnable run) {
        Button button = new Button(does);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(preferences.words().say("app.command.choice", does, bookmark.name()));
        button.setOnAction(_ -> run.run());
        return button;
    }
}
