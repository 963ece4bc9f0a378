package kwonik.app.present;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import kwonik.app.controls.Styles;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextStyle;
import kwonik.paint.FxColor;
import kwonik.words.Words;

/// The keys of a presentation, over the step.
final class KeyList extends GridPane {
    private static final double LINE = 1.4;
    private static final double SHRINK = 0.94;
    private static final double LEAST = 6;

    private final Look look;

    KeyList(String id, Words words, Look look) {
        this.look = look;
        setId(id);
        setVisible(false);
        int row = 0;
        add(label(words.say("present.keys"), true), 0, row++, 2, 1);
        for (PresentKeys.Row each : PresentKeys.table()) {
            addRow(row++, label(each.keys(words), true), label(words.say("present.does." + each.name()), false));
        }
        add(label(words.say("present.keys.close"), false), 0, row, 2, 1);
        setStyle("-fx-background-color:#"
                + String.format("%06x", look.colors().surfaces().pane() & 0xFFFFFF)
                + ";-fx-border-color:#" + String.format("%06x", look.colors().ink() & 0xFFFFFF)
                + ";-fx-border-width:2px;");
    }

    private Label label(String text, boolean strong) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setTextFill(FxColor.of(look.colors().ink()));
        label.setUserData(strong);
        return label;
    }

    /// Sets the list in type of `pixels`, or in smaller type where all of it would not fit on a stage of `size`.
    void fit(Size size, double pixels) {
        double type = pixels;
        set(type);
        while (type > LEAST && (prefHeight(-1) > size.height() || prefWidth(-1) > size.width())) {
            type *= SHRINK;
            set(type);
        }
    }

    private void set(double type) {
        setHgap(type * LINE);
        setVgap(type * 0.1);
        setPadding(new javafx.geometry.Insets(type * 0.6, type * LINE, type * 0.6, type * LINE));
        getChildren().forEach(child -> {
            if (child instanceof Label label) {
                boolean strong = Boolean.TRUE.equals(label.getUserData());
                label.setStyle(Styles.of(new TextStyle(strong ? TextStyle.Face.SANS_BOLD : TextStyle.Face.SANS, type)));
            }
        });
        // the type has to be there before the list is measured
        applyCss();
    }
}
