package kwonik.exchange.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import kwonik.exchange.calendar.RepeatRule.Frequency;
import kwonik.exchange.calendar.RepeatRule.Numbers;
import kwonik.exchange.calendar.RepeatRule.Weekday;

/// Works out the days of a rule, period by period, and never more than are asked for.
final class RepeatDays {
    /// So many periods in a row may hold no day before a rule counts as empty.
    private static final int MOST_EMPTY = 3_000;

    private static final int LAST_YEAR = 9_999;

    private final RepeatRule rule;
    private final LocalDate start;
    private final Numbers numbers;

    RepeatDays(RepeatRule rule, LocalDate start) {
        this.rule = rule;
        this.start = start;
        this.numbers = rule.numbers();
    }

    /// The days in their order from the first on, which always is the start; a day more than `most` if there are more.
    ///
    /// @param within whether a day is not past the end of the rule
    List<LocalDate> days(int most, Predicate<LocalDate> within) {
        int wanted = rule.count() > 0 ? Math.min(rule.count(), most + 1) : most + 1;
        List<LocalDate> days = new ArrayList<>(List.of(start));
        int empty = 0;
        for (long period = 0; empty < MOST_EMPTY && days.size() < wanted; period++) {
            LocalDate first = first(period * rule.every());
            if (first.getYear() > LAST_YEAR) {
                return days;
            }
            int before = days.size();
            for (LocalDate day : in(first)) {
                if (day.isAfter(start) && days.size() < wanted) {
                    if (!within.test(day)) {
                        return days;
                    }
                    days.add(day);
                }
            }
            empty = days.size() == before ? empty + 1 : 0;
        }
        return days;
    }

    /// The last day up to a day that the rule gives in that year or in the one before; the start if it gives none.
    LocalDate lastUpTo(LocalDate day) {
        LocalDate last = start;
        for (int year = day.getYear() - 1; year <= day.getYear(); year++) {
            for (LocalDate each : in(LocalDate.of(year, 1, 1))) {
                last = each.isAfter(last) && !each.isAfter(day) ? each : last;
            }
        }
        return last;
    }

    /// The first day of a period.
    private LocalDate first(long periods) {
        long bounded = Math.min(periods, 4_000_000);
        return switch (rule.frequency()) {
            case DAILY -> start.plusDays(bounded);
            case WEEKLY ->
                start.with(TemporalAdjusters.previousOrSame(rule.weekStart())).plusWeeks(bounded);
            case MONTHLY -> start.withDayOfMonth(1).plusMonths(bounded);
            case YEARLY -> start.withDayOfYear(1).plusYears(bounded);
        };
    }

    /// All days of the period that begins on a day.
    private List<LocalDate> in(LocalDate first) {
        TreeSet<LocalDate> picked = new TreeSet<>();
        switch (rule.frequency()) {
            case DAILY -> picked.add(first);
            case WEEKLY -> week(first, picked);
            case MONTHLY -> month(YearMonth.from(first), picked);
            case YEARLY -> year(first.getYear(), picked);
        }
        picked.removeIf(day -> !allowed(day));
        List<LocalDate> days = new ArrayList<>(picked);
        if (numbers.places().isEmpty()) {
            return days;
        }
        TreeSet<LocalDate> placed = new TreeSet<>();
        for (int place : numbers.places()) {
            int at = place > 0 ? place - 1 : days.size() + place;
            if (at >= 0 && at < days.size()) {
                placed.add(days.get(at));
            }
        }
        return List.copyOf(placed);
    }

    private boolean allowed(LocalDate day) {
        boolean daily = rule.frequency() == Frequency.DAILY;
        boolean inMonth = numbers.months().isEmpty() || numbers.months().contains(day.getMonthValue());
        boolean onDay = numbers.monthDays().isEmpty() || isMonthDay(day);
        boolean onWeekday = !daily
                || rule.days().isEmpty()
                || rule.days().stream().anyMatch(each -> each.day() == day.getDayOfWeek());
        return inMonth && onDay && onWeekday;
    }

