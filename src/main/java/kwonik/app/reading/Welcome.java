package kwonik.app.reading;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Icon;
import kwonik.model.Chronicle;
import kwonik.model.Story;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The page while no event is selected: three lines on what is shown and how to move, the stories to present, and how
/// to
/// make a chronicle of one’s own.
final class Welcome extends VBox {
    private static final int FEW = 3;

    private final Words words;
    private final List<Story> stories;

    /// @param chronicle the open one, or null
    Welcome(Words words, @Nullable Chronicle chronicle, FirstSteps steps) {
        this.words = words;
        stories = chronicle == null
                ? List.of()
                : chronicle.stories().stream()
                        .filter(story -> !story.steps().isEmpty())
                        .toList();
        setId("welcome");
        getStyleClass().addAll("page", "welcome");
        getChildren().add(line("section", words.say("app.welcome")));
        for (int i = 1; i <= 3; i++) {
            getChildren().add(line("body", words.say("app.welcome." + i)));
        }
        if (!stories.isEmpty()) {
            getChildren().add(line("section", words.say("app.welcome.stories")));
            VBox links = new VBox();
            for (Story story : stories) {
                links.getChildren().add(link(story, steps));
            }
            getChildren().add(links);
        }
        getChildren()
                .addAll(
                        line("section", words.say("app.source.welcome")),
                        buttons(
                                button("welcome-new-chronicle", "app.source.newChronicle", steps.newChronicle()),
                                button("welcome-new-source", "app.source.newSource", steps.newSource())));
    }

    /// So many stories might have no room below each other.
    boolean isLong() {
        return stories.size() > FEW;
    }

    private Button button(String id, String key, Runnable run) {
        Button button = new Button(words.say(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static FlowPane buttons(Button... all) {
        FlowPane buttons = new FlowPane(all);
        buttons.getStyleClass().add("buttons");
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        return buttons;
    }

    private Button link(Story story, FirstSteps steps) {
        String title = story.title().in(words.tag());
        Button link =
                new Button(words.say("present.story.name", title, story.steps().size()), Icon.NEXT.draw());
        link.getStyleClass().addAll("quiet", "story-link");
        link.setMnemonicParsing(false);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setAccessibleText(words.say("app.welcome.present", link.getText()));
        link.setOnAction(_ -> steps.present().accept(story));
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
