package kwonik.exchange.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kwonik.edtf.EdtfException;
import kwonik.edtf.Moment;
import kwonik.edtf.When;
import kwonik.exchange.common.EventDraft;
import kwonik.exchange.common.Remarks;
import org.jspecify.annotations.Nullable;

/// Works out when an entry is: its start and end, or all the times at which it comes back.
///
/// An entry that comes back a few times is one event of all those dates; of one that comes back for ever, or too
/// often, the first date counts, and words say how it repeats.
final class EntryDate {
    /// So many times at most are dates of one event: a lesson of a school year has fewer.
    static final int MOST_TIMES = 100;

    private final CalendarZones zones;
    private final Overrides overrides;
    private final Remarks remarks;
    int sets;
    int endless;
    int sameDay;

    EntryDate(CalendarZones zones, Overrides overrides, Remarks remarks) {
        this.zones = zones;
        this.overrides = overrides;
        this.remarks = remarks;
    }

    /// Gives an event its date.
    void date(CalendarPart entry, EventDraft draft) {
        List<CalendarSpan> more = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        entry.all("RDATE").forEach(line -> spans(line, more, unread));
        CalendarSpan first = first(entry, unread);
        ContentLine rule = entry.first("RRULE");
        boolean taken = true;
        List<CalendarSpan> all = new ArrayList<>();
        if (first != null && rule != null) {
            taken = repeated(entry, first, rule, all);
        } else if (first != null) {
            all.add(first);
        }
        if (!unread.isEmpty()) {
            unread(entry, unread, draft);
        }
        if (!taken && first != null && rule != null) {
            endless++;
            draft.when(first.when()).doubt(RepeatWords.said(rule.value(), RepeatRule.of(rule.value())));
            return;
        }
        more.forEach(span -> all.add(first == null || span.to() != null ? span : first.movedTo(span.from())));
        dates(entry, first, all, draft);
    }

    private void unread(CalendarPart entry, List<String> unread, EventDraft draft) {
        draft.doubt(String.join("\n", unread));
        remarks.decided(entry.line(), "", "calendar.date.unread", String.join(" ", unread));
    }

    private void dates(CalendarPart entry, @Nullable CalendarSpan first, List<CalendarSpan> all, EventDraft draft) {
        List<CalendarSpan> times = overrides.without(entry, zones, all).stream()
                .sorted((one, other) ->
                        Long.compare(one.from().second(), other.from().second()))
                .distinct()
                .toList();
        if (times.isEmpty()) {
            // what is taken out of a rule can be all of it
            draft.when(first == null ? null : first.when());
        } else if (times.size() == 1) {
            draft.when(times.getFirst().when());
        } else if (times.size() <= MOST_TIMES) {
            sets++;
            draft.when(When.parse(times.stream().map(CalendarSpan::member).collect(Collectors.joining(",", "{", "}"))));
        } else {
            draft.when(times.getFirst().when());
            remarks.leftOut(entry.line(), "RDATE", "calendar.many", String.valueOf(times.size() - 1));
        }
    }

    /// Adds the times of a rule; returns whether they are all there.
    private boolean repeated(CalendarPart entry, CalendarSpan first, ContentLine written, List<CalendarSpan> all) {
        RepeatRule rule = RepeatRule.of(written.value());
        if (rule == null || !rule.ends()) {
            return false;
        }
        CalendarTime start = first.from();
        CalendarTime until = rule.until();
        Function<LocalDate, CalendarTime> at = day -> again(entry, start, day);
        List<LocalDate> days = new RepeatDays(rule, start.day())
                .days(MOST_TIMES, day -> until == null || isWithin(at.apply(day), until));
        if (days.size() > MOST_TIMES) {
            return false;
        }
        days.forEach(day -> all.add(first.movedTo(at.apply(day))));
        return true;
    }

    /// The same time on another day, on which its zone may have another offset.
    private CalendarTime again(CalendarPart entry, CalendarTime start, LocalDate day) {
        ContentLine started = entry.first("DTSTART");
        String zone = started == null ? "" : started.parameter("TZID");
        return zone.isEmpty() || start.offset().zone() == Moment.Zone.UTC
                ? start.on(day)
                : zones.placed(new CalendarTime(day, start.time(), CalendarTime.FLOATING), zone);
    }

    private static boolean isWithin(CalendarTime time, CalendarTime until) {
        boolean byDay = until.isDay() || time.isDay();
        return byDay ? !time.day().isAfter(until.day()) : time.second() <= until.second();
    }

    // ----- One time

