package kwonik.layout.timeline;

import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.lane.LaneRooms;
import kwonik.layout.lane.Scene;
import kwonik.layout.picture.Look;

/// Shares the height of a timeline among eras, lanes, axis, shelf and legend, from the top down; lanes come before
/// rows of eras and lines of the shelf.
///
/// @param eras how many rows of eras have room
/// @param top where the lanes begin
/// @param bottom where they end and the axis begins
/// @param axis height of the axis; none where nothing has a date
/// @param shelf height of the shelf
/// @param legend height of the legend
public record Heights(int eras, double top, double bottom, double axis, double shelf, double legend) {
    /// Eras take no more of the height than this.
    private static final double MOST_ERAS = 0.25;
    /// And the shelf no more than this, if there are lanes, but always a line.
    private static final double MOST_SHELF = 0.16;
    private static final int MOST_LINES = 4;
    /// So many lanes have room before any era, and all have before the second line of the shelf.
    private static final int FIRST_LANES = 2;
    /// So many rows of eras have room before further lanes.
    private static final int FIRST_ERAS = 2;

    /// Shares a height.
    ///
    /// @param legend lines of the legend
    static Heights of(Scene scene, double height, int eraRows, ShelfPlan onShelf, int legend) {
        Look.Gaps gaps = scene.look().gaps();
        ChronicleIndex index = scene.index();
        double axis = index.isTimed() ? gaps.heights().axis() : 0;
        boolean alone = index.isUndated();
        double line = index.undated() == 0 ? 0 : ShelfPlan.line(scene.look());
        double least = alone ? 0 : LaneRooms.least(scene.look());
        int all = LaneRooms.drawn(scene).size();
        double lanes = Math.min(FIRST_LANES, all) * least;
        double foot = legend * gaps.heights().legend();
        double free = height - axis - line - lanes;
        if (foot > free) {
            double one = free + lanes >= least + gaps.heights().legend()
                    ? gaps.heights().legend()
                    : 0;
            foot = Math.min(
                    foot,
                    Math.max(
                            one,
                            Math.floor(free / gaps.heights().legend())
                                    * gaps.heights().legend()));
        }
        free -= foot;
        double spare = free - Math.max(0, all - FIRST_LANES) * least;
        int few = rows(gaps, Math.min(free, height * MOST_ERAS), 0, Math.min(FIRST_ERAS, eraRows));
        int eras = rows(gaps, Math.min(spare, height * MOST_ERAS), few, eraRows);
        double top = EraPlan.height(scene.look(), eras);
        double shelf = line;
        if (alone) {
            shelf = Math.max(line, height - top - axis - foot);
        } else if (line > 0) {
            double more = Math.min(spare - top, height * MOST_SHELF - line);
            int most = 1 + (int) Math.clamp(Math.floor(more / line), 0, MOST_LINES - 1);
            shelf = Math.max(1, onShelf.lines(most)) * line;
        }
        return new Heights(eras, top, Math.max(top, height - foot - shelf - axis), axis, shelf, foot);
    }

    /// How many rows of eras have room.
    private static int rows(Look.Gaps gaps, double room, int least, int most) {
        return (int) Math.clamp((room - gaps.pad()) / gaps.heights().era(), least, most);
    }
}
