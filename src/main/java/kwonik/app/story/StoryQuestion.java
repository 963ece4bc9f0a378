package kwonik.app.story;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Session;

/// Asks what becomes of stories that are not saved; nothing happens until it is answered, and nothing at all if it is
/// cancelled.
record StoryQuestion(Window owner, Session session) {
    /// Asks before stories would be lost.
    ///
    /// @param save saves the stories first
    /// @param leave lets them go
    void ask(Runnable save, Runnable leave) {
        ToolWindow sheet = sheet(session.words().say("app.stories.ask.about"));
        mainChoice(sheet, "stories-ask-save", "app.stories.ask.save", save);
        choice(sheet, "stories-ask-leave", "app.stories.ask.leave", leave);
        show(sheet);
    }

    /// Says why the stories cannot go into the open file.
    ///
    /// @param choose asks for another
    void askElsewhere(String why, Runnable choose) {
        ToolWindow sheet = sheet(why);
        mainChoice(sheet, "stories-ask-elsewhere", "app.stories.saveAs", choose);
        show(sheet);
    }

    private ToolWindow sheet(String about) {
        VBox page = new VBox(new WrappedText("body", about));
        page.getStyleClass().add("page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return new ToolWindow(owner, session, session.words().say("app.stories.ask"), scroll);
    }

    private void mainChoice(ToolWindow sheet, String id, String name, Runnable run) {
        Button button = choice(sheet, id, name, run);
        button.getStyleClass().add("main-action");
        button.setDefaultButton(true);
    }

    private Button choice(ToolWindow sheet, String id, String name, Runnable run) {
        Button button = new Button(session.words().say(name));
        button.setId(id);
        button.setOnAction(_ -> {
            sheet.stage().close();
            run.run();
        });
        sheet.with(button);
        return button;
    }

    private void show(ToolWindow sheet) {
        sheet.closing(session.words().say("app.cancel"));
        sheet.stage().initModality(Modality.WINDOW_MODAL);
        sheet.show();
    }
}
