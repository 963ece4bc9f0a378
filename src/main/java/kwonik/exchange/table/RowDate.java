package kwonik.exchange.table;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.When;
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
        return Problem.message(decision.key(), decision.args());
    }
}
