package kwonik.app.edit;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import kwonik.document.Edit;
import kwonik.document.NewId;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Event.Details;
import kwonik.model.Lane;
import kwonik.model.Localized;
import org.jspecify.annotations.Nullable;

/// An event that is in no chronicle yet: it comes into one when it has a title.
///
/// @param event as it is written so far
/// @param first as it was at the beginning
/// @param chronicle the id of the one it is for
record NewEvent(Event event, Event first, String chronicle) {
    private static final double YEAR = 365.2425 * CivilDate.DAY_SECONDS;
    private static final double MANY_YEARS = 6 * YEAR;
    private static final double MANY_DAYS = 0.4 * YEAR;
    private static final long LAST_PLAIN_YEAR = 9_999;

    /// One that says nothing but where it stands.
    static NewEvent in(Chronicle chronicle, Lane lane, @Nullable When when) {
        String id = NewId.of("", "event", taken -> chronicle.indexOf(taken) >= 0);
        Event event = new Event(id, when, lane, Event.ORDINARY_IMPORTANCE, Localized.NONE, Details.NONE);
        return new NewEvent(event, event, chronicle.about().id());
    }

    /// A date as sharp as a window of time shows it.
    ///
    /// @param instant in seconds
    /// @param span of the window, in seconds
    static When at(double instant, double span) {
        long second = Math.round(instant);
        CivilDate day = CivilDate.ofSecond(second);
        if (span > MANY_YEARS || day.year() < 0 || day.year() > LAST_PLAIN_YEAR) {
            return When.years(second, second + 1);
        }
        String month = String.format(Locale.ROOT, "%04d-%02d", day.year(), day.month());
        return When.parse(span > MANY_DAYS ? month : month + String.format(Locale.ROOT, "-%02d", day.day()));
    }

    /// This with a change.
    NewEvent with(Edit edit, Chronicle chronicle) {
        return edit.change()
                .apply(chronicle.with(event))
                .event(event.id())
                .map(next -> new NewEvent(next, first, this.chronicle))
                .orElse(this);
    }

    /// This in a later state of its chronicle, which may have lost or renamed the lane it stands in; empty in another
    /// chronicle, and in one without lanes.
    Optional<NewEvent> within(Chronicle now) {
        if (!now.about().id().equals(chronicle) || now.lanes().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewEvent(in(now, event), in(now, first), chronicle));
    }

    private static Event in(Chronicle now, Event event) {
        return event.withLane(now.lanes().stream()
                .filter(lane -> lane.id().equals(event.lane().id()))
                .findFirst()
                .orElse(now.lanes().getFirst()));
    }

    boolean isNamed() {
        return !event.title().isEmpty();
    }

    /// Whether anything has been said of it.
    boolean isTouched() {
        return !event.equals(first);
    }

    /// The event as it comes into a chronicle: its id is made of its title, once.
    Event named(Predicate<String> taken) {
        String id = NewId.of(event.title().in("en"), "event", taken);
        return new Event(id, event.when(), event.lane(), event.importance(), event.title(), event.details());
    }
}
