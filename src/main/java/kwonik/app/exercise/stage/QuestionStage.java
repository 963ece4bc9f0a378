package kwonik.app.exercise.stage;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Styles;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.TextStyle;
import kwonik.paint.FxColor;

/// A question as a class sees it, in type as large as lets all of it stand there.
final class QuestionStage extends Region {
    private static final Look LOOK = Look.PROJECTOR;
    private static final double LARGEST = 1 / 16.0;
    private static final double SMALLEST = 1 / 60.0;
    private static final double SHRINK = 0.95;
    private static final double MARGIN = 0.05;

    private final VBox lines = new VBox();
    private final Label foot = new Label();
    private List<StageLine> shown = List.of();

    QuestionStage() {
        setId("exercise-stage");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setStyle("-fx-background-color:" + FxColor.css(LOOK.colors().surfaces().ground()));
        foot.setTextFill(FxColor.of(LOOK.colors().ink()));
        getChildren().addAll(lines, foot);
    }

    /// A line of the stage.
    ///
    /// @param face of its type
    /// @param share of the common size of type
    record StageLine(String text, TextStyle.Face face, double share) {}

    /// Shows lines.
    ///
    /// @param below what stands small at the lower edge
    void show(List<StageLine> next, String below) {
        shown = List.copyOf(next);
        List<Label> labels = new ArrayList<>();
        for (StageLine each : next) {
            Label label = new Label(each.text());
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.setTextFill(FxColor.of(LOOK.colors().ink()));
            labels.add(label);
        }
        lines.getChildren().setAll(labels);
        foot.setText(below);
        setAccessibleText(String.join("\n", next.stream().map(StageLine::text).toList()));
        requestLayout();
    }

    /// What stands on it now.
    String text() {
        return getAccessibleText();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double margin = Math.rint(MARGIN * height);
        double room = height - 3 * margin;
        double type = height * LARGEST;
        set(type);
        while (type > height * SMALLEST && lines.prefHeight(width - 2 * margin) > room) {
            type *= SHRINK;
            set(type);
        }
        lines.resizeRelocate(margin, margin, width - 2 * margin, room);
        foot.setStyle(Styles.of(new TextStyle(TextStyle.Face.SANS, Math.max(12, height / 45))));
        foot.autosize();
        foot.relocate(margin, height - margin);
    }

    private void set(double type) {
        for (int i = 0; i < shown.size(); i++) {
            StageLine each = shown.get(i);
            lines.getChildren().get(i).setStyle(Styles.of(new TextStyle(each.face(), type * each.share())));
        }
        lines.setSpacing(type * 0.35);
        // the type has to be there before it is measured
        lines.applyCss();
    }
}
