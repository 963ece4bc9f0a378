package kwonik.exchange.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The time zones of a calendar file: those that the world knows by their name, or else as the file explains them.
final class CalendarZones {
    private static final Pattern OFFSET = Pattern.compile("[+-]\\d{4}(\\d\\d)?");

    private final Map<String, List<Observance>> explained = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, Zone> known = new HashMap<>();
    private final TreeSet<String> unknown = new TreeSet<>();

    /// How far a clock is from UTC, asked by the time that it shows.
    private interface Zone {
        @Nullable
        ZoneOffset at(LocalDateTime local);
    }

    /// Standard time or summer time: from when on, how often it begins, and its offset.
    private record Observance(LocalDateTime onset, @Nullable RepeatRule rule, ZoneOffset offset) {
        /// When it last began before a time, if it did.
        @Nullable
        LocalDateTime lastBefore(LocalDateTime local) {
            if (local.isBefore(onset)) {
                return null;
            }
            if (rule == null) {
                return onset;
            }
            LocalDate day = new RepeatDays(rule, onset.toLocalDate()).lastUpTo(local.toLocalDate());
            LocalDateTime begun = day.atTime(onset.toLocalTime());
            if (begun.isAfter(local)) {
                LocalDate before = new RepeatDays(rule, onset.toLocalDate()).lastUpTo(day.minusDays(1));
                begun = before.atTime(onset.toLocalTime());
            }
            return begun;
        }
    }

    /// Takes the explanation of a zone.
    void add(CalendarPart zone) {
        String name = zone.text("TZID");
        List<Observance> observances = new ArrayList<>();
        for (CalendarPart part : zone.parts()) {
            ContentLine start = part.first("DTSTART");
            CalendarTime onset = start == null ? null : CalendarTime.of(start.value());
            ZoneOffset offset = offset(part.text("TZOFFSETTO"));
            if (onset != null && offset != null) {
                ContentLine rule = part.first("RRULE");
                RepeatRule repeats = rule == null ? null : RepeatRule.of(rule.value());
                observances.add(new Observance(onset.local(), repeats, offset));
            }
        }
        explained.putIfAbsent(name, observances);
        places.putIfAbsent(name, zone.text("X-LIC-LOCATION"));
    }

    private static @Nullable ZoneOffset offset(String written) {
        try {
            return OFFSET.matcher(written).matches() ? ZoneOffset.of(written) : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// A local time in the zone that its property names.
    CalendarTime placed(CalendarTime time, String name) {
        if (name.isEmpty() || !time.isFloating() || time.isDay()) {
            return time;
        }
        Zone zone = known.computeIfAbsent(name, this::zone);
        ZoneOffset offset = zone.at(time.local());
        return offset == null ? time : time.at(offset);
    }

    /// Names of zones that nobody explains; their times are taken as local.
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    private Zone zone(String name) {
        ZoneId world = worldwide(name);
        if (world == null) {
            world = worldwide(places.getOrDefault(name, ""));
        }
        if (world != null) {
            ZoneId found = world;
            return local -> found.getRules().getOffset(local);
        }
        List<Observance> observances = explained.getOrDefault(name, List.of());
        if (observances.isEmpty()) {
            unknown.add(name);
            return _ -> null;
        }
        return local -> offset(observances, local);
    }

    private static ZoneOffset offset(List<Observance> observances, LocalDateTime local) {
        Observance latest = observances.getFirst();
        LocalDateTime begun = LocalDateTime.MIN;
        for (Observance each : observances) {
            LocalDateTime last = each.lastBefore(local);
            if (last != null && last.isAfter(begun)) {
                latest = each;
                begun = last;
            }
        }
        return latest.offset;
    }

    /// The zone of a name such as `America/New_York`, also behind the path of a vendor; null if there is none.
    private static @Nullable ZoneId worldwide(String name) {
        String rest = name.strip();
        for (int tries = 0; tries < 6 && !rest.isEmpty() && rest.length() < 200; tries++) {
            try {
                return ZoneId.of(rest, ZoneId.SHORT_IDS);
            } catch (DateTimeException _) {
                int slash = rest.indexOf('/');
                if (slash < 0) {
                    return null;
                }
                rest = rest.substring(slash + 1);
            }
        }
        return null;
    }
}
