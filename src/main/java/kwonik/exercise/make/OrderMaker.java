package kwonik.exercise.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.exercise.Answer;
import kwonik.exercise.OrderQuestion;
import kwonik.exercise.Standing;
import kwonik.model.Event;

/// Chooses five to eight events to be put in order.
final class OrderMaker {
    static final int FEWEST = 5;

    private OrderMaker() {}

    static List<OrderQuestion> make(Material material, Choice choice) {
        int wanted = choice.byLevel(FEWEST, 6, 8);
        List<Event> dated =
                material.ranked().stream().filter(event -> event.when() != null).toList();
        List<Event> candidates = choice.shuffled(dated, wanted);
        List<Event> chosen = new ArrayList<>();
        // first those that make a good riddle; then whatever is there
        take(candidates, wanted, chosen, true);
        if (chosen.size() < FEWEST) {
            take(candidates, wanted, chosen, false);
        }
        if (chosen.size() < FEWEST || !anyDecided(chosen)) {
            return List.of();
        }
        List<Event> handed = choice.mixed(chosen);
        OrderQuestion question = new OrderQuestion(handed);
        if (question.check(new Answer.Order(handed.stream().map(Event::id).toList()))
                .standing()
                .isAccepted()) {
            question = new OrderQuestion(List.copyOf(handed.reversed()));
        }
        return List.of(question);
    }

    private static void take(List<Event> candidates, int wanted, List<Event> chosen, boolean riddle) {
        for (Event event : candidates) {
            if (chosen.size() == wanted) {
                return;
            }
            if (chosen.stream()
                    .anyMatch(other ->
                            other.id().equals(event.id()) || other.title().equals(event.title()))) {
                continue;
            }
            if (!riddle || (!tellsItsYear(event) && chosen.stream().noneMatch(other -> lastsOver(other, event)))) {
                chosen.add(event);
            }
        }
    }

    private static boolean tellsItsYear(Event event) {
        String year = Long.toString(CivilDate.ofSecond(date(event).start()).year());
        return year.length() > 2 && event.title().texts("en").stream().anyMatch(title -> title.contains(year));
    }

    /// Whether two events are undecided although it is known which began first, because one goes on while the other
    /// happens: such a pair is no riddle of sources.
    private static boolean lastsOver(Event one, Event other) {
        if (OrderQuestion.standing(one, other) != Standing.UNDECIDED) {
            return false;
        }
        When first = Objects.requireNonNullElse(date(one).from(), date(one));
        When second = Objects.requireNonNullElse(date(other).from(), date(other));
        return first.paddedEnd() <= second.paddedStart() || second.paddedEnd() <= first.paddedStart();
    }

    private static When date(Event event) {
        return Objects.requireNonNull(event.when());
    }

    private static boolean anyDecided(List<Event> events) {
        return events.stream()
                .anyMatch(one ->
                        events.stream().anyMatch(other -> OrderQuestion.standing(one, other) == Standing.STANDS));
    }
}
