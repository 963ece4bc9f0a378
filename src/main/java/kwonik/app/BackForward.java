package kwonik.app;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import kwonik.layout.ViewState;
import kwonik.model.Chronicle;
import org.jspecify.annotations.Nullable;

/// Goes back and forward through the views of the open chronicle.
final class BackForward {
    private final Session session;
    private final LongSupplier clock;
    private Supplier<@Nullable ViewState> target;
    private Consumer<ViewState> fly;
    private Trail trail = Trail.EMPTY;
    private String file = "";
    private String chronicle = "";

    /// @param clock tells the milliseconds
    BackForward(Session session, LongSupplier clock) {
        this.session = session;
        this.clock = clock;
        this.target = session.viewProperty()::get;
        this.fly = session.viewProperty()::set;
    }

    /// Sets what knows where one is going, and how one gets there.
    void setFlight(Supplier<@Nullable ViewState> goal, Consumer<ViewState> flight) {
        target = goal;
        fly = flight;
    }

    /// Takes note of a view; another chronicle has a trail of its own.
    void see(ViewWatch.Seen seen) {
        if (!seen.file().equals(file) || !seen.chronicle().equals(chronicle)) {
            file = seen.file();
            chronicle = seen.chronicle();
            trail = Trail.EMPTY;
        }
        // what one flies by is no place where one was
        if (seen.view().equals(target.get())) {
            trail = trail.went(seen.view(), clock.getAsLong());
        }
    }

    boolean hasBack() {
        return trail.hasBack();
    }

    boolean hasForward() {
        return trail.hasForward();
    }

    void back() {
        arrive();
        go(trail.back());
    }

    void forward() {
        arrive();
        go(trail.forward());
    }

    /// Who turns back while still flying was on the way to somewhere.
    private void arrive() {
        ViewState goal = target.get();
        if (goal != null) {
            trail = trail.went(goal, clock.getAsLong());
        }
    }

    private void go(Trail next) {
        boolean moved = next.cursor() != trail.cursor();
        trail = next;
        if (moved) {
            next.here().map(this::possible).ifPresent(fly);
        }
    }

    /// An event may have gone since, with its source or by an edit.
    private ViewState possible(ViewState view) {
        Chronicle open = session.chronicle();
        boolean gone = view.selected() != null && (open == null || open.indexOf(view.selected()) < 0);
        return gone ? view.selecting(null) : view;
    }
}
