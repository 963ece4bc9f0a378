package kwonik.app.search;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import kwonik.app.controls.Icon;
import kwonik.app.session.Looking;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.text.FilterWords;
import kwonik.model.Chronicle;
import kwonik.model.filter.EventFilter;
import kwonik.words.Words;

/// The chips below the title while events are left out: one for each reason, as many as have room, and the way back to
/// all.
public final class FilterBar extends Pane {
    private static final double GAP = 0.4;

    private final Preferences preferences;
    private final OpenDocument document;
    private final Looking looking;
    private final ReadOnlyBooleanWrapper used = new ReadOnlyBooleanWrapper();
    private final List<Button> chips = new ArrayList<>();
    /// Stands for the chips that have no room, and opens the panel that has them all.
    private final Button more = new Button();

    private final Button all = new Button();
    private final Label count = new Label();

    /// @param choose opens the panel in which the filter is chosen
    public FilterBar(Preferences preferences, OpenDocument document, Looking looking, Runnable choose) {
        this.preferences = preferences;
        this.document = document;
        this.looking = looking;
        setId("filter-bar");
        getStyleClass().add("filter-bar");
        setMinWidth(0);
        more.setId("filter-more");
        more.getStyleClass().add("quiet");
        more.setOnAction(_ -> choose.run());
        all.setId("filter-all");
        all.getStyleClass().add("quiet");
        all.setOnAction(_ -> looking.filter(EventFilter.NONE));
        count.setId("filter-count");
        looking.filterProperty().subscribe((_, _) -> updateTexts());
        looking.shownProperty().subscribe((_, _) -> updateTexts());
        preferences.wordsProperty().subscribe((_, _) -> updateTexts());
        updateTexts();
    }

    /// Whether anything is left out.
    public ReadOnlyBooleanProperty usedProperty() {
        return used.getReadOnlyProperty();
    }

    private void updateTexts() {
        boolean inside = isFocusWithin();
        chips.clear();
        getChildren().clear();
        EventFilter filter = looking.filterProperty().get();
        Chronicle whole = document.chronicle();
        used.set(!filter.isNone() && whole != null);
        if (filter.isNone() || whole == null) {
            return;
        }
        Words words = preferences.words();
        FilterWords naming = new FilterWords(words, whole);
        for (FilterWords.Part part : naming.parts(filter)) {
            chips.add(chip(part, words));
        }
        ChronicleIndex index = looking.shownProperty().get();
        ChronicleIndex.Filtered filtered = index == null ? null : index.filtered();
        count.setText(filtered == null ? "" : words.say("app.filter.some", filtered.shown(), filtered.all()));
        all.setText(words.say("app.filter.all"));
        getChildren().addAll(chips);
        getChildren().addAll(more, all, count);
        if (inside) {
            getChildren().getFirst().requestFocus();
        }
    }

    private Button chip(FilterWords.Part part, Words words) {
        Button chip = new Button(part.text(), Icon.CLOSE.draw());
        chip.getStyleClass().add("filter-chip");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setMnemonicParsing(false);
        chip.setAccessibleText(words.say("app.filter.remove", part.text()));
        chip.setOnAction(_ -> looking.filter(part.rest()));
        chip.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE
                    || event.getCode() == KeyCode.ENTER
                    || event.getCode() == KeyCode.BACK_SPACE) {
                looking.filter(part.rest());
                event.consume();
            }
        });
        return chip;
    }

    @Override
    protected void layoutChildren() {
        if (chips.isEmpty()) {
            return;
        }
        double gap = GAP * all.getFont().getSize();
        double room = getWidth() - all.prefWidth(-1) - gap;
        int fitting = fitting(room, gap);
        int left = chips.size() - fitting;
        // what follows the chips goes to the next free place; a first chip that is too long is cut
        double most = Math.max(0, left == 0 ? room : room - more.prefWidth(-1) - gap);
        double x = 0;
        for (int i = 0; i < chips.size(); i++) {
            x = place(chips.get(i), x, i < fitting, most, gap);
        }
        x = place(more, x, left > 0, Double.MAX_VALUE, gap);
        x = place(all, x, true, Double.MAX_VALUE, gap);
        place(count, x, x + count.prefWidth(-1) <= getWidth(), Double.MAX_VALUE, gap);
    }

    /// How many chips have room; with fewer than all, the words for the others have to fit too.
    private int fitting(double room, double gap) {
        for (int many = chips.size(); many > 1; many--) {
            int left = chips.size() - many;
            more.setText(preferences.words().say("app.filter.more", left));
            double taken = left == 0 ? 0 : more.prefWidth(-1) + gap;
            for (Button chip : chips.subList(0, many)) {
                taken += chip.prefWidth(-1) + gap;
            }
            if (taken <= room) {
                return many;
            }
        }
        more.setText(preferences.words().say("app.filter.more", chips.size() - 1));
        return 1;
    }

    /// Places a node if it has room; returns where the next one stands.
    private double place(Labeled node, double x, boolean fits, double most, double gap) {
        node.setVisible(fits);
        if (!fits) {
            return x;
        }
        double width = Math.min(snapSizeX(node.prefWidth(-1)), most);
        double height = Math.min(snapSizeY(Math.max(node.minHeight(-1), node.prefHeight(-1))), getHeight());
        node.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
        return x + width + gap;
    }
}
