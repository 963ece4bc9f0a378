package kwonik.app;

import java.util.Comparator;
import java.util.List;

/// The sizes in which a reader can have all text and all drawings of the window, in percent.
final class TextSize {
    /// Before anyone has chosen.
    static final int NORMAL = 100;

    /// From the smallest to the largest.
    static final List<Integer> STEPS = List.of(80, 90, NORMAL, 110, 125, 150, 175, 200, 250);

    private TextSize() {}

    /// The step that is nearest to a number from elsewhere, such as a file.
    static int nearest(int percent) {
        return STEPS.stream()
                .min(Comparator.comparingLong(step -> Math.abs((long) step - percent)))
                .orElse(NORMAL);
    }

    /// The next larger step; the largest stays.
    static int larger(int percent) {
        return STEPS.stream().filter(step -> step > percent).findFirst().orElse(STEPS.getLast());
    }

    /// The next smaller step; the smallest stays.
    static int smaller(int percent) {
        return STEPS.reversed().stream()
                .filter(step -> step < percent)
                .findFirst()
                .orElse(STEPS.getFirst());
    }
}
