package kwonik.layout.lane;

/// A label with its place for good.
///
/// @param position in the lane's index
/// @param row counted from 0, the top
/// @param left whether the label stands to the left of the mark
/// @param extent of the event
/// @param width of the label in pixels
record PlacedLabel(int position, int row, boolean left, Extent extent, double width) {
    /// What an event takes of its row, in folded seconds.
    ///
    /// @param start its strict start
    /// @param end its strict end
    /// @param from where its doubtful start may be drawn, as far as the chronicle goes
    /// @param to where its doubtful end may be
    record Extent(double start, double end, double from, double to) {}

    /// Where it begins at a scale, in folded seconds, with its gap.
    double low(double scale, LaneLabels.Metrics m) {
        double ofMark = extent.from - m.mark() * scale;
        return left ? Math.min(ofMark, extent.end - (m.offset() + width + m.gap()) * scale) : ofMark;
    }

    /// Where it ends at a scale, in folded seconds, with its gap.
    double high(double scale, LaneLabels.Metrics m) {
        double ofMark = extent.to + m.mark() * scale;
        return left ? ofMark : Math.max(ofMark, extent.start + (m.offset() + width + m.gap()) * scale);
    }

    boolean touches(double low, double high, double scale, LaneLabels.Metrics m) {
        return low(scale, m) < high && low < high(scale, m);
    }
}
