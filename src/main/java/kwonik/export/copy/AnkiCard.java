package kwonik.export.copy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.exercise.Answer;
import kwonik.exercise.AuthorQuestion;
import kwonik.exercise.CellQuestion;
import kwonik.exercise.DateQuestion;
import kwonik.exercise.OrderQuestion;
import kwonik.exercise.PassageQuestion;
import kwonik.exercise.Question;
import kwonik.exercise.RelationQuestion;
import kwonik.exercise.SourceReading;
import kwonik.layout.text.SourceWords;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.words.PlainText;
import kwonik.words.Words;

/// A question as a card: on the front what is asked, and what one needs to see for it; on the back its key.
record AnkiCard(Chronicle chronicle, Question question, Words words) {
    /// What the question is known by, whatever the words are in which it is asked.
    String id() {
        return switch (question) {
            case OrderQuestion order -> order.events().stream().map(Event::id).collect(Collectors.joining(" "));
            case AuthorQuestion author -> place(author.quotation());
            case CellQuestion cell ->
                cell.event().id() + " " + number(cell.event(), cell.claim()) + " "
                        + cell.reading().source().id();
            case RelationQuestion pair ->
                pair.event().id() + " " + number(pair.event(), pair.claim()) + " "
                        + pair.first().id() + " " + pair.second().id();
            case DateQuestion date -> date.event().id() + " " + place(date.quotation());
            case PassageQuestion passage -> passage.event().id();
        };
    }

    private static int number(Event event, Claim claim) {
        return event.details().evidence().claims().indexOf(claim);
    }

    private static String place(Excerpt excerpt) {
        return excerpt.sourceId() + " " + excerpt.start() + " " + excerpt.end();
    }

    /// What is asked.
    String front() {
        AnkiHtml html = new AnkiHtml()
                .small(words.say("exercise." + question.kind().code() + ".name"))
                .strong(question.asked().in(words));
        show(html);
        quoted().map(Source::copyright).distinct().forEach(html::small);
        return html.toString();
    }

    private void show(AnkiHtml html) {
        switch (question) {
            case OrderQuestion order -> order.events().forEach(event -> html.text("· " + in(event.title())));
            case AuthorQuestion author -> {
                html.quote(quoted(author.quotation()));
                author.choices()
                        .forEach(source -> html.text(words.say(
                                "exercise.card.choice",
                                AuthorQuestion.kindName(source.kind()).in(words),
                                byline(source),
                                source.publication().title())));
            }
            case CellQuestion cell -> {
                html.text(in(cell.event().title()));
                read(html, List.of(cell.reading()));
            }
            case RelationQuestion pair -> {
                html.text(in(pair.event().title()));
                Stream.of(pair.first(), pair.second()).forEach(source -> {
                    pair.answersOf(source).forEach(answer -> html.quote(quoted(answer)));
                    html.small(byline(source));
                });
                Stream.of(Claim.Relation.values())
                        .forEach(relation -> html.text(
                                "· " + RelationQuestion.relationName(relation).in(words)));
            }
            case DateQuestion date -> {
                html.quote(quoted(date.quotation())).small(byline(date.source()));
                Stream.of(DateBasis.Kind.STATED, DateBasis.Kind.INFERRED, DateBasis.Kind.EXTERNAL)
                        .forEach(kind ->
                                html.text("· " + DateQuestion.basisName(kind).in(words)));
            }
            case PassageQuestion passage -> read(html, passage.readings());
        }
    }

    private void read(AnkiHtml html, List<SourceReading> readings) {
        for (SourceReading reading : readings) {
            html.small(byline(reading.source()));
            reading.lines()
                    .forEach(line -> html.text(words.say(
                            "exercise.card.line", String.valueOf(line.number()), PlainText.paragraphs(line.text()))));
        }
    }

    /// How it is solved, and what is to be known of it.
    String back() {
        Answer key = question.key();
        AnkiHtml html = new AnkiHtml();
        if (question instanceof OrderQuestion order) {
            order.key().events().forEach(id -> chronicle.event(id).ifPresent(event -> html.strong(dated(event))));
        } else {
            html.strong(question.said(key).in(words));
        }
        question.check(key).remarks().forEach(remark -> html.text(remark.in(words)));
        if (question instanceof AuthorQuestion author) {
            author.named().forEach(named -> html.text(words.say("exercise.paper.who.named", author.wordsAt(named))));
            html.small(byline(author.author()));
        }
        return html.small(in(chronicle.about().title())).toString();
    }

    private String dated(Event event) {
        int place = ((OrderQuestion) question).events().indexOf(event);
        String date = question.hints().getLast().lines().get(place).in(words);
        return words.say("exercise.card.dated", in(event.title()), date);
    }

    /// The sources whose words are shown; where one of several is to be told, all of these.
    private Stream<Source> quoted() {
        return switch (question) {
            case OrderQuestion _ -> Stream.of();
            case AuthorQuestion author -> author.choices().stream();
            case CellQuestion cell -> Stream.of(cell.reading().source());
            case RelationQuestion pair -> Stream.of(pair.first(), pair.second());
            case DateQuestion date -> Stream.of(date.source());
            case PassageQuestion passage -> passage.readings().stream().map(SourceReading::source);
        };
    }

    private String in(Localized text) {
        return text.in(words.tag());
    }

    private String byline(Source source) {
        return new SourceWords(words).byline(source);
    }

    private String quoted(Excerpt excerpt) {
        return words.say("exercise.quoted", excerpt.shown());
    }
}
