package kwonik.document.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kwonik.model.Chronicle;
import kwonik.model.Chronicle.About;
import kwonik.model.Claim;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Glossary;
import kwonik.model.Lane;
import kwonik.model.Source;
import kwonik.model.Story;
import org.jspecify.annotations.Nullable;

/// Makes a chronicle of merged parts: every event stands in a lane of it by the name that this has now, and nothing
/// points at what is not there.
///
/// @param extras what the file had of fields that nobody here knows, before both sides changed it
record SoundChronicle(Parts ours, Parts theirs, Map<String, String> extras) {
    Chronicle of(About about, Parts.Lists lists, List<Event> merged) {
        Map<String, Lane> lanes = new HashMap<>();
        lists.lanes().forEach(lane -> lanes.put(lane.id(), lane));
        List<Lane> allLanes = new ArrayList<>(lists.lanes());
        Map<String, Source> sources =
                lists.sources().stream().collect(Collectors.toMap(Source::id, source -> source, (a, _) -> a));
        List<Event> events = new ArrayList<>(merged.size());
        boolean changed = false;
        for (Event event : merged) {
            Lane lane = lanes.computeIfAbsent(event.lane().id(), _ -> {
                allLanes.add(event.lane());
                return event.lane();
            });
            Event sound = quoting(event.lane().equals(lane) ? event : event.withLane(lane), sources);
            changed |= !sound.equals(event);
            events.add(sound);
        }
        Parts.Lists whole = new Parts.Lists(lists.sources(), allLanes, lists.eras(), lists.terms(), lists.stories());
        return chronicle(about, whole, changed ? events : merged);
    }

    /// An event without the words of sources that are not there.
    private static Event quoting(Event event, Map<String, Source> sources) {
        Event.Evidence evidence = event.details().evidence();
        if (evidence.quoted().stream().allMatch(excerpt -> sources.containsKey(excerpt.sourceId()))) {
            return event;
        }
        return event.withEvidence(evidence.withExcerpts(known(evidence.excerpts(), sources))
                .withClaims(evidence.claims().stream()
                        .map(claim -> new Claim(
                                claim.question(), claim.relation(), claim.note(), known(claim.answers(), sources)))
                        .toList()));
    }

    private static List<Excerpt> known(List<Excerpt> all, Map<String, Source> sources) {
        return all.stream()
                .filter(excerpt -> sources.containsKey(excerpt.sourceId()))
                .toList();
    }

    private Chronicle chronicle(About about, Parts.Lists lists, List<Event> events) {
        Map<String, String> kept =
                theirs.extras().equals(extras) && ours.whole() != null ? ours.extras() : theirs.extras();
        Chronicle side = sideWith(events);
        boolean fits = side != null
                && side.about().equals(about)
                && side.sources().equals(lists.sources())
                && side.lanes().equals(lists.lanes())
                && side.eras().equals(lists.eras())
                && side.extras().equals(kept);
        // the events need not be gone through once more, and whoever knows them goes on to know them
        Chronicle merged = side != null && fits
                ? side
                : new Chronicle(about, lists.sources(), lists.lanes(), lists.eras(), events, kept);
        Chronicle explained = merged.glossary().terms().equals(lists.terms())
                ? merged
                : merged.withGlossary(new Glossary(lists.terms()));
        return explained.withStories(within(lists.stories(), explained));
    }

    /// The side that has these very events.
    @SuppressWarnings("ReferenceEquality") // equal lists that are two are just what is asked for here
    private @Nullable Chronicle sideWith(List<Event> events) {
        return ours.events().all() == events ? ours.whole() : theirs.events().all() == events ? theirs.whole() : null;
    }

    private static List<Story> within(List<Story> stories, Chronicle chronicle) {
        return stories.stream()
                .map(story -> new Story(
                        story.id(),
                        story.title(),
                        story.steps().stream()
                                .filter(step -> {
                                    String event = step.event();
                                    return event == null || chronicle.indexOf(event) >= 0;
                                })
                                .toList()))
                .toList();
    }
}
