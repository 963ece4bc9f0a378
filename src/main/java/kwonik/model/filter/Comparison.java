package kwonik.model.filter;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Source;

/// What the sources of an event say, side by side: the same questions to each, and a blank where one does not say.
///
/// @param columns the sources, in the order of the chronicle
/// @param rows one for each claim of the event, in its order
public record Comparison(List<Source> columns, List<Row> rows) {
    public Comparison {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// One question with the answers of each source.
    ///
    /// @param cells one for each column; an empty list where the source does not say
    public record Row(Claim claim, List<List<Excerpt>> cells) {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /// Compares all sources that are shown, also those that say nothing of the event: their silence is part of it.
    public static Comparison of(Chronicle chronicle, Event event, SourceFilter filter) {
        List<Source> columns = chronicle.sources().stream()
                .filter(source -> !filter.hidden().contains(source.id()))
                .toList();
        List<Row> rows = event.details().evidence().claims().stream()
                .map(claim -> {
                    Map<String, List<Excerpt>> bySource =
                            claim.answers().stream().collect(Collectors.groupingBy(Excerpt::sourceId));
                    return new Row(
                            claim,
                            columns.stream()
                                    .map(source -> bySource.getOrDefault(source.id(), List.of()))
                                    .toList());
                })
                .toList();
        return new Comparison(columns, rows);
    }

    /// Whether there is anything to compare: at least two sources, and claims or passages of the event.
    public static boolean isPossible(Chronicle chronicle, Event event) {
        return chronicle.sources().size() > 1
                && !event.details().evidence().quoted().isEmpty();
    }
}
