package kwonik.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import kwonik.archive.file.Progress;
import kwonik.exchange.calendar.CalendarReader;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.further.ChronoZoomReader;
import kwonik.exchange.further.HistropediaReader;
import kwonik.exchange.markwhen.MarkwhenReader;
import kwonik.exchange.project.ProjectReader;
import kwonik.exchange.simile.SimileReader;
import kwonik.exchange.table.guess.TableReader;
import kwonik.exchange.timelinejs.SlideSheetReader;
import kwonik.exchange.timelinejs.TimelineJsReader;
import kwonik.exchange.vis.VisReader;

/// A format of other programs that can be read.
///
/// @param fits whether a file begins like one of it
/// @param reading how it is read
record ForeignFormat(Predicate<Head> fits, Reading reading) {
    /// All of them; of two that fit a file the first counts.
    static final List<ForeignFormat> ALL = List.of(
            new ForeignFormat(head -> head.isText() && CalendarReader.fits(head.bytes()), CalendarReader::read),
            new ForeignFormat(head -> ProjectReader.fits(head.bytes()), ProjectReader::read),
            new ForeignFormat(head -> head.hasXml(SimileReader::fits), SimileReader::read),
            new ForeignFormat(head -> head.hasLiteral(TimelineJsReader::fits), TimelineJsReader::read),
            new ForeignFormat(head -> head.hasLiteral(SimileReader::fits), SimileReader::read),
            new ForeignFormat(head -> head.hasLiteral(VisReader::fits), VisReader::read),
            new ForeignFormat(head -> head.hasLiteral(ChronoZoomReader::fits), ChronoZoomReader::read),
            new ForeignFormat(head -> head.hasLiteral(HistropediaReader::fits), HistropediaReader::read),
            new ForeignFormat(Head::isCalledMarkwhen, ForeignFormat::readMarkwhen),
            new ForeignFormat(head -> head.isTable() && SlideSheetReader.fits(head.bytes()), SlideSheetReader::read),
            new ForeignFormat(Head::isTable, TableReader::read),
            new ForeignFormat(Head::isMarkwhen, ForeignFormat::readMarkwhen));

    /// How a file of a format is read.
    interface Reading {
        /// Reads it.
        ///
        /// @throws RefusedException if nothing can be had from it
        Imported read(DataFile file, Progress progress) throws RefusedException;
    }

    private static Imported readMarkwhen(DataFile file, Progress progress) throws RefusedException {
        return MarkwhenReader.read(file, LocalDate.now(ZoneId.systemDefault()), progress);
    }
}
