package kwonik.document.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import kwonik.document.merge.FieldsRule.Field;
import kwonik.document.merge.ListMerge.Order;
import kwonik.model.Claim;
import kwonik.model.Difference;
import kwonik.model.Event;
import kwonik.model.Event.Details;
import kwonik.model.Event.Evidence;
import kwonik.model.Excerpt;
import kwonik.model.Illustration;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Reference;

/// The fields of an event, by the names that they have in a file.
final class EventFields {
    private static final Lane NOWHERE = new Lane("", Localized.NONE);

    private static final Rule<List<Excerpt>> EXCERPTS = new KeyRule<>(EventFields::key, WholeRule.plain(), Order.MEANT);
    static final Rule<List<Reference>> REFERENCES = new KeyRule<>(EventFields::key, WholeRule.plain(), Order.MEANT);
    private static final Rule<List<String>> TAGS = new KeyRule<>(tag -> tag, WholeRule.plain(), Order.ANY);
    private static final Rule<List<Difference>> DIFFERS = new KeyRule<>(Difference::code, WholeRule.plain(), Order.ANY);
    private static final Rule<Map<String, String>> TRANSLATIONS = new LanguageRule<>(map -> map, Optional::of);
    private static final Rule<Claim> CLAIM = new FieldsRule<>(List.of(
            Field.of("question", Claim::question, EventFields::asking, LanguageRule.NAME, Localized.NONE),
            Field.full("relation", Claim::relation, EventFields::relating),
            Field.of("note", Claim::note, EventFields::noting, LanguageRule.TEXT, Localized.NONE),
            Field.of("answers", Claim::answers, EventFields::answering, EXCERPTS, List.of())));
    private static final Rule<Illustration> PICTURE = new FieldsRule<>(List.of(
            Field.of("alt", Illustration::alt, EventFields::showing, LanguageRule.TEXT, Localized.NONE),
            Field.of("credit", Illustration::credit, EventFields::credited, WholeRule.plain(), ""),
            Field.of("license", Illustration::license, EventFields::licensed, WholeRule.plain(), "")));

    static final Rule<Event> EVENT = new FieldsRule<>(List.of(
            Field.of("when", EventFields::dating, EventFields::dated, WholeRule.plain(), Dating.NONE),
            Field.of("lane", Event::lane, Event::withLane, new WholeRule<>(EventFields::sameLane), NOWHERE),
            Field.of(
                    "importance",
                    Event::importance,
                    Event::withImportance,
                    WholeRule.plain(),
                    Event.ORDINARY_IMPORTANCE),
            Field.of("title", Event::title, Event::withTitle, LanguageRule.NAME, Localized.NONE),
            detail("translations", Details::confidence, Details::withConfidence, TRANSLATIONS, Map.of()),
            detail("summary", Details::summary, Details::withSummary, LanguageRule.TEXT, Localized.NONE),
            detail("doubt", Details::doubt, Details::withDoubt, LanguageRule.TEXT, Localized.NONE),
            evidence("differs", Evidence::differs, Evidence::withDiffers, DIFFERS),
            detail("tags", Details::tags, Details::withTags, TAGS, List.of()),
            detail("references", Details::references, Details::withReferences, REFERENCES, List.of()),
            evidence("excerpts", Evidence::excerpts, Evidence::withExcerpts, EXCERPTS),
            evidence(
                    "claims",
                    Evidence::claims,
                    Evidence::withClaims,
                    new KeyRule<>(claim -> claim.question().in("en"), CLAIM, Order.MEANT)),
            evidence(
                    "pictures",
                    Evidence::pictures,
                    Evidence::withPictures,
                    new KeyRule<>(Illustration::file, PICTURE, Order.MEANT))));

    private EventFields() {}

    private static <V> Field<Event, V> detail(
            String name, Function<Details, V> of, BiFunction<Details, V, Details> with, Rule<V> rule, V blank) {
        return Field.of(
                name,
                event -> of.apply(event.details()),
                (event, next) -> event.withDetails(with.apply(event.details(), next)),
                rule,
                blank);
    }

    private static <I> Field<Event, List<I>> evidence(
            String name,
            Function<Evidence, List<I>> of,
            BiFunction<Evidence, List<I>, Evidence> with,
            Rule<List<I>> rule) {
        return detail(
                name,
                details -> of.apply(details.evidence()),
                (details, next) -> details.withEvidence(with.apply(details.evidence(), next)),
                rule,
                List.of());
    }

    private static Dating dating(Event event) {
        return new Dating(event.when(), event.details().basis());
    }

    private static Event dated(Event event, Dating next) {
        return event.withWhen(next.when()).withDetails(event.details().withBasis(next.basis()));
    }

    private static boolean sameLane(Lane a, Lane b) {
        return a.id().equals(b.id());
    }

    private static String key(Excerpt excerpt) {
        return excerpt.sourceId() + " " + excerpt.start() + "-" + excerpt.end() + " "
                + excerpt.role().code();
    }

    private static String key(Reference reference) {
        return reference.url().isEmpty() ? reference.title() + " " + reference.publisher() : reference.url();
    }

    // ----- Parts with another value in one place

    private static Claim asking(Claim claim, Localized next) {
        return new Claim(next, claim.relation(), claim.note(), claim.answers());
    }

    private static Claim relating(Claim claim, Claim.Relation next) {
        return new Claim(claim.question(), next, claim.note(), claim.answers());
    }

    private static Claim noting(Claim claim, Localized next) {
        return new Claim(claim.question(), claim.relation(), next, claim.answers());
    }

    private static Claim answering(Claim claim, List<Excerpt> next) {
        return new Claim(claim.question(), claim.relation(), claim.note(), next);
    }

    private static Illustration showing(Illustration picture, Localized next) {
        return new Illustration(picture.file(), next, picture.credit(), picture.license());
    }

    private static Illustration credited(Illustration picture, String next) {
        return new Illustration(picture.file(), picture.alt(), next, picture.license());
    }

    private static Illustration licensed(Illustration picture, String next) {
        return new Illustration(picture.file(), picture.alt(), picture.credit(), next);
    }
}