    private @Nullable CalendarSpan first(CalendarPart entry, List<String> unread) {
        ContentLine started = entry.first("DTSTART");
        ContentLine due = entry.kind().equals("VTODO") ? entry.first("DUE") : null;
        ContentLine ended = due == null ? entry.first("DTEND") : due;
        if (started == null) {
            // a task is due at a point
            ContentLine point = due == null ? entry.first("COMPLETED") : due;
            return point == null ? null : span(point, unread);
        }
        CalendarTime from = time(started, started.value());
        if (from == null) {
            unread.add(started.name() + ": " + started.value().strip());
            if (ended != null) {
                unread.add(ended.name() + ": " + ended.value().strip());
            }
            return null;
        }
        CalendarSpan span = until(entry, from, ended);
        if (span == null) {
            unread.add(started.name() + ": " + started.value().strip());
            ContentLine end = ended == null ? entry.first("DURATION") : ended;
            unread.add(end == null ? "" : end.name() + ": " + end.value().strip());
            return new CalendarSpan(from, null);
        }
        return span;
    }

    /// From a start to the end or for as long as the entry says; null if that is no end.
    private @Nullable CalendarSpan until(CalendarPart entry, CalendarTime from, @Nullable ContentLine ended) {
        ContentLine lasting = entry.first("DURATION");
        if (ended == null && lasting == null) {
            return new CalendarSpan(from, null);
        }
        CalendarTime end =
                ended != null ? time(ended, ended.value()) : lasting == null ? null : from.plus(lasting.value());
        if (end == null) {
            return null;
        }
        if (ended != null && ended.name().equals("DUE") && end.isDay()) {
            // a task is due on that day, not before it
            end = end.on(end.day().plusDays(1));
        }
        sameDay += from.isDay() && end.isDay() && end.day().equals(from.day()) ? 1 : 0;
        return CalendarSpan.until(from, end);
    }

    private @Nullable CalendarSpan span(ContentLine line, List<String> unread) {
        CalendarTime point = time(line, line.value());
        if (point == null) {
            unread.add(line.name() + ": " + line.value().strip());
            return null;
        }
        return new CalendarSpan(point, null);
    }

    private @Nullable CalendarTime time(ContentLine line, String written) {
        CalendarTime time = CalendarTime.of(written);
        return time == null ? null : zones.placed(time, line.parameter("TZID"));
    }

    /// The dates, times or periods of a list.
    private void spans(ContentLine line, List<CalendarSpan> all, List<String> unread) {
        for (String each : line.value().split(",", -1)) {
            int slash = each.indexOf('/');
            CalendarTime from = time(line, slash < 0 ? each : each.substring(0, slash));
            String until = each.substring(slash + 1).strip();
            CalendarTime end = slash < 0 || from == null
                    ? null
                    : until.startsWith("P") || until.startsWith("p") ? from.plus(until) : time(line, until);
            CalendarSpan span = from == null || (slash >= 0 && end == null)
                    ? null
                    : end == null ? new CalendarSpan(from, null) : CalendarSpan.until(from, end);
            if (span != null) {
                all.add(span);
            } else if (!each.isBlank()) {
                unread.add(line.name() + ": " + each.strip());
            }
        }
    }

    // ----- What we have written ourselves

    /// Gives an event the date that our own program wrote beside the one of the calendar; returns false if there is
    /// none, or the entry was moved since.
    boolean exact(CalendarPart entry, EventDraft draft) {
        ContentLine written = entry.first("X-EDTF");
        if (written == null) {
            return false;
        }
        String edtf = written.text().strip();
        try {
            When when = When.parse(edtf);
            if (agrees(entry, when)) {
                draft.when(when);
                return true;
            }
        } catch (EdtfException _) {
            remarks.decided(written.line(), "X-EDTF", "calendar.edtf.unread", edtf);
            return false;
        }
        date(entry, draft);
        draft.doubt("X-EDTF: " + edtf);
        remarks.ambiguous(written.line(), "X-EDTF", "calendar.edtf.moved", edtf);
        return true;
    }

    private boolean agrees(CalendarPart entry, When when) {
        ContentLine start = entry.first("DTSTART");
        BluntDate blunt = BluntDate.of(when);
        if (start == null || blunt == null) {
            return start == null;
        }
        CalendarTime from = time(start, start.value());
        CalendarTime meant = CalendarTime.of(blunt.start());
        ContentLine ended = entry.first("DTEND");
        CalendarTime to = ended == null ? null : time(ended, ended.value());
        CalendarTime meantEnd = CalendarTime.of(blunt.end());
        return isSame(from, meant) && (isSame(to, meantEnd) || ended == null);
    }

    /// Whether the days of a calendar say all of a date.
    static boolean says(BluntDate blunt, When when) {
        CalendarTime from = CalendarTime.of(blunt.start());
        CalendarTime end = CalendarTime.of(blunt.end());
        CalendarSpan span = from == null || end == null ? null : CalendarSpan.until(from, end);
        When read = span == null ? from == null ? null : from.when() : span.when();
        return blunt.more().isEmpty() && when.equals(read);
    }

    private static boolean isSame(@Nullable CalendarTime one, @Nullable CalendarTime other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.second() == other.second();
    }
}
