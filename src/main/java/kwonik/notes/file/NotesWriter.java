package kwonik.notes.file;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kwonik.archive.write.JsonPrint;
import kwonik.notes.KeptField;
import kwonik.notes.Motivation;
import kwonik.notes.Note;
import kwonik.notes.Notebook;

/// Writes notes as a W3C Web Annotation collection of one page; the same notebook gives the same bytes.
public final class NotesWriter {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String COLLECTION = "AnnotationCollection";
    static final String CHRONICLE = "kwonik:chronicle";
    static final String ASSIGNMENT = "kwonik:assignment";
    static final String ID = "id";
    static final JsonPrimitive PERSON = new JsonPrimitive("Person");

    /// What our own words, which begin with `kwonik:`, stand for in linked data.
    private static final String TERMS = "urn:kwonik:terms:";

    private NotesWriter() {}

    /// The bytes of a file of these notes.
    public static byte[] bytes(Notebook notebook) {
        return JsonPrint.bytes(JsonPrint.INDENTED.value(collection(notebook), "") + "\n");
    }

    static JsonElement context() {
        JsonObject terms = new JsonObject();
        terms.addProperty("kwonik", TERMS);
        JsonArray context = new JsonArray();
        context.add(CONTEXT);
        context.add(terms);
        return context;
    }

    /// Whether a field of a file says what is written for these notes anyhow.
    static boolean writes(Notebook notebook, KeptField field) {
        JsonElement said = JsonParser.parseString(field.json());
        return switch (field.where()) {
            case "" ->
                field.name().equals(ID)
                        ? said.equals(new JsonPrimitive(derivedId(notebook)))
                        : said.equals(head(notebook).get(field.name()));
            case "first" -> said.equals(page(notebook).get(field.name()));
            default -> false;
        };
    }

    private static JsonObject collection(Notebook notebook) {
        List<KeptField> kept = notebook.rest().fields();
        JsonObject json = head(notebook);
        JsonObject creator = json.get("creator") instanceof JsonObject person ? person : new JsonObject();
        add(kept, "creator", creator);
        if (!creator.isEmpty()) {
            json.add("creator", creator);
        }
        JsonArray items = new JsonArray();
        notebook.notes().forEach(note -> items.add(of(note, new TargetJson(notebook.chronicleId()))));
        notebook.rest().annotations().forEach(annotation -> items.add(JsonParser.parseString(annotation)));
        json.addProperty("total", items.size());
        JsonObject page = page(notebook);
        if (items.isEmpty() && kept.stream().noneMatch(field -> field.where().equals("first"))) {
            // a page has one annotation at least
            json.remove("last");
        } else {
            add(kept, "first", page);
            page.add("items", items);
            json.add("first", page);
        }
        add(kept, "", json);
        if (!creator.isEmpty() && !creator.equals(json.get("creator"))) {
            json.add("creator", both(creator, json.get("creator")));
        }
        return json;
    }

    /// The reader, and whoever else made the collection.
    private static JsonArray both(JsonObject reader, JsonElement others) {
        JsonArray all = new JsonArray();
        all.add(reader);
        if (others instanceof JsonArray list) {
            all.addAll(list);
        } else {
            all.add(others);
        }
        return all;
    }

    private static JsonObject head(Notebook notebook) {
        JsonObject json = new JsonObject();
        json.add("@context", context());
        json.addProperty(ID, id(notebook));
        json.addProperty("type", COLLECTION);
        if (!notebook.nickname().isEmpty()) {
            JsonObject creator = new JsonObject();
            creator.add("type", PERSON);
            creator.addProperty("nickname", notebook.nickname());
            json.add("creator", creator);
        }
        json.addProperty(CHRONICLE, NoteIri.of(notebook.chronicleId()).text());
        if (!notebook.assignment().isEmpty()) {
            json.addProperty(ASSIGNMENT, notebook.assignment());
        }
        json.addProperty("last", pageId(notebook));
        return json;
    }

    private static JsonObject page(Notebook notebook) {
        JsonObject page = new JsonObject();
        page.addProperty("id", pageId(notebook));
        page.addProperty("type", "AnnotationPage");
        page.addProperty("startIndex", 0);
        return page;
    }

