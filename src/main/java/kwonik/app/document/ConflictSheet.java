package kwonik.app.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import kwonik.app.controls.ChosenByEnter;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Preferences;
import kwonik.document.merge.Conflict;
import kwonik.document.merge.Conflict.Side;
import kwonik.document.told.ChangeWords;
import kwonik.model.Localized;
import kwonik.words.Words;

/// Asks, field by field, which of two changes counts; nothing is taken before each is answered.
final class ConflictSheet {
    /// Longer texts are cut here: what differs is to be seen beside the other, not read whole.
    private static final int LONG = 400;
    /// So many fields are asked at a time.
    private static final int MOST = 50;

    private final Words words;
    private final List<Row> rows = new ArrayList<>();
    private final Button apply = new Button();
    private final Label left = new Label();
    private final ToolWindow sheet;

    /// What is asked.
    ///
    /// @param conflicts what was changed on both sides
    /// @param told names the fields and says what stands in them
    /// @param about says how it came to this
    /// @param theirs what the other side is called
    record Question(List<Conflict> conflicts, ChangeWords told, String about, String theirs) {
        /// Nobody knows any more what a copy was made of.
        boolean isBaseKnown() {
            return conflicts.stream()
                    .anyMatch(conflict -> conflict.base().filter(Question::says).isPresent());
        }

        private static boolean says(Object base) {
            return !base.equals(Localized.NONE) && !base.equals("") && !base.equals(List.of());
        }
    }

    private record Row(Conflict conflict, ToggleGroup sides, RadioButton ours, RadioButton theirs) {}

    ConflictSheet(Window owner, Preferences preferences, Question question) {
        this.words = preferences.words();
        VBox page = new VBox(new WrappedText("body", question.about()), forAll(question));
        page.getStyleClass().addAll("page", "conflicts");
        // the others are asked next
        question.conflicts().stream()
                .limit(MOST)
                .forEach(conflict -> page.getChildren().add(row(conflict, question)));
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        ChosenByEnter.in(scroll);
        apply.setText(words.say("app.document.conflict.apply"));
        apply.setId("conflict-apply");
        apply.getStyleClass().add("main-action");
        apply.setDefaultButton(true);
        sheet = new ToolWindow(owner, preferences, words.say("app.document.decide.title"), scroll)
                .with(apply)
                .closing(words.say("app.document.conflict.later"));
        sheet.stage().initModality(Modality.WINDOW_MODAL);
        count();
    }

    /// Opens it.
    ///
    /// @param decided hears which side counts for each of the conflicts
    void show(Consumer<Map<Conflict, Side>> decided) {
        apply.setOnAction(_ -> {
            sheet.stage().close();
            decided.accept(answers());
        });
        sheet.show();
        rows.getFirst().ours().requestFocus();
    }

    /// What was answered, and to which conflict: one that has another value by then is another.
    private Map<Conflict, Side> answers() {
        Map<Conflict, Side> answers = new HashMap<>();
        rows.forEach(row -> answers.put(row.conflict(), row.theirs().isSelected() ? Side.THEIRS : Side.OURS));
        return answers;
    }

    private HBox forAll(Question question) {
        Button ours = new Button(words.say("app.document.conflict.allOurs"));
        ours.setId("conflict-all-ours");
        ours.setOnAction(_ -> rows.forEach(row -> row.ours().setSelected(true)));
        Button theirs = new Button(words.say("app.document.conflict.allTheirs", question.theirs()));
        theirs.setId("conflict-all-theirs");
        theirs.setOnAction(_ -> rows.forEach(row -> row.theirs().setSelected(true)));
        left.getStyleClass().add("form-note");
        HBox all = new HBox(ours, theirs, left);
        all.getStyleClass().add("conflict-all");
        return all;
    }

    private VBox row(Conflict conflict, Question question) {
        ChangeWords told = question.told();
        Label name = new Label(told.line(conflict.path()));
        name.getStyleClass().add("field-name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        ToggleGroup sides = new ToggleGroup();
        RadioButton ours = side("app.document.conflict.ours", told.value(conflict.ours()), sides);
        RadioButton theirs =
                side("app.document.conflict.theirs", told.value(conflict.theirs()), sides, question.theirs());
        Row row = new Row(conflict, sides, ours, theirs);
        rows.add(row);
        sides.selectedToggleProperty().subscribe(_ -> count());
        ours.setAccessibleText(name.getText() + ". " + ours.getText());
        theirs.setAccessibleText(name.getText() + ". " + theirs.getText());
        VBox box = new VBox(name, ours, theirs);
        Optional<Object> base = conflict.base();
        if (base.isPresent() && question.isBaseKnown()) {
            Label before = new Label(words.say("app.document.conflict.before", cut(told.value(base))));
            before.getStyleClass().add("form-note");
            before.setWrapText(true);
            before.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(before);
        }
        box.getStyleClass().add("conflict");
        return box;
    }

    private RadioButton side(String key, String value, ToggleGroup sides, String... names) {
        String cut = cut(value);
        RadioButton button = new RadioButton(names.length == 0 ? words.say(key, cut) : words.say(key, names[0], cut));
        button.setToggleGroup(sides);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONG
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONG)) + "…";
    }

    private void count() {
        long open = rows.stream()
                .filter(row -> row.sides().getSelectedToggle() == null)
                .count();
        apply.setDisable(open > 0);
        left.setText(words.say("app.document.conflict.left", rows.size() - open, rows.size()));
    }
}
