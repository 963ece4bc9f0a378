package kwonik.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A text of the chronicle in several languages, of which English is always one.
///
/// Most texts of a large file have one language only: then there is no map, so that a million titles stay small.
public final class Localized {
    /// The empty text.
    public static final Localized NONE = new Localized("", null);

    private final String english;
    private final @Nullable Map<String, String> others;

    private Localized(String english, @Nullable Map<String, String> others) {
        this.english = english;
        this.others = others;
    }

    /// A text in English only.
    public static Localized of(String english) {
        return english.isEmpty() ? NONE : new Localized(english, null);
    }

    /// A text by language tag (BCP 47, e.g. `en`, `fr`, `ht`).
    ///
    /// @throws IllegalArgumentException if `en` is missing
    public static Localized of(Map<String, String> byTag) {
        String english = byTag.get("en");
        if (english == null) {
            throw new IllegalArgumentException("a text needs its English words (en)");
        }
        return byTag.size() == 1 ? of(english) : new Localized(english, Kept.map(byTag));
    }

    /// The words in the language `tag`, or the English ones where that language is missing.
    public String in(String tag) {
        return others == null ? english : others.getOrDefault(tag, english);
    }

    /// Whether the text says anything in the language `tag` itself.
    public boolean has(String tag) {
        return others == null ? tag.equals("en") && !english.isEmpty() : others.containsKey(tag);
    }

    /// The words in every language there is, those of the language `tag` (or else the English ones) first.
    public List<String> texts(String tag) {
        if (others == null) {
            return List.of(english);
        }
        SequencedSet<String> texts = new LinkedHashSet<>(List.of(in(tag)));
        texts.addAll(new TreeMap<>(others).values());
        return List.copyOf(texts);
    }

    /// All words by language tag: English first, French and Haitian Creole after it, then the others by tag; no tag
    /// where nothing is said.
    public SequencedMap<String, String> byTag() {
        SequencedMap<String, String> words = new LinkedHashMap<>();
        if (isEmpty()) {
            return words;
        }
        words.put("en", english);
        if (others != null) {
            for (String tag : List.of("fr", "ht")) {
                String text = others.get(tag);
                if (text != null) {
                    words.put(tag, text);
                }
            }
            new TreeMap<>(others).forEach(words::putIfAbsent);
        }
        return words;
    }

    /// This text with other words in one language, or with none there if `text` is empty.
    ///
    /// A text needs English words: where there are none, or only the same as in the language that changes (no one
    /// has translated it yet), these words stand in for them. Where they are taken away, those of the next
    /// language do.
    public Localized with(String tag, String text) {
        SequencedMap<String, String> words = byTag();
        boolean standsIn = !tag.equals("en")
                && (isEmpty() || (words.size() == 2 && english.equals(words.get(tag))) || english.isEmpty());
        if (text.isEmpty()) {
            words.remove(tag);
        } else {
            words.put(tag, text);
        }
        if (standsIn && !text.isEmpty()) {
            words.put("en", text);
        } else if (standsIn || words.isEmpty()) {
            words.remove("en");
        }
        if (words.isEmpty()) {
            return NONE;
        }
        words.putIfAbsent("en", words.firstEntry().getValue());
        return of(words);
    }

    public boolean isEmpty() {
        return english.isEmpty() && others == null;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Localized that && english.equals(that.english) && Objects.equals(others, that.others);
    }

    @Override
    public int hashCode() {
        return 31 * english.hashCode() + Objects.hashCode(others);
    }

    @Override
    public String toString() {
        return others == null ? english : others.toString();
    }
}
