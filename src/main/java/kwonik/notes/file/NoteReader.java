package kwonik.notes.file;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kwonik.notes.KeptField;
import kwonik.notes.Motivation;
import kwonik.notes.Note;
import kwonik.notes.NoteBody;
import org.jspecify.annotations.Nullable;

/// Reads one annotation as a note.
final class NoteReader {
    /// The scheme of the ids of notes.
    static final String URN = "urn:uuid:";

    private static final Pattern UUIDS = Pattern.compile(URN + "([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");

    private final Faults faults;

    NoteReader(Faults faults) {
        this.faults = faults;
    }

    /// A note that was read.
    ///
    /// @param chronicle id of the chronicle that it is on
    record Read(Note note, String chronicle) {}

    /// The note that an annotation is; nothing if it is none that this program knows, and then it is told why.
    Optional<Read> read(JsonObject json, String path) {
        int before = faults.count();
        NoteFields fields = new NoteFields(json, path, faults);
        fields.expected("type", "Annotation");
        UUID id = id(fields);
        Motivation motivation = motivation(fields);
        Instant created = instant(fields, "created");
        Instant modified = fields.has("modified") ? instant(fields, "modified") : created;
        List<KeptField> kept = new ArrayList<>();
        NoteBody body = body(fields, kept);
        TargetReader targets = new TargetReader(fields.object("target"), fields, kept);
        Optional<TargetReader.Read> target = targets.read();
        if (faults.count() > before
                || id == null
                || motivation == null
                || created == null
                || modified == null
                || target.isEmpty()) {
            return Optional.empty();
        }
        kept.addAll(fields.rest(""));
        Note note =
                new Note(id, created, modified, motivation, body, target.get().target(), kept);
        return Optional.of(new Read(note, target.get().chronicle()));
    }

    private static @Nullable UUID id(NoteFields fields) {
        String text = fields.required("id");
        if (UUIDS.matcher(text).matches()) {
            return UUID.fromString(text.substring(URN.length()));
        }
        if (!text.isEmpty()) {
            fields.wrong("id", "notes.id", text);
        }
        return null;
    }

    private static @Nullable Motivation motivation(NoteFields fields) {
        String code = fields.required("motivation");
        Optional<Motivation> motivation = Motivation.of(code);
        if (motivation.isEmpty() && !code.isEmpty()) {
            fields.wrong("motivation", "notes.unknown.motivation", code);
        }
        return motivation.orElse(null);
    }

    private static @Nullable Instant instant(NoteFields fields, String name) {
        String text = fields.required(name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException _) {
            fields.wrong(name, "notes.instant", text);
            return null;
        }
    }

    private static NoteBody body(NoteFields fields, List<KeptField> kept) {
        String text = "";
        boolean given = false;
        List<String> tags = new ArrayList<>();
        for (NoteFields part : fields.objects("body")) {
            String type = part.required("type");
            String purpose = part.text("purpose");
            String value = part.required("value");
            if (!type.isEmpty() && !type.equals("TextualBody")) {
                part.wrong("type", "notes.unknown.body", type);
            } else if (purpose.equals("tagging")) {
                if (value.isBlank() && part.has("value")) {
                    part.wrong("value", "notes.text", "value");
                }
                List<KeptField> rest = part.rest(where(value));
                if (tags.contains(value.strip()) && !rest.isEmpty()) {
                    part.wrongAtAll("notes.unknown.body", value);
                }
                tags.add(value.strip());
                kept.addAll(rest);
            } else if (given) {
                part.wrongAtAll("notes.unknown.body", purpose);
            } else {
                given = true;
                text = value;
                part.expected("format", "text/plain");
                kept.addAll(part.rest("body"));
                if (!purpose.isEmpty() && Motivation.of(purpose).isEmpty()) {
                    part.wrong("purpose", "notes.unknown.body", purpose);
                }
            }
        }
        return new NoteBody(text, tags);
    }

    /// Where a kept field of the body of a tag stands.
    static String where(String tag) {
        return "tag:" + tag.strip();
    }
}
