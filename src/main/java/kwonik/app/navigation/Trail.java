package kwonik.app.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kwonik.layout.index.ViewLink;
import kwonik.layout.index.ViewState;

/// The views that were seen, each with what was left out, and a place among them: what back and forward lead
/// through.
///
/// @param views of one chronicle, the earliest first
/// @param cursor the place of the present one; -1 before there is any
/// @param moved when the present one was last moved, in milliseconds; [#NEVER] if it is not to be replaced
record Trail(List<ViewLink> views, int cursor, long moved) {
    /// How many views are kept.
    static final int MOST = 200;

    /// Small moves that follow each other within so many milliseconds are one.
    static final long TOGETHER = 1_000;

    private static final long NEVER = Long.MIN_VALUE;
    /// A move that changes the scale more than this is none of the small ones.
    private static final double SMALL = 4;

    static final Trail EMPTY = new Trail(List.of(), -1, NEVER);

    Trail {
        views = List.copyOf(views);
    }

    /// The trail after a step to a view; what lay ahead is forgotten.
    ///
    /// @param now in milliseconds, from any beginning
    Trail went(ViewLink view, long now) {
        if (cursor < 0) {
            return new Trail(List.of(view), 0, NEVER);
        }
        ViewLink here = views.get(cursor);
        if (here.equals(view)) {
            return this;
        }
        boolean one = moved != NEVER && now - moved < TOGETHER && isSmall(here, view);
        List<ViewLink> kept = new ArrayList<>(views.subList(0, one ? cursor : cursor + 1));
        if (kept.isEmpty() || !kept.getLast().equals(view)) {
            kept.add(view);
        }
        if (kept.size() > MOST) {
            kept.removeFirst();
        }
        return new Trail(kept, kept.size() - 1, now);
    }

    /// Whether what one saw before is still in sight, and selection and filter are the same.
    private static boolean isSmall(ViewLink before, ViewLink after) {
        ViewState one = before.view();
        ViewState other = after.view();
        double ratio = one.span() / other.span();
        return before.filter().equals(after.filter())
                && Objects.equals(one.selected(), other.selected())
                && one.gapsHidden() == other.gapsHidden()
                && one.start() < other.end()
                && other.start() < one.end()
                && ratio < SMALL
                && ratio > 1 / SMALL;
    }

    /// One view back; the same trail if there is none.
    Trail back() {
        return hasBack() ? new Trail(views, cursor - 1, NEVER) : this;
    }

    /// One view forward; the same trail if there is none.
    Trail forward() {
        return hasForward() ? new Trail(views, cursor + 1, NEVER) : this;
    }

    boolean hasBack() {
        return cursor > 0;
    }

    boolean hasForward() {
        return cursor < views.size() - 1;
    }

    /// This trail with another view in the present place: what has become of it since.
    Trail with(ViewLink here) {
        List<ViewLink> changed = new ArrayList<>(views);
        changed.set(cursor, here);
        return new Trail(changed, cursor, moved);
    }

    /// The present view; empty before there is any.
    Optional<ViewLink> here() {
        return cursor < 0 ? Optional.empty() : Optional.of(views.get(cursor));
    }
}
