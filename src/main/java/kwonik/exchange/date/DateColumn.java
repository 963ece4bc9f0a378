package kwonik.exchange.date;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kwonik.exchange.date.CellDate.One;
import kwonik.exchange.date.DateHabits.Midnight;
import kwonik.exchange.date.DateHabits.Negatives;
import kwonik.exchange.date.DateHabits.Numbers;
import kwonik.exchange.date.DateHabits.Order;

/// What many texts of one column tell about the way in which its dates are written.
///
/// @param habits as far as the texts decide them
/// @param findings why, and what they leave open or contradict
/// @param counts how many of them can be read so
public record DateColumn(DateHabits habits, List<Decision> findings, Counts counts) {
    /// So many texts are looked at: evidence of an order may stand far down, so it is nearly always all.
    private static final int ENOUGH = 200_000;

    private static final double MOST_OF_THEM = 0.8;
    private static final int LATEST_YEAR = 2100;
    private static final int NEAR = 100;
    private static final Pattern ERA = Pattern.compile("(?i)\\bb\\.?c\\b|\\bbce\\b|av\\.? ?j|v\\. ?chr|a\\. ?c\\.");

    private static final Pattern MIDNIGHT = Pattern.compile("(?<![\\d:])0{1,2}:0{1,2}(?!:?0*[1-9])");
    /// A year with a fraction that no month has as its number.
    private static final Pattern DECIMAL_YEAR = Pattern.compile("\\d{4}\\.(?:\\d|1[3-9]|[2-9]\\d|\\d{3,})");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,12}(?:\\.0)?");

    public DateColumn {
        findings = List.copyOf(findings);
    }

    /// How many texts there are of each kind.
    ///
    /// @param one that say one date
    /// @param several that may say one of several
    /// @param none that say there is none
    /// @param unreadable that are no dates
    public record Counts(int one, int several, int none, int unreadable) {
        /// Which part of those that say anything says a date; 0 if none says anything.
        public double readable() {
            int saying = one + several + unreadable;
            return saying == 0 ? 0 : (one + several) / (double) saying;
        }
    }

    /// Looks at the texts of a column.
    ///
    /// @param known what is known of it already; what the texts decide is put in the place of what is not
    public static DateColumn of(List<String> texts, DateHabits known) {
        Evidence evidence = new Evidence();
        for (String text : texts.subList(0, Math.min(texts.size(), ENOUGH))) {
            evidence.see(CellReading.cleaned(text));
        }
        List<Decision> findings = new ArrayList<>();
        DateHabits habits = known.withNumbers(evidence.numbers(known, findings))
                .withOrder(evidence.order(known, findings))
                .withNegatives(evidence.negatives(known, findings))
                .withMidnight(evidence.midnight(known, findings));
        int one = 0;
        int several = 0;
        int none = 0;
        int unreadable = 0;
        for (String text : texts) {
            switch (CellDate.read(text, habits)) {
                case One _ -> one++;
                case CellDate.Several _ -> several++;
                case CellDate.NoDate _ -> none++;
                case CellDate.Unreadable _ -> unreadable++;
            }
        }
        return new DateColumn(habits, findings, new Counts(one, several, none, unreadable));
    }

    /// The order of day and month that a column of texts decides: a number over 12 stands on one side alone.
    public static Order order(List<String> texts) {
        Evidence evidence = new Evidence();
        texts.forEach(text -> evidence.see(CellReading.cleaned(text)));
        return evidence.order(DateHabits.UNKNOWN, new ArrayList<>());
    }

    /// What speaks for one way or another.
    private static final class Evidence {
        private int texts;
        private int dayFirst;
        private int monthFirst;
        private int undecided;
        private int points;
        /// Those with a fraction, too, which are years as well.
        private int wholeNumbers;
        private int likelyYears;
        private int negative;
        private int zero;
        private boolean before;
        private long alone;
        private long least = Long.MAX_VALUE;
        private long most = Long.MIN_VALUE;
        private int times;
        private int midnights;

        void see(String text) {
            if (NoDateWords.are(text)) {
                return;
            }
            texts++;
            before |= ERA.matcher(text).find();
            if (IsoForm.plain(text) != null) {
                boolean year = text.length() == 4;
                wholeNumbers += year ? 1 : 0;
                likelyYears += year ? 1 : 0;
                ours(Long.parseLong(text.substring(0, 4)));
                return;
            }
            seeClock(text);
            String day = text.indexOf(':') > 0 ? text.substring(0, Math.max(0, text.indexOf(' '))) : text;
            seeNumber(text);
            Figures figures = Figures.of(day);
            if (figures != null) {
                seeFigures(figures);
            }
        }

        private void ours(long year) {
            least = Math.min(least, year);
            most = Math.max(most, year);
        }

        /// Whether a single number with a minus could as well be one of the years of our era around it.
        private boolean isAmongOurs() {
            return negative == 1
                    && zero == 0
                    && !before
                    && alone >= 1000
                    && alone >= least - NEAR
                    && alone <= most + NEAR;
        }

        private void seeClock(String text) {
            int colon = text.indexOf(':');
            if (colon > 0) {
                times++;
                midnights += MIDNIGHT.matcher(text).find() ? 1 : 0;
            }
        }

        private void seeNumber(String text) {
            if (DECIMAL_YEAR.matcher(text).matches()) {
                wholeNumbers++;
                likelyYears++;
            }
            if (!NUMBER.matcher(text).matches()) {
                return;
            }
            long number = Long.parseLong(text.replace(".0", "").replace("+", ""));
            boolean minus = text.startsWith("-");
            wholeNumbers++;
            likelyYears += number <= LATEST_YEAR ? 1 : 0;
            negative += minus ? 1 : 0;
            alone = minus && !text.startsWith("-0") ? -number : alone;
            if (number > 0) {
                ours(number);
            }
            zero += number == 0 ? 1 : 0;
        }

        private void seeFigures(Figures figures) {
            negative += figures.negative() ? 1 : 0;
            if (figures.size() != 3 || figures.digits(0) > 2 || figures.digits(1) > 2) {
                return;
            }
            int first = figures.number(0);
            int second = figures.number(1);
            points += figures.sign() == '.' ? 1 : 0;
            if (first > 12 && first <= 31 && second >= 1 && second <= 12) {
                dayFirst++;
            } else if (second > 12 && second <= 31 && first >= 1 && first <= 12) {
                monthFirst++;
            } else if (first != second && first <= 12 && second <= 12) {
                undecided++;
            }
        }

        Order order(DateHabits known, List<Decision> findings) {
            if (known.order() != Order.UNKNOWN || dayFirst + monthFirst + undecided == 0) {
                return known.order();
            }
            String days = Integer.toString(dayFirst);
            String months = Integer.toString(monthFirst);
            if (dayFirst > 0 && monthFirst > 0) {
                findings.add(Decision.of("column.order.both", days, months));
                return Order.UNKNOWN;
            }
            if (dayFirst > 0) {
                findings.add(Decision.of("column.order.day", days));
                return Order.DAY_FIRST;
            }
            if (monthFirst > 0) {
                findings.add(Decision.of("column.order.month", months));
                return Order.MONTH_FIRST;
            }
            if (points == undecided) {
                findings.add(Decision.of("column.order.points", Integer.toString(points)));
                return Order.DAY_FIRST;
            }
            findings.add(Decision.of("column.order.open", Integer.toString(undecided)));
            return Order.UNKNOWN;
        }

        Numbers numbers(DateHabits known, List<Decision> findings) {
            boolean years =
                    texts > 0 && wholeNumbers >= MOST_OF_THEM * texts && likelyYears >= MOST_OF_THEM * wholeNumbers;
            if (known.numbers() == Numbers.YEARS || !years) {
                return known.numbers();
            }
            findings.add(Decision.of("column.years", Integer.toString(wholeNumbers)));
            return Numbers.YEARS;
        }

        /// A table that has a year 0 counts as astronomers do; others mean what history says.
        Negatives negatives(DateHabits known, List<Decision> findings) {
            if (negative == 0) {
                return known.negatives();
            }
            if (isAmongOurs()) {
                findings.add(Decision.of("column.negative.open", "-" + alone));
                return Negatives.OPEN;
            }
            String key = zero > 0 ? "column.negative.astronomical" : "column.negative.historical";
            findings.add(Decision.of(key, Integer.toString(negative)));
            return zero > 0 ? Negatives.ASTRONOMICAL : Negatives.HISTORICAL;
        }

        /// Where other times stand in a column, midnight is one, too.
        Midnight midnight(DateHabits known, List<Decision> findings) {
            if (midnights == 0 || known.midnight() == Midnight.A_TIME) {
                return known.midnight();
            }
            boolean time = times > midnights;
            findings.add(
                    Decision.of(time ? "column.midnight.time" : "column.midnight.day", Integer.toString(midnights)));
            return time ? Midnight.A_TIME : Midnight.A_DAY;
        }
    }
}
