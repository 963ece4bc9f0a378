package kwonik.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kwonik.edtf.When;
import kwonik.exercise.SourceReading.TextLine;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How answers stand, by example.
class QuestionsTest {
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);
    private static final Source PAPER = source("paper", SourceKind.NEWS_REPORT, "It says “to little effect”.");
    private static final Source COLUMN = source("column", SourceKind.OPINION, "It argues.");

    private static Source source(String id, SourceKind kind, String reason) {
        return new Source(
                id,
                new Source.Publication("webpage", "Title of " + id, List.of(), "", null, ""),
                kind,
                Localized.of(reason),
                Localized.NONE,
                "",
                new Source.ProvenText("", 0));
    }

    private static Excerpt excerpt(String source, int start, String words) {
        return new Excerpt(source, Excerpt.Role.DIRECT, words, "", "", start, start + words.length());
    }

    private static Event event(String id, String when, DateBasis.Kind basis, Event.Evidence evidence) {
        return new Event(
                id,
                When.parse(when),
                new Lane("a", Localized.of("A")),
                3,
                Localized.of("Event " + id),
                new Event.Details(
                        Localized.NONE,
                        Localized.NONE,
                        new DateBasis(basis, Localized.NONE, ""),
                        Map.of(),
                        List.of(),
                        List.of(),
                        evidence));
    }

    private static Event event(String id, String when) {
        return event(id, when, DateBasis.Kind.STATED, Event.Evidence.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "1994, 1995, STANDS",
        "1995, 1994, NOT_YET",
        "1995, 1995-03, UNDECIDED",
        "1995-03, 1995, UNDECIDED",
        "1995~, 1996-02, UNDECIDED",
        "1995~, 1997, STANDS",
        "1990/2000, 1995-01-17, UNDECIDED",
        "1990/.., 1980, NOT_YET",
        "1990/.., 2025, UNDECIDED",
        "'[1991,1999]', 1995, UNDECIDED",
        "1994-12-31, 1995-01-01, STANDS",
        "-0499, 0001, STANDS",
    })
    void twoEventsStandAsTheirBoundsSay(String first, String second, Standing expected) {
        assertEquals(expected, OrderQuestion.standing(event("a", first), event("b", second)));
    }

    /// b and c overlap, and c and a do, but a was over before b began: no moment is left for this order.
    @Test
    void twoThatAreNoNeighboursMayStillBeTheWrongWayRound() {
        OrderQuestion question =
                new OrderQuestion(List.of(event("a", "1991/1992"), event("b", "1993/1994"), event("c", "1991/1994")));
        Feedback feedback = question.check(new Answer.Order(List.of("b", "c", "a")));
        assertEquals(List.of(Standing.UNDECIDED, Standing.UNDECIDED), feedback.parts());
        assertEquals(Standing.NOT_YET, feedback.standing());
        assertEquals(
                "“Event a” was over before “Event b” began.",
                feedback.remarks().getLast().in(ENGLISH));
        assertTrue(question.check(new Answer.Order(List.of("a", "c", "b")))
                .standing()
                .isAccepted());
    }

    /// In the three words of a standing alone, as every reader of the screen hears it.
    @Test
    void whichPartsStandIsSaidInWords() {
        OrderQuestion order = new OrderQuestion(
                List.of(event("a", "1990"), event("b", "1995"), event("c", "1995-03"), event("d", "1980")));
        assertEquals(
                List.of(
                        "stands: card 1 before card 2.",
                        "not yet: card 3 before card 4.",
                        "the sources do not decide: card 2 before card 3."),
                parts(order, new Answer.Order(List.of("a", "b", "c", "d"))));
        DateQuestion date = new DateQuestion(event("a", "1995"), excerpt("paper", 0, "in 1995"), PAPER);
        assertEquals(
                List.of("not yet: how the date is known.", "the sources do not decide: the date."),
                parts(date, new Answer.Dated(DateBasis.Kind.INFERRED, When.parse("1995-03"))));
        AuthorQuestion who = new AuthorQuestion(
                excerpt("paper", 10, "police came"), PAPER, List.of(PAPER, COLUMN), List.of(new TextSpan(10, 16)));
        assertEquals(
                List.of("stands: kind of text, source.", "not yet: words that give it away."),
                parts(who, new Answer.Author(SourceKind.NEWS_REPORT, "paper", null)));
    }

    private static List<String> parts(Question question, Answer answer) {
        Feedback feedback = question.check(answer);
        assertEquals(feedback.parts().size(), question.partNames().size());
        return feedback.partsIn(ENGLISH, question.partNames());
    }

    @Test
    void anEmptyHintIsLeftOut() {
        OrderQuestion plain = new OrderQuestion(List.of(event("a", "1991"), event("b", "1993")));
        assertEquals(
                List.of("lane", "year"), plain.hints().stream().map(Hint::code).toList());
    }

    @Test
    void aCardThatIsNotPutDownDoesNotStandYet() {
        OrderQuestion question = new OrderQuestion(List.of(event("a", "1991"), event("b", "1993")));
        assertEquals(
                Standing.NOT_YET, question.check(new Answer.Order(List.of("a"))).standing());
        assertThrows(IllegalArgumentException.class, () -> question.check(new Answer.Order(List.of("a", "a"))));
        assertThrows(IllegalArgumentException.class, () -> question.check(new Answer.Order(List.of("x"))));
        assertThrows(IllegalArgumentException.class, () -> question.check(new Answer.Silence()));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1995, STATED, 1995, STANDS",
                "1995, STATED, 1995-01-17, UNDECIDED",
                "1995, STATED, 1996, NOT_YET",
                "1995, STATED, 1990/2000, NOT_YET",
                "1995, INFERRED, 1995, NOT_YET",
                "1995, STATED, -, NOT_YET",
                "1995~, STATED, 1995, STANDS",
                "1995~, STATED, 1996-02, UNDECIDED",
                "1995-07-24, STATED, 1995-07-24, STANDS",
                "1995-07-24, STATED, 1995-07, NOT_YET",
                "1990/1995, STATED, 1992, STANDS",
                "'[1994,1996]', STATED, 1994, UNDECIDED",
                "1995, STATED, 1995/.., NOT_YET",
                "1995, STATED, ../1995, NOT_YET",
                "1995, STATED, 1995/, NOT_YET",
                "1995, STATED, 1995/2025, NOT_YET",
                "1995/.., STATED, 1995/.., STANDS",
                "1990/, STATED, 1990/, STANDS",
            })
    void aDateStandsInsideTheBoundsAndIsToldToBeSharperThanItsSource(
            String known, DateBasis.Kind basis, String given, Standing expected) {
        DateQuestion question = new DateQuestion(event("a", known), excerpt("paper", 0, "in 1995"), PAPER);
        Answer answer = new Answer.Dated(basis, given == null ? null : When.parse(given));
        assertEquals(expected, question.check(answer).standing());
    }

    @Test
    void aDateFromOutsideMayBeLeftOpen() {
        DateQuestion question = new DateQuestion(
                event("a", "1995", DateBasis.Kind.EXTERNAL, Event.Evidence.NONE),
                excerpt("paper", 0, "in recent years"),
                PAPER);
        assertEquals(
                Standing.STANDS,
                question.check(new Answer.Dated(DateBasis.Kind.EXTERNAL, null)).standing());
        assertEquals(
                Standing.NOT_YET,
                question.check(new Answer.Dated(DateBasis.Kind.STATED, null)).standing());
    }

    @Test
    void anotherReadingIsKeptWithItsReason() {
        Claim claim = new Claim(
                Localized.of("How many?"),
                Claim.Relation.FRAMING,
                Localized.NONE,
                List.of(excerpt("paper", 0, "150"), excerpt("column", 0, "nearly 150")));
        RelationQuestion question = new RelationQuestion(event("a", "1995"), claim, PAPER, COLUMN);
        assertEquals(Standing.STANDS, standing(question, Claim.Relation.FRAMING, ""));
        assertEquals(Standing.NOT_YET, standing(question, Claim.Relation.AGREE, " "));
        assertEquals(Standing.UNDECIDED, standing(question, Claim.Relation.AGREE, "both say 150"));
    }

    /// The note may begin with the very answer that was refused.
    @Test
    void whatTheCuratorNotesIsSaidOfTheReadingOfTheCuratorAlone() {
        Claim claim = new Claim(
                Localized.of("How many?"),
                Claim.Relation.FRAMING,
                Localized.of("They agree on 150."),
                List.of(excerpt("paper", 0, "150"), excerpt("column", 0, "nearly 150")));
        RelationQuestion question = new RelationQuestion(event("a", "1995"), claim, PAPER, COLUMN);
        assertEquals(List.of("They agree on 150."), remarks(question, Claim.Relation.FRAMING, ""));
        List<String> kept = remarks(question, Claim.Relation.AGREE, "both say 150");
        assertEquals(1, kept.size());
        assertTrue(kept.getFirst().startsWith("Your reading is kept"), kept.getFirst());
    }

    private static List<String> remarks(RelationQuestion question, Claim.Relation relation, String reason) {
        return question.check(new Answer.Reading(relation, reason)).remarks().stream()
                .map(remark -> remark.in(ENGLISH))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "ken words, |to it|s own|words, to its",
                "ght before |it| goes o|before it goes",
                " right before |it| goes on |right before it goes on",
                "th.\\n\\nThen |it| was.\\n\\nAnd af|Then it was. And",
                "“So |it| goes”, sa|“So it goes”,",
                "ed (so |it| goes).|(so it goes).",
                "pre|fix|ed|prefixed",
                "|it||it",
                "en |it||it",
                "mot\u00a0|it|\u00a0: a|it\u00a0:",
                "\uD83D\uDE00s and |it| \uD83D\uDE00|and it \uD83D\uDE00",
            })
    void whatStandsAroundWordsIsCutAtWholeWords(String before, String words, String after, String shown) {
        Excerpt quotation =
                new Excerpt("paper", Excerpt.Role.CLAIM, words, raw(before), raw(after), 1000, 1000 + words.length());
        assertEquals(raw(shown), Hint.around(quotation));
        assertEquals(raw(shown).equals(words), Hint.around(List.of(quotation)).isEmpty());
    }

    @Test
    void anArticleBeginsWithAWholeWord() {
        assertEquals(
                "Then it was", Hint.around(new Excerpt("paper", Excerpt.Role.CLAIM, "it", "Then ", " was s", 5, 7)));
    }

    private static String raw(String escaped) {
        return escaped == null ? "" : escaped.translateEscapes();
    }

    private static Standing standing(RelationQuestion question, Claim.Relation relation, String reason) {
        return question.check(new Answer.Reading(relation, reason)).standing();
    }

    @Test
    void theWordsThatTheReasonNamesGiveASourceAway() {
        Excerpt quotation = excerpt("paper", 10, "police came to little effect");
        TextSpan named = new TextSpan(22, 38);
        AuthorQuestion question = new AuthorQuestion(quotation, PAPER, List.of(PAPER, COLUMN), List.of(named));
        assertEquals("to little effect", question.wordsAt(named));
        assertTrue(question.check(question.key()).standing().isAccepted());
        Answer.Author nothing = new Answer.Author(SourceKind.NEWS_REPORT, "paper", null);
        assertEquals(
                List.of(Standing.STANDS, Standing.STANDS, Standing.NOT_YET),
                question.check(nothing).parts());
        Answer.Author other = new Answer.Author(SourceKind.OPINION, "column", new TextSpan(10, 16));
        assertEquals(0, question.check(other).accepted());
        assertEquals(
                "“Title of paper”: It says “to little effect”.",
                question.check(other).remarks().getFirst().in(ENGLISH));
    }

    @Test
    void silenceIsAFullAnswer() {
        SourceReading reading = new SourceReading(
                PAPER, List.of(new TextLine(1, "150 soldiers left", 0), new TextLine(2, "on Thursday", 40)));
        Excerpt answer = excerpt("paper", 0, "150 soldiers");
        Claim claim = new Claim(Localized.of("How many?"), Claim.Relation.ADD, Localized.NONE, List.of(answer));
        CellQuestion says = new CellQuestion(event("a", "1995"), 0, claim, reading);
        assertEquals(Standing.NOT_YET, says.check(new Answer.Silence()).standing());
        assertEquals(Standing.STANDS, marked(says, 0, 17));
        assertEquals(Standing.STANDS, marked(says, 0, 6));
        assertEquals(Standing.NOT_YET, marked(says, 0, 3));
        assertEquals(Standing.NOT_YET, marked(says, 0, 51));
        assertEquals(Standing.NOT_YET, marked(says, 40, 51));
        CellQuestion silent =
                new CellQuestion(event("a", "1995"), 0, claim, new SourceReading(COLUMN, reading.lines()));
        assertEquals(Standing.STANDS, silent.check(new Answer.Silence()).standing());
        assertEquals(
                Standing.NOT_YET,
                silent.check(new Answer.Marked("column", new TextSpan(0, 12))).standing());
    }

    private static Standing marked(Question question, int from, int to) {
        return question.check(new Answer.Marked("paper", new TextSpan(from, to)))
                .standing();
    }

    @Test
    void severalPassagesMayBearASentence() {
        Excerpt one = excerpt("paper", 0, "150 soldiers left");
        Excerpt other = excerpt("paper", 60, "the troops departed");
        Excerpt answers = excerpt("paper", 100, "for three months");
        Claim claim = new Claim(Localized.of("How long?"), Claim.Relation.ADD, Localized.NONE, List.of(answers));
        SourceReading reading = new SourceReading(
                PAPER,
                Stream.of(one, other, answers)
                        .map(excerpt -> new TextLine(1, excerpt.exact(), excerpt.start()))
                        .toList());
        Event event = event(
                "a", "1995", DateBasis.Kind.STATED, new Event.Evidence(List.of(one, other), List.of(), List.of(claim)));
        PassageQuestion question = new PassageQuestion(event, List.of(reading), List.of(one, other));
        assertEquals(Standing.STANDS, marked(question, 0, 17));
        assertEquals(Standing.STANDS, marked(question, 60, 79));
        assertEquals(Standing.UNDECIDED, marked(question, 100, 116));
        assertEquals(Standing.NOT_YET, marked(question, 0, 79));
        assertFalse(question.check(new Answer.Marked("column", new TextSpan(0, 17)))
                .standing()
                .isAccepted());
    }

    /// The first answer counts as given before the evidence only if none of it was seen.
    @Test
    void theTwoFiguresTellWhatTheEvidenceHasChanged() {
        Excerpt quotation = new Excerpt("paper", Excerpt.Role.DIRECT, "in 1995", "It was ", ".", 0, 7);
        DateQuestion first = new DateQuestion(event("a", "1995"), quotation, PAPER);
        Exercise exercise = new Exercise(new Plan(ExerciseKind.WHEN, 1, 1), List.of(first, first));
        Answer right = first.key();
        Answer wrong = new Answer.Dated(DateBasis.Kind.INFERRED, When.parse("1995"));
        Sitting sitting = Sitting.begin(exercise)
                .answered(0, wrong)
                .looked(0)
                .answered(0, right)
                .looked(1)
                .answered(1, right);
        assertEquals(new Sitting.Score(1, 4), sitting.before());
        assertEquals(new Sitting.Score(4, 4), sitting.after());
        assertTrue(sitting.isDone());
    }
}
