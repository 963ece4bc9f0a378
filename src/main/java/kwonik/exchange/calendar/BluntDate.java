package kwonik.exchange.calendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import kwonik.edtf.Moment;
import kwonik.edtf.Shape;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import org.jspecify.annotations.Nullable;

/// A date as a calendar can hold it: whole days or times, of the years 1 to 9999, with nothing vague in them.
///
/// @param isDay whether it is made of whole days
/// @param start the first day or the time
/// @param end the day behind the last, or the time at which it ends; empty for a moment
/// @param more starts of other stretches as long as the first
record BluntDate(boolean isDay, String start, String end, List<String> more) {
    private static final long FIRST = CivilDate.second(1, 1, 1);
    private static final long LAST = CivilDate.second(9_999, 12, 31);

    /// The calendar’s way to say a date; null if it lies where calendars do not reach.
    static @Nullable BluntDate of(When when) {
        if (when.start() < FIRST || when.end() > LAST) {
            return null;
        }
        List<When> members = when.shape() == Shape.ALL_OF ? when.members() : List.of();
        List<When> all = members.size() > 1 && areAlike(members) ? members : List.of(when);
        When first = all.getFirst();
        Moment.Zone zone = zone(first);
        boolean day = !isTimed(first);
        String end = day ? written(first.end(), true, zone) : timedEnd(first, zone);
        List<String> more = all.stream()
                .skip(1)
                .map(each -> written(each.start(), day, zone))
                .toList();
        return new BluntDate(day, written(first.start(), day, zone), end, more);
    }

    /// Whether all are days or all are times, and equally long: then a calendar can list them.
    private static boolean areAlike(List<When> members) {
        When first = members.getFirst();
        return members.stream()
                .allMatch(each -> each.end() - each.start() == first.end() - first.start()
                        && isTimed(each) == isTimed(first)
                        && zone(each) == zone(first)
                        && !each.startIsOpen()
                        && !each.endIsOpen());
    }

    private static Stream<When> ends(When when) {
        return Stream.concat(Stream.ofNullable(when.from()), Stream.ofNullable(when.to()))
                .flatMap(each -> each.members().isEmpty()
                        ? Stream.of(each)
                        : each.members().stream().flatMap(BluntDate::ends));
    }

    private static boolean isTimed(When when) {
        return ends(when).anyMatch(Moment.class::isInstance);
    }

    /// Whether times are said in UTC: as soon as one of them names its zone.
    private static Moment.Zone zone(When when) {
        boolean placed = ends(when)
                .anyMatch(
                        each -> each instanceof Moment moment && moment.offset().zone() != Moment.Zone.NONE);
        return placed ? Moment.Zone.UTC : Moment.Zone.NONE;
    }

    private static String timedEnd(When when, Moment.Zone zone) {
        long end = when.to() instanceof Moment moment && moment.minute() != Moment.ABSENT ? moment.start() : when.end();
        return end > when.start() ? written(end, false, zone) : "";
    }

    private static String written(long second, boolean day, Moment.Zone zone) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        String date = "%04d%02d%02d".formatted(time.getYear(), time.getMonthValue(), time.getDayOfMonth());
        return day
                ? date
                : date
                        + "T%02d%02d%02d".formatted(time.getHour(), time.getMinute(), time.getSecond())
                        + (zone == Moment.Zone.UTC ? "Z" : "");
    }
}
