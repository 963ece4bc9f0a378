package kwonik.exchange.table.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import kwonik.edtf.When;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.DateHabits;
import kwonik.exchange.date.DateHabits.Negatives;
import kwonik.exchange.date.DateHabits.Order;
import kwonik.exchange.date.DateHabits.ShortYears;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.table.ColumnMeaning;
import kwonik.exchange.table.LogLine;
import kwonik.exchange.table.Question;
import kwonik.exchange.table.Question.About;
import kwonik.exchange.table.Question.Answer;
import kwonik.exchange.table.TableDate;
import kwonik.exchange.table.TableGrid;
import kwonik.exchange.table.TablePlan;
import org.jspecify.annotations.Nullable;

/// What has to be asked of the columns of a table and of the way in which its dates are written.
final class PlanQuestions {
    private static final int MOST_READ = 1_500;
    private static final int MOST_ANSWERS = 6;

    private final Columns columns;
    private final TableGrid grid;
    private final TablePlan plan;
    private final List<Question> all = new ArrayList<>();

    PlanQuestions(Columns columns, TablePlan plan) {
        this.columns = columns;
        this.grid = columns.grid();
        this.plan = plan;
    }

    /// All of them.
    ///
    /// @param dates columns that have dates, too
    /// @param titles columns that may be the title; empty if that is sure
    List<Question> all(List<Integer> dates, List<Integer> titles) {
        all.addAll(new DayQuestions(columns, plan).all());
        order();
        negatives();
        dates(dates);
        bounds();
        titles(titles);
        return all;
    }

    private static Answer answer(String key, @Nullable When example, UnaryOperator<TablePlan> change, String... args) {
        return new Answer(key, List.of(args), example, change);
    }

    // ----- How dates are written

    private static @Nullable When single(String text, DateHabits habits) {
        return TableDate.read(text, habits) instanceof CellDate.One one ? one.when() : null;
    }

    /// Rows whose dates can be read in two ways: by the order of day and month, or by the century of a short year.
    private void order() {
        int found = 0;
        SheetRow first = null;
        String text = "";
        int line = plan.column(ColumnMeaning.LINE);
        for (int column : dateColumns()) {
            for (SheetRow row : isOpen(column, line) ? grid.rows() : List.<SheetRow>of()) {
                String said = dated(row, column, line);
                if (TableDate.read(said, plan.habits()) instanceof CellDate.Several) {
                    found++;
                    text = first == null ? said : text;
                    first = first == null ? row : first;
                }
            }
        }
        if (first != null) {
            open(text, first.line(), found);
        }
    }

    /// Whether there is such a date in a column: among those of all rows that look like one, and among some of all
    /// others.
    private boolean isOpen(int column, int line) {
        int step = Math.max(1, grid.rows().size() / MOST_READ);
        for (int i = 0; i < grid.rows().size(); i++) {
            boolean some = i % step == 0;
            if (some || column != line) {
                String text = dated(grid.rows().get(i), column, line);
                if ((some || TwofoldForm.is(text, plan.habits()))
                        && TableDate.read(text, plan.habits()) instanceof CellDate.Several) {
                    return true;
                }
            }
        }
        return false;
    }

    private String dated(SheetRow row, int column, int line) {
        String said = row.cell(column) instanceof Cell.Dated ? "" : grid.text(row, column);
        return column == line
                ? LogLine.of(said, plan.habits()).map(LogLine::date).orElse("")
                : said;
    }

    private List<Integer> dateColumns() {
        return List.of(
                        ColumnMeaning.DATE,
                        ColumnMeaning.END,
                        ColumnMeaning.EARLIEST,
                        ColumnMeaning.LATEST,
                        ColumnMeaning.LINE)
                .stream()
                .map(plan::column)
                .filter(column -> column >= 0)
                .toList();
    }

    private void open(String text, int line, int count) {
        DateHabits habits = plan.habits();
        When day = single(text, habits.withOrder(Order.DAY_FIRST).withShortYears(ShortYears.OF_1900));
        When month = single(text, habits.withOrder(Order.MONTH_FIRST).withShortYears(ShortYears.OF_1900));
        if (habits.order() == Order.UNKNOWN && day != null && month != null && !day.equals(month)) {
            all.add(new Question(
                    About.DATE_ORDER,
                    "table.ask.order",
                    List.of(text, String.valueOf(count)),
                    line,
                    List.of(
                            answer("table.answer.both", null, each -> each.withOrder(Order.UNKNOWN)),
                            answer("table.answer.dayFirst", day, each -> each.withOrder(Order.DAY_FIRST)),
                            answer("table.answer.monthFirst", month, each -> each.withOrder(Order.MONTH_FIRST)))));
        }
        DateHabits ordered = habits.order() == Order.UNKNOWN ? habits.withOrder(Order.DAY_FIRST) : habits;
        When early = single(text, ordered.withShortYears(ShortYears.OF_1900));
        When late = single(text, ordered.withShortYears(ShortYears.OF_2000));
        if (early != null && late != null && !early.equals(late)) {
            all.add(new Question(
                    About.SHORT_YEARS,
                    "table.ask.short",
                    List.of(text, String.valueOf(count)),
                    line,
                    List.of(
                            answer("table.answer.both", null, each -> shortYears(each, ShortYears.UNKNOWN)),
                            answer("table.answer.1900", early, each -> shortYears(each, ShortYears.OF_1900)),
                            answer("table.answer.2000", late, each -> shortYears(each, ShortYears.OF_2000)))));
        }
    }

