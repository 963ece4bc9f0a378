package kwonik.app.handin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kwonik.exercise.ExerciseKind;
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
import kwonik.notes.NoteTarget.TextPlace;
import kwonik.notes.Notebook;
import kwonik.notes.NotedWords;
import kwonik.notes.file.NotesWriter;

/// Invented hand-ins of a class on a chronicle, the same for the same seed.
final class InventedClass {
    private static final List<String> NAMES = List.of(
            "Mirlande",
            "Jean",
            "Nadège",
            "Wilner",
            "Fabiola",
            "Stevenson",
            "Rose-Laure",
            "Emmanuel",
            "Daphné",
            "Peter");
    private static final List<String> SAID = List.of(
            "Why only the CNN says this?",
            "The figure differs from the summary: 150 and not 144.",
            "I did not know this.",
            "Who counted, and when?",
            "My grandmother told me of this year.",
            "This sentence judges, it does not report.");

    private final Chronicle chronicle;
    private final Random random = new Random(7);
    private int made;

    InventedClass(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /// Writes a file for each student, of 30 to 200 notes.
    List<Path> write(Path folder, int students) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < students; i++) {
            String name = NAMES.get(i % NAMES.size()) + (i < NAMES.size() ? "" : " " + (char) ('A' + i / NAMES.size()));
            List<Note> notes = new ArrayList<>();
            for (int n = 30 + random.nextInt(171); n > 0; n--) {
                notes.add(note());
            }
            Notebook notebook =
                    Notebook.of(chronicle.about().id()).withNickname(name).withNotes(notes);
            files.add(Files.write(folder.resolve("s" + i + ".kwonik-notes"), NotesWriter.bytes(notebook)));
        }
        return files;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Note note() {
        Event event = any(chronicle.events());
        List<Excerpt> quoted = event.details().evidence().quoted();
        NoteBody body = NoteBody.of(any(SAID));
        return switch (random.nextInt(5)) {
            case 0 -> of(Motivation.QUESTIONING, body, new NoteTarget.OfEvent(event.id()));
            case 1 -> of(Motivation.ASSESSING, NoteBody.NONE, answer());
            case 2 -> of(Motivation.TAGGING, new NoteBody("", List.of("doubt")), new NoteTarget.OfEvent(event.id()));
            default ->
                quoted.isEmpty()
                        ? of(Motivation.COMMENTING, body, new NoteTarget.OfEvent(event.id()))
                        : marked(event, any(quoted), body);
        };
    }

    private Note marked(Event event, Excerpt excerpt, NoteBody body) {
        String[] words = excerpt.exact().split(" ", -1);
        if (words.length < 8 || random.nextInt(4) == 0) {
            return of(Motivation.COMMENTING, body, NoteTarget.OfExcerpt.of(event.id(), excerpt));
        }
        int from = random.nextInt(words.length / 2);
        int to = from + 3 + random.nextInt(words.length / 2 - 3);
        int before = String.join(" ", List.of(words).subList(0, from)).length() + (from > 0 ? 1 : 0);
        String exact = String.join(" ", List.of(words).subList(from, to));
        int start = excerpt.start() + excerpt.exact().codePointCount(0, before);
        String hash = chronicle.source(excerpt.sourceId()).orElseThrow().text().sha256();
        TextPlace place = new TextPlace(hash, start, start + exact.codePointCount(0, exact.length()));
        return of(
                Motivation.HIGHLIGHTING,
                NoteBody.NONE,
                new NoteTarget.OfWords(excerpt.sourceId(), new NotedWords(exact, "", ""), place));
    }

    private NoteTarget.OfAnswer answer() {
        ExerciseKind kind = any(List.of(ExerciseKind.values()));
        return new NoteTarget.OfAnswer(
                new AskedQuestion(kind.code(), 1 + random.nextInt(3), 7, 1 + random.nextInt(6)),
                any(List.of("1995", "2004, 2010, 2017", "does not say", "news report", "“the army was disbanded”")),
                any(List.of(AnswerState.values())),
                any(List.of(AnswerPhase.values())));
    }

    private Note of(Motivation motivation, NoteBody body, NoteTarget target) {
        return Note.of(motivation, body, target, Instant.ofEpochSecond(1_790_000_000L + made++));
    }
}
