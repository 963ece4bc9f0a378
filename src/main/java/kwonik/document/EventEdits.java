package kwonik.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Difference;
import kwonik.model.Event;
import kwonik.model.Event.Details;
import kwonik.model.Event.Evidence;
import kwonik.model.Excerpt;
import kwonik.model.Illustration;
import kwonik.model.Lane;
import kwonik.model.Reference;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// The edits of events; an event that is not there is not changed.
///
/// One that would make no valid chronicle, such as a lane that is not there, throws an [IllegalArgumentException] when
/// it is done.
public final class EventEdits {
    private EventEdits() {}

    /// Adds an event behind all others, unless its id is taken.
    public static Edit add(Event event) {
        return new Edit(
                "document.edit.event.add",
                chronicle -> chronicle.indexOf(event.id()) < 0 ? chronicle.with(event) : chronicle);
    }

    /// Deletes an event, and the steps of stories that stand at it.
    public static Edit delete(String id) {
        return new Edit("document.edit.event.delete", chronicle -> chronicle.without(id));
    }

    /// Changes the title in one language; the others stay, and so does a title that would say nothing at all.
    public static Edit title(String id, String tag, String text) {
        return change("document.edit.event.title", id, event -> {
            var title = event.title().with(tag, PlainText.line(text));
            Map<String, String> confidence = new TreeMap<>(event.details().confidence());
            // a translation that a person has written is no longer what it was judged as
            boolean judged = confidence.remove(tag) != null;
            return title.isEmpty() || title.in("en").isEmpty()
                    ? event
                    : (judged ? event.withDetails(event.details().withConfidence(confidence)) : event).withTitle(title);
        });
    }

    /// Changes the summary in one language.
    public static Edit summary(String id, String tag, String text) {
        return details(
                "document.edit.event.summary",
                id,
                all -> all.withSummary(all.summary().with(tag, PlainText.paragraphs(text))));
    }

    /// Changes in one language what is said to be disputed.
    public static Edit doubt(String id, String tag, String text) {
        return details(
                "document.edit.event.doubt",
                id,
                all -> all.withDoubt(all.doubt().with(tag, PlainText.paragraphs(text))));
    }

    /// Changes the date, and how it is known.
    ///
    /// @param when null where no date is known
    public static Edit date(String id, @Nullable When when, DateBasis basis) {
        return change(
                "document.edit.event.date",
                id,
                event -> event.withWhen(when).withDetails(event.details().withBasis(basis)));
    }

    /// Puts an event into another lane.
    public static Edit lane(String id, String laneId) {
        return new Edit("document.edit.event.lane", chronicle -> {
            Lane lane = lane(chronicle, laneId);
            return chronicle
                    .event(id)
                    .map(event -> chronicle.with(event.withLane(lane)))
                    .orElse(chronicle);
        });
    }

    /// Puts an event at another date, in another lane, or both; how the date is known stays said as it was.
    public static Edit move(String id, String laneId, @Nullable When when) {
        return new Edit("document.edit.event.move", chronicle -> {
            Lane lane = lane(chronicle, laneId);
            return chronicle
                    .event(id)
                    .map(event -> chronicle.with(event.withLane(lane).withWhen(when)))
                    .orElse(chronicle);
        });
    }

    /// Changes the rank, from 1 to 5.
    public static Edit importance(String id, int importance) {
        return change("document.edit.event.importance", id, event -> event.withImportance(importance));
    }

    public static Edit tags(String id, List<String> tags) {
        List<String> plain = tags.stream()
                .map(PlainText::line)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        return details("document.edit.event.tags", id, all -> all.withTags(plain));
    }

    public static Edit references(String id, List<Reference> references) {
        return details("document.edit.event.references", id, all -> all.withReferences(references));
    }

    public static Edit excerpts(String id, List<Excerpt> excerpts) {
        return evidence("document.edit.event.excerpts", id, all -> all.withExcerpts(excerpts));
    }

    /// Adds a passage behind all others, unless it is there in the same role.
    public static Edit addExcerpt(String id, Excerpt excerpt) {
        return evidence(
                "document.edit.event.excerpt",
                id,
                all -> all.excerpts().contains(excerpt) ? all : all.withExcerpts(and(all.excerpts(), excerpt)));
    }

    /// Changes what is marked as given differently by the sources.
    public static Edit differs(String id, List<Difference> differs) {
        return evidence("document.edit.event.differs", id, all -> all.withDiffers(differs));
    }

    public static Edit claims(String id, List<Claim> claims) {
        return evidence("document.edit.event.claims", id, all -> all.withClaims(claims));
    }

    /// Adds a question behind all others.
    public static Edit addClaim(String id, Claim claim) {
        return evidence("document.edit.event.claims", id, all -> all.withClaims(and(all.claims(), claim)));
    }

    /// Adds an answer of a source to a claim, unless it is there.
    ///
    /// @param at the place of the claim, from 0; a claim that is not there is not changed
    public static Edit answer(String id, int at, Excerpt answer) {
        return evidence("document.edit.event.answer", id, all -> {
            if (at < 0
                    || at >= all.claims().size()
                    || all.claims().get(at).answers().contains(answer)) {
                return all;
            }
            List<Claim> claims = new ArrayList<>(all.claims());
            Claim claim = claims.get(at);
            claims.set(at, new Claim(claim.question(), claim.relation(), claim.note(), and(claim.answers(), answer)));
            return all.withClaims(claims);
        });
    }

    public static Edit pictures(String id, List<Illustration> pictures) {
        return evidence("document.edit.event.pictures", id, all -> all.withPictures(pictures));
    }

    /// Any change of one event that leaves its id.
    public static Edit change(String name, String id, UnaryOperator<Event> change) {
        return new Edit(name, chronicle -> {
            Event event = chronicle.event(id).orElse(null);
            if (event == null) {
                return chronicle;
            }
            Event next = change.apply(event);
            if (!next.id().equals(id)) {
                throw new IllegalArgumentException("an id stays: " + id);
            }
            return next.equals(event) ? chronicle : chronicle.with(next);
        });
    }

    private static Edit details(String name, String id, UnaryOperator<Details> change) {
        return change(name, id, event -> event.withDetails(change.apply(event.details())));
    }

    private static Edit evidence(String name, String id, UnaryOperator<Evidence> change) {
        return change(
                name,
                id,
                event -> event.withEvidence(change.apply(event.details().evidence())));
    }

    private static Lane lane(Chronicle chronicle, String id) {
        return chronicle.lanes().stream()
                .filter(lane -> lane.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no lane " + id));
    }

    private static <T> List<T> and(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
