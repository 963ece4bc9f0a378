package kwonik.app.navigation;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import kwonik.app.session.Looking;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.layout.index.LinkException;
import kwonik.layout.index.ViewLink;
import kwonik.layout.index.ViewState;
import kwonik.model.Chronicle;

/// Links to views: the present one is copied, and one that is pasted is followed.
public final class Links {
    private final Preferences preferences;
    private final OpenDocument document;
    private final Looking looking;
    private final Notices notices;
    private final LinkOpener recall;

    Links(Preferences preferences, OpenDocument document, Looking looking, Notices notices, LinkOpener recall) {
        this.preferences = preferences;
        this.document = document;
        this.looking = looking;
        this.notices = notices;
        this.recall = recall;
    }

    /// The link to the present view; empty before a chronicle is there.
    Optional<ViewLink> here() {
        Chronicle chronicle = document.chronicle();
        ViewState view = looking.viewProperty().get();
        return chronicle == null || view == null
                ? Optional.empty()
                : Optional.of(new ViewLink(
                        chronicle.about().id(), view, looking.filterProperty().get()));
    }

    /// Puts the link to the present view on the clipboard.
    void copy() {
        here().ifPresent(link -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(link.toString());
            Clipboard.getSystemClipboard().setContent(content);
            notices.show(Notice.done("app.link.copied"));
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
            notices.show(
                    e.isOther()
                            ? Notice.of("app.link.none", ViewLink.SCHEME)
                            : Notice.of("app.link.bad", e.in(preferences.words())));
        }
    }

    /// Follows a link.
    public void go(ViewLink link) {
        recall.follow(link, looking::fly);
    }
}
