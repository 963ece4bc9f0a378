package kwonik.document;

import java.util.List;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Story;

/// What stands on a part of a chronicle and changes when it is deleted.
///
/// @param events in the order of the file
/// @param stories in the order of the file
public record Users(List<Event> events, List<Story> stories) {
    public Users {
        events = List.copyOf(events);
        stories = List.copyOf(stories);
    }

    /// The events in a lane.
    public static Users ofLane(Chronicle chronicle, String id) {
        return new Users(
                chronicle.events().stream()
                        .filter(event -> event.lane().id().equals(id))
                        .toList(),
                List.of());
    }

    /// The events that quote a source.
    public static Users ofSource(Chronicle chronicle, String id) {
        return new Users(
                chronicle.events().stream()
                        .filter(event -> event.details().evidence().quoted().stream()
                                .anyMatch(excerpt -> excerpt.sourceId().equals(id)))
                        .toList(),
                List.of());
    }

    /// The stories that stop at an event.
    public static Users ofEvent(Chronicle chronicle, String id) {
        return new Users(
                List.of(),
                chronicle.stories().stream()
                        .filter(story -> story.steps().stream().anyMatch(step -> id.equals(step.event())))
                        .toList());
    }

    public boolean isEmpty() {
        return events.isEmpty() && stories.isEmpty();
    }
}
