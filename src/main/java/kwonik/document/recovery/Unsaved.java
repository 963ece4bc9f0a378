package kwonik.document.recovery;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kwonik.archive.file.FileStamp;
import kwonik.archive.journal.Journal;
import kwonik.archive.journal.Journal.From;
import kwonik.archive.journal.Journal.Step;
import kwonik.archive.journal.Journal.Touched;
import kwonik.document.Document;
import kwonik.document.Origin;
import kwonik.document.merge.Listed;
import kwonik.document.merge.Merge;
import kwonik.document.merge.Parts;
import kwonik.model.Chronicle;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Lane;
import kwonik.model.Source;
import kwonik.model.Story;
import kwonik.model.Term;

/// What differs between a document and its file, list by list.
record Unsaved(
        ListDelta<Source> sources,
        ListDelta<Lane> lanes,
        ListDelta<Era> eras,
        ListDelta<Term> terms,
        ListDelta<Story> stories,
        ListDelta<Event> events) {
    static Unsaved between(Parts before, Parts after) {
        return new Unsaved(
                delta(before.sources(), after.sources()),
                delta(before.lanes(), after.lanes()),
                delta(before.eras(), after.eras()),
                delta(before.terms(), after.terms()),
                delta(before.stories(), after.stories()),
                ListDelta.between(before.events(), after.events(), Unsaved::same));
    }

    private static <P> ListDelta<P> delta(Listed<P> before, Listed<P> after) {
        return ListDelta.between(before, after, Object::equals);
    }

    /// An event of a lane that was renamed is not changed.
    private static boolean same(Event a, Event b) {
        return a.equals(b)
                || (a.lane().id().equals(b.lane().id())
                        && !a.lane().equals(b.lane())
                        && a.withLane(b.lane()).equals(b));
    }

    // ----- As a journal

    /// The journal of what is not saved.
    static Journal journal(Document document, List<Step> steps) {
        Parts before = document.agreed();
        Parts after = Parts.of(document.chronicle());
        Unsaved unsaved = between(before, after);
        List<Touched> touched = new ArrayList<>();
        boolean about = !Objects.equals(before.about(), after.about());
        if (about) {
            touched.add(new Touched(JournalLists.ABOUT, List.of(""), List.of(), Map.of()));
        }
        add(touched, JournalLists.SOURCES, unsaved.sources, after.sources());
        add(touched, JournalLists.LANES, unsaved.lanes, after.lanes());
        add(touched, JournalLists.ERAS, unsaved.eras, after.eras());
        add(touched, JournalLists.TERMS, unsaved.terms, after.terms());
        add(touched, JournalLists.STORIES, unsaved.stories, after.stories());
        add(touched, JournalLists.EVENTS, unsaved.events, after.events());
        return new Journal(
                from(document),
                steps,
                touched,
                unsaved.side(before, ListSide.BEFORE),
                unsaved.side(after, ListSide.AFTER));
    }

    private static From from(Document document) {
        Origin origin = document.origin();
        FileStamp stamp = origin.stamp();
        return new From(
                origin.file(),
                origin.name(),
                stamp.time() == null ? 0 : stamp.time().toMillis(),
                stamp.size(),
                document.chronicle().about().title());
    }

    private static <P> void add(List<Touched> touched, String list, ListDelta<P> delta, Listed<P> keys) {
        if (!delta.isEmpty()) {
            touched.add(delta.touched(list, keys));
        }
    }

    private enum ListSide {
        BEFORE,
        AFTER
    }

    private static <P> List<P> of(ListDelta<P> delta, ListSide side) {
        return side == ListSide.BEFORE ? delta.before() : delta.after();
    }

    /// One side of what differs, with the lanes, sources and events that it points at.
    private Chronicle side(Parts all, ListSide side) {
        List<Story> told = of(stories, side);
        Stream<Event> stepped = told.stream()
                .flatMap(story -> story.steps().stream())
                .map(Story.Step::event)
                .filter(Objects::nonNull)
                .map(all.events()::find)
                .filter(Objects::nonNull);
        List<Event> happened = joined(of(events, side), stepped, all.events());
        Stream<Source> quoted = happened.stream()
                .flatMap(event -> event.details().evidence().quoted().stream())
                .map(Excerpt::sourceId)
                .distinct()
                .map(all.sources()::find)
                .filter(Objects::nonNull);
        Stream<Lane> around = happened.stream()
                .map(event -> event.lane().id())
                .distinct()
                .map(all.lanes()::find)
                .filter(Objects::nonNull);
        return Merge.sound(new Parts(
                all.about(),
                new Parts.Lists(
                        joined(of(sources, side), quoted, all.sources()),
                        joined(of(lanes, side), around, all.lanes()),
                        of(eras, side),
                        of(terms, side),
                        told),
                happened));
    }

    private static <P> List<P> joined(List<P> first, Stream<P> more, Listed<P> keys) {
        Set<String> met = new LinkedHashSet<>();
        return Stream.concat(first.stream(), more)
                .filter(item -> met.add(keys.key(item)))
                .toList();
    }
}
