package kwonik.export.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import kwonik.archive.ChronicleWriter;
import kwonik.archive.file.IoConsumer;
import kwonik.archive.file.Progress;
import kwonik.archive.file.SafeFile;
import kwonik.cite.Bibliography;
import kwonik.exchange.Losses;
import kwonik.exchange.calendar.CalendarReader;
import kwonik.exchange.calendar.CalendarWriter;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remark;
import kwonik.exchange.common.Report;
import kwonik.exchange.markwhen.MarkwhenReader;
import kwonik.exchange.markwhen.MarkwhenWriter;
import kwonik.exchange.sheet.write.CsvFile;
import kwonik.exchange.sheet.write.OutgoingTable;
import kwonik.exchange.sheet.write.XlsxFile;
import kwonik.exchange.table.guess.TableReader;
import kwonik.exchange.table.own.OwnTable;
import kwonik.exchange.timelinejs.SlideSheetReader;
import kwonik.exchange.timelinejs.SlideSheetWriter;
import kwonik.exchange.timelinejs.TimelineJsReader;
import kwonik.exchange.timelinejs.TimelineJsWriter;
import kwonik.exchange.vis.VisReader;
import kwonik.exchange.vis.VisWriter;
import kwonik.export.web.ChroniclePage;
import kwonik.image.ImageFolder;
import kwonik.model.Chronicle;
import kwonik.notes.anchor.PlacedNotes;
import kwonik.words.Words;

/// Writes a copy of a chronicle in another format, and says what that could not hold: what is not in the copy when it
/// is
/// read back.
public final class CopyFile {
    /// About how much of the time goes by before it is written, and before it is in memory again.
    private static final double WRITTEN = 0.4;

    private static final double READ = 0.5;

    private final Chronicle chronicle;
    private final Path target;
    private final Progress progress;

    private CopyFile(Chronicle chronicle, Path target, Progress progress) {
        this.chronicle = chronicle;
        this.target = target;
        this.progress = progress;
    }

    /// How a format is read back.
    private interface Reader {
        Imported read(DataFile file, Progress progress) throws RefusedException;
    }

    /// What a copy needs beside the chronicle.
    ///
    /// @param images where its pictures lie
    /// @param words the language in which a page begins, and in which columns are named
    /// @param notes of a reader, for a page
    public record Setting(ImageFolder images, Words words, PlacedNotes notes) {
        /// Without notes.
        public Setting(ImageFolder images, Words words) {
            this(images, words, PlacedNotes.NONE);
        }

        private ChroniclePage.Beside beside() {
            return new ChroniclePage.Beside(images, notes);
        }
    }

    /// Writes one, whole or not at all.
    ///
    /// @return what was left out
    /// @throws CancellationException if `progress` calls it off: then the target stays as it was
    /// @throws IOException if the target cannot be written; it stays as it was
    public static Report write(Chronicle chronicle, CopyFormat format, Path target, Setting setting, Progress progress)
            throws IOException {
        CopyFile copy = new CopyFile(chronicle, target, progress);
        List<Remark> lost = switch (format) {
            case CHRONICLE -> copy.whole(out -> ChronicleWriter.write(chronicle, out));
            case WEB_PAGE -> ChroniclePage.write(chronicle, setting.beside(), setting.words(), target, progress);
            case XLSX -> copy.table(new XlsxFile()::write);
            case CSV -> copy.table(new CsvFile(CsvFile.COMMA)::write);
            case CALENDAR -> copy.readBack(out -> CalendarWriter.write(chronicle, out), CalendarReader::read);
            case TIMELINEJS -> copy.readBack(out -> TimelineJsWriter.write(chronicle, out), TimelineJsReader::read);
            case TIMELINEJS_SHEET ->
                copy.readBack(out -> SlideSheetWriter.write(chronicle, out), SlideSheetReader::read);
            case VIS -> copy.readBack(out -> VisWriter.write(chronicle, out), VisReader::read);
            case MARKWHEN ->
                copy.readBack(
                        out -> MarkwhenWriter.write(chronicle, out),
                        (file, onward) -> MarkwhenReader.read(file, LocalDate.EPOCH, onward));
            case CSL -> {
                copy.whole(out -> Bibliography.write(chronicle, out));
                yield List.of(new Remark(Remark.Kind.LEFT_OUT, 0, "", "copy.csl.alone", List.of()));
            }
        };
        String name = String.valueOf(target.getFileName());
        return new Report(format.key(), name, chronicle.events().size(), lost);
    }

    /// Writes a file that holds everything.
    private List<Remark> whole(IoConsumer<OutputStream> body) throws IOException {
        SafeFile.write(target, body, this::mayMove);
        progress.at(1);
        return List.of();
    }

    /// How a table is written.
    private interface TableWriter {
        List<Remark> write(Path target, OutgoingTable table, Progress progress) throws IOException;
    }

    /// Writes a table with our own columns, and looks what of the chronicle is in it.
    private List<Remark> table(TableWriter writer) throws IOException {
        OwnTable own = OwnTable.of(chronicle);
        String name = chronicle.about().title().in("en");
        List<Remark> told = new ArrayList<>(
                writer.write(target, new OutgoingTable(name, own.columns(), own.rows()), progress.part(0, WRITTEN)));
        told.addAll(compared(TableReader::read));
        return told;
    }

    /// Writes a file, and looks what of the chronicle is in it.
    private List<Remark> readBack(IoConsumer<OutputStream> body, Reader reader) throws IOException {
        SafeFile.write(target, body, this::mayMove);
        progress.at(WRITTEN);
        return compared(reader);
    }

    private List<Remark> compared(Reader reader) throws IOException {
        DataFile file = DataFile.read(target, progress.part(WRITTEN, READ));
        Imported back = reader.read(file, progress.part(READ, 1));
        return Losses.of(chronicle, back.chronicle());
    }

    private void mayMove() {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }
}
