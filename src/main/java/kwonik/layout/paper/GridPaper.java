package kwonik.layout.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import kwonik.exercise.CellQuestion;
import kwonik.exercise.Exercise;
import kwonik.exercise.SourceReading;
import kwonik.exercise.SourceReading.TextLine;
import kwonik.exercise.TextSpan;
import kwonik.layout.text.Flow;
import kwonik.layout.text.SourceWords;
import kwonik.model.Excerpt;

/// A grid of questions and sources to be filled, the excerpts to look in overleaf, and the grid filled.
///
/// @param rows the cells of each question, a cell for each source
record GridPaper(List<List<CellQuestion>> rows) implements ExercisePaper {
    private static final double QUESTION = 0.24;
    /// A cell has room for so many lines.
    private static final int LINES = 3;

    static GridPaper of(Exercise exercise) {
        List<CellQuestion> cells = ExercisePaper.questions(exercise, CellQuestion.class);
        return new GridPaper(cells.stream()
                .map(CellQuestion::row)
                .distinct()
                .map(row -> cells.stream().filter(cell -> cell.row() == row).toList())
                .toList());
    }

    private List<SourceReading> readings() {
        return rows.getFirst().stream().map(CellQuestion::reading).toList();
    }

    @Override
    public List<Excerpt> quoted() {
        return readings().stream()
                .flatMap(reading -> PaperText.quoted(reading).stream())
                .toList();
    }

    private List<Double> shares() {
        List<Double> shares = new ArrayList<>(List.of(QUESTION));
        shares.addAll(Collections.nCopies(
                readings().size(), (1 - QUESTION) / readings().size()));
        return shares;
    }

    @Override
    public List<PaperSection> sheet() {
        List<PaperPart> cells = rows.stream()
                .map(row -> {
                    List<PaperPart.Setter> set = new ArrayList<>(List.of(asked(row.getFirst())));
                    row.forEach(_ -> set.add((type, width, _) -> type.flow(width)));
                    return new PaperRow(set, shares(), LINES).part();
                })
                .toList();
        return List.of(
                PaperSection.headed(heading(), cells),
                PaperText.readings(readings(), "grid.excerpts").onItsOwn());
    }

    /// The event, and below it the sources.
    private PaperPart heading() {
        List<PaperPart.Setter> cells = new ArrayList<>(List.of((type, width, _) -> type.flow(width)));
        for (int i = 0; i < readings().size(); i++) {
            String letter = ExercisePaper.letter(i);
            SourceReading reading = readings().get(i);
            cells.add((type, width, _) -> type.flow(width)
                    .text(letter, type.strong(), type.ink())
                    .text(new SourceWords(type.words()).byline(reading.source()), type.small(), type.ink()));
        }
        PaperPart row = new PaperRow(cells, shares(), 0).part();
        return PaperPart.of((type, width) -> type.flow(width)
                        .text(PaperText.in(rows.getFirst().getFirst().event().title(), type), type.strong(), type.ink())
                        .gap(type.pad())
                        .add(row.set(type, width), 0))
                .tightly();
    }

    private static PaperPart.Setter asked(CellQuestion cell) {
        return (type, width, _) ->
                type.flow(width).text(PaperText.in(cell.claim().question(), type), type.plain(), type.ink());
    }

    @Override
    public List<PaperSection> key() {
        List<PaperPart> cells = rows.stream()
                .map(row -> {
                    List<PaperPart.Setter> set = new ArrayList<>(List.of(asked(row.getFirst())));
                    for (int i = 0; i < row.size(); i++) {
                        CellQuestion cell = row.get(i);
                        String letter = ExercisePaper.letter(i);
                        set.add((type, width, _) -> solved(cell, letter, type, width));
                    }
                    return new PaperRow(set, shares(), 0).part();
                })
                .toList();
        return List.of(PaperSection.headed(heading(), cells));
    }

    private static Flow solved(CellQuestion cell, String letter, PaperType type, double width) {
        Flow flow = type.flow(width);
        if (cell.answers().isEmpty()) {
            return flow.text(type.words().say("exercise.grid.silence"), type.plain(), type.soft());
        }
        for (Excerpt answer : cell.answers()) {
            String lines = cell.reading().lines().stream()
                    .filter(line -> new TextSpan(line.start(), line.end()).common(TextSpan.of(answer)) > 0)
                    .map(TextLine::number)
                    .map(number -> letter + number)
                    .collect(Collectors.joining(", "));
            flow.text(PaperText.quoted(answer, type), type.plain(), type.ink()).text(lines, type.small(), type.soft());
        }
        return flow;
    }
}
