package kwonik.app.settings;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kwonik.app.settings.Settings.Bounds;
import kwonik.app.settings.Settings.KeptExport;
import kwonik.app.settings.Settings.Pictures;
import kwonik.app.settings.Settings.Place;
import org.jspecify.annotations.Nullable;

/// Settings as JSON: what is damaged or of a later version costs only itself, and what nobody here knows is kept.
final class SettingsJson {
    private SettingsJson() {}

    /// Puts settings into what is in the file; fields that are not ours stay.
    static void write(Settings settings, JsonObject into) {
        JsonObject out = new JsonObject();
        out.addProperty("theme", settings.theme().name());
        out.addProperty("language", settings.language());
        out.addProperty("reducedMotion", settings.reducedMotion());
        out.addProperty("largeTargets", settings.largeTargets());
        out.addProperty("textSize", settings.textSize());
        Bounds bounds = settings.bounds();
        if (bounds != null) {
            out.add("window", window(bounds));
        }
        out.addProperty("pageWidth", settings.pageWidth());
        out.add("table", table(settings.table()));
        JsonArray recent = new JsonArray();
        settings.recent().forEach(file -> recent.add(file.toString()));
        out.add("recent", recent);
        out.add("export", ExportJson.write(settings.export()));
        out.add("exports", exports(settings.exports(), JsonFields.of(into.remove("exports"))));
        JsonArray articles = new JsonArray();
        settings.articles().forEach(article -> articles.add(article(article)));
        out.add("articles", articles);
        out.add("whereabouts", WhereaboutsJson.write(settings.whereabouts()));
        lay(out, into);
    }

    /// What was chosen for each chronicle, in this order, over what the file has of the same; a chronicle whose
    /// pictures are forgotten goes with all that was known of them.
    private static JsonObject exports(List<KeptExport> exports, JsonFields old) {
        JsonObject out = new JsonObject();
        for (KeptExport kept : exports) {
            JsonObject choice = JsonFields.of(old.json().get(kept.chronicle())).json();
            lay(ExportJson.write(kept.choice()), choice);
            out.add(kept.chronicle(), choice);
        }
        return out;
    }

    private static void lay(JsonObject over, JsonObject under) {
        for (String name : over.keySet()) {
            JsonElement value = over.get(name);
            if (value instanceof JsonObject inner && under.get(name) instanceof JsonObject old) {
                lay(inner, old);
            } else {
                under.add(name, value);
            }
        }
    }

    private static JsonArray window(Bounds bounds) {
        JsonArray window = new JsonArray();
        Stream.of(bounds.x(), bounds.y(), bounds.width(), bounds.height()).forEach(window::add);
        window.add(bounds.maximized());
        return window;
    }

    private static JsonObject table(TableChoice chosen) {
        JsonObject out = new JsonObject();
        out.addProperty("shown", chosen.shown());
        out.addProperty("order", chosen.order());
        return out;
    }

    private static TableChoice table(JsonFields in) {
        TableChoice first = TableChoice.FIRST;
        return new TableChoice(
                in.flag("shown").orElse(first.shown()), in.text("order").orElse(first.order()));
    }

    private static JsonObject article(KnownArticle article) {
        JsonObject out = new JsonObject();
        out.addProperty("sha256", article.sha256());
        out.addProperty("file", article.file().toString());
        out.addProperty("chronicle", article.chronicle());
        out.addProperty("source", article.source());
        return out;
    }

    /// The settings in an object; each field that cannot be understood is as it was before anything was chosen.
    static Settings read(JsonObject json) {
        JsonFields in = new JsonFields(json);
        Settings first = Settings.FIRST;
        return new Settings(
                new Display(
                        in.text("theme").flatMap(SettingsJson::theme).orElse(first.theme()),
                        in.text("language").orElse(first.language()),
                        in.flag("reducedMotion").orElse(first.reducedMotion()),
                        in.flag("largeTargets").orElse(first.largeTargets()),
                        in.number("textSize").map(Double::intValue).orElse(first.textSize())),
                new Place(
                        bounds(in.list("window").toList()),
                        in.number("pageWidth").orElse(first.pageWidth()),
                        table(JsonFields.of(json.get("table")))),
                in.list("recent")
                        .flatMap(file -> JsonFields.path(file).stream())
                        .distinct()
                        .toList(),
                new Pictures(
                        json.has("export") ? ExportJson.read(json.get("export")) : first.export(),
                        JsonFields.of(json.get("exports")).json().entrySet().stream()
                                .map(entry -> new KeptExport(entry.getKey(), ExportJson.read(entry.getValue())))
                                .toList()),
                in.list("articles")
                        .flatMap(article -> article(JsonFields.of(article)).stream())
                        .toList(),
                json.has("whereabouts") ? WhereaboutsJson.read(json.get("whereabouts")) : first.whereabouts());
    }

    private static Optional<ThemeChoice> theme(String name) {
        return Stream.of(ThemeChoice.values())
                .filter(theme -> theme.name().equals(name))
                .findFirst();
    }

    private static @Nullable Bounds bounds(List<JsonElement> in) {
        JsonObject named = new JsonObject();
        for (int i = 0; i < in.size(); i++) {
            named.add(String.valueOf(i), in.get(i));
        }
        JsonFields fields = new JsonFields(named);
        List<Double> numbers = Stream.of("0", "1", "2", "3")
                .flatMap(name -> fields.number(name).stream())
                .toList();
        return numbers.size() < 4
                ? null
                : new Bounds(
                        numbers.get(0),
                        numbers.get(1),
                        numbers.get(2),
                        numbers.get(3),
                        fields.flag("4").orElse(false));
    }

    private static Optional<KnownArticle> article(JsonFields in) {
        Optional<Path> file = JsonFields.path(in.json().get("file"));
        return file.map(path -> new KnownArticle(
                in.text("sha256").orElse(""),
                path,
                in.text("chronicle").orElse(""),
                in.text("source").orElse("")));
    }
}
