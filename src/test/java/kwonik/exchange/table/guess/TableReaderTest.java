package kwonik.exchange.table.guess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kwonik.archive.file.Progress;
import kwonik.edtf.When;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remark;
import kwonik.model.Event;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables of dated things become chronicles, whatever their columns are called.
class TableReaderTest {
    private static Imported read(String table) throws RefusedException {
        DataFile file = DataFile.of("things.csv", table.replace("¶", "\n").getBytes(StandardCharsets.UTF_8));
        return TableReader.read(file, Progress.NONE);
    }

    private static String events(Imported imported) {
        return imported.chronicle().events().stream().map(TableReaderTest::said).collect(Collectors.joining("; "));
    }

    private static String said(Event event) {
        When when = event.when();
        String doubt = event.details().doubt().in("en");
        return (when == null ? "?" : when.edtf())
                + (doubt.isEmpty() ? "" : " (" + doubt + ")")
                + " " + event.title().in("en");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            date,event¶1995-03-04,Thaw¶2001,Frost -> 1995-03-04 Thaw; 2001 Frost
            Datum;Ereignis¶04.05.2017;Fest¶25.06.2017;Ende -> 2017-05-04 Fest; 2017-06-25 Ende
            year,month,day,what¶1904,1,5,Storm¶1904,May,,Rain¶1905,,,Sun -> 1904-01-05 Storm; 1904-05 Rain; 1905 Sun
            Jahr;Monat;Titel¶1520;Oktober;Reise¶1521;März;Heimkehr -> 1520-10 Reise; 1521-03 Heimkehr
            start,end,label¶1914,1918,War¶1939,1945,Another¶1950,,Peace -> 1914/1918 War; 1939/1945 Another; 1950 Peace
            from,to,title¶1990,present,Open¶1991,1992,Shut -> 1990/.. Open; 1991/1992 Shut
            from,to,title¶1995,1990,Turned¶1991,1992,Shut -> 1995 (1995 – 1990) Turned; 1991/1992 Shut
            from,to,title¶,1804,Before¶1991,1992,Shut -> /1804 Before; 1991/1992 Shut
            année,titre¶-500,Vieux¶1804,Libre -> -0499 Vieux; 1804 Libre
            year,title¶-500,Old¶0,Zero¶7,Young -> -0500 Old; 0000 Zero; 0007 Young
            year,era,title¶44,BC,Ides¶14,AD,End -> -0043 Ides; 0014 End
            date,title¶c. 1590,Play¶107?,Castle¶n.d.,Lost¶soon,Hope -> 1590~ Play; [107X,0107?] (107?) Castle; ? (n.d.) Lost; ? (soon) Hope
            date,title¶04/05/2017,Both¶06/07/2018,Ways -> [2017-05-04,2017-04-05] (04/05/2017) Both; [2018-07-06,2018-06-07] (06/07/2018) Ways
            date,title¶04/05/2017,Day¶16/07/2018,Sure -> 2017-05-04 Day; 2018-07-16 Sure
            decade,year,title¶1520,NA,Round¶1530,1534,Sharp -> 152X Round; 1534 Sharp
            earliest date,latest date,title¶1520,1530,Vague¶1540,1540,Sharp -> [1520..1530] Vague; 1540 Sharp
            1520;1527;Pox¶1629;;Plague¶1665;1666;Fire -> 1520/1527 Pox; 1629 Plague; 1665/1666 Fire
            ,date,content¶0,1984-01-09,First¶1,1988-01-09,Second -> 1984-01-09 First; 1988-01-09 Second
            title,Thaw,Frost,Sun¶date,1990,1991,1992 -> 1990 Thaw; 1991 Frost; 1992 Sun
            when,city,country,tried¶1600,Ulm,Germany,3¶1601,Wien,Austria,2¶1602,Ulm,Germany,1¶1603,Bonn,Germany,9 -> 1600 Ulm; 1601 Wien; 1602 Ulm; 1603 Bonn
            day,year,event¶4 July,1776,Signed¶5 August,1777,Done -> 1776-07-04 Signed; 1777-08-05 Done
            startDate,endDate,label¶c. 843,858,Kenneth¶858,862,Donald -> 0843~/0858 Kenneth; 0858/0862 Donald
            Age (Ma),event¶66,End¶201.4,Other -> Y-66000000S2 End; Y-201400000S4 Other
            exact date,year,title¶winter before last,1834,Cold¶1835-02-01,1835,Thaw -> 1834 (winter before last) Cold; 1835-02-01 Thaw
            date,title¶1-Feb-95,Short¶3-Apr-96,Years -> [2095-02-01,1995-02-01] (1-Feb-95) Short; [2096-04-03,1996-04-03] (3-Apr-96) Years
            date;titre¶1975;Premier¶mars-15;Deux¶janv-96;Trois -> 1975 Premier; [2015-03,1915-03] (mars-15) Deux; [2096-01,1996-01] (janv-96) Trois
            date,title¶NA,Nothing¶1995,NA -> ? (NA) Nothing; 1995 Untitled
            """, quoteCharacter = '´')
    void aTableBecomesEvents(String table, String events) throws RefusedException {
        assertEquals(events.strip(), events(read(table)));
    }

    @Test
    void linesThatBeginWithADateAreEvents() throws RefusedException {
        String lines = "12 May 1995: Thaw, and more\n1996 - Frost\nMay 4, 1997: Sun\n1998-1999 Rain";
        assertEquals(
                "1995-05-12 Thaw, and more; 1996 Frost; 1997-05-04 Sun; 1998/1999 Rain",
                events(TableReader.read(
                        DataFile.of("list.txt", lines.getBytes(StandardCharsets.UTF_8)), Progress.NONE)));
    }

    @Test
    void ofALogTheFirstSignPartsDateAndSubject() throws RefusedException {
        StringBuilder log = new StringBuilder();
        for (int i = 10; i < 90; i++) {
            log.append("2005-04-07 15:13:")
                    .append(i % 60)
                    .append(" -0700|Subject ")
                    .append(i)
                    .append('\n');
        }
        log.append("2006-04-07 15:13:13 +0200|a|b\n");
        Imported imported = TableReader.read(
                DataFile.of("log.txt", log.toString().getBytes(StandardCharsets.UTF_8)), Progress.NONE);
        assertEquals(81, imported.chronicle().events().size());
        assertEquals(
                "2006-04-07T15:13:13+02:00 a|b",
                said(imported.chronicle().events().getLast()));
    }

    @Test
    void aNoteThatNamesTheColumnOfTheDatePutsItBeforeOurEra() throws RefusedException {
        assertEquals(
                "-0025-01-16/0014-08-19 Augustus; 0014-09-18 Tiberius",
                events(read(
                        "name,reign.start,reign.end,notes¶Augustus,0026-01-16,0014-08-19,\"birth, reign.start are BCE."
                                + " Unsure.\"¶Tiberius,0014-09-18,,birth is BCE")));
    }

    @Test
    void whatIsNoDateStaysAsTextAndIsToldWithItsRow() throws RefusedException {
        Imported imported = read("date,title¶1995,Thaw¶some day,Frost");
        Remark told = imported.report().remarks().stream()
                .filter(remark -> remark.key().equals("table.date.unreadable"))
                .findFirst()
                .orElseThrow();
        assertEquals(3, told.line());
        assertEquals("some day", told.args().getFirst());
    }

    @Test
    void fewValuesAreLanesAndManyAreTags() throws RefusedException {
        StringBuilder table = new StringBuilder("date,title,category,country\n");
        for (int i = 0; i < 90; i++) {
            table.append(1900 + i)
                    .append(",Thing ")
                    .append(i)
                    .append(",Kind ")
                    .append(i % 3)
                    .append(",Land ")
                    .append(i % 30);
            table.append('\n');
        }
        Imported imported = TableReader.read(
                DataFile.of("a.csv", table.toString().getBytes(StandardCharsets.UTF_8)), Progress.NONE);
        assertEquals(3, imported.chronicle().lanes().size());
        assertEquals(
                List.of("Land 0"),
                imported.chronicle().events().getFirst().details().tags());
    }

    @Test
    void whatHasNoMeaningOfItsOwnStandsInTheText() throws RefusedException {
        Event event = read("date,title,text,deaths,link¶1995,Thaw,\"<b>Much</b> water\",12,www.example.org/x")
                .chronicle()
                .events()
                .getFirst();
        assertEquals("Much water\n\ndeaths: 12", event.details().summary().in("en"));
        assertEquals(
                "https://www.example.org/x",
                event.details().references().getFirst().url());
    }

    @Test
    void everyRemarkCanBeSaidInAllLanguages() throws RefusedException {
        Imported imported =
                read("from,to,title¶1995,1990,Turned¶soon,1992,Shut¶-5,,Old¶,,¶,1804,Before¶5/6/2001,,Both");
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("ht"))) {
            List<String> lines = imported.report().lines(Words.in(locale));
            assertTrue(lines.size() > 5, lines::toString);
        }
    }
}
