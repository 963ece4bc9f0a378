package kwonik.app.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kwonik.app.shell.WindowExtension;
import kwonik.document.PartEdits;
import kwonik.document.Users;
import kwonik.document.merge.FieldPath;
import kwonik.document.merge.Parts;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Era;
import kwonik.model.Lane;
import kwonik.model.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The chronicle itself, its lanes and its eras are edited in the place of the page.
class EditPartsTest {
    @RegisterExtension
    final WindowExtension app = PartsRoom.window();

    private final PartsRoom room = new PartsRoom(app);

    private List<String> lanes() {
        return room.chronicle().lanes().stream().map(Lane::id).toList();
    }

    @Test
    void aKeyOpensThePaneAndEscapeBringsThePageBack() {
        app.untilComplete();
        room.chord(KeyCode.SHIFT, KeyCode.F2);
        assertTrue(app.has("#parts-pane"));
        assertEquals("parts-about-title", room.focusedId());
        room.type(KeyCode.ESCAPE);
        assertFalse(app.has("#parts-pane"));
        assertEquals("timeline", room.focusedId());
        room.open(PartsPage.LANES);
        assertEquals("parts-lane-list", room.focusedId());
        room.chord(KeyCode.SHIFT, KeyCode.F2);
        assertFalse(app.has("#parts-pane"));
        room.chord(KeyCode.SHIFT, KeyCode.F2);
        assertEquals("parts-lane-list", room.focusedId(), "where it was left");
        assertEquals(List.of(), room.changes());
    }

    @Test
    void everyPageHasAKeyboardWayAndEverythingOnItAName() {
        for (PartsPage page : PartsPage.values()) {
            room.open(page);
            assertNotEquals("timeline", room.focusedId());
            app.run(() -> {});
            for (Node each : app.robot()
                    .lookup(node -> node.isFocusTraversable() && isIn(node))
                    .queryAll()) {
                String text = each instanceof Labeled labeled ? labeled.getText() : "";
                String name = each.getAccessibleText();
                assertTrue(
                        (text != null && !text.isBlank()) || (name != null && !name.isBlank()) || isInner(each),
                        page + " " + each);
            }
        }
    }

    private boolean isIn(Node node) {
        Node each = node;
        while (each != null && !"parts-pane".equals(each.getId())) {
            each = each.getParent();
        }
        return each != null && node.isVisible() && !node.isDisabled();
    }

    /// What belongs to a control that is named itself.
    private static boolean isInner(Node node) {
        Node parent = node.getParent();
        return parent instanceof Control;
    }

    @Test
    void whatTheChronicleSaysOfItselfIsChangedFieldByField() {
        room.open(PartsPage.ABOUT);
        room.write("Another title");
        room.type(KeyCode.TAB);
        assertEquals("Another title", room.chronicle().about().title().in("en"));
        assertEquals("parts-about-summary", room.focusedId());
        room.write("What it is about.");
        room.type(KeyCode.TAB);
        room.write("Ida Brandt");
        room.type(KeyCode.ENTER);
        assertEquals("What it is about.", room.chronicle().about().summary().in("en"));
        assertEquals("Ida Brandt", room.chronicle().about().curator());
        assertEquals(List.of("about", "about", "about"), room.changes());
        room.focus("#parts-about-title");
        room.write(" ");
        room.type(KeyCode.TAB);
        assertEquals("Give the chronicle a title.", room.problem("#parts-about-title"));
        assertEquals("Another title", room.chronicle().about().title().in("en"));
        room.undo();
        room.undo();
        room.undo();
        assertEquals("Port Lumen: keepers of the light and the storms", room.text("#parts-about-title"));
        assertEquals("port-lumen", room.text("#parts-about-id"));
        assertFalse(app.find("#parts-about-id", Node.class).getParent().isVisible());
    }

