package kwonik.cli.console;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// One JSON document for programs, over several lines.
public final class Json {
    private Json() {}

    /// What `body` writes, without a line end behind it.
    public static String document(Body body) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY);
            json.setHtmlSafe(false);
            body.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return text.toString();
    }

    /// Writes one JSON value.
    @FunctionalInterface
    public interface Body {
        void write(JsonWriter json) throws IOException;
    }
}
