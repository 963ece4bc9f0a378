package kwonik.exercise.make;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kwonik.archive.ChronicleReader;
import kwonik.edtf.Dates;
import kwonik.edtf.When;
import kwonik.exercise.Exercise;
import kwonik.exercise.Plan;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// Chronicles of any kind for tests of exercises: dates of all shapes, claims, excerpts that contradict each other.
public final class ExerciseChronicles {
    private static final Lane LANE = new Lane("army", Localized.of("Army"));
    /// What all sources quote from: words stand where they stand, unless a file says something else.
    static final String ARTICLE = IntStream.range(0, 60)
            .mapToObj(i -> i % 9 == 0 ? "word" + i + " 🎺." : "word" + i)
            .reduce((a, b) -> a + " " + b)
            .orElseThrow();

    private ExerciseChronicles() {}

    /// The chronicle that ships.
    public static Chronicle haiti() {
        String name = "/assets/haiti/chronicle.json";
        try (InputStream in = Objects.requireNonNull(ExerciseChronicles.class.getResourceAsStream(name))) {
            return ChronicleReader.read(in, "chronicle.json").chronicle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The exercise of a plan, from quoted passages alone; empty where the chronicle has too little for it.
    public static Optional<Exercise> made(Chronicle chronicle, Plan plan) {
        return Exercises.make(new Material(chronicle, Map.of()), plan) instanceof Exercise exercise
                ? Optional.of(exercise)
                : Optional.empty();
    }

    /// A few events, and up to four sources.
    public static Arbitrary<Chronicle> any() {
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
