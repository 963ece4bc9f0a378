package kwonik.app.handin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kwonik.layout.paper.PaperReport;
import kwonik.layout.text.SourceWords;
import kwonik.notes.handin.ClassRow;
import kwonik.notes.handin.MarkedPassage;
import kwonik.words.PlainText;
import kwonik.words.Words;

/// What a class has handed in as a report to be read on paper.
record ClassReport(ClassReading reading, Words words) {
    PaperReport paper() {
        String title = reading.chronicle().about().title().in(words.tag());
        Stream<PaperReport.Item> rows = reading.view().rows().stream().map(this::item);
        Stream<PaperReport.Item> passages = reading.passages().stream().map(this::item);
        String counted = words.say("handin.read", reading.students(), reading.notes());
        return new PaperReport(
                words.say("handin.title"),
                title + "\n" + counted,
                Stream.concat(rows, passages).toList(),
                words.say("handin.part", title, counted));
    }

    private PaperReport.Item item(ClassRow row) {
        CellText texts = new CellText(reading.chronicle(), words);
        List<String> students = reading.view().students();
        List<PaperReport.Entry> entries = new ArrayList<>();
        for (int i = 0; i < students.size(); i++) {
            if (!row.cells().get(i).isEmpty()) {
                String said = texts.whole(row.cells().get(i));
                entries.add(new PaperReport.Entry(students.get(i), PlainText.paragraphs(said)));
            }
        }
        String blank = IntStream.range(0, students.size())
                .filter(i -> row.cells().get(i).isEmpty())
                .mapToObj(students::get)
                .collect(Collectors.joining(", "));
        return new PaperReport.Item(
                texts.label(row), entries, blank.isEmpty() ? "" : words.say("handin.nothing.of", blank));
    }

    private PaperReport.Item item(MarkedPassage passage) {
        String source = reading.chronicle()
                .source(passage.sourceId())
                .map(each -> new SourceWords(words).byline(each))
                .orElse(passage.sourceId());
        String where = passage.event()
                .map(event -> words.say("handin.part", event.title().in(words.tag()), source))
                .orElse(source);
        int students = reading.students();
        List<PaperReport.Entry> entries = passage.stretches(count -> ShadedText.step(count, students)).stream()
                .map(stretch -> new PaperReport.Entry(
                        PassagesPane.counted(stretch, students, words),
                        words.say("app.quoted", PlainText.line(stretch.text()))))
                .toList();
        return new PaperReport.Item(
                words.say("handin.report.passage", where),
                entries,
                words.say("app.quoted", PlainText.line(passage.text())));
    }
}
