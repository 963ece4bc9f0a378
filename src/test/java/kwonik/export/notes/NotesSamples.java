package kwonik.export.notes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kwonik.exercise.make.Material;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.notes.Motivation;
import kwonik.notes.Note;
import kwonik.notes.NoteBody;
import kwonik.notes.NoteTarget;
import kwonik.notes.NoteTarget.AnswerPhase;
import kwonik.notes.NoteTarget.AnswerState;
import kwonik.notes.NoteTarget.AskedQuestion;
import kwonik.notes.Notebook;
import kwonik.notes.NotedWords;
import kwonik.notes.anchor.Anchors;
import kwonik.notes.anchor.PlacedNotes;
import kwonik.words.Words;

/// Notes of a reader on a chronicle, one of each kind, on each thing that a note can be on.
public final class NotesSamples {
    private static final Instant FIRST = Instant.parse("2026-11-29T17:00:00Z");

    private NotesSamples() {}

    /// Notes on the first event that asks something of a source, on its source, on what is not there, and answers.
    public static Notebook of(Chronicle chronicle) {
        Event event = event(chronicle);
        Excerpt excerpt = event.details().evidence().quoted().getFirst();
        AskedQuestion asked = new AskedQuestion("order", 1, 7, 1);
        List<Note> notes = new ArrayList<>();
        add(notes, Motivation.COMMENTING, "CommentWord on it\nand a second line", new NoteTarget.OfEvent(event.id()));
        add(notes, Motivation.QUESTIONING, "QuestionWord?", NoteTarget.OfExcerpt.of(event.id(), excerpt));
        add(notes, Motivation.HIGHLIGHTING, "", NoteTarget.OfExcerpt.of(event.id(), excerpt));
        add(notes, Motivation.TAGGING, "ClaimWord", NoteTarget.OfClaim.of(event, 0));
        add(notes, Motivation.COMMENTING, "SourceWord", new NoteTarget.OfSource(excerpt.sourceId()));
        add(
                notes,
                Motivation.COMMENTING,
                "ArticleWord <b>bold</b>",
                new NoteTarget.OfWords(
                        excerpt.sourceId(),
                        new NotedWords("NotedWords of the article", "", ""),
                        NoteTarget.TextPlace.UNKNOWN));
        add(notes, Motivation.COMMENTING, "LostWord", new NoteTarget.OfEvent("no-such-event"));
        add(
                notes,
                Motivation.ASSESSING,
                "",
                new NoteTarget.OfAnswer(asked, "BeforeWord, 1990", AnswerState.NOT_YET, AnswerPhase.BEFORE));
        add(
                notes,
                Motivation.ASSESSING,
                "",
                new NoteTarget.OfAnswer(asked, "AfterWord, 1995", AnswerState.STANDS, AnswerPhase.AFTER));
        return Notebook.of(chronicle.about().id())
                .withNickname("Ana Λίδα Жан مريم")
                .withAssignment("HomeworkWord 7")
                .withNotes(notes);
    }

    /// The event that is noted on.
    public static Event event(Chronicle chronicle) {
        return chronicle.events().stream()
                .filter(each -> !each.details().evidence().claims().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static void add(List<Note> notes, Motivation motivation, String text, NoteTarget target) {
        notes.add(note(notes.size(), motivation, text, target));
    }

    /// A note that is the same each time.
    public static Note note(int number, Motivation motivation, String text, NoteTarget target) {
        Instant made = FIRST.plusSeconds(number);
        NoteBody body = new NoteBody(text, number % 2 == 0 ? List.of("TagWord") : List.of());
        return new Note(new UUID(7, number), made, made, motivation, body, target, List.of());
    }

    public static PlacedNotes placed(Notebook notebook, Chronicle chronicle) {
        return PlacedNotes.of(notebook, new Anchors(chronicle, Map.of()));
    }

    /// The report on notes.
    static NotesReport report(Notebook notebook, Chronicle chronicle, Words words) {
        AskedWords asked = new AskedWords(new Material(chronicle, Map.of()));
        return new NotesReport(chronicle, notebook, placed(notebook, chronicle), asked, words);
    }
}
