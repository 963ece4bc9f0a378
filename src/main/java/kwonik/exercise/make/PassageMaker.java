package kwonik.exercise.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kwonik.exercise.PassageQuestion;
import kwonik.exercise.SourceReading;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Source;

/// Chooses a text of one source or of several, and sentences that its passages bear.
final class PassageMaker {
    private static final int FEWEST = 2;
    private static final int FEWEST_LINES = 4;
    private static final int MOST_SOURCES = 3;
    /// What can be read on a page beside the sentences.
    private static final int WORDS = 330;

    private PassageMaker() {}

    static List<PassageQuestion> make(Material material, Choice choice) {
        int wanted = choice.byLevel(3, 4, 5);
        List<Source> bearing = material.quotedSources().stream()
                .filter(source -> material.reading(source).lines().size() >= FEWEST_LINES)
                .toList();
        List<Source> mixed = choice.mixed(bearing);
        for (int count = choice.byLevel(1, 2, MOST_SOURCES); count <= MOST_SOURCES; count++) {
            List<Source> sources = mixed.subList(0, Math.min(count, mixed.size()));
            List<PassageQuestion> questions = questions(material, sources, choice, wanted);
            if (questions.size() >= FEWEST) {
                return questions;
            }
        }
        return List.of();
    }

    private static List<PassageQuestion> questions(Material material, List<Source> sources, Choice choice, int wanted) {
        List<Event> borne = material.ranked().stream()
                .filter(event ->
                        !event.title().isEmpty() && bearers(event).stream().anyMatch(bearer -> isOf(bearer, sources)))
                .toList();
        List<Event> chosen = choice.shuffled(borne, wanted);
        List<Event> asked = chosen.subList(0, Math.min(wanted, chosen.size()));
        List<Excerpt> needed = asked.stream()
                .flatMap(event -> bearers(event).stream())
                .filter(bearer -> isOf(bearer, sources))
                .toList();
        Map<String, SourceReading> readings = sources.stream()
                .map(source -> material.reading(source, needed, WORDS / Math.max(1, sources.size())))
                .collect(Collectors.toMap(reading -> reading.source().id(), Function.identity()));
        List<SourceReading> all = sources.stream()
                .map(source -> readings.get(source.id()))
                .filter(reading -> !reading.lines().isEmpty())
                .toList();
        List<PassageQuestion> questions = new ArrayList<>();
        for (Event event : asked) {
            List<Excerpt> held = bearers(event).stream()
                    .filter(bearer -> all.stream().anyMatch(reading -> reading.holds(bearer)))
                    .toList();
            if (!held.isEmpty()) {
                questions.add(new PassageQuestion(event, all, held));
            }
        }
        return questions;
    }

    private static boolean isOf(Excerpt excerpt, List<Source> sources) {
        return sources.stream().anyMatch(source -> source.id().equals(excerpt.sourceId()));
    }

    /// The passages that report an event.
    private static List<Excerpt> bearers(Event event) {
        return event.details().evidence().excerpts().stream()
                .filter(excerpt -> excerpt.role() == Excerpt.Role.DIRECT)
                .filter(excerpt -> !excerpt.exact().isBlank())
                .toList();
    }
}
