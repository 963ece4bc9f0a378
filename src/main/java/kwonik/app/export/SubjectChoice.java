package kwonik.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ComboBox;
import kwonik.app.controls.Named;
import kwonik.app.settings.ExportChoice.Content;
import kwonik.app.settings.ExportChoice.Subject;
import kwonik.model.Story;
import kwonik.words.Words;

/// What a picture can show at this moment; what is not possible is not in the list.
final class SubjectChoice {
    private final ComboBox<Item> box = new ComboBox<>();

    /// A line of the list.
    ///
    /// @param name in words
    /// @param story its id, or empty
    record Item(String name, Content content, String story) {}

    SubjectChoice(Posters posters, Subject last) {
        box.getItems().setAll(items(posters));
        box.setConverter(new Named<>(Item::name));
        box.setValue(box.getItems().stream()
                .filter(item -> item.content() == last.content()
                        && (item.content() != Content.STORY || item.story().equals(last.story())))
                .findFirst()
                .orElseGet(() -> box.getItems().stream()
                        .filter(item -> item.content() == Content.WHOLE)
                        .findFirst()
                        .orElseThrow()));
    }

    ComboBox<Item> node() {
        return box;
    }

    /// What is chosen, with a range that counts only if a range is.
    Subject subject(String range) {
        Item item = box.getValue();
        return new Subject(item.content(), range, item.story());
    }

    private static List<Item> items(Posters posters) {
        Words words = posters.words();
        Set<Content> possible = posters.possible();
        List<Item> items = new ArrayList<>();
        for (Content content : Content.values()) {
            if (possible.contains(content) && content != Content.STORY) {
                items.add(new Item(words.say(key(content)), content, ""));
            }
        }
        for (Story story : posters.index().chronicle().stories()) {
            String title = story.title().in(words.tag());
            items.add(new Item(words.say(key(Content.STORY), title), Content.STORY, story.id()));
        }
        return items;
    }

    private static String key(Content content) {
        return switch (content) {
            case VIEW -> "app.export.view";
            case WHOLE -> "app.export.whole";
            case RANGE -> "app.export.aRange";
            case CARD -> "app.export.card";
            case GRID -> "app.export.grid";
            case STORY -> "app.export.story";
        };
    }
}
