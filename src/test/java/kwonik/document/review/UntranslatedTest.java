package kwonik.document.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kwonik.document.merge.FieldPath;
import kwonik.document.merge.Parts;
import kwonik.document.told.ChangeWords;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Glossary;
import kwonik.model.Illustration;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.model.Story;
import kwonik.model.Term;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;

/// What is not written in a language is found in every text of a chronicle that can be.
class UntranslatedTest {
    private static final Lane LANE = new Lane("lane", Localized.of("lane name"));

    private static Localized text(String english) {
        return Localized.of(english);
    }

    private static Event event() {
        Claim claim = new Claim(text("question"), Claim.Relation.ADD, text("claim note"), List.of());
        Event.Details details = Event.Details.NONE
                .withSummary(text("summary"))
                .withDoubt(text("doubt"))
                .withBasis(new DateBasis(DateBasis.Kind.INFERRED, text("working"), ""))
                .withEvidence(Event.Evidence.NONE
                        .withClaims(List.of(claim))
                        .withPictures(List.of(new Illustration("a.png", text("alt"), "", ""))));
        return new Event("event", When.parse("1995"), LANE, 3, text("event title"), details);
    }

    private static Chronicle chronicle() {
        Source source = new Source(
                "source",
                new Source.Publication("book", "A title of its own", List.of(), "", null, ""),
                SourceKind.NEWS_REPORT,
                text("reason"),
                text("source note"),
                "",
                new Source.ProvenText("", 0));
        Term term = new Term(
                "term",
                Term.Kind.TERM,
                new Term.Names(text("term name"), Map.of(), text("long form")),
                text("definition"),
                null,
                List.of());
        Story.Step step = new Story.Step("event", null, false, false, text("step note"));
        return new Chronicle(
                        new Chronicle.About("id", text("title"), text("about"), "", ""),
                        List.of(source),
                        List.of(LANE),
                        List.of(new Era("era", text("era name"), When.parse("1995"), List.of())),
                        List.of(event()),
                        Map.of())
                .withGlossary(new Glossary(List.of(term)))
                .withStories(List.of(new Story("story", text("story title"), List.of(step))));
    }

    @Test
    void everyTextIsFoundWithItsField() {
        Listing<Untranslated> found = Untranslated.in(chronicle(), "fr");
        assertEquals(
                List.of(
                        "title",
                        "about",
                        "lane name",
                        "era name",
                        "reason",
                        "source note",
                        "term name",
                        "definition",
                        "long form",
                        "story title",
                        "step note",
                        "event title",
                        "summary",
                        "doubt",
                        "working",
                        "question",
                        "claim note",
                        "alt"),
                found.first().stream().map(Untranslated::text).toList());
        assertEquals(found.first().size(), found.count());
        assertTrue(found.first()
                .contains(new Untranslated(
                        new FieldPath(Parts.Kind.EVENT, "event", List.of("claims", "1", "question")), "question")));
        assertTrue(found.first()
                .contains(new Untranslated(
                        new FieldPath(Parts.Kind.STORY, "story", List.of("steps", "1", "note")), "step note")));
    }

    @Test
    void everyPlaceCanBeToldInEveryLanguage() {
        for (String tag : List.of("en", "fr", "ht")) {
            ChangeWords told = new ChangeWords(Words.in(Locale.forLanguageTag(tag)), List.of(chronicle()));
            Untranslated.in(chronicle(), "ht")
                    .first()
                    .forEach(each -> assertFalse(told.line(each.path()).isBlank()));
        }
    }

    @Test
    void whatIsWrittenOrSaysNothingIsNotMissing() {
        assertEquals(0, Untranslated.in(chronicle(), "en").count());
        Localized both = Localized.of(Map.of("en", "quay", "fr", "quai"));
        assertFalse(Untranslated.isMissing(both, "fr"));
        assertFalse(Untranslated.isMissing(both, "en"));
        assertTrue(Untranslated.isMissing(both, "ht"));
        assertFalse(Untranslated.isMissing(Localized.NONE, "fr"));
    }

    @Test
    void englishWordsThatOnlyStandInForOthersAreMissing() {
        Localized french = Localized.NONE.with("fr", "le quai");
        assertTrue(Untranslated.isMissing(french, "en"));
        assertFalse(Untranslated.isMissing(french, "fr"));
        assertFalse(Untranslated.isMissing(Localized.of("the quay"), "en"));
    }

    @Test
    void aTranslationTakesItsRowAway() {
        Chronicle next =
                chronicle().withEvents(event -> event.withTitle(event.title().with("fr", "titre")));
        assertEquals(17, Untranslated.in(next, "fr").count());
        assertEquals(18, Untranslated.in(next, "ht").count());
    }

    @Test
    void aLargeChronicleListsTheFirstAndCountsAll() {
        Listing.Collector<Integer> all = new Listing.Collector<>();
        for (int i = 0; i < Listing.MOST + 5; i++) {
            all.accept(i);
        }
        Listing<Integer> listing = all.listing();
        assertEquals(Listing.MOST, listing.first().size());
        assertEquals(Listing.MOST + 5, listing.count());
        assertEquals(5, listing.more());
        assertEquals(0, Listing.none().more());
    }
}
