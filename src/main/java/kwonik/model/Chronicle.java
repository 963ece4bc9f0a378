package kwonik.model;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A whole chronicle: lanes, eras, sources and events that point at one another and nowhere else.
public final class Chronicle {
    private final About about;
    private final List<Source> sources;
    private final List<Lane> lanes;
    private final List<Era> eras;
    private final List<Event> events;
    private final Map<String, String> extras;
    private final List<Story> stories;
    private final Glossary glossary;
    private final Map<String, Source> sourceById;
    /// See [EventsById#find]: eight to sixteen bytes an event where a map takes forty.
    private final int[] table;

    /// Builds a chronicle of parts that were checked before (`archive` reports each fault with its place).
    ///
    /// @param extras unknown parts of the file: JSON path to JSON text, kept for programs that understand them
    /// @throws IllegalArgumentException on a duplicate id, or an event or excerpt that points at nothing
    public Chronicle(
            About about,
            List<Source> sources,
            List<Lane> lanes,
            List<Era> eras,
            List<Event> events,
            Map<String, String> extras) {
        this(about, sources, lanes, eras, rollOf(events), extras);
    }

    /// Builds a chronicle of the events entered in a roll so far; entering more does not change it.
    ///
    /// @throws IllegalArgumentException as above
    public Chronicle(
            About about,
            List<Source> sources,
            List<Lane> lanes,
            List<Era> eras,
            EventsById events,
            Map<String, String> extras) {
        this.about = about;
        this.sources = List.copyOf(sources);
        this.lanes = List.copyOf(lanes);
        this.eras = List.copyOf(eras);
        this.events = events.list();
        this.table = events.table();
        this.extras = Kept.map(extras);
        this.sourceById = this.sources.stream().collect(Collectors.toMap(Source::id, source -> source, (a, _) -> a));
        unique("era", this.eras, Era::id);
        Set<String> sourceIds = unique("source", this.sources, Source::id);
        Set<String> laneIds = unique("lane", this.lanes, Lane::id);
        if (!events.pointsAt(sourceIds, laneIds)) {
            check(sourceIds, laneIds);
        }
        this.stories = List.of();
        this.glossary = Glossary.NONE;
    }

    private Chronicle(Chronicle that, List<Story> stories, Glossary glossary) {
        this.about = that.about;
        this.sources = that.sources;
        this.lanes = that.lanes;
        this.eras = that.eras;
        this.events = that.events;
        this.table = that.table;
        this.extras = that.extras;
        this.sourceById = that.sourceById;
        this.stories = List.copyOf(stories);
        this.glossary = glossary;
        unique("term", glossary.terms(), Term::id);
        unique("story", this.stories, Story::id);
        for (Story story : this.stories) {
            for (Story.Step step : story.steps()) {
                String event = step.event();
                if (event != null && indexOf(event) < 0) {
                    throw new IllegalArgumentException(story.id() + ": unknown event " + event);
                }
            }
        }
    }

    /// This chronicle with other stories instead of its own.
    ///
    /// @throws IllegalArgumentException on a duplicate id, or a step that points at no event
    public Chronicle withStories(List<Story> others) {
        return new Chronicle(this, others, glossary);
    }

    /// This chronicle with another glossary instead of its own.
    ///
    /// @throws IllegalArgumentException on a duplicate id
    public Chronicle withGlossary(Glossary other) {
        return new Chronicle(this, stories, other);
    }

    /// This chronicle with an event in place of the one of its id, or behind all others.
    ///
    /// @throws IllegalArgumentException if it points at no lane or source of this chronicle
    public Chronicle with(Event event) {
        List<Event> next = new ArrayList<>(events);
        int place = indexOf(event.id());
        if (place < 0) {
            next.add(event);
        } else {
            next.set(place, event);
        }
        return with(about, sources, lanes, eras, next);
    }

