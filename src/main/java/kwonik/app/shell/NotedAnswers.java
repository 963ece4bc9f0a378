package kwonik.app.shell;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kwonik.app.exercise.kept.AnswerBook;
import kwonik.app.exercise.kept.CheckedAnswer;
import kwonik.app.notes.AnswersAsNotes;
import kwonik.app.notes.OpenNotes;
import kwonik.app.session.Preferences;
import kwonik.exercise.Plan;
import kwonik.notes.Note;
import kwonik.notes.NoteTarget;

/// Puts answers of exercises among the notes of their reader.
record NotedAnswers(OpenNotes notes, Preferences preferences) implements AnswerBook {
    @Override
    public void checked(CheckedAnswer answer) {
        Plan plan = answer.plan();
        new AnswersAsNotes(notes)
                .keep(new NoteTarget.OfAnswer(
                        new NoteTarget.AskedQuestion(plan.kind().code(), plan.level(), plan.seed(), answer.question()),
                        answer.said().in(preferences.words()),
                        switch (answer.standing()) {
                            case STANDS -> NoteTarget.AnswerState.STANDS;
                            case NOT_YET -> NoteTarget.AnswerState.NOT_YET;
                            case UNDECIDED -> NoteTarget.AnswerState.UNDECIDED;
                        },
                        answer.looked() ? NoteTarget.AnswerPhase.AFTER : NoteTarget.AnswerPhase.BEFORE));
    }

    @Override
    public Runnable thrown(Set<Plan> plans) {
        return remove(question -> plans.stream()
                .anyMatch(plan -> question.kind().equals(plan.kind().code())
                        && question.level() == plan.level()
                        && question.seed() == plan.seed()));
    }

    @Override
    public Runnable thrown() {
        return remove(_ -> true);
    }

    private Runnable remove(Predicate<NoteTarget.AskedQuestion> thrown) {
        AnswersAsNotes answers = new AnswersAsNotes(notes);
        List<Note> gone = answers.remove(thrown);
        return () -> answers.bringBack(gone);
    }
}
