package kwonik.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kwonik.archive.Progress;
import kwonik.layout.Chronicles;
import kwonik.layout.Mark;
import kwonik.layout.Picture;
import kwonik.layout.Picture.Box;
import kwonik.layout.Picture.Group;
import kwonik.layout.Picture.Spot;
import kwonik.layout.Picture.Tally;
import kwonik.layout.Size;
import kwonik.layout.TextMeasure;
import kwonik.layout.TextStyle;
import kwonik.layout.TextStyle.Face;
import org.jspecify.annotations.Nullable;

/// Small pictures for tests of PDF files, and such files as bytes.
final class Pdfs {
    static final PdfText TEXT = new PdfText(
            Chronicles.ENGLISH,
            "Chronicle (of) \\ “things”",
            "Élodie",
            "A <b>subject</b> & more",
            "one, two",
            "kwonik:view?from=1990&to=2025",
            LocalDate.of(2026, 11, 22));

    /// As wide as the letters are, without a toolkit.
    static final TextMeasure LETTERS =
            (text, style) -> new PdfFont(style.face()).run(text).advance() * style.size();

    private Pdfs() {}

    /// Calls each spot by the number of its event.
    static final Naming NUMBERS = new Naming() {
        @Override
        public String link() {
            return "";
        }

        @Override
        public String language() {
            return "en";
        }

        @Override
        public String title() {
            return "Picture";
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public String id(Spot spot) {
            return "e" + spot.event();
        }

        @Override
        public String title(Spot spot) {
            return spot.isChip() ? spot.members() + " events" : "Événement (" + spot.event() + ")";
        }

        @Override
        public String description(Spot spot) {
            return spot.isChip() ? "" : "More about it";
        }
    };

    static Mark.Words words(double x, double y, String text) {
        return words(x, y, text, Face.SANS);
    }

    static Mark.Words words(double x, double y, String text, Face face) {
        return new Mark.Words(x, y, text, new TextStyle(face, 20), 0xFF000000);
    }

    static Mark.Band band(double x, double y, double width, double height, int color) {
        return new Mark.Band(x, y, width, height, 0, color, 0);
    }

    static Spot spot(int event, Box box) {
        return new Spot(event, 0, event < 0 ? 7 : 1, event, 0, 0, box, box, true);
    }

    static Picture picture(int width, int height, List<Mark> marks, List<Spot> spots, List<Group> groups) {
        return new Picture(new Size(width, height), 0xFFFFFFFF, marks, spots, groups, new Tally(0, 0, 0, 0, 0));
    }

    static Picture picture(int width, int height, Mark... marks) {
        return picture(width, height, List.of(marks), List.of(), List.of());
    }

    /// The picture as a file of one page at 96 pixels per inch.
    static byte[] file(Path folder, Picture picture) throws IOException {
        return file(folder, List.of(page(picture)), null);
    }

    static PdfPage page(Picture picture) {
        return new PdfPage(picture, 96, "Page", NUMBERS);
    }

    static byte[] file(Path folder, List<PdfPage> pages, @Nullable PaperGrid grid) throws IOException {
        return file(folder, pages, Chronicles.FIXED, grid);
    }

    static byte[] file(Path folder, List<PdfPage> pages, TextMeasure measure, @Nullable PaperGrid grid)
            throws IOException {
        Path file = folder.resolve("a.pdf");
        new PdfExport(pages, TEXT, measure, grid).write(file, Progress.NONE);
        return Files.readAllBytes(file);
    }
}
