package kwonik.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.PresentKey.Jump;
import kwonik.app.PresentKey.Plain;
import kwonik.layout.ChronicleIndex;
import kwonik.layout.Look;
import kwonik.layout.Size;
import kwonik.layout.StageLayout;
import kwonik.model.Story;
import kwonik.model.Story.Step;
import kwonik.paint.FxTextMeasure;
import kwonik.words.Words;

/// What only the presenter sees: this step and the next, the note, the time, and all steps to jump to.
///
/// Its buttons never take the keyboard, so that the keys of a presentation mean the same here as on the stage; each
/// has a key of its own.
final class PresenterView extends BorderPane {
    private static final double NEXT_SHARE = 38;
    /// Of its room, a note moves so far at a key.
    private static final double MOVE = 0.5;
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final ChronicleIndex index;
    private final Words words;
    private final StageLayout layout;
    private final SmallPicture now;
    private final SmallPicture next;
    private final Label nowName = label("present-now", "section");
    private final Label nextName = label("present-next", "section");
    private final Label note = label("present-note", "present-note");
    private final Label place = label("present-place", "present-large");
    private final Label state = label("present-state", "present-state");
    private final ScrollPane noteRoom = scrolled(note);
    private final FlowPane steps = new FlowPane();
    private final ScrollPane stepRoom = scrolled(steps);
    private final List<Button> buttons = new ArrayList<>();
    private Story story = new Story("", kwonik.model.Localized.NONE, List.of());
    private int step = -1;

    /// @param stage the size of the audience's stage
    /// @param keys takes what is asked for by a click
    PresenterView(ChronicleIndex index, Words words, Size stage, Watch watch, Consumer<PresentKey> keys) {
        this.index = index;
        this.words = words;
        this.layout = new StageLayout(Look.PROJECTOR, words, new FxTextMeasure(), index, stage);
        now = new SmallPicture(stage.width() / stage.height());
        next = new SmallPicture(stage.width() / stage.height());
        getStyleClass().add("presenter");
        setTop(head(watch, keys));
        setCenter(middle());
        setBottom(all());
        note.setWrapText(true);
        nowName.setMinWidth(0);
        nextName.setMinWidth(0);
    }

    private static Label label(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        return label;
    }

