package kwonik.archive.write;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kwonik.archive.write.JsonSpan.Part;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// Writes a value of a file anew: what was read from it and what it is to be now are compared member by member, and
/// where these are equal the bytes of the file stay, with all that was not understood.
///
/// @param print how new parts are printed
/// @param lists of the first level that are written in a way of their own, by their names
public record JsonPatch(JsonPrint print, Map<String, Items> lists) {
    /// Other names under which a reader takes a member.
    private static final Map<String, List<String>> ALSO =
            Map.of("family", List.of("literal", "given"), "container-title", List.of("publisher"));

    /// Writes a long list of which only a few items have changed.
    @FunctionalInterface
    public interface Items {
        void write(JsonSpan file, OutputStream out, String indentation) throws IOException;
    }

    /// How a file is written anew, in its own way of printing.
    public static JsonPatch of(JsonSpan file, Map<String, Items> lists) {
        return new JsonPatch(JsonPrint.of(file), lists);
    }

    /// Writes the object that is a whole file; lists of its first level are written in their own way even if nothing
    /// else has changed.
    public void writeObject(JsonSpan file, JsonObject before, JsonObject now, OutputStream out) throws IOException {
        members(file, before, now, out, "");
    }

    /// Writes a value of the file as it is to be now.
    ///
    /// @param before as it was read
    /// @param now as it is to be read
    public void write(JsonSpan file, JsonElement before, JsonElement now, OutputStream out, String indentation)
            throws IOException {
        if (before.equals(now)) {
            copy(file, out);
        } else if (file.isObject() && before instanceof JsonObject old && now instanceof JsonObject next) {
            members(file, old, next, out, indentation);
        } else if (file.isArray() && before instanceof JsonArray old && now instanceof JsonArray next) {
            items(file, old, next, out, indentation);
        } else if (file.isString() && now instanceof JsonObject texts && isEnglishOnly(texts)) {
            value(texts.get("en"), out, indentation);
        } else {
            value(now, out, indentation);
        }
    }

    /// A text in one language may stand without its tag.
    private static boolean isEnglishOnly(JsonObject texts) {
        return texts.size() == 1 && texts.has("en");
    }

    public void value(JsonElement json, OutputStream out, String indentation) throws IOException {
        out.write(JsonPrint.bytes(print.value(json, indentation)));
    }

    public static void copy(JsonSpan span, OutputStream out) throws IOException {
        span.copy(span.start(), span.end(), out);
    }

    // ----- Objects

    private void members(JsonSpan file, JsonObject before, JsonObject now, OutputStream out, String outer)
            throws IOException {
        List<Part> parts = file.parts();
        JoinedParts joined = new JoinedParts(file, parts, out, print, outer);
        Set<String> fresh = new HashSet<>(now.keySet());
        fresh.removeIf(name -> named(parts, name) != null || now.get(name).equals(before.get(name)));
        // new members that have no known one before them in the order of the schema
        addFresh(null, now, fresh, parts, joined);
        for (Part part : parts) {
            String name = nameIn(part, now, parts);
            if (name != null) {
                joined.begin(part);
                member(name, part, before.get(name), now.get(name), joined);
                addFresh(name, now, fresh, parts, joined);
            } else if (nameIn(part, before, parts) == null && (now.has(part.name()) || !before.has(part.name()))) {
                // unknown, or one that the last of its name outdoes
                joined.begin(part);
                copy(part.value(), out);
            }
        }
        joined.end();
    }

    private void member(String name, Part part, @Nullable JsonElement was, JsonElement is, JoinedParts joined)
            throws IOException {
        Items list = lists.get(name);
        if (list != null) {
            list.write(part.value(), joined.out(), joined.indentation());
        } else if (was == null) {
            value(is, joined.out(), joined.indentation());
        } else {
            new JsonPatch(print, Map.of()).write(part.value(), was, is, joined.out(), joined.indentation());
        }
    }

    /// The last member of a name is the one that is read; one of another name may stand in for it.
    private static @Nullable Part named(List<Part> parts, String name) {
        for (Part part : parts.reversed()) {
            if (part.name().equals(name)) {
                return part;
            }
        }
        for (String other : ALSO.getOrDefault(name, List.of())) {
            for (Part part : parts) {
                if (part.name().equals(other)) {
                    return part;
                }
            }
        }
        return null;
    }

    private static @Nullable String nameIn(Part part, JsonObject json, List<Part> parts) {
        for (String name : json.keySet()) {
            if (part.equals(named(parts, name))) {
                return name;
            }
        }
        return null;
    }

    /// Adds those new members that follow a name in the order of the schema, up to the next that the file has.
    private void addFresh(
            @Nullable String behind, JsonObject now, Set<String> fresh, List<Part> parts, JoinedParts joined)
            throws IOException {
        List<String> order = new ArrayList<>(now.keySet());
        for (int at = behind == null ? 0 : order.indexOf(behind) + 1; at < order.size(); at++) {
            String name = order.get(at);
            if (named(parts, name) != null) {
                return;
            }
            if (fresh.remove(name)) {
                joined.beginNew(name);
                value(now.get(name), joined.out(), joined.indentation());
            }
        }
    }

    // ----- Arrays

