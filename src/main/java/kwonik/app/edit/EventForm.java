package kwonik.app.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Icon;
import kwonik.app.edit.section.Field;
import kwonik.app.edit.section.FormSection;
import kwonik.app.edit.section.Shown;
import kwonik.app.field.LanguageChoice;
import kwonik.app.reading.ReadingPane;
import kwonik.document.Edit;
import kwonik.words.Words;

/// An event as a form in the place of its page: what one does with all of it above, its sections below, one scroll bar.
final class EventForm extends BorderPane implements ReadingPane.Editor {
    private final Label heading = new Label();
    private final Button previous;
    private final Button next;
    private final Button done = new Button("", Icon.DONE.draw());
    private final LanguageChoice languages;
    private final List<FormSection> sections;
    private final FormFoot foot;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);

    /// Where the form leads.
    ///
    /// @param holdsDraft whether giving a new event up would lose something
    record Ways(Runnable previous, Runnable next, Runnable done, BooleanSupplier holdsDraft, Runnable delete) {}

    EventForm(List<FormSection> sections, LanguageChoice languages, Ways ways) {
        this.sections = sections;
        this.languages = languages;
        this.foot = new FormFoot(ways.holdsDraft(), ways.delete());
        previous = step("edit-previous", Icon.PREVIOUS, ways.previous());
        next = step("edit-next", Icon.NEXT, ways.next());
        setId("event-form");
        getStyleClass().add("event-form");
        heading.getStyleClass().add("form-title");
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setMinWidth(0);
        HBox.setHgrow(heading, Priority.ALWAYS);
        done.setId("edit-done");
        done.getStyleClass().add("main-action");
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.setOnAction(_ -> ways.done().run());
        HBox line = new HBox(heading, previous, next, done);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("head");
        VBox head = new VBox(line, languages);
        head.getStyleClass().add("form-head");
        page.getStyleClass().add("form-page");
        page.getChildren().addAll(sections);
        page.getChildren().add(foot);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "reading-scroll");
        setTop(head);
        setCenter(scroll);
    }

    private static Button step(String id, Icon icon, Runnable go) {
        Button button = new Button("", icon.draw());
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> go.run());
        return button;
    }

    private static void name(Button button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }

    /// Shows another event, or the same in another language, from its beginning.
    ///
    /// @param isNew whether it is in no chronicle yet
    void begin(Shown shown, boolean isNew) {
        sections.forEach(section -> section.begin(shown));
        head(shown, isNew);
        foot.hide();
    }

    /// Shows what has become of the event.
    void renew(Shown shown, boolean isNew) {
        sections.forEach(section -> section.renew(shown));
        head(shown, isNew);
    }

    /// Shows the same event in another language; what is typed and was not taken over stays.
    void translate(Shown shown, boolean isNew) {
        sections.forEach(section -> section.translate(shown));
        head(shown, isNew);
    }

    /// The first field with something typed in it that cannot be taken over.
    Optional<Node> unfinished() {
        return sections.stream()
                .map(FormSection::unfinished)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /// What is typed in a field.
    String typedIn(Node field) {
        return field instanceof TextInputControl text ? text.getText().strip() : "";
    }

    /// Scrolls to the top.
    void rewind() {
        scroll.setVvalue(0);
    }

    private void head(Shown shown, boolean isNew) {
        Words words = shown.words();
        String title = words.say(isNew ? "app.edit.new" : "app.edit.event");
        heading.setText(words.say(isNew ? "app.edit.new" : "app.edit.event.short"));
        setAccessibleText(
                words.say("app.edit.form", title, shown.event().title().in(shown.tag())));
        name(previous, words.say("app.previous"));
        name(next, words.say("app.next"));
        done.setText(words.say("app.edit.done"));
        done.setTooltip(new Tooltip(words.say("app.edit.done.tip")));
        languages.show(words, shown.tag());
        foot.show(shown, isNew);
    }

    /// The edits that what is typed now would make.
    List<Edit> pending() {
        return sections.stream().flatMap(section -> section.pending().stream()).toList();
    }

    /// Says what a new event wants before it can be kept.
    void complain() {
        sections.forEach(FormSection::check);
    }

    /// Deletes the event, or shows first what stands on it.
    void askToDelete() {
        reveal(foot);
        foot.ask();
    }

    // ----- The keyboard

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void focus() {
        focus(Field.TITLE);
    }

    /// Goes to a field, and brings it into sight.
    void focus(Field field) {
        Node there = sections.stream()
                .map(section -> section.find(field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(done);
        focus(there);
        if (field == Field.TITLE) {
            rewind();
        }
    }

    /// Goes to a part of one of the things that the event has several of.
    void focus(Field field, int at, String name) {
        focus(sections.stream()
                .map(section -> section.find(field, at, name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(done));
    }

    /// Goes to what is in the form, and brings it into sight.
    void focus(Node there) {
        // what scrolls takes its content into the window only when it has its style
        applyCss();
        layout();
        reveal(there);
        there.requestFocus();
        if (there instanceof TextInputControl text) {
            text.end();
        }
    }

    /// Whether the keyboard is in the form.
    boolean hasFocus() {
        return isFocusWithin();
    }

    private void reveal(Node node) {
        applyCss();
        layout();
        Bounds within = page.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double high = scroll.getViewportBounds().getHeight();
        double room = page.getHeight() - high;
        if (high > 0 && room > 0) {
            double top = scroll.getVvalue() * room;
            boolean inSight = within.getMinY() >= top && within.getMaxY() <= top + high;
            if (!inSight) {
                scroll.setVvalue(Math.clamp((within.getMinY() - high / 4) / room, 0, 1));
            }
        }
    }
}
