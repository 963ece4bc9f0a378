package kwonik.app.parts;

import java.util.List;
import java.util.stream.Collectors;
import kwonik.document.PartEdits;
import kwonik.document.Users;
import kwonik.document.merge.Parts;
import kwonik.edtf.words.DateWords;
import kwonik.model.Chronicle;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Lane;
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
                new PartKind.Changes<>(PartEdits::addLane, PartEdits::changeLane, PartEdits::moveLane),
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
                new PartKind.Changes<>(PartEdits::addEra, PartEdits::changeEra, PartEdits::moveEra),
                new PartKind.Deletion<>(
                        (_, _) -> "", (_, _) -> true, (_, _) -> List.of(), (id, _) -> PartEdits.deleteEra(id)));
    }

    private static boolean isOnly(PartsState now) {
        return now.chronicle().lanes().size() == 1;
    }

    /// What stands on a part: how many events, and the titles of the first of them.
    private static String said(String key, Users users, PartsState now) {
        if (users.isEmpty()) {
            return "";
        }
        Words words = now.words();
        List<Event> events = users.events();
        String named = events.stream()
                .limit(MOST_NAMED)
                .map(event -> words.say("app.quoted", event.title().in(now.tag())))
                .collect(Collectors.joining(words.say("axis.comma")));
        int more = events.size() - MOST_NAMED;
        return words.say(key, events.size(), more > 0 ? words.say("app.parts.more", named, more) : named);
    }
}
