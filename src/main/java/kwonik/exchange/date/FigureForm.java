package kwonik.exchange.date;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.PlainDate;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.edtf.calendar.Season;
import kwonik.exchange.date.CellDate.One;
import kwonik.exchange.date.DateHabits.Numbers;
import kwonik.exchange.date.DateHabits.Order;
import kwonik.exchange.date.DateHabits.ShortYears;
import org.jspecify.annotations.Nullable;

/// Reads two or three numbers with a sign between: a day, a month, or a stretch of years.
///
/// @param text as it stands in the cell, for what is decided
record FigureForm(String text, Figures figures, DateHabits habits) {
    private static final int FOUR = 4;
    private static final int MONTHS = 12;
    private static final int CENTURY = 100;

    @Nullable
    CellDate read() {
        return figures.size() == 2 ? two() : three();
    }

    // ----- Three numbers

    private @Nullable CellDate three() {
        int first = figures.digits(0);
        int last = figures.digits(2);
        boolean inner = figures.digits(1) <= 2;
        if (inner
                && (first == FOUR || (first == 3 && last <= 2) || (figures.negative() && first <= FOUR))
                && last <= 2) {
            return yearFirst();
        }
        if (inner && first <= 2 && (last == FOUR || last == 3) && !figures.negative()) {
            return figures.number(2) == 0 ? new CellDate.NoDate() : dayAndMonth(List.of(figures.number(2)), "");
        }
        boolean small = inner && first <= 2 && last <= 2;
        return small && !figures.negative() && figures.sign() != ' ' && figures.sign() != ',' ? shortYear() : null;
    }

    private CellDate yearFirst() {
        int month = figures.number(1);
        int day = figures.number(2);
        if (month == 0 && day == 0 && figures.number(0) == 0) {
            return new CellDate.NoDate();
        }
        if (day == 0 && month <= MONTHS) {
            return year(month).with(Decision.of("zero", text, year(month).when().edtf()));
        }
        One year = year(0);
        One read = day(((PlainDate) year.when()).year(), month, day, year.decisions());
        return read == null ? CellReading.unreadable("no.day", text) : read;
    }

    /// The year before everything, with a month or without.
    private One year(int month) {
        One year = YearForm.signed(figures.number(0), figures.negative(), text, habits);
        long number = ((PlainDate) year.when()).year();
        return new One(new PlainDate(number, (byte) month, (byte) 0, (byte) 0), year.decisions());
    }

    private static @Nullable One day(long year, int month, int day, List<Decision> decisions) {
        boolean exists = month >= 1 && month <= MONTHS && day >= 1 && day <= CivilDate.daysIn(year, month);
        return exists ? new One(new PlainDate(year, (byte) month, (byte) day, (byte) 0), decisions) : null;
    }

    /// Two years of two digits each, or the one that is the habit.
    private CellDate shortYear() {
        int last = figures.number(2);
        boolean yearLast = figures.number(0) >= 1 && figures.number(0) <= 31 && figures.number(1) >= 1;
        int year = yearLast ? last : figures.number(0);
        List<Integer> years = switch (habits.shortYears()) {
            case OF_1900 -> List.of(1900 + year);
            case OF_2000 -> List.of(2000 + year);
            case UNKNOWN -> List.of(2000 + year, 1900 + year);
        };
        if (yearLast) {
            return dayAndMonth(years, figures.text(2));
        }
        List<One> readings = new ArrayList<>();
        for (int of : years) {
            One one = day(of, figures.number(1), last, List.of(shortened(figures.text(0), of)));
            if (one != null) {
                readings.add(one);
            }
        }
        return readings.isEmpty() ? CellReading.unreadable("no.day", text) : CellDate.of(readings);
    }

    private Decision shortened(String digits, int year) {
        String key = habits.shortYears() == ShortYears.UNKNOWN ? "short.open" : "short";
        return Decision.of(key, text, "’" + digits, Integer.toString(year));
    }

