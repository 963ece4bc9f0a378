package kwonik.exercise.make;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kwonik.edtf.Dates;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.exercise.Answer;
import kwonik.exercise.CellQuestion;
import kwonik.exercise.DateQuestion;
import kwonik.exercise.Exercise;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Made;
import kwonik.exercise.OrderQuestion;
import kwonik.exercise.Plan;
import kwonik.exercise.Question;
import kwonik.exercise.Sitting;
import kwonik.exercise.Standing;
import kwonik.exercise.TextSpan;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.words.Words;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// Whatever the chronicle, an exercise made of it can be done, and nothing that the sources allow is refused.
class ExercisesPropertyTest {
    private static final Lane LANE = new Lane("army", Localized.of("Army"));
    private static final List<Words> LANGUAGES = Stream.of("en", "fr", "ht")
            .map(tag -> Words.in(Locale.forLanguageTag(tag)))
            .toList();
    /// What all sources quote from: words stand where they stand, unless a file says something else.
    private static final String ARTICLE = IntStream.range(0, 60)
            .mapToObj(i -> i % 9 == 0 ? "word" + i + " 🎺." : "word" + i)
            .reduce((a, b) -> a + " " + b)
            .orElseThrow();

    @Property(tries = 1000)
    void aKeyIsAccepted(@ForAll("chronicles") Chronicle chronicle, @ForAll("plans") Plan plan) {
        for (Question question : questions(chronicle, plan)) {
            Standing standing = question.check(question.key()).standing();
            // a date that is vague all over is its own key, and two of them stand either way
            assertTrue(standing.isAccepted(), () -> question + " refuses its key");
            assertTrue(question.parts() > 0);
        }
    }

    @Property(tries = 1000)
    void theSamePlanMakesTheSame(@ForAll("chronicles") Chronicle chronicle, @ForAll("plans") Plan plan) {
        assertEquals(made(chronicle, plan), made(chronicle, plan));
    }

    @Property(tries = 1000)
    void anOrderStandsIfAndOnlyIfTheBoundsHaveRoomForIt(
            @ForAll("chronicles") Chronicle chronicle, @ForAll long seed, @ForAll long shuffle) {
        for (Question asked : questions(chronicle, new Plan(ExerciseKind.ORDER, 1, seed))) {
            OrderQuestion question = (OrderQuestion) asked;
            List<Event> events = new ArrayList<>(question.events());
            Collections.shuffle(events, new Random(shuffle));
            assertEquals(
                    hasRoom(events),
                    question.check(new Answer.Order(
                                    events.stream().map(Event::id).toList()))
                            .standing()
                            .isAccepted());
        }
    }

    /// Each event can be given a moment within its bounds, none before that of the one before it.
    private static boolean hasRoom(List<Event> events) {
        long now = Long.MIN_VALUE;
        for (Event event : events) {
            When when = Objects.requireNonNull(event.when());
            now = Math.max(now, when.paddedStart());
            if (now >= when.paddedEnd()) {
                return false;
            }
        }
        return true;
    }

    @Property(tries = 1000)
    void noDayWithinTheBoundsIsRefused(
            @ForAll("chronicles") Chronicle chronicle, @ForAll long seed, @ForAll("shares") double share) {
        for (Question asked : questions(chronicle, new Plan(ExerciseKind.WHEN, 3, seed))) {
            DateQuestion question = (DateQuestion) asked;
            When known = Objects.requireNonNull(question.event().when());
            long second = known.paddedStart() + (long) (share * (known.paddedEnd() - known.paddedStart() - 1));
            When day = When.parse(dayOf(second));
            Answer answer = new Answer.Dated(question.event().details().basis().kind(), day);
            boolean inside = day.start() >= known.paddedStart() && day.end() <= known.paddedEnd();
            assertEquals(inside, question.check(answer).standing().isAccepted(), () -> day + " of " + known);
        }
    }

