package kwonik.app.parts;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Icon;
import kwonik.app.field.LanguageChoice;
import kwonik.app.reading.ReadingPane;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The parts of a chronicle in the place of the page of an event: above it which of them, below that their fields.
final class PartsPane extends BorderPane implements ReadingPane.Editor {
    private final Map<PartsPage, PartsSection> sections;
    private final Map<PartsPage, ToggleButton> choices = new EnumMap<>(PartsPage.class);
    private final ToggleGroup group = new ToggleGroup();
    private final Label heading = new Label();
    private final LanguageChoice languages;
    private final Button done = new Button("", Icon.DONE.draw());
    private final FlowPane bar = new FlowPane();
    private final VBox room = new VBox();
    private final ScrollPane scroll = new ScrollPane(room);
    private final Map<PartsPage, Integer> counts = new EnumMap<>(PartsPage.class);
    private PartsPage page = PartsPage.ABOUT;

    /// What it asks for.
    ///
    /// @param write writes in another language
    /// @param turn turns to another page
    /// @param done closes it
    record Ways(Consumer<String> write, Consumer<PartsPage> turn, Runnable done) {}

    PartsPane(Map<PartsPage, PartsSection> sections, Ways ways) {
        this.sections = new EnumMap<>(sections);
        this.languages = new LanguageChoice(ways.write());
        setId("parts-pane");
        getStyleClass().addAll("event-form", "parts-pane");
        heading.getStyleClass().add("form-title");
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setMinWidth(0);
        HBox.setHgrow(heading, Priority.ALWAYS);
        done.setId("parts-done");
        done.getStyleClass().add("main-action");
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.setOnAction(_ -> ways.done().run());
        HBox line = new HBox(heading, done);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("head");
        bar.getStyleClass().add("parts-bar");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        sections.keySet().forEach(each -> bar.getChildren().add(choice(each, ways.turn())));
        VBox head = new VBox(line, languages, bar);
        head.getStyleClass().add("form-head");
        room.getStyleClass().add("form-page");
        scroll.setFitToWidth(true);
        // a list that is a page of its own takes the height there is
        room.minHeightProperty().bind(scroll.viewportBoundsProperty().map(Bounds::getHeight));
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "reading-scroll");
        setTop(head);
        setCenter(scroll);
        turnTo(page);
    }

    private ToggleButton choice(PartsPage each, Consumer<PartsPage> turn) {
        ToggleButton button = new ToggleButton();
        button.setId("parts-page-" + each.code());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            // of several pages one is always open
            button.setSelected(true);
            turn.accept(each);
        });
        choices.put(each, button);
        return button;
    }

    /// Names everything in the language of the window.
    void names(Words words) {
        setAccessibleText(words.say("app.parts.edit"));
        heading.setText(words.say("app.parts.heading"));
        done.setText(words.say("app.edit.done"));
        done.setTooltip(new Tooltip(words.say("app.edit.done.tip")));
        choices.forEach((each, button) -> {
            Integer many = counts.get(each);
            String name = words.say(each.key());
            button.setText(many == null ? name : words.say("app.parts.counted", name, many));
        });
        sections.values().forEach(section -> section.names(words));
    }

    /// Shows what has become of the chronicle, or the language.
    void update(PartsState now) {
        languages.show(now.words(), now.tag());
        section().update(now);
    }

    /// Says how much there is on a page.
    void count(PartsPage counted, int many, Words words) {
        counts.put(counted, many);
        ToggleButton button = choices.get(counted);
        if (button != null) {
            button.setText(words.say("app.parts.counted", words.say(counted.key()), many));
        }
    }

    /// Turns to a page, which shows nothing new before it is updated.
    void turnTo(PartsPage next) {
        page = next;
        choices.forEach((each, button) -> button.setSelected(each == next));
        PartsSection section = section();
        VBox.setVgrow(section, Priority.ALWAYS);
        room.getChildren().setAll(section);
        scroll.setVvalue(0);
    }

    PartsPage page() {
        return page;
    }

    /// The page that is open.
    PartsSection section() {
        return section(page);
    }

    PartsSection section(PartsPage wanted) {
        PartsSection section = sections.get(wanted);
        if (section == null) {
            throw new IllegalStateException("no such page: " + wanted);
        }
        return section;
    }

    /// The page on which something is typed that cannot be taken over, first the open one; null if there is none.
    @Nullable
    PartsPage unfinished() {
        return Stream.concat(Stream.of(page), sections.keySet().stream())
                .filter(each -> section(each).unfinished() != null)
                .findFirst()
                .orElse(null);
    }

    /// Lets go of what was begun on any page.
    void drop() {
        sections.values().forEach(PartsSection::drop);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void focus() {
        focus(section().first());
    }

    /// Goes to what is on the page, and brings it into sight.
    void focus(Node there) {
        // what scrolls takes its content into the window only when it has its style
        applyCss();
        layout();
        Bounds within = room.sceneToLocal(there.localToScene(there.getBoundsInLocal()));
        double high = scroll.getViewportBounds().getHeight();
        double rest = room.getHeight() - high;
        if (high > 0 && rest > 0) {
            double top = scroll.getVvalue() * rest;
            if (within.getMinY() < top || within.getMaxY() > top + high) {
                scroll.setVvalue(Math.clamp((within.getMinY() - high / 4) / rest, 0, 1));
            }
        }
        there.requestFocus();
        if (there instanceof TextInputControl text) {
            text.end();
        }
    }
}