    private boolean isMonthDay(LocalDate day) {
        return numbers.monthDays().contains(day.getDayOfMonth())
                || numbers.monthDays().contains(day.getDayOfMonth() - day.lengthOfMonth() - 1);
    }

    private void week(LocalDate first, Set<LocalDate> picked) {
        for (LocalDate day = first; day.isBefore(first.plusDays(7)); day = day.plusDays(1)) {
            LocalDate each = day;
            if (rule.days().isEmpty()
                    ? day.getDayOfWeek() == start.getDayOfWeek()
                    : rule.days().stream().anyMatch(weekday -> weekday.day() == each.getDayOfWeek())) {
                picked.add(day);
            }
        }
    }

    private void month(YearMonth month, Set<LocalDate> picked) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        if (!numbers.monthDays().isEmpty()) {
            // those that do not fit are taken out afterwards
            first.datesUntil(last.plusDays(1))
                    .filter(this::isMonthDay)
                    .filter(this::isWeekday)
                    .forEach(picked::add);
        } else if (!rule.days().isEmpty()) {
            rule.days().forEach(day -> weekdays(day, first, last, picked));
        } else if (start.getDayOfMonth() <= month.lengthOfMonth()) {
            picked.add(month.atDay(start.getDayOfMonth()));
        }
    }

    private boolean isWeekday(LocalDate day) {
        return rule.days().isEmpty() || rule.days().stream().anyMatch(each -> each.day() == day.getDayOfWeek());
    }

    private void year(int year, Set<LocalDate> picked) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        if (!numbers.yearDays().isEmpty()) {
            for (int number : numbers.yearDays()) {
                LocalDate day = number > 0 ? first.plusDays(number - 1L) : last.plusDays(number + 1L);
                if (day.getYear() == year && isWeekday(day)) {
                    picked.add(day);
                }
            }
        } else if (!numbers.weeks().isEmpty()) {
            weeks(year, picked);
        } else if (!numbers.months().isEmpty() || !numbers.monthDays().isEmpty()) {
            for (int month = 1; month <= 12; month++) {
                if (numbers.months().isEmpty() || numbers.months().contains(month)) {
                    month(YearMonth.of(year, month), picked);
                }
            }
        } else if (!rule.days().isEmpty()) {
            rule.days().forEach(day -> weekdays(day, first, last, picked));
        } else if (start.getDayOfMonth() <= YearMonth.of(year, start.getMonth()).lengthOfMonth()) {
            picked.add(start.withYear(year));
        }
    }

    private void weeks(int year, Set<LocalDate> picked) {
        LocalDate fourth = LocalDate.of(year, 1, 4);
        int most =
                (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(fourth).getMaximum();
        for (int number : numbers.weeks()) {
            int week = number > 0 ? number : most + 1 + number;
            if (week >= 1 && week <= most) {
                week(fourth.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(java.time.DayOfWeek.MONDAY), picked);
            }
        }
    }

    /// All such days of the week in a stretch, or the one with their number.
    private static void weekdays(Weekday wanted, LocalDate first, LocalDate last, Set<LocalDate> picked) {
        LocalDate from = first.with(TemporalAdjusters.nextOrSame(wanted.day()));
        LocalDate to = last.with(TemporalAdjusters.previousOrSame(wanted.day()));
        if (wanted.number() == 0) {
            for (LocalDate day = from; !day.isAfter(to); day = day.plusWeeks(1)) {
                picked.add(day);
            }
            return;
        }
        LocalDate day = wanted.number() > 0
                ? from.plus(wanted.number() - 1L, ChronoUnit.WEEKS)
                : to.plus(wanted.number() + 1L, ChronoUnit.WEEKS);
        if (!day.isBefore(first) && !day.isAfter(last)) {
            picked.add(day);
        }
    }
}
