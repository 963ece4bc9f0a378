package kwonik.exchange.timelinejs;

import java.util.List;
import java.util.stream.Stream;
import kwonik.exchange.common.ChronicleDraft;
import kwonik.exchange.common.EventDraft;
import kwonik.exchange.common.Literal;
import kwonik.exchange.common.RichText;
import kwonik.exchange.common.WebAddress;
import org.jspecify.annotations.Nullable;

/// What a slide shows beside its text: a picture, a film, a page, or words in HTML.
///
/// @param url its address, or HTML
/// @param link where a click on it leads
record Medium(String url, String caption, String credit, String link) {
    static final Medium NONE = new Medium("", "", "", "");

    private static final int LONGEST = 200;

    /// The medium of a slide in JSON; older versions call the address `media`.
    static Medium of(Literal.@Nullable Obj media) {
        return media == null
                ? NONE
                : new Medium(
                        media.text("url", "media").strip(),
                        media.text("caption", "alt"),
                        media.text("credit"),
                        media.text("link").strip());
    }

    /// Makes a reference of it.
    void give(EventDraft draft, int line, ChronicleDraft chronicle) {
        if (equals(NONE)) {
            return;
        }
        if (url.indexOf('<') >= 0 && RichText.of(url).marked()) {
            embedded(draft);
        } else {
            boolean named = caption.isBlank() || !WebAddress.of(url).isEmpty();
            String maker = RichText.of(credit).line();
            draft.link(url, caption, named ? maker : maker.isEmpty() ? url : maker + "; " + url);
            if (WebAddress.isPicture(url)) {
                chronicle.picture(line, url);
            }
        }
        draft.link(link, "", "");
        RichText.of(caption).links().forEach(each -> draft.link(each.url(), each.words(), ""));
        RichText.of(credit).links().forEach(each -> draft.link(each.url(), each.words(), ""));
    }

    private void embedded(EventDraft draft) {
        RichText text = RichText.of(url);
        String line = caption.isBlank() ? text.line() : caption;
        String words = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
        List<RichText.Link> links =
                Stream.concat(text.links().stream(), text.pictures().stream()).toList();
        draft.link(links.isEmpty() ? "" : links.getFirst().url(), words, credit);
        links.stream().skip(1).forEach(each -> draft.link(each.url(), each.words(), ""));
    }
}
