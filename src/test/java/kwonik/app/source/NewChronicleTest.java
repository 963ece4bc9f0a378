package kwonik.app.source;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kwonik.app.open.Frozen;
import kwonik.app.shell.WindowExtension;
import kwonik.archive.ChronicleReader;
import kwonik.archive.file.Progress;
import kwonik.document.Edit;
import kwonik.document.PartEdits;
import kwonik.model.Chronicle;
import kwonik.model.Lane;
import kwonik.model.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A chronicle of one’s own, from its title to its file.
class NewChronicleTest {
    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

    private Chronicle chronicle() {
        return Objects.requireNonNull(app.state().document().chronicle());
    }

    private void begin(String title) {
        app.untilComplete();
        app.robot().push(KeyCode.SHORTCUT, KeyCode.N);
        entitle(title);
        until(() -> app.state().document().isBegun());
    }

    private void type(String title) {
        app.run(() -> app.find("#new-chronicle-title", TextField.class).setText(title));
    }

    private void entitle(String title) {
        type(title);
        app.press("#new-chronicle-begin");
    }

    @Test
    void oneIsBegunWithATitleAlone() {
        begin("The lamp of Port Lumen");
        assertEquals("the-lamp-of-port-lumen", chronicle().about().id());
        assertEquals("The lamp of Port Lumen", chronicle().about().title().in("en"));
        assertEquals(List.of(), chronicle().events());
        assertEquals("Events", chronicle().lanes().getFirst().name().in("en"));
        assertFalse(app.window().commands().document().undo.when().getAsBoolean());
    }

    @Test
    void withoutATitleNothingIsBegunAndTheFieldSaysSo() {
        app.untilComplete();
        app.press("#welcome-new-chronicle");
        app.press("#new-chronicle-begin");
        assertTrue(app.has("#new-chronicle-title"));
        assertEquals(
                "Give the chronicle a title.",
                app.find("#new-chronicle-title", TextField.class).getAccessibleHelp());
        assertEquals(Frozen.ID, chronicle().about().id());
    }

    @Test
    void itIsWrittenInTheLanguageThatWasChosen() {
        app.untilComplete();
        app.press("#welcome-new-chronicle");
        type("Limyè");
        app.run(() -> app.<ComboBox<String>>find("#new-chronicle-language", comboBox())
                .setValue("ht"));
        app.press("#new-chronicle-begin");
        until(() -> app.state().document().isBegun());
        assertTrue(chronicle().about().title().has("ht"));
        assertEquals("Evènman", chronicle().lanes().getFirst().name().in("ht"));
        assertEquals("ht", app.state().preferences().words().tag());
    }

    @SuppressWarnings("unchecked")
    private static Class<ComboBox<String>> comboBox() {
        return (Class<ComboBox<String>>) (Class<?>) ComboBox.class;
    }

    @Test
    void theFirstSaveAsksWhereAndProposesItsName() throws IOException {
        begin("The lamp");
        Path own = app.newFolder().resolve("lamp.json");
        app.targets().add(own);
        app.robot().push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> own.equals(app.state().document().file()));
        assertEquals(List.of("the-lamp.json"), app.proposed());
        assertEquals(
                "The lamp",
                ChronicleReader.read(own, Progress.NONE)
                        .chronicle()
                        .about()
                        .title()
                        .in("en"));
        assertFalse(app.state().document().isUnsaved());
        app.run(() -> app.state().document().edit(lane("sea")));
        app.robot().push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> !app.state().document().isUnsaved());
        assertTrue(Files.readString(own).contains("\"sea\""));
        assertEquals(1, app.proposed().size());
    }

    private static Edit lane(String id) {
        return PartEdits.addLane(new Lane(id, Localized.of(id)));
    }

    @Test
    void unsavedChangesOfAnotherChronicleAreAskedForFirst() {
        app.untilComplete();
        app.run(() -> app.state().document().edit(lane("sea")));
        app.press("#welcome-new-chronicle");
        entitle("The lamp");
        assertEquals(Frozen.ID, chronicle().about().id());
        app.press("#document-ask-leave");
        until(() -> app.state().document().isBegun());
    }

    @Test
    void oneThatIsBegunTwiceUnderOneTitleIsNotTheSame() {
        begin("The lamp");
        app.run(() -> app.state().document().edit(lane("sea")));
        app.robot().push(KeyCode.SHORTCUT, KeyCode.N);
        entitle("The lamp");
        app.press("#document-ask-leave");
        until(() -> chronicle().lanes().size() == 1);
    }

    @Test
    void whatIsInNoFileIsNotReadAgainAndNotTakenForTheShippedOne() {
        begin("The lamp");
        app.run(() -> app.state().document().edit(lane("sea")));
        assertFalse(app.window().commands().reload.when().getAsBoolean());
        app.run(() -> app.window().opening().openShipped());
        assertEquals("the-lamp", chronicle().about().id());
        app.press("#document-ask-leave");
        until(() -> !app.state().document().isBegun());
        assertEquals("haiti-armed-forces", chronicle().about().id());
    }
}
