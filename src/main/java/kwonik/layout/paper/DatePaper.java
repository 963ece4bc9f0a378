package kwonik.layout.paper;

import java.util.ArrayList;
import java.util.List;
import kwonik.exercise.DateQuestion;
import kwonik.exercise.Exercise;
import kwonik.layout.text.Flow;
import kwonik.layout.text.SourceWords;
import kwonik.model.DateBasis;
import kwonik.model.Excerpt;

/// A table of quotations with the dates of their publication: how is each date known, which is it, and how was it
/// worked out?
///
/// @param questions one for each row
record DatePaper(List<DateQuestion> questions) implements ExercisePaper {
    private static final List<Double> SHARES = List.of(0.42, 0.2, 0.38);
    private static final List<DateBasis.Kind> KINDS =
            List.of(DateBasis.Kind.STATED, DateBasis.Kind.INFERRED, DateBasis.Kind.EXTERNAL);
    /// Lines for the date and the working.
    private static final int LINES = 3;

    static DatePaper of(Exercise exercise) {
        return new DatePaper(ExercisePaper.questions(exercise, DateQuestion.class));
    }

    @Override
    public List<Excerpt> quoted() {
        return questions.stream().map(DateQuestion::quotation).toList();
    }

    @Override
    public List<PaperSection> sheet() {
        List<PaperPart> rows = new ArrayList<>();
        for (DateQuestion question : questions) {
            String number = String.valueOf(rows.size() + 1);
            rows.add(new PaperRow(
                            List.of(
                                    (type, width, _) -> asked(number, question, type, width),
                                    (type, width, _) -> boxes(type, width),
                                    DatePaper::answer),
                            SHARES,
                            LINES)
                    .part());
        }
        return List.of(PaperSection.headed(heading(), rows));
    }

    /// What the columns are, and what the boxes stand for.
    private static PaperPart heading() {
        PaperPart row = new PaperRow(
                        List.of(column("when.quotation"), column("when.known"), column("when.answer")), SHARES, 0)
                .part();
        return PaperPart.of((type, width) -> {
                    Flow flow = type.flow(width);
                    KINDS.forEach(
                            kind -> flow.text(DateQuestion.basisName(kind).in(type.words()), type.small(), type.ink()));
                    return flow.gap(type.pad()).add(row.set(type, width), 0);
                })
                .tightly();
    }

    private static PaperPart.Setter column(String key) {
        return (type, width, _) -> type.flow(width).text(type.say(key), type.strong(), type.ink());
    }

    private static Flow asked(String number, DateQuestion question, PaperType type, double width) {
        Flow text = type.flow(width - type.indent())
                .text(PaperText.in(question.event().title(), type), type.strong(), type.ink())
                .text(PaperText.quoted(question.quotation(), type), type.quote(), type.ink())
                .text(new SourceWords(type.words()).byline(question.source()), type.small(), type.soft());
        return type.numbered(number, text, width);
    }

    private static Flow boxes(PaperType type, double width) {
        Flow flow = type.flow(width);
        KINDS.forEach(kind ->
                flow.add(type.box(type.say("basis." + kind.code()), width), 0).gap(type.pad()));
        return flow;
    }

    private static Flow answer(PaperType type, double width, double more) {
        Flow flow = type.flow(width);
        double height = PaperType.mm(PaperType.LINE) + more;
        type.line(flow, type.say("when.date"), height);
        type.line(flow, type.say("when.working"), height);
        type.line(flow, "", height);
        return flow.gap(type.pad());
    }

    /// How each date is known, which it is, and the working.
    @Override
    public List<PaperSection> key() {
        return PaperText.solved(questions);
    }
}
