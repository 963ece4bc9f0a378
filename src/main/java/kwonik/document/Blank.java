package kwonik.document;

import java.util.List;
import java.util.Map;
import kwonik.model.Chronicle;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.words.PlainText;

/// A chronicle that somebody begins: a title, one lane, and nothing in it; it is in no file yet.
public final class Blank {
    private Blank() {}

    /// The document of a new chronicle, with nothing to undo.
    ///
    /// @param title in the language `tag`; not empty
    /// @param lane the name of its lane, in that language
    /// @throws IllegalArgumentException if either says nothing
    public static Document document(String title, String lane, String tag) {
        return Begun.document(chronicle(PlainText.line(title), PlainText.line(lane), tag), List.of());
    }

    private static Chronicle chronicle(String title, String lane, String tag) {
        if (title.isEmpty() || lane.isEmpty()) {
            throw new IllegalArgumentException("a chronicle has a title, and a lane with a name");
        }
        Lane first = new Lane(NewId.of(lane, "lane", _ -> false), Localized.NONE.with(tag, lane));
        Chronicle.About about = new Chronicle.About(
                NewId.of(title, "chronicle", _ -> false), Localized.NONE.with(tag, title), Localized.NONE, "", "");
        return new Chronicle(about, List.of(), List.of(first), List.of(), List.of(), Map.of());
    }
}
