package kwonik.exchange.vis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import kwonik.exchange.web.Chronicles;
import kwonik.model.Chronicle;
import kwonik.model.Era;
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

/// A chronicle that was written for vis-timeline comes back with all that it can hold.
class VisWriterTest {
    private static byte[] written(Chronicle chronicle) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VisWriter.write(chronicle, out);
        return out.toByteArray();
    }

    @Property(tries = 300)
    void whatVisTimelineHoldsComesBack(@ForAll("chronicles") Chronicle chronicle) throws IOException {
        byte[] bytes = written(chronicle);
        assertArrayEquals(bytes, written(chronicle));
        Chronicle read =
                VisReader.read(DataFile.of("a.json", bytes), Progress.NONE).chronicle();
        assertEquals(chronicle.about(), read.about());
        assertEquals(chronicle.lanes(), read.lanes());
        assertEquals(inOrder(chronicle.eras(), Era::id), inOrder(read.eras(), Era::id));
        assertEquals(inOrder(chronicle.events(), Event::id), inOrder(Chronicles.withoutFile(read.events()), Event::id));
    }

    @Test
    void aSummaryThatIsTheTitleComesBack() throws IOException {
        Lane lane = new Lane("a", Localized.of("A"));
        Event event =
                new Event("e", null, lane, 3, Localized.of("T"), Event.Details.NONE.withSummary(Localized.of("T")));
        Chronicle chronicle = new Chronicle(
                new Chronicle.About("c", Localized.of("C"), Localized.NONE, "", ""),
                List.of(),
                List.of(lane),
                List.of(),
                List.of(event),
                Map.of());
        Chronicle read = VisReader.read(DataFile.of("a.json", written(chronicle)), Progress.NONE)
                .chronicle();
        assertEquals("T", read.events().getFirst().details().summary().in("en"));
    }

    private static <P> List<P> inOrder(List<P> parts, java.util.function.Function<P, String> id) {
        return parts.stream().sorted(java.util.Comparator.comparing(id)).toList();
    }

    @Provide
    Arbitrary<Chronicle> chronicles() {
        return Chronicles.any();
    }

    @ParameterizedTest
    @CsvSource({
        "2014-04-20,2014-04-20,",
        "1995,1995-01-01,1996-01-01",
        "1995~,1995-01-01,1996-01-01",
        "1990/1995,1990-01-01,1996-01-01",
        "-0499,-000499-01-01,-000498-01-01",
        "Y12000,+012000-01-01,+012001-01-01",
        "2014-04-20T10:30,2014-04-20T10:30:00,",
        "2014-04-20T10:30-04:00,2014-04-20T14:30:00Z,",
        "2014-04-20T10:30/2014-04-20T11:00,2014-04-20T10:30:00,2014-04-20T11:00:00"
    })
    void datesStandAsScriptsReadThem(String edtf, String start, String end) throws IOException {
        Lane lane = new Lane("a", Localized.of("A"));
        Event event = new Event("e", When.parse(edtf), lane, 3, Localized.of("T"), Event.Details.NONE);
        Chronicle chronicle = new Chronicle(
                new Chronicle.About("c", Localized.of("C"), Localized.NONE, "", ""),
                List.of(),
                List.of(lane),
                List.of(),
                List.of(event),
                Map.of());
        JsonObject item = JsonParser.parseString(new String(written(chronicle), StandardCharsets.UTF_8))
                .getAsJsonObject()
                .getAsJsonArray("items")
                .get(0)
                .getAsJsonObject();
        assertEquals(start, item.get("start").getAsString());
        assertEquals(end, item.has("end") ? item.get("end").getAsString() : null);
    }
}