    private static TablePlan shortYears(TablePlan plan, ShortYears years) {
        return plan.withHabits(plan.habits().withShortYears(years));
    }

    private void negatives() {
        for (int column : List.of(plan.column(ColumnMeaning.DATE), plan.column(ColumnMeaning.YEAR))) {
            for (SheetRow row : column < 0 ? List.<SheetRow>of() : grid.rows()) {
                String text = grid.text(row, column);
                DateHabits counted = plan.habits().withNegatives(Negatives.HISTORICAL);
                if ((text.startsWith("-") || text.startsWith("−")) && single(text, counted) != null) {
                    Answer historical = negative(text, "table.answer.historical", Negatives.HISTORICAL);
                    Answer astronomical = negative(text, "table.answer.astronomical", Negatives.ASTRONOMICAL);
                    boolean first = plan.habits().negatives() == Negatives.HISTORICAL;
                    if (plan.habits().negatives() == Negatives.OPEN) {
                        Answer open = negative(text, "table.answer.keepText", Negatives.OPEN);
                        all.add(new Question(
                                About.NEGATIVE_YEARS,
                                "table.ask.dash",
                                List.of(text),
                                row.line(),
                                List.of(open, historical, astronomical)));
                        return;
                    }
                    all.add(new Question(
                            About.NEGATIVE_YEARS,
                            "table.ask.negative",
                            List.of(text),
                            row.line(),
                            first ? List.of(historical, astronomical) : List.of(astronomical, historical)));
                    return;
                }
            }
        }
    }

    private Answer negative(String text, String key, Negatives way) {
        return answer(key, single(text, plan.habits().withNegatives(way)), each -> each.withNegatives(way));
    }

    // ----- What columns mean

    private void dates(List<Integer> others) {
        int date = plan.column(ColumnMeaning.DATE);
        if (date < 0
                && plan.columns().stream().noneMatch(meaning -> meaning.isTime() || meaning == ColumnMeaning.LINE)) {
            undated();
        }
        if (others.isEmpty() || date < 0) {
            return;
        }
        List<Answer> answers = new ArrayList<>();
        answers.add(column(date, ColumnMeaning.DATE));
        others.stream().limit(MOST_ANSWERS).forEach(i -> answers.add(column(i, ColumnMeaning.DATE)));
        all.add(new Question(
                About.DATE_COLUMN,
                "table.ask.date",
                List.of(grid.name(date), String.valueOf(others.size())),
                0,
                answers));
    }

    /// No column has dates, as far as can be seen.
    private void undated() {
        List<Answer> answers = new ArrayList<>();
        answers.add(answer("table.answer.noDate", null, each -> each));
        for (int i = 0; i < Math.min(grid.width(), MOST_ANSWERS); i++) {
            answers.add(column(i, ColumnMeaning.DATE));
        }
        all.add(new Question(About.DATE_COLUMN, "table.date.noColumn", List.of(), 0, answers));
    }

    private Answer column(int column, ColumnMeaning meaning) {
        return answer("table.answer.column", null, each -> each.withMeaning(column, meaning), grid.name(column));
    }

    private void bounds() {
        int earliest = columns.named(ColumnMeaning.EARLIEST).isEmpty() ? bound(ColumnMeaning.EARLIEST) : -1;
        int latest = bound(ColumnMeaning.LATEST);
        if (earliest < 0 || latest < 0) {
            return;
        }
        boolean lasting = plan.meaning(earliest) == ColumnMeaning.DATE;
        Answer within = answer(
                "table.answer.within",
                null,
                each -> each.withMeaning(earliest, ColumnMeaning.EARLIEST).withMeaning(latest, ColumnMeaning.LATEST));
        Answer during = answer(
                "table.answer.during",
                null,
                each -> each.withMeaning(earliest, ColumnMeaning.DATE).withMeaning(latest, ColumnMeaning.END));
        all.add(new Question(
                About.BOUNDS,
                "table.ask.bounds",
                List.of(grid.name(earliest), grid.name(latest)),
                0,
                lasting ? List.of(during, within) : List.of(within, during)));
    }

    /// The column that is taken as one, or as a beginning or end though it is called so.
    private int bound(ColumnMeaning meaning) {
        ColumnMeaning otherwise = meaning == ColumnMeaning.EARLIEST ? ColumnMeaning.DATE : ColumnMeaning.END;
        int as = plan.column(otherwise);
        return plan.column(meaning) >= 0
                ? plan.column(meaning)
                : as >= 0 && columns.name(as).says(meaning) ? as : -1;
    }

    private void titles(List<Integer> titles) {
        List<Integer> chosen = plan.columns(ColumnMeaning.TITLE);
        if (titles.size() < 2) {
            return;
        }
        List<Answer> answers = new ArrayList<>();
        String names = String.join(", ", chosen.stream().map(grid::name).toList());
        answers.add(answer("table.answer.column", null, each -> each, names));
        titles.stream()
                .filter(i -> chosen.size() > 1 || !chosen.contains(i))
                .limit(MOST_ANSWERS)
                .forEach(i -> answers.add(answer("table.answer.column", null, each -> alone(each, i), grid.name(i))));
        all.add(new Question(About.TITLE, "table.ask.title", List.of(names), 0, answers));
    }

    /// A plan with one column as the title, and no other.
    private static TablePlan alone(TablePlan plan, int column) {
        TablePlan next = plan;
        for (int other : plan.columns(ColumnMeaning.TITLE)) {
            next = next.withMeaning(other, ColumnMeaning.DETAIL);
        }
        return next.withMeaning(column, ColumnMeaning.TITLE);
    }
}
