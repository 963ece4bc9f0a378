package kwonik.exercise;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.Shape;
import kwonik.edtf.When;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import org.jspecify.annotations.Nullable;

/// How the date of an event is known from a quotation and the date of its publication, and which date that is.
///
/// @param event whose date is known, and how
/// @param quotation of a source that reports it
/// @param source that is quoted, with the date of its publication
public record DateQuestion(Event event, Excerpt quotation, Source source) implements Question {
    @Override
    public ExerciseKind kind() {
        return ExerciseKind.WHEN;
    }

    @Override
    public Message asked() {
        return Message.of("exercise.when.asked", event.title());
    }

    private DateBasis basis() {
        return event.details().basis();
    }

    private When date() {
        return OrderQuestion.dateOf(event);
    }

    @Override
    public Answer.Dated key() {
        return new Answer.Dated(basis().kind(), date());
    }

    /// The basis and the date are parts. A date from outside cannot be worked out of the quotation: then it may be left
    /// open.
    @Override
    public Feedback check(Answer answer) {
        if (!(answer instanceof Answer.Dated given)) {
            throw Question.stranger(this, answer);
        }
        List<Message> remarks = new ArrayList<>();
        List<Standing> parts = List.of(Standing.of(given.basis() == basis().kind()), standing(given.when(), remarks));
        if (!parts.contains(Standing.NOT_YET) && !basis().note().isEmpty()) {
            remarks.add(Message.of("exercise.text", basis().note()));
        }
        Feedback feedback = Feedback.ofParts(parts, remarks);
        return feedback.standing() == Standing.STANDS ? new Feedback(parts.getLast(), parts, remarks) : feedback;
    }

    @Override
    public List<Message> partNames() {
        return List.of(Message.of("exercise.xpart.basis"), Message.of("exercise.xpart.date"));
    }

    private Standing standing(@Nullable When given, List<Message> remarks) {
        if (given == null) {
            boolean open = basis().kind() == DateBasis.Kind.EXTERNAL;
            remarks.add(Message.of(open ? "exercise.when.outside" : "exercise.when.missing"));
            return Standing.of(open);
        }
        When known = date();
        if (given.start() >= known.paddedEnd() || given.end() <= known.paddedStart()) {
            remarks.add(Message.of("exercise.when.apart"));
            return Standing.NOT_YET;
        }
        if (given.start() < known.paddedStart()
                || given.end() > known.paddedEnd()
                || (reachesBack(given) && !reachesBack(known))
                || (goesOn(given) && !goesOn(known))) {
            remarks.add(Message.of("exercise.when.wider"));
            return Standing.NOT_YET;
        }
        if (given.end() - given.start() >= known.paddedEnd() - known.paddedStart() || given.equals(known)) {
            return Standing.STANDS;
        }
        if (lasts(known)) {
            remarks.add(Message.of("exercise.when.within", known));
            return Standing.STANDS;
        }
        if (given.end() - given.start() >= known.end() - known.start()) {
            return Standing.STANDS;
        }
        remarks.add(Message.of("exercise.when.sharper", known));
        return Standing.UNDECIDED;
    }

    /// Whether nothing is said of its beginning.
    private static boolean reachesBack(When when) {
        return when.startIsOpen() || when.startIsUnknown();
    }

    /// Whether nothing is said of its end.
    private static boolean goesOn(When when) {
        return when.endIsOpen() || when.endIsUnknown();
    }

    /// Whether the event went on for the whole of its date, rather than having been at some time within.
    private static boolean lasts(When known) {
        return known.shape() == Shape.INTERVAL;
    }

    /// What stands around the quotation, and then the working.
    @Override
    public List<Hint> hints() {
        List<Hint> hints = new ArrayList<>(Hint.around(List.of(quotation)));
        if (!basis().note().isEmpty()) {
            hints.add(new Hint("working", List.of(Message.of("exercise.text", basis().note()))));
        }
        return hints;
    }

    @Override
    public Message said(Answer answer) {
        if (!(answer instanceof Answer.Dated given)) {
            throw Question.stranger(this, answer);
        }
        Message basis = basisName(given.basis());
        When when = given.when();
        return when == null
                ? Message.of("exercise.when.said.open", basis)
                : Message.of("exercise.when.said", basis, when);
    }

    /// What a basis is called.
    public static Message basisName(DateBasis.Kind kind) {
        return Message.of("exercise.basis." + kind.code());
    }
}
