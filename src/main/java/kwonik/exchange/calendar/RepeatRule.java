package kwonik.exchange.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How something repeats: the RRULE of a calendar.
///
/// @param every how many of its periods lie between two, from 1
/// @param count how often, 0 where the rule does not say
/// @param until the last time that may be, null where the rule does not say
/// @param days of the week
/// @param numbers what else picks days out of a period
/// @param weekStart the day with which a week begins
record RepeatRule(
        Frequency frequency,
        int every,
        int count,
        @Nullable CalendarTime until,
        List<Weekday> days,
        Numbers numbers,
        DayOfWeek weekStart) {
    private static final Pattern WEEKDAY = Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");
    private static final List<String> NAMES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final int MOST_NUMBERS = 400;

    /// The period in which something comes back.
    enum Frequency {
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY
    }

    /// A day of the week, all of them in a period or the one with a number, which counts from the end if negative.
    record Weekday(int number, DayOfWeek day) {}

    /// Months, days of the month and of the year, weeks of the year, and places among what is picked.
    record Numbers(
            List<Integer> months,
            List<Integer> monthDays,
            List<Integer> yearDays,
            List<Integer> weeks,
            List<Integer> places) {
        boolean isEmpty() {
            return months.isEmpty() && monthDays.isEmpty() && yearDays.isEmpty() && weeks.isEmpty() && places.isEmpty();
        }
    }

    /// A rule as it is written; null if it repeats by the hour, or is none.
    static @Nullable RepeatRule of(String raw) {
        Parts parts = new Parts();
        for (String part : raw.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals).strip();
            if (!part.isBlank() && !parts.take(name, part.substring(equals + 1).strip())) {
                return null;
            }
        }
        return parts.rule();
    }

    /// Whether it says when it ends.
    boolean ends() {
        return count > 0 || until != null;
    }

    private static final class Parts {
        private @Nullable Frequency frequency;
        private int every = 1;
        private int count;
        private @Nullable CalendarTime until;
        private final List<Weekday> days = new ArrayList<>();
        private List<Integer> months = List.of();
        private List<Integer> monthDays = List.of();
        private List<Integer> yearDays = List.of();
        private List<Integer> weeks = List.of();
        private List<Integer> places = List.of();
        private DayOfWeek weekStart = DayOfWeek.MONDAY;

        /// Whether a part of the rule is understood.
        boolean take(String name, String value) {
            try {
                return switch (name) {
                    case "WKST" -> weekStart(value);
                    case "BYDAY" -> weekdays(value);
                    case "FREQ", "INTERVAL", "COUNT", "UNTIL" -> bounds(name, value);
                    case "BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS" -> picked(name, value);
                    default -> name.startsWith("X-");
                };
            } catch (NumberFormatException _) {
                return false;
            }
        }

        private boolean bounds(String name, String value) {
            switch (name) {
                case "FREQ" -> frequency = frequency(value);
                case "INTERVAL" -> every = Integer.parseInt(value);
                case "COUNT" -> {
                    count = Integer.parseInt(value);
                    return count > 0;
                }
                default -> {
                    until = CalendarTime.of(value);
                    return until != null;
                }
            }
            return every > 0;
        }

        private boolean picked(String name, String value) {
            List<Integer> numbers = switch (name) {
                case "BYMONTH" -> numbers(value, 1, 12);
                case "BYMONTHDAY" -> numbers(value, -31, 31);
                case "BYWEEKNO" -> numbers(value, -53, 53);
                default -> numbers(value, -366, 366);
            };
            switch (name) {
                case "BYMONTH" -> months = numbers;
                case "BYMONTHDAY" -> monthDays = numbers;
                case "BYWEEKNO" -> weeks = numbers;
                case "BYYEARDAY" -> yearDays = numbers;
                default -> places = numbers;
            }
            return !numbers.isEmpty();
        }

        private static @Nullable Frequency frequency(String value) {
            return switch (value) {
                case "DAILY" -> Frequency.DAILY;
                case "WEEKLY" -> Frequency.WEEKLY;
                case "MONTHLY" -> Frequency.MONTHLY;
                case "YEARLY" -> Frequency.YEARLY;
                default -> null;
            };
        }

        private boolean weekStart(String value) {
            int at = NAMES.indexOf(value);
            weekStart = at < 0 ? weekStart : DayOfWeek.of(at + 1);
            return at >= 0;
        }

        private boolean weekdays(String value) {
            for (String each : value.split(",", -1)) {
                Matcher match = WEEKDAY.matcher(each.strip());
                if (!match.matches() || days.size() > MOST_NUMBERS) {
                    return false;
                }
                int number = match.group(1) == null ? 0 : Integer.parseInt(match.group(1));
                days.add(new Weekday(number, DayOfWeek.of(NAMES.indexOf(match.group(2)) + 1)));
            }
            return true;
        }

        /// Numbers within bounds and not 0; none if one of them is no such number.
        private static List<Integer> numbers(String value, int least, int most) {
            List<Integer> all = new ArrayList<>();
            for (String each : value.split(",", -1)) {
                int number = Integer.parseInt(each.strip());
                if (number < least || number > most || number == 0 || all.size() > MOST_NUMBERS) {
                    return List.of();
                }
                all.add(number);
            }
            return all;
        }

        @Nullable
        RepeatRule rule() {
            return frequency == null
                    ? null
                    : new RepeatRule(
                            frequency,
                            every,
                            count,
                            until,
                            List.copyOf(days),
                            new Numbers(months, monthDays, yearDays, weeks, places),
                            weekStart);
        }
    }
}
