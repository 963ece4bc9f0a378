package kwonik.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import kwonik.archive.FileKind;
import kwonik.archive.file.Progress;
import kwonik.exchange.calendar.CalendarReader;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.RefusedException;

/// Tells of which other format a file is, by what is in it, and reads it.
public final class ForeignFile {
    /// How much of the time goes by before the whole file is in memory.
    private static final double SHARE_OF_READING = 0.2;

    /// The endings of files that may be timelines, without the dot; some text files are tables, too.
    public static final List<String> ENDINGS = List.of(
            "json",
            "js",
            "csv",
            "tsv",
            "tab",
            "xlsx",
            "xlsm",
            "xls",
            "ods",
            "fods",
            "xml",
            "timeline",
            "mw",
            "markwhen",
            "ics",
            "ifb",
            "vcs",
            "txt");

    private ForeignFile() {}

    /// Reads a file of another format; empty if it is a chronicle file, or nothing that could be read as a timeline.
    ///
    /// @throws RefusedException if it is of a format that is known, and nothing can be had from it
    /// @throws IOException if reading fails
    /// @throws CancellationException if `progress` calls it off
    public static Optional<Imported> read(Path file, Progress progress) throws IOException {
        Optional<ForeignFormat> format = format(file);
        if (format.isEmpty()) {
            return Optional.empty();
        }
        DataFile whole = DataFile.read(file, progress.part(0, SHARE_OF_READING));
        return Optional.of(format.get().reading().read(whole, progress.part(SHARE_OF_READING, 1)));
    }

    /// Whether somebody who hands over this file and does not say what for means a timeline: told by its first bytes
    /// and its name. A text stays the text of an article, unless it is clearly a table or a calendar.
    public static boolean isMeant(Path file) {
        try {
            return Head.of(file).map(ForeignFile::isMeant).orElse(false);
        } catch (IOException _) {
            // why it cannot be read is said when it is opened
            return false;
        }
    }

    private static boolean isMeant(Head head) {
        String ending = head.bytes().ending();
        if (ENDINGS.contains(ending) && !FileKind.TEXT.endings().contains(ending)) {
            return switch (head.kind()) {
                case PICTURE, PDF, WEB_PAGE, RECORDING -> false;
                default -> true;
            };
        }
        return CalendarReader.fits(head.bytes()) || head.isClearlyATable();
    }

    /// Whether [#read] has something to say of a file.
    ///
    /// @throws IOException if reading fails
    public static boolean isForeign(Path file) throws IOException {
        return format(file).isPresent();
    }

    private static Optional<ForeignFormat> format(Path file) throws IOException {
        Optional<Head> head = Head.of(file);
        if (head.isEmpty() || head.get().isOurs()) {
            return Optional.empty();
        }
        return ForeignFormat.ALL.stream()
                .filter(each -> each.fits().test(head.get()))
                .findFirst();
    }
}
