package kwonik.edtf;

import java.util.Objects;
import kwonik.edtf.calendar.Precision;
import org.jspecify.annotations.Nullable;

/// From one date to another; an end that is `null` is open or unknown, and never both are.
public record Interval(@Nullable When from, @Nullable When to, boolean startIsOpen, boolean endIsOpen) implements When {

    private static final int UNKNOWN_HALVES = 20;

    /// The end that is known; the start if both are.
    private When known() {
        return from != null ? from : Objects.requireNonNull(to);
    }

    @Override
    public String edtf() {
        return text(from, startIsOpen) + "/" + text(to, endIsOpen);
    }

    private static String text(@Nullable When end, boolean open) {
        if (end != null) {
            return end.edtf();
        }
        return open ? ".." : "";
    }

    @Override
    public long start() {
        return known().start();
    }

    @Override
    public long end() {
        // `2004-06/2004-06-11~` is legal: an end may be sharper than a start that holds it.
        return to != null ? to.end() : known().end();
    }

    @Override
    public long paddedStart() {
        if (from != null) {
            return from.paddedStart();
        }
        long known = known().paddedStart();
        return startIsOpen ? BEGINNING : Math.max(BEGINNING, precision().shifted(known, -UNKNOWN_HALVES));
    }

    @Override
    public long paddedEnd() {
        if (to != null) {
            return to.paddedEnd();
        }
        long known = known().paddedEnd();
        return endIsOpen ? END_OF_TIME : Math.min(END_OF_TIME, precision().shifted(known, UNKNOWN_HALVES));
    }

    @Override
    public Precision precision() {
        Precision first = known().precision();
        return to == null ? first : Precision.coarser(first, to.precision());
    }

    @Override
    public Shape shape() {
        return Shape.INTERVAL;
    }

    @Override
    public boolean isUncertain() {
        return known().isUncertain() || (to != null && to.isUncertain());
    }

    @Override
    public boolean isApproximate() {
        return known().isApproximate() || (to != null && to.isApproximate());
    }

    @Override
    public boolean startDoubtful() {
        return from != null ? from.startDoubtful() : !startIsOpen;
    }

    @Override
    public boolean endDoubtful() {
        return to != null ? to.endDoubtful() : !endIsOpen;
    }

    @Override
    public boolean startIsUnknown() {
        return from == null && !startIsOpen;
    }

    @Override
    public boolean endIsUnknown() {
        return to == null && !endIsOpen;
    }

    @Override
    public String toString() {
        return edtf();
    }
}
