package kwonik.exchange.table.guess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.archive.file.Progress;
import kwonik.edtf.When;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remark;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.Serial;
import kwonik.exchange.sheet.Serial.Epoch;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.sheet.Workbook;
import kwonik.exchange.sheet.read.TableReading;
import kwonik.exchange.table.ColumnMeaning;
import kwonik.exchange.table.Question;
import kwonik.exchange.table.Question.About;
import kwonik.exchange.table.RowDate.State;
import kwonik.exchange.table.TableImport;
import kwonik.exchange.table.TableLayout;
import kwonik.exchange.table.TablePlan;
import kwonik.exchange.table.TablePreview;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a table does not tell for sure is asked, and each answer changes the plan.
class TableGuessTest {
    private static final DataFile FILE = DataFile.of("things.xlsx", new byte[] {1});

    private static TableGuess guess(String table) throws RefusedException {
        DataFile file = DataFile.of("things.csv", table.replace('¶', '\n').getBytes(StandardCharsets.UTF_8));
        return TableGuess.of(file, TableLayout.GUESS, Progress.NONE);
    }

    private static Question asked(TableGuess guess, About about) {
        return guess.questions().stream()
                .filter(question -> question.about() == about)
                .findFirst()
                .orElseThrow(() -> new AssertionError(guess.questions()));
    }

    private static String dates(TableReading reading, TablePlan plan) {
        Imported imported = TableImport.read(reading, plan, FILE, Progress.NONE);
        return imported.chronicle().events().stream()
                .map(event -> String.valueOf(event.when()))
                .collect(Collectors.joining("; "));
    }

    @Test
    void theOrderOfDayAndMonthIsAskedWithBothReadingsOfARow() throws RefusedException {
        TableGuess guess = guess("date,title¶2001-01-01,Thaw¶04/05/2017,Frost");
        Question order = asked(guess, About.DATE_ORDER);
        assertEquals(3, order.line());
        assertEquals(List.of("04/05/2017", "1"), order.args());
        assertEquals(When.parse("2017-05-04"), order.answers().get(1).example());
        assertEquals(When.parse("2017-04-05"), order.answers().get(2).example());
        assertEquals("2001-01-01; [2017-05-04,2017-04-05]", dates(guess.reading(), guess.plan()));
        assertEquals(
                "2001-01-01; 2017-04-05",
                dates(guess.reading(), order.answers().get(2).in(guess.plan())));
    }

    private static Sheet sheet(String name, String... rows) {
        List<SheetRow> all = new ArrayList<>();
        for (String row : rows) {
            all.add(new SheetRow(
                    all.size() + 1,
                    Stream.of(row.split(",", -1))
                            .map(Cell.Text::new)
                            .map(Cell.class::cast)
                            .toList()));
        }
        return new Sheet(name, all);
    }

    @Test
    void aSecondWorksheetIsAskedForWhereItHasRowsAndNotWhereItHasNotes() {
        Sheet events = sheet("Events", "date,title", "2001,Thaw", "2002,Frost");
        Sheet more = sheet("More", "date,title", "2003,Rain");
        Sheet notes = sheet("Read me", "This table is by us.", "Please do not change it.");
        assertEquals(About.WORKSHEET, ofSheets(events, more).getFirst().about());
        assertEquals(List.of(), ofSheets(events, notes));
        assertEquals(List.of(), ofSheets(events, sheet("Sheet2")));
    }

    @Test
    void aReportTellsNothingOfCellsInAnotherWorksheet() {
        Remark hidden = new Remark(Remark.Kind.DECIDED, 0, "Notes", "sheet.hidden.rows", List.of("2"));
        Remark taken = new Remark(Remark.Kind.DECIDED, 0, "Battles", "sheet.hidden.rows", List.of("1"));
        TableReading reading = new TableReading(
                new Workbook(List.of(
                        sheet("Notes", "what,why", "a,b"), sheet("Battles", "date,title", "2001,Thaw", "2002,Frost"))),
                null,
                List.of(hidden, taken));
        TablePlan plan = TableGuess.of(reading, TableLayout.GUESS).plan();
        List<Remark> told =
                TableImport.read(reading, plan, FILE, Progress.NONE).report().remarks();
        assertTrue(told.contains(taken) && !told.contains(hidden), told.toString());
    }

