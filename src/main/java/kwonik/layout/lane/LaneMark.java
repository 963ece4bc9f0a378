package kwonik.layout.lane;

import org.jspecify.annotations.Nullable;

/// One event or chip of a lane as it stands in a window, with the place of its words if it has room for them.
///
/// @param kind how it is drawn
/// @param event place in the chronicle; of a chip the most important of its events, or -1
/// @param members how many events it stands for
/// @param row counted from the top; the strip comes after the last
/// @param certain its strict start and end; of a chip its edges
/// @param drawn the edges of all that is drawn of it, in the window
/// @param label where its words stand, or null
record LaneMark(
        Kind kind,
        int event,
        int members,
        int row,
        Stretch certain,
        Stretch drawn,
        @Nullable Label label) {
    /// A stretch of the window, in pixels.
    record Stretch(double from, double to) {}

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
        return new LaneMark(kind, event, members, otherRow, certain, drawn, other);
    }
}
