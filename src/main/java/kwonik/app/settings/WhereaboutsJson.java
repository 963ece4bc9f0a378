package kwonik.app.settings;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kwonik.app.settings.SavedViews.Bookmark;
import kwonik.app.settings.SavedViews.LastView;
import kwonik.layout.index.ViewLink;
import org.jspecify.annotations.Nullable;

/// Writes whereabouts as JSON and reads them back; what is damaged is passed over.
final class WhereaboutsJson {
    private WhereaboutsJson() {}

    static JsonObject write(SavedViews whereabouts) {
        JsonArray views = new JsonArray();
        for (LastView view : whereabouts.views()) {
            views.add(entry("file", view.file(), view.link()));
        }
        JsonArray bookmarks = new JsonArray();
        for (Bookmark bookmark : whereabouts.bookmarks()) {
            bookmarks.add(entry("name", bookmark.name(), bookmark.link()));
        }
        JsonObject out = new JsonObject();
        out.addProperty("overview", whereabouts.overview());
        out.add("views", views);
        out.add("bookmarks", bookmarks);
        return out;
    }

    static SavedViews read(JsonElement in) {
        if (!(in instanceof JsonObject object)) {
            return SavedViews.FIRST;
        }
        boolean hidden = text(object.get("overview")).filter("false"::equals).isPresent();
        return new SavedViews(!hidden, views(object.get("views")), bookmarks(object.get("bookmarks")));
    }

    private static List<LastView> views(@Nullable JsonElement in) {
        return objects(in)
                .flatMap(entry ->
                        text(entry.get("file"))
                                .flatMap(file -> link(entry).map(link -> new LastView(file, link)))
                                .stream())
                .toList();
    }

    private static List<Bookmark> bookmarks(@Nullable JsonElement in) {
        return objects(in)
                .flatMap(entry ->
                        text(entry.get("name"))
                                .flatMap(name -> link(entry).map(link -> new Bookmark(name, link)))
                                .stream())
                .toList();
    }

    private static JsonObject entry(String name, String value, ViewLink link) {
        JsonObject entry = new JsonObject();
        entry.addProperty(name, value);
        entry.addProperty("link", link.toString());
        return entry;
    }

    private static Optional<ViewLink> link(JsonObject entry) {
        return text(entry.get("link")).flatMap(ViewLink::parse);
    }

    private static Stream<JsonObject> objects(@Nullable JsonElement in) {
        return in instanceof JsonArray array
                ? StreamSupport.stream(array.spliterator(), false)
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                : Stream.empty();
    }

    private static Optional<String> text(@Nullable JsonElement in) {
        return in != null && in.isJsonPrimitive() ? Optional.of(in.getAsString()) : Optional.empty();
    }
}
