package kwonik.app.handin;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kwonik.app.task.ProgressTask;
import kwonik.archive.file.FileReason;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.Remark;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.write.CsvFile;
import kwonik.exchange.sheet.write.OutgoingTable;
import kwonik.export.poster.ReportExport;
import kwonik.paint.FxTextMeasure;
import kwonik.words.Words;

/// One writing of what a class handed in away from the FX thread: a report as PDF, or a table as CSV. Its value says
/// what
/// did not fit, and is empty where all did.
final class ClassTask extends ProgressTask<String> {
    private final ClassReading reading;
    private final Words words;
    private final Path target;

    ClassTask(ClassReading reading, Words words, Path target) {
        this.reading = reading;
        this.words = words;
        this.target = target;
    }

    @Override
    protected String work(Progress progress) throws IOException {
        if (target.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            LocalDate today = LocalDate.now(ZoneId.systemDefault());
            return new ReportExport(reading.chronicle(), new ClassReport(reading, words).paper(), words, today)
                    .write(target, new FxTextMeasure(), progress)
                    .say(words);
        }
        List<List<String>> table = reading.view().table(words, new CellText(reading.chronicle(), words)::source);
        List<List<Cell.Text>> rows = table.stream()
                .skip(1)
                .map(row -> row.stream().map(Cell.Text::new).toList())
                .toList();
        OutgoingTable outgoing = new OutgoingTable(words.say("handin.title"), table.getFirst(), rows);
        List<Remark> left = new CsvFile(CsvFile.COMMA).write(target, outgoing, progress);
        return left.stream().map(remark -> remark.say(words)).collect(Collectors.joining("\n"));
    }

    /// Why it failed.
    String failure() {
        Throwable cause = getException();
        if (!(cause instanceof IOException)) {
            System.getLogger(ClassTask.class.getName()).log(Level.WARNING, "not written: " + target, cause);
        }
        return words.say("app.export.failed", String.valueOf(target.getFileName()), FileReason.of(cause, words));
    }
}
