package kwonik.exchange.table.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kwonik.exchange.date.DateColumn;
import kwonik.exchange.date.DateHabits;
import kwonik.exchange.date.DateHabits.Midnight;
import kwonik.exchange.date.DateHabits.Negatives;
import kwonik.exchange.date.DateHabits.Numbers;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.sheet.read.TableReading;
import kwonik.exchange.table.ColumnMeaning;
import kwonik.exchange.table.LogLine;
import kwonik.exchange.table.Question;
import kwonik.exchange.table.TableGrid;
import kwonik.exchange.table.TableLayout;
import kwonik.exchange.table.TablePlan;
import kwonik.exchange.table.TablePlan.DayCells;

/// Puts together what a table tells of itself: meanings, habits, and what has to be asked.
final class PlanGuess {
    private static final double OFTEN = 0.2;
    private static final Pattern MIDNIGHT = Pattern.compile("[ T]0{1,2}:00(?::00(?:\\.0+)?)?(?:Z|$)");
    private static final int MOST_TELLING = 200;
    private static final int MOST_READ = 1_500;
    private static final int LINES_TRIED = 60;
    private static final double MOST_LINES = 0.6;

    private PlanGuess() {}

    /// The guess of a table.
    ///
    /// @param asked what was decided of its layout
    /// @param layout what came of that
    static TableGuess of(TableReading reading, TableLayout asked, TableLayout layout, TableGrid grid) {
        Columns columns = new Columns(grid);
        List<Integer> otherDates = TimeColumns.find(columns);
        boolean timed = columns.meanings().stream().anyMatch(ColumnMeaning::isTime);
        if (!timed) {
            lines(columns);
            new CalledColumns(columns).take();
        }
        List<Integer> titles = TextColumns.find(columns);
        DateHabits habits = habits(columns);
        TablePlan plan = new TablePlan(layout, columns.meanings(), habits, DayCells.DAYS, Map.of());
        List<Question> questions = new ArrayList<>(LayoutQuestions.of(reading, asked, layout));
        questions.addAll(new PlanQuestions(columns, plan).all(otherDates, titles));
        return new TableGuess(reading, plan, questions);
    }

    /// Finds a column whose texts begin with dates.
    private static void lines(Columns columns) {
        for (int i : columns.free(column ->
                columns.facts(column).filled() > 0 && !columns.facts(column).isDate())) {
            List<SheetRow> rows = columns.grid().rows();
            int tried = 0;
            int dated = 0;
            for (int row = 0; row < rows.size() && tried < LINES_TRIED; row++) {
                String text = columns.grid().text(rows.get(row), i);
                if (!text.isEmpty()) {
                    tried++;
                    dated += LogLine.of(text, DateHabits.UNKNOWN).isPresent() ? 1 : 0;
                }
            }
            if (dated >= MOST_LINES * tried) {
                columns.take(i, ColumnMeaning.LINE);
                return;
            }
        }
    }

    // ----- How dates are written

    private static DateHabits habits(Columns columns) {
        List<Integer> dates = Stream.of(
                        ColumnMeaning.DATE,
                        ColumnMeaning.END,
                        ColumnMeaning.EARLIEST,
                        ColumnMeaning.LATEST,
                        ColumnMeaning.YEAR,
                        ColumnMeaning.END_YEAR)
                .map(columns::place)
                .filter(place -> place >= 0)
                .toList();
        List<String> texts = texts(columns, dates);
        int line = columns.place(ColumnMeaning.LINE);
        if (line >= 0) {
            texts.addAll(starts(columns.grid(), line));
        }
        boolean years = dates.stream().anyMatch(i -> columns.name(i).says(ColumnMeaning.YEAR));
        DateHabits known = years ? DateHabits.UNKNOWN.withNumbers(Numbers.YEARS) : DateHabits.UNKNOWN;
        // a number over 12 may stand far down, and all else is told by some of them
        DateHabits ordered = known.withOrder(DateColumn.order(telling(texts)));
        List<String> some = some(texts);
        DateHabits habits = DateColumn.of(some, ordered).habits();
        if (midnights(some) >= OFTEN * some.size()) {
            // so often nothing begins at midnight: it stands for no time
            habits = habits.withMidnight(Midnight.A_DAY);
        }
        return hasZero(texts) ? habits.withNegatives(Negatives.ASTRONOMICAL) : habits;
    }

    /// The texts that tell the order of day and month, and some others: those with a number over 12 on one side.
    private static List<String> telling(List<String> texts) {
        List<String> telling = new ArrayList<>(some(texts));
        int first = 0;
        int second = 0;
        for (String text : texts) {
            int sign = text.length() > 2 && isSign(text.charAt(1)) ? 1 : 2;
            if (text.length() > sign + 2 && isSign(text.charAt(sign))) {
                boolean over = sign == 2 && isOver(text, 0);
                boolean then = isOver(text, sign + 1) && isSign(text.charAt(Math.min(sign + 3, text.length() - 1)));
                if ((over && first++ < MOST_TELLING) || (then && second++ < MOST_TELLING)) {
                    telling.add(text);
                }
            }
        }
        return telling;
    }

    private static boolean isSign(char c) {
        return c == '/' || c == '.' || c == '-' || c == ' ' || c == ':';
    }

    /// Whether two digits stand there that are more than 12.
    private static boolean isOver(String text, int at) {
        char tens = text.charAt(at);
        char ones = text.charAt(at + 1);
        return ones >= '0' && ones <= '9' && (tens == '1' ? ones > '2' : tens == '2' || tens == '3');
    }

    /// All texts of a small table, and so many of a large one that they stand for all.
    private static List<String> some(List<String> texts) {
        int step = Math.max(1, texts.size() / MOST_READ);
        List<String> some = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += step) {
            some.add(texts.get(i));
        }
        return some;
    }

    private static long midnights(List<String> texts) {
        return texts.stream().filter(text -> MIDNIGHT.matcher(text).find()).count();
    }

    private static boolean hasZero(List<String> texts) {
        return texts.contains("0") || texts.contains("0000");
    }

    private static List<String> texts(Columns columns, List<Integer> places) {
        List<String> texts = new ArrayList<>();
        for (SheetRow row : columns.grid().rows()) {
            for (int place : places) {
                String text = row.cell(place) instanceof Cell.Dated
                        ? ""
                        : columns.grid().text(row, place);
                if (!text.isEmpty()) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    private static List<String> starts(TableGrid grid, int line) {
        return grid.rows().stream()
                .flatMap(row -> LogLine.of(grid.text(row, line), DateHabits.UNKNOWN).stream())
                .map(LogLine::date)
                .toList();
    }
}