    /// A day and a month in the order that is the habit, or in both.
    private CellDate dayAndMonth(List<Integer> years, String shortYear) {
        List<One> readings = new ArrayList<>();
        for (int year : years) {
            List<Decision> decisions = shortYear.isEmpty() ? List.of() : List.of(shortened(shortYear, year));
            One dayFirst = day(year, figures.number(1), figures.number(0), decisions);
            One monthFirst = day(year, figures.number(0), figures.number(1), decisions);
            if (dayFirst == null || monthFirst == null || dayFirst.when().equals(monthFirst.when())) {
                only(readings, dayFirst, Order.DAY_FIRST);
                only(readings, monthFirst, Order.MONTH_FIRST);
            } else {
                if (habits.order() != Order.MONTH_FIRST) {
                    readings.add(dayFirst.with(
                            Decision.of("order.day", text, dayFirst.when().edtf())));
                }
                if (habits.order() != Order.DAY_FIRST) {
                    readings.add(monthFirst.with(
                            Decision.of("order.month", text, monthFirst.when().edtf())));
                }
            }
        }
        return readings.isEmpty() ? CellReading.unreadable("no.day", text) : CellDate.of(readings);
    }

    /// The one order that is possible, which may not be that of the column.
    private void only(List<One> readings, @Nullable One reading, Order order) {
        if (reading == null) {
            return;
        }
        boolean against =
                habits.order() != Order.UNKNOWN && habits.order() != order && figures.number(0) != figures.number(1);
        String when = reading.when().edtf();
        readings.add(against ? reading.with(Decision.of("order.against", text, when)) : reading);
    }

    // ----- Two numbers

    private @Nullable CellDate two() {
        int first = figures.digits(0);
        int last = figures.digits(1);
        if (figures.sign() == ',') {
            return null;
        }
        if (first >= 3 && figures.sign() == '.' && (habits.numbers() == Numbers.YEARS || last != 2)) {
            return CellReading.unreadable("decimal", text);
        }
        if (first <= 2 && last == FOUR && !figures.negative()) {
            return month(figures.number(1), figures.number(0));
        }
        if (first == FOUR && last <= 2) {
            return yearAndMore();
        }
        boolean years = first >= 3 && first <= last && last <= FOUR;
        boolean dash = figures.sign() == '-' || figures.sign() == '/';
        return years && dash && !figures.negative() ? stretch(figures.number(0), figures.number(1)) : null;
    }

    private @Nullable CellDate month(int year, int month) {
        return month < 1 || month > MONTHS
                ? null
                : new One(new PlainDate(year, (byte) month, (byte) 0, (byte) 0), List.of());
    }

    /// 2009-4, 1914-18, 1905/10, 2001-21
    private @Nullable CellDate yearAndMore() {
        int number = figures.number(1);
        int century = figures.number(0) % CENTURY;
        if (number == 0) {
            return figures.number(0) == 0
                    ? new CellDate.NoDate()
                    : year(0).with(Decision.of("zero", text, year(0).when().edtf()));
        }
        boolean iso = figures.sign() == '-' && !text.contains(" ");
        boolean dash = figures.sign() == '-' || figures.sign() == '/';
        boolean years = dash && figures.digits(1) == 2 && number > century && !figures.negative();
        boolean month = number <= MONTHS;
        boolean season = iso && Season.isSeason(number);
        List<One> readings = new ArrayList<>();
        if (month || season) {
            readings.add(year(number));
        }
        if (years && !(month && iso)) {
            int until = figures.number(0) - century + number;
            When when = When.between(plain(figures.number(0)), plain(until));
            readings.add(new One(when, List.of(Decision.of("years", text, when.edtf()))));
        }
        return readings.isEmpty() ? null : CellDate.of(readings);
    }

    private static PlainDate plain(long year) {
        return new PlainDate(year, (byte) 0, (byte) 0, (byte) 0);
    }

    private CellDate stretch(int from, int to) {
        When when = CellReading.between(plain(from), plain(to));
        return when == null ? CellReading.unreadable("order", text) : new One(when, List.of());
    }
}
