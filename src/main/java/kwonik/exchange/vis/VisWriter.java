package kwonik.exchange.vis;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kwonik.edtf.When;
import kwonik.exchange.web.DateFields;
import kwonik.exchange.web.OwnFields;
import kwonik.exchange.web.WebText;
import kwonik.model.Chronicle;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Lane;
import org.jspecify.annotations.Nullable;

/// Writes a chronicle as items and groups of vis-timeline: the same bytes for the same chronicle.
///
/// Beside start and end stands the date as EDTF, which vis-timeline leaves alone. What has no date, or one that no
/// script can hold, stands in a list of its own, because vis-timeline stops at an item without a start.
public final class VisWriter {
    private final Chronicle chronicle;
    private final JsonWriter json;

    private VisWriter(Chronicle chronicle, JsonWriter json) {
        this.chronicle = chronicle;
        this.json = json;
    }

    /// Writes a chronicle; the stream stays open.
    public static void write(Chronicle chronicle, OutputStream out) throws IOException {
        BufferedWriter letters = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        JsonWriter json = new JsonWriter(letters);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        new VisWriter(chronicle, json).all();
        letters.write('\n');
        letters.flush();
    }

    private void all() throws IOException {
        json.beginObject();
        OwnFields.sign(json);
        json.name("chronicle").value(chronicle.about().id());
        json.name("title").value(WebText.escaped(chronicle.about().title().in("en")));
        OwnFields.some(
                json, "summary", WebText.paragraphs(chronicle.about().summary().in("en")));
        items("items", true);
        json.name("groups").beginArray();
        List<Lane> lanes = chronicle.lanes();
        for (int i = 0; i < lanes.size(); i++) {
            json.beginObject();
            json.name("id").value(lanes.get(i).id());
            json.name("content").value(WebText.escaped(lanes.get(i).name().in("en")));
            json.name("order").value(i);
            json.endObject();
        }
        json.endArray();
        items(VisReader.UNPLACED, false);
        json.endObject();
        json.flush();
    }

    private void items(String name, boolean placed) throws IOException {
        Set<String> ids = new HashSet<>();
        json.name(name).beginArray();
        for (Event event : chronicle.events()) {
            ids.add(event.id());
            if (placed == isPlaced(event.when())) {
                event(event);
            }
        }
        for (Era era : chronicle.eras()) {
            if (placed == isPlaced(era.when())) {
                String id = "era-" + era.id();
                while (!ids.add(id)) {
                    id += "-";
                }
                era(era, id);
            }
        }
        json.endArray();
    }

    private static boolean isPlaced(@Nullable When when) {
        return when != null && VisPlace.isWithin(when);
    }

    private void event(Event event) throws IOException {
        json.beginObject();
        json.name("id").value(event.id());
        json.name("content").value(WebText.escaped(event.title().in("en")));
        When when = event.when();
        if (when != null) {
            date(when);
            if (!DateFields.say(when)) {
                // for whoever wants to draw it otherwise
                json.name("className").value("vague");
            }
        }
        json.name("group").value(event.lane().id());
        OwnFields.some(
                json, "title", WebText.paragraphs(event.details().summary().in("en")));
        OwnFields.details(json, event);
        json.endObject();
    }

    private void date(When when) throws IOException {
        OwnFields.some(json, "start", VisPlace.start(when));
        OwnFields.some(json, "end", VisPlace.end(when));
        OwnFields.date(json, when);
    }

    private void era(Era era, String id) throws IOException {
        json.beginObject();
        json.name("id").value(id);
        json.name("content").value(WebText.escaped(era.name().in("en")));
        date(era.when());
        json.name("type").value("background");
        json.name("era").value(era.id());
        json.endObject();
    }
}