    private static ScrollPane scrolled(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private Node head(Watch watch, Consumer<PresentKey> keys) {
        Label clock = label("present-clock", "present-large");
        clock.textProperty().bind(watch.clockProperty());
        clock.accessibleTextProperty()
                .bind(watch.clockProperty().map(time -> words.say("present.clock") + ": " + time));
        Label elapsed = label("present-elapsed", "present-large");
        elapsed.textProperty().bind(watch.elapsedProperty());
        elapsed.accessibleTextProperty()
                .bind(watch.elapsedProperty().map(time -> words.say("present.elapsed") + ": " + time));
        Button reset = new Button(words.say("present.elapsed.reset"));
        reset.setId("present-reset");
        reset.setFocusTraversable(false);
        reset.setOnAction(_ -> keys.accept(Plain.RESTART));
        for (Region each : List.of(place, clock, elapsed, reset)) {
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        state.setWrapText(true);
        HBox head = new HBox(place, state, gap, clock, elapsed, reset);
        head.getStyleClass().add("presenter-head");
        return head;
    }

    private Node middle() {
        noteRoom.setId("present-note-room");
        Label heading = label("present-note-heading", "section");
        heading.setText(words.say("present.note"));
        VBox left = new VBox(nowName, now);
        VBox right = new VBox(nextName, next, heading, noteRoom);
        VBox.setVgrow(now, Priority.ALWAYS);
        VBox.setVgrow(noteRoom, Priority.ALWAYS);
        next.setPrefHeight(0);
        next.minHeightProperty().bind(right.heightProperty().multiply(NEXT_SHARE / 100));
        next.prefHeightProperty().bind(next.minHeightProperty());
        left.getStyleClass().add("presenter-column");
        right.getStyleClass().add("presenter-column");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("presenter-middle");
        for (double share : new double[] {100 - NEXT_SHARE, NEXT_SHARE}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, left, right);
        GridPane.setVgrow(left, Priority.ALWAYS);
        GridPane.setVgrow(right, Priority.ALWAYS);
        return grid;
    }

    private Node all() {
        Label hint = label("present-hint", "hint");
        hint.setText(words.say("present.hint"));
        steps.getStyleClass().add("presenter-steps");
        steps.setAccessibleText(words.say("present.steps"));
        stepRoom.setId("present-step-room");
        stepRoom.maxHeightProperty().bind(heightProperty().multiply(0.32));
        stepRoom.viewportBoundsProperty().subscribe(this::follow);
        VBox box = new VBox(stepRoom, hint);
        box.getStyleClass().add("presenter-foot");
        return box;
    }

    /// Shows a state of the presentation.
    ///
    /// @param keys takes the jump that a click on a step asks for
    void show(Presentation at, Consumer<PresentKey> keys) {
        if (!story.equals(at.story())) {
            story = at.story();
            list(keys);
        }
        for (int step = 0; step < buttons.size(); step++) {
            buttons.get(step).pseudoClassStateChanged(NOW, step == at.step());
        }
        if (at.step() != step) {
            step = at.step();
            noteRoom.setVvalue(0);
            Platform.runLater(this::follow);
        }
        place.setText(words.say("present.place", String.valueOf(at.step() + 1), String.valueOf(at.steps())));
        state.setText(state(at));
        String name = words.say("present.now", name(at.step()));
        nowName.setText(name);
        now.show(layout.picture(story, at.step(), at.titles(), at.dates()), name);
        String then = at.isLast() ? words.say("present.end") : words.say("present.next", name(at.step() + 1));
        nextName.setText(then);
        next.show(at.isLast() ? null : layout.picture(story, at.step() + 1, true, true), then);
        String text = story.steps().get(at.step()).note().in(words.tag());
        note.setText(text.isEmpty() ? words.say("present.note.none") : text);
    }

    /// Moves a note that is longer than its room.
    ///
    /// @param by how often, downwards; upwards if negative
    void moveNote(int by) {
        double room = noteRoom.getViewportBounds().getHeight();
        double more = note.getHeight() - room;
        if (more > 0) {
            noteRoom.setVvalue(Math.clamp(noteRoom.getVvalue() + by * MOVE * room / more, 0, 1));
        }
    }

    /// Brings the button of the step into sight, where not all steps have room.
    private void follow() {
        double room = stepRoom.getViewportBounds().getHeight();
        double more = steps.getHeight() - room;
        if (more <= 0 || step < 0 || step >= buttons.size()) {
            return;
        }
        Bounds button = buttons.get(step).getBoundsInParent();
        double top = stepRoom.getVvalue() * more;
        if (button.getMinY() < top || button.getMaxY() > top + room) {
            stepRoom.setVvalue(Math.clamp((button.getCenterY() - room / 2) / more, 0, 1));
        }
    }

    private void list(Consumer<PresentKey> keys) {
        buttons.clear();
        for (int i = 0; i < story.steps().size(); i++) {
            int step = i;
            Button button = new Button(words.say("present.step", String.valueOf(i + 1), name(i)));
            button.setMnemonicParsing(false);
            button.setFocusTraversable(false);
            button.getStyleClass().add("presenter-step");
            button.setOnAction(_ -> keys.accept(new Jump(step)));
            buttons.add(button);
        }
        steps.getChildren().setAll(buttons);
    }

    /// What a step is called: its event, or a look at the timeline.
    private String name(int number) {
        Step step = story.steps().get(number);
        String id = step.event();
        return id == null
                ? words.say("present.stretch")
                : index.chronicle()
                        .event(id)
                        .map(event -> event.title().in(words.tag()))
                        .orElse(words.say("present.stretch"));
    }

    /// What the audience does not see at the moment, and whether the presentation goes on by itself.
    private String state(Presentation at) {
        List<String> parts = new ArrayList<>();
        switch (at.cover()) {
            case BLACK -> parts.add(words.say("present.state.black"));
            case WHITE -> parts.add(words.say("present.state.white"));
            case NONE -> {}
        }
        if (!at.titles()) {
            parts.add(words.say("present.state.titles"));
        }
        if (!at.dates()) {
            parts.add(words.say("present.state.dates"));
        }
        if (at.auto().on()) {
            parts.add(
                    at.auto().paused()
                            ? words.say("present.state.paused")
                            : words.say("present.state.auto", at.auto().seconds()));
        }
        parts.addAll(at.digits().isEmpty() ? List.of() : List.of(at.digits() + "…"));
        return String.join(" ", parts);
    }
}
