package kwonik.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.OddInputs;
import kwonik.exchange.common.RefusedException;
import kwonik.model.Event;
import kwonik.words.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A calendar is read as far as it goes: its dates as they are meant, its texts as they are said.
class CalendarReaderTest {
    private static Imported read(byte[] bytes) throws RefusedException {
        return CalendarReader.read(DataFile.of("school.ics", bytes), Progress.NONE);
    }

    /// Entries of a calendar whose lines are parted by `|`.
    private static Imported read(String lines) throws RefusedException {
        String text = "BEGIN:VCALENDAR|VERSION:2.0|" + lines + "|END:VCALENDAR|";
        return read(text.replace("|", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Event only(String properties) throws RefusedException {
        List<Event> events =
                read("BEGIN:VEVENT|" + properties + "|END:VEVENT").chronicle().events();
        assertEquals(1, events.size());
        return events.getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "DTSTART;VALUE=DATE:20250724 2025-07-24",
                "DTSTART:20250724 2025-07-24",
                "DTSTART:2025-07-24 2025-07-24",
                "DTSTART;VALUE=DATE:20250724|DTEND;VALUE=DATE:20250725 2025-07-24",
                "DTSTART;VALUE=DATE:20250724|DTEND;VALUE=DATE:20250724 2025-07-24",
                "DTSTART;VALUE=DATE:20250724|DTEND;VALUE=DATE:20250727 2025-07-24/2025-07-26",
                "DTSTART;VALUE=DATE:20250724|DURATION:P1D 2025-07-24",
                "DTSTART;VALUE=DATE:20250724|DURATION:P1W 2025-07-24/2025-07-30",
                "DTSTART:20250724T160000|DURATION:PT1H30M 2025-07-24T16:00/2025-07-24T17:30",
                "DTSTART:20250724T160010Z 2025-07-24T16:00:10Z",
                "DTSTART:20250724T160000Z|DTEND:20250724T160000Z 2025-07-24T16:00Z",
                "DTSTART:20250724T160000|DTEND;VALUE=DATE:20250726 2025-07-24T16:00/2025-07-25",
                "DTSTART;TZID=America/Port-au-Prince:20250724T160000 2025-07-24T16:00-04:00",
                "DTSTART;TZID=\"/vendor.org/1/Europe/Paris\":20250124T160000 2025-01-24T16:00+01:00",
                "DTSTART;TZID=America/New_York:18501231T160000 1850-12-31T16:00",
                "DTSTART;TZID=Nowhere:20250724T160000 2025-07-24T16:00",
                "DTSTART:00450315 0045-03-15",
                "DTSTART;VALUE=DATE:20090224|RRULE:FREQ=YEARLY;COUNT=3 {2009-02-24,2010-02-24,2011-02-24}",
                "DTSTART;VALUE=DATE:20090224|DTEND;VALUE=DATE:20090226|RRULE:FREQ=YEARLY;COUNT=2"
                        + " {2009-02-24..2009-02-25,2010-02-24..2010-02-25}",
                "DTSTART;VALUE=DATE:20090224|RRULE:FREQ=YEARLY;COUNT=3|EXDATE;VALUE=DATE:20100224 {2009-02-24,2011-02-24}",
                "DTSTART;TZID=Europe/Paris:20250329T100000|RRULE:FREQ=DAILY;COUNT=2"
                        + " {2025-03-29T10:00+01:00,2025-03-30T10:00+02:00}",
                "DTSTART;VALUE=DATE:20090224|RRULE:FREQ=YEARLY 2009-02-24",
                "DTSTART;VALUE=DATE:20090224|RRULE:FREQ=DAILY;COUNT=5000 2009-02-24",
                "RDATE;VALUE=DATE:19970101,19970120 {1997-01-01,1997-01-20}",
                "RDATE;VALUE=PERIOD:19960403T020000Z/PT3H 1996-04-03T02:00Z/1996-04-03T05:00Z",
                "DTSTART;VALUE=DATE:20090224|RDATE;VALUE=DATE:20090301 {2009-02-24,2009-03-01}",
                "X-EDTF:1995~ 1995~",
                "X-EDTF:-0500/-0400|DTSTAMP:20200101T000000Z -0500/-0400",
                "DTSTART;VALUE=DATE:19950101|DTEND;VALUE=DATE:19960101|X-EDTF:1995? 1995?"
            })
    void datesAreAsTheyAreMeant(String properties, String edtf) throws RefusedException {
        assertEquals(edtf, String.valueOf(only("SUMMARY:A|" + properties).when()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "DTSTART:20090230 null",
                "DTSTART:soon null",
                "DTSTART;VALUE=DATE:20090224|DTEND;VALUE=DATE:20090101 2009-02-24",
                "DTSTART;VALUE=DATE:20090224|DURATION:-P1D 2009-02-24",
                "DTSTART;VALUE=DATE:19960101|DTEND;VALUE=DATE:19970101|X-EDTF:1995? 1996-01-01/1996-12-31"
            })
    void whatIsNoDateStandsAsADoubt(String properties, String edtf) throws RefusedException {
        Event event = only("SUMMARY:A|" + properties);
        assertEquals(edtf, String.valueOf(event.when()));
        assertTrue(event.details().doubt().in("en").matches("(?s).*(soon|09|-P1D|1995).*"));
    }

    @Test
    void aZoneThatOnlyTheFileExplainsIsUnderstood() throws RefusedException {
        String zone = "BEGIN:VTIMEZONE|TZID:Ours|"
                + "BEGIN:STANDARD|DTSTART:16010101T030000|TZOFFSETTO:+0100|RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10|END:STANDARD|"
                + "BEGIN:DAYLIGHT|DTSTART:16010101T020000|TZOFFSETTO:+0200|RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3|END:DAYLIGHT|"
                + "END:VTIMEZONE";
        String entries = "BEGIN:VEVENT|SUMMARY:A|DTSTART;TZID=Ours:20250724T160000|END:VEVENT|"
                + "BEGIN:VEVENT|SUMMARY:B|DTSTART;TZID=Ours:20250124T160000|END:VEVENT";
        List<Event> events = read(entries + "|" + zone).chronicle().events();
        assertEquals("2025-07-24T16:00+02:00", String.valueOf(events.getFirst().when()));
        assertEquals("2025-01-24T16:00+01:00", String.valueOf(events.getLast().when()));
    }

    @Test
    void textsPlacesAndLinksAreTakenOver() throws RefusedException {
        Event event = only(
                "SUMMARY;LANGUAGE=en:Land\\, sea\\; and air|DESCRIPTION:One\\n\\nTwo \\\\ <b>three</b>|LOCATION:Jacmel\\, Haiti|"
                        + "CATEGORIES:Army,Navy\\, old|URL:https://un.org/a|ATTACH:https://oas.org/b.pdf|GEO:18.2;-72.5|PRIORITY:1");
        assertEquals("Land, sea; and air", event.title().in("en"));
        assertEquals("One Two \\ three", event.details().summary().in("en"));
        assertEquals(
                List.of("Jacmel, Haiti", "Army", "Navy, old"), event.details().tags());
        assertEquals(5, event.importance());
        assertEquals(
                List.of("un.org", "geo:18.2,-72.5", "oas.org", "school.ics:3"),
                event.details().references().stream().map(each -> each.title()).toList());
    }

    @Test
    void linesAreUnfoldedWithinLettersAndPropertiesMayHaveQuotes() throws RefusedException {
        byte[] text =
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY;X-A=\"b:c;d\":caf\u00e9 au lait\nDTSTART:20200101\nEND:VEVENT\n"
                        .getBytes(StandardCharsets.UTF_8);
        int within = new String(text, StandardCharsets.ISO_8859_1).indexOf('\u00c3') + 1;
        byte[] folded = new byte[text.length + 3];
        System.arraycopy(text, 0, folded, 0, within);
        System.arraycopy("\r\n ".getBytes(StandardCharsets.US_ASCII), 0, folded, within, 3);
        System.arraycopy(text, within, folded, within + 3, text.length - within);
        assertEquals(
                "café au lait",
                read(folded).chronicle().events().getFirst().title().in("en"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16", "UTF-16LE"})
    void everyEncodingIsRead(String charset) throws RefusedException {
        String mark = charset.equals("UTF-16LE") || charset.equals("UTF-8") ? "\uFEFF" : "";
        String text = mark + "BEGIN:VCALENDAR\rBEGIN:VEVENT\rSUMMARY:Fête à Léogâne\rEND:VEVENT\rEND:VCALENDAR";
        assertEquals(
                "Fête à Léogâne",
                read(text.getBytes(Charset.forName(charset)))
                        .chronicle()
                        .events()
                        .getFirst()
                        .title()
                        .in("en"));
    }

    @Test
    void quotedPrintableOfOldCalendarsIsRead() throws RefusedException {
        Event event = only(
                "SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:F=C3=AAte=|=20nationale|DTSTART:20250101T000000Z");
        assertEquals("Fête nationale", event.title().in("en"));
    }

    @Test
    void aBrokenFileIsReadAsFarAsItGoes() throws RefusedException {
        String text = """
                BEGIN:VEVENT
                SUMMARY:A
                DESCRIPTION:One
                Note: bring books

                BEGIN:VEVENT
                SUMMARY:B
                BEGIN:VALARM
                DESCRIPTION:Wake
                END:VALARM
                DTSTART:2020""";
        Imported read = read(text.getBytes(StandardCharsets.UTF_8));
        List<Event> events = read.chronicle().events();
        assertEquals(
                List.of("A", "B"),
                events.stream().map(each -> each.title().in("en")).toList());
        assertEquals(
                "One\nNote: bring books", events.getFirst().details().summary().in("en"));
        assertTrue(read.report().lossy());
    }

    @Test
    void theCalendarNamesTheWholeAndSeveralAreLanes() throws RefusedException {
        Imported read =
                read("X-WR-CALNAME:School|X-WR-CALDESC:Of Jacmel|BEGIN:VEVENT|SUMMARY:A|END:VEVENT|END:VCALENDAR|"
                        + "BEGIN:VCALENDAR|X-WR-CALNAME:Home|BEGIN:VTODO|SUMMARY:B|DUE;VALUE=DATE:20200102|END:VTODO|"
                        + "BEGIN:VJOURNAL|SUMMARY:C|DTSTART;VALUE=DATE:20200103|END:VJOURNAL");
        assertEquals("School", read.chronicle().about().title().in("en"));
        assertEquals("Of Jacmel", read.chronicle().about().summary().in("en"));
        assertEquals(
                "[School null, Home 2020-01-02, Home 2020-01-03]",
                read.chronicle().events().stream()
                        .map(each -> each.lane().name().in("en") + " " + each.when())
                        .toList()
                        .toString());
    }

    @Test
    void anEntryThatStandsForAnotherTakesItsPlace() throws RefusedException {
        Imported read = read("BEGIN:VEVENT|UID:1|SUMMARY:Lesson|DTSTART:20200106|RRULE:FREQ=WEEKLY;COUNT=3|END:VEVENT|"
                + "BEGIN:VEVENT|UID:1|RECURRENCE-ID:20200113|SUMMARY:Exam|DTSTART:20200114|END:VEVENT|"
                + "BEGIN:VEVENT|UID:2|SUMMARY:Trip|DTSTART:20200120|STATUS:CANCELLED|END:VEVENT");
        assertEquals(
                "[Lesson {2020-01-06,2020-01-20}, Exam 2020-01-14]",
                read.chronicle().events().stream()
                        .map(each -> each.title().in("en") + " " + each.when())
                        .toList()
                        .toString());
        assertTrue(read.report().lines(Words.in(Locale.ENGLISH)).toString().contains("Trip"));
    }

    @Test
    void whatComesBackForEverSaysSoInThreeLanguages() throws RefusedException {
        Event event = only("SUMMARY:1826 Bernhard Riemann|DTSTART:20040917|RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH");
        assertEquals(
                "It comes back every 2 weeks (Monday, Thursday), without an end; this is the first date.",
                event.details().doubt().in("en"));
        assertTrue(event.details().doubt().in("fr").contains("toutes les 2 semaines (lundi, jeudi)"));
        assertTrue(event.details().doubt().has("ht"));
    }

    @Test
    void whatIsNoCalendarIsRefused() {
        assertThrows(RefusedException.class, () -> read(new byte[0]));
        assertThrows(
                RefusedException.class,
                () -> read("Dear all, the meeting is on Monday".getBytes(StandardCharsets.UTF_8)));
        assertFalse(CalendarReader.fits(DataFile.of("a.ics", "a,b".getBytes(StandardCharsets.UTF_8))));
        assertTrue(
                CalendarReader.fits(DataFile.of("a.txt", "\uFEFFbegin:vcalendar\n".getBytes(StandardCharsets.UTF_8))));
    }

    @Tag("fuzz")
    @Test
    void mutationsNeverFail() {
        String base = """
                BEGIN:VCALENDAR
                PRODID:-//Kwonik//Chronicle//EN
                X-KWONIK-LANE:a;A
                BEGIN:VTIMEZONE
                TZID:Z
                BEGIN:STANDARD
                DTSTART:19700101T000000
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:1@x
                SUMMARY:caf\u00e9 \\n\\, b
                DTSTART;TZID=Z:20200106T101500
                DURATION:PT1H
                RRULE:FREQ=MONTHLY;COUNT=9;BYDAY=1MO,-1FR;BYSETPOS=1,-1
                EXDATE:20200206T101500
                END:VEVENT
                BEGIN:VEVENT
                UID:1@x
                RECURRENCE-ID:20200206T101500
                RDATE;VALUE=PERIOD:20200103T010000Z/P1D,20200104/20200105
                DTSTART;VALUE=DATE:19950101
                DTEND;VALUE=DATE:19960101
                X-EDTF:1995~
                DESCRIPTION;ENCODING=QUOTED-PRINTABLE:a=C3=
                =A9
                X-KWONIK-REFERENCE:a;b;1995;http://x.org;c;d
                 folded
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n");
        byte[] start = base.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(17);
        int many = Integer.getInteger("kwonik.fuzz.mutations", 3_000);
        int read = 0;
        OddInputs inputs = new OddInputs();
        for (int i = 0; i < many; i++) {
            byte[] bytes = Mutation.of(start, random);
            read += inputs.of(
                    () -> new String(bytes, StandardCharsets.UTF_8),
                    () -> !read(bytes).chronicle().events().isEmpty());
        }
        assertTrue(read > many / 2, read + " of " + many);
    }

    @ParameterizedTest
    @ValueSource(strings = {"D", "DESCRIPT", "X-ALT", "DTEND;VALUE"})
    void aNameThatIsCutOffIsNoPartOfTheTextBefore(String cut) throws RefusedException {
        String text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20200101\nSUMMARY:Treaty\n" + cut;
        Imported read = read(text.getBytes(StandardCharsets.UTF_8));
        assertEquals("Treaty", read.chronicle().events().getFirst().title().in("en"));
    }
}
