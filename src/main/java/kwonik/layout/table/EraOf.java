package kwonik.layout.table;

import java.util.Comparator;
import java.util.List;
import kwonik.edtf.When;
import kwonik.model.Era;
import kwonik.model.Event;

/// Tells in which era an event begins: of several, in the one that began last.
final class EraOf {
    /// An event without a date, or one that no era holds.
    static final int NONE = -1;

    private final List<Era> eras;

    EraOf(List<Era> eras) {
        this.eras = eras.stream().sorted(Comparator.comparingLong(Era::start)).toList();
    }

    /// The place of its era among all in the order of time, or [#NONE].
    int place(Event event) {
        When when = event.when();
        if (when == null) {
            return NONE;
        }
        int place = eras.size() - 1;
        while (place >= 0
                && (eras.get(place).start() > when.start() || eras.get(place).end() <= when.start())) {
            place--;
        }
        return place;
    }

    Era era(int place) {
        return eras.get(place);
    }
}