    private static List<Question> ofSheets(Sheet... sheets) {
        TableReading reading = new TableReading(new Workbook(List.of(sheets)), null, List.of());
        return TableGuess.of(reading, TableLayout.GUESS).questions();
    }

    @Test
    void aDateOfARowCanBeTyped() throws RefusedException {
        TableGuess guess = guess("date,title¶2001-01-01,Thaw¶some day,Frost");
        TablePlan plan = guess.plan().withCorrection(3, "May 2002");
        assertEquals("2001-01-01; 2002-05", dates(guess.reading(), plan));
        TablePreview before = TablePreview.of(guess.reading(), guess.plan());
        assertEquals(1, before.counts().get(State.UNREADABLE));
        assertEquals(3, before.doubtful().getFirst().line());
        assertEquals(List.of(), TablePreview.of(guess.reading(), plan).doubtful());
        assertEquals("2001-01-01; null", dates(guess.reading(), plan.withCorrection(3, " ")));
    }

    @Test
    void yearsThatBecameDaysAreOfferedAsYears() {
        Sheet sheet = new Sheet(
                "Sheet1",
                List.of(
                        row(1, new Cell.Text("date"), new Cell.Text("event")),
                        row(2, day("1904-11-23", 1789), new Cell.Text("Revolution")),
                        row(3, day("1904-12-08", 1804), new Cell.Text("Independence"))));
        TableReading reading = new TableReading(new Workbook(List.of(sheet)), null, List.of());
        TableGuess guess = TableGuess.of(reading, TableLayout.GUESS);
        Question days = asked(guess, About.DAYS_AS_YEARS);
        assertEquals("1904-11-23; 1904-12-08", dates(reading, guess.plan()));
        assertEquals("1789; 1804", dates(reading, days.answers().get(1).in(guess.plan())));
    }

    @Test
    void daysInAColumnOfYearsAreOfferedAsYearsAndNumbersAsDays() throws RefusedException {
        TableGuess days = guess("Year,Event¶1905-06-22,a¶1905-06-23,b¶1905-07-04,c");
        Question years = asked(days, About.DAYS_AS_YEARS);
        assertEquals("1905-06-22; 1905-06-23; 1905-07-04", dates(days.reading(), days.plan()));
        assertEquals(
                "2000; 2001; 2012", dates(days.reading(), years.answers().get(1).in(days.plan())));
        TableGuess counted = guess("date,title¶36526,a¶36527,b¶36600,c");
        Question numbers = asked(counted, About.DAY_NUMBERS);
        assertEquals(List.of("3", "36526", "2000-01-01"), numbers.args());
        assertEquals("null; null; null", dates(counted.reading(), counted.plan()));
        assertEquals(
                "2000-01-01; 2000-01-02; 2000-03-15",
                dates(counted.reading(), numbers.answers().get(1).in(counted.plan())));
        TableGuess european = guess("Year,Event¶22/06/1905,a¶23/06/1905,b¶04/07/1905,c");
        assertEquals("2000", asked(european, About.DAYS_AS_YEARS).args().get(2));
    }

    private static SheetRow row(int line, Cell... cells) {
        return new SheetRow(line, List.of(cells));
    }

    private static Cell day(String iso, int serial) {
        return new Cell.Dated(iso, iso, new Serial(serial, Epoch.FROM_1900));
    }

