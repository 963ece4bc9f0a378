package kwonik.app.controls;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.words.Words;

/// What kind of text a source is, as icon and word; the tip gives the curator's reason.
public final class KindBadge {
    private KindBadge() {}

    public static Label of(Source source, Words words) {
        SourceKind kind = source.kind();
        Label badge =
                new Label(words.say("app.kind." + kind.code()), Icon.of(kind).draw());
        badge.getStyleClass().add("badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        String reason = source.kindReason().in(words.tag());
        if (!reason.isEmpty()) {
            badge.setTooltip(tip(reason));
            badge.setAccessibleHelp(reason);
        }
        return badge;
    }

    /// A tip of several lines.
    public static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        return tip;
    }
}