    /// The id of the collection: the one it was given, or else one that is derived.
    static String id(Notebook notebook) {
        return givenId(notebook).orElseGet(() -> derivedId(notebook));
    }

    private static Optional<String> givenId(Notebook notebook) {
        return notebook.rest().fields().stream()
                .filter(NotesWriter::isId)
                .map(field -> JsonParser.parseString(field.json()))
                .filter(json -> json instanceof JsonPrimitive text && text.isString())
                .map(JsonElement::getAsString)
                .findFirst();
    }

    /// Whether a field is the id of the collection.
    static boolean isId(KeptField field) {
        return field.where().isEmpty() && field.name().equals(ID);
    }

    /// A notebook whose file is called by an id for ever, unless it has one already.
    static Notebook called(Notebook notebook, String id) {
        if (givenId(notebook).isPresent() || id.equals(derivedId(notebook))) {
            return notebook;
        }
        List<KeptField> fields = new ArrayList<>(notebook.rest().fields());
        fields.removeIf(NotesWriter::isId);
        fields.add(new KeptField("", ID, new JsonPrimitive(id).toString()));
        return new Notebook(
                notebook.chronicleId(),
                notebook.nickname(),
                notebook.assignment(),
                notebook.notes(),
                new Notebook.Rest(fields, notebook.rest().annotations()));
    }

    /// The same for the same reader of the same chronicle: what files have that were begun before ids were given.
    private static String derivedId(Notebook notebook) {
        String whose = String.join("\n", notebook.chronicleId(), notebook.nickname(), notebook.assignment());
        return NoteReader.URN + UUID.nameUUIDFromBytes(whose.getBytes(StandardCharsets.UTF_8));
    }

    private static String pageId(Notebook notebook) {
        return id(notebook) + "#notes";
    }

    // ----- One note

    private static JsonObject of(Note note, TargetJson targets) {
        JsonObject json = new JsonObject();
        json.addProperty("id", NoteReader.URN + note.id());
        json.addProperty("type", "Annotation");
        json.addProperty("created", note.created().toString());
        json.addProperty("modified", note.modified().toString());
        json.addProperty("motivation", note.motivation().code());
        JsonArray body = body(note);
        if (!body.isEmpty()) {
            json.add("body", body);
        }
        JsonObject target = targets.of(note.target());
        json.add("target", target);
        add(note.kept(), "target", target);
        if (target.get("source") instanceof JsonObject source) {
            add(note.kept(), "target.source", source);
        }
        if (target.get("selector") instanceof JsonArray selectors) {
            for (JsonElement selector : selectors) {
                boolean quote = selector.getAsJsonObject().has("exact");
                add(note.kept(), quote ? "target.quote" : "target.position", selector.getAsJsonObject());
            }
        }
        add(note.kept(), "", json);
        return json;
    }

    private static JsonArray body(Note note) {
        JsonArray all = new JsonArray();
        if (!note.body().text().isEmpty()
                || note.kept().stream().anyMatch(field -> field.where().equals("body"))) {
            Motivation purpose =
                    note.motivation() == Motivation.QUESTIONING ? Motivation.QUESTIONING : Motivation.COMMENTING;
            JsonObject text = textual(purpose, note.body().text());
            text.addProperty("format", "text/plain");
            add(note.kept(), "body", text);
            all.add(text);
        }
        for (String tag : note.body().tags()) {
            JsonObject text = textual(Motivation.TAGGING, tag);
            add(note.kept(), NoteReader.where(tag), text);
            all.add(text);
        }
        return all;
    }

    private static JsonObject textual(Motivation purpose, String value) {
        JsonObject json = new JsonObject();
        json.addProperty("type", "TextualBody");
        json.addProperty("purpose", purpose.code());
        json.addProperty("value", value);
        return json;
    }

    private static void add(List<KeptField> kept, String where, JsonObject to) {
        for (KeptField field : kept) {
            if (field.where().equals(where)) {
                to.add(field.name(), JsonParser.parseString(field.json()));
            }
        }
    }
}
