package kwonik.exchange.date;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.Shape;
import kwonik.edtf.When;
import kwonik.exchange.date.CellDate.One;
import kwonik.exchange.date.CellDate.Several;
import org.jspecify.annotations.Nullable;

/// Reads two dates in digits with a sign or word between that says from one to the other: `4/5/2017 - 6/5/2017`.
///
/// Both ends are read in the same order of day and month.
final class StretchForm {
    private static final List<String> BETWEEN = List.of(" - ", " – ", " — ", " to ", " / ", "–", "—", "..", "/", "-");

    private StretchForm() {}

    /// Null if the text is anything else.
    static @Nullable CellDate read(String text, CellReading reading) {
        boolean clocks = text.indexOf(':') != text.lastIndexOf(':');
        boolean words = text.chars().anyMatch(Character::isLetter);
        if (words && !clocks && !text.contains(" to ")) {
            return null;
        }
        for (String sign : BETWEEN) {
            int at = text.indexOf(sign, 1);
            boolean tight = words && (sign.equals("-") || sign.equals("–") || sign.equals("—"));
            boolean once = !tight && at > 0 && text.indexOf(sign, at + sign.length()) < 0;
            if (once && at + sign.length() < text.length()) {
                CellDate stretch = stretch(
                        text,
                        text.substring(0, at).strip(),
                        text.substring(at + sign.length()).strip(),
                        reading);
                if (stretch != null) {
                    return stretch;
                }
            }
        }
        return null;
    }

    private static @Nullable CellDate stretch(String text, String from, String to, CellReading reading) {
        CellReading end = new CellReading(reading.habits(), 1);
        List<One> first = readings(end.read(from));
        List<One> last = first.isEmpty() ? List.of() : readings(end.read(to));
        if (first.isEmpty() || last.isEmpty()) {
            return null;
        }
        if (!first.stream().allMatch(StretchForm::isDate) || !last.stream().allMatch(StretchForm::isDate)) {
            return null;
        }
        List<One> stretches = new ArrayList<>();
        for (int i = 0; i < Math.max(first.size(), last.size()); i++) {
            boolean both = first.size() == last.size() || first.size() == 1 || last.size() == 1;
            One one = first.get(Math.min(i, first.size() - 1));
            One other = last.get(Math.min(i, last.size() - 1));
            When when = both ? CellReading.between(one.when(), other.when()) : null;
            if (when != null) {
                List<Decision> decisions = new ArrayList<>(one.decisions());
                decisions.addAll(other.decisions());
                stretches.add(new One(when, decisions));
            }
        }
        return stretches.isEmpty() ? CellReading.unreadable("order", text) : CellDate.of(stretches);
    }

    private static boolean isDate(One one) {
        return one.when().shape() == Shape.DATE;
    }

    private static List<One> readings(CellDate read) {
        return switch (read) {
            case One one -> List.of(one);
            case Several several -> several.readings();
            case CellDate.NoDate _, CellDate.Unreadable _ -> List.of();
        };
    }
}
