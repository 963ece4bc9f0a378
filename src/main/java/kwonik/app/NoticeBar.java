package kwonik.app;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kwonik.words.Words;

/// A message above the timeline, which stays until it is closed or its cause is gone.
final class NoticeBar extends HBox {
    private final Session session;
    private final Label text = new Label();
    private final Button show = new Button();
    private final Button close = new Button("", Icon.CLOSE.draw());

    NoticeBar(Session session, Runnable showProblems) {
        this.session = session;
        setId("notice");
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(_ -> showProblems.run());
        show.managedProperty().bind(show.visibleProperty());
        close.getStyleClass().add("quiet");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> session.noticeProperty().set(null));
        Region sign = Icon.WARNING.draw();
        sign.getStyleClass().add("warning");
        getChildren().addAll(sign, text, show, close);
        managedProperty().bind(visibleProperty());
        session.noticeProperty().subscribe((_, _) -> say());
        session.wordsProperty().subscribe((_, _) -> say());
        say();
    }

    private void say() {
        Notice notice = session.noticeProperty().get();
        setVisible(notice != null);
        if (notice == null) {
            return;
        }
        Words words = session.words();
        text.setText(notice.say(words));
        show.setText(words.say("app.problems.show"));
        show.setVisible(notice.problems());
        close.setAccessibleText(words.say("app.close"));
    }
}