    @Test
    void aLaneIsAddedNamedMovedAndDeletedByTheKeyboard() {
        room.open(PartsPage.LANES);
        List<String> before = lanes();
        room.focus("#parts-lane-add");
        room.type(KeyCode.SPACE);
        assertEquals("parts-lane-name", room.focusedId());
        assertEquals("made from the name", room.text("#parts-lane-id"));
        room.write("The harbour");
        room.type(KeyCode.ENTER);
        assertEquals("the-harbour", lanes().getLast());
        room.write("The old harbour");
        room.type(KeyCode.ENTER);
        assertEquals(
                "The old harbour", room.chronicle().lanes().getLast().name().in("en"));
        assertEquals("the-harbour", room.text("#parts-lane-id"), "an id stays");
        room.focus("#parts-lane-list");
        room.chord(KeyCode.ALT, KeyCode.UP);
        assertEquals("the-harbour", lanes().get(before.size() - 1));
        room.chord(KeyCode.ALT, KeyCode.DOWN);
        assertEquals("the-harbour", lanes().getLast());
        room.type(KeyCode.DELETE);
        assertEquals(before, lanes(), "nothing stands in it, so nothing is asked");
        assertEquals(List.of("lane.add", "lane.change", "lane.move", "lane.move", "lane.delete"), room.changes());
        room.undo();
        assertEquals("the-harbour", lanes().getLast());
    }

    @Test
    void aLaneWithEventsSaysWhichAndTheyGoToAnother() {
        room.open(PartsPage.LANES);
        Chronicle before = room.chronicle();
        Lane gone = before.lanes().getFirst();
        Lane heir = before.lanes().get(2);
        int events = Users.ofLane(before, gone.id()).events().size();
        room.choose("#parts-lane-list", 0);
        room.type(KeyCode.DELETE);
        String said = app.find("#parts-lane-users", Label.class).getText();
        assertTrue(said.startsWith(events + " events stand in this lane: “"), said);
        assertEquals("parts-lane-heir", room.focusedId());
        room.type(KeyCode.DOWN);
        @SuppressWarnings("unchecked")
        ComboBox<Lane> heirs = app.find("#parts-lane-heir", ComboBox.class);
        assertEquals(heir, heirs.getValue());
        room.focus("#parts-lane-delete-no");
        room.type(KeyCode.SPACE);
        assertEquals(before.lanes(), room.chronicle().lanes());
        room.type(KeyCode.DELETE);
        room.type(KeyCode.DOWN);
        room.focus("#parts-lane-delete-yes");
        room.type(KeyCode.SPACE);
        assertFalse(lanes().contains(gone.id()));
        assertEquals(
                events + Users.ofLane(before, heir.id()).events().size(),
                Users.ofLane(room.chronicle(), heir.id()).events().size());
        assertEquals(List.of("lane.delete"), room.changes());
        room.undo();
        assertTrue(before.contentEquals(room.chronicle()));
    }

    @Test
    void theOnlyLaneStaysWhileEventsStandInIt() {
        room.open(PartsPage.LANES);
        app.run(() -> {
            String last = room.chronicle().lanes().getLast().id();
            for (String each : lanes().subList(0, lanes().size() - 1)) {
                app.state().document().edit(PartEdits.deleteLane(each, last));
            }
        });
        room.choose("#parts-lane-list", 0);
        room.type(KeyCode.DELETE);
        assertEquals(
                "It is the only lane, and events stand in it. Add another one first.",
                app.find("#parts-lane-users", Label.class).getText());
        assertTrue(app.find("#parts-lane-delete-yes", Button.class).isDisabled());
        assertEquals("parts-lane-delete-no", room.focusedId());
        assertEquals(1, lanes().size());
    }

    @Test
    void anEraIsKeptOnceItHasANameAndADate() {
        room.open(PartsPage.ERAS);
        List<Era> before = room.chronicle().eras();
        room.focus("#parts-era-add");
        room.type(KeyCode.SPACE);
        room.write("The long calm");
        room.type(KeyCode.TAB);
        assertEquals(before, room.chronicle().eras(), "not without a date");
        assertEquals("parts-era-when", room.focusedId());
        assertTrue(room.problem("#parts-era-when").startsWith("Say when it was"));
        room.write("1996 to 1999");
        room.type(KeyCode.ENTER);
        Era made = room.chronicle().eras().getLast();
        assertEquals("the-long-calm", made.id());
        assertEquals(When.parse("1996/1999"), made.when());
        room.write("no date at all");
        room.type(KeyCode.ENTER);
        assertEquals(When.parse("1996/1999"), room.chronicle().eras().getLast().when());
        room.type(KeyCode.ESCAPE);
        assertTrue(app.has("#parts-pane"), "what cannot be taken over is shown once");
        assertEquals("parts-era-when", room.focusedId());
        room.write("1997 to 1999");
        room.type(KeyCode.ENTER);
        assertEquals(List.of("era.add", "era.change"), room.changes());
        room.focus("#parts-era-list");
        room.type(KeyCode.DELETE);
        assertEquals(before, room.chronicle().eras());
        room.undo();
        room.undo();
        room.undo();
        assertEquals(before, room.chronicle().eras());
    }

