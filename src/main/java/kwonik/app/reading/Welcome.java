package kwonik.app.reading;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Icon;
import kwonik.model.Story;
import kwonik.words.Words;

/// The page while no event is selected: three lines on what is shown and how to move, and the stories to present.
final class Welcome extends VBox {
    /// @param stories may be none
    /// @param tell hears of the story that someone wants to present
    Welcome(Words words, List<Story> stories, Consumer<Story> tell) {
        setId("welcome");
        getStyleClass().addAll("page", "welcome");
        getChildren().add(line("section", words.say("app.welcome")));
        for (int i = 1; i <= 3; i++) {
            getChildren().add(line("body", words.say("app.welcome." + i)));
        }
        if (stories.isEmpty()) {
            return;
        }
        getChildren().add(line("section", words.say("app.welcome.stories")));
        VBox links = new VBox();
        for (Story story : stories) {
            links.getChildren().add(link(words, story, tell));
        }
        getChildren().add(links);
    }

    private static Button link(Words words, Story story, Consumer<Story> tell) {
        String title = story.title().in(words.tag());
        Button link =
                new Button(words.say("present.story.name", title, story.steps().size()), Icon.NEXT.draw());
        link.getStyleClass().addAll("quiet", "story-link");
        link.setMnemonicParsing(false);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setAccessibleText(words.say("app.welcome.present", link.getText()));
        link.setOnAction(_ -> tell.accept(story));
        link.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                link.fire();
            }
        });
        return link;
    }

    private static Label line(String styleClass, String text) {
        Label line = new Label(text);
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
