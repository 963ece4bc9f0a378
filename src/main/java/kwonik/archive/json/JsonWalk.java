package kwonik.archive.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kwonik.model.Localized;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// Walks over the JSON of a chronicle: a value of the wrong type is told, skipped and read as absent.
///
/// Each typed read takes the next value; `null` as the value of a field counts as absent. Paths are built only
/// where something is told.
public final class JsonWalk {
    private static final String ENGLISH = "en";
    private static final String EVENTS = "$.events[";

    private final Utf8Lines lines;
    private final JsonReader json;
    private final Names names = new Names();
    private final ProblemCollector findings;
    private final Map<String, String> extras = new LinkedHashMap<>();
    /// How many events gson did not get to see.
    private int passed;
    private int halvesReported;
    /// Whether an item of a list comes next, which is never absent.
    private boolean atItem;

    public JsonWalk(Utf8Lines lines, ProblemCollector findings) {
        this.lines = lines;
        this.json = new JsonReader(lines);
        this.findings = findings;
        json.setStrictness(Strictness.STRICT);
    }

    /// Unknown fields so far: JSON path to JSON text.
    public Map<String, String> extras() {
        return extras;
    }

    /// The line of the token read last.
    public int line() {
        return lines.line();
    }

    /// The JSON path of the value read last.
    public String path() {
        return inFile(json.getPreviousPath());
    }

    /// So many events of the present list were taken past gson by now.
    public void passed(int events) {
        passed = events;
    }

    /// What gson’s path would be if it had seen every event.
    public String inFile(String path) {
        if (passed == 0 || !path.startsWith(EVENTS)) {
            return path;
        }
        int close = path.indexOf(']');
        int index = Integer.parseInt(path, EVENTS.length(), close, 10);
        return EVENTS + (index + passed) + path.substring(close);
    }

    /// Goes into the object that the file is; false, told and skipped if it is none.
    public boolean enterTop(int format) throws IOException {
        JsonToken found = json.peek();
        if (found == JsonToken.BEGIN_OBJECT) {
            return enterObject();
        }
        findings.error(line(), "$", "archive.top", Kind.of(found), format);
        json.skipValue();
        return false;
    }

    /// Goes into an object; false, told and skipped if there is none.
    public boolean enterObject() throws IOException {
        if (json.peek() != JsonToken.BEGIN_OBJECT) {
            wrongType(Kind.OBJECT);
            return false;
        }
        json.beginObject();
        names.open();
        return true;
    }

    /// The next field of the object, or null at its end, which is then left behind.
    @Nullable
    public String field() throws IOException {
        if (!json.hasNext()) {
            json.endObject();
            names.close();
            return null;
        }
        String name = json.nextName();
        atItem = false;
        if (names.again(name)) {
            findings.warning(line(), inFile(json.getPath()), "archive.twice", name);
        }
        return name;
    }

    /// Goes into a list; false, told and skipped if there is none.
    public boolean enterList() throws IOException {
        if (json.peek() != JsonToken.BEGIN_ARRAY) {
            wrongType(Kind.LIST);
            return false;
        }
        json.beginArray();
        return true;
    }

    /// Whether the list has a next item; at its end it is left behind.
    public boolean item() throws IOException {
        if (json.hasNext()) {
            atItem = true;
            return true;
        }
        json.endArray();
        return false;
    }

    /// A text, or null.
    @Nullable
    public String text() throws IOException {
        if (json.peek() != JsonToken.STRING) {
            wrongType(Kind.TEXT);
            return null;
        }
        String text = json.nextString();
        reportHalves(text);
        return text;
    }

    /// Warns of half a character once for the text in which it stood.
    private void reportHalves(String text) {
        if (lines.halves() > halvesReported && text.indexOf('\uFFFD') >= 0) {
            halvesReported = lines.halves();
            findings.warning(line(), path(), "archive.half");
        }
    }

    /// A text to be shown, on one line; absent or blank is empty.
    public String words() throws IOException {
        String text = text();
        return text == null ? "" : shown(text, PlainText::line);
    }

    /// A text without invisible characters; one of blanks only is reported, and then not reported as missing too.
    private String shown(String raw, UnaryOperator<String> clean) {
        String text = clean.apply(raw);
        if (text.isEmpty() && !raw.isEmpty()) {
            findings.error(line(), path(), "archive.blank");
        }
        return text;
    }

    /// A text that is not shown, or the empty text.
    public String textOrEmpty() throws IOException {
        String text = text();
        return text == null ? "" : text;
    }

    /// A whole number, or `otherwise`.
    public int whole(int otherwise) throws IOException {
        if (json.peek() != JsonToken.NUMBER) {
            wrongType(Kind.NUMBER);
            return otherwise;
        }
        try {
            return json.nextInt();
        } catch (NumberFormatException e) {
            String text = json.nextString();
            error("archive.whole", text);
            return otherwise;
        }
    }

    /// A number with or without a fraction, or not a number.
    public double decimal() throws IOException {
        if (json.peek() != JsonToken.NUMBER) {
            wrongType(Kind.NUMBER);
            return Double.NaN;
        }
        return json.nextDouble();
    }

