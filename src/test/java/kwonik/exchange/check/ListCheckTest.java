package kwonik.exchange.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import kwonik.edtf.When;
import kwonik.exchange.check.list.DateSaid;
import kwonik.exchange.check.list.Statement;
import kwonik.exchange.check.list.StatementList;
import kwonik.exchange.check.word.TextWord;
import kwonik.exchange.common.OddInputs;
import kwonik.proof.WordRun;
import kwonik.words.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListCheckTest {
    private static String only(Outcome outcome, WordRun.Kind kind) {
        return outcome.differences().stream()
                .filter(run -> run.kind() == kind)
                .map(WordRun::text)
                .collect(Collectors.joining("|"));
    }

    private static String said(Outcome outcome) {
        return String.join("\n", new OutcomeWords(Words.in(Locale.ENGLISH)).lines(outcome));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                // a quotation, to the word
                "- 24 July 2025: “The boats left Port Marin on Thursday” # proven # quotation",
                "- 24 July 2025: \"the boats left port marin on thursday\" # proven # quotation",
                "- July 2025: “It shows the government's firm will to keep our harbours open” # proven # quotation",
                "- July 2025: “A total of 700 boats will ultimately be repaired, the minister, Anna Moise, said” # proven # quotation",
                "- 2025: “Borduria has sent 150 boats […] for repairs” # proven # quotation",
                "- 2025: “The boats left Port Marin … in the yards of Klow.” # proven # quotation",
                "- 2025: “[T]he boats left Port Marin on Thursday” # proven # quotation",
                "- 17 April 1995: “The old fleet was disbanded” # proven # quotation",
                "- 1995: “The old fleet was disbanded” # proven # quotation",
                // moved
                "- 2025: “The boats left Port Marin on Thursday” (Evening Post, 2025) # moved # quotation",
                "- 2025: “will spend the next three months … Borduria has sent 150 boats” # moved # quotation",
                // changed
                "- 24 July 2025: “The boats left Port Marin on Friday” # changed # quotation",
                "- 2025: “Borduria has sent 1,500 boats to Syldavia for repairs” # changed # quotation",
                "- 2025: “Borduria has sent one hundred and fifty boats to Syldavia for repairs” # changed # quotation",
                // another date
                "- 12 March 2024: “The boats left Port Marin on Thursday” # date-differs # quotation",
                "- 18 April 1995: “The old fleet was disbanded” # date-differs # quotation",
                "- August 2026: “Borduria has sent 150 boats to Syldavia” # date-differs # quotation",
                // invented
                "- 2025: “The boats were towed away at night by American tugs, a sailor of Port Marin said” # not-found # nothing",
                "- 2025: “The government has sold all of its harbours to a foreign bank” # not-found # nothing",
                // without a quotation
                "- 24 July 2025: Borduria has sent 150 boats to Syldavia for repairs. # proven # wording",
                "- 24 July 2025: 150 boats depart for Syldavia from Borduria. # words-differ # figures-and-names",
                "- July 2025: Anna Moise says 700 boats are to be repaired # words-differ # figures-and-names",
                "- 2025: Some 1,300,000 people live on that coast # words-differ # figures-and-names",
                "- 2017: 150 workers of Klow lost their jobs # words-differ # figures-and-names",
                "- 2017: Cent cinquante ouvriers perdent leur travail sur les chantiers de Klow et dans la ville # words-differ # figures-and-names",
                "- 2025: 300 boats depart for Syldavia from Borduria. # changed # figures-and-names",
                "- 2025: Ruritania has sent 150 boats to Syldavia # changed # wording",
                "- March 2024: 150 boats depart for Syldavia from Borduria. # words-differ # figures-and-names",
                "- 2019: Borduria signs a treaty worth 5 billion with Ruritania # not-found # nothing",
                "- 2019: Borduria declared war on Syldavia # not-found # nothing",
                "- 2019: Elections were held # not-found # nothing",
            })
    void aStatementComesBackAsOneOfSix(String line, String standing, String grounds) {
        Outcome outcome = Texts.one(line);
        assertEquals(
                standing + " " + grounds,
                outcome.standing().code() + " " + outcome.grounds().code(),
                () -> said(outcome));
    }

    @Test
    void aChangedFigureIsMarkedWithThatOfTheText() {
        Outcome quoted = Texts.one("- 2025: “Borduria has sent 1,500 boats to Syldavia for repairs”");
        assertEquals("1,500", only(quoted, WordRun.Kind.REMOVED));
        assertEquals("150", only(quoted, WordRun.Kind.ADDED));
        Outcome told = Texts.one("- 2025: 300 boats depart for Syldavia from Borduria.");
        assertEquals("300", only(told, WordRun.Kind.REMOVED));
        assertEquals("150", only(told, WordRun.Kind.ADDED));
        assertEquals("gull", told.places().getFirst().text().name());
    }

    @Test
    void whatWasFoundStandsWhereItIsSaidToStand() {
        for (Outcome outcome : Texts.check("""
                - 2025: “the boats left port marin” and “firm will to keep our harbours open”
                - 2025: 150 boats depart for Syldavia from Borduria.
                - 2025: “The boats left Port Marin on Friday”
                """)) {
            for (TextPlace place : outcome.places()) {
                assertEquals(place.passage(), place.text().text().substring(place.start(), place.end()));
                assertEquals(place.passage(), place.excerpt("x").exact());
                place.words().forEach(part -> assertTrue(part.start() >= place.start() && part.end() <= place.end()));
            }
        }
    }

    @Test
    void theTextsWithoutADateContradictNone() {
        Outcome outcome = Texts.one("- 1987: Syldavia trained 912 welders");
        assertEquals(Standing.WORDS_DIFFER, outcome.standing());
        assertFalse(outcome.date().differs());
        Outcome missing = Texts.one("- “The boats left Port Marin on Thursday”");
        assertEquals(Standing.PROVEN, missing.standing());
        assertEquals(DateFound.Kind.NOT_SAID, missing.date().kind());
        assertTrue(said(missing).contains("24 July 2025"), () -> said(missing));
    }

    @Test
    void aDayWithoutAYearIsWorkedOutFromTheText() {
        assertEquals(
                Standing.PROVEN,
                Texts.one("- 24 July: “The boats left Port Marin on Thursday”").standing());
        assertEquals(
                Standing.DATE_DIFFERS,
                Texts.one("- 3 March: “The boats left Port Marin on Thursday”").standing());
    }

    @Test
    void ofTwoReadingsOfADateEachMayBeMeant() {
        String list = "- %s: “The old fleet was disbanded”";
        assertEquals(Standing.PROVEN, Texts.one(list.formatted("17/04/1995")).standing());
        assertEquals(
                Standing.DATE_DIFFERS, Texts.one(list.formatted("04/05/1995")).standing());
    }

    @Test
    void whatIsWrittenDifferentlyIsTold() {
        assertTrue(said(Texts.one("- 2025: “the minister, Anna Moise, said”")).contains("written differently"));
        assertFalse(said(Texts.one("- 2025: “government's firm will to keep”")).contains("written differently"));
    }

    @Test
    void aDenialOnOneSideIsTold() {
        assertTrue(said(Texts.one("- 2025: Borduria would not give its 150 boats to Syldavia for repairs"))
                .contains("the list says “not”"));
    }

    @Test
    void whatStandsNowhereBesideAQuotationIsTold() {
        String told = said(Texts.one("- 2025: Ruritania sent 40 tugs when “The boats left Port Marin on Thursday”"));
        assertTrue(told.contains("Ruritania") && told.contains("40"), told);
    }

    @Test
    void aSourceThatIsNotGivenIsTold() {
        assertTrue(said(Texts.one("- 2025: “The boats left Port Marin” (Source: Morning Whale)"))
                .contains("Morning Whale"));
    }

    @Test
    void aTextThatIsNamedInBracketsIsItsSource() {
        Outcome cited = Texts.one("- 2025: 300 boats depart for Syldavia from Borduria (Daily Gull)");
        assertEquals("Daily Gull", cited.statement().source());
        assertEquals("300", only(cited, WordRun.Kind.REMOVED));
        assertEquals(
                "", Texts.one("- 2025: 300 boats depart (Borduria)").statement().source());
    }

    @Test
    void theWorstOfSeveralQuotationsCounts() {
        assertEquals(
                Standing.NOT_FOUND,
                Texts.one("- “The boats left Port Marin on Thursday”, and “nobody at all had ever been asked about it”")
                        .standing());
    }

    // ----- Lies that sound true

    private static final String HARBOUR = """
            From October 2014 to June 2015 more than 3,400 sailors lost their papers to the harbour police.

            The old fleet was disbanded in 1985 after a strike against the shipowner Anna Moïse.

            Last year, Borduria welcomed hundreds of Ruritanian tug crews. At least two of the Ruritanian pilots were hurt \
            and the strike has not ended. Over 70% of the town of Port-Marin-du-Nord is under water.

            The ships left on Thursday for a three-month refit with Ruritanian pilots.

            A total of 500 sailors will take part in the course.
            """;

    private static Outcome lie(String line) {
        CheckText text = new CheckText(new TextLabel("harbour", List.of()), HARBOUR, When.parse("2016-07-25"));
        return ListCheck.all(StatementList.read("- " + line), List.of(text), () -> false)
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                // a span agrees by both of its ends
                "October 2014 – June 2015: more than 3,400 sailors lost their papers to the harbour police # proven #",
                "2014–2015: more than 3,400 sailors lost their papers to the harbour police # proven #",
                "October 2013 – June 2015: more than 3,400 sailors lost their papers to the harbour police # date-differs #",
                "October 2014 to July 2015: more than 3,400 sailors lost their papers to the harbour police # date-differs #",
                "2013 to 2016: more than 3,400 sailors lost their papers to the harbour police # date-differs #",
                "2014: more than 3,400 sailors lost their papers to the harbour police # date-differs #",
                "January 2015: more than 3,400 sailors lost their papers to the harbour police # date-differs #",
                // a figure with the noun that it counts
                "2016: At least three of the Ruritanian pilots were hurt # changed # three>two",
                "2016: three pilots of Ruritania # changed # three>two",
                // a word that changes all
                "1985: The old fleet was disbanded in 1985 after a party won by the shipowner Anna Moïse. # changed # party won by>strike against",
                "2015: Borduria welcomed thousands of Ruritanian tug crews # changed # thousands>hundreds",
                "2016: Over 70% of the town of Port-Marin-du-Nord is free of water # changed # free of>under",
                "2016: At least two of the Ruritanian pilots were hurt and the strike has ended # changed # >not",
                "2016: The ships left on Thursday for Klow-les-Bains # changed # Klow-les-Bains>a three-month",
                // the date of another sentence
                "25 July 2016: A total of 500 sailors will take part in the course # proven #",
                "2016: At least two of the Ruritanian pilots were hurt and the strike has not ended # proven #",
                // no date, and the names alone
                "1979: Anna Moïse bought the fleet and built the harbour of Borduria # words-differ #",
                "1985: The old fleet was disbanded after a strike against the shipowner Anna Moïse # proven #",
                "1984: The old fleet was disbanded after a strike against the shipowner Anna Moïse # date-differs #",
                // invented
                "2016: “400 sailors were seen at night in the old town” # not-found #",
            })
    void aLieThatSoundsTrueIsNotProven(String line, String standing, @Nullable String marked) {
        Outcome outcome = lie(line);
        String marks = only(outcome, WordRun.Kind.REMOVED).strip() + ">"
                + only(outcome, WordRun.Kind.ADDED).strip();
        assertEquals(standing, outcome.standing().code(), () -> said(outcome));
        if (marked != null) {
            assertEquals(marked, marks, () -> said(outcome));
        }
        outcome.places().forEach(place -> {
            assertFalse(place.start() > 0 && isLetter(HARBOUR, place.start()) && isLetter(HARBOUR, place.start() - 1));
            assertFalse(isLetter(HARBOUR, place.end() - 1) && isLetter(HARBOUR, place.end()));
        });
    }

    private static boolean isLetter(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at)) || "-’".indexOf(text.charAt(at)) >= 0;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "1880: The population was 23,400. # proven # wording",
                "1881: The population was 23,400. # date-differs # wording",
                "1880: The population was 24,300. # changed # wording",
                "March 1890: The harbour was closed. # proven # wording",
                "March 1890 to May 1890: The harbour was closed. # date-differs # wording",
                "March 1890: The harbour was opened. # changed # wording",
                "March 1890: The theatre was painted. # not-found # nothing",
                "March 1890: It was the # not-found # nothing",
            })
    void aShortStatementIsHeldAgainstTheWords(String line, String standing, String grounds) {
        String words = "The population was 23,400 in 1880.\nThe harbour was closed in March 1890.\n";
        CheckText text = new CheckText(new TextLabel("town", List.of()), words, null);
        Outcome outcome = ListCheck.all(StatementList.read("- " + line), List.of(text), () -> false)
                .getFirst();
        assertEquals(
                standing + " " + grounds,
                outcome.standing().code() + " " + outcome.grounds().code(),
                () -> said(outcome));
    }

    // ----- What holds for any passage

    @Property(tries = 400)
    void anExactPassageIsProvenAtItsPlace(
            @ForAll @IntRange(min = 0, max = 90) int from, @ForAll @IntRange(min = 4, max = 25) int count) {
        CheckText text = Texts.gull();
        int to = Math.min(text.words().size(), from + count);
        if (to - from < 4) {
            return;
        }
        int start = text.words().get(from).start();
        int end = text.words().get(to - 1).end();
        String words = text.text().substring(start, end);
        Outcome outcome = of(text, words);
        assertEquals(Standing.PROVEN, outcome.standing(), words);
        TextPlace place = outcome.places().getFirst();
        assertEquals(words.toLowerCase(Locale.ROOT), place.passage().toLowerCase(Locale.ROOT));
    }

    @Property(tries = 400)
    void onceAWordIsChangedItIsNeverProven(
            @ForAll @IntRange(min = 0, max = 90) int from,
            @ForAll @IntRange(min = 4, max = 25) int count,
            @ForAll @IntRange(min = 0, max = 24) int which) {
        CheckText text = Texts.gull();
        int to = Math.min(text.words().size(), from + count);
        if (to - from < 4) {
            return;
        }
        TextWord changed = text.words().get(from + which % (to - from));
        String words = text.text().substring(text.words().get(from).start(), changed.start())
                + "zebra"
                + text.text().substring(changed.end(), text.words().get(to - 1).end());
        Outcome outcome = of(text, words);
        assertTrue(
                outcome.standing() == Standing.CHANGED || outcome.standing() == Standing.NOT_FOUND,
                () -> words + said(outcome));
    }

    private static Outcome of(CheckText text, String quotation) {
        Statement statement = new Statement(1, DateSaid.NONE, quotation, List.of(quotation), "");
        return new ListCheck(List.of(text), "en").of(statement);
    }

    @Tag("fuzz")
    @Test
    void mutatedListsAgainstMutatedTextsDoNotFail() {
        int many = Integer.getInteger("kwonik.fuzz.mutations", 2_000);
        String list = """
                - 24 July 2025: “The boats left Port Marin” and 1.3 million, [1] Anna Moïse (Gull, 2025) […] said
                - 1995: one hundred and fifty-two boats of Klow
                """;
        OddInputs inputs = new OddInputs();
        for (int i = 0; i < many; i++) {
            Random random = new Random(i);
            String mutated = mutated(list, random);
            StatementList read = StatementList.read(mutated);
            CheckText text = new CheckText(new TextLabel("x", List.of("", "Gull")), mutated(Texts.GULL, random), null);
            inputs.of(() -> mutated, () -> {
                for (Outcome outcome : ListCheck.all(read, List.of(text), () -> false)) {
                    assertFalse(new OutcomeWords(Words.in(Locale.FRENCH))
                            .standing(outcome)
                            .isEmpty());
                    said(outcome);
                    outcome.places()
                            .forEach(place -> assertEquals(
                                    place.passage(), place.excerpt("x").exact()));
                }
                return true;
            });
        }
    }

    private static String mutated(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        String odd = "“”\"[]().,…'’-–\u00AD\u3164\uFF11\u0661\uD83D \n\t19$%hundred and million";
        for (int i = random.nextInt(20); i >= 0; i--) {
            int at = random.nextInt(changed.length());
            int piece = random.nextInt(odd.length());
            switch (random.nextInt(3)) {
                case 0 -> changed.insert(at, odd, piece, Math.min(odd.length(), piece + 1 + random.nextInt(9)));
                case 1 -> changed.setCharAt(at, odd.charAt(piece));
                default -> changed.delete(at, Math.min(changed.length() - 1, at + random.nextInt(6)));
            }
        }
        return changed.toString();
    }
}
