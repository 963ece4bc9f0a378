package kwonik.notes;

import java.util.List;

/// What a note says: its own words, which a highlight need not have, and tags.
///
/// @param text as it was typed, line breaks and all, without control characters
/// @param tags each once, without blanks at its ends, in alphabetical order
public record NoteBody(String text, List<String> tags) {
    /// Says nothing.
    public static final NoteBody NONE = new NoteBody("", List.of());

    public NoteBody {
        text = WholeLetters.typed(text);
        tags = tags.stream()
                .map(WholeLetters::line)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /// Words without a tag.
    public static NoteBody of(String text) {
        return new NoteBody(text, List.of());
    }

    public NoteBody withText(String next) {
        return new NoteBody(next, tags);
    }

    public NoteBody withTags(List<String> next) {
        return new NoteBody(text, next);
    }
}
