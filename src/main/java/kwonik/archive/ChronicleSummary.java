package kwonik.archive;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Problem;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What a chronicle holds, in numbers.
///
/// @param events all of them, undated ones included
/// @param undated events without any date
/// @param dates of the first and the last event
public record ChronicleSummary(int events, int undated, Parts parts, Dates dates) {
    /// How many there are of what stands around the events.
    public record Parts(int eras, int sources, int excerpts, int pictures, int stories, int terms) {}

    /// The earliest and the latest date by [When#ORDER]; null where there is none.
    public record Dates(@Nullable When first, @Nullable When last) {}

    /// Something that is looked at again.
    ///
    /// @param code what kind it is, the same in every language
    /// @param event the id of the one it is about
    public record Warning(String code, String event, String what) {}

    public static ChronicleSummary of(Chronicle chronicle) {
        List<When> dates = chronicle.events().stream()
                .map(Event::when)
                .filter(Objects::nonNull)
                .toList();
        return new ChronicleSummary(
                chronicle.events().size(),
                chronicle.events().size() - dates.size(),
                new Parts(
                        chronicle.eras().size(),
                        chronicle.sources().size(),
                        chronicle.excerpts().size(),
                        chronicle.events().stream()
                                .mapToInt(event ->
                                        event.details().evidence().pictures().size())
                                .sum(),
                        chronicle.stories().size(),
                        chronicle.glossary().terms().size()),
                new Dates(
                        dates.stream().min(When.ORDER).orElse(null),
                        dates.stream().max(When.ORDER).orElse(null)));
    }

    /// What `kwonik info` prints: one JSON object over several lines, without a line end behind it.
    public static String json(Reading reading, List<Warning> warnings, Words words) {
        ChronicleSummary summary = of(reading.chronicle());
        StringWriter text = new StringWriter();
        try {
            JsonWriter json = new JsonWriter(text);
            json.setFormattingStyle(FormattingStyle.PRETTY);
            json.setHtmlSafe(false);
            json.beginObject();
            json.name("events").value(summary.events);
            json.name("undated").value(summary.undated);
            json.name("eras").value(summary.parts.eras);
            json.name("sources").value(summary.parts.sources);
            json.name("excerpts").value(summary.parts.excerpts);
            json.name("pictures").value(summary.parts.pictures);
            json.name("stories").value(summary.parts.stories);
            json.name("glossary").value(summary.parts.terms);
            json.name("first").value(summary.dates.first == null ? null : summary.dates.first.edtf());
            json.name("last").value(summary.dates.last == null ? null : summary.dates.last.edtf());
            json.name("problems").beginArray();
            for (Problem problem : reading.problems()) {
                write(problem, words, json);
            }
            json.endArray();
            json.name("warnings").beginArray();
            for (Warning warning : warnings) {
                json.beginObject();
                json.name("code").value(warning.code);
                json.name("event").value(warning.event);
                json.name("what").value(warning.what);
                json.endObject();
            }
            json.endArray();
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return text.toString();
    }

    private static void write(Problem problem, Words words, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("severity").value(problem.severity().name().toLowerCase(Locale.ROOT));
        json.name("file").value(problem.file());
        json.name("line").value(problem.line());
        json.name("path").value(problem.path());
        json.name("what").value(problem.what(words));
        json.name("remedy").value(problem.remedy(words));
        json.endObject();
    }
}
