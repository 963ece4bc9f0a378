package kwonik.archive.part;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import kwonik.archive.json.ProblemCollector;
import kwonik.archive.part.StoryReader.Placed;
import kwonik.archive.part.StoryReader.ReadStory;
import kwonik.model.Chronicle;
import kwonik.model.Story;
import kwonik.model.Story.Step;

/// Joins stories to the events of a chronicle once all of them are known.
final class StoryBuilder {
    private final ProblemCollector findings;
    private final List<ReadStory> told = new ArrayList<>();

    StoryBuilder(ProblemCollector findings) {
        this.findings = findings;
    }

    void add(ReadStory story) {
        told.add(story);
    }

    /// The chronicle with its stories; a step at an event that is not there is told and left out.
    ///
    /// @param cutShort whether the file broke off: what it would have said later is not missed
    Chronicle joined(Chronicle chronicle, boolean cutShort) {
        return told.isEmpty()
                ? chronicle
                : chronicle.withStories(told.stream()
                        .map(story -> kept(story, chronicle, cutShort))
                        .toList());
    }

    private Story kept(ReadStory story, Chronicle chronicle, boolean cutShort) {
        List<Step> steps = new ArrayList<>();
        for (Placed placed : story.steps()) {
            String event = placed.step().event();
            if (event == null || chronicle.indexOf(event) >= 0) {
                steps.add(placed.step());
            } else if (!cutShort) {
                findings.dangling(
                        placed.line(),
                        placed.path(),
                        "archive.step.event",
                        event,
                        ProblemCollector.known(ids(chronicle)));
            }
        }
        return new Story(story.story().id(), story.story().title(), steps);
    }

    private static List<String> ids(Chronicle chronicle) {
        return new AbstractList<>() {
            @Override
            public String get(int place) {
                return chronicle.events().get(place).id();
            }

            @Override
            public int size() {
                return chronicle.events().size();
            }
        };
    }
}
