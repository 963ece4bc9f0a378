package kwonik.app.document;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Preferences;

/// Asks what becomes of unsaved changes; nothing happens until it is answered, and nothing at all if it is cancelled.
record UnsavedQuestion(Window owner, Preferences preferences) {
    /// Asks before changes would be lost.
    ///
    /// @param save saves them first
    /// @param leave lets them go
    void ask(Runnable save, Runnable leave) {
        ToolWindow sheet = sheet(preferences.words().say("app.document.ask.about"));
        mainChoice(sheet, "document-ask-save", "app.document.ask.save", save);
        choice(sheet, "document-ask-leave", "app.document.ask.leave", leave);
        show(sheet);
    }

    /// Says why the chronicle cannot go into the open file.
    ///
    /// @param choose asks for another
    void askElsewhere(String why, Runnable choose) {
        ToolWindow sheet = sheet(why);
        mainChoice(sheet, "document-ask-elsewhere", "app.document.saveAs", choose);
        show(sheet);
    }

    private ToolWindow sheet(String about) {
        VBox page = new VBox(new WrappedText("body", about));
        page.getStyleClass().add("page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return new ToolWindow(owner, preferences, preferences.words().say("app.document.ask"), scroll);
    }

    private void mainChoice(ToolWindow sheet, String id, String name, Runnable run) {
        Button button = choice(sheet, id, name, run);
        button.getStyleClass().add("main-action");
        button.setDefaultButton(true);
    }

    private Button choice(ToolWindow sheet, String id, String name, Runnable run) {
        Button button = new Button(preferences.words().say(name));
        button.setId(id);
        button.setOnAction(_ -> {
            sheet.stage().close();
            run.run();
        });
        sheet.with(button);
        return button;
    }

    private void show(ToolWindow sheet) {
        sheet.closing(preferences.words().say("app.cancel"));
        sheet.stage().initModality(Modality.WINDOW_MODAL);
        sheet.show();
    }
}
