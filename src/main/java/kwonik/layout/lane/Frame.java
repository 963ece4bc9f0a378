package kwonik.layout.lane;

import kwonik.layout.search.Hits;

/// What a picture depends on besides the stretch of time: how far gaps are cut out, what was found, where lanes begin.
///
/// @param share how much of each gap is cut out while that moves, 0 to 1
/// @param hits what a search found, to be marked
/// @param firstLane the place of the first lane in sight where lanes scroll, or [#PICTURE]
public record Frame(double share, Hits hits, int firstLane) {
    /// Instead of a first lane: nothing scrolls, and what has no room is counted.
    public static final int PICTURE = -1;

    /// Nothing moves, nothing was searched for.
    public static final Frame STILL = new Frame(1, Hits.NONE, PICTURE);

    /// This frame in a window whose lanes are scrolled to `lane`.
    public Frame from(int lane) {
        return new Frame(share, hits, lane);
    }
}
