package kwonik.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kwonik.model.Chronicle;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.model.Story.Step;
import kwonik.words.PlainText;

/// The edits of stories and of their steps; a story or step that is not there is not changed.
public final class StoryEdits {
    private StoryEdits() {}

    /// An id that no story has yet, such as `story-3`.
    public static String freshId(List<Story> stories) {
        int number = stories.size() + 1;
        while (place(stories, "story-" + number) >= 0) {
            number++;
        }
        return "story-" + number;
    }

    /// The place of a story, or -1.
    public static int place(List<Story> stories, String id) {
        for (int i = 0; i < stories.size(); i++) {
            if (stories.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /// Adds a story behind all others.
    public static Edit add(Story story) {
        return of("document.edit.story.add", stories -> stories.add(story));
    }

    /// Adds a copy of a story behind it.
    public static Edit duplicate(String id, String copyId, Localized title) {
        return of("document.edit.story.duplicate", stories -> {
            int at = place(stories, id);
            if (at >= 0) {
                stories.add(at + 1, new Story(copyId, title, stories.get(at).steps()));
            }
        });
    }

    public static Edit delete(String id) {
        return of(
                "document.edit.story.delete",
                stories -> stories.removeIf(story -> story.id().equals(id)));
    }

    /// Changes the title in one language; the others are kept.
    public static Edit title(String id, String tag, String title) {
        return change(
                "document.edit.story.title",
                id,
                story -> new Story(id, story.title().with(tag, PlainText.line(title)), story.steps()));
    }

    /// Changes the title in all its languages.
    public static Edit title(String id, Localized title) {
        return change("document.edit.story.title", id, story -> new Story(id, title, story.steps()));
    }

    /// Takes a story from one place and puts it at another.
    public static Edit move(int from, int to) {
        return of("document.edit.story.move", stories -> {
            if (from >= 0 && from < stories.size() && to >= 0 && to < stories.size()) {
                stories.add(to, stories.remove(from));
            }
        });
    }

    /// Adds a step at a place, from 0 to the number of steps.
    public static Edit addStep(String id, int at, Step step) {
        return steps("document.edit.step.add", id, steps -> steps.add(Math.clamp(at, 0, steps.size()), step));
    }

    /// Changes where a step looks, and how.
    public static Edit changeStep(String id, int at, UnaryOperator<Step> change) {
        return step("document.edit.step.change", id, at, change);
    }

    /// Changes the note of a step.
    public static Edit note(String id, int at, Localized note) {
        return step(
                "document.edit.step.note",
                id,
                at,
                step -> new Step(step.event(), step.view(), step.compare(), step.gapsHidden(), note));
    }

    public static Edit deleteStep(String id, int at) {
        return steps("document.edit.step.delete", id, steps -> {
            if (at >= 0 && at < steps.size()) {
                steps.remove(at);
            }
        });
    }

    /// Takes a step from one place and puts it at another.
    public static Edit moveStep(String id, int from, int to) {
        return steps("document.edit.step.move", id, steps -> {
            if (from >= 0 && from < steps.size() && to >= 0 && to < steps.size()) {
                steps.add(to, steps.remove(from));
            }
        });
    }

    /// Stories without the steps at events that a chronicle does not have.
    public static List<Story> within(List<Story> stories, Chronicle chronicle) {
        return stories.stream()
                .map(story -> new Story(
                        story.id(),
                        story.title(),
                        story.steps().stream()
                                .filter(step -> step.event() == null || chronicle.indexOf(step.event()) >= 0)
                                .toList()))
                .toList();
    }

    private static Edit of(String name, Consumer<List<Story>> change) {
        return new Edit(name, chronicle -> {
            List<Story> stories = new ArrayList<>(chronicle.stories());
            change.accept(stories);
            return chronicle.withStories(within(stories, chronicle));
        });
    }

    private static Edit change(String name, String id, UnaryOperator<Story> change) {
        return of(name, stories -> stories.replaceAll(story -> story.id().equals(id) ? change.apply(story) : story));
    }

    private static Edit steps(String name, String id, Consumer<List<Step>> change) {
        return change(name, id, story -> {
            List<Step> steps = new ArrayList<>(story.steps());
            change.accept(steps);
            return new Story(id, story.title(), steps);
        });
    }

    private static Edit step(String name, String id, int at, UnaryOperator<Step> change) {
        return steps(name, id, steps -> {
            if (at >= 0 && at < steps.size()) {
                steps.set(at, change.apply(steps.get(at)));
            }
        });
    }
}
