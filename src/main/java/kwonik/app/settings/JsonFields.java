package kwonik.app.settings;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The fields of a JSON object, each of which is taken for missing if it is not of the kind that is asked for.
record JsonFields(JsonObject json) {
    /// The fields of an object; none if it is no object.
    static JsonFields of(@Nullable JsonElement element) {
        return new JsonFields(element instanceof JsonObject object ? object : new JsonObject());
    }

    /// What is listed in an array; nothing if it is no array.
    Stream<JsonElement> list(String name) {
        return json.get(name) != null && json.get(name).isJsonArray()
                ? StreamSupport.stream(json.getAsJsonArray(name).spliterator(), false)
                : Stream.empty();
    }

    Optional<String> text(String name) {
        return primitive(json.get(name)).filter(JsonPrimitive::isString).map(JsonPrimitive::getAsString);
    }

    Optional<Boolean> flag(String name) {
        return primitive(json.get(name)).filter(JsonPrimitive::isBoolean).map(JsonPrimitive::getAsBoolean);
    }

    Optional<Double> number(String name) {
        return primitive(json.get(name))
                .filter(JsonPrimitive::isNumber)
                .map(JsonPrimitive::getAsDouble)
                .filter(Double::isFinite);
    }

    /// A path, if this system can have such a one.
    static Optional<Path> path(@Nullable JsonElement element) {
        try {
            return primitive(element)
                    .filter(JsonPrimitive::isString)
                    .map(JsonPrimitive::getAsString)
                    .map(Path::of);
        } catch (InvalidPathException _) {
            // written by another system, and never to be found on this one
            return Optional.empty();
        }
    }

    private static Optional<JsonPrimitive> primitive(@Nullable JsonElement element) {
        return element != null && element.isJsonPrimitive()
                ? Optional.of(element.getAsJsonPrimitive())
                : Optional.empty();
    }
}
