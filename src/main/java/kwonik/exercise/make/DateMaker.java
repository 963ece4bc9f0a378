package kwonik.exercise.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kwonik.exercise.DateQuestion;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Excerpt;

/// Chooses events of which it is known how their date is known.
final class DateMaker {
    private static final int FEWEST = 2;

    private DateMaker() {}

    static List<DateQuestion> make(Material material, Choice choice) {
        int wanted = choice.byLevel(3, 4, 5);
        List<DateQuestion> found = new ArrayList<>();
        for (Event event : material.ranked()) {
            if (event.when() == null
                    || event.title().isEmpty()
                    || event.details().basis().kind() == DateBasis.Kind.UNKNOWN) {
                continue;
            }
            event.details().evidence().excerpts().stream()
                    .filter(excerpt -> excerpt.role() == Excerpt.Role.DIRECT
                            && !excerpt.exact().isBlank())
                    .max(Comparator.comparing((Excerpt excerpt) -> isWorkedWith(event, excerpt))
                            .thenComparingInt(Excerpt::words))
                    .ifPresent(excerpt -> material.chronicle()
                            .source(excerpt.sourceId())
                            .ifPresent(source -> found.add(new DateQuestion(event, excerpt, source))));
        }
        // a date that is said to follow from words should follow from those that are shown
        List<DateQuestion> fair = found.stream()
                .filter(question -> question.event().details().basis().kind() == DateBasis.Kind.EXTERNAL
                        || isWorkedWith(question.event(), question.quotation()))
                .toList();
        List<DateQuestion> questions = fair.size() < FEWEST ? found : fair;
        if (questions.size() < FEWEST) {
            return List.of();
        }
        List<DateQuestion> turns = Material.inTurns(
                choice.shuffled(questions, wanted),
                question -> question.event().details().basis().kind());
        return choice.mixed(turns.subList(0, Math.min(wanted, turns.size())));
    }

    /// Whether the working of a date quotes words of an excerpt.
    private static boolean isWorkedWith(Event event, Excerpt excerpt) {
        return !QuotedWords.of(event.details().basis().note(), excerpt).isEmpty();
    }
}
