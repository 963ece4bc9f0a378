package kwonik.app.shell;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kwonik.app.open.Frozen;
import kwonik.archive.ArticleText;
import kwonik.image.TestImages;

/// The invented chronicle in a file, with a picture, a term, and the text of one of its articles: whatever a room of
/// the
/// window can show.
final class WalkedChronicle {
    static final String EVENT = "keepers-sail-2025";
    private static final String TEXT = """
            date 2025-07-25 By Ida Brandt

            The lamp guild was dissolved in 1995. The harbour lost its watch.

            On Thursday, 150 keepers sailed to the northern light for a course of three months.

            Since 2010 the number of ships has grown.
            """;

    private WalkedChronicle() {}

    /// Writes it into a folder.
    static Path in(Path folder) throws IOException {
        JsonObject all;
        try (InputStreamReader in = new InputStreamReader(Frozen.stream(), StandardCharsets.UTF_8)) {
            all = JsonParser.parseReader(in).getAsJsonObject();
        }
        JsonObject source = all.getAsJsonArray("sources").get(0).getAsJsonObject();
        byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
        source.addProperty("sha256", ArticleText.of(text).sha256());
        all.add("glossary", array("""
                {"id": "norhaven", "kind": "place", "term": {"en": "Norhaven"}, "definition": {"en": "A port in the north."}}
                """));
        for (var each : all.getAsJsonArray("events")) {
            if (each.getAsJsonObject().get("id").getAsString().equals(EVENT)) {
                each.getAsJsonObject().add("pictures", array("""
                        {"file": "ship.png", "alt": {"en": "A ship"}, "credit": "Ida Brandt", "license": "CC0"}
                        """));
            }
        }
        Files.write(folder.resolve("ship.png"), TestImages.png(TestImages.landscape(300, 200)));
        return Files.writeString(folder.resolve("port.json"), all.toString());
    }

    /// Writes the text of its article into a folder.
    static Path article(Path folder) throws IOException {
        return Files.writeString(folder.resolve("report.txt"), TEXT);
    }

    private static JsonArray array(String one) {
        JsonArray array = new JsonArray();
        array.add(JsonParser.parseString(one));
        return array;
    }
}
