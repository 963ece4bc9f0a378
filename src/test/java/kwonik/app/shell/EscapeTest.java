package kwonik.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/// Escape closes whatever lies over the main window, wherever in it the keyboard is.
class EscapeTest {
    private static final Path SOURCES = Path.of("src/main/java/kwonik/app");

    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

    private void open(Sheet sheet) {
        new SheetOpener(app).open(sheet);
        WindowExtension.until(() -> root(sheet) != null);
    }

    /// What is open of it; null if nothing is.
    private @Nullable Parent root(Sheet sheet) {
        return switch (sheet) {
            case PALETTE -> within("#palette");
            case BOOKMARK -> within("#bookmark");
            default ->
                Window.getWindows().stream()
                        .filter(window -> !window.equals(app.stage()) && window.isShowing())
                        .filter(window -> sheet == Sheet.FILTER || !(window instanceof PopupWindow))
                        .map(window -> window.getScene().getRoot())
                        .findFirst()
                        .orElse(null);
        };
    }

    private @Nullable Parent within(String id) {
        return app.stage().getScene().lookup(id) instanceof Parent found && found.isVisible() ? found : null;
    }

    /// All in which the keyboard can be, one of each kind.
    private static List<Node> focusable(@Nullable Parent sheet) {
        Map<Class<?>, Node> found = new LinkedHashMap<>();
        collect(Objects.requireNonNull(sheet), found);
        return List.copyOf(found.values());
    }

    private static void collect(Node node, Map<Class<?>, Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.putIfAbsent(node.getClass(), node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /// Presses Escape: a popup has no keyboard of its own, but that of the window below it.
    private void escape(Sheet sheet) {
        Node open = Objects.requireNonNull(root(sheet));
        boolean popup = open.getScene().getWindow() instanceof PopupWindow;
        Scene scene = popup ? app.stage().getScene() : open.getScene();
        Event.fireEvent(
                Objects.requireNonNull(scene.getFocusOwner()),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
    }

    @ParameterizedTest
    @EnumSource
    void escapeClosesItWhereverTheKeyboardIs(Sheet sheet) {
        app.untilComplete();
        open(sheet);
        app.robot().type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertNull(root(sheet), "as it was opened");
        int tried = 0;
        int all = 1;
        while (tried < all) {
            open(sheet);
            List<Node> nodes = focusable(root(sheet));
            all = nodes.size();
            Node node = nodes.get(tried);
            app.run(() -> {
                node.requestFocus();
                escape(sheet);
            });
            assertNull(root(sheet), "with the keyboard in " + node);
            tried++;
        }
        assertTrue(tried > 0);
    }

    @Test
    void escapeClosesAnOpenListFirstAndThenTheSheetAroundIt() {
        app.untilComplete();
        open(Sheet.CITE);
        ComboBox<?> list = app.find("#cite-style", ComboBox.class);
        app.run(() -> {
            list.requestFocus();
            list.show();
        });
        app.run(() -> escape(Sheet.CITE));
        assertFalse(list.isShowing());
        assertNotNull(root(Sheet.CITE));
        app.run(() -> escape(Sheet.CITE));
        assertNull(root(Sheet.CITE));
    }

    @Test
    void everyClassThatOpensAWindowIsInTheTable() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> makers = new TreeSet<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                if (text.contains("new ToolWindow(") || text.contains("new Popup(") || text.contains(".cover(page")) {
                    makers.add(file.getFileName().toString().replace(".java", ""));
                }
            }
            Set<String> known = Arrays.stream(Sheet.values())
                    .map(sheet -> sheet.maker)
                    .filter(maker -> !maker.equals("BookmarkField"))
                    .collect(Collectors.toCollection(TreeSet::new));
            // needs a chronicle with pictures, as PicturesOnPageTest has, which tries it
            known.add("PhotoWindow");
            assertEquals(known, makers);
        }
    }
}
