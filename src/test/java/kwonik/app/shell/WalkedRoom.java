package kwonik.app.shell;

import static kwonik.app.shell.WindowExtension.until;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import kwonik.app.parts.PartsPage;
import kwonik.app.session.Notice;
import kwonik.model.filter.EventFilter;

/// Whatever can stand in the window, and how it comes there.
@SuppressWarnings("ImmutableEnumChecker") // its ways hold nothing
enum WalkedRoom {
    START(_ -> {}),
    EVENT(WalkedRoom::event),
    FINDING(app -> {
        command(app, "app.find");
        app.run(() -> app.find("#search-field", TextInputControl.class).setText("ferry"));
        until(() -> app.has("#search-count"));
    }),
    FILTERED(app -> app.run(() ->
            app.state().looking().filter(EventFilter.NONE.withImportance(4).withTag("election")))),
    LANES(app -> {
        app.run(() -> app.stage().setHeight(420));
        event(app);
    }),
    TABLE(app -> command(app, "app.table")),
    COMPARISON(app -> {
        event(app);
        command(app, "app.compare");
    }),
    ARTICLE(WalkedRoom::article),
    EVENT_CARD(app -> {
        article(app);
        type(app, KeyCode.TAB, KeyCode.TAB, KeyCode.S, KeyCode.E);
    }),
    ATTACH_CARD(app -> {
        article(app);
        type(app, KeyCode.TAB, KeyCode.TAB, KeyCode.S, KeyCode.A);
    }),
    ANSWER_CARD(app -> {
        event(app);
        article(app);
        type(app, KeyCode.TAB, KeyCode.TAB, KeyCode.S, KeyCode.C);
    }),
    FORM(app -> {
        event(app);
        command(app, "app.edit.event");
    }),
    ABOUT_PARTS(app -> parts(app, PartsPage.ABOUT)),
    LANE_PARTS(app -> parts(app, PartsPage.LANES)),
    ERA_PARTS(app -> parts(app, PartsPage.ERAS)),
    SOURCE_PARTS(app -> parts(app, PartsPage.SOURCES)),
    TERM_PARTS(app -> parts(app, PartsPage.TERMS)),
    STORY_PARTS(app -> parts(app, PartsPage.STORIES)),
    UNTRANSLATED(app -> parts(app, PartsPage.UNTRANSLATED)),
    DOUBTFUL(app -> parts(app, PartsPage.PROBLEMS)),
    STORIES(app -> {
        event(app);
        command(app, "app.stories");
    }),
    NOTICE(app -> app.run(() -> app.state().notices().show(Notice.of("app.drag.wait")))),
    BOOKMARK(app -> sheet(app, Sheet.BOOKMARK)),
    PALETTE(app -> sheet(app, Sheet.PALETTE)),
    FILTER(app -> sheet(app, Sheet.FILTER)),
    KEYS(app -> sheet(app, Sheet.KEYS)),
    ABOUT(app -> sheet(app, Sheet.ABOUT)),
    PROBLEMS(app -> sheet(app, Sheet.PROBLEMS)),
    PRESENT(app -> sheet(app, Sheet.PRESENT)),
    EXPORT(app -> sheet(app, Sheet.EXPORT)),
    COPY(app -> sheet(app, Sheet.COPY)),
    COPY_REPORT(app -> sheet(app, Sheet.COPY_REPORT)),
    IMPORT(app -> sheet(app, Sheet.IMPORT)),
    MERGE(app -> sheet(app, Sheet.MERGE)),
    CHECK(app -> sheet(app, Sheet.CHECK)),
    LESSON(app -> sheet(app, Sheet.LESSON)),
    NOTES(app -> sheet(app, Sheet.NOTES)),
    HAND_IN(app -> sheet(app, Sheet.HAND_IN)),
    CLASS(app -> sheet(app, Sheet.CLASS)),
    EXERCISES(app -> new SheetOpener(app).command("exercise.window.command")),
    CITE(app -> {
        event(app);
        sheet(app, Sheet.CITE);
    }),
    ARTICLES(app -> sheet(app, Sheet.ARTICLES)),
    SOURCE(app -> sheet(app, Sheet.SOURCE)),
    NEW_CHRONICLE(app -> sheet(app, Sheet.NEW_CHRONICLE)),
    NEW_SOURCE(app -> sheet(app, Sheet.NEW_SOURCE)),
    BOOKMARKS(app -> sheet(app, Sheet.BOOKMARKS)),
    UNSAVED(app -> sheet(app, Sheet.UNSAVED)),
    RECOVERY(app -> sheet(app, Sheet.RECOVERY)),
    CONFLICTS(app -> sheet(app, Sheet.CONFLICTS)),
    CHECKED(WalkedRoom::checked),
    PHOTO(app -> {
        event(app);
        until(() -> app.has("#picture-0 .button"));
        app.press("#picture-0 .button");
    }),
    STAGE(app -> {
        sheet(app, Sheet.PRESENT);
        app.press("#present-start");
        until(() -> windows() > 1);
    }),
    PRESENTER(app -> {
        sheet(app, Sheet.PRESENT);
        app.run(() ->
                app.find("#present-view", javafx.scene.control.CheckBox.class).setSelected(true));
        app.press("#present-start");
        until(() -> windows() > 2);
    });

