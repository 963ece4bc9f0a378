package kwonik.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kwonik.edtf.When;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Localized;

/// Which of these came first: cards to put in order on a bare axis.
///
/// Two events whose padded bounds have a moment in common may stand either way: the sources do not decide.
///
/// @param events with a date each, in the order in which they are handed out
public record OrderQuestion(List<Event> events) implements Question {
    public OrderQuestion {
        events = List.copyOf(events);
    }

    @Override
    public ExerciseKind kind() {
        return ExerciseKind.ORDER;
    }

    @Override
    public Message asked() {
        return Message.of("exercise.order.asked", events.size());
    }

    /// By their beginnings, which is an order that the bounds allow: what begins first is never over only after.
    @Override
    public Answer.Order key() {
        return new Answer.Order(events.stream()
                .sorted(Comparator.<Event>comparingLong(event -> dateOf(event).paddedStart())
                        .thenComparing(OrderQuestion::dateOf, When.ORDER))
                .map(Event::id)
                .toList());
    }

    /// How the first of two events stands before the second.
    public static Standing standing(Event first, Event second) {
        When one = dateOf(first);
        When other = dateOf(second);
        if (one.paddedEnd() <= other.paddedStart()) {
            return Standing.STANDS;
        }
        return other.paddedEnd() <= one.paddedStart() ? Standing.NOT_YET : Standing.UNDECIDED;
    }

    /// Each two neighbours are a part. Two that are none may still be the wrong way round, if what lies between them
    /// may stand anywhere; so may those that are not yet put down.
    @Override
    public Feedback check(Answer answer) {
        if (!(answer instanceof Answer.Order order)) {
            throw Question.stranger(this, answer);
        }
        List<Event> placed = placed(order);
        List<Standing> parts = new ArrayList<>();
        for (int i = 0; i + 1 < events.size(); i++) {
            parts.add(i + 1 < placed.size() ? standing(placed.get(i), placed.get(i + 1)) : Standing.NOT_YET);
        }
        List<Message> remarks = new ArrayList<>();
        for (int i = 0; i + 1 < placed.size(); i++) {
            if (parts.get(i) == Standing.UNDECIDED) {
                remarks.add(Message.of(
                        "exercise.order.undecided",
                        placed.get(i).title(),
                        placed.get(i + 1).title()));
            }
        }
        Feedback feedback = Feedback.ofParts(parts, remarks);
        if (!feedback.standing().isAccepted()) {
            return feedback;
        }
        for (int i = 0; i < placed.size(); i++) {
            for (int j = i + 2; j < placed.size(); j++) {
                if (standing(placed.get(i), placed.get(j)) == Standing.NOT_YET) {
                    remarks.add(Message.of(
                            "exercise.order.apart",
                            placed.get(j).title(),
                            placed.get(i).title()));
                    return new Feedback(Standing.NOT_YET, parts, remarks);
                }
            }
        }
        return feedback;
    }

    /// By the numbers of the cards, which are their places.
    @Override
    public List<Message> partNames() {
        return IntStream.range(1, events.size())
                .mapToObj(place -> Message.of("exercise.xpart.pair", place, place + 1))
                .toList();
    }

    private List<Event> placed(Answer.Order order) {
        Map<String, Event> byId = events.stream().collect(Collectors.toMap(Event::id, Function.identity()));
        if (new HashSet<>(order.events()).size() < order.events().size()
                || !byId.keySet().containsAll(order.events())) {
            throw Question.stranger(this, order);
        }
        return order.events().stream().map(byId::get).toList();
    }

    /// The lane, a quotation where any card has one, and the year of each card.
    @Override
    public List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint(
                "lane", each(event -> Message.of("exercise.text", event.lane().name()))));
        if (events.stream().anyMatch(event -> quotation(event).isPresent())) {
            Message none = Message.of("exercise.text", Localized.NONE);
            hints.add(new Hint("quotation", each(event -> quotation(event).orElse(none))));
        }
        hints.add(new Hint("year", each(event -> Message.of("exercise.date", dateOf(event)))));
        return hints;
    }

    private List<Message> each(Function<Event, Message> line) {
        return events.stream().map(line).toList();
    }

    private static Optional<Message> quotation(Event event) {
        return event.details().evidence().excerpts().stream()
                .filter(excerpt -> excerpt.role() == Excerpt.Role.DIRECT)
                .findFirst()
                .map(excerpt -> Message.of("exercise.quoted", excerpt.shown()));
    }

    @Override
    public Message said(Answer answer) {
        if (!(answer instanceof Answer.Order order)) {
            throw Question.stranger(this, answer);
        }
        return placed(order).stream()
                .map(event -> Message.of("exercise.text", event.title()))
                .reduce((before, event) -> Message.of("exercise.then", before, event))
                .orElse(Message.of("exercise.nothing"));
    }

    /// The date of an event that has one.
    static When dateOf(Event event) {
        When when = event.when();
        if (when == null) {
            throw new IllegalArgumentException(event.id() + " has no date");
        }
        return when;
    }
}
