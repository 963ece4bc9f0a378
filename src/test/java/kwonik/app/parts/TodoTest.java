package kwonik.app.parts;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kwonik.app.shell.WindowExtension;
import kwonik.document.EventEdits;
import kwonik.document.PartEdits;
import kwonik.document.merge.Parts;
import kwonik.document.review.Finding;
import kwonik.document.review.Untranslated;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Reference;
import kwonik.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two lists say what is not translated and what is doubtful; each row leads to its field.
class TodoTest {
    private static final String ID = "watch-created-1995";

    @RegisterExtension
    final WindowExtension app = PartsRoom.window();

    private final PartsRoom room = new PartsRoom(app);

    private <T> List<T> rows(String id, Class<T> type) {
        List<T> rows = new ArrayList<>();
        for (Object row : app.find(id, ListView.class).getItems()) {
            rows.add(type.cast(row));
        }
        return rows;
    }

    private void french() {
        app.run(() -> app.find("#edit-language-fr", ToggleButton.class).fire());
    }

    private <T> void follow(String id, Class<T> type, Predicate<T> wanted) {
        List<T> rows = rows(id, type);
        int at = rows.indexOf(rows.stream().filter(wanted).findFirst().orElseThrow());
        room.choose(id, at);
        room.type(KeyCode.ENTER);
    }

    private String count(String page) {
        return app.find("#parts-page-" + page, ToggleButton.class).getText();
    }

    @Test
    void aRowOfTheUntranslatedLeadsToTheFieldOfAPartAndIsGoneOnceItIsWritten() {
        room.open(PartsPage.UNTRANSLATED);
        app.run(() -> app.state().document().edit(PartEdits.addLane(new Lane("quay", Localized.of("The quay")))));
        french();
        until(() -> rows("#parts-untranslated-list", Untranslated.class).stream()
                .anyMatch(row -> row.text().equals("The quay")));
        int before = rows("#parts-untranslated-list", Untranslated.class).size();
        assertEquals("Untranslated (" + before + ")", count("untranslated"));
        assertTrue(app.find("#parts-untranslated-head", Label.class).getText().endsWith(": Français"));
        follow("#parts-untranslated-list", Untranslated.class, row -> row.text().equals("The quay"));
        assertEquals("parts-lane-name", room.focusedId());
        assertEquals("quay", room.text("#parts-lane-id"));
        assertEquals(
                "The quay", app.find("#parts-lane-name", TextInputControl.class).getPromptText());
        room.write("Le quai");
        room.type(KeyCode.ENTER);
        String fewer = before == 1 ? "(0)" : "(" + (before - 1) + ")";
        until(() -> count("untranslated").endsWith(fewer));
    }

    @Test
    void aRowOfAnEventLeadsToItsFormInThatLanguage() {
        app.untilComplete();
        app.run(() -> app.state().document().edit(EventEdits.summary(ID, "fr", "")));
        room.open(PartsPage.UNTRANSLATED);
        french();
        until(() -> rows("#parts-untranslated-list", Untranslated.class).stream()
                .anyMatch(row -> row.path().id().equals(ID)));
        follow(
                "#parts-untranslated-list",
                Untranslated.class,
                row -> row.path().id().equals(ID) && row.path().field().equals("summary"));
        assertEquals("edit-summary", room.focusedId());
        assertEquals("", room.text("#edit-summary"));
        assertFalse(app.has("#parts-pane"));
        room.run("app.parts.edit");
        assertEquals("parts-untranslated-list", room.focusedId(), "the list is where it was left");
    }

    @Test
    void aRowOfTheProblemsLeadsToItsVeryFieldAndFollowsTheDocument() {
        app.untilComplete();
        Reference wrong = new Reference("A page", "", null, "lumen", "", "");
        Reference good = new Reference("A book", "", null, "", "", "");
        app.run(() -> app.state().document().edit(EventEdits.references(ID, List.of(good, wrong))));
        room.open(PartsPage.PROBLEMS);
        until(() -> rows("#parts-problems-list", Finding.class).stream()
                .anyMatch(row -> row.path().names().contains("url")));
        int before = rows("#parts-problems-list", Finding.class).size();
        assertEquals("Problems (" + before + ")", count("problems"));
        follow("#parts-problems-list", Finding.class, row -> row.path().names().contains("url"));
        assertEquals("lumen", ((TextInputControl) room.focused()).getText());
        room.undo();
        room.run("app.parts.edit");
        until(() -> rows("#parts-problems-list", Finding.class).stream()
                .noneMatch(row -> row.path().names().contains("url")));
    }

    @Test
    void aDoubtfulSourceLeadsToThePageOfSources() {
        room.open(PartsPage.PROBLEMS);
        String id = room.chronicle().sources().getLast().id();
        app.run(() -> app.state()
                .document()
                .edit(PartEdits.changeSource(
                        id,
                        source -> new Source(
                                source.id(),
                                source.publication(),
                                source.kind(),
                                Localized.NONE,
                                source.note(),
                                source.copyright(),
                                source.text()))));
        until(() -> rows("#parts-problems-list", Finding.class).stream()
                .anyMatch(row -> row.path().kind() == Parts.Kind.SOURCE));
        follow("#parts-problems-list", Finding.class, row -> row.path().kind() == Parts.Kind.SOURCE);
        assertEquals("parts-source-kindReason", room.focusedId());
        assertEquals(id, room.text("#parts-source-id"));
        assertNotEquals("", room.problem("#parts-source-kindReason"));
    }
}
