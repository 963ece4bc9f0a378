package kwonik.app.controls;

import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kwonik.words.Words;

/// A paragraph of which two lines are shown at first, with a button for the rest of it.
public final class CollapsedText extends HBox {
    private static final int LINES = 2;

    private final WrappedText prose;
    private final String name;
    private final Words words;
    private final Set<String> unfolded;
    private final Button button = new Button();

    /// @param key what the paragraph tells, as a key of words; also its name among the unfolded ones
    /// @param unfolded the keys of those that someone unfolded on this page
    public CollapsedText(WrappedText prose, String key, Words words, Set<String> unfolded) {
        this.prose = prose;
        this.name = key;
        this.words = words;
        this.unfolded = unfolded;
        getStyleClass().add("folded");
        setAlignment(Pos.BOTTOM_LEFT);
        HBox.setHgrow(prose, Priority.ALWAYS);
        button.getStyleClass().addAll("quiet", "more");
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> turn());
        getChildren().addAll(prose, button);
        widthProperty().subscribe(_ -> updateTexts());
        // larger letters take more lines in the same width
        prose.heightProperty().subscribe(_ -> updateTexts());
        updateTexts();
    }

    private void turn() {
        if (!unfolded.remove(name)) {
            unfolded.add(name);
        }
        updateTexts();
    }

    private void updateTexts() {
        boolean open = unfolded.contains(name);
        prose.setMostLines(open ? Integer.MAX_VALUE : LINES);
        // without the button there is more room, and what fits then needs none
        button.setVisible(prose.isLongerThan(LINES, getWidth() - snappedLeftInset() - snappedRightInset()));
        button.setText(words.say(open ? "app.less" : "app.more"));
        button.setAccessibleText(words.say(open ? "app.less.of" : "app.more.of", words.say(name)));
    }
}
