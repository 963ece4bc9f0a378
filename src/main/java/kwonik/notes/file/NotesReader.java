package kwonik.notes.file;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.MalformedJsonException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kwonik.archive.file.Progress;
import kwonik.archive.json.JsonBreak;
import kwonik.archive.json.JsonWalk;
import kwonik.archive.json.ProblemCollector;
import kwonik.archive.json.Utf8Lines;
import kwonik.notes.KeptField;
import kwonik.notes.Note;
import kwonik.notes.Notebook;

/// Reads a file of notes: every annotation that is a note of ours becomes one, and every other is kept as it is.
public final class NotesReader {
    private final byte[] json;
    private final Utf8Lines lines;
    private final ProblemCollector findings;
    private final JsonWalk walk;
    private final Faults faults = new Faults();
    private final NoteReader reader = new NoteReader(faults);

    private final List<KeptField> kept = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private String chronicle = "";
    private boolean chronicleGiven;
    private String nickname = "";
    private String assignment = "";
    private String type = "";
    private boolean broken;

    /// One annotation.
    private record Item(String path, String text, Optional<NoteReader.Read> read) {}

    private NotesReader(byte[] json, String name) {
        this.json = json;
        this.lines = new Utf8Lines(new ByteArrayInputStream(json), json.length, Progress.NONE);
        this.findings = new ProblemCollector(name);
        this.walk = new JsonWalk(lines, findings);
    }

    /// Reads the bytes of a file.
    ///
    /// @param name what problems call it
    public static NotesReading read(byte[] json, String name) {
        return new NotesReader(json, name).all();
    }

    private NotesReading all() {
        try {
            top();
            walk.end();
        } catch (MalformedJsonException | EOFException e) {
            broken = true;
            JsonBreak.tell(e, lines, walk, findings);
        } catch (IOException e) {
            // bytes in memory can always be read
            throw new UncheckedIOException(e);
        }
        if (lines.damagedBytes() > 0) {
            broken = true;
            findings.error(lines.firstDamage(), "", "archive.utf8", lines.damagedBytes());
        }
        Notebook notebook = notebook();
        faults.into(findings, json);
        return new NotesReading(notebook, findings.all(), broken);
    }

    private void top() throws IOException {
        if (!walk.isObject()) {
            lost(walk.line(), "$", "notes.top");
            walk.jsonText();
            return;
        }
        walk.enterObject();
        int line = walk.line();
        for (String field = walk.field(); field != null; field = walk.field()) {
            field(field);
        }
        if (!type.equals(NotesWriter.COLLECTION)) {
            lost(line, "$.type", "notes.top");
        } else if (!chronicleGiven) {
            lost(line, "$." + NotesWriter.CHRONICLE, "notes.chronicle");
        }
    }

    /// Tells what keeps the file from being written anew.
    private void lost(int line, String path, String key) {
        broken = true;
        findings.error(line, path, key);
    }

    private void field(String field) throws IOException {
        switch (field) {
            case "@context" -> context();
            case "type" -> type = walk.textOrEmpty();
            case NotesWriter.CHRONICLE -> chronicle();
            case NotesWriter.ASSIGNMENT -> assignment = walk.textOrEmpty();
            case "creator" -> creator();
            case "total" -> walk.jsonText();
            case "first" -> first();
            default -> keep("", field, value());
        }
    }

    /// The next value, of fields that are given twice only the last.
    private String value() throws IOException {
        return JsonParser.parseString(walk.jsonText()).toString();
    }

    private void context() throws IOException {
        String text = walk.jsonText();
        if (!text.contains('"' + NotesWriter.CONTEXT + '"')) {
            findings.warning(walk.line(), "$.@context", "notes.context");
        }
        if (!JsonParser.parseString(text).equals(NotesWriter.context())) {
            keep("", "@context", JsonParser.parseString(text).toString());
        }
    }

    private void chronicle() throws IOException {
        String text = walk.textOrEmpty();
        Optional<NoteIri> iri = NoteIri.read(text).filter(NoteIri::has);
        chronicleGiven = iri.isPresent();
        chronicle = iri.map(NoteIri::chronicle).orElse("");
    }

