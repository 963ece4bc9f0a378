package kwonik.exercise;

import java.util.List;
import kwonik.model.Claim;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Source;

/// Which passage bears a neutral sentence, the title of an event.
///
/// @param event whose title is to be proven
/// @param readings what there is to read, of one source or of several
/// @param bearers passages of these sources that report the event; each of them stands
public record PassageQuestion(Event event, List<SourceReading> readings, List<Excerpt> bearers) implements Question {
    public PassageQuestion {
        readings = List.copyOf(readings);
        bearers = List.copyOf(bearers);
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.PROVE;
    }

    @Override
    public Message asked() {
        return Message.of("exercise.prove.asked", event.title());
    }

    @Override
    public Answer.Marked key() {
        Excerpt bearer = bearers.getFirst();
        return new Answer.Marked(bearer.sourceId(), TextSpan.of(bearer));
    }

    /// Each passage that bears it stands for itself.
    @Override
    public List<Answer> keys() {
        return bearers.stream()
                .<Answer>map(bearer -> new Answer.Marked(bearer.sourceId(), TextSpan.of(bearer)))
                .toList();
    }

    /// Whether words that answer a question about the event bear its title, too, nobody has said.
    @Override
    public Feedback check(Answer answer) {
        if (!(answer instanceof Answer.Marked marked)) {
            throw Question.stranger(this, answer);
        }
        if (isOneOf(marked, bearers)) {
            return Feedback.of(
                    Standing.STANDS,
                    bearers.size() == 1
                            ? List.of()
                            : List.of(Message.of("exercise.prove.several", bearers.size() - 1)));
        }
        for (Claim claim : event.details().evidence().claims()) {
            if (isOneOf(marked, claim.answers())) {
                return Feedback.of(Standing.UNDECIDED, List.of(Message.of("exercise.prove.answers", claim.question())));
            }
        }
        return Feedback.of(Standing.NOT_YET, List.of(Message.of("exercise.prove.elsewhere")));
    }

    private boolean isOneOf(Answer.Marked marked, List<Excerpt> passages) {
        return readingOf(marked).stream()
                .anyMatch(reading -> passages.stream()
                        .filter(reading::holds)
                        .anyMatch(passage -> reading.finds(marked.words(), TextSpan.of(passage))));
    }

    private List<SourceReading> readingOf(Answer.Marked marked) {
        return readings.stream()
                .filter(reading -> reading.source().id().equals(marked.source()))
                .toList();
    }

    /// Which sources report the event.
    @Override
    public List<Hint> hints() {
        return List.of(new Hint(
                "bearer",
                readings.stream()
                        .map(SourceReading::source)
                        .filter(this::bears)
                        .map(source -> Message.of("exercise.prove.bearer", source))
                        .toList()));
    }

    private boolean bears(Source source) {
        return bearers.stream().anyMatch(bearer -> bearer.sourceId().equals(source.id()));
    }

    @Override
    public Message said(Answer answer) {
        if (!(answer instanceof Answer.Marked marked)) {
            throw Question.stranger(this, answer);
        }
        String words = readingOf(marked).stream()
                .map(reading -> reading.words(marked.words()))
                .findFirst()
                .orElse("");
        return Message.of("exercise.quoted", words);
    }
}
