package kwonik.app.notes;

import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.notes.Note;
import kwonik.notes.NoteTarget;
import kwonik.words.PlainText;
import kwonik.words.Printable;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Says what a note is on, and what it says, in a line.
///
/// @param chronicle that the notes are on; null before one is there
record NoteWords(Words words, @Nullable Chronicle chronicle) {
    private static final int LONGEST = 160;

    /// What a note is on: the event, the question, the words.
    String on(NoteTarget target) {
        return switch (target) {
            case NoteTarget.OfEvent event -> words.say("mynotes.on.event", event(event.eventId()));
            case NoteTarget.OfClaim claim -> words.say("mynotes.on.claim", event(claim.eventId()), question(claim));
            case NoteTarget.OfExcerpt excerpt ->
                words.say("mynotes.on.excerpt", source(excerpt.sourceId()), cut(excerpt.quoted()));
            case NoteTarget.OfSource source -> words.say("mynotes.on.source", source(source.sourceId()));
            case NoteTarget.OfWords some -> words.say("mynotes.on.words", source(some.sourceId()), cut(some.quoted()));
            case NoteTarget.OfAnswer answer ->
                words.say(
                        "notes.table.answer",
                        words.say("exercise." + answer.question().kind() + ".name"),
                        answer.question().level(),
                        String.valueOf(answer.question().seed()),
                        answer.question().number());
        };
    }

    /// What a note says: its words, or its kind where it has none, and its tags.
    String said(Note note) {
        String text = PlainText.paragraphs(note.body().text());
        if (note.target() instanceof NoteTarget.OfAnswer answer && text.isEmpty()) {
            return PlainText.line(answer.given());
        }
        return text;
    }

    /// A note in one line: what it says, or its kind where it has no words, and its tags.
    String brief(Note note) {
        String text = cut(said(note));
        String tags = String.join(
                " ", note.body().tags().stream().map(tag -> "#" + tag).toList());
        String first = text.isEmpty() && tags.isEmpty() ? note.motivation().in(words) : text;
        return (first + "  " + tags).strip();
    }

    private String event(String id) {
        return chronicle == null
                ? id
                : chronicle
                        .event(id)
                        .map(Event::title)
                        .map(title -> title.in(words.tag()))
                        .orElse(Printable.meant(id));
    }

    private String question(NoteTarget.OfClaim claim) {
        return chronicle == null
                ? claim.quoted()
                : chronicle.event(claim.eventId()).stream()
                        .flatMap(event -> event.details().evidence().claims().stream())
                        .filter(each -> each.question().in("en").equals(claim.question()))
                        .findFirst()
                        .map(each -> each.question().in(words.tag()))
                        .orElse(claim.quoted());
    }

    private String source(String id) {
        return chronicle == null
                ? id
                : chronicle
                        .source(id)
                        .map(source -> source.publication().title())
                        .orElse(Printable.meant(id));
    }

    private static String cut(String text) {
        String line = PlainText.line(text);
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)).stripTrailing() + " …";
    }
}
