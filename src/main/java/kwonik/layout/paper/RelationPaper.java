package kwonik.layout.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kwonik.exercise.Exercise;
import kwonik.exercise.RelationQuestion;
import kwonik.layout.text.Flow;
import kwonik.layout.text.SourceWords;
import kwonik.model.Claim;
import kwonik.model.Excerpt;
import kwonik.model.Source;

/// Pairs of answers, each with a box for how they may stand to each other, and a line for the reason.
///
/// @param questions one for each pair
record RelationPaper(List<RelationQuestion> questions) implements ExercisePaper {
    static RelationPaper of(Exercise exercise) {
        return new RelationPaper(ExercisePaper.questions(exercise, RelationQuestion.class));
    }

    @Override
    public List<Excerpt> quoted() {
        return questions.stream()
                .flatMap(question -> Stream.of(question.first(), question.second())
                        .flatMap(source -> question.answersOf(source).stream()))
                .toList();
    }

    @Override
    public List<PaperSection> sheet() {
        List<PaperPart> parts = new ArrayList<>();
        for (RelationQuestion question : questions) {
            String number = String.valueOf(parts.size() + 1);
            parts.add(PaperPart.of(
                    1,
                    (type, width, more) ->
                            type.numbered(number, pair(question, type, width - type.indent(), more), width)));
        }
        return List.of(PaperSection.of(parts));
    }

    private static Flow pair(RelationQuestion question, PaperType type, double width, double more) {
        Flow flow = type.flow(width)
                .text(PaperText.in(question.event().title(), type), type.small(), type.soft())
                .text(question.asked().in(type.words()), type.strong(), type.ink())
                .gap(type.pad() / 2);
        double gap = 3 * type.pad();
        double half = (width - gap) / 2;
        beside(
                flow,
                answer(question, question.first(), type, half),
                answer(question, question.second(), type, half),
                half + gap);
        flow.gap(type.pad());
        Claim.Relation[] all = Claim.Relation.values();
        for (int i = 0; i + 1 < all.length; i += 2) {
            beside(flow, box(all[i], type, half), box(all[i + 1], type, half), half + gap);
        }
        type.line(flow, type.say("because"), PaperType.mm(PaperType.LINE) + more);
        return flow;
    }

    private static void beside(Flow flow, Flow left, Flow right, double x) {
        flow.place(left, 0, flow.height());
        flow.place(right, x, flow.height());
        flow.gap(Math.max(left.height(), right.height()));
    }

    private static Flow box(Claim.Relation relation, PaperType type, double width) {
        return type.box(RelationQuestion.relationName(relation).in(type.words()), width);
    }

    private static Flow answer(RelationQuestion question, Source source, PaperType type, double width) {
        Flow flow = type.flow(width);
        question.answersOf(source)
                .forEach(answer -> flow.text(PaperText.quoted(answer, type), type.reading(), type.ink()));
        return flow.text(new SourceWords(type.words()).byline(source), type.small(), type.soft());
    }

    /// How the curator relates the answers, and what is to be known of it.
    @Override
    public List<PaperSection> key() {
        return PaperText.solved(questions);
    }
}
