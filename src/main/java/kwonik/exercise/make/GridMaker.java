package kwonik.exercise.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kwonik.exercise.CellQuestion;
import kwonik.exercise.SourceReading;
import kwonik.model.Claim;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Source;

/// Chooses an event, questions about it and sources: a grid to fill.
final class GridMaker {
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_SOURCES = 3;
    /// What can be read on a page beside the others.
    private static final int WORDS = 240;

    private GridMaker() {}

    static List<CellQuestion> make(Material material, Choice choice) {
        List<Event> compared = material.ranked().stream()
                .filter(event -> event.details().evidence().claims().size() >= FEWEST_ROWS)
                .toList();
        int rows = choice.byLevel(FEWEST_ROWS, 4, 5);
        List<Event> rich = compared.stream()
                .filter(event -> event.details().evidence().claims().size() >= rows)
                .toList();
        List<Event> candidates = new ArrayList<>(choice.shuffled(rich, 1));
        compared.stream().filter(event -> !rich.contains(event)).forEach(candidates::add);
        for (Event event : candidates) {
            List<CellQuestion> cells = cells(material, choice, event);
            if (!cells.isEmpty()) {
                return cells;
            }
        }
        return List.of();
    }

    private static List<CellQuestion> cells(Material material, Choice choice, Event event) {
        List<Claim> claims = event.details().evidence().claims();
        List<Source> sources = sources(material, claims);
        if (sources.size() < 2) {
            return List.of();
        }
        List<Excerpt> quoted = event.details().evidence().quoted().stream()
                .filter(excerpt -> !excerpt.exact().isEmpty())
                .toList();
        List<SourceReading> readings = sources.stream()
                .map(source -> material.reading(source, quoted, WORDS))
                .toList();
        if (readings.stream().anyMatch(reading -> reading.lines().isEmpty())) {
            return List.of();
        }
        List<Claim> usable = claims.stream()
                .filter(claim -> !claim.question().isEmpty())
                .filter(claim -> readings.stream().allMatch(reading -> isReadable(claim, reading)))
                .filter(claim -> sources.stream()
                        .anyMatch(source -> !claim.answersOf(source.id()).isEmpty()))
                .toList();
        if (usable.size() < FEWEST_ROWS) {
            return List.of();
        }
        List<Claim> mixed = choice.mixed(usable);
        List<Claim> chosen = mixed.subList(0, Math.min(choice.byLevel(3, 4, 5), mixed.size()));
        List<CellQuestion> cells = new ArrayList<>();
        int row = 0;
        for (Claim claim : usable) {
            if (chosen.contains(claim)) {
                for (SourceReading reading : readings) {
                    cells.add(new CellQuestion(event, row, claim, reading));
                }
                row++;
            }
        }
        return cells;
    }

    private static boolean isReadable(Claim claim, SourceReading reading) {
        return claim.answersOf(reading.source().id()).stream().allMatch(reading::holds);
    }

    /// The sources that answer most of the questions, in the order of the chronicle.
    private static List<Source> sources(Material material, List<Claim> claims) {
        List<Source> quoted = material.quotedSources();
        List<Source> most = quoted.stream()
                .filter(source -> claims.stream()
                        .anyMatch(claim -> !claim.answersOf(source.id()).isEmpty()))
                .sorted(Comparator.comparingLong((Source source) -> claims.stream()
                                .filter(claim -> !claim.answersOf(source.id()).isEmpty())
                                .count())
                        .reversed())
                .limit(MOST_SOURCES)
                .toList();
        return quoted.stream().filter(most::contains).toList();
    }
}
