package kwonik.exchange.date;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.edtf.When;
import kwonik.edtf.typed.WordedDate;
import kwonik.edtf.typed.WordedDate.Turn;
import kwonik.exchange.date.CellDate.One;
import kwonik.exchange.date.DateHabits.Order;
import org.jspecify.annotations.Nullable;

/// Reads dates in the words of seven languages, and tells what became of the words.
final class WordForm {
    /// 1800s is the decade or the century.
    private static final Pattern HUNDREDS = Pattern.compile("\\b(\\d{1,2})00(?:'|’)?s\\b");

    /// 21-Sep-74, Sept. ’74
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(.{0,12}?\\p{L}{3,10}\\.?(?: ?[-/] ?|,? ))['’]?(\\d\\d)");

    private static final Pattern GROUPED = Pattern.compile("^(\\D*)(\\d{1,3}(?:[,.\\s]\\d{3}){1,3})(?=\\s*\\p{L})");

    private WordForm() {}

    static CellDate read(String text, DateHabits habits) {
        Matcher hundreds = HUNDREDS.matcher(text);
        if (hundreds.find()) {
            int century = Integer.parseInt(hundreds.group(1)) + 1;
            CellDate decade = worded(text, text, habits);
            CellDate all = worded(text, hundreds.replaceFirst(century + "th century"), habits);
            return decade instanceof One one && all instanceof One other ? CellDate.of(List.of(one, other)) : decade;
        }
        CellDate read = worded(text, text, habits);
        Matcher shortYear = SHORT_YEAR.matcher(text);
        if (read instanceof CellDate.Unreadable && shortYear.matches()) {
            CellDate other = shortYear(text, shortYear.group(1), shortYear.group(2), habits);
            return other == null ? read : other;
        }
        Matcher grouped = GROUPED.matcher(text);
        if (read instanceof CellDate.Unreadable && grouped.find()) {
            String digits = grouped.group(2).replaceAll("[,.\\s]", "");
            CellDate years = worded(text, grouped.group(1) + digits + text.substring(grouped.end()), habits);
            return years instanceof One one && has(one, "bce") ? one : read;
        }
        return read;
    }

    /// A month by its name with a year of two digits, where the two digits can be no day.
    private static @Nullable CellDate shortYear(String text, String before, String digits, DateHabits habits) {
        boolean day = before.chars().noneMatch(c -> c >= '0' && c <= '9') && Integer.parseInt(digits) <= 31;
        if (day && !text.contains("'") && !text.contains("’")) {
            return null;
        }
        List<String> centuries = switch (habits.shortYears()) {
            case OF_1900 -> List.of("19");
            case OF_2000 -> List.of("20");
            case UNKNOWN -> List.of("20", "19");
        };
        List<One> readings = new ArrayList<>();
        for (String century : centuries) {
            if (worded(text, before + century + digits, habits) instanceof One one) {
                String key = centuries.size() > 1 ? "short.open" : "short";
                readings.add(one.with(Decision.of(key, text, "’" + digits, century + digits)));
            }
        }
        return readings.isEmpty() ? null : CellDate.of(readings);
    }

    private static boolean has(One one, String key) {
        return one.decisions().stream().anyMatch(decision -> decision.key().equals("celldate." + key));
    }

    private static CellDate worded(String shown, String text, DateHabits habits) {
        WordedDate.Answer answer = WordedDate.read(text, habits.language());
        List<WordedDate> readings = inOrder(answer.readings(), habits.order());
        if (readings.isEmpty()) {
            return new CellDate.Unreadable(answer.key(), answer.args());
        }
        List<One> ones = new ArrayList<>();
        for (WordedDate reading : readings) {
            ones.add(new One(
                    reading.when(), decisions(shown, reading, answer.readings().size())));
        }
        return CellDate.of(ones);
    }

    /// Those of the order that is the habit, where there is one.
    private static List<WordedDate> inOrder(List<WordedDate> readings, Order order) {
        if (readings.size() < 2 || order == Order.UNKNOWN) {
            return readings;
        }
        Turn wanted = order == Order.DAY_FIRST ? Turn.DAY_FIRST : Turn.MONTH_FIRST;
        List<WordedDate> kept = readings.stream()
                .filter(reading -> reading.turns().contains(wanted))
                .toList();
        return kept.isEmpty() ? readings : kept;
    }

    private static List<Decision> decisions(String text, WordedDate reading, int readings) {
        When when = reading.when();
        String edtf = when.edtf();
        List<Decision> decisions = new ArrayList<>();
        add(decisions, reading.turns().contains(Turn.BCE) ? "bce" : null, text, edtf);
        add(decisions, reading.turns().contains(Turn.PART) ? "part" : null, text, edtf);
        add(decisions, reading.turns().contains(Turn.NOW) ? "now" : null, text, edtf);
        add(decisions, when.isApproximate() && !text.contains("~") ? "about" : null, text, edtf);
        add(decisions, when.isUncertain() && !text.contains("?") ? "unsure" : null, text, edtf);
        boolean round = edtf.indexOf('X') >= 0 && !reading.turns().contains(Turn.PART);
        add(decisions, round ? "rounded" : null, text, edtf);
        if (readings > 1) {
            boolean day = reading.turns().contains(Turn.DAY_FIRST);
            add(decisions, day ? "order.day" : "order.month", text, edtf);
        }
        return decisions;
    }

    private static void add(List<Decision> decisions, @Nullable String key, String text, String edtf) {
        if (key != null) {
            decisions.add(Decision.of(key, text, edtf));
        }
    }
}
