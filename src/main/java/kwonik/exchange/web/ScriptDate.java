package kwonik.exchange.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.Moment;
import kwonik.edtf.PlainDate;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.exchange.common.Literal;
import org.jspecify.annotations.Nullable;

/// A date as scripts give it: a text, milliseconds since 1970, `new Date(…)`, `moment(…)`. Nothing is run.
public sealed interface ScriptDate {
    /// A text that is yet to be read.
    record Written(String text) implements ScriptDate {}

    /// A date in numbers.
    ///
    /// @param instant whether it was milliseconds, which are an instant of UTC
    record Fixed(When when, boolean instant) implements ScriptDate {}

    /// Code that says no date by itself, such as `new Date()`.
    record Code(String text) implements ScriptDate {}

    /// What a value says; a call with anything but plain values is code.
    static ScriptDate of(Literal value) {
        return switch (value) {
            case Literal.Text text -> new Written(text.value());
            case Literal.Num number -> millis(number.written());
            case Literal.Call call -> call(call);
            case Literal.Arr array -> parts(array.items(), "[…]");
            case Literal.Obj _, Literal.Nothing _, Literal.Bool _ -> new Code("");
        };
    }

    private static ScriptDate call(Literal.Call call) {
        String code = (call.name().equals("Date") ? "new " : "") + call.name() + "(…)";
        List<Literal> all = call.arguments();
        if (all.isEmpty()) {
            return new Code(code.replace("…", ""));
        }
        Literal first = all.getFirst();
        return switch (call.name()) {
            case "Date", "Date.UTC" ->
                all.size() > 1 || (call.name().equals("Date.UTC") && first instanceof Literal.Num)
                        ? parts(all, code)
                        : of(first);
            case "Date.parse", "moment", "moment.utc", "vis.moment", "dayjs", "parseDate" -> of(first);
            default -> new Code(code);
        };
    }

    /// Milliseconds since 1970 in UTC: whole days are days.
    static ScriptDate millis(String written) {
        BigDecimal number;
        try {
            number = new BigDecimal(written);
        } catch (NumberFormatException _) {
            return new Code(written);
        }
        // as far as dates of scripts reach
        if (number.abs().compareTo(BigDecimal.valueOf(8_640_000_000_000_000L)) > 0) {
            return new Code(written);
        }
        long second = Math.floorDiv(number.longValue(), 1_000L);
        return new Fixed(when(second, 6, new Moment.Offset((short) 0, Moment.Zone.UTC)), true);
    }

    /// `2010, 7, 23`: the month counts from 0, and what is too large runs on into the next unit.
    private static ScriptDate parts(List<Literal> values, String code) {
        List<Long> numbers = new ArrayList<>();
        for (Literal value : values) {
            Long number = number(value);
            if (number == null || numbers.size() > 6) {
                return new Code(code);
            }
            numbers.add(number);
        }
        if (numbers.isEmpty()) {
            return new Code(code);
        }
        long year = numbers.getFirst();
        long months = (year >= 0 && year < 100 ? year + 1900 : year) * 12 + part(numbers, 1, 0);
        long day = CivilDate.epochDay(Math.floorDiv(months, 12L), (int) Math.floorMod(months, 12L) + 1, 1);
        long time = part(numbers, 3, 0) * 3_600 + part(numbers, 4, 0) * 60 + part(numbers, 5, 0);
        long second = (day + part(numbers, 2, 1) - 1) * CivilDate.DAY_SECONDS + time;
        return new Fixed(when(second, numbers.size(), new Moment.Offset((short) 0, Moment.Zone.NONE)), false);
    }

    private static long part(List<Long> numbers, int place, long otherwise) {
        return place < numbers.size() ? numbers.get(place) : otherwise;
    }

    private static @Nullable Long number(Literal value) {
        try {
            long number = new BigDecimal(value.plain()).longValueExact();
            return Math.abs(number) > 300_000 ? null : number;
        } catch (NumberFormatException | ArithmeticException _) {
            return null;
        }
    }

    /// @param sharp how many parts are given: 1 for a year, 6 for a second
    private static When when(long second, int sharp, Moment.Offset offset) {
        CivilDate day = CivilDate.ofSecond(second);
        boolean far = Math.abs(day.year()) > 9_999;
        byte month = (byte) (sharp < 2 || far ? 0 : day.month());
        int time = (int) Math.floorMod(second, CivilDate.DAY_SECONDS);
        if (sharp < 4 || time == 0 || far) {
            return new PlainDate(day.year(), month, (byte) (sharp < 3 || far ? 0 : day.day()), (byte) 0);
        }
        return new Moment(
                (short) day.year(),
                month,
                (byte) day.day(),
                (byte) (time / 3_600),
                sharp < 5 ? Moment.ABSENT : (byte) (time / 60 % 60),
                sharp < 6 ? Moment.ABSENT : (byte) (time % 60),
                offset);
    }
}
