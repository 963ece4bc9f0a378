package kwonik.layout.index;

import java.util.List;
import kwonik.axis.Gap;
import kwonik.axis.TimeScale;
import kwonik.edtf.When;

/// Where one may look next: from view to view, always within sensible limits.
///
/// A window never reaches past the ends of the chronicle (with its margin), is never wider than all of it, and never
/// narrower than a minute, so that a reader does not get lost in the year 40000.
///
/// @param index the chronicle that is looked at
/// @param gapWidth how wide a hidden gap is drawn, in pixels
public record Viewport(ChronicleIndex index, double gapWidth) {
    private static final double DAY = 86_400;
    private static final double FINEST = 60;
    /// So many events before and after an event are its neighbours.
    private static final int NEIGHBOURS = 2;
    /// Neighbours that are farther away than so many times the closest window are left out of sight.
    private static final double FARTHEST = 20;

    /// The scale on which a view is drawn `width` pixels wide.
    public TimeScale scale(ViewState view, double width) {
        return scale(view, width, 1);
    }

    /// The scale of a view during the animation in which gaps are hidden: of each gap only `share` (0 to 1) is cut out,
    /// from its middle.
    public TimeScale scale(ViewState view, double width, double share) {
        if (!view.gapsHidden() || share <= 0) {
            return TimeScale.linear(view.start(), view.end(), width);
        }
        List<Gap> gaps = share >= 1
                ? index.gaps()
                : index.gaps().stream().map(gap -> middle(gap, share)).toList();
        return TimeScale.withGaps(view.start(), view.end(), width, gaps, Math.max(0.5, gapWidth * share));
    }

    private static Gap middle(Gap gap, double share) {
        long rest = (long) (gap.length() * (1 - share) / 2);
        return gap.length() > 2 * rest ? new Gap(gap.start() + rest, gap.end() - rest) : gap;
    }

    /// A step on the way from `view` to [#togglingGaps], or back: `share` of each gap is cut out, and the instant that
    /// is at `x` in `view` stays there.
    public ViewState partlyHidingGaps(ViewState view, double width, double x, double share) {
        double still = scale(view, width).at(x);
        TimeScale there = scale(view.hidingGaps(), width, share);
        return fenced(view.hidingGaps(), there.panned(x - there.x(still)));
    }

    /// The view with its gaps hidden or shown again; the instant at `x` of `width` pixels stays there.
    public ViewState togglingGaps(ViewState view, double width, double x) {
        double still = scale(view, width).at(x);
        ViewState other = view.gapsHidden() ? view.showingGaps() : view.hidingGaps();
        TimeScale there = scale(other, width);
        return fenced(other, there.panned(x - there.x(still)));
    }

    /// The view magnified by `factor` (less than 1: shrunk) on `width` pixels; the instant under `x` stays there.
    public ViewState zoomed(ViewState view, double width, double x, double factor) {
        TimeScale now = scale(view, width);
        double closest = finest() / width;
        double allowed = Math.min(factor, Math.max(1, now.secondsPerPixel() / closest));
        return fenced(view, now.zoomed(x, allowed));
    }

    /// The view with its content moved `dx` of `width` pixels to the right.
    public ViewState panned(ViewState view, double width, double dx) {
        return fenced(view, scale(view, width).panned(dx));
    }

    /// The view on a scale, pushed back inside the ends of the chronicle.
    private ViewState fenced(ViewState view, TimeScale scale) {
        ViewState whole = index.whole();
        double left = scale.x(whole.start());
        double right = scale.x(whole.end());
        if (right - left <= scale.width() + 1e-6) {
            return whole(view);
        }
        TimeScale inside = scale;
        if (left > 0) {
            inside = scale.panned(-left);
        } else if (right < scale.width()) {
            inside = scale.panned(scale.width() - right);
        }
        return view.at(Math.max(inside.start(), whole.start()), Math.min(inside.end(), whole.end()));
    }

    /// Everything.
    public ViewState whole(ViewState view) {
        return view.at(index.whole().start(), index.whole().end());
    }

    /// The nearest view within the limits; keeps the middle where it can.
    public ViewState clamped(ViewState view) {
        ViewState whole = index.whole();
        double span = Math.clamp(view.span(), finest(), whole.span());
        double middle = view.start() / 2 + view.end() / 2;
        double start = span == view.span() ? view.start() : middle - span / 2;
        start = Math.clamp(start, whole.start(), Math.max(whole.start(), whole.end() - span));
        return view.at(start, start + span);
    }

    private double finest() {
        ViewState whole = index.whole();
        double finest = Math.max(FINEST, Math.ulp(Math.max(Math.abs(whole.start()), Math.abs(whole.end()))) * 4096);
        return Math.min(finest, whole.span());
    }

    /// A window on a stretch of time, with some room on both sides.
    public ViewState on(ViewState view, double from, double to) {
        double room = Math.max((to - from) * 0.25, DAY / 4);
        return clamped(view.at(from - room, to + room));
    }

    /// A window around one event: from however far, one step brings it into sight with its neighbours; each further
    /// step comes closer, until the event and some room beside it fill the window.
    public ViewState around(ViewState view, int event) {
        When when = index.chronicle().events().get(event).when();
        if (when == null) {
            return view;
        }
        double middle = when.start() / 2.0 + when.end() / 2.0;
        double closest = Math.max(14 * DAY, (when.end() - when.start()) * 3.0);
        double near = Math.clamp(neighbourhood(event, middle), closest, closest * FARTHEST);
        double span = view.span() > near * 1.01 ? near : Math.max(closest, view.span() / 5);
        return clamped(view.at(middle - span / 2, middle + span / 2));
    }

    /// How wide a window is that has an event in its middle and shows the next ones before and after it.
    private double neighbourhood(int event, double middle) {
        int place = index.placeInTime(event);
        double reach = 0;
        for (int at = Math.max(0, place - NEIGHBOURS); at <= Math.min(index.dated() - 1, place + NEIGHBOURS); at++) {
            When when = LaneIndex.whenOf(index.chronicle().events().get(index.inTime(at)));
            reach = Math.max(reach, Math.max(middle - when.start(), when.end() - middle));
        }
        return 2.2 * reach;
    }

    /// The view moved so that an event lies in the middle of `width` pixels also where gaps are hidden.
    public ViewState centred(ViewState view, double width, int event) {
        When when = index.chronicle().events().get(event).when();
        if (when == null || !view.gapsHidden() || width <= 0) {
            return view;
        }
        return panned(view, width, width / 2 - scale(view, width).x(when.start() / 2.0 + when.end() / 2.0));
    }

    /// The view moved, if need be, so that an event lies well inside it; the scale is kept.
    public ViewState showing(ViewState view, int event) {
        When when = index.chronicle().events().get(event).when();
        if (when == null) {
            return view;
        }
        double inset = view.span() * 0.06;
        boolean inside = when.start() >= view.start() + inset && when.end() <= view.end() - inset;
        boolean across = when.start() <= view.start() + inset && when.end() >= view.end() - inset;
        ViewState whole = index.whole();
        boolean atEdge = when.start() >= view.start()
                && when.end() <= view.end()
                && (view.start() <= whole.start() || view.end() >= whole.end());
        if (inside || across || atEdge) {
            return view;
        }
        boolean fits = when.end() - when.start() < view.span();
        double centre = fits ? when.start() / 2.0 + when.end() / 2.0 : when.start() + view.span() * 0.4;
        return clamped(view.at(centre - view.span() / 2, centre + view.span() / 2));
    }
}
