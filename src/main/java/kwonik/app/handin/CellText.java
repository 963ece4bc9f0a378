package kwonik.app.handin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.layout.text.SourceWords;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Source;
import kwonik.notes.Motivation;
import kwonik.notes.Note;
import kwonik.notes.anchor.Anchor;
import kwonik.notes.handin.ClassRow;
import kwonik.notes.handin.ClassView;
import kwonik.words.PlainText;
import kwonik.words.Words;

/// What stands in the cells of a class: for the eye, and whole for who asks for it.
///
/// @param chronicle that was noted on
record CellText(Chronicle chronicle, Words words) {
    /// Stands where a student has noted nothing.
    static final String BLANK = "—";

    /// The notes of a cell with a sign for the kind of each.
    String seen(List<Note> notes) {
        return notes.isEmpty() ? BLANK : notes.stream().map(this::seen).collect(Collectors.joining("\n"));
    }

    private String seen(Note note) {
        if (note.motivation() == Motivation.ASSESSING) {
            return PlainText.line(ClassView.said(note, words));
        }
        String tags = note.body().tags().stream().map(tag -> "#" + tag).collect(Collectors.joining(" "));
        String said = Stream.of(PlainText.line(note.body().text()), tags)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String text = said.isEmpty() ? note.motivation().in(words) : said;
        return switch (note.motivation()) {
            case COMMENTING -> "• " + text;
            case QUESTIONING -> "? " + text;
            case HIGHLIGHTING -> "▪ " + text;
            case TAGGING, ASSESSING -> text;
        };
    }

    /// The notes of a cell in full, with the word for the kind of each.
    String whole(List<Note> notes) {
        return notes.isEmpty()
                ? words.say("handin.nothing")
                : notes.stream().map(note -> ClassView.said(note, words)).collect(Collectors.joining("\n"));
    }

    /// What a row is on.
    String label(ClassRow row) {
        String on = event(row)
                .filter(_ -> !(row.anchor() instanceof Anchor.OnEvent))
                .map(event -> event.title().in(words.tag()))
                .orElse("");
        String label = PlainText.line(ClassView.label(row, words, this::source));
        return on.isEmpty() ? label : words.say("handin.part", on, label);
    }

    /// The title of the article of a source, and who published it; the id of a source that is not there any more.
    String source(String id) {
        return chronicle.source(id).map(this::named).orElse(id);
    }

    private String named(Source source) {
        String title = PlainText.line(source.publication().title());
        String byline = new SourceWords(words).byline(source);
        return title.isEmpty() ? byline : words.say("handin.part", title, byline);
    }

    /// The event that a row is on, or on a part of.
    static Optional<Event> event(ClassRow row) {
        return switch (row.anchor()) {
            case Anchor.OnEvent on -> Optional.of(on.event());
            case Anchor.OnClaim on -> Optional.of(on.event());
            case Anchor.OnExcerpt on -> Optional.of(on.event());
            case Anchor.OnWords _, Anchor.OnSource _, Anchor.OnAnswer _, Anchor.Waiting _, Anchor.Orphan _ ->
                Optional.empty();
        };
    }
}
