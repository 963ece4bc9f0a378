package kwonik.export.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kwonik.archive.file.Progress;
import kwonik.export.common.Captions;
import kwonik.export.common.PaperGrid;
import kwonik.layout.index.Chronicles;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.Picture.Group;
import kwonik.layout.picture.Picture.Tally;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.picture.TextStyle.Face;
import org.jspecify.annotations.Nullable;

/// Small pictures for tests of PDF files, and such files as bytes.
public final class Pdfs {
    public static final PdfText TEXT = new PdfText(
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
    public static final Captions NUMBERS = new Captions() {
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
        public String id(HitArea spot) {
            return "e" + spot.event();
        }

        @Override
        public String title(HitArea spot) {
            return spot.isChip() ? spot.members() + " events" : "Événement (" + spot.event() + ")";
        }

        @Override
        public String photo(String alt) {
            return "Picture: " + alt;
        }

        @Override
        public String description(HitArea spot) {
            return spot.isChip() ? "" : "More about it";
        }
    };

    public static Mark.Words words(double x, double y, String text) {
        return words(x, y, text, Face.SANS);
    }

    public static Mark.Words words(double x, double y, String text, Face face) {
        return new Mark.Words(x, y, text, new TextStyle(face, 20), 0xFF000000);
    }

    public static Mark.Band band(double x, double y, double width, double height, int color) {
        return new Mark.Band(x, y, width, height, 0, color, 0);
    }

    public static HitArea spot(int event, Box box) {
        return new HitArea(
                new HitArea.Events(event, 0, event < 0 ? 7 : 1, event),
                new HitArea.Time(0, 0),
                box,
                box,
                HitArea.State.LABELLED);
    }

    public static Picture picture(int width, int height, List<Mark> marks, List<HitArea> spots, List<Group> groups) {
        return new Picture(new Size(width, height), 0xFFFFFFFF, marks, spots, groups, new Tally(0, 0, 0, 0, 0));
    }

    public static Picture picture(int width, int height, Mark... marks) {
        return picture(width, height, List.of(marks), List.of(), List.of());
    }

    /// The picture as a file of one page at 96 pixels per inch.
    public static byte[] file(Path folder, Picture picture) throws IOException {
        return file(folder, List.of(page(picture)), null);
    }

    public static PdfPage page(Picture picture) {
        return new PdfPage(picture, 96, "Page", NUMBERS);
    }

    public static byte[] file(Path folder, List<PdfPage> pages, @Nullable PaperGrid grid) throws IOException {
        return file(folder, pages, Chronicles.FIXED, grid);
    }

    public static byte[] file(Path folder, List<PdfPage> pages, TextMeasure measure, @Nullable PaperGrid grid)
            throws IOException {
        Path file = folder.resolve("a.pdf");
        new PdfExport(pages, TEXT, measure, grid).write(file, Progress.NONE);
        return Files.readAllBytes(file);
    }
}
