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
import kwonik.exercise.Standing;
import kwonik.layout.text.SourceWords;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Localized;
import kwonik.model.Source;
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
                new AnkiReadings(List.of(cell.reading()), words).show(html);
            }
            case RelationQuestion pair -> {
                html.text(in(pair.event().title()));
                boolean alike = byline(pair.first()).equals(byline(pair.second()));
                Stream.of(pair.first(), pair.second()).forEach(source -> {
                    pair.answersOf(source).forEach(answer -> html.quote(quoted(answer)));
                    html.small(alike ? AnkiReadings.titled(source, words) : byline(source));
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
            case PassageQuestion passage -> new AnkiReadings(passage.readings(), words).show(html);
        }
    }

    /// How it is solved, and what is to be known of it.
    String back() {
        AnkiHtml html = new AnkiHtml();
        switch (question) {
            case OrderQuestion order -> solve(html, order);
            case PassageQuestion passage -> {
                AnkiReadings readings = new AnkiReadings(passage.readings(), words);
                passage.bearers().forEach(bearer -> html.strong(readings.found(bearer)));
            }
            case AuthorQuestion author -> {
                solve(html);
                author.named()
                        .forEach(named -> html.text(words.say("exercise.paper.who.named", author.wordsAt(named))));
                html.small(byline(author.author()));
            }
            case CellQuestion _, RelationQuestion _, DateQuestion _ -> solve(html);
        }
        return html.small(in(chronicle.about().title())).toString();
    }

    private void solve(AnkiHtml html) {
        Answer key = question.key();
        question.keys().forEach(each -> html.strong(question.said(each).in(words)));
        question.check(key).remarks().forEach(remark -> html.text(remark.in(words)));
    }

    /// The events with their dates, and all that may also stand the other way round, neighbours or not.
    private void solve(AnkiHtml html, OrderQuestion order) {
        List<Event> events = order.key().events().stream()
                .flatMap(
                        id -> order.events().stream().filter(event -> event.id().equals(id)))
                .toList();
        events.forEach(event -> html.strong(dated(event)));
        for (int i = 0; i < events.size(); i++) {
            for (Event later : events.subList(i + 1, events.size())) {
                if (OrderQuestion.standing(events.get(i), later) == Standing.UNDECIDED) {
                    html.text(words.say(
                            "exercise.order.undecided", in(events.get(i).title()), in(later.title())));
                }
            }
        }
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
