package kwonik.app.parts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kwonik.app.article.Articles;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.edit.EditEvent;
import kwonik.app.edit.Workplace;
import kwonik.app.reading.ReadingPane;
import kwonik.app.story.StorySide;
import kwonik.document.Document;
import kwonik.document.merge.FieldPath;
import kwonik.document.merge.Parts;
import kwonik.view.TimelineView;
import org.jspecify.annotations.Nullable;

/// Edits what is not an event, in the place of the page: each field makes an edit when it is left, and what is done
/// elsewhere shows in it.
public final class EditParts {
    private final Workplace place;
    private final EditEvent editing;
    private final StorySide stories;
    private final TimelineView timeline;
    private final ReadingPane reading;
    private final Runnable uncover;
    private final TodoLists todo;
    private @Nullable PartsPane pane;
    /// The language that is written in.
    private String tag;
    /// What could not be taken over when somebody wanted to leave: who wants it once more leaves without.
    private @Nullable String told;

    /// What it works on.
    ///
    /// @param editing edits events, in the same place
    /// @param stories edits the steps of stories
    /// @param articles the texts at hand, with which words are compared
    /// @param uncover brings the timeline and the page back where something else has their place
    public EditParts(
            Workplace place,
            EditEvent editing,
            StorySide stories,
            Articles articles,
            TimelineView timeline,
            ReadingPane reading,
            Runnable uncover) {
        this.place = place;
        this.editing = editing;
        this.stories = stories;
        this.timeline = timeline;
        this.reading = reading;
        this.uncover = uncover;
        this.todo = new TodoLists(place, articles, this::go);
        this.tag = place.preferences().words().tag();
        place.document().withDraft(this::commit);
        place.document()
                .withTyped(() -> pane == null ? List.of() : pane.section().typed());
        place.document().withHold(this::holds);
        place.document().documentProperty().subscribe((_, _) -> changed());
        articles.atHandProperty().subscribe((_, _) -> changed());
        place.preferences().wordsProperty().subscribe((_, words) -> write(words.tag()));
    }

    /// The row of this room in the table of commands.
    public Command row() {
        return Command.of("app.parts.edit", "Shift+F2", this::toggle)
                .in(Group.EDIT)
                .when(() -> place.document().chronicle() != null
                        && place.document().editableProperty().get());
    }

    /// Opens the pane where it was left, or closes it.
    public void toggle() {
        if (isShown()) {
            done();
        } else if (show()) {
            pane().focus();
        }
    }

    /// Opens a page of the pane.
    public void open(PartsPage page) {
        if (show()) {
            turn(page);
            pane().focus();
        }
    }

    /// Goes to the field of a part or an event, in the language that is written in.
    public void go(FieldPath path) {
        if (path.kind() == Parts.Kind.EVENT) {
            commit();
            editing.write(tag);
            editing.open(path);
        } else if (show()) {
            turn(PartsPage.of(path.kind()));
            Node field = pane().section().find(path);
            pane().focus(field);
        }
    }

    /// Takes over what is typed and brings the page back. What cannot be taken over is shown first, and goes only when
    /// one wants to leave once more.
    private void done() {
        commit();
        if (!isShown() || holds()) {
            return;
        }
        pane().drop();
        boolean within = pane().isFocusWithin();
        reading.setEditor(null);
        if (within && place.looking().selectedProperty().getValue() != null) {
            reading.focusPage();
        } else if (within) {
            timeline.requestFocus();
        }
    }

    /// Shows what is typed and cannot be taken over; false where there is none, or it was shown before and is as it
    /// was.
    private boolean holds() {
        commit();
        PartsPage page = pane == null ? null : pane.unfinished();
        Node field = pane == null || page == null ? null : pane.section(page).unfinished();
        String what = field instanceof TextInputControl text ? text.getText() : field == null ? null : "";
        boolean again = what != null && what.equals(told);
        told = what;
        if (field == null || page == null || again || !show()) {
            return false;
        }
        turn(page);
        pane().focus(field);
        return true;
    }

    // ----- The pane

    private PartsPane pane() {
        PartsPane there = pane;
        if (there == null) {
            there = new PartsPane(sections(), new PartsPane.Ways(this::write, this::turn, this::done));
            there.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
            there.disableProperty().bind(place.document().editableProperty().not());
            there.names(place.preferences().words());
            pane = there;
        }
        return there;
    }

    private Map<PartsPage, PartsSection> sections() {
        PartsDesk desk = new PartsDesk(place.preferences(), place.document(), place.notices());
        Map<PartsPage, PartsSection> all = new EnumMap<>(PartsPage.class);
        all.put(PartsPage.ABOUT, new AboutSection(desk));
        all.put(PartsPage.LANES, new ListedParts<>(PartKinds.lanes(), desk, new LaneForm(this::commit)));
        all.put(
                PartsPage.ERAS,
                new ListedParts<>(PartKinds.eras(), desk, new EraForm(place.preferences(), this::commit)));
        all.put(
                PartsPage.SOURCES,
                new ListedParts<>(PartKinds.sources(), desk, new SourceForm(place.preferences(), this::commit)));
        all.put(PartsPage.TERMS, new ListedParts<>(PartKinds.terms(), desk, new TermForm(this::commit)));
        all.put(
                PartsPage.STORIES,
                new ListedParts<>(PartKinds.stories(), desk, new StoryForm(this::commit, stories::show)));
        all.put(PartsPage.UNTRANSLATED, todo.untranslated());
        all.put(PartsPage.PROBLEMS, todo.problems());
        return all;
    }

    /// Whether the pane stands in the place of the page.
    private boolean isShown() {
        return pane != null && pane.getParent() == reading;
    }

    /// Puts the pane into the place of the page; false where something that is typed in the form of an event has to be
    /// seen to first, or nothing is open.
    private boolean show() {
        if (place.document().chronicle() == null) {
            return false;
        }
        if (!isShown()) {
            editing.done();
            if (editing.isEditing()) {
                return false;
            }
            uncover.run();
            reading.setEditor(pane());
        }
        update();
        return true;
    }

    private void update() {
        Document open = place.document().get();
        if (open != null) {
            pane().update(new PartsState(
                    open.chronicle(), tag, place.preferences().words()));
            todo.look(open, tag, pane());
        }
    }

    private void turn(PartsPage page) {
        commit();
        pane().turnTo(page);
        update();
    }

    private void write(String language) {
        commit();
        tag = language;
        if (pane != null) {
            pane.names(place.preferences().words());
            update();
        }
    }

    private void commit() {
        if (pane != null) {
            pane.section().commit();
        }
    }

    /// The chronicle is another, or another state of it.
    private void changed() {
        if (isShown()) {
            if (place.document().chronicle() == null) {
                reading.setEditor(null);
            } else {
                update();
            }
        }
    }

    private void pressed(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
        if (enter || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            done();
        }
    }
}
