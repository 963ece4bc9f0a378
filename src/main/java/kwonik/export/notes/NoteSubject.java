package kwonik.export.notes;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.layout.text.SourceWords;
import kwonik.model.Chronicle;
import kwonik.notes.Note;
import kwonik.notes.anchor.Anchor;
import kwonik.notes.anchor.PlacedNotes.Placed;
import kwonik.words.PlainText;
import kwonik.words.Words;

/// Says what a note is on where its event or source is named already: the words with their source, or the question.
///
/// @param words the language
public record NoteSubject(Chronicle chronicle, Words words) {
    /// The words in quotation marks or the question; empty for a note on the whole.
    public String of(Placed placed) {
        return switch (placed.anchor()) {
            case Anchor.OnExcerpt on ->
                words.say(
                        "mynotes.paper.excerpt",
                        quoted(on.excerpt().shown()),
                        chronicle
                                .source(on.excerpt().sourceId())
                                .map(source -> new SourceWords(words).byline(source))
                                .orElse(on.excerpt().sourceId()));
            case Anchor.OnClaim on ->
                on.event()
                        .details()
                        .evidence()
                        .claims()
                        .get(on.place())
                        .question()
                        .in(words.tag());
            case Anchor.OnWords _, Anchor.Waiting _ ->
                quoted(placed.note().target().quoted());
            case Anchor.OnEvent _, Anchor.OnSource _, Anchor.OnAnswer _, Anchor.Orphan _ -> "";
        };
    }

    /// All of a note as one text: its kind, what it is on, and what it says.
    public String whole(Placed placed) {
        String said = Stream.of(of(placed), said(placed.note()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        return words.say("notes.table.note", placed.note().motivation().in(words), said)
                .strip();
    }

    private String quoted(String text) {
        return words.say("layout.quoted", PlainText.line(text));
    }

    /// What a note says: its text and below it its tags; empty for a bare highlight.
    public static String said(Note note) {
        String tags = note.body().tags().stream()
                .map(PlainText::line)
                .map(tag -> "#" + tag)
                .collect(Collectors.joining(" "));
        return Stream.of(PlainText.paragraphs(note.body().text()), tags)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
