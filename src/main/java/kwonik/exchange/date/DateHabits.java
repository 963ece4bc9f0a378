package kwonik.exchange.date;

import kwonik.edtf.typed.WordedDate;

/// How dates are written in a file or column, as far as that is known.
///
/// @param order of day and month between signs
/// @param negatives what -500 says
/// @param shortYears what a year of two digits says
/// @param numbers whether any whole number is a year
/// @param midnight whether 00:00 is a time of day
/// @param language whose words come first; [WordedDate#ANY] if that is not known
public record DateHabits(
        Order order, Negatives negatives, ShortYears shortYears, Numbers numbers, Midnight midnight, String language) {
    /// Nothing is known: what may be read in two ways is, and negative years are those of ISO.
    public static final DateHabits UNKNOWN = new DateHabits(
            Order.UNKNOWN,
            Negatives.ASTRONOMICAL,
            ShortYears.UNKNOWN,
            Numbers.OF_ANY_KIND,
            Midnight.A_DAY,
            WordedDate.ANY);

    /// Which of day and month comes first.
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN
    }

    /// What a negative year says.
    public enum Negatives {
        /// -500 is 501 BCE, as in ISO 8601 and EDTF.
        ASTRONOMICAL,
        /// -500 is 500 BCE, as most tables mean it.
        HISTORICAL,
        /// -1990 among years of our era is before it, or says until when.
        OPEN
    }

    /// The century of years of two digits.
    public enum ShortYears {
        OF_1900,
        OF_2000,
        UNKNOWN
    }

    /// What whole numbers are.
    public enum Numbers {
        /// All are years, however short or long.
        YEARS,
        /// Those of three or four digits are years; others may be anything.
        OF_ANY_KIND
    }

    /// What 00:00 says.
    public enum Midnight {
        /// A day of which no time is known.
        A_DAY,
        /// The first minute of a day.
        A_TIME
    }

    public DateHabits withOrder(Order other) {
        return new DateHabits(other, negatives, shortYears, numbers, midnight, language);
    }

    public DateHabits withNegatives(Negatives other) {
        return new DateHabits(order, other, shortYears, numbers, midnight, language);
    }

    public DateHabits withShortYears(ShortYears other) {
        return new DateHabits(order, negatives, other, numbers, midnight, language);
    }

    public DateHabits withNumbers(Numbers other) {
        return new DateHabits(order, negatives, shortYears, other, midnight, language);
    }

    public DateHabits withMidnight(Midnight other) {
        return new DateHabits(order, negatives, shortYears, numbers, other, language);
    }

    public DateHabits withLanguage(String other) {
        return new DateHabits(order, negatives, shortYears, numbers, midnight, other);
    }
}
