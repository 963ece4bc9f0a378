package kwonik.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A walk by keyboard through whatever can stand in the window, in the smallest size of text: all has a role, a name of
/// its own and the size of a target, and Tab meets it once, in the order in which one sees it.
class WalkTest {
    private static final double TARGET = 24;

    @RegisterExtension
    final WindowExtension app = WindowExtension.onFile(WindowExtension.SETTINGS.withTextSize(80), WalkedChronicle::in);

    @ParameterizedTest
    @EnumSource
    void allHasRoleNameSizeAndItsPlaceOnTheWayOfTheKeyboard(WalkedRoom room) {
        KeyboardWalk walk = new KeyboardWalk(room.open(app));
        List<String> faults = new ArrayList<>(walk.growing(app));
        app.run(() -> {
            faults.addAll(walk.unnamed());
            faults.addAll(walk.smallerThan(TARGET));
            faults.addAll(walk.onlyByPointer());
        });
        // a layer has one place to type in, and no way below it
        if (room != WalkedRoom.PALETTE) {
            List<Node> met = walk.tabbed(app);
            List<Node> back = new ArrayList<>(walk.tabbed(app, KeyCode.SHIFT)).reversed();
            app.run(() -> {
                faults.addAll(walk.unreached(met));
                faults.addAll(walk.outOfOrder(met));
            });
            if (met.size() > 1) {
                Collections.rotate(back, 1);
                if (!met.equals(back)) {
                    faults.add("another way back: " + met + "\n and " + back);
                }
            }
        }
        assertEquals(List.of(), faults, String.join("\n", faults));
    }

    @Test
    void theWalkFindsWhatIsWrong() {
        Scene scene = WalkedRoom.START.open(app);
        KeyboardWalk walk = new KeyboardWalk(scene);
        app.run(() -> {
            Node menu = app.find("#menu", Button.class);
            menu.setAccessibleText("");
            app.find("#whole", Button.class).setAccessibleText("Zoom in");
            app.find("#zoom-out", Button.class).setFocusTraversable(false);
            app.find("#zoom-in", Button.class).setStyle("-fx-min-height: 20px; -fx-pref-height: 20px");
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            assertEquals(2, walk.unnamed().size());
            assertEquals(1, walk.onlyByPointer().size());
            assertEquals(1, walk.smallerThan(TARGET).size());
            app.find("#menu", Button.class).getParent().toBack();
        });
        List<Node> met = walk.tabbed(app);
        app.run(() -> {
            assertEquals(List.of(), walk.unreached(met));
            assertTrue(walk.unreached(met.subList(0, 2)).size() > 5);
        });
    }
}
