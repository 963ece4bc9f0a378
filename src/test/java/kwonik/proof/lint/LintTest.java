package kwonik.proof.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Difference;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Reference;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.proof.ChronicleProof.Article;
import kwonik.proof.QuotedShare;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintTest {
    private static final String REPORT =
            "The council of Tamarind closed the harbour. Traders protested against the closure.";
    private static final String OPINION =
            "The reckless council caved in to chaos and closed its harbour; Washington risks a lawless coast. Reckless!";
    private static final Lane LANE = new Lane("l", Localized.of("Coast and trade"));
    private static final Map<String, Article> ARTICLES =
            Map.of("report", new Article(REPORT, ""), "opinion", new Article(OPINION, ""));

    private static Source source(String id, SourceKind kind) {
        return new Source(
                id,
                new Source.Publication("webpage", "T", List.of(), "", null, ""),
                kind,
                Localized.NONE,
                Localized.NONE,
                "",
                new Source.ProvenText("", 0));
    }

    private static Event.Details details(String summary, List<Reference> references, List<Excerpt> excerpts) {
        return new Event.Details(
                Localized.of(summary),
                Localized.NONE,
                DateBasis.UNKNOWN,
                Map.of(),
                List.of("lawless"),
                references,
                new Event.Evidence(excerpts, List.of(), List.of()));
    }

    private static List<Reference> references(int count, String title) {
        return Collections.nCopies(count, new Reference(title, "", null, "", "", ""));
    }

    private static Chronicle chronicle(Event... events) {
        return new Chronicle(
                new Chronicle.About("c", Localized.of("C"), Localized.NONE, "", ""),
                List.of(source("report", SourceKind.NEWS_REPORT), source("opinion", SourceKind.OPINION)),
                List.of(LANE),
                List.of(),
                List.of(events),
                Map.of());
    }

    private static Event event(String title, Event.Details details) {
        return new Event("e", null, LANE, 3, Localized.of(title), details);
    }

    private static List<String> opinionWords(String title, String summary, String reference) {
        Chronicle chronicle = chronicle(event(title, details(summary, references(2, reference), List.of())));
        return Lint.of(chronicle, ARTICLES).stream()
                .map(LintWarning.OpinionWord.class::cast)
                .map(LintWarning.OpinionWord::word)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "A reckless council,                     reckless",
        "Récklessly closed,                      Récklessly",
        "The harbour is closed,                  ''",
        "Protest at the closing of the harbour,  ''",
        "The council caved in,                   caved",
        "The coast is at risk,                   ''",
        "The coast runs a risky course,          ''",
        "Help from Washington,                   ''",
        "A lawless coast,                        ''",
        "Against it,                             ''",
        "The Chaos inquiry,                      ''",
        "Chaos on the coast,                     Chaos"
    })
    void onlyWordsThatNobodyElseSaysAreTold(String title, String word) {
        assertEquals(word.isEmpty() ? List.of() : List.of(word), opinionWords(title, "", "R"));
    }

    @Test
    void aWordOfTitleAndSummaryIsToldOnce() {
        assertEquals(
                List.of("reckless", "risks"), opinionWords("A reckless vote", "It was reckless, with risks.", "R"));
    }

    private static Event.Details claiming(Claim claim) {
        Event.Details bare = details("", references(2, "R"), List.of());
        return new Event.Details(
                bare.summary(),
                bare.doubt(),
                bare.basis(),
                bare.confidence(),
                bare.tags(),
                bare.references(),
                new Event.Evidence(List.of(), List.of(), List.of(claim)));
    }

    @Test
    void aClaimThatNobodyAnswersIsTold() {
        Claim claim = new Claim(Localized.of("How many?"), Claim.Relation.ADD, Localized.NONE, List.of());
        List<LintWarning> found = Lint.of(chronicle(event("A vote", claiming(claim))), Map.of());
        assertEquals(List.of(new LintWarning.EmptyClaim("e", "How many?")), found);
        assertEquals(
                "event “e”: no source is quoted in answer to “How many?”",
                found.getFirst().line(Words.in(Locale.ENGLISH)));
    }

    @Test
    void whatAReferenceSaysIsNotTold() {
        assertEquals(List.of(), opinionWords("A reckless vote", "", "Reckless, they called it"));
    }

    @Test
    void excerptsOfOtherSourcesCountWithoutTheirText() {
        String words = "a reckless vote";
        Excerpt excerpt = new Excerpt("report", Excerpt.Role.THEME, words, "", "", 0, words.length());
        Chronicle chronicle = chronicle(event("A reckless vote", details("", references(2, "R"), List.of(excerpt))));
        assertEquals(List.of(), Lint.of(chronicle, ARTICLES));
    }

    @Test
    void withoutATextToCompareNothingIsSaidOfWords() {
        Chronicle chronicle = chronicle(event("A reckless vote", details("", references(2, "R"), List.of())));
        assertEquals(List.of(), Lint.of(chronicle, Map.of()));
        assertEquals(List.of(), Lint.of(chronicle, Map.of("opinion", new Article(OPINION, ""))));
        assertEquals(List.of(), Lint.of(chronicle, Map.of("report", new Article(REPORT, ""))));
    }

    @Test
    void curatedEventsNeedTwoReferences() {
        Event none = new Event("none", null, LANE, 3, Localized.of("E"), details("S", List.of(), List.of()));
        Event one = new Event("one", null, LANE, 3, Localized.of("E"), details("S", references(1, "R"), List.of()));
        Event two = new Event("two", null, LANE, 3, Localized.of("E"), details("S", references(2, "R"), List.of()));
        Event bare = new Event("bare", null, LANE, 3, Localized.of("E"), Event.Details.NONE);
        assertEquals(
                List.of(new LintWarning.FewReferences("none", 0), new LintWarning.FewReferences("one", 1)),
                Lint.of(chronicle(none, one, two, bare), Map.of()));
    }

    @Test
    void longQuotationsAreNamed() {
        String sixty = "word ".repeat(60).strip();
        List<Excerpt> excerpts = List.of(
                new Excerpt("report", Excerpt.Role.THEME, sixty, "", "", 0, sixty.length()),
                new Excerpt("report", Excerpt.Role.THEME, sixty + " more", "", "", 0, sixty.length() + 5));
        Chronicle chronicle = chronicle(event("E", details("", references(2, "R"), excerpts)));
        assertEquals(List.of(new LintWarning.LongQuotation("e", "report", 2, 61)), Lint.of(chronicle, Map.of()));
    }

    @Test
    void everyFindingIsSaidInEveryLanguage() {
        List<LintWarning> findings = List.of(
                new LintWarning.LongQuotation("e", "s", 2, 61),
                new LintWarning.FewReferences("e", 0),
                new LintWarning.FewReferences("e", 1),
                new LintWarning.NoDateBasis("e"),
                new LintWarning.UnexplainedMark("e"),
                new LintWarning.MissingMark("e", Difference.DATE),
                new LintWarning.MissingMark("e", Difference.FIGURE),
                new LintWarning.StrangeExcerpt("e", "s", 1),
                new LintWarning.SingleAnswer("e", "Why?", Claim.Relation.AGREE),
                new LintWarning.LargeShare(new QuotedShare("s", 5, 12, true)),
                new LintWarning.LargeShare(new QuotedShare("s", 5, 12, false)),
                new LintWarning.UnusedTerm("t", "en", "MSS"),
                new LintWarning.UntranslatedTerm("t", "fr"),
                new LintWarning.OpinionWord("e", "s", "reckless"));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("ht"))) {
            for (LintWarning finding : findings) {
                String line = finding.line(Words.in(locale));
                assertTrue(line.contains(finding.eventId()), line);
                assertFalse(line.contains("{"), line);
            }
        }
        assertEquals(
                "event “e”: one reference only; a curated event has at least two",
                findings.get(2).line(Words.in(Locale.ENGLISH)));
    }

    private static List<LintWarning> lintOf(Event event) {
        return Lint.of(chronicle(event), Map.of());
    }

    private static Excerpt direct(String words) {
        return new Excerpt("report", Excerpt.Role.DIRECT, words, "", "", 0, words.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Council of Tamarind closes | by Tamarind itself | true",
                "Port closed | Tamarind says so | false",
                "4,864 people killed | in all 4864 people | true",
                "1.3 million displaced | nearly 1.3 million | true",
                "1.3 million displaced | nearly 13 million | false",
                "The harbour is closed | the harbour is closed | false",
                "Vote in Tamarind | Tamarind votes | false",
                "A vote | in the year 1995 | true",
            })
    void aDirectExcerptSharesANameOrANumberWithItsEvent(String title, String words, boolean shares) {
        Event event = new Event(
                "e",
                When.parse("1995"),
                LANE,
                3,
                Localized.of(title),
                dated(details("", references(2, "R"), List.of(direct(words)))));
        assertEquals(shares ? List.of() : List.of(new LintWarning.StrangeExcerpt("e", "report", 1)), lintOf(event));
    }

    private static Event.Details dated(Event.Details details) {
        return new Event.Details(
                details.summary(),
                details.doubt(),
                new DateBasis(DateBasis.Kind.EXTERNAL, Localized.of("A book."), ""),
                details.confidence(),
                details.tags(),
                details.references(),
                details.evidence());
    }

    @Test
    void aDateWithoutABasisIsTold() {
        Event.Details details = details("It was.", references(2, "R"), List.of());
        Event bare = new Event("e", When.parse("1995"), LANE, 3, Localized.of("A vote"), details);
        assertEquals(List.of(new LintWarning.NoDateBasis("e")), lintOf(bare));
        assertEquals(
                List.of(), lintOf(new Event("e", When.parse("1995"), LANE, 3, Localized.of("A vote"), dated(details))));
    }

    @ParameterizedTest
    @CsvSource({"ADD, true, true", "AGREE, true, false", "FRAMING, true, false", "AGREE, false, true"})
    void aSingleAnswerAgreesWithNoOther(Claim.Relation relation, boolean single, boolean fine) {
        Excerpt other = new Excerpt("opinion", Excerpt.Role.CLAIM, "x", "", "", 0, 1);
        Claim claim = new Claim(
                Localized.of("How many?"),
                relation,
                Localized.NONE,
                single ? List.of(direct("a"), direct("b")) : List.of(direct("a"), other));
        assertEquals(
                fine ? List.of() : List.of(new LintWarning.SingleAnswer("e", "How many?", relation)),
                lintOf(event("A vote", claiming(claim))));
    }

    @Test
    void allQuotationsTogetherHoldAThirdAtMost() {
        Excerpt half = new Excerpt("report", Excerpt.Role.THEME, REPORT.substring(0, 44), "", "", 0, 44);
        Excerpt again = new Excerpt("report", Excerpt.Role.THEME, REPORT.substring(4, 44), "", "", 4, 44);
        Chronicle chronicle = chronicle(event("A vote", details("", references(2, "R"), List.of(half, again))));
        assertEquals(
                List.of(new QuotedShare("report", 7, 12, true), new QuotedShare("opinion", 0, 17, true)),
                QuotedShare.of(chronicle, ARTICLES));
        List<LintWarning> found = Lint.of(chronicle, ARTICLES);
        assertTrue(
                found.getFirst().line(Words.in(Locale.ENGLISH)).startsWith("quotations of “report” hold 7 of its 12"));
        assertFalse(new QuotedShare("s", 4, 12, true).isLarge());
        assertTrue(new QuotedShare("s", 5, 12, true).isLarge());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-09-12/2022-11-03 | He announced the end himself on 6 November. | date",
                "2025-09-19/2025-09-20 | Some say that about 140 came back. One page dates it 21 September. | date",
                "2018-11-13/2018-11-14 | At least 26 (UN), 59 on 13 November, about 70 (press). | figure",
                "1990-12-16 | Some texts print 17 December 1990; 16 December was a Sunday. | date",
                "1991-09-29/1991-09-30 | Both 29 and 30 September 1991 are printed. | ''",
                "2024-06-25 | 200 officers (200 more came on 16 July) or 400. | figure",
                "2024-10/2025-06 | For July to September 2025 the UN gave 61 % of the deaths. | ''",
                "2010-01-12 | From about 100,000 to more than 316,000 in January 2011. | figure",
                "2022-11-03 | Some say 2, 3 or 6 November. | date",
                "2024-12-20/2025-01-10 | It began on 22 December and ended on 5 January. | ''",
                "1994-07-31 | Resolutions 940 and 975 say so, for 6,000 soldiers. | ''",
                "2004-02-29 | He says that he was kidnapped. | ''",
                "1993-07-03 | It looks like a default for “July 1993”, or 1994. | ''",
            })
    void aDoubtThatNamesWhatDiffersBearsTheMark(String when, String doubt, String missing) {
        Event.Details plain = dated(details("It was.", references(2, "R"), List.of()));
        List<Difference> needed =
                missing.isEmpty() ? List.of() : List.of(Difference.of(missing).orElseThrow());
        for (boolean marked : new boolean[] {false, true}) {
            Event.Details details = new Event.Details(
                    plain.summary(),
                    Localized.of(doubt),
                    plain.basis(),
                    plain.confidence(),
                    plain.tags(),
                    plain.references(),
                    new Event.Evidence(List.of(), marked ? needed : List.of(), List.of()));
            Event event = new Event("e", When.parse(when), LANE, 3, Localized.of("A vote"), details);
            List<LintWarning> told = needed.stream()
                    .<LintWarning>map(difference -> new LintWarning.MissingMark("e", difference))
                    .toList();
            assertEquals(marked ? List.of() : told, lintOf(event));
        }
    }

    @Test
    void aMarkThatNoDoubtExplainsIsTold() {
        Event.Details plain = details("It was.", references(2, "R"), List.of());
        Event.Details marked = new Event.Details(
                plain.summary(),
                Localized.NONE,
                plain.basis(),
                plain.confidence(),
                plain.tags(),
                plain.references(),
                new Event.Evidence(List.of(), List.of(Difference.FIGURE), List.of()));
        assertEquals(List.of(new LintWarning.UnexplainedMark("e")), lintOf(event("A vote", marked)));
    }
}
