package kwonik.archive.write;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import kwonik.archive.write.JsonSpan.Part;
import kwonik.model.Chronicle;
import kwonik.model.Event;

/// Writes the events of a file anew, of which there may be a million: those that are as they were stay as they stand,
/// and new ones come last.
///
/// @param before as it was read from the file
/// @param now as it is to be read
public record EventItems(Chronicle before, Chronicle now, JsonPrint print) implements JsonPatch.Items {
    @Override
    public void write(JsonSpan file, OutputStream out, String indentation) throws IOException {
        if (before.events().equals(now.events()) || !file.isArray()) {
            JsonPatch.copy(file, out);
            return;
        }
        List<Part> parts = file.parts();
        JoinedParts joined = new JoinedParts(file, parts, out, print, indentation);
        JsonPatch patch = new JsonPatch(print, Map.of());
        BitSet met = new BitSet();
        for (Part part : parts) {
            int place = before.indexOf(JsonPatch.id(part.value()));
            if (place < 0 || met.get(place)) {
                // what could not be read stays as it is
                joined.begin(part);
                JsonPatch.copy(part.value(), out);
                continue;
            }
            met.set(place);
            Event old = before.events().get(place);
            int next = now.indexOf(old.id());
            if (next >= 0) {
                joined.begin(part);
                write(part.value(), old, now.events().get(next), patch, joined);
            }
        }
        for (Event event : now.events()) {
            if (before.indexOf(event.id()) < 0) {
                joined.beginNew("");
                patch.value(PartJson.of(event), out, joined.indentation());
            }
        }
        joined.end();
    }

    private static void write(JsonSpan file, Event old, Event next, JsonPatch patch, JoinedParts joined)
            throws IOException {
        if (old.equals(next)) {
            JsonPatch.copy(file, joined.out());
        } else {
            JsonElement was = PartJson.of(old);
            patch.write(file, was, PartJson.of(next), joined.out(), joined.indentation());
        }
    }
}
