package kwonik.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kwonik.model.Chronicle;
import kwonik.model.Localized;
import kwonik.model.PlainText;
import kwonik.model.Story;
import kwonik.model.Story.Step;

/// Changes of stories; each makes a new list and leaves the old one as it was. What is not there is not changed.
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

    /// With a story behind all others.
    public static List<Story> with(List<Story> stories, Story story) {
        List<Story> next = new ArrayList<>(stories);
        next.add(story);
        return List.copyOf(next);
    }

    /// With a copy of a story behind it.
    public static List<Story> duplicated(List<Story> stories, String id, String copyId, Localized title) {
        List<Story> next = new ArrayList<>(stories);
        int at = place(stories, id);
        if (at >= 0) {
            next.add(at + 1, new Story(copyId, title, stories.get(at).steps()));
        }
        return List.copyOf(next);
    }

    public static List<Story> without(List<Story> stories, String id) {
        return stories.stream().filter(story -> !story.id().equals(id)).toList();
    }

    /// With another title in one language; the others are kept.
    public static List<Story> titled(List<Story> stories, String id, String tag, String title) {
        return changed(
                stories, id, story -> new Story(id, story.title().with(tag, PlainText.line(title)), story.steps()));
    }

    /// With a step at a place, from 0 to the number of steps.
    public static List<Story> inserted(List<Story> stories, String id, int at, Step step) {
        return stepped(stories, id, steps -> steps.add(Math.clamp(at, 0, steps.size()), step));
    }

    public static List<Story> replaced(List<Story> stories, String id, int at, UnaryOperator<Step> change) {
        return stepped(stories, id, steps -> {
            if (at >= 0 && at < steps.size()) {
                steps.set(at, change.apply(steps.get(at)));
            }
        });
    }

    public static List<Story> removed(List<Story> stories, String id, int at) {
        return stepped(stories, id, steps -> {
            if (at >= 0 && at < steps.size()) {
                steps.remove(at);
            }
        });
    }

    /// With a step taken from one place and put at another.
    public static List<Story> moved(List<Story> stories, String id, int from, int to) {
        return stepped(stories, id, steps -> {
            if (from >= 0 && from < steps.size() && to >= 0 && to < steps.size()) {
                steps.add(to, steps.remove(from));
            }
        });
    }

    /// Without the steps at events that a chronicle does not have.
    static List<Story> within(List<Story> stories, Chronicle chronicle) {
        return stories.stream()
                .map(story -> new Story(
                        story.id(),
                        story.title(),
                        story.steps().stream()
                                .filter(step -> step.event() == null || chronicle.indexOf(step.event()) >= 0)
                                .toList()))
                .toList();
    }

    private static List<Story> stepped(List<Story> stories, String id, Consumer<List<Step>> change) {
        return changed(stories, id, story -> {
            List<Step> steps = new ArrayList<>(story.steps());
            change.accept(steps);
            return new Story(id, story.title(), steps);
        });
    }

    private static List<Story> changed(List<Story> stories, String id, UnaryOperator<Story> change) {
        return stories.stream()
                .map(story -> story.id().equals(id) ? change.apply(story) : story)
                .toList();
    }
}
