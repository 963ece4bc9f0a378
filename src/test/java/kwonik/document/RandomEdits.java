package kwonik.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Difference;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Illustration;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Reference;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.model.Story;
import kwonik.model.Term;

/// Any edit that a person could make, by chance: each kind, at parts that are there and at some that are not.
final class RandomEdits {
    private static final List<String> DATES = List.of(
            "1995", "1995-04-12", "2004~", "[1990..1994]", "1991/..", "-0043", "199X", "2024-21", "2025-07-24?");
    private static final List<String> WORDS = List.of(
            "Army", "Lame a", "L’armée est dissoute", "ከተማ", "a “b” \\ c", "x", "élu\u00a0?", "\u202bשלום", "9");

    private final Random random;
    private int fresh;

    RandomEdits(long seed) {
        this(seed, 0);
    }

    /// @param fresh the number of the first id that it makes
    RandomEdits(long seed, int fresh) {
        this.random = new Random(seed);
        this.fresh = fresh;
    }

    /// An edit of this chronicle.
    Edit next(Chronicle now) {
        return switch (random.nextInt(12)) {
            case 0 -> EventEdits.add(event(now));
            case 1 -> EventEdits.delete(eventId(now));
            case 2, 3, 4, 5 -> eventEdit(now, eventId(now));
            case 6 -> evidenceEdit(now, eventId(now));
            case 7 -> laneEdit(now);
            case 8 -> sourceEdit(now);
            case 9 -> eraOrTermEdit(now);
            case 10 -> storyEdit(now);
            default ->
                PartEdits.about(about -> new Chronicle.About(
                        about.id(),
                        about.title().with(tag(), words()),
                        about.summary().with(tag(), text()),
                        text(),
                        text()));
        };
    }

    private Edit eventEdit(Chronicle now, String id) {
        return switch (random.nextInt(10)) {
            case 0 -> EventEdits.title(id, tag(), text());
            case 1 -> EventEdits.summary(id, tag(), random.nextInt(3) == 0 ? text() + "\n\n" + words() : text());
            case 2 -> EventEdits.doubt(id, tag(), text());
            case 3 -> EventEdits.date(id, random.nextInt(6) == 0 ? null : when(), basis());
            case 4 -> EventEdits.lane(id, one(now.lanes()).id());
            case 5 -> EventEdits.move(id, one(now.lanes()).id(), when());
            case 6 -> EventEdits.importance(id, 1 + random.nextInt(5));
            case 7 -> EventEdits.tags(id, List.of(words(), text()));
            case 8 -> EventEdits.differs(id, random.nextBoolean() ? List.of(Difference.DATE) : List.of());
            default ->
                EventEdits.references(
                        id, List.of(new Reference(words(), text(), when(), "https://example.org/a", text(), text())));
        };
    }

    private Edit evidenceEdit(Chronicle now, String id) {
        if (now.sources().isEmpty()) {
            return EventEdits.pictures(id, List.of(picture()));
        }
        return switch (random.nextInt(5)) {
            case 0 -> EventEdits.addExcerpt(id, excerpt(now, Excerpt.Role.DIRECT));
            case 1 ->
                EventEdits.excerpts(id, List.of(excerpt(now, Excerpt.Role.THEME), excerpt(now, Excerpt.Role.CONTRAST)));
            case 2 ->
                EventEdits.claims(
                        id,
                        List.of(new Claim(
                                Localized.of(words()),
                                one(List.of(Claim.Relation.values())),
                                Localized.NONE.with(tag(), text()),
                                List.of(excerpt(now, Excerpt.Role.CLAIM)))));
            case 3 -> EventEdits.answer(id, random.nextInt(2), excerpt(now, Excerpt.Role.CLAIM));
            default -> EventEdits.pictures(id, List.of(picture(), picture()));
        };
    }

    private Edit laneEdit(Chronicle now) {
        Lane lane = one(now.lanes());
        return switch (random.nextInt(4)) {
            case 0 -> PartEdits.addLane(new Lane(id("lane"), Localized.of(words())));
            case 1 -> PartEdits.moveLane(random.nextInt(4), random.nextInt(4));
            case 2 ->
                PartEdits.changeLane(
                        lane.id(), old -> new Lane(old.id(), old.name().with(tag(), words())));
            default ->
                now.lanes().size() < 2
                        ? PartEdits.moveLane(0, 0)
                        : PartEdits.deleteLane(
                                lane.id(),
                                now.lanes()
                                        .get(lane.equals(now.lanes().getFirst()) ? 1 : 0)
                                        .id());
        };
    }

