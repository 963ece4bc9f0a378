package kwonik.app.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kwonik.document.Edit;
import kwonik.document.PartEdits;
import kwonik.document.StoryEdits;
import kwonik.document.Users;
import kwonik.document.merge.Parts;
import kwonik.edtf.words.DateWords;
import kwonik.model.Chronicle;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.model.Story;
import kwonik.model.Term;
import kwonik.words.Words;

/// What the kinds of parts have in their lists, and how their parts change and go.
final class PartKinds {
    private static final int MOST_NAMED = 5;

    private PartKinds() {}

    static PartKind<Lane> lanes() {
        return new PartKind<>(
                Parts.Kind.LANE,
                Chronicle::lanes,
                Lane::id,
                (lane, now) -> lane.name().in(now.tag()),
                new PartKind.Changes<>(
                        PartEdits::addLane,
                        (lane, next) -> PartEdits.changeLane(lane.id(), _ -> next),
                        PartEdits::moveLane),
                new PartKind.Deletion<>(
                        (lane, now) -> said(
                                isOnly(now) ? "app.parts.lane.only" : "app.parts.lane.users",
                                Users.ofLane(now.chronicle(), lane.id()),
                                now),
                        (lane, now) -> !isOnly(now),
                        (lane, now) -> now.chronicle().lanes().stream()
                                .filter(other -> !other.equals(lane))
                                .toList(),
                        PartEdits::deleteLane));
    }

    static PartKind<Era> eras() {
        return new PartKind<>(
                Parts.Kind.ERA,
                Chronicle::eras,
                Era::id,
                (era, now) -> now.words()
                        .say(
                                "app.parts.era.line",
                                era.name().in(now.tag()),
                                new DateWords(now.words()).brief(era.when())),
                new PartKind.Changes<>(
                        PartEdits::addEra, (era, next) -> PartEdits.changeEra(era.id(), _ -> next), PartEdits::moveEra),
                new PartKind.Deletion<>(
                        (_, _) -> "", (_, _) -> true, (_, _) -> List.of(), (id, _) -> PartEdits.deleteEra(id)));
    }

    static PartKind<Source> sources() {
        return new PartKind<>(
                Parts.Kind.SOURCE,
                Chronicle::sources,
                Source::id,
                (source, now) -> {
                    String title = source.publication().title();
                    String publisher = source.publication().publisher();
                    return publisher.isEmpty() ? title : now.words().say("app.edit.reference.line", title, publisher);
                },
                new PartKind.Changes<>(
                        PartEdits::addSource,
                        (source, next) -> PartEdits.changeSource(source.id(), _ -> next),
                        PartEdits::moveSource),
                new PartKind.Deletion<>(
                        PartKinds::quoting,
                        (_, _) -> true,
                        (_, _) -> List.of(),
                        (id, _) -> PartEdits.deleteSource(id)));
    }

    static PartKind<Term> terms() {
        return new PartKind<>(
                Parts.Kind.TERM,
                chronicle -> chronicle.glossary().terms(),
                Term::id,
                (term, now) -> term.name().in(now.tag()),
                new PartKind.Changes<>(
                        PartEdits::addTerm,
                        (term, next) -> PartEdits.changeTerm(term.id(), _ -> next),
                        PartEdits::moveTerm),
                new PartKind.Deletion<>(
                        (_, _) -> "", (_, _) -> true, (_, _) -> List.of(), (id, _) -> PartEdits.deleteTerm(id)));
    }

    static PartKind<Story> stories() {
        return new PartKind<>(
                Parts.Kind.STORY,
                Chronicle::stories,
                Story::id,
                (story, now) -> now.words()
                        .say(
                                "app.parts.story.line",
                                story.title().in(now.tag()),
                                story.steps().size()),
                new PartKind.Changes<>(StoryEdits::add, PartKinds::told, StoryEdits::move),
                new PartKind.Deletion<>(
                        (_, _) -> "", (_, _) -> true, (_, _) -> List.of(), (id, _) -> StoryEdits.delete(id)));
    }

    /// Another title, or other notes: what else its steps are is changed in the editor of stories.
    private static Edit told(Story before, Story next) {
        List<Edit> edits = new ArrayList<>();
        if (!before.title().equals(next.title())) {
            edits.add(StoryEdits.title(before.id(), next.title()));
        }
        for (int at = 0; at < next.steps().size(); at++) {
            Localized note = next.steps().get(at).note();
            if (!note.equals(before.steps().get(at).note())) {
                edits.add(StoryEdits.note(before.id(), at, note));
            }
        }
        return edits.size() == 1 ? edits.getFirst() : Edit.all("document.edit.story.title", edits.toArray(Edit[]::new));
    }

    /// What is quoted from a source, and goes with it.
    private static String quoting(Source source, PartsState now) {
        Users users = Users.ofSource(now.chronicle(), source.id());
        List<Event.Evidence> evidence =
                users.events().stream().map(event -> event.details().evidence()).toList();
        long quotations = evidence.stream()
                .flatMap(each -> each.quoted().stream())
                .filter(excerpt -> excerpt.sourceId().equals(source.id()))
                .count();
        long questions = evidence.stream()
                .flatMap(each -> each.claims().stream())
                .filter(claim -> claim.sources().equals(List.of(source.id())))
                .count();
        return users.isEmpty()
                ? ""
                : now.words()
                        .say(
                                questions == 0 ? "app.parts.source.users" : "app.parts.source.users.alone",
                                users.events().size(),
                                named(users.events(), now),
                                quotations,
                                questions);
    }

    private static boolean isOnly(PartsState now) {
        return now.chronicle().lanes().size() == 1;
    }

    /// What stands on a part: how many events, and the titles of the first of them.
    private static String said(String key, Users users, PartsState now) {
        return users.isEmpty() ? "" : now.words().say(key, users.events().size(), named(users.events(), now));
    }

    private static String named(List<Event> events, PartsState now) {
        Words words = now.words();
        String named = events.stream()
                .limit(MOST_NAMED)
                .map(event -> words.say("app.quoted", event.title().in(now.tag())))
                .collect(Collectors.joining(words.say("axis.comma")));
        int more = events.size() - MOST_NAMED;
        return more > 0 ? words.say("app.parts.more", named, more) : named;
    }
}
