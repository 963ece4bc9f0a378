package kwonik.archive.write;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Illustration;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Reference;
import kwonik.model.Source;
import kwonik.model.Story;
import kwonik.model.Term;
import org.jspecify.annotations.Nullable;

/// The parts of a chronicle as JSON, in the order of the schema; what says nothing is left out.
public final class PartJson {
    private PartJson() {}

    public static JsonObject of(Chronicle.About about) {
        JsonObject json = new JsonObject();
        text(json, "id", about.id());
        text(json, "title", about.title());
        text(json, "summary", about.summary());
        text(json, "curator", about.curator());
        text(json, "license", about.license());
        return json;
    }

    public static JsonObject of(Source source) {
        JsonObject json = new JsonObject();
        text(json, "id", source.id());
        text(json, "type", source.publication().type());
        text(json, "title", source.publication().title());
        list(json, "author", source.publication().authors(), PartJson::of);
        text(json, "container-title", source.publication().publisher());
        date(json, "issued", source.publication().issued());
        text(json, "URL", source.publication().url());
        text(json, "kind", source.kind().code());
        text(json, "kindReason", source.kindReason());
        text(json, "note", source.note());
        text(json, "copyright", source.copyright());
        text(json, "sha256", source.text().sha256());
        if (source.text().length() > 0) {
            json.addProperty("length", source.text().length());
        }
        return json;
    }

    private static JsonObject of(Source.Author author) {
        JsonObject json = new JsonObject();
        text(json, "family", author.family());
        text(json, "given", author.given());
        text(json, "dropping-particle", author.particles().dropping());
        text(json, "non-dropping-particle", author.particles().nonDropping());
        text(json, "suffix", author.particles().suffix());
        return json;
    }

    public static JsonObject of(Lane lane) {
        JsonObject json = new JsonObject();
        text(json, "id", lane.id());
        text(json, "name", lane.name());
        return json;
    }

    public static JsonObject of(Era era) {
        JsonObject json = new JsonObject();
        text(json, "id", era.id());
        text(json, "name", era.name());
        date(json, "when", era.when());
        list(json, "references", era.references(), PartJson::of);
        return json;
    }

    public static JsonObject of(Term term) {
        JsonObject json = new JsonObject();
        text(json, "id", term.id());
        text(json, "kind", term.kind().code());
        text(json, "term", term.name());
        if (!term.names().also().isEmpty()) {
            JsonObject also = new JsonObject();
            term.names().also().forEach((language, forms) -> list(also, language, forms, JsonPrimitive::new));
            json.add("also", also);
        }
        text(json, "longForm", term.names().longForm());
        text(json, "definition", term.definition());
        Term.GeoPoint place = term.place();
        if (place != null) {
            list(json, "coordinates", List.of(place.longitude(), place.latitude()), JsonPrimitive::new);
        }
        list(json, "references", term.references(), PartJson::of);
        return json;
    }

    public static JsonObject of(Event event) {
        JsonObject json = new JsonObject();
        text(json, "id", event.id());
        date(json, "when", event.when());
        text(json, "lane", event.lane().id());
        if (event.importance() != Event.ORDINARY_IMPORTANCE) {
            json.addProperty("importance", event.importance());
        }
        text(json, "title", event.title());
        Event.Details details = event.details();
        if (!details.confidence().isEmpty()) {
            json.add("translations", texts(details.confidence()));
        }
        text(json, "summary", details.summary());
        text(json, "doubt", details.doubt());
        if (!details.basis().equals(DateBasis.UNKNOWN)) {
            json.add("dateBasis", of(details.basis()));
        }
        list(json, "differs", details.evidence().differs(), difference -> new JsonPrimitive(difference.code()));
        list(json, "tags", details.tags(), JsonPrimitive::new);
        list(json, "references", details.references(), PartJson::of);
        list(json, "excerpts", details.evidence().excerpts(), excerpt -> of(excerpt, true));
        list(json, "claims", details.evidence().claims(), PartJson::of);
        list(json, "pictures", details.evidence().pictures(), PartJson::of);
        return json;
    }

    private static JsonObject of(Illustration picture) {
        JsonObject json = new JsonObject();
        text(json, "file", picture.file());
        text(json, "alt", picture.alt());
        text(json, "credit", picture.credit());
        text(json, "license", picture.license());
        return json;
    }

    private static JsonObject of(DateBasis basis) {
        JsonObject json = new JsonObject();
        text(json, "kind", basis.kind().code());
        text(json, "note", basis.note());
        text(json, "reference", basis.reference());
        return json;
    }

    private static JsonObject of(Reference reference) {
        JsonObject json = new JsonObject();
        text(json, "title", reference.title());
        text(json, "container-title", reference.publisher());
        date(json, "issued", reference.issued());
        text(json, "URL", reference.url());
        text(json, "quote", reference.quote());
        text(json, "note", reference.note());
        return json;
    }

    /// @param withRole an answer to a claim has none of its own
    private static JsonObject of(Excerpt excerpt, boolean withRole) {
        JsonObject json = new JsonObject();
        text(json, "source", excerpt.sourceId());
        if (withRole) {
            text(json, "role", excerpt.role().code());
        }
        text(json, "exact", excerpt.exact());
        text(json, "prefix", excerpt.prefix());
        text(json, "suffix", excerpt.suffix());
        json.addProperty("start", excerpt.start());
        json.addProperty("end", excerpt.end());
        return json;
    }

    private static JsonObject of(Claim claim) {
        JsonObject json = new JsonObject();
        text(json, "question", claim.question());
        text(json, "relation", claim.relation().code());
        text(json, "note", claim.note());
        list(json, "answers", claim.answers(), answer -> of(answer, false));
        return json;
    }

    public static JsonObject of(Story story) {
        JsonObject json = new JsonObject();
        text(json, "id", story.id());
        text(json, "title", story.title());
        JsonArray steps = new JsonArray();
        story.steps().forEach(step -> steps.add(of(step)));
        json.add("steps", steps);
        return json;
    }

    private static JsonObject of(Story.Step step) {
        JsonObject json = new JsonObject();
        String event = step.event();
        text(json, "event", event == null ? "" : event);
        date(json, "view", step.view());
        if (step.compare()) {
            json.addProperty("compare", true);
        }
        if (step.gapsHidden()) {
            json.addProperty("torn", true);
        }
        text(json, "note", step.note());
        return json;
    }

    private static void text(JsonObject json, String field, String text) {
        if (!text.isEmpty()) {
            json.addProperty(field, text);
        }
    }

    /// Always an object: who adds a language finds where.
    private static void text(JsonObject json, String field, Localized text) {
        if (!text.isEmpty()) {
            json.add(field, texts(text.byTag()));
        }
    }

    private static JsonObject texts(Map<String, String> byTag) {
        JsonObject json = new JsonObject();
        byTag.forEach(json::addProperty);
        return json;
    }

    private static void date(JsonObject json, String field, @Nullable When date) {
        if (date != null) {
            json.addProperty(field, date.edtf());
        }
    }

    private static <T> void list(JsonObject json, String field, List<T> items, Function<T, JsonElement> toJson) {
        if (!items.isEmpty()) {
            JsonArray array = new JsonArray();
            items.forEach(item -> array.add(toJson.apply(item)));
            json.add(field, array);
        }
    }
}
