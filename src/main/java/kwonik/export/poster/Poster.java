package kwonik.export.poster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.archive.file.Progress;
import kwonik.export.common.ImageSize;
import kwonik.export.common.MissingLetters;
import kwonik.export.pdf.PdfExport;
import kwonik.export.pdf.PdfPage;
import kwonik.export.pdf.PdfText;
import kwonik.export.png.PngExport;
import kwonik.export.png.PngText;
import kwonik.export.svg.SvgExport;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewLink;
import kwonik.layout.index.ViewState;
import kwonik.layout.page.CardLayout;
import kwonik.layout.page.ComparisonLayout;
import kwonik.layout.page.SlideLayout;
import kwonik.layout.page.TermsBelow;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.poster.PosterLayout;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Glossary;
import kwonik.model.Source;
import kwonik.words.Words;

/// A picture of a chronicle that is to become a file: what, how big, in which look and language.
///
/// @param index the chronicle
/// @param what it shows
/// @param size of the file, or of each slide
/// @param look in its screen size; the layout scales it
/// @param words in the language of the picture
/// @param images where the pictures of the chronicle lie
/// @param extras what it has beyond that
public record Poster(
        ChronicleIndex index,
        PosterSubject what,
        ImageSize size,
        Look look,
        Words words,
        ImageFolder images,
        PosterOptions extras) {
    /// The endings of the files that [#write] can write, without the dot.
    public static final List<String> ENDINGS = List.of("png", "svg", "pdf");

    /// The keyword of the text in a PNG file that leads back to the view.
    static final String LINK = "Kwonik-View";

    private static final String SOFTWARE = "Kwonik";

    /// What was written.
    ///
    /// @param files in order; more than one only for slides
    /// @param pictures how many there are
    /// @param tally of the first picture
    /// @param missing what could only be drawn as boxes
    public record Written(List<Path> files, int pictures, Picture.Tally tally, MissingLetters missing) {}

    /// The pictures with title, legend and sources, planned for exactly the pixels of the file: one, or one a slide.
    public List<Picture> plan(TextMeasure measure) {
        Size pixels = new Size(size.width(), size.height());
        Glossary glossary = extras.glossary() ? index.chronicle().glossary() : Glossary.NONE;
        TermsBelow terms = new TermsBelow(glossary, look, words, measure);
        List<Picture> pictures = switch (what) {
            case PosterSubject.Time time -> {
                PosterLayout.Additions with =
                        new PosterLayout.Additions(extras.quotations(), extras.pictures(), images, extras.made());
                PosterLayout layout = new PosterLayout(look, words, measure);
                yield List.of(terms.plan(pixels, room -> layout.plan(index, time.view(), room, with)));
            }
            case PosterSubject.Card card -> {
                CardLayout layout = new CardLayout(look, words, measure, images).noted(card.notes());
                yield List.of(terms.plan(pixels, room -> layout.plan(index, card.event(), room, extras.made())));
            }
            case PosterSubject.Grid grid -> {
                ComparisonLayout layout = new ComparisonLayout(look, words, measure);
                yield List.of(terms.plan(pixels, room -> layout.plan(index, grid.event(), room, extras.made())));
            }
            case PosterSubject.Slides slides ->
                new SlideLayout(look, words, measure, images).plan(index, slides.story(), pixels, extras.made(), terms);
        };
        return extras.transparent()
                ? pictures.stream().map(picture -> picture.on(0)).toList()
                : pictures;
    }

    /// What a PNG file says about itself: title, description, who made it, from which sources, and where to look.
    public List<PngText> texts() {
        Chronicle.About about = index.chronicle().about();
        List<PngText> texts = new ArrayList<>();
        add(texts, "Title", title());
        add(texts, "Description", alt().paragraph());
        add(texts, "Author", about.curator());
        add(texts, "Copyright", about.license());
        add(texts, "Source", String.join("\n", sources()));
        LocalDate made = extras.made();
        if (made != null) {
            texts.add(new PngText("Creation Time", "", made.toString()));
        }
        texts.add(new PngText(LINK, "", link().toString()));
        texts.add(new PngText("Software", "", SOFTWARE));
        return texts;
    }

    /// What the picture is called: the chronicle, the event, or the story.
    public String title() {
        String tag = words.tag();
        return switch (what) {
            case PosterSubject.Time _ -> index.chronicle().about().title().in(tag);
            case PosterSubject.Card card -> event(card.event()).title().in(tag);
            case PosterSubject.Grid grid -> event(grid.event()).title().in(tag);
            case PosterSubject.Slides slides -> slides.story().title().in(tag);
        };
    }

    private List<String> sources() {
        return index.chronicle().sources().stream()
                .filter(source -> !index.filter().sources().hidden().contains(source.id()))
                .map(this::line)
                .toList();
    }

    /// The address that leads back to what the picture shows.
    public ViewLink link() {
        return new ViewLink(index.chronicle().about().id(), view(), index.filter());
    }

    /// Whether it is made of slides, be it the title alone.
    public boolean isSlides() {
        return what instanceof PosterSubject.Slides;
    }

    /// Whether a filter leaves no event to be drawn.
    public boolean isEmptied() {
        return index.filtered() != null && index.chronicle().events().isEmpty();
    }

    private ViewState view() {
        return switch (what) {
            case PosterSubject.Time time -> time.view();
            case PosterSubject.Card card ->
                index.whole().selecting(event(card.event()).id());
            case PosterSubject.Grid grid ->
                index.whole().selecting(event(grid.event()).id());
            case PosterSubject.Slides _ -> index.whole();
        };
    }

    private Event event(int place) {
        return index.chronicle().events().get(place);
    }

    /// Plans, paints and writes the picture in the format that the ending of the file names, as [PngExport#write] does
    /// and under its conditions; what has no known ending becomes a PNG file. Slides get a file each, with a number
    /// before the ending, but a PDF holds them all.
    public Written write(Path file, TextMeasure measure, Progress progress) throws IOException {
        List<Picture> pictures = plan(measure);
        Picture.Tally tally = pictures.getFirst().tally();
        MissingLetters missing = MissingLetters.of(pictures);
        if (hasEnding(file, "pdf")) {
            pdf(pictures, measure).write(file, progress);
            return new Written(List.of(file), pictures.size(), tally, missing);
        }
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            Path one = what instanceof PosterSubject.Slides ? numbered(file, i + 1, pictures.size()) : file;
            Progress share = new Share(progress, i, pictures.size());
            if (hasEnding(file, "svg")) {
                new SvgExport(pictures.get(i), measure, new PosterCaptions(this)).write(one, share);
            } else {
                new PngExport(pictures.get(i), size.dpi(), texts()).write(one, share);
            }
            files.add(one);
        }
        return new Written(files, pictures.size(), tally, missing);
    }

    private static boolean hasEnding(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("." + ending);
    }

    private PdfExport pdf(List<Picture> pictures, TextMeasure measure) {
        List<String> steps =
                what instanceof PosterSubject.Slides slides ? inWords().steps(slides.story()) : List.of();
        List<PdfPage> pages = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            String bookmark = i > 0 ? steps.get(i - 1) : title();
            pages.add(new PdfPage(pictures.get(i), size.dpi(), bookmark, new PosterCaptions(this)));
        }
        String author = index.chronicle().about().curator();
        String keywords = String.join(", ", sources());
        PdfText about =
                new PdfText(words, title(), author, alt().paragraph(), keywords, link().toString(), extras.made());
        return new PdfExport(pages, about, measure, extras.sheets());
    }

    /// `slides.png` as `slides-03.png`.
    static Path numbered(Path file, int number, int of) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.');
        int digits = Math.max(2, String.valueOf(of).length());
        return file.resolveSibling(
                name.substring(0, dot) + ("-%0" + digits + "d").formatted(number) + name.substring(dot));
    }

    /// One of several equal parts of the work.
    record Share(Progress whole, int part, int of) implements Progress {
        @Override
        public void at(double fraction) {
            whole.at((part + fraction) / of);
        }

        @Override
        public boolean cancelled() {
            return whole.cancelled();
        }
    }

    /// The picture in words: those that were given for it, or else those that follow from what it shows.
    public AltText alt() {
        AltWriter written = inWords();
        String given = extras.told().alt();
        return given.isEmpty() ? written : new GivenAlt(given, written);
    }

    /// The same picture with other words for those who do not see it; empty for those that follow from what it shows.
    public Poster withAlt(String alt) {
        return new Poster(index, what, size, look, words, images, extras.withAlt(alt));
    }

    private record GivenAlt(String paragraph, AltText written) implements AltText {
        @Override
        public List<String> lines() {
            return written.lines();
        }
    }

    private AltWriter inWords() {
        return new AltWriter(index, what, words, images, extras.pictures());
    }

    private String line(Source source) {
        String issued = source.publication().issued() == null
                ? ""
                : source.publication().issued().edtf();
        return Stream.of(
                        source.publication().title(),
                        source.publication().publisher(),
                        issued,
                        source.publication().url())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void add(List<PngText> texts, String keyword, String text) {
        String plain = text.replace("\0", "");
        if (!plain.isBlank()) {
            texts.add(new PngText(keyword, words.tag(), plain));
        }
    }
}
