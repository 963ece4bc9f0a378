package kwonik.app.story;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Icon;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.document.Edit;
import kwonik.document.StoryEdits;
import kwonik.model.Chronicle;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.model.Story.Step;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The steps of a story: to add, move, change and try out; Alt with arrows moves a step, Enter goes where it looks.
final class StepList extends VBox {
    private final Preferences preferences;
    private final OpenDocument document;
    private final ChosenStory chosen;
    private final Supplier<@Nullable Step> here;
    private final Consumer<Step> go;
    private final ListView<Step> list = new ListView<>();
    private final Label empty = new Label();
    private final Button add = StoryEditor.button("step-add");
    private final Button update = StoryEditor.button("step-update");
    private final Button visit = StoryEditor.button("step-go");
    private final Button up = StoryEditor.icon("step-up", Icon.UP);
    private final Button down = StoryEditor.icon("step-down", Icon.DOWN);
    private final Button delete = StoryEditor.button("step-delete");
    private final CheckBox compare = new CheckBox();
    private final CheckBox hideGaps = new CheckBox();
    private final StepNote note;
    private @Nullable Story story;
    /// The place of the step that the note belongs to, or -1.
    private int noted = -1;
    private boolean updating;

    /// @param here makes a step of the present view
    /// @param go flies where a step looks
    /// @param typed called when a note is being typed
    StepList(
            Preferences preferences,
            OpenDocument document,
            ChosenStory chosen,
            Supplier<@Nullable Step> here,
            Consumer<Step> go,
            Runnable typed) {
        this.preferences = preferences;
        this.document = document;
        this.chosen = chosen;
        this.here = here;
        this.go = go;
        this.note = new StepNote(preferences, this::commitEdits, typed);
        getStyleClass().addAll("part", "steps");
        list.setId("story-steps");
        list.setCellFactory(_ -> new StepCell(this::words, this::move));
        list.getSelectionModel().selectedIndexProperty().subscribe((_, _) -> chosen());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setPlaceholder(empty);
        empty.setWrapText(true);
        VBox.setVgrow(list, Priority.ALWAYS);
        add.getStyleClass().add("main-action");
        add.setOnAction(_ -> add());
        update.setOnAction(_ -> update());
        visit.setOnAction(_ -> visit());
        up.setOnAction(_ -> move(at(), at() - 1));
        down.setOnAction(_ -> move(at(), at() + 1));
        delete.setOnAction(_ -> delete());
        compare.setId("step-compare");
        compare.setOnAction(_ -> look(compare.isSelected(), hideGaps.isSelected()));
        hideGaps.setId("step-torn");
        hideGaps.setOnAction(_ -> look(compare.isSelected(), hideGaps.isSelected()));
        getChildren()
                .addAll(
                        StoryEditor.flow(add, update),
                        list,
                        StoryEditor.flow(visit, delete, new HBox(up, down)),
                        StoryEditor.flow(compare, hideGaps),
                        note);
    }

    private StepWords words(Step step) {
        return new StepWords(Objects.requireNonNull(document.chronicle(), step::toString), preferences.words());
    }

    void focusList() {
        list.requestFocus();
    }

    void updateTexts() {
        Words words = preferences.words();
        list.setAccessibleText(words.say("app.stories.steps"));
        empty.setText(words.say("app.stories.steps.none"));
        add.setText(words.say("app.stories.add"));
        update.setText(words.say("app.stories.update"));
        visit.setText(words.say("app.stories.go"));
        delete.setText(words.say("app.stories.step.delete"));
        compare.setText(words.say("app.stories.step.compare"));
        hideGaps.setText(words.say("app.stories.step.torn"));
        note.updateTexts();
        StoryEditor.name(up, words.say("app.stories.up"));
        StoryEditor.name(down, words.say("app.stories.down"));
        noted = -1;
        list.refresh();
    }

