package kwonik.export.poster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kwonik.archive.file.Progress;
import kwonik.exercise.Exercise;
import kwonik.exercise.Message;
import kwonik.export.common.MissingLetters;
import kwonik.export.pdf.PdfExport;
import kwonik.export.pdf.PdfPage;
import kwonik.export.pdf.PdfText;
import kwonik.export.png.PngExport;
import kwonik.export.png.PngText;
import kwonik.export.svg.SvgExport;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewLink;
import kwonik.layout.paper.PaperLayout;
import kwonik.layout.paper.PaperPages;
import kwonik.layout.picture.TextMeasure;
import kwonik.model.Chronicle;
import kwonik.model.filter.EventFilter;
import kwonik.words.Words;

/// An exercise that is to become a file: sheets of A4 paper, and its key on pages of its own.
///
/// @param chronicle that it was made of
/// @param exercise what is asked
/// @param words in the language of the sheets
/// @param making what the sheets tell of that; without a day the same file can be made again
public record SheetExport(Chronicle chronicle, Exercise exercise, Words words, PaperLayout.Making making) {
    /// What was written.
    ///
    /// @param files in order; one for each page, unless a PDF holds them all
    /// @param sheets how many pages there are to work on
    /// @param keys how many pages the key has
    /// @param left what is not on the sheets, as they say
    /// @param missing what could only be drawn as boxes
    public record Printed(List<Path> files, int sheets, int keys, List<Message> left, MissingLetters missing) {}

    /// The pages as they are drawn.
    public PaperPages plan(TextMeasure measure) {
        return new PaperLayout(words, measure, making).plan(exercise, chronicle);
    }

    /// Writes the pages in the format that the ending of the file names: a PDF holds them all, of PNG (which also
    /// stands for any other ending) and SVG there is a file for each, with a number before the ending.
    ///
    /// @throws IOException if a file cannot be written; it is whole or not there
    public Printed write(Path file, TextMeasure measure, Progress progress) throws IOException {
        PaperPages pages = plan(measure);
        String name = file.toString().toLowerCase(Locale.ROOT);
        List<Path> files = new ArrayList<>();
        if (name.endsWith(".pdf")) {
            pdf(pages, measure).write(file, progress);
            files.add(file);
        } else {
            int count = pages.pages().size();
            for (int i = 0; i < count; i++) {
                Path one = Poster.numbered(file, i + 1, count);
                Progress share = new Poster.Share(progress, i, count);
                if (name.endsWith(".svg")) {
                    new SvgExport(pages.pages().get(i), measure, captions(pages, i)).write(one, share);
                } else {
                    new PngExport(pages.pages().get(i), PaperLayout.DPI, texts(pages, i)).write(one, share);
                }
                files.add(one);
            }
        }
        int keys = pages.pages().size() - pages.sheets();
        return new Printed(files, pages.sheets(), keys, pages.left(), MissingLetters.of(pages.pages()));
    }

    private PdfExport pdf(PaperPages pages, TextMeasure measure) {
        List<PdfPage> all = new ArrayList<>();
        for (int i = 0; i < pages.pages().size(); i++) {
            all.add(new PdfPage(
                    pages.pages().get(i), PaperLayout.DPI, pages.titles().get(i), captions(pages, i)));
        }
        PdfText about = new PdfText(
                words, title(pages), chronicle.about().curator(), subject(), "", link().toString(), making.day());
        return new PdfExport(all, about, measure, null);
    }

    private SheetCaptions captions(PaperPages pages, int page) {
        return new SheetCaptions(words.tag(), pages.titles().get(page), subject(), link().toString());
    }

    private List<PngText> texts(PaperPages pages, int page) {
        List<PngText> texts = new ArrayList<>();
        Chronicle.About about = chronicle.about();
        add(texts, "Title", title(pages) + ", " + pages.titles().get(page));
        add(texts, "Description", subject());
        add(texts, "Author", about.curator());
        add(texts, "Copyright", about.license());
        LocalDate day = making.day();
        if (day != null) {
            texts.add(new PngText("Creation Time", "", day.toString()));
        }
        texts.add(new PngText(Poster.LINK, "", link().toString()));
        texts.add(new PngText("Software", "", "Kwonik"));
        return texts;
    }

    private void add(List<PngText> texts, String keyword, String text) {
        String plain = text.replace("\0", "");
        if (!plain.isBlank()) {
            texts.add(new PngText(keyword, words.tag(), plain));
        }
    }

    private String title(PaperPages pages) {
        String title = chronicle.about().title().in(words.tag());
        return title.isBlank() ? pages.name() : words.say("exercise.paper.title", pages.name(), title);
    }

    private String subject() {
        return words.say("exercise.paper." + exercise.plan().kind().code() + ".task");
    }

    /// The address that leads to the whole chronicle.
    private ViewLink link() {
        ChronicleIndex index = ChronicleIndex.of(chronicle);
        return new ViewLink(chronicle.about().id(), index.whole(), EventFilter.NONE);
    }
}
