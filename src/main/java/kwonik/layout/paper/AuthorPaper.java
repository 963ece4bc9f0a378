package kwonik.layout.paper;

import java.util.ArrayList;
import java.util.List;
import kwonik.exercise.AuthorQuestion;
import kwonik.exercise.Exercise;
import kwonik.layout.text.Flow;
import kwonik.layout.text.SourceWords;
import kwonik.model.Excerpt;
import kwonik.model.Source;

/// Numbered quotations, and beside them the lettered sources that they may be from.
///
/// @param questions one for each quotation
record AuthorPaper(List<AuthorQuestion> questions) implements ExercisePaper {
    private static final double LETTER = 0.3;

    static AuthorPaper of(Exercise exercise) {
        return new AuthorPaper(ExercisePaper.questions(exercise, AuthorQuestion.class));
    }

    private List<Source> choices() {
        return questions.getFirst().choices();
    }

    @Override
    public List<Excerpt> quoted() {
        return questions.stream().map(AuthorQuestion::quotation).toList();
    }

    @Override
    public List<PaperSection> sheet() {
        List<PaperPart> parts = new ArrayList<>();
        for (AuthorQuestion question : questions) {
            String number = String.valueOf(parts.size() + 1);
            parts.add(PaperPart.of(2, (type, width, more) -> {
                double height = PaperType.mm(PaperType.LINE) + more;
                Flow text = type.flow(width - type.indent())
                        .text(PaperText.quoted(question.quotation(), type), type.quote(), type.ink());
                type.lines(text, type.say("who.letter"), LETTER, type.say("who.words"), height);
                type.line(text, "", height);
                return type.numbered(number, text, width);
            }));
        }
        return List.of(PaperSection.of(parts).beside(PaperPart.of(this::sources)));
    }

    private Flow sources(PaperType type, double width) {
        Flow flow = type.flow(width);
        double pad = 2 * type.pad();
        flow.gap(pad);
        for (int i = 0; i < choices().size(); i++) {
            Source source = choices().get(i);
            double inner = width - 2 * pad;
            Flow text = type.flow(inner - type.indent())
                    .text(AuthorQuestion.kindName(source.kind()).in(type.words()), type.strong(), type.ink())
                    .add(PaperText.source(source, type, inner - type.indent()), 0);
            flow.add(type.numbered(ExercisePaper.letter(i), text, inner), pad).gap(pad);
        }
        type.frame(flow.sheet(), 0, 0, width, flow.height());
        return flow;
    }

    @Override
    public List<PaperSection> key() {
        List<PaperPart> parts = new ArrayList<>();
        for (AuthorQuestion question : questions) {
            String number = String.valueOf(parts.size() + 1);
            parts.add(PaperPart.of((type, width) -> type.numbered(number, solved(question, type, width), width)));
        }
        return List.of(PaperSection.of(parts));
    }

    private Flow solved(AuthorQuestion question, PaperType type, double width) {
        Source author = question.author();
        String letter = ExercisePaper.letter(choices().indexOf(author));
        Flow flow = type.flow(width - type.indent())
                .text(
                        type.say("who.key", letter, new SourceWords(type.words()).byline(author), kind(author, type)),
                        type.strong(),
                        type.ink())
                .text(PaperText.quoted(question.quotation(), type), type.small(), type.soft());
        question.named()
                .forEach(words -> flow.text(type.say("who.named", question.wordsAt(words)), type.plain(), type.ink()));
        question.check(question.key())
                .remarks()
                .forEach(remark -> flow.text(remark.in(type.words()), type.plain(), type.ink()));
        return flow;
    }

    private static String kind(Source source, PaperType type) {
        return AuthorQuestion.kindName(source.kind()).in(type.words());
    }
}
