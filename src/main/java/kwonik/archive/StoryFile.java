package kwonik.archive;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kwonik.archive.file.FileStamp;
import kwonik.archive.file.SafeFile;
import kwonik.archive.file.WriteLock;
import kwonik.archive.json.JsonCopy;
import kwonik.model.Problem;
import kwonik.model.Problem.Severity;
import kwonik.model.Story;
import org.jspecify.annotations.Nullable;

/// Saves the stories of a chronicle: everything else in the file is copied as it is, token by token, so that a file of
/// a million events takes no more memory than a small one.
public final class StoryFile {
    private static final String STORIES = "stories";

    private static final Gson TREES =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private final String name;
    private final Source source;
    private final List<Story> stories;

    private StoryFile(String name, Source source, List<Story> stories) {
        this.name = name;
        this.source = source;
        this.stories = List.copyOf(stories);
    }

    /// Opens what was read, from its beginning.
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /// Writes a chronicle file anew with other stories.
    ///
    /// @param original the file that was read; it may be `target`
    /// @param read the stamp it had then
    /// @throws NotSavedException if `original` has changed since, is gone, or is no JSON any more: nothing
    ///     is written
    /// @throws IOException as [SafeFile#write]
    public static void save(Path original, FileStamp read, Path target, List<Story> stories) throws IOException {
        try (WriteLock _ = WriteLock.at(target)) {
            StoryFile file = new StoryFile(original.toString(), () -> Files.newInputStream(original), stories);
            file.checkUnchanged(original, read);
            // and once more when the copy is made: what another program writes meanwhile must not be lost
            file.write(target, () -> file.checkUnchanged(original, read));
        }
    }

    private void checkUnchanged(Path original, FileStamp read) throws IOException {
        if (!read.equals(FileStamp.of(original))) {
            if (Files.notExists(original)) {
                throw new NotSavedException(problem(name, "archive.save.gone"));
            }
            // who broke it hears that it is broken
            checked(this::fields);
            throw new NotSavedException(problem(name, "archive.save.changed"));
        }
    }

    /// Writes a chronicle that the program ships to a file of one's own.
    ///
    /// @throws IOException as [SafeFile#write]
    public static void save(Source original, Path target, List<Story> stories) throws IOException {
        try (WriteLock _ = WriteLock.at(target)) {
            new StoryFile("chronicle.json", original, stories).write(target, () -> {});
        }
    }

    private static Problem problem(String name, String key) {
        return new Problem(Severity.ERROR, name, 0, "", key, List.of());
    }

    /// Reads the file once to the end before anything is written: then it is known to be whole, and where its stories
    /// stand.
    private void write(Path target, SafeFile.LastLook last) throws IOException {
        Fields fields = checked(this::fields);
        JsonArray told = new StoryJson(fields.stories).of(stories);
        SafeFile.write(target, out -> checked(json -> copy(json, out, fields, told)), last);
    }

    /// The names of the first level, and the stories that stand there.
    private record Fields(List<String> names, JsonArray stories) {
        /// The field before which new stories go; null for the end.
        private @Nullable String next() {
            int eras = names.indexOf("eras");
            if (names.contains(STORIES)) {
                return null;
            } else if (eras >= 0) {
                return eras + 1 < names.size() ? names.get(eras + 1) : null;
            }
            return names.contains("events") ? "events" : null;
        }
    }

    /// Something that is done with the JSON of the original.
    private interface Pass<T> {
        T over(JsonReader json) throws IOException;
    }

    private <T> T checked(Pass<T> pass) throws IOException {
        try (InputStream in = source.open();
                JsonReader json = new JsonReader(
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), 1 << 16))) {
            json.setStrictness(Strictness.STRICT);
            return pass.over(json);
        } catch (MalformedJsonException
                | EOFException
                | CharacterCodingException
                | IllegalStateException
                | JsonParseException _) {
            throw new NotSavedException(problem(name, "archive.save.broken"));
        }
    }

    private Fields fields(JsonReader json) throws IOException {
        List<String> names = new ArrayList<>();
        JsonArray told = new JsonArray();
        json.beginObject();
        while (json.hasNext()) {
            String field = json.nextName();
            names.add(field);
            if (field.equals(STORIES) && json.peek() == JsonToken.BEGIN_ARRAY) {
                told.addAll(JsonParser.parseReader(json).getAsJsonArray());
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw new IllegalStateException("there is more behind the end");
        }
        return new Fields(names, told);
    }

    /// Returns how many fields the first level has now.
    private int copy(JsonReader from, OutputStream out, Fields fields, JsonArray told) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JsonWriter to = new JsonWriter(text);
        to.setIndent("  ");
        to.setHtmlSafe(false);
        to.setStrictness(Strictness.LEGACY_STRICT);
        to.setSerializeNulls(true);
        String next = fields.next();
        boolean written = false;
        int count = 0;
        from.beginObject();
        to.beginObject();
        while (from.hasNext()) {
            String field = from.nextName();
            if (!written && (field.equals(STORIES) || field.equals(next))) {
                TREES.toJson(told, to.name(STORIES));
                written = true;
                count++;
            }
            if (field.equals(STORIES)) {
                from.skipValue();
            } else {
                to.name(field);
                JsonCopy.value(from, to);
                count++;
            }
        }
        from.endObject();
        if (!written) {
            TREES.toJson(told, to.name(STORIES));
            count++;
        }
        to.endObject();
        to.flush();
        text.write('\n');
        text.flush();
        return count;
    }
}
