package kwonik.exercise.make;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kwonik.edtf.When;
import kwonik.exercise.Answer;
import kwonik.exercise.AuthorQuestion;
import kwonik.exercise.CellQuestion;
import kwonik.exercise.DateQuestion;
import kwonik.exercise.OrderQuestion;
import kwonik.exercise.PassageQuestion;
import kwonik.exercise.Question;
import kwonik.exercise.RelationQuestion;
import kwonik.exercise.SourceReading;
import kwonik.exercise.SourceReading.TextLine;
import kwonik.exercise.Standing;
import kwonik.exercise.TextSpan;
import kwonik.model.Claim;
import kwonik.model.Excerpt;

/// Answers that somebody may try who looks for what the sources do not decide.
public final class UndecidedAnswer {
    private static final Pattern WORD = Pattern.compile("\\S+");

    private UndecidedAnswer() {}

    /// An answer to a question which is accepted, and in which something is not decided.
    public static Optional<Answer> to(Question question) {
        return tried(question)
                .filter(answer -> question.check(answer).standing().isAccepted()
                        && question.check(answer).parts().contains(Standing.UNDECIDED))
                .findFirst();
    }

    /// All that is tried.
    static Stream<Answer> tried(Question question) {
        return switch (question) {
            case OrderQuestion order -> orders(order);
            case DateQuestion date -> dates(date);
            case RelationQuestion _ ->
                Stream.of(Claim.Relation.values()).map(each -> new Answer.Reading(each, "They count alike"));
            case PassageQuestion passage ->
                passage.readings().stream()
                        .flatMap(reading -> Stream.concat(
                                        passage.event().details().evidence().claims().stream()
                                                .flatMap(claim -> claim.answers().stream())
                                                .filter(reading::holds)
                                                .map(TextSpan::of),
                                        spans(reading.lines()))
                                .map(span -> new Answer.Marked(reading.source().id(), span)));
            case CellQuestion cell -> Stream.concat(Stream.of(new Answer.Silence()), marks(cell.reading()));
            case AuthorQuestion author -> authors(author);
        };
    }

    /// The key, and the key with two neighbours the other way round.
    private static Stream<Answer> orders(OrderQuestion question) {
        List<String> key = question.key().events();
        List<Answer> all = new ArrayList<>();
        for (int i = 0; i + 1 < key.size(); i++) {
            List<String> other = new ArrayList<>(key);
            Collections.swap(other, i, i + 1);
            all.add(new Answer.Order(other));
        }
        return all.stream();
    }

    /// A year, a month and a day at which the known date begins.
    private static Stream<Answer> dates(DateQuestion question) {
        Answer.Dated key = question.key();
        String known = String.valueOf(key.when() == null ? "" : key.when().edtf());
        return Stream.of(known, known + "-02", known + "-02-03", known + "-03")
                .flatMap(edtf -> {
                    try {
                        return Stream.of(When.parse(edtf));
                    } catch (IllegalArgumentException _) {
                        return Stream.of();
                    }
                })
                .map(when -> new Answer.Dated(key.basis(), when));
    }

    private static Stream<Answer> marks(SourceReading reading) {
        return spans(reading.lines())
                .map(span -> new Answer.Marked(reading.source().id(), span));
    }

    private static Stream<Answer> authors(AuthorQuestion question) {
        Excerpt quotation = question.quotation();
        List<TextLine> lines = List.of(new TextLine(1, quotation.exact(), quotation.start()));
        return question.kinds().stream()
                .flatMap(kind -> question.choices().stream()
                        .flatMap(source -> Stream.concat(Stream.of((TextSpan) null), spans(lines))
                                .map(span -> new Answer.Author(kind, source.id(), span))));
    }

    /// Each line, each of its words, and all lines together.
    private static Stream<TextSpan> spans(List<TextLine> lines) {
        Stream<TextSpan> whole = lines.isEmpty()
                ? Stream.of()
                : Stream.of(
                        new TextSpan(lines.getFirst().start(), lines.getLast().end()));
        return Stream.concat(
                whole,
                lines.stream()
                        .flatMap(line -> Stream.concat(
                                Stream.of(new TextSpan(line.start(), line.end())),
                                WORD.matcher(line.text())
                                        .results()
                                        .map(word -> new TextSpan(
                                                line.start() + line.text().codePointCount(0, word.start()),
                                                line.start() + line.text().codePointCount(0, word.end()))))));
    }
}
