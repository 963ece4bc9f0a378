package kwonik.notes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.words.PlainText;

/// Which notes of a notebook are wanted.
///
/// @param words all of which stand in a note, in its tags or in the words that it is on, whatever their case and
///     accents; what stands between quotation marks stands there as a whole; empty for any
/// @param motivations of which it has one; none for any
/// @param tags of which it has all; none for any
/// @param event that it is on, or on a part of; empty for any
public record NoteFilter(String words, Set<Motivation> motivations, Set<String> tags, Optional<String> event) {
    /// Every note.
    public static final NoteFilter ALL = new NoteFilter("", Set.of(), Set.of(), Optional.empty());

    public NoteFilter {
        motivations = Set.copyOf(motivations);
        tags = Set.copyOf(tags);
    }

    public NoteFilter withWords(String next) {
        return new NoteFilter(next, motivations, tags, event);
    }

    public NoteFilter withMotivations(Set<Motivation> next) {
        return new NoteFilter(words, next, tags, event);
    }

    public NoteFilter withTags(Set<String> next) {
        return new NoteFilter(words, motivations, next, event);
    }

    public NoteFilter withEvent(Optional<String> next) {
        return new NoteFilter(words, motivations, tags, next);
    }

    /// The notes that are wanted, in the order of the notebook.
    public List<Note> of(Notebook notebook) {
        List<String> terms = terms();
        return notebook.notes().stream().filter(note -> isWanted(note, terms)).toList();
    }

    private boolean isWanted(Note note, List<String> terms) {
        return (motivations.isEmpty() || motivations.contains(note.motivation()))
                && note.body().tags().containsAll(tags)
                && (event.isEmpty() || note.target().event().equals(event))
                && (terms.isEmpty() || has(note, terms));
    }

    private static boolean has(Note note, List<String> terms) {
        String given = note.target() instanceof NoteTarget.OfAnswer answer ? answer.given() : "";
        Stream<String> texts = Stream.concat(
                Stream.of(note.body().text(), note.target().quoted(), given), note.body().tags().stream());
        String all = texts.map(NoteFilter::folded).collect(Collectors.joining("\n"));
        return terms.stream().allMatch(all::contains);
    }

    private List<String> terms() {
        Set<String> terms = new LinkedHashSet<>();
        boolean quoted = false;
        for (String part : folded(words).split("\"", -1)) {
            terms.addAll(quoted ? List.of(part.strip()) : List.of(part.split(" ", -1)));
            quoted = !quoted;
        }
        terms.remove("");
        return List.copyOf(terms);
    }

    private static String folded(String text) {
        return PlainText.folded(PlainText.line(text))
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[“”«»]", "\"")
                .replaceAll("[‘ʼ]", "'")
                .replaceAll("[‐‑–—]", "-");
    }
}