    /// True or false; absent is false.
    public boolean truth() throws IOException {
        if (json.peek() != JsonToken.BOOLEAN) {
            wrongType(Kind.TRUTH);
            return false;
        }
        return json.nextBoolean();
    }

    /// One of the values of an enumeration by its code, or null.
    public <T extends Enum<T>> @Nullable T choice(Class<T> all, Function<T, String> code) throws IOException {
        String text = text();
        if (text == null) {
            return null;
        }
        StringBuilder allowed = new StringBuilder();
        for (T value : all.getEnumConstants()) {
            if (code.apply(value).equals(text)) {
                return value;
            }
            allowed.append(allowed.isEmpty() ? "" : ", ").append(code.apply(value));
        }
        error("archive.choice", text, allowed);
        return null;
    }

    /// A text in one or several languages, each on one line; absent is empty.
    public Localized localized() throws IOException {
        return localized(PlainText::line);
    }

    /// A text in one or several languages of which the line breaks are kept.
    public Localized paragraphs() throws IOException {
        return localized(PlainText::paragraphs);
    }

    private Localized localized(UnaryOperator<String> clean) throws IOException {
        JsonToken token = json.peek();
        if (token == JsonToken.STRING) {
            return Localized.of(shown(textOrEmpty(), clean));
        }
        if (token != JsonToken.BEGIN_OBJECT) {
            wrongType(Kind.LOCALIZED);
            return Localized.NONE;
        }
        enterObject();
        int line = line();
        Map<String, String> byTag = new LinkedHashMap<>();
        boolean blank = false;
        for (String tag = field(); tag != null; tag = field()) {
            String raw = text();
            String text = raw == null ? "" : clean.apply(raw);
            if (!text.isEmpty()) {
                byTag.put(tag, text);
            } else if (raw != null && !tag.equals(ENGLISH)) {
                // the words of another language stand in
                findings.warning(line(), path(), "archive.blank.language", tag);
            }
            blank |= raw != null && text.isEmpty() && tag.equals(ENGLISH);
        }
        if (byTag.isEmpty() && blank) {
            findings.error(line, path(), "archive.blank");
            return Localized.NONE;
        }
        if (!byTag.containsKey(ENGLISH)) {
            if (findings.faulty(path() + "." + ENGLISH)) {
                findings.blame(path());
            } else {
                findings.error(line, path(), "archive.english");
            }
            return Localized.NONE;
        }
        return Localized.of(byTag);
    }

    /// Texts by name, of an object that was entered.
    public Map<String, String> texts() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name = field(); name != null; name = field()) {
            String text = text();
            if (text != null) {
                texts.put(name, text);
            }
        }
        return texts;
    }

    /// Keeps the value of a field that is not known, and warns of it once.
    ///
    /// @param part the kind of object it stands in
    public void unknown(String part, String name) throws IOException {
        String path = inFile(json.getPath());
        findings.unknown(line(), path, part, name);
        extras.put(path, jsonText());
    }

    /// Keeps the value of a field that is known but has no place in the model.
    public void keep() throws IOException {
        extras.put(inFile(json.getPath()), jsonText());
    }

    /// Whether the next value is an object.
    public boolean isObject() throws IOException {
        return json.peek() == JsonToken.BEGIN_OBJECT;
    }

    /// Whether the next value is a list.
    public boolean isList() throws IOException {
        return json.peek() == JsonToken.BEGIN_ARRAY;
    }

    /// Whether the next value is a text.
    public boolean isText() throws IOException {
        return json.peek() == JsonToken.STRING;
    }

    /// Expects the end of the file.
    public void end() throws IOException {
        if (lines.halves() > halvesReported) {
            findings.warning(line(), "$", "archive.half");
        }
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw new IllegalStateException("the walk has not come to the end: " + json);
        }
    }

    /// Tells a fault of the value read last.
    public void error(String key, Object... args) {
        findings.error(line(), path(), key, args);
    }

    private void wrongType(Kind wanted) throws IOException {
        JsonToken found = json.peek();
        if (found == JsonToken.NULL && !atItem) {
            json.nextNull();
            return;
        }
        String path = inFile(json.getPath());
        findings.error(line(), path, "archive.type", ProblemCollector.lastName(path), wanted, Kind.of(found));
        json.skipValue();
    }

    /// The next value, whatever it is, as JSON text.
    public String jsonText() throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter copy = new JsonWriter(text);
        copy.setStrictness(Strictness.LENIENT);
        copy.setHtmlSafe(false);
        JsonCopy.value(json, copy);
        return text.toString();
    }

    /// What JSON can hold, for messages.
    public enum Kind {
        TEXT,
        NUMBER,
        LIST,
        OBJECT,
        LOCALIZED,
        TRUTH,
        NULL;

        static Kind of(JsonToken token) {
            return switch (token) {
                case STRING -> TEXT;
                case NUMBER -> NUMBER;
                case BEGIN_ARRAY -> LIST;
                case BEGIN_OBJECT -> OBJECT;
                case NULL -> NULL;
                default -> TRUTH;
            };
        }

        /// The key of its name with an article, e.g. "a list".
        String key() {
            return "archive.a." + name().toLowerCase(Locale.ROOT);
        }
    }
}
