package kwonik.exchange.table.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kwonik.archive.file.Progress;
import kwonik.edtf.When;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.sheet.Workbook;
import kwonik.exchange.sheet.read.TableFile;
import kwonik.exchange.sheet.read.TableReading;
import kwonik.exchange.sheet.read.TextChoice;
import kwonik.model.Chronicle;
import kwonik.model.Chronicle.About;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A chronicle goes into our own columns and comes back, and what was changed there is taken.
class OwnTableTest {
    private static final DataFile FILE = DataFile.of("mine.xlsx", new byte[] {1});

    private static TableReading sheet(OwnTable table) {
        List<SheetRow> rows = new ArrayList<>();
        rows.add(new SheetRow(
                1,
                table.columns().stream().map(name -> (Cell) new Cell.Text(name)).toList()));
        table.rows().forEach(row -> rows.add(new SheetRow(rows.size() + 1, row)));
        return new TableReading(new Workbook(List.of(new Sheet("Events", rows))), null, List.of());
    }

    @Property(tries = 300)
    void aChronicleComesBackAsItWas(@ForAll long seed) throws RefusedException {
        Chronicle chronicle = new RandomChronicles(seed).next();
        TableReading reading = sheet(OwnTable.of(chronicle));
        assertTrue(OwnTable.fits(reading));
        Chronicle back = TableMerge.read(reading, FILE, Progress.NONE).chronicle();
        assertEquals(chronicle.about(), back.about());
        assertEquals(chronicle.lanes(), back.lanes());
        assertEquals(chronicle.eras(), back.eras());
        assertEquals(chronicle.sources(), back.sources());
        assertEquals(chronicle.events(), back.events());
        assertTrue(chronicle.contentEquals(back));
    }

    @Property(tries = 200)
    void whatNobodyHasChangedChangesNothing(@ForAll long seed) throws RefusedException {
        Chronicle chronicle = new RandomChronicles(seed).next();
        Imported merged = TableMerge.into(chronicle, sheet(OwnTable.of(chronicle)), FILE, Progress.NONE);
        assertTrue(chronicle.contentEquals(merged.chronicle()));
        assertEquals(List.of(), merged.report().remarks());
    }

