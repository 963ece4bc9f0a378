package kwonik.model.filter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Kept;
import kwonik.model.list.ListChange;
import org.jspecify.annotations.Nullable;

/// Which events of a chronicle are shown: those that pass every part of it.
///
/// @param lanes ids of the lanes left out
/// @param importance the least importance that is shown, 1 (all) to 5 (headlines only)
/// @param sources the sources left out
/// @param tags an event needs one of these; none asks for nothing
/// @param period an event has to touch what this may mean, and to have a date; or null
public record EventFilter(
        Set<String> lanes,
        int importance,
        SourceFilter sources,
        Set<String> tags,
        @Nullable When period) {
    /// Everything is shown.
    public static final EventFilter NONE = new EventFilter(Set.of(), 1, SourceFilter.NONE, Set.of(), null);

    public EventFilter {
        if (importance < 1 || importance > 5) {
            throw new IllegalArgumentException("importance is 1 to 5, not " + importance);
        }
        lanes = Kept.set(lanes);
        tags = Kept.set(tags);
    }

    /// This filter with one more lane shown.
    public EventFilter showingLane(String lane) {
        return new EventFilter(without(lanes, lane), importance, sources, tags, period);
    }

    /// This filter with one more lane left out.
    public EventFilter hidingLane(String lane) {
        return new EventFilter(with(lanes, lane), importance, sources, tags, period);
    }

    /// This filter with another least importance.
    public EventFilter withImportance(int least) {
        return new EventFilter(lanes, least, sources, tags, period);
    }

    /// This filter with other sources left out.
    public EventFilter withSources(SourceFilter others) {
        return new EventFilter(lanes, importance, others, tags, period);
    }

    /// This filter with one more tag asked for.
    public EventFilter withTag(String tag) {
        return new EventFilter(lanes, importance, sources, with(tags, tag), period);
    }

    /// This filter with one tag no longer asked for.
    public EventFilter withoutTag(String tag) {
        return new EventFilter(lanes, importance, sources, without(tags, tag), period);
    }

    /// This filter for another stretch of time, or for all time if it is null.
    public EventFilter withPeriod(@Nullable When stretch) {
        return new EventFilter(lanes, importance, sources, tags, stretch);
    }

    private static Set<String> with(Set<String> all, String one) {
        Set<String> next = new HashSet<>(all);
        next.add(one);
        return next;
    }

    private static Set<String> without(Set<String> all, String one) {
        Set<String> next = new HashSet<>(all);
        next.remove(one);
        return next;
    }

    /// Whether it leaves out nothing of any chronicle.
    public boolean isNone() {
        return equals(NONE);
    }

    /// This filter without the lanes, sources and tags that a chronicle does not have.
    ///
    /// @param isTag whether an event of the chronicle bears a tag: to ask them all takes its time
    public EventFilter within(Chronicle chronicle, Predicate<String> isTag) {
        Predicate<String> isLane =
                id -> chronicle.lanes().stream().anyMatch(lane -> lane.id().equals(id));
        Predicate<String> isSource = id -> chronicle.source(id).isPresent();
        return new EventFilter(
                kept(lanes, isLane),
                importance,
                new SourceFilter(kept(sources.hidden(), isSource)),
                kept(tags, isTag),
                period);
    }

    private static Set<String> kept(Set<String> all, Predicate<String> known) {
        Set<String> kept = new HashSet<>(all);
        kept.removeIf(known.negate());
        return kept;
    }

    /// Whether an event passes all parts but that of the sources.
    public boolean passes(Event event) {
        return event.importance() >= importance
                && !lanes.contains(event.lane().id())
                && (tags.isEmpty()
                        || !Collections.disjoint(tags, event.details().tags()))
                && inPeriod(event.when());
    }

    private boolean inPeriod(@Nullable When when) {
        When stretch = period;
        return stretch == null
                || (when != null && when.start() < stretch.paddedEnd() && when.end() > stretch.paddedStart());
    }

    /// What is left of a chronicle and its stories; its lists of sources and lanes stay whole. The chronicle itself if
    /// nothing is left out.
    public Chronicle of(Chronicle whole) {
        List<Event> left = new ArrayList<>();
        for (Event event : whole.events()) {
            if (passes(event)) {
                left.add(event);
            }
        }
        Chronicle passing = left.size() == whole.events().size() ? whole : SourceFilter.left(whole, left);
        return sources.of(passing);
    }

    /// What is left of one event of a chronicle; null if it is left out.
    public @Nullable Event of(Event event) {
        return passes(event) ? sources.left(event) : null;
    }

    /// What is left of a chronicle after a few of its events went and others came; its sources and lanes are the same.
    ///
    /// @param before what was left of it before
    /// @param change of what is left
    /// @param come what is left of those that came, as many as come by the change
    /// @param whole the chronicle now
    public static Chronicle edited(Chronicle before, ListChange change, List<Event> come, Chronicle whole) {
        Chronicle left = before.withStories(List.of())
                .withAbout(whole.about())
                .withEras(whole.eras())
                .withGlossary(whole.glossary())
                .with(change, come);
        return left.withStories(SourceFilter.stories(whole, left));
    }
}
