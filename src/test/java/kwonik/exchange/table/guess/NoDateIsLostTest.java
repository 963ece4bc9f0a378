package kwonik.exchange.table.guess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kwonik.archive.file.Progress;
import kwonik.edtf.When;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remark;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.sheet.Workbook;
import kwonik.exchange.sheet.read.TableReading;
import kwonik.exchange.table.TableImport;
import kwonik.exchange.table.TableLayout;
import kwonik.exchange.table.TablePlan;
import kwonik.model.Event;
import kwonik.words.Words;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No date of a table is changed in silence: what stands in its cells is in the date, in the text of the event, or in
/// the report with its row.
class NoDateIsLostTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static Imported read(String table) throws RefusedException {
        DataFile file = DataFile.of("things.csv", table.replace("¶", "\n").getBytes(StandardCharsets.UTF_8));
        return TableReader.read(file, Progress.NONE);
    }

    private static String said(Event event) {
        When when = event.when();
        String doubt = event.details().doubt().in("en");
        return (when == null ? "-" : when.edtf()) + (doubt.isEmpty() ? "" : " (" + doubt + ")");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            Year,Month,Day,Event¶1990,13,1,a¶1991,14,12,b¶1992,2,3,c -> 1990 (1990 13 1); 1991 (1991 14 12); 1992-02-03
            Year,Month,Day,Event¶1990,2,30,a¶1992,2,3,c -> 1990-02 (1990 2 30); 1992-02-03
            Year,Month,Day,Event¶1990,1.5,3,a¶1992,2,1.5,c -> 1990 (1990 1.5 3); 1992-02 (1992 2 1.5)
            Year,Month,Day,Event¶1914-18,April,5,a¶1992,2,3,c -> 1914/1918 (1914-18 April 5); 1992-02-03
            Year,Month,Day,Event¶,5,6,a¶1992,2,3,c -> - (5 6); 1992-02-03
            Year,Month,Day,Event¶unknown,5,6,a¶1992,2,3,c -> - (unknown 5 6); 1992-02-03
            Year,Event¶1990.5,a¶1990.1,b¶1991,c -> - (1990.5); - (1990.1); 1991
            date,event¶1990.5,a¶1991.25,b¶1991,c¶1992,d -> - (1990.5); - (1991.25); 1991; 1992
            date,event¶1990,a¶unknown,b¶n/a,c¶?,d¶-,e¶TBD,f¶0000-00-00,g -> 1990; - (unknown); - (n/a); - (?); - (-); - (TBD); - (0000-00-00)
            Start,End,Event¶1944-06-06 06:30,08:15,a¶1944-06-07 10:00,1944-06-07 11:00,b -> 1944-06-06T06:30/1944-06-06T08:15; 1944-06-07T10:00/1944-06-07T11:00
            Start,End,Event¶1944-06-06 06:30,05:15,a¶1944-06-07 10:00,1944-06-07 11:00,b -> 1944-06-06T06:30 (1944-06-06 06:30 – 05:15); 1944-06-07T10:00/1944-06-07T11:00
            Start,End,Event¶1944-06-06,08:15,a¶1944-06-07,1944-06-08,b -> 1944-06-06 (1944-06-06 – 08:15); 1944-06-07/1944-06-08
            date,event¶1914,a¶unknown,b¶undated,c¶no date,d -> 1914; - (unknown); - (undated); - (no date)
            date,event¶1990,a¶unknown,b¶n/a,c¶-,d¶undated,e¶nd,f¶?,g¶1991,h -> 1990; - (unknown); - (n/a); - (-); - (undated); - (nd); - (?); 1991
            Jahr,Ereignis¶1990,a¶ziemlich früh,b¶später,c¶danach,d -> 1990; - (ziemlich früh); - (später); - (danach)
            date,event¶Monday 14 July 1789,a¶Tue 2004-02-29,b¶"Sunday, July 14 1789",c -> - (Monday 14 July 1789); - (Tue 2004-02-29); - (Sunday, July 14 1789)
            date,event¶–1990,a¶1985,b¶1987–,c -> - (–1990); 1985; 1987/..
            date,event¶-1990,a¶1985,b¶1987,c -> - (-1990); 1985; 1987
            date,event¶-0500,a¶1985,b¶1987,c -> -0499; 1985; 1987
            date,event¶–500,a¶-400,b¶-300,c -> - (–500); -0399; -0299
            date,event¶−500,a¶-400,b¶300,c -> -0499; -0399; 0300
            start,end,event¶1990,unknown,a¶1991,1992,b -> 1990 (1990 – unknown); 1991/1992
            start,end,event¶unknown,1990,a¶1991,1992,b -> /1990 (unknown – 1990); 1991/1992
            """)
    void whatIsNoDateStays(String table, String events) throws RefusedException {
        assertEquals(
                events,
                read(table).chronicle().events().stream()
                        .map(NoDateIsLostTest::said)
                        .collect(Collectors.joining("; ")));
    }

    @Test
    void aTextIsQuotedAsItStands() throws RefusedException {
        String told = told(read("date,event¶−500,a¶−400,b¶300,c¶12:30,d"));
        assertTrue(told.contains("“−500” is counted"), told);
        assertTrue(told.contains("“12:30” is a time of day without a day."), told);
        String reason = told(read("date,event¶Monday 14 July 1789,a¶Monday 14 July 1789,b"));
        assertTrue(reason.contains("Tuesday"), reason);
    }

    @Test
    void eachKindOfRemarkHasItsOwnRemedy() throws RefusedException {
        String unclosed = new Remark(Remark.Kind.AMBIGUOUS, 1, "", "sheet.csv.unclosed", List.of())
                .asProblem("things.csv")
                .remedy(WORDS);
        assertTrue(unclosed.contains("quotation mark"), unclosed);
        String date = told(read("date,event¶1990,a¶107?,b"));
        assertTrue(!date.contains("day or the month"), date);
    }

    // ----- The law

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void ofADateInOneCellNothingIsLost(@ForAll("tables") List<List<String>> rows) throws RefusedException {
        holds("date,event", rows, 1);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void ofYearMonthAndDayNothingIsLost(@ForAll("tables") List<List<String>> rows) throws RefusedException {
        holds("Year,Month,Day,Event", rows, 3);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void ofBeginAndEndNothingIsLost(@ForAll("tables") List<List<String>> rows) throws RefusedException {
        holds("start,end,event", rows, 2);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.of(
                "",
                "1990",
                "1990-05-06",
                "1990-13-01",
                "May 1990",
                "5",
                "12",
                "13",
                "31",
                "0",
                "1990.5",
                "1991.25",
                "unknown",
                "n/a",
                "NA",
                "?",
                "-",
                "TBD",
                "0000-00-00",
                "08:15",
                "1990-05-06 07:30",
                "–1990",
                "-1990",
                "-44",
                "36526",
                "107?",
                "some day",
                "c. 1590",
                "5/6/1990",
                "16/17/1990",
                "1914-18",
                "1987–",
                "1800s",
                "Monday 14 July 1789",
                "present",
                "1.5",
                "April",
                "31 April",
                "1e3",
                "24:00");
        return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(6);
    }

    private static void holds(String header, List<List<String>> rows, int dates) throws RefusedException {
        StringBuilder table = new StringBuilder(header);
        for (int i = 0; i < rows.size(); i++) {
            table.append('\n');
            rows.get(i).subList(0, dates).forEach(cell -> table.append(cell).append(','));
            table.append("Thing ").append((char) ('a' + i));
        }
        Imported imported = read(table.toString());
        for (int i = 0; i < rows.size(); i++) {
            Event event = imported.chronicle().events().get(i);
            for (int j = 0; j < dates; j++) {
                String cell = rows.get(i).get(j);
                int place = dates == 3 && rows.get(i).getFirst().matches("1990") ? j : -1;
                assertTrue(
                        cell.isEmpty() || isKept(cell, i + 2, event, imported, place),
                        () -> table + "\n" + cell + "\n" + said(event) + "\n" + told(imported));
            }
        }
    }

    /// Whether a cell is in the date, in the text or in the report.
    private static boolean isKept(String cell, int row, Event event, Imported imported, int place) {
        boolean text = (event.details().doubt().in("en") + "\n"
                        + event.details().summary().in("en") + "\n"
                        + event.title().in("en"))
                .contains(cell);
        boolean remarked = imported.report().remarks().stream()
                .anyMatch(remark -> isNamed(remark, row) && remark.say(WORDS).contains(cell));
        return text || remarked || isDated(cell, event.when(), place);
    }

    private static boolean isNamed(Remark remark, int row) {
        // what was done in one way in many rows is told of the first of them, with their number
        return remark.line() == row
                || (remark.key().equals("table.alike") && remark.line() < row)
                || (remark.key().equals("table.date.idle")
                        && isWithin(remark.args().get(1), row));
    }

    private static boolean isWithin(String rows, int row) {
        for (String span : rows.split(", ", -1)) {
            String[] ends = span.split("–", -1);
            int first = Integer.parseInt(ends[0]);
            if (first <= row && row <= Integer.parseInt(ends[ends.length - 1])) {
                return true;
            }
        }
        return false;
    }

    /// Whether each number of a cell is one of the date, and stands where it belongs.
    ///
    /// @param place of a part: 0 for the year, 1 for the month, 2 for the day; -1 for a whole date
    private static boolean isDated(String cell, @Nullable When when, int place) {
        if (cell.equals("April") && when != null && when.edtf().contains("-04")) {
            return true;
        }
        List<Integer> said = numbers(cell);
        if (when == null || said.isEmpty()) {
            return false;
        }
        List<Integer> dated = numbers(when.edtf());
        if (cell.equals("1914-18")) {
            said = List.of(1914, 1918);
        } else if (cell.startsWith("-") && when.edtf().matches("-.*|.*/-.*")) {
            // with a year 0 in the column, years are counted as they are written
            said = dated.containsAll(said) ? said : List.of(said.getFirst() - 1);
        }
        return (place < 0 || said.size() > 1)
                ? dated.containsAll(said)
                : dated.size() > place && dated.get(place).equals(said.getFirst());
    }

    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            numbers.add(Integer.valueOf(number.group()));
        }
        return numbers;
    }

    private static String told(Imported imported) {
        return imported.report().remarks().stream()
                .map(remark -> remark.line() + ": " + remark.say(WORDS))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theEndOfASpanThatMayBeSeveralIsToldToStayAsAText() throws RefusedException {
        Imported read = read("Date;End;Event¶05/06/1805;07/06/1805;a¶01/02/1806;;b");
        assertEquals(
                List.of("table.date.endKept"),
                read.report().remarks().stream()
                        .filter(remark -> remark.line() == 2)
                        .map(Remark::key)
                        .filter(key -> key.startsWith("table.date.end"))
                        .toList());
    }

    @Test
    void aNumberThatIsShownAsADateAndIsNoDayIsNoYear() throws RefusedException {
        List<SheetRow> rows = List.of(
                row(1, new Cell.Text("Date"), new Cell.Text("Event")),
                row(2, new Cell.NoDay(60, "60"), new Cell.Text("a")),
                row(3, new Cell.NoDay(-71_500, "-71500"), new Cell.Text("b")),
                row(4, new Cell.Dated("1900-10-26", "1900-10-26", null), new Cell.Text("c")));
        TableReading reading = new TableReading(new Workbook(List.of(new Sheet("S", rows))), null, List.of());
        TablePlan plan = TableGuess.of(reading, TableLayout.GUESS).plan();
        Imported read = TableImport.read(reading, plan, DataFile.of("a.xlsx", new byte[0]), Progress.NONE);
        assertEquals(
                List.of("- (60)", "- (-71500)", "1900-10-26"),
                read.chronicle().events().stream().map(NoDateIsLostTest::said).toList());
    }

    private static SheetRow row(int line, Cell... cells) {
        return new SheetRow(line, List.of(cells));
    }
}