    @Test
    void whatIsTypedForOnePartIsNotForTheNext() {
        room.open(PartsPage.ERAS);
        List<Era> before = room.chronicle().eras();
        room.choose("#parts-era-list", 0);
        room.type(KeyCode.ENTER);
        room.type(KeyCode.TAB);
        room.write("nonsense");
        room.choose("#parts-era-list", 1);
        assertNotEquals("nonsense", room.text("#parts-era-when"));
        app.run(() -> app.state().document().commitDrafts());
        assertEquals(before, room.chronicle().eras());
    }

    @Test
    void anotherLanguageShowsTheEnglishInGreyAndWritesOnlyItsOwn() {
        room.open(PartsPage.LANES);
        app.run(() -> app.state().document().edit(PartEdits.addLane(new Lane("quay", Localized.of("The quay")))));
        room.choose("#parts-lane-list", lanes().size() - 1);
        app.run(() -> app.find("#edit-language-fr", ToggleButton.class).fire());
        TextInputControl name = app.find("#parts-lane-name", TextInputControl.class);
        assertEquals("", name.getText());
        assertEquals("The quay", name.getPromptText());
        room.focus("#parts-lane-name");
        room.write("Le quai");
        room.type(KeyCode.ENTER);
        Lane lane = room.chronicle().lanes().getLast();
        assertEquals("The quay", lane.name().in("en"));
        assertEquals("Le quai", lane.name().in("fr"));
        room.undo();
        assertEquals("", name.getText());
    }

    @Test
    void aPlaceInTheChronicleLeadsToItsField() {
        app.untilComplete();
        String era = room.chronicle().eras().get(1).id();
        app.run(() -> app.window().commands().parts().go(new FieldPath(Parts.Kind.ERA, era, List.of("when"))));
        assertEquals("parts-era-when", room.focusedId());
        assertEquals(era, room.text("#parts-era-id"));
    }

    @Test
    void theFormOfAnEventAndThePaneTakeTurns() {
        app.untilComplete();
        app.run(() -> app.state().looking().select("watch-created-1995"));
        room.run("app.edit.event");
        assertTrue(app.has("#event-form"));
        room.run("app.parts.edit");
        assertFalse(app.has("#event-form"));
        assertTrue(app.has("#parts-pane"));
        room.run("app.edit.event");
        assertFalse(app.has("#parts-pane"));
        assertTrue(app.has("#event-form"));
        room.run("app.edit.event");
        assertNull(app.robot().lookup("#parts-pane").tryQuery().orElse(null));
        assertTrue(app.has("#event-title"));
    }

    @Test
    void whatIsDoneElsewhereShowsInThePane() {
        room.open(PartsPage.LANES);
        String first = lanes().getFirst();
        app.run(() -> app.state()
                .document()
                .edit(PartEdits.changeLane(first, lane -> new Lane(lane.id(), Localized.of("Renamed elsewhere")))));
        assertEquals("Renamed elsewhere", room.text("#parts-lane-name"));
    }

    @Test
    void whatIsBeingTypedIsKnownForACrashAndTheFieldDoesNotNotice() {
        app.untilComplete();
        room.open(PartsPage.ABOUT);
        app.run(() -> app.find("#parts-about-title", TextInputControl.class).setText("Half a ti"));
        assertEquals("Half a ti", typed().about().title().in("en"));
        room.open(PartsPage.LANES);
        int before = lanes().size();
        app.press("#parts-lane-add");
        assertEquals(before, typed().lanes().size());
        app.run(() -> app.find("#parts-lane-name", TextInputControl.class).setText("Ferri"));
        assertEquals("Ferri", typed().lanes().getLast().name().in("en"));
        assertEquals(before, lanes().size());
        assertEquals("parts-lane-name", room.focusedId());
    }

    private Chronicle typed() {
        return Objects.requireNonNull(app.state().document().typed()).chronicle();
    }
}
