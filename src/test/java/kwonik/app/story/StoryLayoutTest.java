package kwonik.app.story;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import kwonik.app.settings.ThemeChoice;
import kwonik.app.shell.WindowExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The editor of stories has room for its parts, in any language and size of text.
class StoryLayoutTest {
    @RegisterExtension
    final WindowExtension app = StoryRoom.window();

    private final StoryRoom stories = new StoryRoom(app);

    @Test
    void thePageComesBackAsWideAsItWas() {
        app.untilComplete();
        Region page = app.find("#reading-pane", Region.class);
        double width = page.getWidth();
        for (int i = 0; i < 4; i++) {
            app.run(app.window().commands().stories.run());
        }
        assertEquals(width, page.getWidth(), 1);
    }

    @ParameterizedTest
    @CsvSource({"980,LIGHT,fr,100", "980,PROJECTOR,fr,100", "980,LIGHT,en,150", "980,LIGHT,fr,150", "980,LIGHT,ht,150"})
    void everyPartOfTheEditorIsWithinTheWindowOrIsScrolledTo(
            int width, ThemeChoice theme, String language, int percent) {
        app.run(() -> {
            app.stage().setWidth(width);
            app.stage().setHeight(690);
            app.state()
                    .preferences()
                    .update(settings ->
                            settings.withTheme(theme).withLanguage(language).withTextSize(percent));
        });
        stories.open();
        for (String id :
                List.of("#stories-state", "#stories-undo", "#stories-redo", "#stories-close", "#stories-save")) {
            Bounds at = inScene(id);
            assertTrue(inScene("#story-editor").contains(at), id + " at " + at);
            Region part = app.find(id, Region.class);
            // what is too long for its line takes another
            assertTrue(part.getHeight() >= part.prefHeight(part.getWidth()) - 1, id + " at " + at);
            assertTrue(part instanceof Label || part.getWidth() >= part.prefWidth(-1) - 1, id + " at " + at);
        }
        // three steps of two lines or more
        double em = app.find("#stories-state", Label.class).getFont().getSize();
        assertTrue(inScene("#story-steps").getHeight() >= 9 * em, "steps " + inScene("#story-steps"));
        ScrollPane middle = app.robot().lookup("#story-editor > .scroll-pane").queryAs(ScrollPane.class);
        int seen = 0;
        for (Node part :
                app.robot().lookup("#story-editor .scroll-pane .button").queryAll()) {
            if (part.isVisible()) {
                seen++;
                assertTrue(
                        middle.getContent()
                                .localToScene(middle.getContent().getLayoutBounds())
                                .contains(part.localToScene(part.getLayoutBounds())),
                        part.getId());
            }
        }
        assertTrue(seen > 3, "buttons in the middle of the editor");
        boolean more = middle.getContent().getLayoutBounds().getHeight()
                > middle.getViewportBounds().getHeight() + 1;
        assertEquals(
                more,
                app.robot()
                        .lookup("#story-editor > .scroll-pane > .scroll-bar:vertical")
                        .query()
                        .isVisible());
        app.run(() -> app.find("#step-torn", CheckBox.class).requestFocus());
        app.robot().type(KeyCode.TAB);
        assertTrue(app.find("#step-note", TextArea.class).isFocused());
        until(() -> inScene("#step-note").getMaxY() <= inScene("#stories-save").getMinY() + 1);
    }

    private Bounds inScene(String id) {
        Node node = app.robot().lookup(id).query();
        return node.localToScene(node.getLayoutBounds());
    }
}
