package kwonik.exchange.timelinejs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kwonik.archive.file.Progress;
import kwonik.edtf.When;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.web.Chronicles;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A chronicle that was written for TimelineJS comes back with all that it can hold, and TimelineJS can show it.
class TimelineJsWriterTest {
    private static byte[] written(Chronicle chronicle) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TimelineJsWriter.write(chronicle, out);
        return out.toByteArray();
    }

    private static Imported read(byte[] bytes) throws IOException {
        return TimelineJsReader.read(DataFile.of("a.json", bytes), Progress.NONE);
    }

    private static Chronicle of(String edtf) {
        Lane lane = new Lane("a", Localized.of("A"));
        Event event = new Event("e", When.parse(edtf), lane, 3, Localized.of("T"), Event.Details.NONE);
        return new Chronicle(
                new Chronicle.About("c", Localized.of("C"), Localized.NONE, "", ""),
                List.of(),
                List.of(lane),
                List.of(),
                List.of(event),
                Map.of());
    }

    @Property(tries = 300)
    void whatTimelineJsHoldsComesBack(@ForAll("chronicles") Chronicle chronicle) throws IOException {
        byte[] bytes = written(chronicle);
        assertArrayEquals(bytes, written(chronicle));
        Chronicle read = read(bytes).chronicle();
        assertEquals(chronicle.about(), read.about());
        assertEquals(chronicle.lanes(), read.lanes());
        assertEquals(chronicle.eras(), read.eras());
        assertEquals(chronicle.events(), Chronicles.withoutFile(read.events()));
    }

    @Provide
    Arbitrary<Chronicle> chronicles() {
        return Chronicles.any();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1995|{\"year\":\"1995\"}|||",
                "-0499|{\"year\":\"-500\"}|||",
                "0000|{\"year\":\"-1\"}|||",
                "1995~|{\"year\":\"1995\"}||about 1995|",
                "199X|{\"year\":\"1990\"}|{\"year\":\"1999\"}|in the 1990s|",
                "1990-05/1995|{\"year\":\"1990\",\"month\":\"5\"}|{\"year\":\"1995\"}|||",
                "2018/..|{\"year\":\"2018\"}||since 2018|",
                "1995-04-28T13:05|{\"year\":\"1995\",\"month\":\"4\",\"day\":\"28\",\"hour\":\"13\",\"minute\":\"05\"}|||"
            })
    void datesStandInPartsAndInWords(String edtf, String start, String end, String display) throws IOException {
        JsonObject slide = JsonParser.parseString(new String(written(of(edtf)), StandardCharsets.UTF_8))
                .getAsJsonObject()
                .getAsJsonArray("events")
                .get(0)
                .getAsJsonObject();
        assertEquals(start, slide.get("start_date").toString());
        assertEquals(end == null ? "null" : end, String.valueOf(slide.get("end_date")));
        assertEquals(
                display == null ? "" : display,
                slide.has("display_date") ? slide.get("display_date").getAsString() : "");
        assertEquals(edtf, slide.get("edtf").getAsString());
    }

    @Test
    void aDateThatSomebodyChangedByHandCounts() throws IOException {
        String json = new String(written(of("1995~")), StandardCharsets.UTF_8).replace("\"1995\"", "\"1996\"");
        Imported read = read(json.getBytes(StandardCharsets.UTF_8));
        Event event = read.chronicle().events().getFirst();
        assertEquals("1996", String.valueOf(event.when()));
        assertEquals("1995~", event.details().doubt().in("en"));
        assertTrue(read.report().remarks().stream().anyMatch(each -> each.key().equals("timelinejs.edtf.moved")));
    }
}
