package kwonik.export.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kwonik.exercise.Answer;
import kwonik.exercise.Exercise;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Feedback;
import kwonik.exercise.Hint;
import kwonik.exercise.Message;
import kwonik.exercise.OrderQuestion;
import kwonik.exercise.Plan;
import kwonik.exercise.Question;
import kwonik.exercise.Standing;
import kwonik.exercise.make.Exercises;
import kwonik.exercise.make.Material;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import org.jspecify.annotations.Nullable;

/// The exercises of a page, one of each kind and level: what is asked, and how each answer that can be chosen stands.
///
/// The page judges nothing itself but the order of cards; what its script looks up was checked when it was written.
/// Each
/// text stands in it once, in all languages.
final class WebExercises {
    private static final long SEED = 1;
    /// Stands for an option that is none, but says of which source the next ones are.
    private static final char HEADING = '-';
    /// Beyond so many events a page is for looking things up.
    private static final int MOST_EVENTS = 20_000;

    private final WebWords words;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Exercise> exercises = new ArrayList<>();
    private final WebTexts texts;

    /// @param events in the order of the page
    WebExercises(Chronicle chronicle, List<Event> events, WebWords words) {
        this.words = words;
        this.texts = new WebTexts(chronicle, events, words);
        if (events.size() > MOST_EVENTS) {
            return;
        }
        events.forEach(event -> places.put(event.id(), places.size()));
        Material material = new Material(chronicle, Map.of());
        for (ExerciseKind kind : ExerciseKind.values()) {
            for (int level = Plan.LEAST_LEVEL; level <= Plan.MOST_LEVEL; level++) {
                if (Exercises.make(material, new Plan(kind, level, SEED)) instanceof Exercise exercise) {
                    exercises.add(exercise);
                }
            }
        }
    }

    /// Writes the exercises, and then the texts that they name by their numbers.
    void write(WebJson json) throws IOException {
        json.beginObject().name("x").beginList();
        for (Exercise exercise : exercises) {
            json.beginList()
                    .text(exercise.plan().kind().code())
                    .number(exercise.plan().level());
            json.beginList();
            for (Question question : exercise.questions()) {
                write(json, question, exercise.questions());
            }
            json.endList().endList();
        }
        texts.write(json.endList().name("t"));
        json.endObject();
    }

    private void write(WebJson json, Question question, List<? extends Question> all) throws IOException {
        json.beginObject().name("a").number(texts.said(question.asked()));
        if (question instanceof OrderQuestion order) {
            write(json, order);
        } else {
            json.name("k").beginList();
            for (Answer key : question.keys()) {
                json.number(texts.said(question.said(key)));
            }
            json.endList();
            WebQuestion web = WebQuestion.of(question, all);
            json.name("s").beginList();
            for (WebQuestion.Shown shown : web.shown()) {
                json.beginList()
                        .number(shown instanceof WebQuestion.Quoted ? 1 : 0)
                        .number(number(shown))
                        .endList();
            }
            json.endList().name("p").beginList();
            for (WebQuestion.Part part : web.parts()) {
                write(json, part);
            }
            json.endList();
            json.name("r").beginList();
            for (Feedback feedback : web.reasoned()) {
                json.beginList().text(String.valueOf(letter(feedback.standing())));
                remarks(json, feedback);
                json.endList();
            }
            json.endList();
        }
        hints(json.name("h"), question.hints());
        json.endObject();
    }

    /// The cards, and how each stands before each.
    private void write(WebJson json, OrderQuestion order) throws IOException {
        json.name("e").beginList();
        StringBuilder pairs = new StringBuilder();
        for (Event event : order.events()) {
            json.number(places.getOrDefault(event.id(), 0));
            order.events().forEach(other -> pairs.append(letter(OrderQuestion.standing(event, other))));
        }
        json.endList().name("m").text(pairs.toString()).name("o").beginList();
        for (String id : order.key().events()) {
            json.number(places.getOrDefault(id, 0));
        }
        json.endList();
    }

    private void write(WebJson json, WebQuestion.Part part) throws IOException {
        json.beginList().number(part.name() == null ? -1 : texts.said(part.name()));
        json.beginList();
        StringBuilder standings = new StringBuilder();
        for (WebQuestion.Option option : part.options()) {
            json.number(number(option.shown()));
            Feedback feedback = option.feedback();
            standings.append(
                    feedback == null ? HEADING : letter(feedback.parts().get(part.place())));
        }
        json.endList().text(standings.toString()).beginList();
        for (WebQuestion.Option option : part.options()) {
            remarks(json, part.isLast() ? option.feedback() : null);
        }
        json.endList().endList();
    }

    private void remarks(WebJson json, @Nullable Feedback feedback) throws IOException {
        if (feedback != null && feedback.remarks().size() == 1) {
            json.number(texts.said(feedback.remarks().getFirst()));
            return;
        }
        json.beginList();
        for (Message remark : feedback == null ? List.<Message>of() : feedback.remarks()) {
            json.number(texts.said(remark));
        }
        json.endList();
    }

    private void hints(WebJson json, List<Hint> hints) throws IOException {
        json.beginList();
        for (Hint hint : hints) {
            json.beginList().number(texts.said(hint.name())).beginList();
            for (Message line : hint.lines()) {
                json.number(texts.said(line));
            }
            json.endList().endList();
        }
        json.endList();
    }

    private static char letter(Standing standing) {
        return switch (standing) {
            case STANDS -> 's';
            case NOT_YET -> 'n';
            case UNDECIDED -> 'u';
        };
    }

    private int number(WebQuestion.Shown shown) {
        return switch (shown) {
            case WebQuestion.Quoted quoted -> texts.quoted(quoted.text());
            case WebQuestion.Said said -> texts.said(said.message());
            case WebQuestion.Named named ->
                texts.said(words.all().stream().map(named.said()).toList());
        };
    }
}
