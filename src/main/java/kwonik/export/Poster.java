package kwonik.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.archive.Progress;
import kwonik.layout.ChronicleIndex;
import kwonik.layout.Look;
import kwonik.layout.Picture;
import kwonik.layout.PosterLayout;
import kwonik.layout.Size;
import kwonik.layout.TextMeasure;
import kwonik.layout.ViewState;
import kwonik.model.Chronicle;
import kwonik.model.Source;
import kwonik.words.Words;

/// A view of a chronicle that is to become a picture file: what, how big, in which look and language.
///
/// @param index the chronicle
/// @param view the stretch of time
/// @param size of the file
/// @param look in its screen size; the layout scales it
/// @param words in the language of the picture
public record Poster(ChronicleIndex index, ViewState view, ImageSize size, Look look, Words words) {
    private static final String SOFTWARE = "Kwonik";

    /// The picture with title, legend and sources, planned for exactly the pixels of the file.
    public Picture plan(TextMeasure measure) {
        return new PosterLayout(look, words, measure).plan(index, view, new Size(size.width(), size.height()));
    }

    /// What the file says about itself: title, description, who made it, from which sources.
    public List<PngText> texts() {
        Chronicle chronicle = index.chronicle();
        Chronicle.About about = chronicle.about();
        String tag = words.tag();
        List<PngText> texts = new ArrayList<>();
        add(texts, "Title", about.title().in(tag));
        add(texts, "Description", description(chronicle));
        add(texts, "Author", about.curator());
        add(texts, "Copyright", about.license());
        add(texts, "Source", chronicle.sources().stream().map(this::line).collect(Collectors.joining("\n")));
        texts.add(new PngText("Software", "", SOFTWARE));
        return texts;
    }

    /// The endings of the files that [#write] can write, without the dot.
    public static final List<String> ENDINGS = List.of("png", "svg");

    /// Plans, paints and writes the picture in the format that the ending of the file names, as [PngExport#write] does
    /// and under its conditions; what has no known ending becomes a PNG file.
    ///
    /// @return what was drawn
    public Picture write(Path file, TextMeasure measure, Progress progress) throws IOException {
        Picture picture = plan(measure);
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            new SvgExport(picture, measure, new PosterNaming(this)).write(file, progress);
        } else {
            new PngExport(picture, size.dpi(), texts()).write(file, progress);
        }
        return picture;
    }

    /// The picture in words.
    public AltText alt() {
        return new AltText(index, view, words);
    }

    private String description(Chronicle chronicle) {
        String count = words.say("export.events", chronicle.events().size());
        String summary = chronicle.about().summary().in(words.tag());
        return summary.isEmpty() ? count : summary + "\n" + count;
    }

    private String line(Source source) {
        String issued = source.issued() == null ? "" : source.issued().edtf();
        return Stream.of(source.title(), source.publisher(), issued, source.url())
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
