package kwonik.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The terms, persons and places that a chronicle explains, and where they stand in a text.
public final class Glossary {
    /// The glossary of a chronicle that explains nothing.
    public static final Glossary NONE = new Glossary(List.of());

    /// A chronicle does not say in which language its sources write; terms of other languages are not found there.
    private static final String LANGUAGE_OF_QUOTATIONS = "en";

    private static final String WORD = "[\\p{L}\\p{M}\\p{N}]";

    private final List<Term> terms;
    private final Map<String, Forms> byLanguage = new ConcurrentHashMap<>();

    /// @param terms in the order of the file
    public Glossary(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /// All entries, in the order of the file.
    public List<Term> terms() {
        return terms;
    }

    /// A stretch of a text that an entry explains, counted in `char`s.
    public record Occurrence(int start, int end, Term term) {}

    /// Where the entries stand in a text of a language, each at its first place only, in the order of the text: whole
    /// words, letter by letter, the longest form where several begin. Apostrophes of both kinds are the same.
    public List<Occurrence> in(String text, String language) {
        Forms forms = byLanguage.computeIfAbsent(language, tag -> Forms.of(terms, tag));
        Pattern pattern = forms.pattern;
        if (pattern == null) {
            return List.of();
        }
        List<Occurrence> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Term term = forms.terms.get(folded(matcher.group()));
            if (term != null && seen.add(term.id())) {
                found.add(new Occurrence(matcher.start(), matcher.end(), term));
            }
        }
        return found;
    }

    /// Where the entries stand in the words of a source, as [#in] finds them.
    public List<Occurrence> inQuotation(String text) {
        return in(text, LANGUAGE_OF_QUOTATIONS);
    }

    private static String folded(String form) {
        return form.replace('’', '\'');
    }

    /// The forms of a language, ready to be found.
    private record Forms(@Nullable Pattern pattern, Map<String, Term> terms) {
        static Forms of(List<Term> terms, String language) {
            Map<String, Term> byForm = new HashMap<>();
            for (Term term : terms) {
                term.forms(language).forEach(form -> byForm.putIfAbsent(folded(form), term));
            }
            if (byForm.isEmpty()) {
                return new Forms(null, byForm);
            }
            String any = byForm.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .map(form -> Pattern.quote(form).replace("'", "\\E['’]\\Q"))
                    .collect(Collectors.joining("|"));
            return new Forms(Pattern.compile("(?<!" + WORD + ")(?:" + any + ")(?!" + WORD + ")"), byForm);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glossary that && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }
}
