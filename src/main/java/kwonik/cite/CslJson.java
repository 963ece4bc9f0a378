package kwonik.cite;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import kwonik.edtf.When;
import kwonik.model.Source.Author;

/// Items as a JSON array by the schema of the Citation Style Language.
///
/// A date that has no parts in CSL, such as one of several, is given literally as EDTF.
final class CslJson {
    private final JsonWriter json;

    private CslJson(JsonWriter json) {
        this.json = json;
    }

    static String write(List<Item> items) {
        StringWriter text = new StringWriter();
        try {
            JsonWriter json = new JsonWriter(text);
            json.setFormattingStyle(FormattingStyle.PRETTY);
            json.setHtmlSafe(false);
            CslJson csl = new CslJson(json);
            json.beginArray();
            for (Item item : items) {
                csl.item(item);
            }
            json.endArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return text.append('\n').toString();
    }

    private void item(Item item) throws IOException {
        json.beginObject();
        text("id", item.key());
        text("type", Kind.cslType(item.type()));
        text("title", item.title());
        if (!item.authors().isEmpty()) {
            json.name("author").beginArray();
            for (Author author : item.authors()) {
                author(author);
            }
            json.endArray();
        }
        text(
                item.kind().isContained() ? "container-title" : "publisher",
                item.publication().container());
        if (item.publication().issued() != null) {
            issued(item.publication().issued());
        }
        text("URL", item.publication().url());
        text("language", item.publication().language());
        text("note", item.note());
        text("references", String.join(", ", item.related()));
        json.endObject();
    }

    private void author(Author author) throws IOException {
        json.beginObject();
        boolean whole = author.given().isEmpty() && author.particles().equals(Author.Particles.NONE);
        text(whole ? "literal" : "family", author.family());
        text("given", author.given());
        text("dropping-particle", author.particles().dropping());
        text("non-dropping-particle", author.particles().nonDropping());
        text("suffix", author.particles().suffix());
        json.endObject();
    }

    private void issued(When when) throws IOException {
        Issued issued = Issued.of(when);
        json.name("issued").beginObject();
        if (issued.from() != null && issued.hasParts()) {
            json.name("date-parts").beginArray();
            part(issued.from());
            if (issued.to() != null) {
                part(issued.to());
            }
            json.endArray();
            if (issued.from().season() != 0) {
                json.name("season").value(issued.from().season());
            }
            if (issued.isDoubtful()) {
                json.name("circa").value(true);
            }
        } else {
            json.name("literal").value(when.edtf());
        }
        json.endObject();
    }

    private void part(Issued.Part part) throws IOException {
        json.beginArray();
        json.value(part.countedYear());
        if (part.month() != 0) {
            json.value(part.month());
        }
        if (part.day() != 0) {
            json.value(part.day());
        }
        json.endArray();
    }

    private void text(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.name(name).value(value);
        }
    }
}
