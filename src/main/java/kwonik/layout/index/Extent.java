package kwonik.layout.index;

import java.util.List;
import kwonik.model.Era;

/// The stretch of time of a chronicle: from the first of its events and eras to the last, and a margin on both sides.
///
/// @param view the window that shows everything, with the margin
/// @param timed whether something that has a date gives it; else it stands for nothing
/// @param first when the first event or era begins, in seconds
/// @param last when the last of them is over, exclusive
public record Extent(ViewState view, boolean timed, long first, long last) {
    /// The margin on each side, as a share of the span with margins.
    public static final double MARGIN_SHARE = 0.03 / 1.06;

    private static final double MARGIN = 0.03;
    private static final double DAY = 86_400;

    static Extent of(List<LaneIndex> lanes, List<Era> eras) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (LaneIndex lane : lanes) {
            if (lane.size() > 0) {
                first = Math.min(first, lane.start(0));
                last = Math.max(last, lane.last());
            }
        }
        for (Era era : eras) {
            first = Math.min(first, era.when().start());
            last = Math.max(last, era.when().end());
        }
        if (first > last) {
            return new Extent(new ViewState(0, 365 * DAY, null, false), false, 0, 0);
        }
        double margin = Math.max(((double) last - first) * MARGIN, DAY);
        return new Extent(new ViewState(first - margin, last + margin, null, false), true, first, last);
    }
}
