package kwonik.notes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kwonik.notes.NoteTarget.AnswerPhase;
import kwonik.notes.NoteTarget.AnswerState;
import kwonik.notes.NoteTarget.AskedQuestion;
import kwonik.notes.NoteTarget.TextPlace;

/// Invented notes of all kinds, the same for the same seed.
public final class AnyNotes {
    private static final List<String> TEXTS = List.of(
            "",
            "Why then?",
            "Li di « lame a »\nepi lòt bagay",
            "=1+1",
            "\u0000\t\"\\ é e\u0301 \uD83C\uDDED\uD83C\uDDF9",
            "half \uD83C");
    private static final List<String> TAGS = List.of("army", "Lame d’Ayiti", "who?", " blank ", "tag:x");
    private static final List<String> IDS = List.of("e1", "a b&c=d#e%", "é+*~", "", "e 2");
    private static final String HASH = "0123456789abcdef".repeat(4);

    private final Random random;

    public AnyNotes(long seed) {
        random = new Random(seed);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Instant moment() {
        return Instant.ofEpochSecond(1_790_000_000L + random.nextInt(50), random.nextInt(1_000_000_000));
    }

    public NoteTarget target() {
        NotedWords words = new NotedWords(any(TEXTS), any(TEXTS), any(TEXTS));
        int start = random.nextInt(1_000);
        return switch (random.nextInt(6)) {
            case 0 -> new NoteTarget.OfEvent(any(IDS));
            case 1 -> new NoteTarget.OfClaim(any(IDS), random.nextInt(4), any(TEXTS));
            case 2 ->
                new NoteTarget.OfExcerpt(
                        any(IDS),
                        any(IDS),
                        words,
                        random.nextBoolean() ? TextPlace.UNKNOWN : new TextPlace(HASH, start, start + 7));
            case 3 -> new NoteTarget.OfSource(any(IDS));
            case 4 ->
                new NoteTarget.OfWords(
                        any(IDS),
                        words,
                        random.nextBoolean() ? TextPlace.UNKNOWN : new TextPlace(HASH, start, start + 7));
            default ->
                new NoteTarget.OfAnswer(
                        new AskedQuestion(any(IDS), random.nextInt(4), random.nextLong(), random.nextInt(9)),
                        any(TEXTS),
                        any(List.of(AnswerState.values())),
                        any(List.of(AnswerPhase.values())));
        };
    }

    public NoteBody body() {
        List<String> tags = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            tags.add(any(TAGS));
        }
        return new NoteBody(any(TEXTS), tags);
    }

    private Note note(int number) {
        List<KeptField> kept = random.nextInt(4) > 0
                ? List.of()
                : List.of(
                        new KeptField("", "rights", "{\"a\":[1.50,null]}"),
                        new KeptField("target", "renderedVia", "\"x\""));
        return new Note(
                new UUID(7, number), moment(), moment(), any(List.of(Motivation.values())), body(), target(), kept);
    }

    /// A notebook of at most so many notes, with ids from 0.
    public Notebook notebook(int most) {
        List<Note> notes = new ArrayList<>();
        for (int number = random.nextInt(most + 1) - 1; number >= 0; number--) {
            notes.add(note(number));
        }
        return new Notebook("haiti #1", any(TEXTS), any(List.of("", "week 3")), notes, Notebook.Rest.NONE);
    }

    /// What somebody makes of a notebook: notes changed, removed and added.
    public Notebook changed(Notebook notebook, int firstNew) {
        Notebook next = notebook;
        for (Note note : notebook.notes()) {
            next = switch (random.nextInt(6)) {
                case 0 -> next.without(note.id());
                case 1 -> next.with(note.saying(any(List.of(Motivation.values())), body(), moment()));
                case 2 -> next.with(note.on(target(), moment()));
                default -> next;
            };
        }
        for (int number = random.nextInt(3); number > 0; number--) {
            next = next.with(note(firstNew + number));
        }
        return random.nextInt(4) > 0 ? next : next.withNickname(any(TEXTS));
    }
}
