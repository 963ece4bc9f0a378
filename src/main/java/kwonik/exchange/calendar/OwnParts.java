package kwonik.exchange.calendar;

import java.util.List;
import kwonik.edtf.When;
import kwonik.exchange.common.ChronicleDraft;

/// What our own program writes to a calendar beside its events: lanes with their ids, eras, the id of the chronicle.
final class OwnParts {
    private OwnParts() {}

    /// Takes what a calendar of ours says of the whole.
    static void take(CalendarPart calendar, ChronicleDraft draft) {
        draft.ownId(calendar.text("X-KWONIK-CHRONICLE"));
        for (ContentLine line : calendar.all("X-KWONIK-LANE")) {
            List<String> parts = line.texts(';');
            if (parts.size() == 2) {
                draft.ownLane(parts.getFirst(), parts.getLast());
            }
        }
    }

    /// Whether an entry is an era.
    static boolean isEra(CalendarPart entry) {
        return entry.first("X-KWONIK-ERA") != null;
    }

    /// Takes an era.
    static void era(CalendarPart entry, When when, ChronicleDraft draft) {
        draft.ownEra(entry.text("X-KWONIK-ERA"), entry.text("SUMMARY"), when);
    }
}
