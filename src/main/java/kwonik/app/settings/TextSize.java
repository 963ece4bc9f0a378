package kwonik.app.settings;

import java.util.Comparator;
import java.util.List;

/// The sizes in which a reader can have all text and all drawings of the window, in percent.
public final class TextSize {
    /// Before anyone has chosen.
    public static final int NORMAL = 100;

    /// From the smallest to the largest.
    public static final List<Integer> STEPS = List.of(80, 90, NORMAL, 110, 125, 150, 175, 200, 250);

    private TextSize() {}

    /// The step that is nearest to a number from elsewhere, such as a file.
    static int nearest(int percent) {
        return STEPS.stream()
                .min(Comparator.comparingLong(step -> Math.abs((long) step - percent)))
                .orElse(NORMAL);
    }

    /// The next larger step; the largest stays.
    public static int larger(int percent) {
        return STEPS.stream().filter(step -> step > percent).findFirst().orElse(STEPS.getLast());
    }

    /// The next smaller step; the smallest stays.
    public static int smaller(int percent) {
        return STEPS.reversed().stream()
                .filter(step -> step < percent)
                .findFirst()
                .orElse(STEPS.getFirst());
    }
}
