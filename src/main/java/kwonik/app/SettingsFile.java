package kwonik.app;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kwonik.app.Settings.Bounds;
import kwonik.app.Settings.KeptExport;
import kwonik.archive.SafeFile;
import org.jspecify.annotations.Nullable;

/// The settings on disk: one small JSON file in the platform's own place.
///
/// @param path of the file; its folder is made when first written to
record SettingsFile(Path path) {
    private static final String NAME = "settings.json";
    private static final Gson GSON = new Gson();

    /// Settings, and where a damaged file was put aside.
    record Found(Settings settings, @Nullable Path setAside) {}

    /// The file where this platform wants it; `kwonik.settings` names another folder.
    static SettingsFile ofPlatform() {
        String chosen = System.getProperty("kwonik.settings");
        Path folder = chosen != null
                ? Path.of(chosen)
                : folder(
                        System.getProperty("os.name", ""),
                        System.getenv(),
                        Path.of(System.getProperty("user.home", ".")));
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
        return config.isEmpty() ? home.resolve(".config/kwonik") : Path.of(config, "kwonik");
    }

    /// What the file says; the first settings if there is none, and also if it is damaged: that one is renamed.
    Found read() {
        if (!Files.isRegularFile(path)) {
            return new Found(Settings.FIRST, null);
        }
        try (JsonReader in = new JsonReader(Files.newBufferedReader(path))) {
            return new Found(settings(in), null);
        } catch (IOException | IllegalStateException | IllegalArgumentException | JsonParseException _) {
            return new Found(Settings.FIRST, setAside());
        }
    }

    private Path setAside() {
        Path aside = path.resolveSibling(NAME + ".damaged");
        try {
            return Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            // It stays where it is, and the next save replaces it.
            return path;
        }
    }

    void write(Settings settings) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        SafeFile.write(path, out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            JsonWriter json = new JsonWriter(text);
            json.setIndent("  ");
            write(json, settings);
            json.flush();
        });
    }

    private static void write(JsonWriter out, Settings settings) throws IOException {
        out.beginObject();
        out.name("theme").value(settings.theme().name());
        out.name("language").value(settings.language());
        out.name("reducedMotion").value(settings.reducedMotion());
        Bounds bounds = settings.bounds();
        if (bounds != null) {
            out.name("window").beginArray();
            out.value(bounds.x()).value(bounds.y()).value(bounds.width()).value(bounds.height());
            out.value(bounds.maximized()).endArray();
        }
        out.name("pageWidth").value(settings.pageWidth());
        out.name("recent").beginArray();
        for (Path file : settings.recent()) {
            out.value(file.toString());
        }
        out.endArray();
        out.name("export");
        GSON.toJson(ExportJson.write(settings.export()), out);
        out.name("exports").beginObject();
        for (KeptExport kept : settings.exports()) {
            out.name(kept.chronicle());
            GSON.toJson(ExportJson.write(kept.choice()), out);
        }
        out.endObject();
        out.name("articles").beginArray();
        for (KnownArticle article : settings.articles()) {
            out.beginObject();
            out.name("sha256").value(article.sha256());
            out.name("file").value(article.file().toString());
            out.name("chronicle").value(article.chronicle());
            out.name("source").value(article.source());
            out.endObject();
        }
        out.endArray();
        out.name("whereabouts");
        GSON.toJson(WhereaboutsJson.write(settings.whereabouts()), out);
        out.endObject();
    }

    private static Settings settings(JsonReader in) throws IOException {
        Settings found = Settings.FIRST;
        List<Path> recent = new ArrayList<>();
        List<KnownArticle> articles = new ArrayList<>();
        in.beginObject();
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "theme" -> found = found.withTheme(ThemeChoice.valueOf(in.nextString()));
                case "language" -> found = found.withLanguage(in.nextString());
                case "reducedMotion" -> found = found.withReducedMotion(in.nextBoolean());
                case "window" -> found = found.withBounds(bounds(in));
                case "pageWidth" -> found = found.withPageWidth(in.nextDouble());
                case "recent" -> {
                    in.beginArray();
                    while (in.hasNext()) {
                        recent.add(Path.of(in.nextString()));
                    }
                    in.endArray();
                }
                case "export" ->
                    found = found.withExports(ExportJson.read(JsonParser.parseReader(in)), found.exports());
                case "exports" -> found = found.withExports(found.export(), exports(JsonParser.parseReader(in)));
                case "articles" -> {
                    in.beginArray();
                    while (in.hasNext()) {
                        articles.add(article(in));
                    }
                    in.endArray();
                }
                case "whereabouts" -> found = found.with(WhereaboutsJson.read(JsonParser.parseReader(in)));
                default -> in.skipValue();
            }
        }
        in.endObject();
        for (Path file : recent.reversed()) {
            found = found.opened(file);
        }
        for (KnownArticle article : articles.reversed()) {
            found = found.withArticle(article);
        }
        return found;
    }

    private static KnownArticle article(JsonReader in) throws IOException {
        KnownArticle found = new KnownArticle("", Path.of(""), "", "");
        in.beginObject();
        while (in.hasNext()) {
            found = switch (in.nextName()) {
                case "sha256" -> new KnownArticle(in.nextString(), found.file(), found.chronicle(), found.source());
                case "file" ->
                    new KnownArticle(found.sha256(), Path.of(in.nextString()), found.chronicle(), found.source());
                case "chronicle" -> new KnownArticle(found.sha256(), found.file(), in.nextString(), found.source());
                case "source" -> new KnownArticle(found.sha256(), found.file(), found.chronicle(), in.nextString());
                default -> {
                    in.skipValue();
                    yield found;
                }
            };
        }
        in.endObject();
        return found;
    }

    private static Bounds bounds(JsonReader in) throws IOException {
        in.beginArray();
        Bounds bounds =
                new Bounds(in.nextDouble(), in.nextDouble(), in.nextDouble(), in.nextDouble(), in.nextBoolean());
        in.endArray();
        return bounds;
    }

    private static List<KeptExport> exports(JsonElement element) {
        if (!element.isJsonObject()) {
            return List.of();
        }
        return element.getAsJsonObject().entrySet().stream()
                .map(entry -> new KeptExport(entry.getKey(), ExportJson.read(entry.getValue())))
                .toList();
    }
}
