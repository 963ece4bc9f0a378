package kwonik.bench;

import java.io.IOException;

/// What can be measured, in the order in which it is measured if nothing is named.
enum Figure {
    FLOOR(true),
    FRAME(true),
    NODES(true),
    FLIGHT(true),
    COLD(true),
    START(true),
    EDIT(true),
    EXPORTING(true),
    EXPORT(false),
    PLAN(false),
    READ(false),
    HEAP(false),
    SEARCH(false),
    AXIS(false);

    private final boolean needsScreen;

    Figure(boolean needsScreen) {
        this.needsScreen = needsScreen;
    }

    boolean needsScreen() {
        return needsScreen;
    }

    /// Measures it and prints its lines.
    void measure(Question question) throws IOException {
        switch (this) {
            case FLOOR -> FrameFigures.floor();
            case FRAME -> question.eachChronicle(FrameFigures::frame);
            case NODES -> question.eachChronicle(FrameFigures::nodes);
            case FLIGHT -> question.eachChronicle(FrameFigures::flight);
            case COLD -> ColdFrames.measure(question);
            case START -> StartFigure.measure(question);
            case EDIT -> EditFigure.measure(question);
            case EXPORTING -> ExportFigures.exporting();
            case EXPORT -> ExportFigures.export(question);
            case PLAN -> question.eachChronicle(PlanFigure::measure);
            case READ -> ColdFigures.read(question);
            case HEAP -> ColdFigures.heap(question);
            case SEARCH -> question.eachChronicle(SearchFigure::measure);
            case AXIS -> AxisBenchmark.measure();
        }
    }
}
