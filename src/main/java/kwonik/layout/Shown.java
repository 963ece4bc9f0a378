package kwonik.layout;

import java.util.Set;

/// What of a timeline is drawn: a class may be asked before it is told, and a strip has no room for every lane.
///
/// @param without the lanes that are left out, as places in the chronicle
/// @param titles whether events are named; if not, each is a question mark
/// @param dates whether the axis says when; if not, its spans are question marks
/// @param legend whether the marks are explained below
public record Shown(Set<Integer> without, boolean titles, boolean dates, boolean legend) {
    /// Everything.
    public static final Shown ALL = new Shown(Set.of(), true, true, true);

    /// Stands for what is not told yet.
    static final String HIDDEN = "?";

    public Shown {
        without = Set.copyOf(without);
    }

    /// Whether a lane is drawn, by its place in the chronicle.
    boolean lane(int lane) {
        return !without.contains(lane);
    }
}