    private void items(JsonSpan file, JsonArray before, JsonArray now, OutputStream out, String outer)
            throws IOException {
        List<Part> parts = file.parts();
        int[] readFrom = aligned(parts, before);
        int[] madeOf = paired(before, now);
        JoinedParts joined = new JoinedParts(file, parts, out, print, outer);
        boolean[] kept = new boolean[parts.size()];
        keepUnread(0, readFrom, kept, parts, now, joined);
        for (int i = 0; i < now.size(); i++) {
            int old = madeOf[i];
            int part = old < 0 ? unreadOf(now.get(i), readFrom, kept, parts) : indexOf(readFrom, old);
            if (part < 0) {
                joined.beginNew("");
                value(now.get(i), out, joined.indentation());
            } else {
                kept[part] = true;
                joined.begin(parts.get(part));
                JsonElement was = old < 0 ? new JsonObject() : before.get(old);
                write(parts.get(part).value(), was, now.get(i), out, joined.indentation());
                keepUnread(part + 1, readFrom, kept, parts, now, joined);
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            keepUnread(i, readFrom, kept, parts, now, joined);
        }
        joined.end();
    }

    /// The item of the file that could not be read and has the id of a new one, or -1.
    private static int unreadOf(JsonElement fresh, int[] readFrom, boolean[] kept, List<Part> parts) {
        String id = id(fresh);
        for (int i = 0; i < readFrom.length && !id.isEmpty(); i++) {
            if (readFrom[i] < 0 && !kept[i] && id.equals(id(parts.get(i).value()))) {
                return i;
            }
        }
        return -1;
    }

    private static String id(JsonElement json) {
        return json instanceof JsonObject object && object.has("id")
                ? object.get("id").getAsString()
                : "";
    }

    static String id(JsonSpan file) {
        Part id = named(file.parts(), "id");
        return id == null ? "" : id.value().text();
    }

    /// What could not be read stays behind the item that it stood behind.
    private static void keepUnread(
            int from, int[] readFrom, boolean[] kept, List<Part> parts, JsonArray now, JoinedParts joined)
            throws IOException {
        for (int at = from; at < parts.size() && readFrom[at] < 0; at++) {
            String id = id(parts.get(at).value());
            boolean becomesNew = !id.isEmpty() && now.asList().stream().anyMatch(item -> id.equals(id(item)));
            if (!kept[at] && !becomesNew) {
                kept[at] = true;
                joined.begin(parts.get(at));
                copy(parts.get(at).value(), joined.out());
            }
        }
    }

    private static int indexOf(int[] all, int one) {
        for (int i = 0; i < all.length; i++) {
            if (all[i] == one) {
                return i;
            }
        }
        return -1;
    }

    /// For each item of the file what was read from it, or -1: in order, since reading only leaves out.
    private static int[] aligned(List<Part> parts, JsonArray before) {
        int[] from = new int[parts.size()];
        Arrays.fill(from, -1);
        int spare = parts.size() - before.size();
        int next = 0;
        for (int i = 0; i < from.length && next < before.size(); i++) {
            if (spare <= 0 || looksLike(parts.get(i).value(), before.get(next))) {
                from[i] = next++;
            } else {
                spare--;
            }
        }
        return from;
    }

    /// Whether an item may have been read as this: all that is read as a plain value stands there so.
    private static boolean looksLike(JsonSpan file, JsonElement read) {
        if (!(read instanceof JsonObject object)) {
            return file.isString() && read.isJsonPrimitive() && file.text().equals(read.getAsString());
        }
        List<Part> parts = file.parts();
        return file.isObject()
                && object.entrySet().stream()
                        .filter(member -> member.getValue().isJsonPrimitive())
                        .allMatch(member -> {
                            Part part = named(parts, member.getKey());
                            return part != null && reads(part.value(), member.getValue());
                        });
    }

    private static boolean reads(JsonSpan file, JsonElement plain) {
        return plain.getAsJsonPrimitive().isString()
                ? PlainText.line(file.text()).equals(PlainText.line(plain.getAsString()))
                : file.between(file.start(), file.end()).equals(plain.toString());
    }

    /// For each item of now the one before that it was made of, or -1: an equal one, or else the first that is left
    /// with most in common.
    private static int[] paired(JsonArray before, JsonArray now) {
        int[] of = new int[now.size()];
        Arrays.fill(of, -1);
        boolean[] taken = new boolean[before.size()];
        for (int i = 0; i < of.length; i++) {
            for (int j = 0; j < taken.length && of[i] < 0; j++) {
                if (!taken[j] && before.get(j).equals(now.get(i))) {
                    of[i] = j;
                    taken[j] = true;
                }
            }
        }
        for (int i = 0; i < of.length; i++) {
            int most = 0;
            for (int j = 0; of[i] < 0 && j < taken.length; j++) {
                most = Math.max(most, taken[j] ? 0 : common(before.get(j), now.get(i)));
            }
            for (int j = 0; most > 0 && of[i] < 0 && j < taken.length; j++) {
                if (!taken[j] && common(before.get(j), now.get(i)) == most) {
                    of[i] = j;
                    taken[j] = true;
                }
            }
        }
        return of;
    }

    /// How many members are equal; none in parts of different ids, which are never the same thing.
    private static int common(JsonElement a, JsonElement b) {
        if (!(a instanceof JsonObject one) || !(b instanceof JsonObject other)) {
            return 0;
        }
        JsonElement id = one.get("id");
        if (id != null && !id.equals(other.get("id"))) {
            return 0;
        }
        return (int) one.entrySet().stream()
                .filter(member -> member.getValue().equals(other.get(member.getKey())))
                .count();
    }
}
