package kwonik.app.navigation;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import kwonik.app.session.Notice;
import kwonik.app.session.Session;
import kwonik.layout.index.LinkException;
import kwonik.layout.index.ViewLink;
import kwonik.layout.index.ViewState;
import kwonik.model.Chronicle;

/// Links to views: the present one is copied, and one that is pasted is followed.
public final class Links {
    private final Session session;
    private final LinkOpener recall;
    private Consumer<ViewState> fly;

    Links(Session session, LinkOpener recall) {
        this.session = session;
        this.recall = recall;
        this.fly = session.viewProperty()::set;
    }

    /// Sets how one gets to a view.
    void setFlight(Consumer<ViewState> flight) {
        fly = flight;
    }

    /// The link to the present view; empty before a chronicle is there.
    Optional<ViewLink> here() {
        Chronicle chronicle = session.wholeChronicle();
        ViewState view = session.viewProperty().get();
        return chronicle == null || view == null
                ? Optional.empty()
                : Optional.of(new ViewLink(
                        chronicle.about().id(), view, session.filterProperty().get()));
    }

    /// Puts the link to the present view on the clipboard.
    void copy() {
        here().ifPresent(link -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(link.toString());
            Clipboard.getSystemClipboard().setContent(content);
            session.noticeProperty().set(Notice.done("app.link.copied"));
        });
    }

    /// Follows the link on the clipboard, or says that there is none.
    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        go(text == null ? "" : text);
    }

    /// Follows a link, or says that it is none, or what is wrong with it.
    public void go(String text) {
        try {
            go(ViewLink.read(text));
        } catch (LinkException e) {
            session.noticeProperty()
                    .set(
                            e.isOther()
                                    ? Notice.of("app.link.none", ViewLink.SCHEME)
                                    : Notice.of("app.link.bad", e.in(session.words())));
        }
    }

    /// Follows a link.
    public void go(ViewLink link) {
        recall.follow(link, view -> fly.accept(view));
    }
}
