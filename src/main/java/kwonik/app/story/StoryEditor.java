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
import kwonik.app.document.DocumentCommands;
import kwonik.app.session.Looking;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.document.Document;
import kwonik.document.StoryEdits;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewDates;
import kwonik.layout.index.ViewState;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.model.Story.Step;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Makes and changes stories beside the timeline: which one, its steps, and what is not saved yet.
final class StoryEditor extends BorderPane {
    private final Preferences preferences;
    private final OpenDocument document;
    private final Looking looking;
    private final DocumentCommands commands;
    private final ChosenStory chosen;
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
            Preferences preferences,
            OpenDocument document,
            Looking looking,
            DocumentCommands commands,
            BooleanSupplier comparing,
            Runnable back) {
        this.preferences = preferences;
        this.document = document;
        this.looking = looking;
        this.commands = commands;
        this.chosen = new ChosenStory(document);
        this.comparing = comparing;
        this.choice = new StoryChoice(preferences, chosen, this::updateState);
        this.steps = new StepList(preferences, document, chosen, this::stepHere, this::goTo, this::updateState);
        setId("story-editor");
        getStyleClass().add("story-editor");
        heading.getStyleClass().add("section");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        undo.setOnAction(_ -> document.undo());
        redo.setOnAction(_ -> document.redo());
        save.setOnAction(_ -> commands.save.run().run());
        close.setOnAction(_ -> back.run());
        state.setId("stories-state");
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        HBox top = line(heading, undo, redo, close);
        top.getStyleClass().add("part");
        ScrollPane middle = middle();
        setTop(top);
        setCenter(middle);
        setBottom(foot());
        document.withDraft(this::commitEdits);
        document.withTyped(choice::typed);
        document.withTyped(steps::typed);
        disableProperty().bind(document.editableProperty().not());
        document.documentProperty().subscribe((_, _) -> renew());
        chosen.idProperty().subscribe((_, _) -> renew());
        preferences.wordsProperty().subscribe((_, _) -> updateTexts());
        updateTexts();
    }

    private HBox foot() {
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        HBox foot = line(state, save);
        foot.getStyleClass().add("part");
        return foot;
    }

    private ScrollPane middle() {
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
        return middle;
    }

    /// Gives the editor the keyboard.
    void begin() {
        renew();
        // what scrolls takes its content into the window only when it has its style
        applyCss();
        layout();
        if (chosen.all().isEmpty()) {
            choice.focusNew();
        } else {
            steps.focusList();
        }
    }

    /// Works on a story, if it is there.
    void choose(String storyId) {
        if (StoryEdits.place(chosen.all(), storyId) >= 0) {
            chosen.idProperty().set(storyId);
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
        Words words = preferences.words();
        setAccessibleText(words.say("app.stories.editor"));
        heading.setText(words.say("app.stories.editor"));
        choice.updateTexts();
        save.setText(words.say("app.document.save"));
        name(close, words.say("app.close"));
        steps.updateTexts();
        renew();
    }

    private void renew() {
        List<Story> stories = chosen.all();
        if (StoryEdits.place(stories, chosen.idProperty().get()) < 0) {
            chosen.idProperty().set(stories.isEmpty() ? "" : stories.getFirst().id());
        }
        choice.show();
        Document open = document.get();
        undo.setDisable(open == null || !open.history().canUndo());
        redo.setDisable(open == null || !open.history().canRedo());
        name(undo, commands.undoName());
        name(redo, commands.redoName());
        steps.show(chosen.get());
        updateState();
    }

    /// Says whether anything is unsaved; a text that is still being typed is.
    private void updateState() {
        boolean unsaved = document.isUnsaved() || choice.isTyping() || steps.isTyping();
        save.setDisable(!unsaved);
        state.setText(preferences.words().say(unsaved ? "app.document.unsaved" : "app.document.allSaved"));
    }

    private void commitEdits() {
        choice.commitEdits();
        steps.commitEdits();
    }

    /// A step that looks where the timeline looks now; null while there is nothing to look at.
    private @Nullable Step stepHere() {
        ViewState view = looking.viewProperty().get();
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
        ChronicleIndex index = looking.shownProperty().get();
        if (index != null) {
            looking.fly(ViewDates.of(index, step, preferences.look().gaps().hiddenGap()));
        }
    }
}
