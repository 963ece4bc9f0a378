package kwonik.notes.file;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kwonik.notes.KeptField;
import org.jspecify.annotations.Nullable;

/// The fields of one object of an annotation: each is taken once, what is wrong with it is told, and what nobody takes
/// is kept.
final class NoteFields {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    private final JsonObject json;
    private final String path;
    private final Faults faults;
    private final Set<String> taken = new LinkedHashSet<>();

    NoteFields(JsonObject json, String path, Faults faults) {
        this.json = json;
        this.path = path;
        this.faults = faults;
    }

    boolean has(String name) {
        return json.has(name) && !json.get(name).isJsonNull();
    }

    /// Tells what is wrong with a field.
    void wrong(String name, String key, Object... args) {
        faults.tell(path + "." + name, key, args);
    }

    /// Tells what is wrong with the whole object.
    void wrongAtAll(String key, Object... args) {
        faults.tell(path, key, args);
    }

    /// A text; empty where there is none.
    String text(String name) {
        JsonElement value = take(name);
        if (value == null) {
            return "";
        }
        if (value instanceof JsonPrimitive text && text.isString()) {
            return text.getAsString();
        }
        wrong(name, "notes.text", name);
        return "";
    }

    /// A text that has to be there.
    String required(String name) {
        if (!has(name)) {
            take(name);
            wrong(name, "notes.missing", name);
            return "";
        }
        return text(name);
    }

    /// A whole number, or -1 where there is none.
    long whole(String name) {
        JsonElement value = take(name);
        if (value == null) {
            return -1;
        }
        if (value instanceof JsonPrimitive number
                && number.isNumber()
                && WHOLE.matcher(number.getAsString()).matches()) {
            return Long.parseLong(number.getAsString());
        }
        wrong(name, "notes.whole", name);
        return -1;
    }

    /// An object; null where there is none.
    @Nullable
    NoteFields object(String name) {
        JsonElement value = take(name);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonObject inside) {
            return new NoteFields(inside, path + "." + name, faults);
        }
        wrong(name, "notes.object", name);
        return null;
    }

    /// The objects of a list, or the one that stands there by itself, as JSON-LD writes a list of one.
    List<NoteFields> objects(String name) {
        JsonElement value = take(name);
        List<NoteFields> all = new ArrayList<>();
        if (value instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                String place = name + "[" + i + "]";
                if (list.get(i) instanceof JsonObject inside) {
                    all.add(new NoteFields(inside, path + "." + place, faults));
                } else {
                    wrong(place, "notes.object", place);
                }
            }
        } else if (value instanceof JsonObject inside) {
            all.add(new NoteFields(inside, path + "." + name, faults));
        } else if (value != null) {
            wrong(name, "notes.object", name);
        }
        return all;
    }

    /// Passes over a field that says what it says in every file of ours, and keeps it if it says something else.
    void expected(String name, String... values) {
        if (json.get(name) instanceof JsonPrimitive text
                && text.isString()
                && Set.of(values).contains(text.getAsString())) {
            taken.add(name);
        }
    }

    /// Every field that nobody has taken.
    ///
    /// @param where the part that this object is
    List<KeptField> rest(String where) {
        List<KeptField> rest = new ArrayList<>();
        json.asMap().forEach((name, value) -> {
            if (!taken.contains(name)) {
                rest.add(new KeptField(where, name, value.toString()));
            }
        });
        return rest;
    }

    private @Nullable JsonElement take(String name) {
        taken.add(name);
        JsonElement value = json.get(name);
        return value == null || value.isJsonNull() ? null : value;
    }
}
