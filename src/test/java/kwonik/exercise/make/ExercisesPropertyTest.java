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
import java.util.stream.Stream;
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
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.words.Words;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever the chronicle, an exercise made of it can be done, and nothing that the sources allow is refused.
class ExercisesPropertyTest {
    private static final List<Words> LANGUAGES = Stream.of("en", "fr", "ht")
            .map(tag -> Words.in(Locale.forLanguageTag(tag)))
            .toList();

    @Property(tries = 1000)
    void aKeyIsAccepted(@ForAll("chronicles") Chronicle chronicle, @ForAll("plans") Plan plan) {
        for (Question question : questions(chronicle, plan)) {
            Standing standing = question.check(question.key()).standing();
            // a date that is vague all over is its own key, and two of them stand either way
            assertTrue(standing.isAccepted(), () -> question + " refuses its key");
            assertEquals(question.key(), question.keys().getFirst());
            question.keys()
                    .forEach(key -> assertTrue(question.check(key).standing().isAccepted(), () -> "refused: " + key));
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
        Map<String, String> articles = plan.seed() % 2 == 0 ? Map.of("s0", ExerciseChronicles.ARTICLE) : Map.of();
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
        return ExerciseChronicles.any();
    }
}
