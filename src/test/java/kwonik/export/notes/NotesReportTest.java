package kwonik.export.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kwonik.exercise.make.ExerciseChronicles;
import kwonik.layout.index.Chronicles;
import kwonik.layout.page.Pages;
import kwonik.layout.paper.PaperPages;
import kwonik.layout.paper.PaperReport;
import kwonik.layout.paper.ReportLayout;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.notes.Motivation;
import kwonik.notes.Note;
import kwonik.notes.NoteTarget;
import kwonik.notes.Notebook;
import kwonik.notes.anchor.Anchor;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The report on notes holds each of them with what it is on, in the order of time, and nothing leaves a page.
class NotesReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    private final Chronicle haiti = ExerciseChronicles.haiti();

    private PaperReport report(Notebook notebook, String tag) {
        return NotesSamples.report(notebook, haiti, words(tag)).paper(DAY);
    }

    private static Words words(String tag) {
        return Words.in(Locale.forLanguageTag(tag));
    }

    private static String read(PaperReport report, String tag) {
        PaperPages pages = new ReportLayout(words(tag), Chronicles.FIXED).plan(report);
        pages.pages().forEach(Pages::assertInside);
        return letters(pages.pages().stream().map(Pages::read).collect(Collectors.joining(" ")));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\u00a0\u200e\u200f\u2066-\u2069]", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ht"})
    void everythingThatWasNotedIsOnPaper(String tag) {
        Notebook notebook = NotesSamples.of(haiti);
        String read = read(report(notebook, tag), tag);
        List<String> said = new ArrayList<>(List.of(
                haiti.about().title().in(tag),
                "Ana Λίδα Жан",
                "مريم",
                "HomeworkWord 7",
                "2026",
                "#TagWord",
                "ArticleWord <b>bold</b>",
                "NotedWords of the article",
                "BeforeWord, 1990",
                "AfterWord, 1995",
                Anchor.Reason.NO_EVENT.in(words(tag)),
                words(tag).say("notes.phase.before"),
                words(tag).say("notes.phase.after"),
                words(tag).say("exercise.notyet")));
        for (Note note : notebook.notes()) {
            said.add(note.body().text());
            note.target()
                    .event()
                    .flatMap(haiti::event)
                    .ifPresent(event -> said.add(event.title().in(tag)));
            if (note.target() instanceof NoteTarget.OfExcerpt excerpt) {
                said.add(excerpt.quoted());
            }
        }
        said.forEach(text -> assertTrue(read.contains(letters(text)), () -> text + " is not in " + read));
    }

    @Test
    void eventsStandInTheOrderOfTimeThenArticlesThenWhatIsLostThenAnswers() {
        Event early = haiti.events().stream()
                .min((one, other) -> Long.compare(start(one), start(other)))
                .orElseThrow();
        Notebook notebook = NotesSamples.of(haiti)
                .with(NotesSamples.note(99, Motivation.COMMENTING, "EarlyWord", new NoteTarget.OfEvent(early.id())));
        List<PaperReport.Item> items = report(notebook, "en").items();
        assertEquals("EarlyWord", items.getFirst().entries().getFirst().text());
        assertEquals(
                List.of("On the timeline", "On articles", "Without a place any more", "Answers to exercises"),
                items.stream()
                        .map(PaperReport.Item::part)
                        .filter(part -> !part.isEmpty())
                        .toList());
        assertTrue(
                items.getLast().name().contains("Put") || items.getLast().name().contains("order"));
    }

    private static long start(Event event) {
        return event.when() == null ? Long.MAX_VALUE : event.when().start();
    }

    @Test
    void threeHundredNotesAndALongOneRunOverPages() {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Event event = haiti.events().get(i % haiti.events().size());
            String text = i == 77 ? "long ".repeat(4000) + "x".repeat(5000) + " EndOfIt" : "Note" + i + "!";
            notes.add(NotesSamples.note(i, Motivation.COMMENTING, text, new NoteTarget.OfEvent(event.id())));
        }
        Notebook notebook = Notebook.of(haiti.about().id()).withNotes(notes);
        String read = read(report(notebook, "en"), "en");
        for (int i = 0; i < 300; i++) {
            String text = i == 77 ? "EndOfIt" : "Note" + i + "!";
            assertTrue(read.contains(text), text);
        }
        assertTrue(new ReportLayout(words("en"), Chronicles.FIXED)
                        .plan(report(notebook, "en"))
                        .pages()
                        .size()
                > 5);
    }

    @Test
    void noNoteIsAPageThatSaysSo() {
        PaperReport report = report(Notebook.of(haiti.about().id()), "en");
        assertTrue(read(report, "en").contains(letters("No notes, no answers")));
        assertFalse(report.foot().isEmpty());
    }

    @Test
    void aQuestionThatTheChronicleDoesNotGiveAnyMoreIsNamedByItsNumber() {
        NoteTarget.AskedQuestion none = new NoteTarget.AskedQuestion("chess", 9, 7, 99);
        NoteTarget answer =
                new NoteTarget.OfAnswer(none, "e4", NoteTarget.AnswerState.STANDS, NoteTarget.AnswerPhase.AFTER);
        Notebook notebook =
                Notebook.of(haiti.about().id()).with(NotesSamples.note(1, Motivation.ASSESSING, "", answer));
        assertEquals(
                words("en").say("notes.table.answer", "chess", "9", "7", "99"),
                report(notebook, "en").items().getFirst().name());
    }
}
