package kwonik.model;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kwonik.model.list.ListChange;
import kwonik.model.list.Places;
import kwonik.model.list.SharedList;
import org.jspecify.annotations.Nullable;

/// A whole chronicle: lanes, eras, sources and events that point at one another and nowhere else.
public final class Chronicle {
    /// So many events that differ are compared one by one; where more do, all are.
    private static final int MOST_COMPARED = 10_000;

    private final Frame frame;
    private final SharedList<Event> events;
    /// See [Places]: eight to sixteen bytes an event where a map takes forty.
    private final Places<Event> places;
    private final List<Story> stories;
    private final Glossary glossary;

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
        this(new Frame(about, sources, lanes, eras, extras), events.list(), events.places(), List.of(), Glossary.NONE);
        if (!events.pointsAt(frame.sourceById.keySet(), frame.laneIds)) {
            this.events.forEach(frame::check);
        }
    }

    /// A chronicle of parts that are known to fit.
    private Chronicle(
            Frame frame, SharedList<Event> events, Places<Event> places, List<Story> stories, Glossary glossary) {
        this.frame = frame;
        this.events = events;
        this.places = places;
        this.stories = stories;
        this.glossary = glossary;
    }

    /// All but events, stories and terms: few enough to be checked at each change of them.
    private static final class Frame {
        final About about;
        final List<Source> sources;
        final List<Lane> lanes;
        final List<Era> eras;
        final Map<String, String> extras;
        final Map<String, Source> sourceById;
        final Set<String> laneIds;

        Frame(About about, List<Source> sources, List<Lane> lanes, List<Era> eras, Map<String, String> extras) {
            this.about = about;
            this.sources = List.copyOf(sources);
            this.lanes = List.copyOf(lanes);
            this.eras = List.copyOf(eras);
            this.extras = Kept.map(extras);
            unique("era", this.eras, Era::id);
            unique("source", this.sources, Source::id);
            this.laneIds = unique("lane", this.lanes, Lane::id);
            this.sourceById = this.sources.stream().collect(Collectors.toMap(Source::id, source -> source));
        }

        /// @throws IllegalArgumentException if an event points at nothing here
        void check(Event event) {
            if (!laneIds.contains(event.lane().id())) {
                throw new IllegalArgumentException(
                        event.id() + ": unknown lane " + event.lane().id());
            }
            for (Excerpt excerpt : event.details().evidence().quoted()) {
                if (!sourceById.containsKey(excerpt.sourceId())) {
                    throw new IllegalArgumentException(event.id() + ": unknown source " + excerpt.sourceId());
                }
            }
        }

        /// Whether all that events of another frame point at is here, too.
        boolean holds(Frame that) {
            return laneIds.containsAll(that.laneIds) && sourceById.keySet().containsAll(that.sourceById.keySet());
        }
    }

    // ----- Chronicles made of this one; what they have in common they share

    /// This chronicle with other stories instead of its own.
    ///
    /// @throws IllegalArgumentException on a duplicate id, or a step that points at no event
    public Chronicle withStories(List<Story> others) {
        List<Story> next = List.copyOf(others);
        unique("story", next, Story::id);
        for (Story story : next) {
            for (Story.Step step : story.steps()) {
                String event = step.event();
                if (event != null && indexOf(event) < 0) {
                    throw new IllegalArgumentException(story.id() + ": unknown event " + event);
                }
            }
        }
        return new Chronicle(frame, events, places, next, glossary);
    }

    /// This chronicle with another glossary instead of its own.
    ///
    /// @throws IllegalArgumentException on a duplicate id
    public Chronicle withGlossary(Glossary other) {
        unique("term", other.terms(), Term::id);
        return new Chronicle(frame, events, places, stories, other);
    }

    /// This chronicle with an event in place of the one of its id, or behind all others.
    ///
    /// @throws IllegalArgumentException if it points at no lane or source of this chronicle
    public Chronicle with(Event event) {
        int place = indexOf(event.id());
        return with(place < 0 ? ListChange.came(events.size()) : ListChange.at(place), List.of(event));
    }

    /// This chronicle without an event, and without the steps of stories that stand at it.
    public Chronicle without(String eventId) {
        int place = indexOf(eventId);
        return place < 0 ? this : with(ListChange.went(place), List.of());
    }

    /// This chronicle with some events gone and others come; the steps of stories that stand at one that is gone go
    /// with it.
    ///
    /// @param change by their places
    /// @param come as many as come by the change, in their order
    /// @throws IllegalArgumentException on a duplicate id, or if one points at no lane or source of this chronicle
    public Chronicle with(ListChange change, List<Event> come) {
        come.forEach(frame::check);
        SharedList<Event> next = events.with(change, come);
        Places<Event> known = places.with(change, events, next);
        List<Story> told = stories;
        for (int place : change.gone()) {
            String id = events.get(place).id();
            if (!told.isEmpty() && known.find(id, next) < 0) {
                told = told.stream().map(story -> story.without(id)).toList();
            }
        }
        return new Chronicle(frame, next, known, told, glossary);
    }

    /// This chronicle saying something else of itself.
    public Chronicle withAbout(About other) {
        return with(new Frame(other, frame.sources, frame.lanes, frame.eras, frame.extras), events);
    }

    /// This chronicle with other sources instead of its own.
    ///
    /// @throws IllegalArgumentException on a duplicate id, or if one is missing that an excerpt is from
    public Chronicle withSources(List<Source> others) {
        return with(new Frame(frame.about, others, frame.lanes, frame.eras, frame.extras), events);
    }

    /// This chronicle with other lanes instead of its own; the events of a lane that is renamed go along.
    ///
    /// @throws IllegalArgumentException on a duplicate id, or if one is missing that an event stands in
    public Chronicle withLanes(List<Lane> others) {
        Map<String, Lane> renamed = new HashMap<>();
        others.stream().filter(lane -> !frame.lanes.contains(lane)).forEach(lane -> renamed.put(lane.id(), lane));
        // of a new lane there are no events yet
        renamed.keySet().retainAll(frame.laneIds);
        return with(
                new Frame(frame.about, frame.sources, others, frame.eras, frame.extras),
                renamed.isEmpty() ? events : events.map(event -> in(event, renamed)));
    }

    private static Event in(Event event, Map<String, Lane> renamed) {
        Lane lane = renamed.get(event.lane().id());
        return lane == null ? event : event.withLane(lane);
    }

    /// This chronicle with every event changed, or left as it is.
    ///
    /// @throws IllegalArgumentException if one points at no lane or source of this chronicle, or its id is another
    public Chronicle withEvents(UnaryOperator<Event> change) {
        return with(frame, events.map(event -> {
            Event next = change.apply(event);
            if (!next.equals(event)) {
                frame.check(next);
            }
            if (!next.id().equals(event.id())) {
                throw new IllegalArgumentException("an id stays: " + event.id());
            }
            return next;
        }));
    }

    /// This chronicle with other eras instead of its own.
    ///
    /// @throws IllegalArgumentException on a duplicate id
    public Chronicle withEras(List<Era> others) {
        return with(new Frame(frame.about, frame.sources, frame.lanes, others, frame.extras), events);
    }

    /// @param next the same events in the same order, or other versions of them
    private Chronicle with(Frame other, SharedList<Event> next) {
        if (!other.holds(frame)) {
            next.forEach(other::check);
        }
        return new Chronicle(other, next, places, stories, glossary);
    }

    // ----- Two chronicles

    /// What came and went among the events since another state of this chronicle; null where that is too much to be
    /// told one by one.
    ///
    /// @param most so many at most are told
    public @Nullable ListChange eventsSince(Chronicle before, int most) {
        return events.since(before.events, most);
    }

    /// How many places for events this chronicle keeps that another one does not keep, too.
    public long placesBeside(Chronicle that) {
        return events.placesBeside(that.events);
    }

    /// Whether both have the very events in common, whatever else differs; costs nothing.
    @SuppressWarnings("ReferenceEquality") // equal lists that are two are just what is asked for here
    public boolean sharesEventsWith(Chronicle that) {
        return events == that.events;
    }

    /// Whether both stand on the very same events, and say the same in everything else but their stories.
    public boolean differsInStoriesOnly(Chronicle that) {
        return sharesEventsWith(that) && hasFrameOf(that) && glossary.equals(that.glossary);
    }

    /// Whether both say the same of themselves, and have the same sources, lanes and eras.
    private boolean hasFrameOf(Chronicle that) {
        return frame.equals(that.frame)
                || (about().equals(that.about())
                        && sources().equals(that.sources())
                        && lanes().equals(that.lanes())
                        && eras().equals(that.eras()));
    }

    /// Whether both say the same in all their parts; quick for two that were made of one another.
    public boolean contentEquals(Chronicle that) {
        return hasFrameOf(that)
                && stories.equals(that.stories)
                && glossary.equals(that.glossary)
                && frame.extras.equals(that.frame.extras)
                && events.equals(that.events);
    }

    /// Whether both quote the same passages of the same sources for the same events; quick for two that were made of
    /// one another.
    public boolean quotesLike(Chronicle that) {
        if (!about().id().equals(that.about().id()) || !sources().equals(that.sources())) {
            return false;
        }
        ListChange change = events.since(that.events, MOST_COMPARED);
        if (change == null) {
            return excerptIds(events).equals(excerptIds(that.events));
        }
        List<Event> gone = at(change.gone(), that.events);
        List<Event> come = at(change.come(), events);
        List<Map.Entry<String, Excerpt>> quoted = excerptIds(come);
        if (!quoted.equals(excerptIds(gone))) {
            return false;
        }
        // where each stands among those that stayed matters only if it may be elsewhere now
        boolean inPlace = Arrays.equals(change.gone(), change.come())
                && gone.stream()
                        .map(Event::id)
                        .toList()
                        .equals(come.stream().map(Event::id).toList());
        return quoted.isEmpty() || inPlace || excerptIds(events).equals(excerptIds(that.events));
    }

    private static List<Event> at(int[] places, List<Event> all) {
        return Arrays.stream(places).mapToObj(all::get).toList();
    }

    private static List<Excerpt> quoted(Event event) {
        return event.details().evidence().quoted();
    }

    private static List<Map.Entry<String, Excerpt>> excerptIds(List<Event> events) {
        return events.stream()
                .flatMap(event -> quoted(event).stream()
                        .<Map.Entry<String, Excerpt>>map(excerpt -> new SimpleImmutableEntry<>(event.id(), excerpt)))
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

    /// What the file says of itself.
    ///
    /// @param id a name for links to this chronicle; stable over its versions
    public record About(String id, Localized title, Localized summary, String curator, String license) {}

    public About about() {
        return frame.about;
    }

    public List<Source> sources() {
        return frame.sources;
    }

    public List<Lane> lanes() {
        return frame.lanes;
    }

    public List<Era> eras() {
        return frame.eras;
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
        return frame.extras;
    }

    public Optional<Event> event(String id) {
        int at = indexOf(id);
        return at < 0 ? Optional.empty() : Optional.of(events.get(at));
    }

    /// The place of an event in [#events()], or -1.
    public int indexOf(String id) {
        return places.find(id, events);
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(frame.sourceById.get(id));
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
        if (excerpts.isEmpty() || frame.sources.size() < 2) {
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
