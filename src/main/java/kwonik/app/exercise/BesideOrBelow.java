package kwonik.app.exercise;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Puts something beside a page, or at its end where it would leave the page too little of the width.
final class BesideOrBelow {
    private final BorderPane pane;
    private final VBox page;
    private final Region side;

    BesideOrBelow(BorderPane pane, VBox page, Region side) {
        this.pane = pane;
        this.page = page;
        this.side = side;
        pane.setRight(side);
        pane.widthProperty().subscribe((_, _) -> place());
    }

    private void place() {
        boolean below = page.getChildren().contains(side);
        boolean room = page.minWidth(-1) + side.prefWidth(-1) <= pane.getWidth();
        if (room && below) {
            page.getChildren().remove(side);
            pane.setRight(side);
        } else if (!room && !below) {
            pane.setRight(null);
            page.getChildren().add(side);
        }
    }
}
