package kwonik.archive;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Finds the id of a chronicle file without reading more of the file than that takes.
public final class ChronicleId {
    private ChronicleId() {}

    /// The id at the top of the file; empty if there is none, or no such file. Not for the FX thread.
    public static Optional<String> of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        } catch (IOException e) {
            System.getLogger(ChronicleId.class.getName()).log(Level.DEBUG, "no id in " + file, e);
            return Optional.empty();
        }
    }

    /// The id at the top of a chronicle; empty if there is none.
    public static Optional<String> of(InputStream in) {
        JsonReader json = new JsonReader(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        try {
            json.beginObject();
            while (json.hasNext()) {
                if (json.nextName().equals("id") && json.peek() == JsonToken.STRING) {
                    return Optional.of(json.nextString());
                }
                json.skipValue();
            }
        } catch (IOException | IllegalStateException _) {
            // what is wrong with it is said when it is opened as a chronicle
            return Optional.empty();
        }
        return Optional.empty();
    }
}
