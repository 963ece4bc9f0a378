package kwonik.exchange.timelinejs;

import com.google.gson.stream.JsonWriter;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/// Writes a chronicle as the sheet of TimelineJS, as CSV: the same bytes for the same chronicle.
///
/// Columns of our own stand behind those of TimelineJS, which leaves them alone. The file begins with the mark by which
/// spreadsheets know UTF-8.
public final class SlideSheetWriter {
    private final Chronicle chronicle;
    private final CsvWriter csv;
    private final DateWords words = new DateWords(Words.in(Locale.ENGLISH));

    private SlideSheetWriter(Chronicle chronicle, CsvWriter csv) {
        this.chronicle = chronicle;
        this.csv = csv;
    }

    /// A part of what JSON says.
    private interface Details {
        void write(JsonWriter json) throws IOException;
    }

    /// Writes a chronicle; the stream stays open.
    public static void write(Chronicle chronicle, OutputStream out) throws IOException {
        BufferedWriter letters = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        letters.write('\uFEFF');
        // the stream is not ours to close
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(letters);
        new SlideSheetWriter(chronicle, csv).all();
        csv.flush();
        letters.flush();
    }

    private void all() throws IOException {
        csv.writeRecord(SlideColumns.WRITTEN);
        title();
        for (Event event : chronicle.events()) {
            event(event);
        }
        for (Era era : chronicle.eras()) {
            era(era);
        }
    }

    private void row(Map<String, String> cells) {
        csv.writeRecord(SlideColumns.WRITTEN.stream()
                .map(name -> cells.getOrDefault(name, ""))
                .toList());
    }

    private static String details(Details details) throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setHtmlSafe(false);
        json.beginObject();
        details.write(json);
        json.endObject();
        json.flush();
        String written = text.toString();
        return written.equals("{}") ? "" : written;
    }

    private void title() throws IOException {
        Map<String, String> cells = new HashMap<>();
        Chronicle.About about = chronicle.about();
        cells.put("Type", "title");
        cells.put("Headline", WebText.escaped(about.title().in("en")));
        cells.put("Text", WebText.paragraphs(about.summary().in("en")));
        cells.put("Kwonik ID", about.id());
        cells.put("Kwonik Details", details(json -> OwnFields.lanes(json, chronicle.lanes())));
        row(cells);
    }

    private void event(Event event) throws IOException {
        Map<String, String> cells = new HashMap<>();
        Event.Details details = event.details();
        Reference shown = OwnFields.shown(details.references());
        When when = event.when();
        if (when != null) {
            date(cells, "", SlideText.parts(when, true));
            date(cells, "End ", SlideText.parts(when, false));
            cells.put("Display Date", DateFields.say(when) ? "" : words.brief(when));
            cells.put("Kwonik EDTF", when.edtf());
        }
        cells.put("Headline", WebText.escaped(event.title().in("en")));
        cells.put("Text", SlideText.html(details.summary().in("en"), details.references(), shown));
        if (shown != null) {
            cells.put("Media", shown.url());
            cells.put("Media Caption", WebText.escaped(shown.title()));
            String credit = shown.publisher().isEmpty() ? shown.note() : shown.publisher();
            cells.put("Media Credit", WebText.escaped(credit));
        }
        cells.put("Group", WebText.escaped(event.lane().name().in("en")));
        cells.put("Kwonik ID", event.id());
        cells.put("Kwonik Details", details(json -> OwnFields.details(json, event)));
        row(cells);
    }

    private static void date(Map<String, String> cells, String end, List<String> parts) {
        List<String> columns = List.of("Year", "Month", "Day", "Time");
        List<String> written = SlideText.inSheet(parts);
        for (int i = 0; i < written.size(); i++) {
            cells.put(end + columns.get(i), written.get(i));
        }
    }

    private void era(Era era) {
        Map<String, String> cells = new HashMap<>();
        long last = 0;
        for (Event event : chronicle.events()) {
            last = event.when() == null ? last : Math.max(last, event.when().end());
        }
        date(cells, "", SlideText.parts(era.when(), true));
        date(cells, "End ", SlideText.eraEnd(era.when(), last));
        cells.put("Type", "era");
        cells.put("Headline", WebText.escaped(era.name().in("en")));
        cells.put("Kwonik ID", era.id());
        cells.put("Kwonik EDTF", era.when().edtf());
        row(cells);
    }
}
