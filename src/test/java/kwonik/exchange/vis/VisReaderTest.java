package kwonik.exchange.vis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.LiteralReader;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.web.Mutants;
import kwonik.model.Event;
import kwonik.model.Lane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Items of vis-timeline are events, in whichever wrapping they come, with the dates that vis-timeline sees in them.
class VisReaderTest {
    private static DataFile file(String text) {
        return DataFile.of("items.js", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Imported read(String text) throws RefusedException {
        return VisReader.read(file(text), Progress.NONE);
    }

    private static List<String> keys(Imported read) {
        return read.report().remarks().stream().map(each -> each.key()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'2014-04-20'|2014-04-20|",
                "'2014-04-20T10:30'|2014-04-20T10:30|",
                "'2014-04-20T00:00:00.000Z'|2014-04-20|web.midnight",
                "1397952000000|2014-04-20|vis.date.millis",
                "1397989800000|2014-04-20T10:30:00Z|vis.date.millis",
                "'1397952000000'|2014-04-20|vis.date.millis",
                "'/Date(1397952000000)/'|2014-04-20|vis.date.millis",
                "'/Date(1397952000000+0200)/'|2014-04-20|vis.date.millis",
                "'1995'|1970-01-01T00:00:01Z|vis.date.short",
                "1995|1970-01-01T00:00:01Z|vis.date.short",
                "new Date('1995')|1995|",
                "new Date(2014, 3, 20)|2014-04-20|",
                "new Date(2014, 3)|2014-04|",
                "new Date(2014, 12, 1)|2015-01-01|",
                "new Date(2014, 3, 20, 10, 30)|2014-04-20T10:30|",
                "new Date(95, 0, 1)|1995-01-01|",
                "new Date(-500, 0, 1)|-0500-01-01|",
                "new Date(Date.UTC(2014, 3, 20))|2014-04-20|",
                "moment('2014-04-20')|2014-04-20|",
                "new Date(2014, 4 - 1, 20)||vis.date.code",
                "new Date()||vis.date.code",
                "'-000500-06-01'|-0500-06-01|celldate.negative.astronomical",
                "'+002014-04-20'|2014-04-20|",
                "'-030000-07-04'|Y-30000|web.date.far",
                "'4/20/2014'|2014-04-20|",
                "'some day'||web.date.unread"
            })
    void aDateIsTheOneThatVisTimelineSees(String start, String edtf, String key) throws RefusedException {
        Imported read = read("[{id: 1, content: 'A', start: " + start + "}]");
        Event event = read.chronicle().events().getFirst();
        assertEquals(edtf, event.when() == null ? null : event.when().edtf());
        assertEquals(key == null ? List.of() : List.of(key), keys(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{id: 1, content: 'A', start: '2014-04-20', group: 'g'}]",
                "{\"items\": [{\"id\": 1, \"content\": \"A\", \"start\": \"2014-04-20\", \"group\": \"g\"}], "
                        + "\"groups\": [{\"id\": \"g\", \"content\": \"<b>G</b>\"}]}",
                "{\"_data\": {\"1\": {\"id\": 1, \"content\": \"A\", \"start\": \"2014-04-20\", \"group\": \"g\"}}}",
                """
                var groups = new vis.DataSet([{id: 'g', content: 'G'}]);
                // items
                var items = new vis.DataSet([{id: 1, content: 'A', start: new Date(2014, 3, 20), group: 'g'}]);
                var timeline = new vis.Timeline(box, items, groups, {width: '100%'});""",
                "$(function () { let a = [1]; if (a[0] == 1) { const items = [{content: \"A\", start: '2014-04-20', "
                        + "group: 'g'}]; } });",
                "var items = new vis.DataSet(); items.add({id: 1, content: 'A', start: '2014-04-20', group: 'g'});",
                "export default [{content: `A`, start: '2014-04-20', group: 'g'},];"
            })
    void itemsAreFoundInAnyWrapping(String text) throws RefusedException {
        Imported read = read(text);
        assertEquals(1, read.chronicle().events().size());
        Event event = read.chronicle().events().getFirst();
        assertEquals("A", event.title().in("en"));
        assertEquals("2014-04-20", String.valueOf(event.when()));
        assertTrue(event.lane().name().in("en").equalsIgnoreCase("g"));
        assertTrue(VisReader.fits(file(text)));
    }

    @Test
    void aBackgroundIsAnEraAndOneOfAGroupIsAnEventInItsLane() throws RefusedException {
        Imported read = read("""
                [{content: 'War', start: '1914-07-28', end: '1918-11-11', type: 'background'},
                 {content: '', start: '1914-07-28', end: '1918-11-11', type: 'background', group: 2}]""");
        assertEquals("War", read.chronicle().eras().getFirst().name().in("en"));
        assertEquals(
                "1914-07-28/1918-11-11",
                read.chronicle().eras().getFirst().when().edtf());
        assertEquals(1, read.chronicle().events().size());
        assertEquals("2", read.chronicle().events().getFirst().lane().name().in("en"));
        assertTrue(keys(read).contains("vis.background.group"));
    }

    @Test
    void groupsAreLanesInTheirOrderAndNestedOnesAreNamedApart() throws RefusedException {
        Imported read = read("""
                {groups: [{id: 1, content: 'North', nestedGroups: [3]}, {id: 2, content: 'South', nestedGroups: [4]},
                  {id: 3, content: 'Army', order: 2}, {id: 4, content: 'Army', order: 1}],
                 items: [{content: 'A', start: '2014-04-20', group: 3}]}""");
        assertEquals(
                List.of("South: Army", "North: Army"),
                read.chronicle().lanes().stream()
                        .map(Lane::name)
                        .map(name -> name.in("en"))
                        .toList());
        assertEquals(
                "North: Army",
                read.chronicle().events().getFirst().lane().name().in("en"));
    }

    @Test
    void anEndBeforeTheStartIsToldAndTheStartStays() throws RefusedException {
        Imported read = read("[{content: 'A', start: '2014-04-20', end: '2014-04-10'}]");
        assertEquals(
                "2014-04-20",
                String.valueOf(read.chronicle().events().getFirst().when()));
        assertEquals(List.of("web.end.before"), keys(read));
    }

    @Test
    void otherDataAreRefusedInASentence() {
        assertThrows(RefusedException.class, () -> read("{\"a\": [1, 2]}"));
        assertThrows(RefusedException.class, () -> read("  "));
        assertFalse(VisReader.fits(file("var x = {a: 1};")));
    }

    @Test
    void plainJsonIsKnownByItsItems() throws RefusedException {
        assertTrue(VisReader.fits(LiteralReader.read("[{\"content\": \"A\", \"start\": 1}]", new Remarks())));
        assertFalse(VisReader.fits(LiteralReader.read("[{\"content\": \"A\"}]", new Remarks())));
    }

    @Tag("fuzz")
    @Test
    void faultsAtRandomAreToldAndNeverThrown() {
        String base = """
                // data
                var groups = new vis.DataSet([{id: 'g', content: '<b>G</b>', nestedGroups: [2], order: 1.5}, {id: 2}]);
                var items = new vis.DataSet([{id: 1, content: 'A &amp; B', start: new Date(2014, 3, 20, 10, 30),
                 end: '/Date(1397952000000)/', group: 'g', className: 'red x'},
                 {content: `C`, start: '-030000-07-04', end: '1397989800000', type: 'background'}]);
                items.add({id: 3, title: 'T', start: moment("2014-04-20T10:30:00.000Z"), end: 1397989800000});
                function f() { if (a[0] > 1) { return {b: [1]}; } }""";
        assertTrue(Mutants.read("a.js", base, VisReader::read) > 1_000);
    }
}
