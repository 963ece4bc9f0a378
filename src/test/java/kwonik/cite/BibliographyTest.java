package kwonik.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Reference;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import org.junit.jupiter.api.Test;

/// Programs that keep literature get every source and every publication that is named, once.
class BibliographyTest {
    private static final Lane LANE = new Lane("a", Localized.of("A"));

    private static Event event(String id, Reference... references) {
        return new Event(
                id,
                null,
                LANE,
                3,
                Localized.of(id),
                new Event.Details(
                        Localized.NONE,
                        Localized.NONE,
                        DateBasis.UNKNOWN,
                        Map.of(),
                        List.of(),
                        List.of(references),
                        Event.Evidence.NONE));
    }

    private static Reference reference(String title, String issued, String url, String note) {
        return new Reference(title, "UN", issued.isEmpty() ? null : When.parse(issued), url, "words", note);
    }

    private static JsonArray written(Event... events) throws IOException {
        Source dataset = new Source(
                "army-csv",
                new Source.Publication("dataset", "army.csv", List.of(), "", null, ""),
                SourceKind.DATASET,
                Localized.NONE,
                Localized.NONE,
                "",
                new Source.ProvenText("", 0));
        Chronicle chronicle = new Chronicle(
                new Chronicle.About("c", Localized.of("C"), Localized.NONE, "", ""),
                List.of(dataset),
                List.of(LANE),
                List.of(),
                List.of(events),
                Map.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Bibliography.write(chronicle, out);
        return JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonArray();
    }

    private static List<String> ids(JsonArray items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(each -> each.getAsJsonObject().get("id").getAsString())
                .toList();
    }

    @Test
    void eachPublicationStandsOnceUnderAKeyOfItsTitleAndYear() throws IOException {
        Reference first = reference("L’armée d’Haïti est dissoute, enfin", "1995-04-28", "https://un.org/a", "");
        Reference again = reference("L’armée d’Haïti est dissoute, enfin", "1995-04-28", "https://un.org/a", "mirror");
        Reference other = reference("L’armée d’Haïti est dissoute, enfin", "1995", "https://un.org/b", "");
        JsonArray items = written(event("x", first), event("y", again, other));
        assertEquals(List.of("army-csv", "l-armee-d-haiti-1995", "l-armee-d-haiti-1995-2"), ids(items));
        JsonElement issued = items.get(1).getAsJsonObject().get("issued");
        assertEquals("{\"date-parts\":[[1995,4,28]]}", issued.toString());
        assertEquals("mirror", items.get(1).getAsJsonObject().get("note").getAsString());
        assertEquals("webpage", items.get(1).getAsJsonObject().get("type").getAsString());
    }

    @Test
    void rowsOfADatasetAreTheDataset() throws IOException {
        Reference row = new Reference("army.csv:7", "", null, "", "", "");
        Reference nameless = new Reference("", "", null, "", "", "");
        assertEquals(List.of("army-csv"), ids(written(event("x", row, nameless))));
    }
}
