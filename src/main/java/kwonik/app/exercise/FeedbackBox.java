package kwonik.app.exercise;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kwonik.app.controls.WrappedText;
import kwonik.app.exercise.ask.StandingSign;
import kwonik.exercise.Feedback;
import kwonik.exercise.Message;
import kwonik.words.Words;

/// How an answer stands, and what is to be said of it; a reader of the screen hears it when it comes.
final class FeedbackBox extends HBox {
    FeedbackBox() {
        setId("exercise-feedback");
        getStyleClass().add("exercise-feedback");
        setAccessibleRole(AccessibleRole.TEXT);
        managedProperty().bind(visibleProperty());
        clear();
    }

    /// Says how an answer stands, and each of its parts where there are several.
    void show(Feedback feedback, List<Message> parts, Words words) {
        VBox remarks = new VBox();
        HBox.setHgrow(remarks, Priority.ALWAYS);
        List<String> said = new ArrayList<>();
        said.add(feedback.standing().in(words));
        said.addAll(feedback.partsIn(words, parts));
        feedback.remarks().forEach(each -> said.add(each.in(words)));
        for (String each : said.subList(1, said.size())) {
            remarks.getChildren().add(new WrappedText("body", each));
        }
        getChildren().setAll(new StandingSign(feedback.standing(), words), remarks);
        tell(said.getFirst() + ". " + String.join(" ", said.subList(1, said.size())));
    }

    /// Says what is still to be done.
    void ask(String text) {
        WrappedText asked = new WrappedText("body", text);
        HBox.setHgrow(asked, Priority.ALWAYS);
        getChildren().setAll(asked);
        tell(text);
    }

    private void tell(String text) {
        setAccessibleText(text);
        setVisible(true);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    void clear() {
        getChildren().clear();
        setAccessibleText("");
        setVisible(false);
    }
}
