package kwonik.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kwonik.archive.StoryReader.Placed;
import kwonik.archive.StoryReader.Told;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Story;
import kwonik.model.Story.Step;

/// Joins stories to the events of a chronicle once all of them are known.
final class StoryAssembly {
    /// So many ids are named to someone who got one wrong.
    private static final int NAMED = 12;

    private final Findings findings;
    private final List<Told> told = new ArrayList<>();

    StoryAssembly(Findings findings) {
        this.findings = findings;
    }

    void add(Told story) {
        told.add(story);
    }

    /// The chronicle with its stories; a step at an event that is not there is told and left out.
    ///
    /// @param cutShort whether the file broke off: what it would have said later is not missed
    Chronicle joined(Chronicle chronicle, boolean cutShort) {
        return told.isEmpty()
                ? chronicle
                : chronicle.telling(told.stream()
                        .map(story -> kept(story, chronicle, cutShort))
                        .toList());
    }

    private Story kept(Told story, Chronicle chronicle, boolean cutShort) {
        List<Step> steps = new ArrayList<>();
        for (Placed placed : story.steps()) {
            String event = placed.step().event();
            if (event == null || chronicle.indexOf(event) >= 0) {
                steps.add(placed.step());
            } else if (!cutShort) {
                findings.dangling(placed.line(), placed.path(), "archive.step.event", event, known(chronicle));
            }
        }
        return new Story(story.story().id(), story.story().title(), steps);
    }

    private static String known(Chronicle chronicle) {
        List<Event> events = chronicle.events();
        String ids = events.stream().limit(NAMED).map(Event::id).collect(Collectors.joining(", "));
        return events.isEmpty() ? "–" : events.size() > NAMED ? ids + ", …" : ids;
    }
}
