package kwonik.app.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kwonik.app.controls.WindowPhotos;
import kwonik.app.present.PresentKey.Jump;
import kwonik.app.present.PresentKey.Plain;
import kwonik.app.present.Presentation.Mode;
import kwonik.app.present.StagePictures.Wanted;
import kwonik.app.task.TaskLine;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.page.StageLayout;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.layout.text.TimelineVisibility;
import kwonik.model.Story;
import kwonik.model.Story.Step;
import kwonik.paint.FxTextMeasure;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What only the presenter sees: this step and the next, the note, the time, and all steps to jump to.
///
/// Its buttons never take the keyboard, so that the keys of a presentation mean the same here as on the stage; each
/// has a key of its own.
final class PresenterView extends BorderPane implements AutoCloseable {
    /// The column of the next step, of the width in percent.
    private static final double NEXT_SHARE = 34;
    /// The picture of the next step leaves the rest of the height to the note.
    private static final double NEXT_HEIGHT = 0.45;
    /// From this size on everything is larger, so that it can be read while standing.
    private static final Size LARGE = new Size(1280, 760);
    private static final double LARGEST = 2;
    /// Of its room, a note moves so far at a key.
    private static final double MOVE = 0.5;

    private final ChronicleIndex index;
    private final Words words;
    private final StagePictures pictures;
    private final double ratio;
    private final SmallPicture now;
    private final SmallPicture next;
    private final Label nowName = label("present-now", "section");
    private final Label nextName = label("present-next", "section");
    private final Label note = label("present-note", "present-note");
    private final Label place = label("present-place", "present-large");
    private final Label state = label("present-state", "present-state");
    private final ScrollPane noteRoom = new ScrollPane(note);
    private final StepGrid steps;
    private final StackPane middle;
    private final KeyList keyList;
    private Story story = new Story("", kwonik.model.Localized.NONE, List.of());
    private int step = Presentation.TITLE - 1;
    private @Nullable Wanted drawn;

    /// @param stage the size of the audience's stage
    /// @param keys takes what is asked for by a click
    PresenterView(
            ChronicleIndex index,
            Words words,
            Size stage,
            Watch watch,
            TaskLine planning,
            WindowPhotos photos,
            Consumer<PresentKey> keys) {
        this.index = index;
        this.words = words;
        this.pictures = new StagePictures(
                new StageLayout(Look.PROJECTOR, words, new FxTextMeasure(), index, photos.folder(), stage), planning);
        ratio = stage.width() / stage.height();
        now = new SmallPicture(ratio, photos);
        next = new SmallPicture(ratio, photos);
        steps = new StepGrid(words.say("present.steps"));
        getStyleClass().add("presenter");
        setTop(head(watch, keys));
        keyList = new KeyList("presenter-keys", words, Look.PROJECTOR);
        keyList.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        keyList.setMinSize(0, 0);
        middle = new StackPane(middle(), keyList);
        middle.setMinSize(0, 0);
        setCenter(middle);
        setBottom(all());
        widthProperty().subscribe(this::enlarge);
        heightProperty().subscribe(this::enlarge);
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

    private void enlarge() {
        double larger = Math.clamp(Math.min(getWidth() / LARGE.width(), getHeight() / LARGE.height()), 1, LARGEST);
        String style = String.format(Locale.ROOT, "-fx-font-size: %.1fem;", larger);
        getChildren().forEach(part -> part.setStyle(style));
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
        noteRoom.setFitToWidth(true);
        noteRoom.setFocusTraversable(false);
        noteRoom.getStyleClass().add("edge-to-edge");
        Label heading = label("present-note-heading", "section");
        heading.setText(words.say("present.note"));
        VBox left = new VBox(nowName, now);
        VBox right = new VBox(nextName, next, heading, noteRoom);
        VBox.setVgrow(now, Priority.ALWAYS);
        VBox.setVgrow(noteRoom, Priority.ALWAYS);
        next.minHeightProperty()
                .bind(Bindings.min(
                        right.heightProperty().multiply(NEXT_HEIGHT),
                        right.widthProperty().divide(ratio)));
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
        steps.setId("present-steps");
        steps.maxHeightProperty().bind(heightProperty().multiply(0.32));
        VBox box = new VBox(steps, hint);
        box.getStyleClass().add("presenter-foot");
        return box;
    }

    /// Shows a state of the presentation.
    ///
    /// @param keys takes the jump that a click on a step asks for
    void show(Presentation at, Consumer<PresentKey> keys) {
        if (!story.equals(at.story())) {
            story = at.story();
            steps.list(
                    IntStream.range(Presentation.TITLE, story.steps().size())
                            .mapToObj(step -> words.say("present.step", String.valueOf(step + 1), name(step)))
                            .toList(),
                    button -> keys.accept(new Jump(button + Presentation.TITLE)));
        }
        steps.mark(at.step() - Presentation.TITLE);
        place.setText(
                at.isTitle()
                        ? words.say("present.title.steps", at.steps())
                        : words.say("present.place", String.valueOf(at.step() + 1), String.valueOf(at.steps())));
        state.setText(state(at));
        String name = words.say("present.now", name(at.step()));
        nowName.setText(name);
        String then = at.isLast() ? words.say("present.end") : words.say("present.next", name(at.step() + 1));
        nextName.setText(then);
        draw(at, name, then);
        list(at.mode() == Mode.READING_KEYS);
        if (at.step() != step) {
            step = at.step();
            String text = at.isTitle() ? "" : story.steps().get(step).note().in(words.tag());
            note.setText(text.isEmpty() ? words.say(at.isTitle() ? "present.title.note" : "present.note.none") : text);
            noteRoom.setVvalue(0);
        }
    }

    /// The list of keys takes the room of the steps too, so that it can be read while standing.
    private void list(boolean read) {
        getBottom().setManaged(!read);
        getBottom().setVisible(!read);
        if (read) {
            double head = getTop().getLayoutBounds().getHeight();
            Size room = new Size(getWidth(), getHeight() - head);
            keyList.fit(room, LARGEST * Look.LIGHT.type().lane().size());
        }
        keyList.setVisible(read);
    }

    /// Draws this step as the audience sees it, and the next with everything told; neither again without need.
    private void draw(Presentation at, String name, String then) {
        Wanted wanted = new Wanted(story, at.step(), at.shown());
        if (wanted.equals(drawn)) {
            return;
        }
        drawn = wanted;
        SequencedMap<Wanted, Consumer<Picture>> both = new LinkedHashMap<>();
        both.put(wanted, picture -> now.show(picture, name));
        if (at.isLast()) {
            next.show(null, then);
        } else {
            both.put(new Wanted(story, at.step() + 1, TimelineVisibility.STAGE), picture -> next.show(picture, then));
        }
        pictures.show(both);
    }

    @Override
    public void close() {
        pictures.close();
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

    /// What a step is called: its event, or a look at the timeline; before the first stands the title.
    private String name(int number) {
        if (number == Presentation.TITLE) {
            return words.say("present.title", story.title().in(words.tag()));
        }
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