    private Edit sourceEdit(Chronicle now) {
        if (now.sources().isEmpty() || random.nextInt(3) == 0) {
            return PartEdits.addSource(source(id("source")));
        }
        String id = one(now.sources()).id();
        return switch (random.nextInt(3)) {
            case 0 -> PartEdits.changeSource(id, _ -> source(id));
            case 1 -> PartEdits.moveSource(random.nextInt(3), random.nextInt(3));
            default -> PartEdits.deleteSource(id);
        };
    }

    private Edit eraOrTermEdit(Chronicle now) {
        return switch (random.nextInt(6)) {
            case 0 -> PartEdits.addEra(new Era(id("era"), Localized.of(words()), when(), List.of()));
            case 1 -> PartEdits.moveEra(random.nextInt(3), random.nextInt(3));
            case 2 ->
                PartEdits.deleteEra(
                        now.eras().isEmpty() ? "none" : one(now.eras()).id());
            case 3 -> PartEdits.addTerm(term(id("term")));
            case 4 ->
                PartEdits.deleteTerm(
                        now.glossary().terms().isEmpty()
                                ? "none"
                                : one(now.glossary().terms()).id());
            default ->
                PartEdits.changeTerm(
                        now.glossary().terms().isEmpty()
                                ? "none"
                                : one(now.glossary().terms()).id(),
                        old -> term(old.id()));
        };
    }

    private Edit storyEdit(Chronicle now) {
        if (now.stories().isEmpty() || random.nextInt(3) == 0) {
            return StoryEdits.add(new Story(id("story"), Localized.of(words()), List.of()));
        }
        String id = one(now.stories()).id();
        String event = eventId(now);
        return switch (random.nextInt(4)) {
            case 0 -> StoryEdits.delete(id);
            case 1 -> StoryEdits.title(id, tag(), words());
            case 2 -> StoryEdits.moveStep(id, random.nextInt(2), random.nextInt(2));
            default ->
                StoryEdits.addStep(
                        id,
                        0,
                        now.indexOf(event) < 0
                                ? new Story.Step(null, when(), false, false, Localized.NONE)
                                : new Story.Step(event, null, true, false, Localized.NONE.with(tag(), text())));
        };
    }

    private Event event(Chronicle now) {
        return new Event(
                id("event"),
                random.nextInt(5) == 0 ? null : when(),
                one(now.lanes()),
                1 + random.nextInt(5),
                Localized.NONE.with(tag(), words()),
                Event.Details.NONE);
    }

    private String eventId(Chronicle now) {
        return now.events().isEmpty() || random.nextInt(20) == 0
                ? "none"
                : one(now.events()).id();
    }

    /// Some source of the id `s`.
    static Source source() {
        return new RandomEdits(1).source("s");
    }

    private Source source(String id) {
        return new Source(
                id,
                new Source.Publication(
                        "article-newspaper", words(), List.of(new Source.Author("Rios", "M.")), text(), when(), ""),
                one(List.of(SourceKind.values())),
                Localized.NONE.with(tag(), text()),
                Localized.NONE,
                text(),
                new Source.ProvenText("ab".repeat(32), 400));
    }

    private Term term(String id) {
        return new Term(
                id,
                one(List.of(Term.Kind.values())),
                new Term.Names(Localized.of(id("Word")), Map.of("en", List.of(id("form"))), Localized.NONE),
                Localized.of(words()),
                null,
                List.of());
    }

    private Excerpt excerpt(Chronicle now, Excerpt.Role role) {
        String exact = words();
        int start = random.nextInt(300);
        return new Excerpt(
                one(now.sources()).id(),
                role,
                exact,
                text(),
                text(),
                start,
                start + exact.codePointCount(0, exact.length()));
    }

    private Illustration picture() {
        return new Illustration(id("picture") + ".png", Localized.NONE.with(tag(), text()), text(), text());
    }

    private DateBasis basis() {
        return new DateBasis(one(List.of(DateBasis.Kind.values())), Localized.NONE.with(tag(), text()), text());
    }

    private When when() {
        return When.parse(one(DATES));
    }

    private String tag() {
        return one(List.of("en", "fr", "ht"));
    }

    private String words() {
        return one(WORDS);
    }

    /// Words, or nothing.
    private String text() {
        return random.nextInt(3) == 0 ? "" : words();
    }

    private String id(String kind) {
        return kind + "-" + fresh++;
    }

    private <T> T one(List<T> all) {
        List<T> some = new ArrayList<>(all);
        Collections.shuffle(some, random);
        return some.getFirst();
    }
}