    /// This chronicle without an event, and without the steps of stories that stand at it.
    public Chronicle without(String eventId) {
        int place = indexOf(eventId);
        if (place < 0) {
            return this;
        }
        List<Event> next = new ArrayList<>(events);
        next.remove(place);
        List<Story> told = stories.stream().map(story -> story.without(eventId)).toList();
        return new Chronicle(about, sources, lanes, eras, next, extras)
                .withGlossary(glossary)
                .withStories(told);
    }

    /// This chronicle saying something else of itself.
    public Chronicle withAbout(About other) {
        return with(other, sources, lanes, eras, events);
    }

    /// This chronicle with other sources instead of its own.
    ///
    /// @throws IllegalArgumentException on a duplicate id, or if one is missing that an excerpt is from
    public Chronicle withSources(List<Source> others) {
        return with(about, others, lanes, eras, events);
    }

    /// This chronicle with other lanes instead of its own; the events of a lane that is renamed go along.
    ///
    /// @throws IllegalArgumentException on a duplicate id, or if one is missing that an event stands in
    public Chronicle withLanes(List<Lane> others) {
        Map<String, Lane> renamed = new HashMap<>();
        others.stream().filter(lane -> !lanes.contains(lane)).forEach(lane -> renamed.put(lane.id(), lane));
        return with(about, sources, others, eras, renamed.isEmpty() ? events : changed(event -> in(event, renamed)));
    }

    private static Event in(Event event, Map<String, Lane> renamed) {
        Lane lane = renamed.get(event.lane().id());
        return lane == null ? event : event.withLane(lane);
    }

    /// This chronicle with every event changed, or left as it is.
    ///
    /// @throws IllegalArgumentException if one points at no lane or source of this chronicle, or has another’s id
    public Chronicle withEvents(UnaryOperator<Event> change) {
        return with(about, sources, lanes, eras, changed(change));
    }

    private List<Event> changed(UnaryOperator<Event> change) {
        return events.stream().map(change).toList();
    }

    /// This chronicle with other eras instead of its own.
    ///
    /// @throws IllegalArgumentException on a duplicate id
    public Chronicle withEras(List<Era> others) {
        return with(about, sources, lanes, others, events);
    }

    private Chronicle with(
            About nextAbout,
            List<Source> nextSources,
            List<Lane> nextLanes,
            List<Era> nextEras,
            List<Event> nextEvents) {
        return new Chronicle(nextAbout, nextSources, nextLanes, nextEras, nextEvents, extras)
                .withGlossary(glossary)
                .withStories(stories);
    }

    /// Whether both have the very events in common, whatever else differs; costs nothing.
    @SuppressWarnings("ReferenceEquality") // equal lists that are two are just what is asked for here
    public boolean sharesEventsWith(Chronicle that) {
        return events == that.events;
    }

    /// Whether both stand on the very same events, and say the same in everything else but their stories.
    public boolean differsInStoriesOnly(Chronicle that) {
        return sharesEventsWith(that)
                && about.equals(that.about)
                && sources.equals(that.sources)
                && lanes.equals(that.lanes)
                && glossary.equals(that.glossary)
                && eras.equals(that.eras);
    }

    /// Whether both say the same in all their parts; quick for two that were made of one another.
    public boolean contentEquals(Chronicle that) {
        return about.equals(that.about)
                && sources.equals(that.sources)
                && lanes.equals(that.lanes)
                && eras.equals(that.eras)
                && stories.equals(that.stories)
                && glossary.equals(that.glossary)
                && extras.equals(that.extras)
                && events.equals(that.events);
    }

    /// Whether both quote the same passages of the same sources for the same events; quick for two that were made of
    /// one
    /// another.
    @SuppressWarnings("ReferenceEquality") // the very events need no second look
    public boolean quotesLike(Chronicle that) {
        if (!about.id().equals(that.about.id()) || !sources.equals(that.sources)) {
            return false;
        }
        List<Event> here = events;
        List<Event> there = that.events;
        if (here.size() == there.size()
                && IntStream.range(0, here.size()).allMatch(at -> {
                    Event a = here.get(at);
                    Event b = there.get(at);
                    return a == b || (a.id().equals(b.id()) && quoted(a).equals(quoted(b)));
                })) {
            return true;
        }
        return excerptIds().equals(that.excerptIds());
    }

