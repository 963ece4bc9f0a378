package kwonik.exchange.table.guess;

import kwonik.exchange.date.DateHabits;
import kwonik.exchange.date.DateHabits.Order;

/// Tells at a glance which texts may say two dates, so that all rows of a large table can be looked at.
final class TwofoldForm {
    /// A sign and four digits.
    private static final int LONG_YEAR = 5;

    private TwofoldForm() {}

    /// Whether a text begins with two short numbers of which each may be the month, or ends with a short year.
    static boolean is(String text, DateHabits habits) {
        int first = sign(text, 0);
        int second = first < 0 ? -1 : sign(text, first + 1);
        return second > 0 && (habits.order() == Order.UNKNOWN || text.length() - second < LONG_YEAR);
    }

    /// The place of a sign behind one or two digits; -1 if there is none.
    private static int sign(String text, int from) {
        for (int at = from; at < Math.min(from + 3, text.length()); at++) {
            char c = text.charAt(at);
            if (c < '0' || c > '9') {
                return at > from && (c == '/' || c == '.' || c == '-') ? at : -1;
            }
        }
        return -1;
    }
}
