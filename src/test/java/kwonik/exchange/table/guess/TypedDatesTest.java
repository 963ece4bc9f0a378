package kwonik.exchange.table.guess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.sheet.read.TextEncoding;
import kwonik.exchange.table.ColumnMeaning;
import kwonik.exchange.table.TableImport;
import kwonik.exchange.table.TableLayout;
import kwonik.exchange.table.TablePlan;
import kwonik.exchange.table.TypedDates;
import kwonik.exchange.table.TypedDates.Fit;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;

/// Dates that were typed stay in their rows when a table is read in another way, as long as the same stands there.
class TypedDatesTest {
    private static final DataFile FILE = DataFile.of(
            "things.csv",
            "Title,Date\nThaw,2001-01-01\nA strike,vers l’été\nA vote,2003-02-02\n".getBytes(StandardCharsets.UTF_8));

    private static Fit typed(UnaryOperator<TableLayout> change) throws RefusedException {
        TableGuess guess = TableGuess.of(FILE, TableLayout.GUESS, Progress.NONE);
        TablePlan plan = guess.plan().withCorrection(3, "2001-07").withCorrection(4, "2004");
        TableGuess other = TableGuess.of(FILE, change.apply(plan.layout()), Progress.NONE);
        return TypedDates.of(guess.reading(), plan)
                .in(other.reading(), other.plan().withMeaning(1, ColumnMeaning.DATE));
    }

    @Test
    void theyStayWithAnotherEncodingAlsoWhereAccentsStood() throws RefusedException {
        Fit fit = typed(layout -> layout.withText(layout.text().withEncoding(TextEncoding.WINDOWS_1252)));
        assertEquals(Map.of(3, "2001-07", 4, "2004"), fit.plan().corrections());
        assertEquals(List.of(), fit.aside());
    }

    @Test
    void theyStayWithAndWithoutNamesOfTheColumns() throws RefusedException {
        Fit fit = typed(layout -> layout.withHeader(TableLayout.NONE));
        assertEquals(Map.of(3, "2001-07", 4, "2004"), fit.plan().corrections());
    }

    @Test
    void anotherWorksheetTakesNoneAlsoWhereTheSameStandsInARow() throws RefusedException {
        TableGuess guess = TableGuess.of(FILE, TableLayout.GUESS, Progress.NONE);
        TypedDates typed = TypedDates.of(guess.reading(), guess.plan().withCorrection(4, "2004"));
        TablePlan other = new TablePlan(
                guess.plan().layout().withSheet(1),
                guess.plan().columns(),
                guess.plan().habits(),
                guess.plan().dayCells(),
                Map.of());
        Fit fit = typed.in(guess.reading(), other);
        assertEquals(Map.of(), fit.plan().corrections());
        assertEquals(
                List.of(4), fit.aside().stream().map(TypedDates.Typed::line).toList());
        assertEquals(
                Map.of(4, "2004"),
                TypedDates.of(guess.reading(), fit.plan())
                        .with(fit.aside())
                        .in(guess.reading(), guess.plan())
                        .plan()
                        .corrections());
    }

    @Test
    void aReportSaysDatesInWords() throws RefusedException {
        DataFile file = DataFile.of(
                "things.csv",
                "Title,Date\nThaw,04/03/1804\nA town,185?\nA wall,c. 200 BC\n".getBytes(StandardCharsets.UTF_8));
        TableGuess guess = TableGuess.of(file, TableLayout.GUESS, Progress.NONE);
        String said = String.join(
                "\n",
                TableImport.read(guess.reading(), guess.plan(), file, Progress.NONE).report().remarks().stream()
                        .map(remark -> remark.say(Words.in(Locale.ENGLISH)))
                        .toList());
        assertEquals(
                List.of(),
                said.lines()
                        .filter(line -> line.matches(".*(1804-0|185X|-0199|EDTF).*"))
                        .toList(),
                said);
        assertTrue(said.contains("4 March 1804"), said);
    }
}
