package kwonik.app.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import kwonik.app.field.ChoiceField;
import kwonik.app.field.LocalizedField;
import kwonik.document.merge.FieldPath;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.model.Story.Step;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The texts of a story, in any language: its title and the notes of its steps. What its steps show is made in the
/// editor of stories, beside the timeline.
final class StoryForm extends PartForm<Story> {
    private final LocalizedField title = text("title", "app.parts.about.title", LocalizedField.line());
    private final Button editor = new Button();
    private final ChoiceField<Integer> step = new ChoiceField<>();
    private final LocalizedField note;
    private @Nullable Story shown;
    private @Nullable PartsState state;
    private String wanted = "";

    /// @param open opens the editor of stories with a story
    StoryForm(Runnable left, Consumer<String> open) {
        super("story", left);
        other("editor", editor, editor);
        editor.setOnAction(_ -> {
            Story story = shown;
            if (story != null) {
                left.run();
                open.accept(story.id());
            }
        });
        other("steps", step, step.input());
        note = text("note", "app.parts.story.note", LocalizedField.area(1));
        step.onChosen(this::showNote);
        for (Node each : List.of(editor, step, note)) {
            each.managedProperty().bind(each.visibleProperty());
        }
    }

    @Override
    void names(Words words) {
        wanted = words.say("app.parts.story.wanted");
        editor.setText(words.say("app.parts.story.editor"));
        step.name(words.say("app.parts.story.step"));
        super.names(words);
    }

    @Override
    void show(Story value, PartsState now) {
        Story before = shown;
        shown = value;
        state = now;
        title.renew(value.title(), now.tag());
        Integer at = step.value();
        List<Integer> all = IntStream.range(0, value.steps().size()).boxed().toList();
        step.offer(all, each -> line(each));
        boolean same = before != null && before.id().equals(value.id()) && at != null && at < all.size();
        step.show(same ? at : all.isEmpty() ? null : Integer.valueOf(0));
        editor.setVisible(true);
        step.setVisible(!all.isEmpty());
        note.setVisible(!all.isEmpty());
        Integer chosen = step.value();
        if (chosen != null) {
            note.renew(value.steps().get(chosen).note(), now.tag());
        }
        check();
    }

    private void showNote() {
        Story story = shown;
        PartsState now = state;
        Integer at = step.value();
        if (story != null && now != null && at != null && at < story.steps().size()) {
            note.show(story.steps().get(at).note(), now.tag());
        }
    }

    private String line(int at) {
        Story story = shown;
        PartsState now = state;
        if (story == null || now == null || at >= story.steps().size()) {
            return "";
        }
        Step told = story.steps().get(at);
        When view = told.view();
        String event = told.event();
        String name = event != null
                ? now.chronicle()
                        .event(event)
                        .map(each -> each.title().in(now.tag()))
                        .orElse(event)
                : view == null ? "" : new DateWords(now.words()).full(view);
        return now.words().say("app.parts.story.step.line", at + 1, name);
    }

    @Override
    void begin(PartsState now) {
        shown = null;
        state = now;
        super.begin(now);
        step.offer(List.of(), _ -> "");
        step.show(null);
        editor.setVisible(false);
        step.setVisible(false);
        note.setVisible(false);
        check();
    }

    @Override
    Story written(Story before) {
        List<Step> steps = new ArrayList<>(before.steps());
        Integer at = step.value();
        if (at != null && at < steps.size()) {
            Step told = steps.get(at);
            steps.set(at, new Step(told.event(), told.view(), told.compare(), told.gapsHidden(), note.written()));
        }
        return new Story(before.id(), kept(title), steps);
    }

    @Override
    Story blank(String id) {
        return new Story(id, Localized.NONE, List.of());
    }

    @Override
    String title() {
        return title.written().in("en");
    }

    @Override
    boolean isWhole() {
        return !isMissing(title);
    }

    @Override
    Node find(FieldPath path) {
        if (!path.field().equals("steps") || path.names().size() < 2) {
            return super.find(path);
        }
        int at = Integer.parseInt(path.names().get(1)) - 1;
        if (at >= 0 && at < step.input().getItems().size()) {
            leave();
            step.show(at);
            showNote();
        }
        return note.isVisible() ? note.input() : title.input();
    }

    @Override
    void check() {
        require(title, wanted);
    }

    @Override
    @Nullable
    Node unfinished() {
        return null;
    }
}
