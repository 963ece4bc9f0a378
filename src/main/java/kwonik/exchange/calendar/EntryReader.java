package kwonik.exchange.calendar;

import java.util.List;
import java.util.Set;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import kwonik.exchange.common.EventDraft;
import kwonik.exchange.common.Remarks;
import kwonik.model.Reference;
import org.jspecify.annotations.Nullable;

/// Makes an event of an entry of a calendar: everything but its date.
final class EntryReader {
    private static final Set<String> KNOWN = Set.of(
            "ACTION",
            "ATTACH",
            "ATTENDEE",
            "BEGIN",
            "CATEGORIES",
            "CLASS",
            "COMMENT",
            "COMPLETED",
            "CONTACT",
            "CREATED",
            "DESCRIPTION",
            "DTEND",
            "DTSTAMP",
            "DTSTART",
            "DUE",
            "DURATION",
            "END",
            "EXDATE",
            "EXRULE",
            "GEO",
            "LAST-MODIFIED",
            "LOCATION",
            "ORGANIZER",
            "PRIORITY",
            "PRODID",
            "RDATE",
            "RECURRENCE-ID",
            "RELATED-TO",
            "RESOURCES",
            "RRULE",
            "SEQUENCE",
            "STATUS",
            "SUMMARY",
            "TRANSP",
            "TRIGGER",
            "TZID",
            "UID",
            "URL");
    private static final int PICKED_PRIORITY = 10;

    private final boolean own;
    private final List<String> calendars;
    private final Remarks remarks;
    int people;
    int alarms;

    /// @param own whether our own program wrote the file
    /// @param calendars names of the calendars in the file
    EntryReader(boolean own, List<String> calendars, Remarks remarks) {
        this.own = own;
        this.calendars = calendars;
        this.remarks = remarks;
    }

    /// Whether a property is one of the standard.
    static boolean knows(String name) {
        return KNOWN.contains(name);
    }

    /// Whether our own program wrote the file.
    boolean isOwn() {
        return own;
    }

    /// An event with all but its date.
    EventDraft event(CalendarPart entry) {
        EventDraft draft = new EventDraft(entry.line());
        String uid = entry.text("UID");
        if (own) {
            int at = uid.lastIndexOf('@');
            draft.ownId(at < 0 ? uid : uid.substring(0, at));
            own(entry, draft);
        } else {
            draft.id(uid + instance(entry));
            draft.lane(calendars.size() > 1 ? calendars.get(entry.calendar()) : "");
            links(entry, draft);
        }
        draft.title(entry.text("SUMMARY"));
        draft.summary(own ? EntryText.own(entry) : EntryText.of(entry));
        entry.all("CATEGORIES").forEach(line -> tags(line, draft));
        importance(entry, draft);
        people += entry.all("ATTENDEE").size() + entry.all("ORGANIZER").size();
        alarms += entry.parts().size();
        return draft;
    }

    private static String instance(CalendarPart entry) {
        String at = entry.text("RECURRENCE-ID");
        return at.isEmpty() ? "" : "-" + at;
    }

    private static void tags(ContentLine line, EventDraft draft) {
        // vCalendar 1.0 parts them by semicolons
        char sign = line.value().indexOf(',') < 0 && line.value().indexOf(';') > 0 ? ';' : ',';
        line.texts(sign).forEach(draft::tag);
    }

    /// In calendars 1 is the highest and 9 the lowest priority, and 0 none.
    private static void importance(CalendarPart entry, EventDraft draft) {
        String written = entry.text("PRIORITY", "X-KWONIK-PRIORITY");
        if (written.length() == 1 && written.charAt(0) >= '1' && written.charAt(0) <= '9') {
            draft.importance((PICKED_PRIORITY + 1 - (written.charAt(0) - '0')) / 2);
        }
    }

    // ----- What only our own files have

    private static void own(CalendarPart entry, EventDraft draft) {
        draft.lane(entry.text("X-KWONIK-LANE"));
        draft.doubt(entry.text("X-KWONIK-DOUBT"));
        for (ContentLine line : entry.all("X-KWONIK-REFERENCE")) {
            List<String> parts = line.texts(';');
            if (parts.size() == 6) {
                draft.reference(new Reference(
                        parts.get(0), parts.get(1), issued(parts.get(2)), parts.get(3), parts.get(4), parts.get(5)));
            }
        }
    }

    private static @Nullable When issued(String edtf) {
        try {
            return edtf.isEmpty() ? null : When.parse(edtf);
        } catch (EdtfException _) {
            return null;
        }
    }

    // ----- What other programs write

    private void links(CalendarPart entry, EventDraft draft) {
        String place = entry.text("LOCATION");
        if (place.startsWith("http://") || place.startsWith("https://")) {
            draft.link(place, "", "");
        } else {
            draft.tag(place);
        }
        entry.all("URL").forEach(line -> draft.link(line.text(), "", ""));
        for (ContentLine line : entry.all("GEO")) {
            draft.link("geo:" + line.value().strip().replace("\\", "").replace(';', ','), "", "");
        }
        for (ContentLine line : entry.all("DESCRIPTION")) {
            String other = line.parameter("ALTREP");
            if (other.startsWith("http")) {
                draft.link(other, "", "");
            }
        }
        for (ContentLine line : entry.all("ATTACH")) {
            if (line.isBinary() || line.value().regionMatches(true, 0, "cid:", 0, 4)) {
                remarks.leftOut(line.line(), "ATTACH", "calendar.attached");
            } else {
                draft.link(
                        line.value(),
                        line.parameter("X-FILENAME").isEmpty()
                                ? line.parameter("FILENAME")
                                : line.parameter("X-FILENAME"),
                        "");
            }
        }
    }
}
