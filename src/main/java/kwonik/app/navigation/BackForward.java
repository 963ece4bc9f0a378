package kwonik.app.navigation;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import kwonik.app.session.Session;
import kwonik.app.settings.SavedViews.LastView;
import kwonik.layout.index.ViewLink;
import kwonik.layout.index.ViewState;
import org.jspecify.annotations.Nullable;

/// Goes back and forward through the views of the open chronicle, and what was left out of each.
final class BackForward {
    private final Session session;
    private final LongSupplier clock;
    private Supplier<@Nullable ViewState> target;
    private Consumer<ViewState> fly;
    private Trail trail = Trail.EMPTY;
    private String file = "";
    private String chronicle = "";
    /// Where one goes as soon as what is left out of it is sifted.
    private @Nullable ViewLink awaited;

    /// @param clock tells the milliseconds
    BackForward(Session session, LongSupplier clock) {
        this.session = session;
        this.clock = clock;
        this.target = session.viewProperty()::get;
        this.fly = session.viewProperty()::set;
    }

    /// Sets what knows where the view is going, and what moves it there.
    void setFlight(Supplier<@Nullable ViewState> goal, Consumer<ViewState> flight) {
        target = goal;
        fly = flight;
    }

    /// Takes note of a view; another chronicle has a trail of its own.
    void see(LastView seen) {
        if (!seen.isOf(file, chronicle)) {
            file = seen.file();
            chronicle = seen.link().chronicle();
            trail = Trail.EMPTY;
            awaited = null;
        }
        // what the view flies past was not visited
        if (!isAwaiting() && seen.link().view().equals(target.get())) {
            trail = trail.went(seen.link(), clock.getAsLong());
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
        if (goal != null && !isAwaiting()) {
            trail = trail.went(
                    new ViewLink(chronicle, goal, session.filterProperty().get()), clock.getAsLong());
        }
    }

    /// Whether the sifting still goes on; who asks for another filter meanwhile calls it off.
    private boolean isAwaiting() {
        return awaited != null
                && awaited.filter().equals(session.filterProperty().get());
    }

    private void go(Trail next) {
        boolean moved = next.cursor() != trail.cursor();
        trail = next;
        if (moved) {
            next.here().ifPresent(this::go);
        }
    }

    private void go(ViewLink place) {
        ViewLink wanted = session.within(place);
        awaited = wanted;
        session.filter(wanted.filter(), () -> {
            awaited = null;
            ViewState view = session.nearest(wanted.view());
            trail = trail.with(new ViewLink(chronicle, view, wanted.filter()));
            fly.accept(view);
        });
    }
}
