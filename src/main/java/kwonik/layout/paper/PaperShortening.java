package kwonik.layout.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kwonik.exercise.CellQuestion;
import kwonik.exercise.Exercise;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Message;
import kwonik.exercise.OrderQuestion;
import kwonik.exercise.PassageQuestion;
import kwonik.exercise.Question;
import kwonik.exercise.SourceReading;
import kwonik.exercise.SourceReading.TextLine;
import kwonik.exercise.Standing;
import kwonik.exercise.TextSpan;
import kwonik.model.Event;
import kwonik.model.Excerpt;

/// Less and less of an exercise, for sheets that have no room for all of it: fewer lines to read, then fewer parts.
///
/// What is left keeps its number and its key.
final class PaperShortening {
    private static final int FEWEST_CARDS = 5;
    private static final int FEWEST_PARTS = 2;
    /// A reading that holds no answer has to be read as well.
    private static final int FEWEST_LINES = 2;

    private PaperShortening() {}

    /// With all its parts, and then with ever fewer: each first with all lines to read, and then with ever fewer of
    /// them.
    static Stream<List<Exercise>> of(Exercise whole) {
        int parts = parts(whole);
        int fewest = Math.min(parts, whole.plan().kind() == ExerciseKind.ORDER ? FEWEST_CARDS : FEWEST_PARTS);
        return IntStream.iterate(parts, count -> count >= fewest, count -> count - 1)
                .boxed()
                .flatMap(count -> first(whole, count).stream())
                .map(PaperShortening::withFewerLines);
    }

    /// What is missing in a shorter exercise.
    static List<Message> left(Exercise whole, Exercise shorter) {
        List<Message> left = new ArrayList<>();
        int parts = parts(whole) - parts(shorter);
        int lines = lines(whole) - lines(shorter);
        if (parts > 0) {
            left.add(Message.of("exercise.paper." + whole.plan().kind().code() + ".left", parts, parts(whole)));
        }
        if (lines > 0) {
            left.add(Message.of("exercise.paper.lines.left", lines, lines(whole)));
        }
        return left;
    }

    /// How many cards, quotations, rows, pairs, dates or sentences there are.
    private static int parts(Exercise exercise) {
        return switch (exercise.questions().getFirst()) {
            case OrderQuestion order -> order.events().size();
            case CellQuestion _ -> ((CellQuestion) exercise.questions().getLast()).row() + 1;
            default -> exercise.questions().size();
        };
    }

    /// How many lines there are to read.
    private static int lines(Exercise exercise) {
        return readings(exercise).stream()
                .mapToInt(reading -> reading.lines().size())
                .sum();
    }

    /// The first parts, if they make an exercise.
    private static Optional<Exercise> first(Exercise whole, int count) {
        return switch (whole.questions().getFirst()) {
            case OrderQuestion order -> {
                List<Event> events = order.events().subList(0, count);
                boolean decided = events.stream()
                        .anyMatch(one -> events.stream()
                                .anyMatch(other -> OrderQuestion.standing(one, other) == Standing.STANDS));
                yield decided || count == order.events().size()
                        ? Optional.of(new Exercise(whole.plan(), List.of(new OrderQuestion(events))))
                        : Optional.empty();
            }
            case CellQuestion _ ->
                Optional.of(new Exercise(
                        whole.plan(),
                        ExercisePaper.questions(whole, CellQuestion.class).stream()
                                .filter(cell -> cell.row() < count)
                                .toList()));
            default -> Optional.of(new Exercise(whole.plan(), whole.questions().subList(0, count)));
        };
    }

    private static List<Exercise> withFewerLines(Exercise exercise) {
        List<Exercise> shorter = new ArrayList<>();
        for (Optional<Exercise> next = Optional.of(exercise); next.isPresent(); next = withoutOneLine(next.get())) {
            shorter.add(next.get());
        }
        return shorter;
    }

    /// Without the longest line that holds no answer, in the reading that has most of them.
    private static Optional<Exercise> withoutOneLine(Exercise exercise) {
        List<Excerpt> needed = needed(exercise);
        return readings(exercise).stream()
                .filter(reading -> reading.lines().size() > FEWEST_LINES)
                .sorted(Comparator.comparingInt((SourceReading reading) -> words(reading))
                        .reversed())
                .flatMap(reading -> reading.lines().stream()
                        .filter(line -> needed.stream().noneMatch(excerpt -> holds(reading, line, excerpt)))
                        .max(Comparator.comparingInt(TextLine::words))
                        .map(line -> without(exercise, reading, line))
                        .stream())
                .findFirst();
    }

    private static int words(SourceReading reading) {
        return reading.lines().stream().mapToInt(TextLine::words).sum();
    }

    private static boolean holds(SourceReading reading, TextLine line, Excerpt excerpt) {
        return excerpt.sourceId().equals(reading.source().id())
                && new TextSpan(line.start(), line.end()).common(TextSpan.of(excerpt)) > 0;
    }

    private static List<SourceReading> readings(Exercise exercise) {
        List<SourceReading> all = new ArrayList<>();
        for (Question question : exercise.questions()) {
            switch (question) {
                case CellQuestion cell -> all.add(cell.reading());
                case PassageQuestion passage -> all.addAll(passage.readings());
                default -> {}
            }
        }
        return all.stream().distinct().toList();
    }

    private static List<Excerpt> needed(Exercise exercise) {
        List<Excerpt> all = new ArrayList<>();
        for (Question question : exercise.questions()) {
            switch (question) {
                case CellQuestion cell -> all.addAll(cell.answers());
                case PassageQuestion passage -> all.addAll(passage.bearers());
                default -> {}
            }
        }
        return all;
    }

    private static Exercise without(Exercise exercise, SourceReading reading, TextLine line) {
        SourceReading shorter = new SourceReading(
                reading.source(),
                reading.lines().stream().filter(each -> !each.equals(line)).toList());
        List<Question> questions = new ArrayList<>();
        for (Question question : exercise.questions()) {
            questions.add(
                    switch (question) {
                        case CellQuestion cell
                        when cell.reading().equals(reading) ->
                            new CellQuestion(cell.event(), cell.row(), cell.claim(), shorter);
                        case PassageQuestion passage ->
                            new PassageQuestion(
                                    passage.event(),
                                    passage.readings().stream()
                                            .map(each -> each.equals(reading) ? shorter : each)
                                            .toList(),
                                    passage.bearers());
                        default -> question;
                    });
        }
        return new Exercise(exercise.plan(), questions);
    }
}
