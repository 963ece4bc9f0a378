package kwonik.exchange.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.ChronicleDraft;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.EventDraft;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remarks;

/// Reads a calendar file: iCalendar (RFC 5545), as far as one goes that is broken, and what is cheap of vCalendar 1.0.
///
/// Each entry is one event, also one that comes back: see [EntryDate]. A first walk through the file finds the zones,
/// the names of the calendars and the entries that stand in for others, which may all come behind what needs them.
public final class CalendarReader {
    private static final Pattern BEGUN = Pattern.compile("(?im)^\\s*BEGIN:\\s*(VCALENDAR|VEVENT|VTODO|VJOURNAL)\\s*$");
    private static final int LOOKED_AT = 4_096;
    private static final double FIRST_WALK = 0.4;
    private static final Pattern YEAR = Pattern.compile("^(?:\\D{0,3})(\\d{3,4})\\b|\\b(\\d{3,4})\\D?$");

    private final DataFile file;
    private final ChronicleDraft draft;
    private final Remarks remarks;
    private final CalendarZones zones = new CalendarZones();
    private final Overrides overrides = new Overrides();
    private final List<CalendarPart> calendars = new ArrayList<>();
    private int entries;
    private int busy;
    private int anniversaries;

    private CalendarReader(DataFile file) {
        this.file = file;
        this.draft = new ChronicleDraft(file, "calendar.format");
        this.remarks = draft.remarks();
    }

    /// Whether a file is a calendar.
    public static boolean fits(DataFile file) {
        byte[] bytes = file.bytes();
        int size = Math.min(LOOKED_AT, bytes.length);
        byte[] begin = java.util.Arrays.copyOf(bytes, size);
        return BEGUN.matcher(DataFile.of(file.name(), begin).text()).find();
    }

    /// Reads a calendar.
    ///
    /// @throws RefusedException if there is none in it
    public static Imported read(DataFile file, Progress progress) throws RefusedException {
        if (file.bytes().length == 0) {
            throw new RefusedException(0, "report.refused.empty");
        }
        CalendarReader reader = new CalendarReader(file);
        CalendarParts.read(file, new Remarks(), progress.part(0, FIRST_WALK), reader::look);
        if (reader.calendars.isEmpty() && reader.entries == 0) {
            throw new RefusedException(0, "calendar.refused");
        }
        return reader.chronicle(progress.part(FIRST_WALK, 1));
    }

    private void look(CalendarPart part) {
        switch (part.kind()) {
            case "VCALENDAR" -> calendars.add(part);
            case "VTIMEZONE" -> zones.add(part);
            case "VFREEBUSY" -> busy++;
            default -> {
                entries++;
                overrides.add(part);
            }
        }
    }

    private Imported chronicle(Progress progress) {
        List<String> names = calendars.stream()
                .map(each -> each.text("X-WR-CALNAME", "NAME"))
                .toList();
        boolean own = calendars.stream().anyMatch(each -> each.text("PRODID").equals(CalendarWriter.PRODUCER));
        names.stream().filter(name -> !name.isEmpty()).findFirst().ifPresent(draft::title);
        calendars.stream()
                .map(each -> each.text("X-WR-CALDESC", "DESCRIPTION"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .ifPresent(draft::summary);
        if (own) {
            OwnParts.take(calendars.getFirst(), draft);
        }
        EntryReader reader = new EntryReader(own, names, remarks);
        EntryDate dates = new EntryDate(zones, overrides, remarks);
        CalendarParts.read(file, remarks, progress, part -> {
            if (part.isEntry()) {
                take(part, reader, dates);
            }
        });
        tell(reader, dates);
        return draft.build();
    }

    private void take(CalendarPart entry, EntryReader reader, EntryDate dates) {
        if (entry.text("STATUS").equalsIgnoreCase("CANCELLED")) {
            remarks.leftOut(entry.line(), "STATUS", "calendar.cancelled", entry.text("SUMMARY"));
            return;
        }
        EventDraft event = reader.event(entry);
        if (!dates.exact(entry, event)) {
            dates.date(entry, event);
        }
        if (event.when() != null && OwnParts.isEra(entry)) {
            OwnParts.era(entry, event.when(), draft);
            return;
        }
        anniversaries += isAnniversary(entry, event) ? 1 : 0;
        if (!entry.kind().equals("VEVENT") && !reader.isOwn()) {
            remarks.decidedOnce("calendar." + entry.kind().toLowerCase(Locale.ROOT));
        }
        draft.add(event);
    }

    /// Whether a title names a year before the one of a date that comes back each year.
    private static boolean isAnniversary(CalendarPart entry, EventDraft event) {
        ContentLine rule = entry.first("RRULE");
        ContentLine start = entry.first("DTSTART");
        if (rule == null
                || start == null
                || !rule.value().toUpperCase(Locale.ROOT).contains("YEARLY")) {
            return false;
        }
        CalendarTime time = CalendarTime.of(start.value());
        var year = YEAR.matcher(event.title());
        return time != null
                && year.find()
                && Integer.parseInt(year.group(1) == null ? year.group(2) : year.group(1))
                        < time.day().getYear();
    }

    private void tell(EntryReader reader, EntryDate dates) {
        zones.unknown().forEach(zone -> remarks.ambiguous(0, "TZID", "calendar.zone", zone));
        counted("calendar.sets", dates.sets);
        counted("calendar.endless", dates.endless);
        counted("calendar.sameday", dates.sameDay);
        if (anniversaries > 0) {
            remarks.ambiguous(0, "", "calendar.anniversary", String.valueOf(anniversaries));
        }
        left("calendar.people", reader.people);
        left("calendar.alarms", reader.alarms);
        left("calendar.busy", busy);
    }

    private void counted(String key, int count) {
        if (count > 0) {
            remarks.decided(0, "", key, String.valueOf(count));
        }
    }

    private void left(String key, int count) {
        if (count > 0) {
            remarks.leftOut(0, "", key, String.valueOf(count));
        }
    }
}