    private static String dayOf(long second) {
        CivilDate day = CivilDate.ofSecond(Math.clamp(second, -60_000_000_000L, 200_000_000_000L));
        return String.format(
                "%s%04d-%02d-%02d", day.year() < 0 ? "-" : "", Math.abs(day.year()), day.month(), day.day());
    }

    @Property(tries = 1000)
    void halfOfAnAnswerStandsAndEverythingAtOnceDoesNot(@ForAll("chronicles") Chronicle chronicle, @ForAll long seed) {
        for (Question asked : questions(chronicle, new Plan(ExerciseKind.GRID, 3, seed))) {
            CellQuestion cell = (CellQuestion) asked;
            String source = cell.reading().source().id();
            for (Excerpt answer : cell.answers()) {
                TextSpan span = TextSpan.of(answer);
                TextSpan half = new TextSpan(span.start(), span.start() + (span.length() + 1) / 2);
                assertTrue(
                        cell.check(new Answer.Marked(source, half)).standing().isAccepted());
                assertEquals(Standing.NOT_YET, cell.check(new Answer.Silence()).standing());
            }
            TextSpan all = new TextSpan(
                    cell.reading().lines().getFirst().start(),
                    cell.reading().lines().getLast().end());
            boolean one = cell.reading().lines().size() == 1 && !cell.answers().isEmpty();
            assertEquals(
                    one, cell.check(new Answer.Marked(source, all)).standing().isAccepted());
        }
    }

    @Property(tries = 500)
    void everythingCanBeSaidInThreeLanguages(@ForAll("chronicles") Chronicle chronicle, @ForAll("plans") Plan plan) {
        for (Words words : LANGUAGES) {
            switch (made(chronicle, plan)) {
                case Made.TooLittle little -> assertFalse(little.why().in(words).isBlank());
                case Exercise exercise -> say(exercise, words);
            }
        }
    }

    private static void say(Exercise exercise, Words words) {
        Sitting sitting = Sitting.begin(exercise);
        for (int i = 0; i < exercise.questions().size(); i++) {
            Question question = exercise.questions().get(i);
            assertFalse(question.asked().in(words).isBlank());
            assertFalse(question.said(question.key()).in(words).isBlank());
            question.check(question.key())
                    .remarks()
                    .forEach(remark -> assertFalse(remark.in(words).isBlank()));
            question.hints().forEach(hint -> {
                assertFalse(hint.name().in(words).isBlank());
                hint.lines().forEach(line -> line.in(words));
            });
            sitting = sitting.looked(i).answered(i, question.key());
        }
        int unseen = exercise.questions().stream()
                .filter(question -> question.hints().isEmpty())
                .mapToInt(Question::parts)
                .sum();
        assertEquals(unseen, sitting.before().accepted());
        assertEquals(sitting.after().of(), sitting.after().accepted());
        assertTrue(sitting.isDone());
    }

    private static Made made(Chronicle chronicle, Plan plan) {
        // half of the plans have the articles at hand
        Map<String, String> articles = plan.seed() % 2 == 0 ? Map.of("s0", ARTICLE) : Map.of();
        return Exercises.make(new Material(chronicle, articles), plan);
    }

    private static List<? extends Question> questions(Chronicle chronicle, Plan plan) {
        return made(chronicle, plan) instanceof Exercise exercise ? exercise.questions() : List.of();
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Combinators.combine(
                        Arbitraries.of(ExerciseKind.class),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.longs())
                .as(Plan::new);
    }

    @Provide
    Arbitrary<Double> shares() {
        return Arbitraries.doubles().between(0, 1);
    }

    @Provide
    Arbitrary<Chronicle> chronicles() {
        Arbitrary<Integer> sources = Arbitraries.integers().between(0, 4);
        return sources.flatMap(count -> Combinators.combine(
                        event(Math.max(1, count)).list().ofMinSize(3).ofMaxSize(12),
                        Arbitraries.of("They call it “word3 word4”.", "", "No words."),
                        Arbitraries.integers().between(0, 3))
                .as((events, reason, kinds) -> chronicle(events, count, reason, kinds)));
    }

