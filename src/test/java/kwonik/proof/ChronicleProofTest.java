package kwonik.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kwonik.model.Chronicle;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.proof.ChronicleProof.Article;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;

class ChronicleProofTest {
    private static final String TEXT = "On Friday the council met.\nIt voted to close the old harbour, ten to three.\n";
    private static final String HASH = "a".repeat(64);
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    private static Chronicle chronicle() {
        Lane lane = new Lane("l", Localized.of("L"));
        List<Excerpt> excerpts = List.of(
                QuoteProofTest.quote(TEXT, "the council met"),
                QuoteProofTest.quote(TEXT, "It voted to close the old harbour, ten to three."));
        Event.Details details = new Event.Details(
                Localized.NONE,
                Localized.NONE,
                DateBasis.UNKNOWN,
                Map.of(),
                List.of(),
                List.of(),
                new Event.Evidence(excerpts, List.of(), List.of()));
        return new Chronicle(
                new Chronicle.About("c", Localized.of("C"), Localized.NONE, "", ""),
                List.of(new Source(
                        "s",
                        new Source.Publication("webpage", "S", List.of(), "", null, ""),
                        SourceKind.NEWS_REPORT,
                        Localized.NONE,
                        Localized.NONE,
                        "",
                        new Source.ProvenText(HASH, TEXT.length()))),
                List.of(lane),
                List.of(),
                List.of(new Event("harbour", null, lane, 3, Localized.of("E"), details)),
                Map.of());
    }

    private static ChronicleProof proof(String text, String hash) {
        return ChronicleProof.of(chronicle(), Map.of("s", new Article(text, hash)));
    }

    @Test
    void curatorsTextProvesEveryQuote() {
        ChronicleProof proof = proof(TEXT, HASH);
        assertFalse(proof.anyWrong());
        Quote quote = proof.quotes().getLast();
        assertEquals("harbour", quote.eventId());
        assertEquals(2, quote.number());
        assertEquals("proven", quote.state().in(ENGLISH));
        assertEquals("27–75", quote.where(ENGLISH));
        assertEquals(List.of(), quote.notes(ENGLISH));
        assertEquals(2, proof.count(Quote.State.PROVEN));
        assertEquals(SourceProof.Hash.MATCHES, proof.sources().getFirst().hash());
    }

    @Test
    void oneChangedCharacterNamesTheExcerptAndShowsTheNearestText() {
        ChronicleProof proof = proof(TEXT.replace("ten to three", "ten to thr3e"), "b".repeat(64));
        assertTrue(proof.anyWrong());
        assertInstanceOf(Verdict.Exact.class, proof.quotes().getFirst().verdict());
        Quote quote = proof.quotes().getLast();
        assertEquals("changed", quote.state().in(ENGLISH));
        assertEquals("27–75", quote.where(ENGLISH));
        assertEquals(
                List.of(
                        "text: “It voted to close the old harbour, ten to thr3e.”",
                        "difference: It voted to close the old harbour, ten to [-three-]{+thr3e+}."),
                quote.notes(ENGLISH));
        assertTrue(proof.sources().getFirst().line(ENGLISH).contains("not the curator’s"));
    }

    @Test
    void withoutTheTextNothingIsProvenAndNothingWrong() {
        ChronicleProof proof = ChronicleProof.of(chronicle(), Map.of());
        assertFalse(proof.anyWrong());
        assertEquals(2, proof.count(Quote.State.NOT_GIVEN));
        assertEquals("recorded 10–25", proof.quotes().getFirst().where(ENGLISH));
        assertEquals(
                "Source “s”: no text was given.", proof.sources().getFirst().line(ENGLISH));
    }

    @Test
    void movedWordsAreWrongInTheCuratorsTextAndRightInAnotherCopy() {
        assertTrue(proof("Harbour closed\n" + TEXT, HASH).anyWrong());
        ChronicleProof copy = proof("Harbour closed\n" + TEXT, "b".repeat(64));
        assertFalse(copy.anyWrong());
        assertEquals("25–40, recorded 10–25", copy.quotes().getFirst().where(ENGLISH));
    }

    @Test
    void articleOfAnUnknownSourceIsNamed() {
        assertEquals(
                List.of("t"),
                ChronicleProof.of(chronicle(), Map.of("t", new Article("", HASH)))
                        .strangers());
    }

    @Test
    void everyOutcomeHasItsWordsInEveryLanguage() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("ht"))) {
            Words words = Words.in(locale);
            for (String text :
                    List.of(TEXT, "x " + TEXT, TEXT.replace("ten", "six"), "", "On Monday the council met.")) {
                ChronicleProof proof = proof(text, "");
                for (Quote quote : proof.quotes()) {
                    String said = quote.state().in(words) + quote.where(words) + quote.notes(words);
                    assertFalse(said.contains("{0}"), said);
                }
                proof.sources().forEach(source -> assertFalse(source.line(words).isBlank()));
            }
        }
    }
}
