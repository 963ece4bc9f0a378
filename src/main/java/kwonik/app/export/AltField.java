package kwonik.app.export;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import kwonik.app.controls.TabLeads;
import kwonik.words.PlainText;
import kwonik.words.Words;

/// The words of a picture for those who do not see it: what follows from the picture is proposed, and can be changed.
final class AltField {
    private static final int ROWS = 3;

    private final TextArea area = new TextArea();
    private final VBox node;
    private String proposed = "";

    AltField(Words words) {
        Label label = new Label(words.say("app.export.alt"));
        label.setLabelFor(area);
        label.setWrapText(true);
        area.setId("export-alt");
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.setPrefColumnCount(1);
        area.setAccessibleText(words.say("app.export.alt"));
        TabLeads.from(area);
        node = new VBox(label, area);
        node.getStyleClass().add("export-alt");
    }

    Node node() {
        return node;
    }

    /// What follows from the picture; it takes the place of what was proposed before, and of nothing that was typed.
    void propose(String text) {
        boolean own = !given().isEmpty();
        proposed = text;
        if (!own) {
            area.setText(text);
        }
    }

    /// What was typed; empty if that is what was proposed, or nothing.
    String given() {
        String text = PlainText.paragraphs(area.getText());
        return text.equals(PlainText.paragraphs(proposed)) ? "" : text;
    }
}
