package kwonik.exercise;

import java.util.List;

/// A question that comes from a chronicle, with what it accepts.
public sealed interface Question
        permits OrderQuestion, AuthorQuestion, CellQuestion, RelationQuestion, DateQuestion, PassageQuestion {

    ExerciseKind kind();

    /// What is asked, in a sentence.
    Message asked();

    /// The answer that the sources give; the question accepts it.
    Answer key();

    /// Every answer that the sources give, the key first; the question accepts each.
    default List<Answer> keys() {
        return List.of(key());
    }

    /// How an answer stands.
    ///
    /// @throws IllegalArgumentException if it is no answer to such a question
    Feedback check(Answer answer);

    /// The evidence to look at, what tells least first.
    List<Hint> hints();

    /// How many parts an answer has, each of which stands or not.
    default int parts() {
        return check(key()).parts().size();
    }

    /// What each part of an answer is called, in their order; none where there is but one.
    default List<Message> partNames() {
        return List.of();
    }

    /// An answer in words.
    Message said(Answer answer);

    /// That an answer is none to a question.
    static IllegalArgumentException stranger(Question question, Answer answer) {
        return new IllegalArgumentException(answer + " is no answer to " + question.kind());
    }
}
