package kwonik.export.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import kwonik.exercise.ExerciseKind;
import kwonik.layout.paper.PaperReport;
import kwonik.notes.Note;
import kwonik.notes.NoteTarget.AskedQuestion;
import kwonik.notes.NoteTarget.OfAnswer;
import kwonik.words.PlainText;
import kwonik.words.Words;

/// The answers to exercises in a report: under each question what was answered before and after the evidence.
record AnswersInReport(List<Note> answers, AskedWords asked, Words words) {
    private static final Comparator<AskedQuestion> ORDER = Comparator.comparingInt(
                    (AskedQuestion question) -> place(question.kind()))
            .thenComparing(AskedQuestion::kind)
            .thenComparingInt(AskedQuestion::level)
            .thenComparingLong(AskedQuestion::seed)
            .thenComparingInt(AskedQuestion::number);

    private static int place(String kind) {
        return ExerciseKind.of(kind).map(Enum::ordinal).orElse(ExerciseKind.values().length);
    }

    List<PaperReport.Item> items() {
        SequencedMap<AskedQuestion, List<OfAnswer>> byQuestion = new TreeMap<>(ORDER);
        for (Note note : answers) {
            if (note.target() instanceof OfAnswer answer) {
                byQuestion
                        .computeIfAbsent(answer.question(), _ -> new ArrayList<>())
                        .add(answer);
            }
        }
        return byQuestion.entrySet().stream().map(this::item).toList();
    }

    private PaperReport.Item item(Map.Entry<AskedQuestion, List<OfAnswer>> each) {
        AskedQuestion question = each.getKey();
        String exercise = ExerciseKind.of(question.kind())
                .map(kind -> words.say("exercise." + kind.code() + ".name"))
                .orElse(question.kind());
        String name = words.say(
                "notes.table.answer",
                PlainText.line(exercise),
                String.valueOf(question.level()),
                String.valueOf(question.seed()),
                String.valueOf(question.number()));
        String asks = PlainText.line(asked.of(question, words));
        List<PaperReport.Entry> entries = each.getValue().stream()
                .sorted(Comparator.comparing(OfAnswer::phase))
                .map(answer -> new PaperReport.Entry(
                        words.say("notes.phase." + answer.phase().code()),
                        words.say(
                                "mynotes.paper.answered",
                                PlainText.paragraphs(answer.given()),
                                words.say("exercise." + answer.state().code().replace("-", "")))))
                .toList();
        return new PaperReport.Item(asks.isEmpty() ? name : name + "\n" + asks, entries, "");
    }
}
