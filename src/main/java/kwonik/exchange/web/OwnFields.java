package kwonik.exchange.web;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import kwonik.exchange.common.ChronicleDraft;
import kwonik.exchange.common.EventDraft;
import kwonik.exchange.common.Literal;
import kwonik.exchange.common.WebAddress;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Reference;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// The fields that we write to the JSON of other programs beside theirs, which leave them alone: what they have no
/// place for, so that it comes back.
public final class OwnFields {
    /// Who made a file.
    private static final String PRODUCER = "Kwonik";

    private OwnFields() {}

    /// Marks a file as ours.
    public static void sign(JsonWriter json) throws IOException {
        json.name("generator").value(PRODUCER);
    }

    /// Whether a file is one of ours.
    public static boolean signed(Literal.Obj file) {
        return file.text("generator").equals(PRODUCER);
    }

    /// Writes the lanes with their ids.
    public static void lanes(JsonWriter json, List<Lane> lanes) throws IOException {
        json.name("groups").beginArray();
        for (Lane lane : lanes) {
            json.beginObject();
            json.name("id").value(lane.id());
            json.name("name").value(lane.name().in("en"));
            json.endObject();
        }
        json.endArray();
    }

    /// Gives a chronicle the lanes that were written.
    public static void lanes(Literal.Obj file, ChronicleDraft draft) {
        for (Literal each : file.list("groups")) {
            if (each instanceof Literal.Obj lane) {
                draft.ownLane(lane.text("id"), PlainText.line(lane.text("name")));
            }
        }
    }

    /// Writes the date.
    public static void date(JsonWriter json, When when) throws IOException {
        json.name("edtf").value(when.edtf());
    }

    /// The date that was written; null if there is none, or somebody has made it something else.
    public static @Nullable When date(Literal.Obj item) {
        String edtf = item.text("edtf");
        try {
            return edtf.isEmpty() ? null : When.parse(edtf);
        } catch (EdtfException _) {
            return null;
        }
    }

    /// Writes all but the date.
    public static void details(JsonWriter json, Event event) throws IOException {
        Event.Details details = event.details();
        if (!details.doubt().isEmpty()) {
            json.name("doubt").value(details.doubt().in("en"));
        }
        if (event.importance() != Event.ORDINARY_IMPORTANCE) {
            json.name("importance").value(event.importance());
        }
        if (!details.tags().isEmpty()) {
            json.name("tags").beginArray();
            for (String tag : details.tags()) {
                json.value(tag);
            }
            json.endArray();
        }
        if (!details.references().isEmpty()) {
            json.name("references").beginArray();
            for (Reference each : details.references()) {
                reference(json, each);
            }
            json.endArray();
        }
    }

    private static void reference(JsonWriter json, Reference each) throws IOException {
        json.beginObject();
        some(json, "title", each.title());
        some(json, "publisher", each.publisher());
        some(json, "issued", each.issued() == null ? "" : each.issued().edtf());
        some(json, "url", each.url());
        some(json, "quote", each.quote());
        some(json, "note", each.note());
        json.endObject();
    }

    /// Writes a field that says something.
    public static void some(JsonWriter json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.name(name).value(value);
        }
    }

    /// Gives an event what was written of it beside its date.
    public static void take(Literal.Obj item, EventDraft draft) {
        String rank = item.text("importance");
        if (rank.length() == 1 && Character.isDigit(rank.charAt(0))) {
            draft.importance(rank.charAt(0) - '0');
        }
        item.list("tags").forEach(tag -> draft.tag(tag.plain()));
        for (Literal each : item.list("references")) {
            if (each instanceof Literal.Obj reference) {
                draft.reference(reference(reference));
            }
        }
    }

    private static Reference reference(Literal.Obj each) {
        When issued = null;
        try {
            String edtf = each.text("issued");
            issued = edtf.isEmpty() ? null : When.parse(edtf);
        } catch (EdtfException _) {
            // somebody has made it something else; the rest of it stays
        }
        return new Reference(
                each.text("title"),
                each.text("publisher"),
                issued,
                each.text("url"),
                each.text("quote"),
                each.text("note"));
    }

    /// The web address of a publication that a page can show: a picture, a film, an article of Wikipedia.
    public static @Nullable Reference shown(List<Reference> references) {
        return references.stream()
                .filter(
                        each -> WebAddress.isPicture(each.url())
                                || each.url()
                                        .matches(
                                                "https?://([\\w-]+\\.)*(youtube\\.com|youtu\\.be|vimeo\\.com|wikipedia\\.org)/.*"))
                .findFirst()
                .orElse(null);
    }
}
