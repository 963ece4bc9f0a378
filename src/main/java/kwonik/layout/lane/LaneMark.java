package kwonik.layout.lane;

import org.jspecify.annotations.Nullable;

/// One event or chip of a lane as it stands in a window, with the place of its words if it has room for them.
///
/// @param kind how it is drawn
/// @param event place in the chronicle; of a chip the most important of its events, or -1
/// @param members how many events it stands for
/// @param row counted from the top; the strip comes after the last
/// @param x0 its strict start in pixels; of a chip its left edge
/// @param x1 its strict end, or right edge
/// @param from left edge of all that is drawn of it, in the window
/// @param to right edge
/// @param label where its words stand, or null
record LaneMark(
        Kind kind,
        int event,
        int members,
        int row,
        double x0,
        double x1,
        double from,
        double to,
        @Nullable Label label) {
    /// How something is drawn.
    public enum Kind {
        DOT,
        BAR,
        /// A dot of the strip, which may stand in a row if only there is room for its label.
        SMALL_DOT,
        SMALL_BAR,
        CHIP
    }

    /// The place of the words of a mark in its row.
    ///
    /// @param x left edge
    /// @param width with all signs behind the title
    /// @param left whether the words end at the mark instead of beginning there
    /// @param cut whether the title is longer than its room
    record Label(double x, double width, boolean left, boolean cut) {
        double end() {
            return x + width;
        }
    }

    boolean isBar() {
        return kind == Kind.BAR || kind == Kind.SMALL_BAR;
    }

    boolean isChip() {
        return kind == Kind.CHIP;
    }

    /// Whether it may leave the strip for a row.
    boolean isSmall() {
        return kind == Kind.SMALL_DOT || kind == Kind.SMALL_BAR;
    }

    LaneMark with(@Nullable Label other) {
        return with(row, other);
    }

    LaneMark with(int otherRow, @Nullable Label other) {
        return new LaneMark(kind, event, members, otherRow, x0, x1, from, to, other);
    }
}
