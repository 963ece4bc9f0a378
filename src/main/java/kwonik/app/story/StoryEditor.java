package kwonik.app.story;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Icon;
import kwonik.app.session.Session;
import kwonik.app.session.StoryDesk;
import kwonik.app.session.StoryEdits;
import kwonik.app.session.StoryHistory;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewDates;
import kwonik.layout.index.ViewState;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.model.Story.Step;
import kwonik.view.TimelineView;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Makes and changes stories beside the timeline: which one, its steps, and what is not saved yet.
final class StoryEditor extends BorderPane {
    private final Session session;
    private final StoryDesk desk;
    private final TimelineView timeline;
    private final BooleanSupplier comparing;
    private final StoryChoice choice;
    private final StepList steps;
    private final Label heading = new Label();
    private final Label state = new Label();
    private final Button close = icon("stories-close", Icon.CLOSE);
    private final Button undo = icon("stories-undo", Icon.UNDO);
    private final Button redo = icon("stories-redo", Icon.REDO);
    private final Button save = button("stories-save");

    /// @param comparing whether the sources of the event stand side by side
    /// @param back closes the editor
    StoryEditor(
            Session session, StoryCommands commands, TimelineView timeline, BooleanSupplier comparing, Runnable back) {
        this.session = session;
        this.desk = session.stories();
        this.timeline = timeline;
        this.comparing = comparing;
        this.choice = new StoryChoice(session);
        this.steps = new StepList(session, this::stepHere, this::goTo);
        setId("story-editor");
        getStyleClass().add("story-editor");
        heading.getStyleClass().add("section");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        undo.setOnAction(_ -> desk.undo());
        redo.setOnAction(_ -> desk.redo());
        save.setOnAction(_ -> commands.save.run().run());
        close.setOnAction(_ -> back.run());
        state.setId("stories-state");
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        HBox top = line(heading, undo, redo, close);
        top.getStyleClass().add("part");
        VBox.setVgrow(steps, Priority.ALWAYS);
        // where the window is low and the type is large, the middle is scrolled, and nothing is pushed out
        VBox parts = new VBox(choice, steps);
        ScrollPane middle = new ScrollPane(parts);
        middle.setFitToWidth(true);
        // a pane that fits its height forgets that buttons take more rows where it is narrow
        parts.minHeightProperty().bind(middle.viewportBoundsProperty().map(Bounds::getHeight));
        middle.setMinHeight(0);
        middle.setHbarPolicy(ScrollBarPolicy.NEVER);
        middle.getStyleClass().add("edge-to-edge");
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        HBox foot = line(state, save);
        foot.getStyleClass().add("part");
        setTop(top);
        setCenter(middle);
        setBottom(foot);
        desk.setOnCommitEdits(this::commitEdits);
        desk.historyProperty().subscribe((_, _) -> renew());
        desk.chosenProperty().subscribe((_, _) -> renew());
        session.wordsProperty().subscribe((_, _) -> updateTexts());
        session.indexProperty().subscribe((old, now) -> {
            // other stories are told of by their history
            if (old == null || now == null || !now.sharesEventsWith(old)) {
                renew();
            }
        });
        updateTexts();
    }

    /// Gives the editor the keyboard.
    void begin() {
        renew();
        // what scrolls takes its content into the window only when it has its style
        applyCss();
        layout();
        if (desk.stories().isEmpty()) {
            choice.focusNew();
        } else {
            steps.focusList();
        }
    }

    static HBox line(Region... nodes) {
        HBox line = new HBox(nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("line");
        return line;
    }

    /// Buttons side by side, in as many rows as the width asks for.
    static FlowPane flow(Region... nodes) {
        FlowPane flow = new FlowPane(nodes);
        flow.getStyleClass().add("buttons");
        flow.setMinHeight(Region.USE_PREF_SIZE);
        return flow;
    }

    static Button button(String id) {
        Button button = new Button();
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    static Button icon(String id, Icon icon) {
        Button button = button(id);
        button.setGraphic(icon.draw());
        button.getStyleClass().add("quiet");
        return button;
    }

    /// Names a button that shows an icon only.
    static void name(Button button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }

    private void updateTexts() {
        commitEdits();
        Words words = session.words();
        setAccessibleText(words.say("app.stories.editor"));
        heading.setText(words.say("app.stories.editor"));
        choice.updateTexts();
        save.setText(words.say("app.stories.save"));
        name(close, words.say("app.close"));
        name(undo, words.say("app.stories.undo"));
        name(redo, words.say("app.stories.redo"));
        steps.updateTexts();
        renew();
    }

    private void renew() {
        List<Story> stories = desk.stories();
        if (StoryEdits.place(stories, desk.chosenProperty().get()) < 0) {
            desk.chosenProperty()
                    .set(stories.isEmpty() ? "" : stories.getFirst().id());
        }
        choice.show();
        StoryHistory history = desk.historyProperty().get();
        undo.setDisable(!history.canUndo());
        redo.setDisable(!history.canRedo());
        save.setDisable(!history.isUnsaved());
        state.setText(session.words().say(history.isUnsaved() ? "app.stories.unsaved" : "app.stories.allSaved"));
        steps.show(desk.chosen());
    }

    private void commitEdits() {
        choice.commitEdits();
        steps.commitEdits();
    }

    /// A step that looks where one looks now; null while there is nothing to look at.
    private @Nullable Step stepHere() {
        ViewState view = session.viewProperty().get();
        return view == null
                ? null
                : new Step(
                        view.selected(),
                        ViewDates.of(view),
                        view.selected() != null && comparing.getAsBoolean(),
                        view.gapsHidden(),
                        Localized.NONE);
    }

    private void goTo(Step step) {
        ChronicleIndex index = session.indexProperty().get();
        if (index != null) {
            timeline.fly(ViewDates.of(index, step, session.look().gaps().hiddenGap()));
        }
    }
}
