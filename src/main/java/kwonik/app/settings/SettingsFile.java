package kwonik.app.settings;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.System.Logger.Level;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kwonik.archive.file.SafeFile;
import kwonik.archive.file.WriteLock;
import org.jspecify.annotations.Nullable;

/// The settings on disk: one small JSON file in the platform's own place.
///
/// @param path of the file; its folder is made when first written to
public record SettingsFile(Path path) {
    private static final String NAME = "settings.json";
    private static final String DAMAGED = ".damaged";
    /// How many damaged files are kept; after that, the last of them is replaced.
    private static final int MOST_DAMAGED = 20;

    private static final Gson GSON = new GsonBuilder()
            .serializeNulls()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .create();

    /// Settings, where a damaged file was put aside, and why a file could not be read.
    public record Found(
            Settings settings,
            @Nullable Path setAside,
            @Nullable IOException unread) {}

    /// Where everything lies that the program keeps for itself.
    public Path folder() {
        return Objects.requireNonNull(path.toAbsolutePath().getParent(), "a file lies in a folder");
    }

    /// The file where this platform wants it; `kwonik.settings` names another folder.
    public static SettingsFile ofPlatform() {
        String chosen = System.getProperty("kwonik.settings");
        String system = System.getProperty("os.name", "");
        Path folder = chosen != null
                ? Path.of(chosen)
                : folder(system, System.getenv(), home(system, System.getenv(), System.getProperty("user.home", ".")));
        return new SettingsFile(folder.resolve(NAME));
    }

    static Path folder(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Kwonik");
        }
        if (name.startsWith("windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return roaming.isEmpty() ? home.resolve("AppData/Roaming/Kwonik") : Path.of(roaming, "Kwonik");
        }
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        // as XDG says: a path that is not absolute is ignored
        return config.startsWith("/") ? Path.of(config, "kwonik") : home.resolve(".config/kwonik");
    }

    /// The home of this run: Java looks only into the account of the user, where `HOME` may say another.
    static Path home(String system, Map<String, String> environment, String account) {
        String home = environment.getOrDefault("HOME", "");
        boolean windows = system.toLowerCase(Locale.ROOT).startsWith("windows");
        return Path.of(!windows && home.startsWith("/") ? home : account);
    }

    /// What the file says; the first settings if there is none, if it cannot be read, and also if it is damaged: that
    /// one is renamed.
    public Found read() {
        try {
            return object().map(json -> new Found(SettingsJson.read(json), null, null))
                    .orElseGet(() -> new Found(Settings.FIRST, setAside(), null));
        } catch (NoSuchFileException _) {
            // the first start
            return new Found(Settings.FIRST, null, null);
        } catch (IOException e) {
            return new Found(Settings.FIRST, null, e);
        }
    }

    /// What is in the file; nothing if it is damaged.
    private Optional<JsonObject> object() throws IOException {
        try {
            // read first and parsed then: the parser would call a failing disk a mistake in the text
            return JsonParser.parseString(Files.readString(path)) instanceof JsonObject json
                    ? Optional.of(json)
                    : Optional.empty();
        } catch (CharacterCodingException | JsonParseException _) {
            // whoever asked puts the damaged file aside
            return Optional.empty();
        }
    }

    /// What is in the file before it is written; nothing if there is none, and if it is damaged: that one is renamed.
    private Optional<JsonObject> old() throws IOException {
        try {
            Optional<JsonObject> old = object();
            if (old.isEmpty()) {
                setAside();
            }
            return old;
        } catch (NoSuchFileException _) {
            // there is nothing yet that would have to stay
            return Optional.empty();
        }
    }

    /// Renames the file to the first free name of those that are for damaged ones.
    private Path setAside() {
        Path aside = path.resolveSibling(NAME + DAMAGED);
        for (int i = 2; i <= MOST_DAMAGED && Files.exists(aside); i++) {
            aside = path.resolveSibling(NAME + DAMAGED + "-" + i);
        }
        try {
            return Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // It stays where it is, and the next save replaces it.
            System.getLogger(SettingsFile.class.getName()).log(Level.WARNING, "damaged settings stay at " + path, e);
            return path;
        }
    }

    public void write(Settings settings) throws IOException {
        write(Settings.FIRST, settings);
    }

    /// Writes settings. What another window has added to the bookmarks and the last views stays, and so does what a
    /// later version has added. Not for the FX thread.
    ///
    /// @param before what was last read from here or written
    /// @throws IOException if the file cannot be written, or is there and cannot be read; it stays as it was
    public void write(Settings before, Settings now) throws IOException {
        Files.createDirectories(folder());
        try (WriteLock _ = WriteLock.at(path)) {
            merge(before, now);
        }
    }

    private void merge(Settings before, Settings now) throws IOException {
        Optional<JsonObject> old = old();
        SavedViews whereabouts = old.map(json -> now.whereabouts()
                        .merged(before.whereabouts(), SettingsJson.read(json).whereabouts()))
                .orElse(now.whereabouts());
        JsonObject json = old.orElseGet(JsonObject::new);
        SettingsJson.write(now.with(whereabouts), json);
        SafeFile.write(path, out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            GSON.toJson(json, text);
            text.flush();
        });
    }
}
