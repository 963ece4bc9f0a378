package kwonik.layout.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import kwonik.exercise.Exercise;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Message;
import kwonik.layout.paper.PaperFill.Filled;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Tally;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.text.Flow;
import kwonik.model.Chronicle;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Plans an exercise as sheets of A4 paper to write on, and its key on pages of its own.
///
/// The sheet is one page (that of a grid has its excerpts overleaf), in the largest type that it has room for. Where
/// the
/// smallest that can be read has no room, lines to read are left out, then questions, and the sheet says so; where not
/// even two have room, there are more pages. Nothing is cut off.
public final class PaperLayout {
    /// Pixels per inch of what is planned.
    public static final int DPI = 300;

    /// A4 in pixels.
    public static final Size A4 = new Size(2480, 3508);

    private static final double SCREEN_DPI = 96;
    /// The sizes of type, the largest first; at the last one, most of it has nine points.
    private static final List<Double> SCALES = List.of(1.25, 1.15, 1.07, 1.0, 0.93, 0.87);
    private static final double MARGIN = 14;
    private static final double ABOVE_FOOT = 3;
    /// No more of a page goes into its head, or into its foot.
    private static final double MOST_HEAD = 0.35;
    private static final double MOST_FOOT = 0.2;
    private static final double SHRINK = 0.85;
    private static final double VANISHING = 1e-3;

    private final Words words;
    private final TextMeasure measure;
    private final Making making;

    /// What sheets tell of their making.
    ///
    /// @param file the name of the chronicle’s file, for the command that makes them again; empty for the own
    ///     chronicle of the program
    /// @param day to name; or null
    public record Making(String file, @Nullable LocalDate day) {
        /// The name as it is typed after a command.
        String plainFile() {
            return file.matches("[\\p{L}\\p{N}._-]+") ? file : "\"" + file + "\"";
        }
    }

    /// @param words the language of the sheets
    public PaperLayout(Words words, TextMeasure measure, Making making) {
        this.words = words;
        this.measure = measure;
        this.making = making;
    }

    /// The pages of an exercise.
    ///
    /// @param chronicle that it was made of
    public PaperPages plan(Exercise exercise, Chronicle chronicle) {
        Way way = fitted(exercise, chronicle);
        return pages(way.paper, way.frame);
    }

    /// A way to set an exercise.
    ///
    /// @param exercise what stands on the sheets
    record Way(Exercise exercise, ExercisePaper paper, PaperFrame frame) {}

    /// As much of an exercise as its sheets have room for, in the way that takes the fewest.
    Way fitted(Exercise exercise, Chronicle chronicle) {
        // a grid has its excerpts overleaf
        int room = exercise.plan().kind() == ExerciseKind.GRID ? 2 : 1;
        Function<Exercise, Way> set = shorter -> shortest(shorter, chronicle, PaperShortening.left(exercise, shorter));
        return PaperShortening.of(exercise)
                .filter(shorter -> count(set.apply(shorter.getLast())) <= room)
                .flatMap(shorter -> shorter.stream().map(set))
                .filter(way -> count(way) <= room)
                .findFirst()
                .orElseGet(() -> shortest(exercise, chronicle, List.of(Message.of("exercise.paper.over"))));
    }

    private Way shortest(Exercise exercise, Chronicle chronicle, List<Message> left) {
        List<Way> ways = ExercisePaper.of(exercise).stream()
                .map(paper ->
                        new Way(exercise, paper, new PaperFrame(exercise, chronicle, left, paper.quoted(), making)))
                .toList();
        List<Integer> pages = ways.stream().map(this::count).toList();
        return ways.get(pages.indexOf(Collections.min(pages)));
    }

    private int count(Way way) {
        return filled(new Part(way.paper.sheet(), way.frame, "", way.frame::head), SCALES.getLast())
                .size();
    }

    private PaperPages pages(ExercisePaper paper, PaperFrame frame) {
        String name = PaperFrame.name(frame.exercise(), words);
        Part sheet = new Part(paper.sheet(), frame, name, frame::head);
        Part key = new Part(paper.key(), frame, words.say("exercise.paper.key"), frame::key);
        List<Picture> pictures = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        int sheets = 0;
        for (Part part : List.of(sheet, key)) {
            List<Picture> pages = set(part);
            pictures.addAll(pages);
            for (int i = 0; i < pages.size(); i++) {
                titles.add(title(part, i));
            }
            sheets += part.equals(sheet) ? pages.size() : 0;
        }
        return new PaperPages(name, pictures, titles, sheets, frame.left());
    }

    private String title(Part part, int page) {
        return page == 0 ? part.title : words.say("exercise.paper.page", part.title, String.valueOf(page + 1));
    }

    /// The sheets, or the key.
    ///
    /// @param title what it is called
    /// @param head what stands above its first page
    private record Part(List<PaperSection> sections, PaperFrame frame, String title, Setter head) {}

    /// Sets something as wide as the page.
    interface Setter {
        Flow set(PaperType type, double width);
    }

    private PaperType type(double scale) {
        return new PaperType(Look.PRINT.scaled(scale * DPI / SCREEN_DPI), words, measure);
    }

    private static double width() {
        return A4.width() - 2 * PaperType.mm(MARGIN);
    }

    private static double height() {
        return A4.height() - 2 * PaperType.mm(MARGIN);
    }

    private List<Filled> filled(Part part, double scale) {
        PaperType type = type(scale);
        double room = height() - foot(part.frame).height() - PaperType.mm(ABOVE_FOOT);
        double first = head(part, type, 0).height();
        double next = head(part, type, 1).height();
        return new PaperFill(type, width(), room - first, room - next).fill(part.sections);
    }

    /// Sets a part in the largest type in which it takes no more pages than in the smallest.
    private List<Picture> set(Part part) {
        int fewest = filled(part, SCALES.getLast()).size();
        double scale = SCALES.stream()
                .filter(each -> filled(part, each).size() <= fewest)
                .findFirst()
                .orElse(SCALES.getLast());
        List<Filled> pages = filled(part, scale);
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            pictures.add(picture(pages.get(i), head(part, type(scale), i), foot(part.frame)));
        }
        return pictures;
    }

    /// A page with its head and its foot.
    static Picture picture(Filled page, Flow head, Flow foot) {
        double margin = Math.rint(PaperType.mm(MARGIN));
        PictureBuilder sheet = new PictureBuilder((_, _) -> 0);
        head.draw(sheet, margin, margin);
        page.draw(sheet, margin, margin + head.height());
        foot.draw(sheet, margin, A4.height() - margin - foot.height());
        return new Picture(
                A4,
                Look.PRINT.colors().surfaces().ground(),
                sheet.marks(),
                List.of(),
                List.of(),
                new Tally(0, 0, 0, 0, 0));
    }

    private Flow head(Part part, PaperType type, int page) {
        Setter setter =
                page == 0 ? part.head : (smaller, width) -> PaperFrame.further(smaller, width, title(part, page));
        return shrunk(setter, type, MOST_HEAD);
    }

    private Flow foot(PaperFrame frame) {
        return shrunk(frame::foot, type(1), MOST_FOOT);
    }

    /// Whatever is set, it takes at most a share of a page.
    static Flow shrunk(Setter setter, PaperType type, double share) {
        double scale = 1;
        Flow flow = setter.set(type, width());
        while (flow.height() > share * height() && scale > VANISHING) {
            scale *= SHRINK;
            flow = setter.set(type.scaled(scale), width());
        }
        return flow;
    }
}
