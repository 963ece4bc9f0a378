package kwonik.document.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kwonik.document.merge.ListMerge.Order;
import kwonik.document.merge.Rule.Three;
import kwonik.model.Chronicle;
import kwonik.model.Chronicle.About;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Story;
import org.jspecify.annotations.Nullable;

/// Brings all lists of two sides together: stories first and lanes and sources last, so that it is known which events,
/// lanes and sources are used.
record PartsMerge(Parts base, Parts ours, Parts theirs, MergeRun run) {
    /// The merged parts, though they may point at nothing.
    Parts parts() {
        return new Parts(
                about(),
                new Parts.Lists(
                        list(Parts.Kind.SOURCE, Parts::sources, PartFields.SOURCE),
                        list(Parts.Kind.LANE, Parts::lanes, PartFields.LANE),
                        list(Parts.Kind.ERA, Parts::eras, PartFields.ERA),
                        list(Parts.Kind.TERM, Parts::terms, PartFields.TERM),
                        list(Parts.Kind.STORY, Parts::stories, PartFields.STORY)),
                list(Parts.Kind.EVENT, Parts::events, EventFields.EVENT));
    }

    /// The merged chronicle; that of one side where nothing else comes of it.
    Chronicle chronicle() {
        Chronicle alone = ofOneSide();
        if (alone != null) {
            return alone;
        }
        List<Story> stories = list(Parts.Kind.STORY, Parts::stories, PartFields.STORY);
        List<Event> events = events(stepped(stories));
        Uses uses = new Uses(events);
        return new SoundChronicle(ours, theirs, base.extras())
                .of(
                        about(),
                        new Parts.Lists(
                                list(Parts.Kind.SOURCE, Parts::sources, PartFields.SOURCE, uses::source),
                                list(Parts.Kind.LANE, Parts::lanes, PartFields.LANE, uses::lane),
                                list(Parts.Kind.ERA, Parts::eras, PartFields.ERA),
                                list(Parts.Kind.TERM, Parts::terms, PartFields.TERM),
                                stories),
                        events);
    }

    /// A side whole, where the other has changed nothing or the same.
    private @Nullable Chronicle ofOneSide() {
        Chronicle was = base.whole();
        Chronicle mine = ours.whole();
        Chronicle other = theirs.whole();
        if (mine == null || other == null) {
            return null;
        }
        if (mine.contentEquals(other)) {
            return mine;
        }
        if (was != null && was.contentEquals(mine)) {
            return other;
        }
        return was != null && was.contentEquals(other) ? mine : null;
    }

    private About about() {
        About was = base.about();
        About mine = ours.about();
        About other = theirs.about();
        FieldPath path = FieldPath.of(Parts.Kind.ABOUT, "");
        if (mine == null || other == null) {
            return mine != null ? mine : Objects.requireNonNullElse(other, PartFields.NOTHING);
        } else if (was != null) {
            return PartFields.ABOUT.merged(new Three<>(was, mine, other), path, run);
        }
        return mine.equals(other) ? mine : PartFields.ABOUT.join(mine, other, path, run);
    }

    // ----- Lists

    private <P> List<P> list(Parts.Kind kind, Function<Parts, Listed<P>> of, Rule<P> rule) {
        Three<Listed<P>> lists = three(of);
        if (same(lists.ours(), lists.theirs())) {
            return lists.theirs().all();
        } else if (same(lists.base(), lists.ours())) {
            return lists.theirs().all();
        } else if (same(lists.base(), lists.theirs())) {
            return run.ofOursAlone(lists.ours().all(), lists.theirs().all());
        }
        return list(kind, of, rule, _ -> false);
    }

    private <P> List<P> list(Parts.Kind kind, Function<Parts, Listed<P>> of, Rule<P> rule, Predicate<String> used) {
        Three<Listed<P>> lists = three(of);
        return new ListMerge<>(lists, rule, Order.MEANT, ListMerge.Paths.of(kind), run).merged(used);
    }

    private <P> Three<Listed<P>> three(Function<Parts, Listed<P>> of) {
        return new Three<>(of.apply(base), of.apply(ours), of.apply(theirs));
    }

    private static <P> boolean same(Listed<P> a, Listed<P> b) {
        return a.all().equals(b.all());
    }

    /// The events; most often only one side has changed any.
    private List<Event> events(Set<String> stepped) {
        Three<Listed<Event>> lists = three(Parts::events);
        Listed<Event> alone = same(lists.base(), lists.ours()) || same(lists.ours(), lists.theirs())
                ? lists.theirs()
                : same(lists.base(), lists.theirs()) ? lists.ours() : null;
        boolean whole = alone != null && stepped.stream().allMatch(id -> alone.placeOf(id) >= 0);
        return alone != null && whole
                ? alone.all()
                : list(Parts.Kind.EVENT, Parts::events, EventFields.EVENT, stepped::contains);
    }

    private static Set<String> stepped(List<Story> stories) {
        return stories.stream()
                .flatMap(story -> story.steps().stream())
                .map(Story.Step::event)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /// Which lanes and sources some events point at; looked for only where one of them was deleted.
    private static final class Uses {
        private final List<Event> events;
        private @Nullable Set<String> lanes;
        private @Nullable Set<String> sources;

        Uses(List<Event> events) {
            this.events = events;
        }

        boolean lane(String id) {
            Set<String> known = lanes;
            if (known == null) {
                known = events.stream().map(event -> event.lane().id()).collect(Collectors.toSet());
                lanes = known;
            }
            return known.contains(id);
        }

        boolean source(String id) {
            Set<String> known = sources;
            if (known == null) {
                known = new HashSet<>();
                for (Event event : events) {
                    for (Excerpt excerpt : event.details().evidence().quoted()) {
                        known.add(excerpt.sourceId());
                    }
                }
                sources = known;
            }
            return known.contains(id);
        }
    }
}
