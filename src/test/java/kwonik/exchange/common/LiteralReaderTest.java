package kwonik.exchange.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// JSON and JavaScript literals are read alike, and nothing that is thrown at the reader makes it fail.
class LiteralReaderTest {
    private static String shown(Literal value) {
        return switch (value) {
            case Literal.Obj object ->
                object.fields().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + shown(entry.getValue()))
                        .collect(Collectors.joining(" ", "{", "}"));
            case Literal.Arr array ->
                array.items().stream().map(LiteralReaderTest::shown).collect(Collectors.joining(" ", "[", "]"));
            case Literal.Text text -> "'" + text.value() + "'";
            case Literal.Num number -> number.written();
            case Literal.Bool bool -> String.valueOf(bool.value());
            case Literal.Nothing _ -> "-";
            case Literal.Call call ->
                call.name()
                        + call.arguments().stream()
                                .map(LiteralReaderTest::shown)
                                .collect(Collectors.joining(",", "(", ")"));
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\": 1, \"b\": [true, null]}|{a=1 b=[true -]}",
                "{a: 'it\\'s', b: -3.5e+7,}|{a='it's' b=-3.5e+7}",
                "[1, 2, ,3,]|[1 2 3]",
                "var x = {a: 1};|{a=1}",
                "storyjs_jsonp_data = {\"timeline\": {}}|{timeline={}}",
                "callback([1]);|[1]",
                "new vis.DataSet([{id: 1, start: new Date(2010, 7, 23)}])|[{id=1 start=Date(2010,7,23)}]",
                "{a: 'one ' + 'two' + 3}|{a='one two3'}",
                "{a: function (x) { return {b: 1}; }, c: 2}|{a=- c=2}",
                "{a: someVariable, b: x.y ? 1 : 2, c: 3}|{a=- b=- c=3}",
                "/* data */ {a: 1 /* one */, // two\u2028 b: 2}|{a=1}",
                "{\"a\": \"\\u00e9\\x41\\/\"}|{a='éA/'}",
                "{a: `x`}|{a='x'}",
                "{a: 1, a: 2}|{a=2}"
            })
    void isReadAsWritten(String text, String shown) throws RefusedException {
        assertEquals(shown, shown(LiteralReader.read(text, new Remarks())));
    }

    @Test
    void knowsTheLineOfEachValue() throws RefusedException {
        Literal.Arr all = (Literal.Arr) LiteralReader.read("[\n{a:1},\r\n{a:2},\r{a:3}]", new Remarks());
        assertEquals("2 3 4", all.items().stream().map(item -> "" + item.line()).collect(Collectors.joining(" ")));
    }

    @Test
    void aFileThatBreaksOffGivesWhatCameBefore() throws RefusedException {
        Remarks remarks = new Remarks();
        assertEquals("[{a=1} {b='tw'}]", shown(LiteralReader.read("[{a: 1},\n{b: 'tw", remarks)));
        assertEquals(2, remarks.all().getFirst().line());
        assertEquals("report.breaksOff", remarks.all().getFirst().key());
    }

    @Test
    void nothingInItIsToldAtOnce() {
        assertThrows(RefusedException.class, () -> LiteralReader.read("", new Remarks()));
        assertThrows(RefusedException.class, () -> LiteralReader.read("no data here", new Remarks()));
    }

    @Test
    void depthIsBounded() throws RefusedException {
        Remarks remarks = new Remarks();
        LiteralReader.read("[".repeat(100_000), remarks);
        assertEquals(1, remarks.count("report.deep"));
    }

    @Tag("fuzz")
    @Test
    void mutationsNeverFail() {
        String base = "var d = {timeline: {\"headline\": \"It\\u0027s\", date: [{startDate: '2011,12,10', n: -1.5e3}, "
                + "new Date(2010, 1), /* c */ null, true, f(1, [2])]}}; // end";
        Random random = new Random(17);
        int many = Integer.getInteger("kwonik.fuzz.mutations", 5_000);
        int read = 0;
        OddInputs inputs = new OddInputs();
        for (int i = 0; i < many; i++) {
            StringBuilder text = new StringBuilder(base);
            for (int change = random.nextInt(6); change >= 0 && !text.isEmpty(); change--) {
                int place = random.nextInt(text.length());
                switch (random.nextInt(4)) {
                    case 0 -> text.deleteCharAt(place);
                    case 1 -> text.insert(place, "{}[]()'\"`,:\\+/*-\n".charAt(random.nextInt(17)));
                    case 2 -> text.setLength(Math.max(1, place));
                    default -> text.insert(place, text.substring(place, Math.min(text.length(), place + 20)));
                }
            }
            read += inputs.of(text::toString, () -> {
                LiteralReader.read(text.toString(), new Remarks());
                return true;
            });
        }
        assertTrue(read > many / 2);
    }
}
