package kwonik.export.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.edtf.When;
import kwonik.exercise.Answer;
import kwonik.exercise.AuthorQuestion;
import kwonik.exercise.CellQuestion;
import kwonik.exercise.DateQuestion;
import kwonik.exercise.Feedback;
import kwonik.exercise.Message;
import kwonik.exercise.PassageQuestion;
import kwonik.exercise.Question;
import kwonik.exercise.RelationQuestion;
import kwonik.exercise.SourceReading;
import kwonik.exercise.TextSpan;
import kwonik.layout.text.SourceWords;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A question of a page as something to choose, with how each choice stands: who reads a page chooses lines where the
/// program marks words, and dates among those that the exercise has.
///
/// @param shown what there is to see
/// @param parts what is chosen, one after the other
/// @param reasoned how each choice stands if a reason is given for it; empty where none is asked for
record WebQuestion(List<Shown> shown, List<Part> parts, List<Feedback> reasoned) {
    private static final List<DateBasis.Kind> KINDS =
            List.of(DateBasis.Kind.STATED, DateBasis.Kind.INFERRED, DateBasis.Kind.EXTERNAL);

    /// Something to read.
    sealed interface Shown {}

    /// Words of a source, which are the same in all languages.
    record Quoted(String text) implements Shown {}

    /// A sentence of the program.
    record Said(Message message) implements Shown {}

    /// Something that has a name in each language.
    record Named(Function<Words, String> said) implements Shown {
        static Named byline(Source source) {
            return new Named(words -> new SourceWords(words).byline(source));
        }
    }

    /// A choice of one.
    ///
    /// @param name what is chosen, or null where the question says it
    /// @param place of its standing among the parts of an answer
    /// @param isLast whether what is to be said of the answer follows from it
    record Part(@Nullable Message name, int place, boolean isLast, List<Option> options) {}

    /// Something to choose.
    ///
    /// @param feedback on an answer that has it, and is right else; null where it is only a heading
    record Option(Shown shown, @Nullable Feedback feedback) {}

    /// A question other than that of an order.
    ///
    /// @param all the questions of its exercise
    static WebQuestion of(Question question, List<? extends Question> all) {
        return switch (question) {
            case AuthorQuestion author -> of(author);
            case CellQuestion cell -> of(cell);
            case RelationQuestion pair -> of(pair);
            case DateQuestion date -> of(date, all);
            case PassageQuestion passage ->
                new WebQuestion(List.of(), List.of(lines(passage, passage.readings())), List.of());
            default -> throw new IllegalArgumentException("cards are put in order, not chosen");
        };
    }

    private static Option option(Question question, Shown shown, Answer answer) {
        return new Option(shown, question.check(answer));
    }

    private static WebQuestion of(AuthorQuestion author) {
        Answer.Author key = author.key();
        List<Option> kinds = author.kinds().stream()
                .map(kind -> option(
                        author,
                        new Said(AuthorQuestion.kindName(kind)),
                        new Answer.Author(kind, key.source(), key.marked())))
                .toList();
        List<Option> sources = author.choices().stream()
                .map(source -> option(
                        author,
                        new Named(words -> words.say(
                                "exercise.card.source",
                                new SourceWords(words).byline(source),
                                source.publication().title())),
                        new Answer.Author(key.kind(), source.id(), key.marked())))
                .toList();
        return new WebQuestion(
                List.of(new Quoted(author.quotation().exact())),
                List.of(
                        new Part(Message.of("exercise.choice.kind"), 0, false, kinds),
                        new Part(Message.of("exercise.choice.source"), 1, true, sources)),
                List.of());
    }

    private static WebQuestion of(CellQuestion cell) {
        return new WebQuestion(
                List.of(new Said(Message.of("exercise.text", cell.event().title()))),
                List.of(lines(cell, List.of(cell.reading()))),
                List.of());
    }

    /// The lines to choose from, and where that is an answer, that there is none.
    private static Part lines(Question question, List<SourceReading> readings) {
        List<Option> options = new ArrayList<>();
        for (SourceReading reading : readings) {
            if (readings.size() > 1) {
                options.add(new Option(Named.byline(reading.source()), null));
            }
            reading.lines()
                    .forEach(line -> options.add(option(
                            question,
                            new Quoted(line.text()),
                            new Answer.Marked(reading.source().id(), new TextSpan(line.start(), line.end())))));
        }
        if (question instanceof CellQuestion) {
            options.add(option(question, new Said(Message.of("exercise.grid.silence")), new Answer.Silence()));
        }
        return new Part(null, 0, true, options);
    }

    private static WebQuestion of(RelationQuestion pair) {
        List<Shown> shown = new ArrayList<>();
        shown.add(new Said(Message.of("exercise.text", pair.event().title())));
        for (Source source : List.of(pair.first(), pair.second())) {
            for (Excerpt answer : pair.answersOf(source)) {
                shown.add(new Quoted(answer.exact()));
            }
            shown.add(Named.byline(source));
        }
        List<Option> options = Stream.of(Claim.Relation.values())
                .map(relation -> option(
                        pair, new Said(RelationQuestion.relationName(relation)), new Answer.Reading(relation, "")))
                .toList();
        List<Feedback> reasoned = Stream.of(Claim.Relation.values())
                .map(relation -> pair.check(new Answer.Reading(relation, "x")))
                .toList();
        return new WebQuestion(shown, List.of(new Part(null, 0, true, options)), reasoned);
    }

    /// The dates of all questions can be chosen, and none.
    private static WebQuestion of(DateQuestion date, List<? extends Question> all) {
        Answer.Dated key = date.key();
        List<Option> kinds = KINDS.stream()
                .map(kind -> option(date, new Said(DateQuestion.basisName(kind)), new Answer.Dated(kind, key.when())))
                .toList();
        List<Option> dates = all.stream()
                .flatMap(each -> Stream.ofNullable(
                        each instanceof DateQuestion other ? other.key().when() : null))
                .distinct()
                .sorted(When.ORDER)
                .map(when ->
                        option(date, new Said(Message.of("exercise.date", when)), new Answer.Dated(key.basis(), when)))
                .collect(Collectors.toCollection(ArrayList::new));
        dates.add(option(date, new Said(Message.of("exercise.choice.open")), new Answer.Dated(key.basis(), null)));
        return new WebQuestion(
                List.of(new Quoted(date.quotation().exact()), Named.byline(date.source())),
                List.of(
                        new Part(Message.of("exercise.choice.basis"), 0, false, kinds),
                        new Part(Message.of("exercise.choice.date"), 1, true, dates)),
                List.of());
    }
}
