package kwonik.exercise;

import java.util.ArrayList;
import java.util.List;
import kwonik.model.Claim;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Source;

/// How the answers of two sources stand to each other: do they agree, does one add to the other, do they frame the same
/// differently, or contradict each other?
///
/// @param event that the claim is about
/// @param claim the question, and how the curator relates its answers
/// @param first one of the two sources that answer
/// @param second the other
public record RelationQuestion(Event event, Claim claim, Source first, Source second) implements Question {
    @Override
    public ExerciseKind kind() {
        return ExerciseKind.SAME;
    }

    @Override
    public Message asked() {
        return Message.of("exercise.same.asked", claim.question());
    }

    @Override
    public Answer.Reading key() {
        return new Answer.Reading(claim.relation(), "");
    }

    /// Another reading than the curator's is not yet accepted; with a reason it may be kept, and is not decided. What
    /// the
    /// curator notes speaks for the reading of the curator alone.
    @Override
    public Feedback check(Answer answer) {
        if (!(answer instanceof Answer.Reading given)) {
            throw Question.stranger(this, answer);
        }
        boolean same = given.relation() == claim.relation();
        boolean kept = !same && !given.reason().isBlank();
        List<Message> remarks = new ArrayList<>();
        if (kept) {
            remarks.add(Message.of("exercise.same.kept", relationName(claim.relation())));
        }
        if (same && !claim.note().isEmpty()) {
            remarks.add(Message.of("exercise.text", claim.note()));
        }
        if (!same && !kept) {
            remarks.add(Message.of("exercise.same.other"));
        }
        return Feedback.of(same ? Standing.STANDS : kept ? Standing.UNDECIDED : Standing.NOT_YET, remarks);
    }

    /// What stands around each of the two answers.
    @Override
    public List<Hint> hints() {
        return Hint.around(claim.answers());
    }

    /// The answers of one of the two sources.
    public List<Excerpt> answersOf(Source source) {
        return claim.answersOf(source.id());
    }

    @Override
    public Message said(Answer answer) {
        if (!(answer instanceof Answer.Reading given)) {
            throw Question.stranger(this, answer);
        }
        Message relation = relationName(given.relation());
        return given.reason().isBlank()
                ? relation
                : Message.of("exercise.same.reasoned", relation, given.reason().strip());
    }

    /// What a relation is called.
    public static Message relationName(Claim.Relation relation) {
        return Message.of("exercise.relation." + relation.code());
    }
}
