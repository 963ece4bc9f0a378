package kwonik.app.edit;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import kwonik.app.edit.section.PicturesSection;
import kwonik.app.shell.WindowExtension;
import kwonik.model.Claim;
import kwonik.model.Excerpt;
import kwonik.model.Illustration;
import kwonik.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What an event has several of is added, changed, moved and taken away in its form.
class FormListsTest {
    /// One grey pixel.
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

    @RegisterExtension
    final WindowExtension app = FormRoom.window();

    private final FormRoom form = new FormRoom(app);

    private <T extends Node> List<T> all(String query, Class<T> type) {
        return new ArrayList<>(app.robot().lookup(query).queryAllAs(type));
    }

    private List<Reference> references(String id) {
        return form.event(id).details().references();
    }

    private Node section(int at) {
        return ((Parent) app.find(".form-page", Node.class))
                .getChildrenUnmodifiable()
                .get(at);
    }

    private Button button(int section, String styleClass, int at) {
        return (Button) new ArrayList<>(section(section).lookupAll("." + styleClass)).get(at);
    }

    @Test
    void referencesAreAddedMovedAndTakenAway() {
        String id = "flood-2010";
        form.open(id);
        List<Reference> before = references(id);
        app.press("#add-references");
        form.leave();
        assertEquals(before, references(id), "one without a title is not kept");
        app.run(() -> {
            TextInputControl title =
                    all(".reference-title", TextInputControl.class).getLast();
            title.requestFocus();
            title.setText("A book");
        });
        form.leave();
        assertEquals("A book", references(id).getLast().title());
        assertEquals(3, references(id).size());
        app.run(() -> button(5, "item-up", 2).fire());
        assertEquals("A book", references(id).get(1).title());
        app.run(() -> button(5, "item-remove", 0).fire());
        assertEquals("A book", references(id).getFirst().title());
        app.run(() -> all(".reference-title", TextInputControl.class).getFirst().setText(""));
        form.leave();
        app.run(() -> app.state().document().commitDrafts());
        assertEquals("A book", references(id).getFirst().title(), "a title that is cleared stays");
        for (int i = 0; i < 3; i++) {
            app.run(() -> app.state().document().undo());
        }
        assertEquals(before, references(id));
    }

    @Test
    void quotationsAreMovedAndTakenAwayAndSayHowTheyRelate() {
        String id = "ferry-arrival-2024";
        form.open(id);
        List<Excerpt> before = form.event(id).details().evidence().excerpts();
        app.run(() -> button(3, "item-down", 0).fire());
        assertEquals(before.reversed(), form.event(id).details().evidence().excerpts());
        app.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Excerpt.Role> role = (ComboBox<Excerpt.Role>) section(3).lookup(".excerpt-role");
            role.setValue(Excerpt.Role.CONTRAST);
        });
        Excerpt first = form.event(id).details().evidence().excerpts().getFirst();
        assertEquals(Excerpt.Role.CONTRAST, first.role());
        assertEquals(before.getLast().exact(), first.exact());
        app.run(() -> button(3, "item-remove", 0).fire());
        assertEquals(1, form.event(id).details().evidence().excerpts().size());
    }

    @Test
    void aQuestionIsAddedWhenItIsAskedAndItsAnswersAreTakenAway() {
        String id = "ferry-arrival-2024";
        form.open(id);
        List<Claim> before = form.event(id).details().evidence().claims();
        app.press("#add-claims");
        form.leave();
        assertEquals(before, form.event(id).details().evidence().claims());
        app.run(() -> all(".claim-question", TextInputControl.class).getLast().setText("How many came?"));
        app.run(() -> app.state().document().commitDrafts());
        List<Claim> now = form.event(id).details().evidence().claims();
        assertEquals(before.size() + 1, now.size());
        assertEquals("How many came?", now.getLast().question().in("en"));
        assertEquals(before, now.subList(0, before.size()));
        app.run(() -> button(4, "item-remove", 1).fire());
        assertEquals(
                before.getFirst().answers().size() - 1,
                form.event(id)
                        .details()
                        .evidence()
                        .claims()
                        .getFirst()
                        .answers()
                        .size());
    }

    @Test
    void aPictureIsCopiedBesideTheChronicleOnceThatIsInAFile() throws IOException {
        String id = "flood-2010";
        Path folder = app.newFolder();
        Path elsewhere = Files.write(
                app.newFolder().resolve("My Photo.PNG"), Base64.getDecoder().decode(PNG));
        Path text = Files.writeString(elsewhere.resolveSibling("no.png"), "no picture");
        form.open(id);
        PicturesSection pictures = (PicturesSection) section(6);
        app.run(() -> pictures.take(List.of(elsewhere)));
        assertEquals(List.of(), form.event(id).details().evidence().pictures());
        assertEquals("save-for-pictures", form.focusedId());
        app.targets().add(folder.resolve("own.json"));
        app.press("#save-for-pictures");
        until(() -> !form.event(id).details().evidence().pictures().isEmpty());
        Illustration picture = form.event(id).details().evidence().pictures().getFirst();
        assertEquals("pictures/my-photo.png", picture.file());
        assertTrue(Files.mismatch(elsewhere, folder.resolve("pictures/my-photo.png")) < 0);
        assertFalse(app.find(".picture-alt", Node.class).getAccessibleHelp().isEmpty());
        app.run(() -> app.find(".picture-license", TextInputControl.class).setText("CC0 1.0"));
        app.run(() -> app.state().document().commitDrafts());
        assertEquals(
                "CC0 1.0",
                form.event(id).details().evidence().pictures().getFirst().license());
        Path odd = Files.write(
                elsewhere.resolveSibling("10:30.png"), Base64.getDecoder().decode(PNG));
        app.run(() -> pictures.take(List.of(odd)));
        until(() -> form.event(id).details().evidence().pictures().size() == 2);
        assertEquals(
                "pictures/10-30.png",
                form.event(id).details().evidence().pictures().getLast().file());
        Path beside = Files.copy(odd, folder.resolve("10:30.png"));
        app.run(() -> pictures.take(List.of(beside)));
        until(() -> form.problem("#add-pictures").startsWith("“10:30.png” has a name"));
        app.run(() -> pictures.take(List.of(text)));
        until(() -> form.problem("#add-pictures").startsWith("no.png is no picture that can be read"));
        assertEquals(2, form.event(id).details().evidence().pictures().size());
    }
}
