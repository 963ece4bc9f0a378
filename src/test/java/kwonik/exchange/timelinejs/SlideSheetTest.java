package kwonik.exchange.timelinejs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.web.Chronicles;
import kwonik.exchange.web.Mutants;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The sheet of TimelineJS is read row by row, whichever of its headers it has, and comes back from our own whole.
class SlideSheetTest {
    private static Imported read(String csv) throws RefusedException {
        return SlideSheetReader.read(DataFile.of("a.csv", csv.getBytes(StandardCharsets.UTF_8)), Progress.NONE);
    }

    private static List<String> keys(Imported read) {
        return read.report().remarks().stream().map(each -> each.key()).toList();
    }

    @Test
    void theSheetThatREADMEShowsIsReadWhole() throws IOException, RefusedException {
        byte[] sheet = Files.readAllBytes(Path.of("assets/examples/atlantic-cable.csv"));
        Imported read = SlideSheetReader.read(DataFile.of("atlantic-cable.csv", sheet), Progress.NONE);
        Chronicle chronicle = read.chronicle();
        assertEquals(
                "The first cable across the Atlantic", chronicle.about().title().in("en"));
        assertEquals(9, chronicle.events().size());
        assertEquals(3, chronicle.lanes().size());
        assertTrue(chronicle.events().stream().allMatch(event -> event.when() != null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1995,,,,,,|1995",
                "\"1,995\",4,28,,,,|1995-04-28",
                "1995,4,28,16:53,,,|1995-04-28T16:53",
                "1995,4,28,4:53 p.m.,,,|1995-04-28T16:53",
                "1995,4,28,1653,,,|1995-04-28T16:53",
                "1995,4,28,05:58:44,1995,4,28|1995-04-28T05:58:44/1995-04-28",
                "1995,4,28,noon,,,|1995-04-28",
                "1990,,,,1995,,|1990/1995",
                "1990,,,,1990,,|1990",
                "-500,,,,-400,,|-0499/-0399",
                ",,,10:30,,,|null",
                "about 1590,,,,,,|1590~",
                ",,,,,,|null"
            })
    void aRowIsAnEvent(String dates, String edtf) throws RefusedException {
        Imported read = read("YEAR,month,Day ,Time,End Year,End Month,End Day,headline,Text\n" + dates + ",A,B\n");
        Event event = read.chronicle().events().getFirst();
        assertEquals(edtf, String.valueOf(event.when()));
        assertEquals("A", event.title().in("en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "4/28/1995|1995-04-28",
                "4/5/1995|1995-04-05",
                "4/1995|1995-04",
                "1995-04-28|1995-04-28",
                "1995|1995",
                "-500|-0499",
                "4/28/1995 16:53|1995-04-28T16:53"
            })
    void theOlderHeaderIsKnownToo(String date, String edtf) throws RefusedException {
        Imported read = read("Start Date,End Date,Headline,Text,Media,Tag\n" + date + ",,A,B,http://x.org/a,L\n");
        Event event = read.chronicle().events().getFirst();
        assertEquals(edtf, String.valueOf(event.when()));
        assertEquals("L", event.lane().name().in("en"));
        assertEquals("http://x.org/a", event.details().references().getFirst().url());
    }

    @Test
    void titlesAndErasAreRowsOfTheirOwn() throws RefusedException {
        Imported read = read("""
                Year;End Year;Headline;Text;Type;Background
                ;;T;S;title;
                1905;;T2;;Title;
                1990;2000;E;;era;
                1995;;A;;;#333333
                ;;;;;
                """);
        assertEquals("T", read.chronicle().about().title().in("en"));
        assertEquals("S", read.chronicle().about().summary().in("en"));
        assertEquals("1990/2000", read.chronicle().eras().getFirst().when().edtf());
        assertEquals(
                List.of("T2", "A"),
                read.chronicle().events().stream()
                        .map(each -> each.title().in("en"))
                        .toList());
        assertTrue(keys(read).containsAll(List.of("timelinejs.sheet.title", "web.field")));
    }

    @Test
    void otherTablesAreNotTakenForIt() {
        assertThrows(RefusedException.class, () -> read("Year,Event\n1995,A\n"));
        assertFalse(
                SlideSheetReader.fits(DataFile.of("a.csv", "Year,Event\n1995,A\n".getBytes(StandardCharsets.UTF_8))));
        assertTrue(SlideSheetReader.fits(
                DataFile.of("a.csv", "Year,Headline,Text\n1995,A,\n".getBytes(StandardCharsets.UTF_8))));
    }

    private static byte[] written(Chronicle chronicle) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SlideSheetWriter.write(chronicle, out);
        return out.toByteArray();
    }

    @Property(tries = 300)
    void whatTheSheetHoldsComesBack(@ForAll("chronicles") Chronicle chronicle) throws IOException {
        byte[] bytes = written(chronicle);
        assertArrayEquals(bytes, written(chronicle));
        Chronicle read = SlideSheetReader.read(DataFile.of("a.csv", bytes), Progress.NONE)
                .chronicle();
        assertEquals(chronicle.about(), read.about());
        assertEquals(chronicle.lanes(), read.lanes());
        assertEquals(chronicle.eras(), read.eras());
        assertEquals(chronicle.events(), Chronicles.withoutFile(read.events()));
    }

    @Provide
    Arbitrary<Chronicle> chronicles() {
        return Chronicles.any();
    }

    @Tag("fuzz")
    @Test
    void faultsAtRandomAreToldAndNeverThrown() {
        String base = "Year,Month,Day,Time,End Year,Start Date,Headline,Text,Media,Type,Group,Kwonik ID,Kwonik EDTF,"
                + "Kwonik Details\n,,,,,,T,S,,title,,c,,\"{\"\"groups\"\": [{\"\"id\"\": \"\"a\"\"}]}\"\n"
                + "1995,4,28,4:53 pm,1996,,A,\"x \"\"y\"\"\nz\",http://x.org,,G,a,1995~,\"{\"\"tags\"\":[\"\"t\"\"]}\"\n"
                + "1990,,,,2000,4/5/1990,E,,,era,,b,1990/..,\n";
        assertTrue(Mutants.read("a.csv", base, SlideSheetReader::read) > 1_000);
    }
}
