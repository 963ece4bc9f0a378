package kwonik.exchange.date;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kwonik.edtf.When;

/// What a text in a cell or field of a file says about time: one date, one of several, none, or nothing that can be
/// read.
public sealed interface CellDate {
    /// It can be read in one way.
    ///
    /// @param decisions what was decided on the way; empty where the text said just that
    record One(When when, List<Decision> decisions) implements CellDate {
        public One {
            decisions = List.copyOf(decisions);
        }

        One with(Decision decision) {
            List<Decision> more = new ArrayList<>(decisions);
            more.add(decision);
            return new One(when, more);
        }
    }

    /// It can be read in several ways, of which somebody has to choose, such as 04/05/2017.
    ///
    /// @param readings two or more; where only the order is open, the one with the day first comes first
    record Several(List<One> readings) implements CellDate {
        public Several {
            readings = List.copyOf(readings);
        }

        /// The dates that it may be.
        public List<When> dates() {
            return readings.stream().map(One::when).toList();
        }
    }

    /// It says that there is no date: nothing, n.d., NA.
    record NoDate() implements CellDate {}

    /// It is no date that is known here, and stays a text.
    ///
    /// @param key of the sentence that says why
    /// @param args of that sentence
    record Unreadable(String key, List<String> args) implements CellDate {
        public Unreadable {
            args = List.copyOf(args);
        }
    }

    /// Reads a text. Whatever stands in it, this ends soon and without an exception.
    static CellDate read(String text, DateHabits habits) {
        One plain = IsoForm.plain(text);
        return plain == null ? quoted(new CellReading(habits, 0).read(text), text) : plain;
    }

    /// With the minus that stands in the cell, which was read as a hyphen.
    private static CellDate quoted(CellDate read, String cell) {
        if (!cell.startsWith("−")) {
            return read;
        }
        return read instanceof Unreadable(String key, List<String> args)
                ? new Unreadable(key, args.stream().map(CellDate::minus).toList())
                : read.each(one -> List.of(new One(
                        one.when(),
                        one.decisions().stream()
                                .map(each -> new Decision(each.key(), minusFirst(each.args())))
                                .toList())));
    }

    private static List<String> minusFirst(List<String> args) {
        List<String> quoted = new ArrayList<>(args);
        if (!quoted.isEmpty()) {
            quoted.set(0, minus(quoted.getFirst()));
        }
        return quoted;
    }

    private static String minus(String text) {
        return text.startsWith("-") ? "−" + text.substring(1) : text;
    }

    /// Whether a text says that there is no date, or nothing at all.
    static boolean saysNone(String text) {
        return NoDateWords.are(CellReading.cleaned(text));
    }

    /// The same with each reading changed; what becomes nothing is left out.
    default CellDate each(Function<One, List<One>> change) {
        return switch (this) {
            case One one -> of(change.apply(one), this);
            case Several several ->
                of(
                        several.readings().stream()
                                .flatMap(one -> change.apply(one).stream())
                                .toList(),
                        this);
            case NoDate _, Unreadable _ -> this;
        };
    }

    private static CellDate of(List<One> readings, CellDate otherwise) {
        return switch (readings.size()) {
            case 0 -> otherwise;
            case 1 -> readings.getFirst();
            default -> new Several(readings);
        };
    }

    /// One reading or several, those that say the same being one.
    static CellDate of(List<One> readings) {
        List<One> different = new ArrayList<>();
        for (One reading : readings) {
            if (different.stream().noneMatch(other -> other.when().equals(reading.when()))) {
                different.add(reading);
            }
        }
        return different.size() == 1 ? different.getFirst() : new Several(different);
    }
}