    /// Shows the steps of a story, or none; the chosen step stays where it was.
    void show(@Nullable Story next) {
        Chronicle chronicle = document.chronicle();
        int at = at();
        boolean same = story != null && next != null && story.id().equals(next.id());
        story = next;
        // what was written there was taken in before, or was taken back
        noted = -1;
        updating = true;
        list.getItems().setAll(next == null || chronicle == null ? List.of() : next.steps());
        choose(same ? at : 0);
        updating = false;
        chosen();
    }

    private void choose(int at) {
        int last = list.getItems().size() - 1;
        if (last < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(Math.clamp(at, 0, last));
            list.getFocusModel().focus(Math.clamp(at, 0, last));
        }
    }

    /// The place of the chosen step, or -1.
    private int at() {
        return list.getSelectionModel().getSelectedIndex();
    }

    private @Nullable Step step() {
        int at = at();
        return at >= 0 && at < list.getItems().size() ? list.getItems().get(at) : null;
    }

    private void chosen() {
        if (updating) {
            return;
        }
        commitEdits();
        Step step = step();
        int at = at();
        for (Region control : List.of(update, visit, delete, compare, hideGaps, note)) {
            control.setDisable(step == null);
        }
        add.setDisable(story == null);
        up.setDisable(step == null || at == 0);
        down.setDisable(step == null || at == list.getItems().size() - 1);
        compare.setDisable(step == null || step.event() == null);
        compare.setSelected(step != null && step.compare());
        hideGaps.setSelected(step != null && step.gapsHidden());
        noted = at;
        note.show(step == null ? Localized.NONE : step.note());
    }

    // ----- Changes

    private void add() {
        Step made = here.get();
        Story now = story;
        if (now != null && made != null) {
            int at = at() + 1;
            chosen.edit(StoryEdits.addStep(now.id(), at, made));
            choose(at);
            list.scrollTo(at);
        }
    }

    private void update() {
        Step made = here.get();
        if (made != null) {
            change(step -> new Step(made.event(), made.view(), made.compare(), made.gapsHidden(), step.note()));
        }
    }

    private void look(boolean side, boolean gapsHidden) {
        change(step -> new Step(step.event(), step.view(), side, gapsHidden, step.note()));
    }

    private void change(UnaryOperator<Step> change) {
        Story now = story;
        int at = at();
        if (now != null && at >= 0) {
            chosen.edit(StoryEdits.changeStep(now.id(), at, change));
        }
    }

    private void move(int from, int to) {
        Story now = story;
        if (now != null && to >= 0 && to < now.steps().size()) {
            chosen.edit(StoryEdits.moveStep(now.id(), from, to));
            choose(to);
            list.scrollTo(Math.max(0, to - 1));
        }
    }

    private void delete() {
        Story now = story;
        if (now != null && step() != null) {
            noted = -1;
            chosen.edit(StoryEdits.deleteStep(now.id(), at()));
            list.requestFocus();
        }
    }

    private void visit() {
        Step step = step();
        if (step != null) {
            go.accept(step);
        }
    }

    /// Whether the note says something else than that of its step.
    boolean isTyping() {
        Story now = story;
        if (updating || now == null || noted < 0 || noted >= now.steps().size()) {
            return false;
        }
        Localized note = now.steps().get(noted).note();
        return !this.note.written(note).equals(note);
    }

    /// Takes in the note that is being written.
    void commitEdits() {
        typed().forEach(chosen::commit);
    }

    /// The edits that what is typed would make.
    List<Edit> typed() {
        Story now = story;
        if (updating || now == null || noted < 0 || noted >= now.steps().size()) {
            return List.of();
        }
        Step step = now.steps().get(noted);
        Localized next = note.written(step.note());
        return next.equals(step.note()) ? List.of() : List.of(StoryEdits.note(now.id(), noted, next));
    }

    // ----- Keys

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean used = true;
        if (event.isAltDown() && code == KeyCode.UP) {
            move(at(), at() - 1);
        } else if (event.isAltDown() && code == KeyCode.DOWN) {
            move(at(), at() + 1);
        } else if (code == KeyCode.DELETE) {
            delete();
        } else if (code == KeyCode.ENTER) {
            visit();
        } else {
            used = false;
        }
        if (used) {
            event.consume();
        }
    }
}
