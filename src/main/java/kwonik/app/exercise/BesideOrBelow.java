package kwonik.app.exercise;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Puts something beside a page, or at its end where it would leave the page too little of the width.
final class BesideOrBelow {
    private final BorderPane pane;
    private final VBox page;
    private final Region side;
    private final ObjectProperty<Node> beside;

    /// @param beside where it stands if there is room
    BesideOrBelow(BorderPane pane, VBox page, Region side, ObjectProperty<Node> beside) {
        this.pane = pane;
        this.page = page;
        this.side = side;
        this.beside = beside;
        beside.set(side);
        pane.widthProperty().subscribe((_, _) -> place());
    }

    private void place() {
        boolean below = page.getChildren().contains(side);
        boolean room = page.minWidth(-1) + side.prefWidth(-1) <= pane.getWidth();
        if (room && below) {
            page.getChildren().remove(side);
            beside.set(side);
        } else if (!room && !below) {
            beside.set(null);
            page.getChildren().add(side);
        }
    }
}
