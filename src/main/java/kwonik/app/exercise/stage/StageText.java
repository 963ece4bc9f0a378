package kwonik.app.exercise.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.app.exercise.ask.QuestionNames;
import kwonik.app.exercise.stage.QuestionStage.StageLine;
import kwonik.exercise.Answer;
import kwonik.exercise.AuthorQuestion;
import kwonik.exercise.CellQuestion;
import kwonik.exercise.DateQuestion;
import kwonik.exercise.Exercise;
import kwonik.exercise.Feedback;
import kwonik.exercise.Hint;
import kwonik.exercise.Message;
import kwonik.exercise.OrderQuestion;
import kwonik.exercise.PassageQuestion;
import kwonik.exercise.Question;
import kwonik.exercise.RelationQuestion;
import kwonik.exercise.SourceReading;
import kwonik.exercise.Standing;
import kwonik.layout.picture.TextStyle.Face;
import kwonik.layout.text.SourceWords;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.words.Words;

/// What a class sees of a question: what is asked, the evidence by wish, and then what the sources say.
record StageText(Exercise exercise, Words words) {
    private static final double SMALL = 0.75;

    /// @param place of the question, from 0
    /// @param seen how many of its hints are shown
    /// @param revealed whether the key is shown
    List<StageLine> lines(int place, int seen, boolean revealed) {
        Question question = exercise.questions().get(place);
        List<StageLine> lines = new ArrayList<>();
        names().event(question).ifPresent(event -> lines.add(plain(event)));
        lines.add(strong(question.asked().in(words)));
        switch (question) {
            case OrderQuestion order -> order(order, seen, revealed, lines);
            case AuthorQuestion author -> author(author, lines);
            case CellQuestion cell ->
                reading(cell.reading(), names().titled(cell.reading().source()), lines);
            case RelationQuestion relation -> relation(relation, lines);
            case DateQuestion date -> date(date, lines);
            case PassageQuestion passage -> passages(passage, lines);
        }
        if (!(question instanceof OrderQuestion)) {
            for (Hint hint :
                    question.hints().subList(0, Math.min(seen, question.hints().size()))) {
                hint.lines().forEach(line -> lines.add(plain(line.in(words))));
            }
        }
        if (revealed) {
            reveal(question, lines);
        }
        return lines;
    }

    private static StageLine strong(String text) {
        return new StageLine(text, Face.SANS_BOLD, 1);
    }

    private static StageLine plain(String text) {
        return new StageLine(text, Face.SANS, SMALL);
    }

    private StageLine quoted(Excerpt excerpt) {
        return new StageLine(words.say("app.quoted", excerpt.shown().replaceAll("\\s*\n\\s*", " ")), Face.SERIF, 1);
    }

    private void order(OrderQuestion question, int seen, boolean revealed, List<StageLine> lines) {
        List<String> key = question.key().events();
        for (int i = 0; i < question.events().size(); i++) {
            Event event = question.events().get(revealed ? place(question, key.get(i)) : i);
            int card = place(question, event.id());
            String title = event.title().in(words.tag());
            lines.add(new StageLine((char) ('A' + card) + "  " + title, Face.SANS, 0.9));
            for (Hint hint :
                    question.hints().subList(0, revealed ? question.hints().size() : seen)) {
                String line = hint.lines().get(card).in(words);
                boolean date = hint.code().equals("year");
                if (!line.isEmpty() && (!revealed || date)) {
                    lines.add(new StageLine("     " + line, Face.SANS, 0.6));
                }
            }
        }
    }

    private static int place(OrderQuestion question, String id) {
        return question.events().stream().map(Event::id).toList().indexOf(id);
    }

    private void author(AuthorQuestion question, List<StageLine> lines) {
        lines.add(quoted(question.quotation()));
        String kinds = String.join(
                " · ",
                question.kinds().stream()
                        .map(kind -> AuthorQuestion.kindName(kind).in(words))
                        .toList());
        lines.add(plain(kinds));
        for (Source source : question.choices()) {
            lines.add(plain("• " + names().titled(source)));
        }
    }

    private QuestionNames names() {
        return new QuestionNames(words);
    }

    private void passages(PassageQuestion question, List<StageLine> lines) {
        List<Source> sources =
                question.readings().stream().map(SourceReading::source).toList();
        question.readings().forEach(each -> reading(each, names().source(each.source(), sources), lines));
    }

    private static void reading(SourceReading reading, String name, List<StageLine> lines) {
        lines.add(new StageLine(name, Face.SANS_BOLD, 0.6));
        for (SourceReading.TextLine line : reading.lines()) {
            lines.add(
                    new StageLine(line.number() + "  " + line.text().replaceAll("\\s*\n\\s*", " "), Face.SERIF, SMALL));
        }
    }

    private void relation(RelationQuestion question, List<StageLine> lines) {
        List<Source> sources = List.of(question.first(), question.second());
        for (Source source : sources) {
            lines.add(new StageLine(names().source(source, sources), Face.SANS_BOLD, 0.6));
            question.answersOf(source).forEach(answer -> lines.add(quoted(answer)));
        }
        Stream.of(Claim.Relation.values())
                .forEach(relation -> lines.add(
                        plain("• " + RelationQuestion.relationName(relation).in(words))));
    }

    private void date(DateQuestion question, List<StageLine> lines) {
        lines.add(quoted(question.quotation()));
        lines.add(new StageLine(new SourceWords(words).byline(question.source()), Face.SANS_BOLD, 0.6));
        for (DateBasis.Kind kind : List.of(DateBasis.Kind.STATED, DateBasis.Kind.INFERRED, DateBasis.Kind.EXTERNAL)) {
            lines.add(plain("• " + DateQuestion.basisName(kind).in(words)));
        }
    }

    private void reveal(Question question, List<StageLine> lines) {
        Answer key = question.key();
        Feedback feedback = question.check(key);
        boolean ordered = question instanceof OrderQuestion;
        lines.add(strong(
                ordered
                        ? words.say("exercise.stage.order")
                        : words.say(
                                "exercise.window.key",
                                question.keys().stream()
                                        .map(each -> question.said(each).in(words))
                                        .collect(Collectors.joining(" · ")))));
        if (feedback.standing() == Standing.UNDECIDED) {
            lines.add(plain(feedback.standing().in(words)));
        }
        for (Message remark : feedback.remarks()) {
            lines.add(plain(remark.in(words)));
        }
    }
}
