package kwonik.export.notes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.edtf.words.DateWords;
import kwonik.layout.paper.PaperReport;
import kwonik.layout.text.SourceWords;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Source;
import kwonik.notes.Note;
import kwonik.notes.NoteTarget;
import kwonik.notes.Notebook;
import kwonik.notes.anchor.Anchor;
import kwonik.notes.anchor.PlacedNotes;
import kwonik.notes.anchor.PlacedNotes.Placed;
import kwonik.words.PlainText;
import kwonik.words.Printable;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// All notes of a reader as a report to be read: those on events in the order of time, those on articles, those that
/// stand nowhere any more, and the answers to exercises.
///
/// @param chronicle that they are on
/// @param placed where each of them stands
/// @param asked the questions that were answered
/// @param words in the language of the report
public record NotesReport(Chronicle chronicle, Notebook notebook, PlacedNotes placed, AskedWords asked, Words words) {
    private static final Comparator<Event> IN_TIME = Comparator.comparing(
            Event::when,
            Comparator.nullsLast(Comparator.comparingLong(When::start)
                    .thenComparingLong(When::end)
                    .thenComparing(When.ORDER)));

    /// The report.
    ///
    /// @param day to name as that of the report; null to name none
    public PaperReport paper(@Nullable LocalDate day) {
        String title = chronicle.about().title().in(words.tag());
        List<PaperReport.Item> items = new ArrayList<>();
        add(items, "events", onEvents());
        add(items, "articles", onSources());
        add(items, "lost", lost());
        add(items, "answers", new AnswersInReport(placed.answers(), asked, words).items());
        String who = PlainText.line(notebook.nickname());
        String name = words.say("mynotes.paper.title", title);
        return new PaperReport(
                name,
                about(day),
                items,
                Stream.of(name, who).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · ")));
    }

    private void add(List<PaperReport.Item> all, String part, List<PaperReport.Item> items) {
        if (!items.isEmpty()) {
            all.add(items.getFirst().under(words.say("mynotes.paper." + part)));
            all.addAll(items.subList(1, items.size()));
        }
    }

    private String about(@Nullable LocalDate day) {
        String who = PlainText.line(notebook.nickname());
        String assignment = PlainText.line(notebook.assignment());
        List<String> lines = new ArrayList<>();
        if (!who.isEmpty()) {
            lines.add(words.say("mynotes.paper.who", who));
        }
        if (!assignment.isEmpty()) {
            lines.add(words.say("mynotes.paper.assignment", assignment));
        }
        if (day != null) {
            lines.add(new DateWords(words).day(new CivilDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
        }
        int answers = placed.answers().size();
        lines.add(words.say("mynotes.paper.counted", notebook.notes().size() - answers, answers));
        return String.join("\n", lines);
    }

    private List<PaperReport.Item> onEvents() {
        return chronicle.events().stream()
                .filter(event -> !placed.onEvent(event.id()).isEmpty())
                .sorted(IN_TIME)
                .map(event -> new PaperReport.Item(name(event), entries(placed.onEvent(event.id())), ""))
                .toList();
    }

    private String name(Event event) {
        String title = event.title().in(words.tag());
        When when = event.when();
        String date = when == null ? words.say("layout.date.none") : new DateWords(words).full(when);
        return words.say("mynotes.paper.event", title.isEmpty() ? event.id() : title, date);
    }

    private List<PaperReport.Item> onSources() {
        return chronicle.sources().stream()
                .filter(source -> !placed.onSource(source.id()).isEmpty())
                .map(source -> new PaperReport.Item(name(source), entries(placed.onSource(source.id())), ""))
                .toList();
    }

    private String name(Source source) {
        String title = PlainText.line(source.publication().title());
        String byline = new SourceWords(words).byline(source);
        return title.isEmpty() ? byline : words.say("mynotes.paper.source", title, byline);
    }

    private List<PaperReport.Entry> entries(List<Placed> notes) {
        NoteSubject subject = new NoteSubject(chronicle, words);
        return notes.stream().map(each -> entry(each.note(), subject.of(each))).toList();
    }

    private PaperReport.Entry entry(Note note, String about) {
        return new PaperReport.Entry(note.motivation().in(words), about, NoteSubject.said(note));
    }

    private List<PaperReport.Item> lost() {
        List<PaperReport.Item> items = new ArrayList<>();
        for (Map.Entry<Note, Anchor.Reason> each : placed.lost().entrySet()) {
            NoteTarget target = each.getKey().target();
            String of = target.event()
                    .flatMap(chronicle::event)
                    .map(this::name)
                    .or(() -> target.source().flatMap(chronicle::source).map(this::name))
                    .or(target::event)
                    .or(target::source)
                    .orElse("");
            String quoted = PlainText.line(target.quoted());
            String about = quoted.isEmpty() ? "" : words.say("layout.quoted", quoted);
            items.add(new PaperReport.Item(
                    PlainText.line(Printable.meant(of)),
                    List.of(entry(each.getKey(), about)),
                    each.getValue().in(words)));
        }
        return items;
    }
}
