package kwonik.app.present;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import kwonik.app.controls.Styles;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextStyle;
import kwonik.paint.FxColor;

/// A list over the step, in type as large as lets all of it stand there.
abstract class StagePanel extends GridPane {
    private static final double SHRINK = 0.94;
    /// Pixels.
    private static final double LEAST = 6;

    private final Look look;

    StagePanel(String id, Look look) {
        this.look = look;
        setId(id);
        setVisible(false);
        setStyle("-fx-background-color:" + FxColor.css(look.colors().surfaces().pane())
                + ";-fx-border-color:" + FxColor.css(look.colors().ink())
                + ";-fx-border-width:2px;");
    }

    /// A text of the list.
    final Label label(String text, boolean strong) {
        Label label = new Label(text);
        label.setTextFill(FxColor.of(look.colors().ink()));
        label.setUserData(strong ? TextStyle.Face.SANS_BOLD : TextStyle.Face.SANS);
        return label;
    }

    /// Sets the list in type of `pixels`, or in smaller type where all of it would not fit on a stage of `size`.
    final void fit(Size size, double pixels) {
        double type = pixels;
        set(size, type);
        while (type > LEAST && (prefHeight(-1) > size.height() || prefWidth(-1) > size.width())) {
            type *= SHRINK;
            set(size, type);
        }
    }

    private void set(Size size, double type) {
        for (Label label : getChildren().filtered(Label.class::isInstance).stream()
                .map(Label.class::cast)
                .toList()) {
            label.setStyle(Styles.of(new TextStyle((TextStyle.Face) label.getUserData(), type)));
        }
        space(size, type);
        // the type has to be there before the list is measured
        applyCss();
    }

    /// Spaces the list out for type of so many pixels, on a stage of `size`.
    abstract void space(Size size, double type);

    /// The room around a list of type of so many pixels.
    static Insets around(double type, double down, double across) {
        return new Insets(type * down, type * across, type * down, type * across);
    }
}
