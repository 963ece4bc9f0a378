package kwonik.export.web;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import kwonik.model.Localized;

/// Writes the data of a page as JSON that can stand in a script element: no text of a chronicle can end it.
final class WebJson {
    private final Appendable out;
    private boolean first = true;

    WebJson(Appendable out) {
        this.out = out;
    }

    WebJson beginList() throws IOException {
        return begin('[');
    }

    WebJson endList() throws IOException {
        return end(']');
    }

    WebJson beginObject() throws IOException {
        return begin('{');
    }

    WebJson endObject() throws IOException {
        return end('}');
    }

    private WebJson begin(char bracket) throws IOException {
        separate();
        out.append(bracket);
        first = true;
        return this;
    }

    private WebJson end(char bracket) throws IOException {
        out.append(bracket);
        first = false;
        return this;
    }

    private void separate() throws IOException {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    /// The name of the next value of an object.
    WebJson name(String name) throws IOException {
        separate();
        string(name);
        out.append(':');
        first = true;
        return this;
    }

    WebJson text(String text) throws IOException {
        separate();
        string(text);
        return this;
    }

    WebJson number(long number) throws IOException {
        separate();
        out.append(Long.toString(number));
        return this;
    }

    /// Nothing, where a number could stand.
    WebJson none() throws IOException {
        separate();
        out.append("null");
        return this;
    }

    /// A text in the languages of the page: a string where there is only English, else a list, with 0 for a language
    /// that is missing.
    WebJson text(Localized text) throws IOException {
        Map<String, String> byTag = text.byTag();
        if (WebWords.TAGS.stream().noneMatch(tag -> !tag.equals("en") && text.has(tag))) {
            return text(byTag.getOrDefault("en", ""));
        }
        beginList();
        for (String tag : WebWords.TAGS) {
            if (text.has(tag)) {
                text(text.in(tag));
            } else {
                number(0);
            }
        }
        return endList();
    }

    private void string(String raw) throws IOException {
        // as it is drawn: an accent and its letter are one
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        out.append('"');
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            switch (point) {
                case '"', '\\' -> out.append('\\').append((char) point);
                case '\n' -> out.append("\\n");
                // the rest of what ends or opens something in HTML needs this one
                case '<', '\u007F', '\u2028', '\u2029' -> escaped(point);
                default -> {
                    if (point < ' ') {
                        escaped(point);
                    } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                        out.append('\uFFFD');
                    } else {
                        out.append(Character.toString(point));
                    }
                }
            }
        }
        out.append('"');
    }

    private void escaped(int point) throws IOException {
        out.append(String.format(Locale.ROOT, "\\u%04x", point));
    }
}
