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
import kwonik.app.command.Command;
import kwonik.app.copy.LossyCopy;
import kwonik.app.importing.ChangedTable;
import kwonik.app.open.Frozen;
import kwonik.app.recovery.LeftChanges;
import kwonik.app.session.Sample;
import kwonik.document.Document;
import kwonik.document.StoryEdits;
import kwonik.model.Localized;
import kwonik.model.Story;
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

    /// What can lie over the main window, and the class that makes it.
    enum Sheet {
        KEYS("KeySheet"),
        ABOUT("Sheets"),
        PROBLEMS("Sheets"),
        PRESENT("PresentSheet"),
        EXPORT("ExportDialog"),
        COPY("CopySheet"),
        COPY_REPORT("CopyReportSheet"),
        IMPORT("ImportWindow"),
        MERGE("MergeSheet"),
        CHECK("CheckSheet"),
        CITE("CiteSheet"),
        ARTICLES("ArticleSheet"),
        SOURCE("SourceChoice"),
        NEW_CHRONICLE("NewChronicleSheet"),
        NEW_SOURCE("SourceSheet"),
        BOOKMARKS("Bookmarks"),
        UNSAVED("UnsavedQuestion"),
        RECOVERY("RecoverySheet"),
        CONFLICTS("ConflictSheet"),
        PALETTE("Palette"),
        FILTER("FilterPanel"),
        BOOKMARK("BookmarkField");

        private final String maker;

        Sheet(String maker) {
            this.maker = maker;
        }
    }

    private void open(Sheet sheet) {
        switch (sheet) {
            case KEYS -> command("app.keys");
            case ABOUT -> command("app.about.title");
            case PROBLEMS -> app.run(() -> app.window().commands().showProblems());
            case PRESENT -> command("present.command");
            case EXPORT -> command("app.export");
            case COPY -> command("copy.save");
            case COPY_REPORT -> {
                app.run(() -> app.window().commands().copies().written(LossyCopy.report()));
                command("copy.report");
            }
            case IMPORT -> lookAtTable();
            case MERGE -> openChangedTable();
            case CHECK -> command("check.command");
            case CITE -> command("app.cite");
            case ARTICLES -> command("app.articles");
            case SOURCE -> offerArticle();
            case NEW_SOURCE -> command("app.source.newSource");
            case NEW_CHRONICLE -> command("app.source.newChronicle");
            case BOOKMARKS -> {
                if (app.window().commands().way().bookmarks().here().isEmpty()) {
                    command("app.bookmark");
                    app.press("#bookmark-save");
                }
                command("app.bookmarks");
            }
            case UNSAVED -> {
                Story story = new Story("more", Localized.of("More"), List.of());
                app.run(() -> {
                    if (!app.state().document().isUnsaved()) {
                        app.state().document().edit(StoryEdits.add(story));
                    }
                    app.window().commands().document().leave(() -> {});
                });
            }
            case RECOVERY -> {
                if (LeftChanges.journals(app.settingsFile().folder()).isEmpty()) {
                    LeftChanges.leaveIn(
                            app.settingsFile().folder(), Frozen.read().document());
                }
                app.run(() -> Objects.requireNonNull(app.window().recovering()).look());
            }
            case CONFLICTS -> {
                app.run(this::contradict);
                command("app.document.decide");
            }
            case PALETTE -> command("app.palette");
            case FILTER -> command("app.filter");
            case BOOKMARK -> command("app.bookmark");
        }
        WindowExtension.until(() -> root(sheet) != null);
    }

    private void command(String key) {
        Command command = app.window().commands().all().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        app.run(() -> app.window().commands().run(command));
    }

    /// Changes a title in the file and here, each in its way.
    private void contradict() {
        Document read = Objects.requireNonNull(app.state().document().get());
        if (!read.conflict()) {
            app.state().document().set(Sample.contradicted(read));
        }
    }

    private void offerArticle() {
        try {
            Path text = Files.writeString(app.newFolder().resolve("article.txt"), "A ferry was lost.");
            app.run(() -> app.window().commands().takeArticles(List.of(text)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void lookAtTable() {
        try {
            Path table = Files.writeString(app.newFolder().resolve("table.csv"), "Title;When\nA strike;04/05/2017\n");
            app.run(() -> app.window().commands().importing().look(table));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void openChangedTable() {
        try {
            Path table = ChangedTable.in(
                    app.newFolder(),
                    Objects.requireNonNull(app.state().document().chronicle()));
            app.run(() -> app.window().opening().open(table));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
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