    private static Chronicle chronicle(List<Event> events, int count, String reason, int kinds) {
        List<Source> sources = IntStream.range(0, count)
                .mapToObj(i -> new Source(
                        "s" + i,
                        new Source.Publication(
                                "webpage", "Title " + i, List.of(), i == 0 ? "Paper" : "", When.parse("2001"), ""),
                        List.of(SourceKind.values()).get(Math.min(i, kinds)),
                        Localized.of(reason),
                        Localized.of(i == 1 ? "A note" : ""),
                        "",
                        new Source.ProvenText("", 0)))
                .toList();
        List<Event> all = new ArrayList<>();
        for (Event event : events) {
            Event.Evidence evidence =
                    count == 0 ? Event.Evidence.NONE : event.details().evidence();
            all.add(new Event("e" + all.size(), event.when(), LANE, event.importance(), event.title(), event.details())
                    .withEvidence(evidence));
        }
        return new Chronicle(
                new Chronicle.About("c", Localized.of("C"), Localized.NONE, "", ""),
                sources,
                List.of(LANE),
                List.of(),
                all,
                Map.of());
    }

    private static Arbitrary<Event> event(int sources) {
        Arbitrary<When> when = Arbitraries.oneOf(
                        new Dates().edtf(), Arbitraries.of("1995", "1995-03", "1995-03-04", "1994~", "1990/2000"))
                .map(When::parse);
        Arbitrary<Claim> claim = Combinators.combine(
                        Arbitraries.of("Who?", "How many?", "When?", ""),
                        Arbitraries.of(Claim.Relation.class),
                        excerpt(sources, Excerpt.Role.CLAIM).list().ofMinSize(1).ofMaxSize(4))
                .as((question, relation, answers) ->
                        new Claim(Localized.of(question), relation, Localized.of("A note"), answers));
        Arbitrary<Event.Details> details = Combinators.combine(
                        excerpt(sources, Excerpt.Role.DIRECT).list().ofMaxSize(3),
                        excerpt(sources, Excerpt.Role.THEME).list().ofMaxSize(1),
                        claim.list().ofMaxSize(5),
                        Arbitraries.of(DateBasis.Kind.class))
                .as((direct, theme, claims, basis) -> new Event.Details(
                        Localized.of("Summary"),
                        Localized.NONE,
                        new DateBasis(basis, Localized.of("The working"), ""),
                        Map.of(),
                        List.of(),
                        List.of(),
                        new Event.Evidence(
                                Stream.concat(direct.stream(), theme.stream()).toList(), List.of(), claims)));
        return Combinators.combine(
                        when.injectNull(0.1),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.strings().withChars("abc’ é🎺").ofMaxLength(8),
                        details)
                .as((date, rank, title, rest) -> new Event("x", date, LANE, rank, Localized.of(title), rest));
    }

    /// Mostly words of the article, and some that contradict it.
    private static Arbitrary<Excerpt> excerpt(int sources, Excerpt.Role role) {
        int length = ARTICLE.codePointCount(0, ARTICLE.length());
        return Combinators.combine(
                        Arbitraries.integers().between(0, sources - 1),
                        Arbitraries.integers().between(0, length - 50),
                        Arbitraries.integers().between(1, 50),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.just("")),
                                Tuple.of(1, Arbitraries.of("other words", " ", "🎺🎺🎺"))))
                .as((source, start, size, other) -> new Excerpt(
                        "s" + source,
                        role,
                        other.isEmpty()
                                ? ARTICLE.substring(
                                        ARTICLE.offsetByCodePoints(0, start),
                                        ARTICLE.offsetByCodePoints(0, start + size))
                                : other,
                        "before ",
                        " after",
                        start,
                        start + size));
    }
}