    private static List<Excerpt> quoted(Event event) {
        return event.details().evidence().quoted();
    }

    private List<Map.Entry<String, Excerpt>> excerptIds() {
        return excerpts().stream()
                .<Map.Entry<String, Excerpt>>map(
                        quoted -> new SimpleImmutableEntry<>(quoted.getKey().id(), quoted.getValue()))
                .toList();
    }

    private static EventsById rollOf(List<Event> events) {
        EventsById roll = new EventsById();
        for (Event event : events) {
            if (!roll.add(event)) {
                throw new IllegalArgumentException("duplicate event id " + event.id());
            }
        }
        return roll;
    }

    private void check(Set<String> sourceIds, Set<String> laneIds) {
        for (Event event : events) {
            if (!laneIds.contains(event.lane().id())) {
                throw new IllegalArgumentException(
                        event.id() + ": unknown lane " + event.lane().id());
            }
            for (Excerpt excerpt : event.details().evidence().quoted()) {
                if (!sourceIds.contains(excerpt.sourceId())) {
                    throw new IllegalArgumentException(event.id() + ": unknown source " + excerpt.sourceId());
                }
            }
        }
    }

    /// What the file says of itself.
    ///
    /// @param id a name for links to this chronicle; stable over its versions
    public record About(String id, Localized title, Localized summary, String curator, String license) {}

    public About about() {
        return about;
    }

    public List<Source> sources() {
        return sources;
    }

    public List<Lane> lanes() {
        return lanes;
    }

    public List<Era> eras() {
        return eras;
    }

    /// All events in the order of the file.
    public List<Event> events() {
        return events;
    }

    /// Walks through the chronicle, in the order of the file.
    public List<Story> stories() {
        return stories;
    }

    /// The terms, persons and places that are explained.
    public Glossary glossary() {
        return glossary;
    }

    /// Parts of the file that this program does not know: JSON path to JSON text.
    public Map<String, String> extras() {
        return extras;
    }

    public Optional<Event> event(String id) {
        int at = indexOf(id);
        return at < 0 ? Optional.empty() : Optional.of(events.get(at));
    }

    /// The place of an event in [#events()], or -1.
    public int indexOf(String id) {
        return EventsById.find(id, events, table);
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sourceById.get(id));
    }

    /// Whose the words of some passages are: the line of each owner once.
    public List<String> owners(List<Excerpt> passages) {
        return passages.stream()
                .flatMap(passage -> source(passage.sourceId()).stream())
                .map(Source::copyright)
                .filter(owner -> !owner.isEmpty())
                .distinct()
                .toList();
    }

    /// Every quoted passage with the event it belongs to, in the order of the file, answers to claims too.
    public List<Map.Entry<Event, Excerpt>> excerpts() {
        return events.stream()
                .flatMap(event -> event.details().evidence().quoted().stream()
                        .<Map.Entry<Event, Excerpt>>map(excerpt -> new SimpleImmutableEntry<>(event, excerpt)))
                .toList();
    }

    /// The source that tells of an event while all others are silent; none if several or no source do, or there is but
    /// one.
    public Optional<Source> onlyVoice(Event event) {
        List<Excerpt> excerpts = event.details().evidence().excerpts();
        if (excerpts.isEmpty() || sources.size() < 2) {
            return Optional.empty();
        }
        List<String> names = excerpts.stream()
                .filter(excerpt -> excerpt.role() == Excerpt.Role.DIRECT)
                .map(Excerpt::sourceId)
                .distinct()
                .toList();
        return names.size() == 1 ? source(names.getFirst()) : Optional.empty();
    }

    private static <T> Set<String> unique(String what, List<T> parts, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T part : parts) {
            if (!seen.add(id.apply(part))) {
                throw new IllegalArgumentException("duplicate " + what + " id " + id.apply(part));
            }
        }
        return seen;
    }
}
