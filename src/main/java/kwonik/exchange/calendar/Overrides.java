package kwonik.exchange.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Times at which an entry that comes back does not, because it was taken out there, or another entry stands there.
final class Overrides {
    private final Map<String, List<ContentLine>> byEntry = new HashMap<>();

    /// Takes an entry that stands in for another one at one of its times.
    void add(CalendarPart entry) {
        ContentLine at = entry.first("RECURRENCE-ID");
        String entryId = entry.text("UID");
        if (at != null && !entryId.isEmpty()) {
            byEntry.computeIfAbsent(entryId, _ -> new ArrayList<>()).add(at);
        }
    }

    /// The times of an entry without those that are taken out.
    List<CalendarSpan> without(CalendarPart entry, CalendarZones zones, List<CalendarSpan> all) {
        if (all.size() < 2 && entry.first("RRULE") == null) {
            return all;
        }
        List<ContentLine> out = new ArrayList<>(entry.all("EXDATE"));
        if (entry.first("RECURRENCE-ID") == null) {
            out.addAll(byEntry.getOrDefault(entry.text("UID"), List.of()));
        }
        Set<Long> seconds = new HashSet<>();
        Set<Long> days = new HashSet<>();
        for (ContentLine line : out) {
            for (String written : line.value().split("[,;]", -1)) {
                CalendarTime time = CalendarTime.of(written);
                if (time != null && time.isDay()) {
                    days.add(time.day().toEpochDay());
                } else if (time != null) {
                    seconds.add(zones.placed(time, line.parameter("TZID")).second());
                }
            }
        }
        return all.stream()
                .filter(span -> !seconds.contains(span.from().second())
                        && !days.contains(span.from().day().toEpochDay()))
                .toList();
    }
}
