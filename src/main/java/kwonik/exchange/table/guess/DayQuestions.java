package kwonik.exchange.table.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import kwonik.edtf.When;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.SerialYears;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.table.ColumnMeaning;
import kwonik.exchange.table.Question;
import kwonik.exchange.table.Question.About;
import kwonik.exchange.table.Question.Answer;
import kwonik.exchange.table.TableDate;
import kwonik.exchange.table.TablePlan;
import kwonik.exchange.table.TablePlan.DayCells;
import org.jspecify.annotations.Nullable;

/// What has to be asked of days that may be years, and of numbers that may be days.
///
/// @param plan as far as it is guessed
record DayQuestions(Columns columns, TablePlan plan) {
    private static final Pattern YEAR = Pattern.compile("-?\\d{3,4}");
    private static final int FEWEST = 2;

    /// All of them; at most one is open.
    List<Question> all() {
        int date = plan.column(ColumnMeaning.DATE);
        List<Question> all = new ArrayList<>();
        if (date >= 0) {
            SerialYears.of(columns.grid().rows(), date)
                    .ifPresent(years -> all.add(years(
                            "table.ask.days", years.cells(), years.iso(), String.valueOf(years.year()), years.line())));
            if (all.isEmpty()) {
                texts(date, all);
            }
        }
        return all;
    }

    private Question years(String key, int count, String day, String year, int line) {
        return new Question(
                About.DAYS_AS_YEARS,
                key,
                List.of(String.valueOf(count), day, year),
                line,
                List.of(
                        answer("table.answer.days", day, each -> each.withDayCells(DayCells.DAYS)),
                        answer("table.answer.years", year, each -> each.withDayCells(DayCells.YEARS))));
    }

    /// Texts and numbers of a file that knows no cells for days.
    private void texts(int date, List<Question> all) {
        boolean named = columns.name(date).says(ColumnMeaning.YEAR);
        int count = 0;
        int line = 0;
        String first = "";
        boolean years = named;
        boolean numbers = !named;
        for (SheetRow row : columns.grid().rows()) {
            String text = columns.grid().text(row, date);
            if (row.cell(date) instanceof Cell.Dated) {
                return;
            }
            // years among such days are what they say
            boolean plain = named && YEAR.matcher(text).matches();
            if (!text.isEmpty() && !plain && !CellDate.saysNone(text)) {
                years = years && !TableDate.year(text, plan.habits()).isEmpty();
                numbers = numbers && !SerialYears.dayOf(text).isEmpty();
                line = count == 0 ? row.line() : line;
                first = count == 0 ? text : first;
                count++;
            }
            if (!years && !numbers) {
                return;
            }
        }
        if (count >= FEWEST) {
            all.add(
                    years
                            ? years("table.ask.dayYears", count, first, TableDate.year(first, plan.habits()), line)
                            : numbers(count, first, line));
        }
    }

    private Question numbers(int count, String number, int line) {
        String day = SerialYears.dayOf(number);
        return new Question(
                About.DAY_NUMBERS,
                "table.ask.dayNumbers",
                List.of(String.valueOf(count), number, day),
                line,
                List.of(
                        new Answer("table.answer.keepText", List.of(), null, each -> each.withDayCells(DayCells.DAYS)),
                        answer("table.answer.dayNumbers", day, each -> each.withDayCells(DayCells.NUMBERS))));
    }

    private Answer answer(String key, String example, UnaryOperator<TablePlan> change) {
        @Nullable When when = TableDate.read(example, plan.habits()) instanceof CellDate.One one ? one.when() : null;
        return new Answer(key, List.of(), when, change);
    }
}
