package kwonik.app;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import kwonik.words.Words;

/// Asks what becomes of stories that are not saved.
record StoryQuestion(Window owner, Session session) {
    /// Shows the question; nothing happens until it is answered, and nothing at all if it is cancelled.
    ///
    /// @param save saves the stories first
    /// @param leave lets them go
    void ask(Runnable save, Runnable leave) {
        Words words = session.words();
        VBox page = new VBox(new Prose("body", words.say("app.stories.ask.about")));
        page.getStyleClass().add("page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        Button keep = new Button(words.say("app.stories.ask.save"));
        keep.setId("stories-ask-save");
        keep.getStyleClass().add("main-action");
        keep.setDefaultButton(true);
        Button lose = new Button(words.say("app.stories.ask.leave"));
        lose.setId("stories-ask-leave");
        Sheet sheet = new Sheet(owner, session, words.say("app.stories.ask"), scroll)
                .with(keep)
                .with(lose)
                .closing(words.say("app.cancel"));
        keep.setOnAction(_ -> {
            sheet.stage().close();
            save.run();
        });
        lose.setOnAction(_ -> {
            sheet.stage().close();
            leave.run();
        });
        sheet.stage().initModality(Modality.WINDOW_MODAL);
        sheet.show();
    }
}
