package kwonik.layout.paper;

import java.util.ArrayList;
import java.util.List;
import kwonik.exercise.Exercise;
import kwonik.exercise.PassageQuestion;
import kwonik.exercise.SourceReading;
import kwonik.exercise.TextSpan;
import kwonik.layout.text.Flow;
import kwonik.model.Excerpt;

/// Sentences to be proven, and the numbered lines of a text that may prove them.
///
/// @param questions one for each sentence, all of the same text
/// @param overleaf whether the text has a page of its own
record PassagePaper(List<PassageQuestion> questions, boolean overleaf) implements ExercisePaper {
    private static final double LINE = 0.2;

    /// With the text overleaf, unless all of it has room on one page.
    static List<ExercisePaper> all(Exercise exercise) {
        List<PassageQuestion> questions = ExercisePaper.questions(exercise, PassageQuestion.class);
        return List.of(new PassagePaper(questions, true), new PassagePaper(questions, false));
    }

    private List<SourceReading> readings() {
        return questions.getFirst().readings();
    }

    @Override
    public List<Excerpt> quoted() {
        return readings().stream()
                .flatMap(reading -> PaperText.quoted(reading).stream())
                .toList();
    }

    @Override
    public List<PaperSection> sheet() {
        List<PaperPart> parts = new ArrayList<>();
        for (PassageQuestion question : questions) {
            String number = String.valueOf(parts.size() + 1);
            parts.add(PaperPart.of(1, (type, width, more) -> {
                Flow text = type.flow(width - type.indent())
                        .text(PaperText.in(question.event().title(), type), type.strong(), type.ink());
                type.lines(
                        text,
                        type.say("prove.line"),
                        LINE,
                        type.say("prove.words"),
                        PaperType.mm(PaperType.LINE) + more);
                return type.numbered(number, text, width);
            }));
        }
        PaperSection text = PaperText.readings(readings(), "prove.text");
        return List.of(PaperSection.of(parts), overleaf ? text.onItsOwn() : text);
    }

    @Override
    public List<PaperSection> key() {
        List<PaperPart> parts = new ArrayList<>();
        for (PassageQuestion question : questions) {
            String number = String.valueOf(parts.size() + 1);
            parts.add(PaperPart.of((type, width) -> {
                Flow text = type.flow(width - type.indent())
                        .text(PaperText.in(question.event().title(), type), type.strong(), type.ink());
                for (Excerpt bearer : question.bearers()) {
                    text.text(
                            type.say("prove.key", line(bearer), PaperText.quoted(bearer, type)),
                            type.plain(),
                            type.ink());
                }
                return type.numbered(number, text, width);
            }));
        }
        return List.of(PaperSection.of(parts));
    }

    /// The line that a passage begins in, as it is numbered on the sheet.
    private String line(Excerpt bearer) {
        List<SourceReading> all = readings();
        for (int i = 0; i < all.size(); i++) {
            SourceReading reading = all.get(i);
            if (reading.holds(bearer)) {
                int place = i;
                return reading.lineOf(TextSpan.of(bearer))
                        .map(line -> PaperText.number(all, place, line))
                        .orElse("");
            }
        }
        return "";
    }
}
