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
        List<DateQuestion> questions = new ArrayList<>();
        for (Event event : material.ranked()) {
            if (event.when() == null
                    || event.title().isEmpty()
                    || event.details().basis().kind() == DateBasis.Kind.UNKNOWN) {
                continue;
            }
            event.details().evidence().excerpts().stream()
                    .filter(excerpt -> excerpt.role() == Excerpt.Role.DIRECT
                            && !excerpt.exact().isBlank())
                    .max(Comparator.comparingInt(Excerpt::words))
                    .ifPresent(excerpt -> material.chronicle()
                            .source(excerpt.sourceId())
                            .ifPresent(source -> questions.add(new DateQuestion(event, excerpt, source))));
        }
        if (questions.size() < FEWEST) {
            return List.of();
        }
        List<DateQuestion> turns = Material.inTurns(
                choice.shuffled(questions, wanted),
                question -> question.event().details().basis().kind());
        return choice.mixed(turns.subList(0, Math.min(wanted, turns.size())));
    }
}
