package kwonik.app.navigation;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import kwonik.app.session.Looking;
import kwonik.app.settings.SavedViews.LastView;
import kwonik.layout.index.ViewLink;
import kwonik.layout.index.ViewState;
import org.jspecify.annotations.Nullable;

/// Goes back and forward through the views of the open chronicle, and what was left out of each.
final class BackForward {
    private final Looking looking;
    private final LongSupplier clock;
    private final Supplier<@Nullable ViewState> target;
    private Trail trail = Trail.EMPTY;
    private String file = "";
    private String chronicle = "";
    /// Where to go as soon as its filter is applied.
    private @Nullable ViewLink awaited;

    /// @param target tells the view on the way to which the timeline is, or where it stands
    /// @param clock tells the milliseconds
    BackForward(Looking looking, Supplier<@Nullable ViewState> target, LongSupplier clock) {
        this.looking = looking;
        this.clock = clock;
        this.target = target;
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

    /// Turning back in flight: the view on the way to which it was counts as seen.
    private void arrive() {
        ViewState goal = target.get();
        if (goal != null && !isAwaiting()) {
            trail = trail.went(
                    new ViewLink(chronicle, goal, looking.filterProperty().get()), clock.getAsLong());
        }
    }

    /// Whether the filter is still being applied; another filter meanwhile calls it off.
    private boolean isAwaiting() {
        return awaited != null
                && awaited.filter().equals(looking.filterProperty().get());
    }

    private void go(Trail next) {
        boolean moved = next.cursor() != trail.cursor();
        trail = next;
        if (moved) {
            next.here().ifPresent(this::go);
        }
    }

    private void go(ViewLink place) {
        ViewLink wanted = looking.within(place);
        awaited = wanted;
        looking.filter(wanted.filter(), () -> {
            awaited = null;
            ViewState view = looking.nearest(wanted.view());
            trail = trail.with(new ViewLink(chronicle, view, wanted.filter()));
            looking.fly(view);
        });
    }
}
