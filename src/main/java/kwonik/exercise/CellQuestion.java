package kwonik.exercise;

import java.util.List;
import kwonik.model.Claim;
import kwonik.model.Event;
import kwonik.model.Excerpt;

/// What a source answers to a question, or that it does not say: one cell of a grid.
///
/// @param event that is asked for
/// @param row the place of the question among those of the grid, from 0
/// @param claim the question, with the answers of all sources
/// @param reading what there is to read of the source
public record CellQuestion(Event event, int row, Claim claim, SourceReading reading) implements Question {
    @Override
    public ExerciseKind kind() {
        return ExerciseKind.GRID;
    }

    @Override
    public Message asked() {
        return Message.of("exercise.grid.asked", reading.source(), claim.question());
    }

    /// What the source answers; empty where it does not say.
    public List<Excerpt> answers() {
        return claim.answersOf(reading.source().id());
    }

    @Override
    public Answer key() {
        return keys().getFirst();
    }

    /// Each passage that answers it stands for itself.
    @Override
    public List<Answer> keys() {
        return answers().isEmpty()
                ? List.of(new Answer.Silence())
                : answers().stream()
                        .<Answer>map(answer -> new Answer.Marked(answer.sourceId(), TextSpan.of(answer)))
                        .toList();
    }

    @Override
    public Feedback check(Answer answer) {
        return switch (answer) {
            case Answer.Silence _ -> checkSilence();
            case Answer.Marked marked -> checkWords(marked);
            default -> throw Question.stranger(this, answer);
        };
    }

    private Feedback checkSilence() {
        return answers().isEmpty()
                ? Feedback.of(Standing.STANDS, List.of(Message.of("exercise.grid.silent", reading.source())))
                : Feedback.of(Standing.NOT_YET, List.of(Message.of("exercise.grid.says", reading.source())));
    }

    private Feedback checkWords(Answer.Marked marked) {
        boolean found = marked.source().equals(reading.source().id())
                && answers().stream().anyMatch(answer -> reading.finds(marked.words(), TextSpan.of(answer)));
        if (found) {
            return Feedback.of(
                    Standing.STANDS,
                    claim.note().isEmpty() ? List.of() : List.of(Message.of("exercise.text", claim.note())));
        }
        return Feedback.of(Standing.NOT_YET, List.of(Message.of("exercise.grid.elsewhere")));
    }

    /// What other sources answer, from which one knows what to look for.
    @Override
    public List<Hint> hints() {
        List<Message> lines = claim.answers().stream()
                .filter(answer -> !answer.sourceId().equals(reading.source().id()))
                .map(answer -> Message.of("exercise.quoted", answer.shown()))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Hint("others", lines));
    }

    @Override
    public Message said(Answer answer) {
        return switch (answer) {
            case Answer.Silence _ -> Message.of("exercise.grid.silence");
            case Answer.Marked marked -> Message.of("exercise.quoted", reading.words(marked.words()));
            default -> throw Question.stranger(this, answer);
        };
    }
}
