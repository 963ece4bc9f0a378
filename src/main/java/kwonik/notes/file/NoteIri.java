package kwonik.notes.file;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The name of a chronicle or of a part of it in linked data, such as `urn:kwonik:chronicle:haiti#event=e1&claim=0`.
///
/// @param chronicle id of the chronicle
/// @param parts behind the `#`, by name; none for the chronicle itself
record NoteIri(String chronicle, SequencedMap<String, String> parts) {
    private static final String START = "urn:kwonik:chronicle:";

    static NoteIri of(String chronicle) {
        return new NoteIri(chronicle, new LinkedHashMap<>());
    }

    /// The name of something further inside.
    NoteIri with(String name, Object value) {
        SequencedMap<String, String> next = new LinkedHashMap<>(parts);
        next.put(name, value.toString());
        return new NoteIri(chronicle, next);
    }

    /// A name that is written out; nothing if it is no name of ours.
    static Optional<NoteIri> read(String text) {
        if (!text.startsWith(START)) {
            return Optional.empty();
        }
        try {
            int hash = text.indexOf('#');
            String chronicle = decoded(text.substring(START.length(), hash < 0 ? text.length() : hash));
            SequencedMap<String, String> parts = new LinkedHashMap<>();
            for (String part :
                    hash < 0 ? new String[0] : text.substring(hash + 1).split("&", -1)) {
                int equal = part.indexOf('=');
                if (equal <= 0
                        || parts.put(decoded(part.substring(0, equal)), decoded(part.substring(equal + 1))) != null) {
                    return Optional.empty();
                }
            }
            return Optional.of(new NoteIri(chronicle, parts));
        } catch (IllegalArgumentException _) {
            // half an escape
            return Optional.empty();
        }
    }

    String text() {
        String inside = parts.entrySet().stream()
                .map(part -> encoded(part.getKey()) + "=" + encoded(part.getValue()))
                .collect(Collectors.joining("&"));
        return START + encoded(chronicle) + (inside.isEmpty() ? "" : "#" + inside);
    }

    @Nullable
    String part(String name) {
        return parts.get(name);
    }

    /// Whether it names just these parts.
    boolean has(String... names) {
        return parts.keySet().equals(Set.of(names));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