    @Test
    void ofSeveralWorksheetsTheOneWithDatesIsTaken() {
        Sheet note = sheet("Read me", "Sheet,What stands there", "Things,what happened");
        Sheet things = new Sheet(
                "Things",
                List.of(
                        row(1, new Cell.Text("year"), new Cell.Text("event")),
                        row(2, new Cell.Figure(1904, "1904"), new Cell.Text("Thaw"))));
        TableReading reading = new TableReading(new Workbook(List.of(note, things)), null, List.of());
        TableGuess guess = TableGuess.of(reading, TableLayout.GUESS);
        assertEquals(1, guess.plan().layout().sheet());
        Question sheets = asked(guess, About.WORKSHEET);
        assertEquals(0, sheets.answers().get(1).in(guess.plan()).layout().sheet());
        assertTrue(TableGuess.of(reading, guess.plan().layout()).questions().isEmpty());
    }

    @Test
    void onlyOneColumnIsTheDate() throws RefusedException {
        TableGuess guess = guess("date,title,first seen¶2001-01-01,Thaw,2000-12-31¶2002-01-01,Frost,2001-12-30");
        Question column = asked(guess, About.DATE_COLUMN);
        TablePlan plan = column.answers().get(1).in(guess.plan());
        assertEquals(List.of(ColumnMeaning.DETAIL, ColumnMeaning.TITLE, ColumnMeaning.DATE), plan.columns());
        assertEquals("2000-12-31; 2001-12-30", dates(guess.reading(), plan));
    }

    @Test
    void readingCanBeCalledOff() throws RefusedException {
        TableGuess guess = guess("date,title¶2001-01-01,Thaw");
        Progress never = new Progress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        Assertions.assertThrows(
                CancellationException.class, () -> TableImport.read(guess.reading(), guess.plan(), FILE, never));
    }

    /// A look at every so many rows may meet those alone that say one date.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 66})
    void dayAndMonthAreAskedForWhereverTheOpenDatesStand(int every) throws RefusedException {
        StringBuilder table = new StringBuilder("Date;Event\n");
        for (int i = 0; i < 20_000; i++) {
            int day = 1 + i % 12;
            boolean open = i % every == every - 1;
            table.append("%02d/%02d/18%02d;E%d\n".formatted(day, open ? 1 + (day % 12) : day, i % 100, i));
        }
        assertEquals(
                3, asked(guess(table.toString()), About.DATE_ORDER).answers().size());
    }

    @Test
    void aFewOpenDatesAmongManyOthersAreAskedFor() throws RefusedException {
        StringBuilder table = new StringBuilder("Date;Event\n");
        for (int i = 0; i < 9_000; i++) {
            table.append(i == 7_001 ? "03/04/1777" : "17%02d-05-06".formatted(i % 100))
                    .append(";E\n");
        }
        Question order = asked(guess(table.toString()), About.DATE_ORDER);
        assertEquals(7_003, order.line());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 20, 21, 40, 60})
    void aColumnThatIsCalledLaneHasTheLanes(int lanes) throws RefusedException {
        StringBuilder table = new StringBuilder("date,title,lane\n");
        for (int i = 0; i < 10 * lanes; i++) {
            table.append("19%02d-05-06,E%d,Lane %d\n".formatted(i % 100, i, i % lanes));
        }
        TableGuess guess = guess(table.toString());
        assertEquals(2, guess.plan().column(ColumnMeaning.LANE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u062a\u0627\u0631\u064a\u062e;\u062d\u062f\u062b¶1914;\u0627\u0644\u062d\u0631\u0628¶1919-06-28;\u0627\u0644\u0633\u0644\u0627\u0645",
                "\u65e5\u4ed8;\u4e8b\u4ef6¶1914;\u5f00¶1919-06-28;\u7ec8¶1920-01-10;\u540e",
                "foo;bar¶1914;War begins¶May 1919;Peace¶1920;After¶1921-03-04;Later"
            })
    void yearsAmongDaysAreDatesWhateverTheirColumnIsCalled(String table) throws RefusedException {
        assertEquals(0, guess(table).plan().column(ColumnMeaning.DATE));
    }
}