    private static final String LIST = """
            - **24 July 2025** – Keepers sail: “150 keepers sailed to the northern light”
            - **1995** – “The lamp guild was disbanded in 1995”
            """;

    private final Consumer<WindowExtension> way;

    WalkedRoom(Consumer<WindowExtension> way) {
        this.way = way;
    }

    /// Brings it into the window of a test, and gives the scene in which it stands.
    Scene open(WindowExtension app) {
        app.untilComplete();
        way.accept(app);
        app.run(() -> {});
        return Window.getWindows().stream()
                .filter(window -> !window.equals(app.stage()) && window.isShowing())
                .filter(window -> this == FILTER || !(window instanceof PopupWindow))
                .filter(window -> this != PRESENTER
                        || (window instanceof Stage stage
                                && !stage.getScene()
                                        .getRoot()
                                        .getClass()
                                        .getSimpleName()
                                        .equals("AudiencePane")))
                .map(Window::getScene)
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(app.stage().getScene()));
    }

    private static long windows() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isShowing())
                .count();
    }

    private static void command(WindowExtension app, String key) {
        new SheetOpener(app).command(key);
    }

    private static void sheet(WindowExtension app, Sheet sheet) {
        new SheetOpener(app).open(sheet);
        switch (sheet) {
            case BOOKMARK -> until(() -> app.find("#bookmark", Node.class).isVisible());
            case PALETTE -> until(() -> app.has("#palette"));
            default ->
                until(() -> Window.getWindows().stream()
                        .anyMatch(window -> !window.equals(app.stage()) && window.isShowing()));
        }
    }

    private static void event(WindowExtension app) {
        app.run(() -> app.state().looking().select(WalkedChronicle.EVENT));
    }

    private static void article(WindowExtension app) {
        try {
            var text = WalkedChronicle.article(app.newFolder());
            app.run(() -> app.window().commands().takeArticles(List.of(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        until(() -> app.has("#article-text"));
    }

    private static void checked(WindowExtension app) {
        article(app);
        sheet(app, Sheet.CHECK);
        app.run(() -> app.find("#check-list", TextInputControl.class).setText(LIST));
        app.press("#check-go");
        until(() -> app.has("#check-outcomes"));
    }

    private static void parts(WindowExtension app, PartsPage page) {
        app.run(() -> app.window().commands().parts().open(page));
    }

    private static void type(WindowExtension app, KeyCode... keys) {
        for (KeyCode key : keys) {
            app.robot().type(key);
            app.run(() -> {});
        }
    }
}
