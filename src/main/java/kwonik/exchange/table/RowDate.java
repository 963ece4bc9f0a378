package kwonik.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.edtf.EdtfException;
import kwonik.edtf.Interval;
import kwonik.edtf.Moment;
import kwonik.edtf.PlainDate;
import kwonik.edtf.Shape;
import kwonik.edtf.When;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.DateHabits;
import kwonik.exchange.date.Decision;
import kwonik.model.Problem;
import org.jspecify.annotations.Nullable;

/// What the cells of a row say of its date.
///
/// @param when null where no date can be had
/// @param text all that stands in the cells of the date, as it stands there
/// @param kept whether the text says more than the date, and so has to be kept beside it
/// @param decisions what was decided in reading it
public record RowDate(State state, @Nullable When when, String text, boolean kept, List<Decision> decisions) {
    static final RowDate NONE = new RowDate(State.NONE, null, "", false, List.of());

    public RowDate {
        decisions = List.copyOf(decisions);
    }

    /// How far it can be read.
    public enum State {
        /// There is one date, or a stretch of time.
        READ,
        /// It may be one of several dates; all are in the set that stands for it.
        AMBIGUOUS,
        /// A part of it can be read, and stands for it.
        IN_PART,
        /// Nothing of it can be read.
        UNREADABLE,
        /// Nothing is said of a date.
        NONE
    }

    static RowDate read(When when, String text, List<Decision> decisions) {
        return new RowDate(State.READ, when, text, false, decisions);
    }

    /// No date, in the words that stand in its cell; they are kept if there are any.
    static RowDate none(String text) {
        return text.isEmpty() ? NONE : new RowDate(State.NONE, null, text, true, List.of());
    }

    static RowDate unreadable(String text, String key, List<String> args) {
        return new RowDate(State.UNREADABLE, null, text, true, List.of(new Decision(key, args)));
    }

    /// A part of it, and why it is only that.
    RowDate inPart(String whole, Decision why) {
        State next = state == State.AMBIGUOUS || when == null ? state : State.IN_PART;
        return new RowDate(next, when, whole, true, with(why));
    }

    /// With what the cell of its end says where that is no date: words are kept, signs are only told.
    RowDate withEnd(String end) {
        boolean words = end.chars().anyMatch(Character::isLetter) && !TableGrid.isNothing(end);
        return words ? new RowDate(state, when, text + " – " + end, true, decisions) : this;
    }

    /// The same with its text kept beside it.
    RowDate keeping() {
        return new RowDate(state, when, text, true, decisions);
    }

    RowDate with(@Nullable When other, String whole, List<Decision> more) {
        List<Decision> all = new ArrayList<>(decisions);
        all.addAll(more);
        return new RowDate(state, other, whole, kept, all);
    }

    private List<Decision> with(Decision decision) {
        List<Decision> all = new ArrayList<>(decisions);
        all.add(decision);
        return all;
    }

    /// Whether it is a single date that is read.
    boolean isRead() {
        return state == State.READ && when != null;
    }

    /// A decision as an argument of a sentence.
    static String said(Decision decision) {
        return Problem.message(decision.key(), args(decision));
    }

    /// What stands in the sentence of a decision, with its dates to be said in words.
    static List<String> args(Decision decision) {
        boolean counted = decision.key().startsWith("celldate.negative");
        List<String> args = new ArrayList<>();
        for (String arg : decision.args()) {
            // the first is what stands in the cell, and is said as it stands there
            boolean date = !args.isEmpty() && !counted && isDate(arg);
            args.add(date ? Problem.date(arg) : arg);
        }
        return args;
    }

    private static boolean isDate(String text) {
        try {
            return text.length() >= 4 && When.parse(text) != null;
        } catch (EdtfException _) {
            return false;
        }
    }

    /// Puts the beginning and the end of a row together.
    record Span(DateHabits habits) {
        private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?[aApP]\\.?[mM]\\.?)?");

        /// A date from one to the other.
        ///
        /// @param endText what stands in the cell of the end
        RowDate joined(RowDate from, RowDate to, String endText) {
            String whole = Stream.of(from.text(), to.text())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" – "));
            if (from.isRead() && CLOCK.matcher(endText).matches()) {
                return sameDay(from, to, whole);
            }
            if (to.state() == State.UNREADABLE && from.isRead() && isNow(endText)) {
                return stretch(from, null, whole, new Decision("celldate.now", List.of(endText, from.when() + "/..")));
            }
            if (from.state() == State.NONE && to.isRead()) {
                RowDate open = stretch(to, to.when(), whole, new Decision("table.date.noBegin", List.of(to.text())));
                return from.text().isEmpty() ? open : open.keeping();
            }
            if (!from.isRead()) {
                return from.state() == State.NONE
                        ? to.inPart(whole, new Decision("table.date.noBegin", List.of(to.text())))
                        : from.inPart(whole, new Decision("table.date.endKept", List.of(to.text())));
            }
            if (!to.isRead() || to.when() == null) {
                return from.inPart(whole, why(to));
            }
            return span(from, to, whole);
        }

        /// A beginning with a time, and an end that is a time of the same day.
        private RowDate sameDay(RowDate from, RowDate to, String whole) {
            if (from.when() instanceof Moment begin) {
                String day = new PlainDate(begin.year(), begin.month(), begin.day(), (byte) 0).edtf();
                RowDate end = RowDates.told(CellDate.read(day + " " + to.text(), habits), to.text());
                boolean after = end.when() instanceof Moment last && last.end() > begin.start() && !last.equals(begin);
                RowDate both = after ? span(from, end, whole) : from;
                if (both.when() instanceof Interval stretch) {
                    return both.with(
                            stretch,
                            whole,
                            List.of(new Decision("table.date.sameDay", List.of(to.text(), stretch.edtf()))));
                }
                return from.inPart(whole, new Decision("table.date.order", List.of(from.text(), to.text())));
            }
            return from.inPart(whole, why(to));
        }

        private static Decision why(RowDate end) {
            return end.decisions().isEmpty()
                    ? new Decision("table.date.endKept", List.of(end.text()))
                    : end.decisions().getFirst();
        }

        private static RowDate stretch(RowDate known, @Nullable When to, String whole, Decision why) {
            When when = known.when();
            if (when == null || when.shape() != Shape.DATE) {
                return known.inPart(whole, why);
            }
            When open = to == null ? new Interval(when, null, false, true) : new Interval(null, to, false, false);
            return known.with(open, whole, List.of(why));
        }

        private static RowDate span(RowDate from, RowDate to, String whole) {
            When first = from.when();
            When last = to.when();
            if (first == null || last == null || first.equals(last)) {
                return from;
            }
            if (first.shape() != Shape.DATE || last.shape() != Shape.DATE) {
                return from.inPart(whole, new Decision("table.date.endKept", List.of(to.text())));
            }
            if (last.end() <= first.start()) {
                return from.inPart(whole, new Decision("table.date.order", List.of(from.text(), to.text())));
            }
            return from.with(new Interval(first, last, false, false), whole, to.decisions());
        }

        /// Whether an end says that it has not come yet.
        private boolean isNow(String text) {
            return text.chars().noneMatch(Character::isDigit)
                    && CellDate.read("1000 – " + text, habits) instanceof CellDate.One one
                    && one.when().endIsOpen();
        }
    }
}
