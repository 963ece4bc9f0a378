package kwonik.export.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kwonik.archive.file.Progress;
import kwonik.archive.file.SafeFile;
import kwonik.export.common.PaperGrid;
import kwonik.layout.picture.TextMeasure;
import org.jspecify.annotations.Nullable;

/// Writes planned pictures to a PDF 1.7 file (ISO 32000-1): lines stay lines at any size, text can be searched and
/// copied, each event has a bookmark and is read aloud as a figure with its title and description.
///
/// The writer is our own because every PDF library for Java is an automatic module, which jlink refuses, and needs AWT,
/// which the program does without.
///
/// A picture for a [PaperGrid] is drawn anew on each sheet, but only what touches that sheet: so the file grows little
/// with the number of sheets, and each piece is tagged on the sheet where it lies. One form drawn on all sheets would
/// have one set of tags for all of them (14.7.4), and what lies outside a sheet would be found there by a search.
///
/// The same pictures give the same bytes: nothing in the file depends on the day or the machine.
public final class PdfExport {
    private final List<PdfPage> pages;
    private final PdfText about;
    private final TextMeasure measure;
    private final @Nullable PaperGrid grid;

    /// An export of pictures that were planned with `measure`.
    ///
    /// @param pages at least one
    /// @param grid the sheets that each picture is cut into; without it each is one page
    public PdfExport(List<PdfPage> pages, PdfText about, TextMeasure measure, @Nullable PaperGrid grid) {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a PDF file has at least one page");
        }
        this.pages = List.copyOf(pages);
        this.about = about;
        this.measure = measure;
        this.grid = grid;
    }

    /// Writes the file, whole or not at all: on any exception there is no new file, and an old one is as it was.
    ///
    /// @param progress told every thousand marks and after every page
    /// @throws CancellationException if `progress` calls it off
    /// @throws IOException if the file cannot be written
    public void write(Path file, Progress progress) throws IOException {
        SafeFile.write(file, out -> new PdfDocument(pages, about, measure, grid, progress).write(new PdfFile(out)));
    }
}
