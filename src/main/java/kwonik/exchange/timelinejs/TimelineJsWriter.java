package kwonik.exchange.timelinejs;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.exchange.web.DateFields;
import kwonik.exchange.web.OwnFields;
import kwonik.exchange.web.WebText;
import kwonik.model.Chronicle;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Reference;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Writes a chronicle as JSON for TimelineJS: the same bytes for the same chronicle.
///
/// Each date stands in parts, in words where the parts do not say all of it, and as EDTF, which TimelineJS leaves
/// alone. An event without a date stays without one: TimelineJS does not show it. Eras need an end there, so one that
/// goes on ends with the last event.
public final class TimelineJsWriter {
    private final Chronicle chronicle;
    private final JsonWriter json;
    private final DateWords words = new DateWords(Words.in(Locale.ENGLISH));

    private TimelineJsWriter(Chronicle chronicle, JsonWriter json) {
        this.chronicle = chronicle;
        this.json = json;
    }

    /// Writes a chronicle; the stream stays open.
    public static void write(Chronicle chronicle, OutputStream out) throws IOException {
        BufferedWriter letters = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        JsonWriter json = new JsonWriter(letters);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        new TimelineJsWriter(chronicle, json).all();
        letters.write('\n');
        letters.flush();
    }

    private void all() throws IOException {
        json.beginObject();
        OwnFields.sign(json);
        json.name("title").beginObject();
        json.name("unique_id").value(chronicle.about().id());
        text(
                chronicle.about().title().in("en"),
                WebText.paragraphs(chronicle.about().summary().in("en")));
        json.endObject();
        OwnFields.lanes(json, chronicle.lanes());
        json.name("events").beginArray();
        for (Event event : chronicle.events()) {
            event(event);
        }
        json.endArray();
        if (!chronicle.eras().isEmpty()) {
            json.name("eras").beginArray();
            for (Era era : chronicle.eras()) {
                era(era);
            }
            json.endArray();
        }
        json.endObject();
        json.flush();
    }

    private void text(String headline, String html) throws IOException {
        json.name("text").beginObject();
        json.name("headline").value(WebText.escaped(headline));
        OwnFields.some(json, "text", html);
        json.endObject();
    }

    private void event(Event event) throws IOException {
        Event.Details details = event.details();
        Reference shown = OwnFields.shown(details.references());
        json.beginObject();
        json.name("unique_id").value(event.id());
        When when = event.when();
        if (when != null) {
            date("start_date", SlideText.parts(when, true));
            date("end_date", SlideText.parts(when, false));
            if (!DateFields.say(when)) {
                json.name("display_date").value(words.brief(when));
            }
            OwnFields.date(json, when);
        }
        text(event.title().in("en"), SlideText.html(details.summary().in("en"), details.references(), shown));
        medium(shown);
        json.name("group").value(WebText.escaped(event.lane().name().in("en")));
        OwnFields.details(json, event);
        json.endObject();
    }

    private void date(String name, List<String> parts) throws IOException {
        if (parts.isEmpty()) {
            return;
        }
        json.name(name).beginObject();
        for (int i = 0; i < parts.size(); i++) {
            OwnFields.some(json, SlideDate.NAMES.get(i), parts.get(i));
        }
        json.endObject();
    }

    private void medium(@Nullable Reference shown) throws IOException {
        if (shown != null) {
            json.name("media").beginObject();
            json.name("url").value(shown.url());
            OwnFields.some(json, "caption", WebText.escaped(shown.title()));
            OwnFields.some(
                    json, "credit", WebText.escaped(shown.publisher().isEmpty() ? shown.note() : shown.publisher()));
            json.endObject();
        }
    }

    private long last() {
        return chronicle.events().stream()
                .map(Event::when)
                .filter(Objects::nonNull)
                .mapToLong(When::end)
                .max()
                .orElse(0);
    }

    private void era(Era era) throws IOException {
        json.beginObject();
        json.name("unique_id").value(era.id());
        date("start_date", SlideText.parts(era.when(), true));
        date("end_date", SlideText.eraEnd(era.when(), last()));
        OwnFields.date(json, era.when());
        text(era.name().in("en"), "");
        json.endObject();
    }
}
