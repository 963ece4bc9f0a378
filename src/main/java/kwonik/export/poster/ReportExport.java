package kwonik.export.poster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import kwonik.archive.file.Progress;
import kwonik.export.common.MissingLetters;
import kwonik.export.pdf.PdfExport;
import kwonik.export.pdf.PdfPage;
import kwonik.export.pdf.PdfText;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewLink;
import kwonik.layout.paper.PaperLayout;
import kwonik.layout.paper.PaperPages;
import kwonik.layout.paper.PaperReport;
import kwonik.layout.paper.ReportLayout;
import kwonik.layout.picture.TextMeasure;
import kwonik.model.Chronicle;
import kwonik.model.filter.EventFilter;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A report that is to become a PDF file.
///
/// @param chronicle that it is on
/// @param words in the language of the report
/// @param made the day to name as that of the file; null to name none
public record ReportExport(
        Chronicle chronicle,
        PaperReport report,
        Words words,
        @Nullable LocalDate made) {
    /// Writes the file; it is whole or not there.
    ///
    /// @return what could only be drawn as boxes
    /// @throws CancellationException if `progress` calls it off
    /// @throws IOException if the file cannot be written
    public MissingLetters write(Path file, TextMeasure measure, Progress progress) throws IOException {
        PaperPages pages = new ReportLayout(words, measure).plan(report);
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        ChronicleIndex index = ChronicleIndex.of(chronicle);
        String link = new ViewLink(chronicle.about().id(), index.whole(), EventFilter.NONE).toString();
        List<PdfPage> all = new ArrayList<>();
        for (int i = 0; i < pages.pages().size(); i++) {
            String title = pages.titles().get(i);
            all.add(new PdfPage(
                    pages.pages().get(i),
                    PaperLayout.DPI,
                    title,
                    new SheetCaptions(words.tag(), title, report.about(), link)));
        }
        PdfText about = new PdfText(words, report.title(), "", report.about(), "", link, made);
        new PdfExport(all, about, measure, null).write(file, progress);
        return MissingLetters.of(pages.pages());
    }
}