    /// The reader is the first creator with a nickname; whoever else made the collection is kept.
    private void creator() throws IOException {
        nickname = "";
        kept.removeIf(field -> field.where().equals("creator"));
        JsonElement creator = JsonParser.parseString(walk.jsonText());
        List<JsonElement> others =
                new ArrayList<>(creator instanceof JsonArray list ? list.asList() : List.of(creator));
        for (JsonElement one : List.copyOf(others)) {
            if (nickname.isEmpty() && one instanceof JsonObject person && person(person)) {
                others.remove(one);
            }
        }
        if (nickname.isEmpty()) {
            keep("", "creator", creator.toString());
        } else if (!others.isEmpty()) {
            keep("", "creator", others.toString());
        } else {
            kept.removeIf(field -> field.where().isEmpty() && field.name().equals("creator"));
        }
    }

    /// Takes the nickname of a person, if there is one.
    private boolean person(JsonObject person) {
        if (!(person.get("nickname") instanceof JsonPrimitive name && name.isString())
                || name.getAsString().isBlank()) {
            return false;
        }
        nickname = name.getAsString();
        person.asMap().forEach((field, value) -> {
            boolean ours = field.equals("nickname") || (field.equals("type") && value.equals(NotesWriter.PERSON));
            if (!ours) {
                keep("creator", field, value.toString());
            }
        });
        return true;
    }

    /// Keeps a field; of one that is given twice, the last.
    private void keep(String where, String name, String value) {
        kept.removeIf(field -> field.where().equals(where) && field.name().equals(name));
        kept.add(new KeptField(where, name, value));
    }

    // ----- The page

    private void first() throws IOException {
        if (!walk.isObject()) {
            lost(walk.line(), "$.first", "notes.page");
            walk.jsonText();
            return;
        }
        walk.enterObject();
        for (String field = walk.field(); field != null; field = walk.field()) {
            if (field.equals("items")) {
                items();
            } else {
                keep("first", field, value());
            }
            if (field.equals("next")) {
                findings.warning(walk.line(), "$.first.next", "notes.next");
            }
        }
    }

    private void items() throws IOException {
        if (!walk.isList()) {
            lost(walk.line(), "$.first.items", "notes.page");
            walk.jsonText();
            return;
        }
        walk.enterList();
        while (walk.item()) {
            String path = "$.first.items[" + items.size() + "]";
            String text = walk.jsonText();
            JsonElement item = JsonParser.parseString(text);
            String once = item.toString();
            if (!once.equals(text)) {
                faults.tell(path, "notes.double");
            }
            Optional<NoteReader.Read> read = Optional.empty();
            if (item instanceof JsonObject annotation) {
                read = reader.read(annotation, path);
            } else {
                faults.tell(path, "notes.object", "items");
            }
            items.add(new Item(path, once, read));
        }
    }

    // ----- What comes of it

    private Notebook notebook() {
        Map<UUID, Note> notes = new LinkedHashMap<>();
        List<String> annotations = new ArrayList<>();
        for (Item item : items) {
            Note note = item.read.map(NoteReader.Read::note).orElse(null);
            if (note == null) {
                faults.tell(item.path, "notes.kept");
                annotations.add(item.text);
            } else if (!item.read.get().chronicle().equals(chronicle)) {
                faults.tell(item.path, "notes.stranger", item.read.get().chronicle());
                annotations.add(item.text);
            } else if (notes.containsKey(note.id())) {
                faults.tell(item.path + ".id", "notes.twice");
                if (!note.equals(notes.get(note.id()))) {
                    annotations.add(item.text);
                }
            } else {
                notes.put(note.id(), note);
            }
        }
        Notebook.Rest id =
                new Notebook.Rest(kept.stream().filter(NotesWriter::isId).toList(), List.of());
        Notebook bare = new Notebook(chronicle, nickname, assignment, List.copyOf(notes.values()), id);
        List<KeptField> unknown =
                kept.stream().filter(field -> !NotesWriter.writes(bare, field)).toList();
        return new Notebook(chronicle, nickname, assignment, bare.notes(), new Notebook.Rest(unknown, annotations));
    }
}
