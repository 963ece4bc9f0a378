package kwonik.document.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import kwonik.model.Localized;

/// Texts by language tag, of which each is changed by itself.
///
/// @param byTag what there is in each language
/// @param of makes the value of texts of which none is empty; empty if there may not be none
record LanguageRule<V>(Function<V, ? extends Map<String, String>> byTag, Function<Map<String, String>, Optional<V>> of)
        implements Rule<V> {
    /// A text that may be left out.
    static final Rule<Localized> TEXT = new LanguageRule<>(Localized::byTag, texts -> Optional.of(localized(texts)));

    /// A text that has to say something.
    static final Rule<Localized> NAME = new LanguageRule<>(
            Localized::byTag, texts -> Optional.of(localized(texts)).filter(text -> !text.isEmpty()));

    private static Localized localized(Map<String, String> texts) {
        if (texts.isEmpty()) {
            return Localized.NONE;
        }
        Map<String, String> whole = new LinkedHashMap<>(texts);
        whole.putIfAbsent("en", "");
        return Localized.of(whole);
    }

    @Override
    public boolean same(V a, V b) {
        return a.equals(b);
    }

    @Override
    public V merge(Three<V> values, FieldPath path, MergeRun run) {
        Map<String, String> base = byTag.apply(values.base());
        Map<String, String> ours = byTag.apply(values.ours());
        Map<String, String> theirs = byTag.apply(values.theirs());
        Rule<String> words = WholeRule.plain();
        SequencedMap<String, String> merged = new LinkedHashMap<>();
        for (String tag : tags(ours, theirs, base).keySet()) {
            Three<String> texts = new Three<>(text(base, tag), text(ours, tag), text(theirs, tag));
            String text = words.merged(texts, path.in(tag), run);
            if (!text.isEmpty()) {
                merged.put(tag, text);
            }
        }
        // where each has deleted what the other kept, nothing would be left
        return of.apply(merged)
                .or(() -> run.decided(
                        Optional.of(values.base()), Optional.of(values.ours()), Optional.of(values.theirs()), path))
                .orElse(values.ours());
    }

    @Override
    public void tell(V before, V after, FieldPath path, List<FieldChange> told) {
        Map<String, String> was = byTag.apply(before);
        Map<String, String> is = byTag.apply(after);
        for (String tag : tags(was, is, Map.of()).keySet()) {
            String old = text(was, tag);
            String now = text(is, tag);
            if (!old.equals(now)) {
                told.add(new FieldChange(path.in(tag), there(old), there(now)));
            }
        }
    }

    private static Optional<Object> there(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String text(Map<String, String> texts, String tag) {
        return texts.getOrDefault(tag, "");
    }

    private static SequencedMap<String, String> tags(
            Map<String, String> first, Map<String, String> second, Map<String, String> third) {
        SequencedMap<String, String> tags = new LinkedHashMap<>(first);
        second.forEach(tags::putIfAbsent);
        third.forEach(tags::putIfAbsent);
        return tags;
    }
}