    @Property(tries = 200)
    void onlyFieldsOfColumnsThatAreThereAreReplaced(@ForAll long seed, @ForAll long other) throws RefusedException {
        Chronicle mine = new RandomChronicles(seed).next();
        OwnTable theirs = OwnTable.of(new RandomChronicles(other).next());
        Set<String> kept = Set.of("type", "id", "when", "title", "title_fr", "doubt", "importance");
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < theirs.columns().size(); i++) {
            if (kept.contains(theirs.columns().get(i))) {
                places.add(i);
            }
        }
        OwnTable few = new OwnTable(
                places.stream().map(theirs.columns()::get).toList(),
                theirs.rows().stream()
                        .map(row -> places.stream().map(row::get).toList())
                        .toList());
        Chronicle merged =
                TableMerge.into(mine, sheet(few), FILE, Progress.NONE).chronicle();
        for (Event event : mine.events()) {
            Event after = merged.event(event.id()).orElseThrow();
            assertEquals(event.details().summary(), after.details().summary());
            assertEquals(event.details().references(), after.details().references());
            assertEquals(event.details().tags(), after.details().tags());
            assertEquals(event.lane().id(), after.lane().id());
        }
        assertTrue(ids(merged).containsAll(ids(mine)));
    }

    private static Set<String> ids(Chronicle chronicle) {
        return chronicle.events().stream().map(Event::id).collect(Collectors.toCollection(HashSet::new));
    }

    // ----- As programs save it

    private static final Chronicle OPEN = open();

    private static Chronicle open() {
        Lane lane = new Lane("army", Localized.of("Army"));
        Event first =
                new Event("one", When.parse("1995-04-28"), lane, 3, Localized.of("Disbanded"), Event.Details.NONE);
        Event second = new Event("two", When.parse("-0499"), lane, 3, Localized.of("Founded"), Event.Details.NONE);
        return new Chronicle(
                new About("mine", Localized.of("Mine"), Localized.NONE, "", ""),
                List.of(),
                List.of(lane),
                List.of(),
                List.of(first, second),
                Map.of());
    }

    private static Imported merged(String csv) throws RefusedException {
        DataFile file = DataFile.of("mine.csv", csv.replace('¶', '\n').getBytes(StandardCharsets.UTF_8));
        TableReading reading = TableFile.read(file, TextChoice.GUESS, Progress.NONE);
        assertTrue(OwnTable.fits(reading));
        return TableMerge.into(OPEN, reading, file, Progress.NONE);
    }

    private static String events(Chronicle chronicle) {
        return chronicle.events().stream()
                .map(event -> event.id() + " " + event.when() + " "
                        + event.title().in("en") + " " + event.lane().name().in("en"))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " -> ", quoteCharacter = '´', textBlock = """
            id,when,title,doubt,importance¶one,1995-04-28,Disbanded,,3 -> one 1995-04-28 Disbanded Army; two -0499 Founded Army
            Title;ID;Importance;WHEN;Doubt¶Dissolved;one;3;28/04/1995; -> one 1995-04-28 Dissolved Army; two -0499 Founded Army
            id;when;title;doubt;importance¶two;-499;Founded;;3 -> one 1995-04-28 Disbanded Army; two -0499 Founded Army
            id;when;title;doubt;importance¶two;'-0499;Founded;;3 -> one 1995-04-28 Disbanded Army; two -0499 Founded Army
            id;when;title;doubt;importance;lane¶;2001;New;;3;Navy -> one 1995-04-28 Disbanded Army; two -0499 Founded Army; new 2001 New Navy
            id;when;title;doubt;importance;lane¶three;;New;;;army -> one 1995-04-28 Disbanded Army; two -0499 Founded Army; three null New Army
            id;when;title;doubt;importance¶one;soon;Disbanded;;9 -> one 1995-04-28 Disbanded Army; two -0499 Founded Army
            id;when;title;doubt;importance¶one;;Disbanded;; -> one null Disbanded Army; two -0499 Founded Army
            type;id;when;title;doubt;importance;lane¶lane;army;;Forces;;;¶event;one;1995-04-28;Disbanded;;;Army -> one 1995-04-28 Disbanded Forces; two -0499 Founded Forces
            """)
    void whatASpreadsheetHasSavedIsTakenBack(String csv, String events) throws RefusedException {
        assertEquals(events, events(merged(csv).chronicle()));
    }

    @Test
    void rowsThatAreMissingAreToldAndStay() throws RefusedException {
        Imported merged = merged("id,when,title,doubt,importance¶one,1995-04-28,Disbanded,,3");
        assertEquals(2, merged.chronicle().events().size());
        assertEquals(1, merged.report().remarks().size());
        assertEquals("table.own.missing", merged.report().remarks().getFirst().key());
        assertSame(OPEN.events().getFirst(), merged.chronicle().events().getFirst());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " -> ", quoteCharacter = '´', textBlock = """
            id,when,title,title_fr,summary,summary_fr¶one,1995-04-28,Disbanded,Dissoute,,Un décret -> A decree/Un décret table.own.english
            id,when,title,title_fr,summary,summary_fr¶one,1995-04-28,Disbanded,Dissoute,, -> / none
            id,when,title,title_fr,summary,summary_fr¶one,1995-04-28,Disbanded,Dissoute,A decree, -> A decree/A decree none
            id,when,title,doubt,importance,summary¶one,1995-04-28,Disbanded,,3, -> A decree/Un décret table.own.english
            """)
    void otherLanguagesNeverTakeThePlaceOfEnglishWordsThatAreCleared(String csv, String summary)
            throws RefusedException {
        Localized both = Localized.of(Map.of("en", "A decree", "fr", "Un décret"));
        Event told = OPEN.events().getFirst();
        Chronicle open = OPEN.with(told.withDetails(told.details().withSummary(both)));
        DataFile file = DataFile.of("mine.csv", csv.replace('¶', '\n').getBytes(StandardCharsets.UTF_8));
        Imported merged =
                TableMerge.into(open, TableFile.read(file, TextChoice.GUESS, Progress.NONE), file, Progress.NONE);
        Localized now = merged.chronicle().events().getFirst().details().summary();
        String said = merged.report().remarks().stream()
                .map(remark -> remark.key())
                .filter("table.own.english"::equals)
                .findFirst()
                .orElse("none");
        assertEquals(summary, now.in("en") + "/" + now.in("fr") + " " + said);
    }

    @Test
    void anIdInTwoRowsMakesASecondEvent() throws RefusedException {
        Imported merged = merged("id,when,title,doubt,importance¶one,1995,A,,¶one,1996,B,,");
        assertEquals("one 1995 A Army; two -0499 Founded Army; b 1996 B Army", events(merged.chronicle()));
    }

    @Test
    void aTableOfOthersHasNotOurColumns() throws RefusedException {
        DataFile file = DataFile.of("a.csv", "id,when,title\n1,1995,Thaw\n".getBytes(StandardCharsets.UTF_8));
        assertFalse(OwnTable.fits(TableFile.read(file, TextChoice.GUESS, Progress.NONE)));
    }
}
