package kwonik.export.poster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kwonik.archive.ChronicleReader;
import kwonik.export.common.ImageSize;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.index.ViewState;
import kwonik.layout.page.Illustrated;
import kwonik.layout.page.StageLayout;
import kwonik.layout.picture.ColorVision;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.layout.search.Hits;
import kwonik.layout.search.TextSearch;
import kwonik.layout.text.TimelineVisibility;
import kwonik.layout.timeline.DateSample;
import kwonik.layout.timeline.TimelineLayout;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Story;
import kwonik.paint.MarkPainter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How all that is drawn stands out from what really lies beneath it, by WCAG 2.2: everything is painted pixel by pixel
/// in its order, in every look, and each stroke is compared with the colours that it covers.
///
/// A transparent picture has no ground, and is not judged.
class PictureContrastTest {
    /// What WCAG asks of text; of shapes it asks 3, and here they are held to the same.
    private static final double LEAST = 4.5;
    /// A colour beneath less of a text than this is a line that passes behind it.
    private static final double SHARE = 0.1;
    /// The outline of what was found, with its flag, is thicker, and may touch the letters over a bar.
    private static final double FOUND = 0.4;

    private static final int PAPER = Look.LIGHT.colors().surfaces().pane();
    private static final Size SCREEN = new Size(1366, 768);

    @TempDir
    static Path folder;

    private static ImageFolder images;

    @BeforeAll
    static void fill() throws IOException {
        Illustrated.fill(folder);
        images = new ImageFolder(folder);
    }

    // ----- what need not stand out

    /// Colours that bear no information of their own. They are few, and each has its reason:
    ///
    /// - the hairline: it lies between paragraphs, rows and lanes, beside a quotation and around a sign, and words
    ///   tell each of these; also in the patterns of eras on paper, which have a dark frame and a name;
    /// - the hairline at two fifths: the ticks of the axis, drawn on behind the lanes;
    /// - colours at a quarter: the inside of a hollow bar, whose outline is in the whole colour.
    private static Set<Integer> decoration(Look look) {
        Look.Colors colors = look.colors();
        Set<Integer> decoration = new HashSet<>();
        decoration.add(colors.hair());
        decoration.add((colors.hair() & 0x00FFFFFF) | 0x66000000);
        List<Integer> bars = new ArrayList<>(colors.lanes());
        bars.add(colors.soft());
        bars.forEach(bar -> decoration.add((bar & 0x00FFFFFF) | 0x48000000));
        return decoration;
    }

    /// What other things lie on: a fill in one of these is no thing, but the ground of one.
    private static Set<Integer> surfaces(Look look) {
        Look.Colors colors = look.colors();
        Set<Integer> surfaces = new HashSet<>(colors.era());
        surfaces.add(PAPER);
        surfaces.add(colors.surfaces().ground());
        surfaces.add(colors.surfaces().pane());
        surfaces.add(colors.surfaces().stripe());
        return surfaces;
    }

    // ----- judging

    /// What is seen of a look in many pictures.
    private static final class Judge {
        private final Set<Integer> decoration;
        private final Set<Integer> surfaces;
        private final Set<Integer> found;
        private final Set<String> faults = new TreeSet<>();
        private double least = 21;
        private int strokes;

        Judge(Look look) {
            decoration = decoration(look);
            surfaces = surfaces(look);
            found = new HashSet<>(
                    List.of(look.colors().ink(), look.colors().accent().fill()));
        }

        void judge(Picture picture) {
            MarkPainter painter = new MarkPainter(new SeenPen(picture, PAPER, Chronicles.FIXED, this::saw));
            picture.marks().forEach(painter::paint);
        }

        private void saw(String text, int color, Map<Integer, Integer> beneath) {
            boolean shape = text.isEmpty();
            if (shape && (decoration.contains(color) || surfaces.contains(color))) {
                return;
            }
            strokes++;
            int all = beneath.values().stream().mapToInt(Integer::intValue).sum();
            beneath.forEach((ground, count) -> {
                // one mark may cover another; what it stands out from are surfaces
                if (shape ? surfaces.contains(ground) : count >= (found.contains(ground) ? FOUND : SHARE) * all) {
                    compare(text, color, ground);
                }
            });
        }

        private void compare(String text, int color, int ground) {
            double contrast = ColorVision.contrast(ColorVision.over(color, ground), ground);
            least = Math.min(least, contrast);
            if (contrast < LEAST) {
                faults.add("%08x on %08x: %.2f %s".formatted(color, ground, contrast, text));
            }
        }
    }

    private static Judge judged(Look look) {
        Judge judge = new Judge(look);
        for (Chronicle chronicle : chronicles()) {
            ChronicleIndex index = ChronicleIndex.of(chronicle);
            timelines(look, index).forEach(judge::judge);
            pages(look, index).forEach(judge::judge);
        }
        return judge;
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "projector", "print"})
    void everythingDrawnStandsOutFourAndAHalfToOne(String name) {
        Judge judge = judged(Look.named(name));
        assertEquals(Set.of(), judge.faults);
        assertTrue(judge.strokes > 10_000, () -> "only " + judge.strokes);
        assertTrue(judge.least >= LEAST && judge.least < 21);
    }

    @Test
    void eachColourThatIsTooFaintIsFound() {
        Look.Colors c = Look.LIGHT.colors();
        int faint = 0xFF8A8F99;
        List<Integer> lanes = new ArrayList<>(c.lanes());
        lanes.set(1, faint);
        for (Look.Colors wrong : List.of(
                c.withLanes(lanes),
                new Look.Colors(c.surfaces(), faint, c.soft(), c.hair(), c.accent(), c.era(), c.lanes()),
                new Look.Colors(c.surfaces(), c.ink(), faint, c.hair(), c.accent(), c.era(), c.lanes()),
                new Look.Colors(
                        c.surfaces(),
                        c.ink(),
                        c.soft(),
                        c.hair(),
                        new Look.Accent(faint, c.accent().text()),
                        c.era(),
                        c.lanes()))) {
            Look look = Look.LIGHT.in(wrong);
            Judge judge = new Judge(look);
            timelines(look, ChronicleIndex.of(read("/golden/chronicle.json"))).forEach(judge::judge);
            assertFalse(judge.faults.isEmpty());
            assertTrue(judge.faults.stream().allMatch(fault -> fault.contains("ff8a8f99")), judge.faults::toString);
        }
    }

    // ----- what is drawn

    private static Chronicle read(String name) {
        try (InputStream in = Objects.requireNonNull(PictureContrastTest.class.getResourceAsStream(name))) {
            return ChronicleReader.read(in, "chronicle.json").chronicle();
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    /// One with every kind of date, one of a whole class, the one that ships, and one with photos and crowds.
    private static List<Chronicle> chronicles() {
        Random random = new Random(7);
        return List.of(
                read("/golden/chronicle.json"),
                read("/frozen/chronicle.json"),
                read("/assets/haiti/chronicle.json"),
                Illustrated.any(crowded(), random));
    }

    /// Eight lanes, more than there are colours, with crowds of events that chips stand for.
    private static Chronicle crowded() {
        Random random = new Random(8);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            String day =
                    "%d-0%d-%02d".formatted(1990 + random.nextInt(9), 1 + random.nextInt(9), 1 + random.nextInt(9));
            events.add(Chronicles.on("e" + i, i % 7 == 0 ? day + "?" : day, i % 8, 1 + random.nextInt(5)));
        }
        events.add(Chronicles.event("undated", null, 1, 3, "Without a date"));
        return Chronicles.chronicle(8, events);
    }

    /// The window of a timeline: all of it and a part, gaps hidden, an event selected, words found.
    private static List<Picture> timelines(Look look, ChronicleIndex index) {
        TimelineLayout layout = new TimelineLayout(look, Chronicles.ENGLISH, Chronicles.FIXED);
        Hits hits = Hits.of(index, TextSearch.of(index.chronicle()).find("e"));
        List<Picture> pictures = new ArrayList<>();
        for (ViewState view : List.of(index.whole(), index.whole().hidingGaps())) {
            pictures.add(layout.plan(index, view, SCREEN));
            pictures.add(layout.plan(index, view, SCREEN, 1, hits));
            pictures.add(layout.plan(index, view, new Size(900, 300)));
            List<Event> events = index.chronicle().events();
            for (int i = 0; i < events.size(); i += Math.max(1, events.size() / 4)) {
                ViewState at = view.selecting(events.get(i).id());
                pictures.add(layout.plan(index, at, new Size(1000, 420)));
                pictures.add(layout.plan(index, at, SCREEN, 1, hits));
                // an event out of sight is pointed at
                double half = (view.start() + view.end()) / 2;
                ViewState late = new ViewState(half, view.end(), events.get(i).id(), view.gapsHidden());
                pictures.add(layout.plan(index, late, new Size(1000, 420)));
            }
        }
        index.chronicle().events().stream()
                .filter(event -> event.when() != null)
                .limit(12)
                .map(event -> new DateSample(look, Chronicles.ENGLISH, Chronicles.FIXED)
                        .plan(
                                Objects.requireNonNull(event.when()),
                                index.chronicle().lanes().indexOf(event.lane()),
                                new Size(400, DateSample.height(look))))
                .forEach(pictures::add);
        return pictures;
    }

    /// Posters, cards, comparisons, slides, and the stage.
    private static List<Picture> pages(Look look, ChronicleIndex index) {
        List<PosterSubject> subjects = new ArrayList<>();
        subjects.add(new PosterSubject.Time(index.whole()));
        subjects.add(new PosterSubject.Time(index.whole().hidingGaps()));
        int events = index.chronicle().events().size();
        for (int i = 0; i < events; i += Math.max(1, events / 5)) {
            subjects.add(new PosterSubject.Card(i));
            subjects.add(new PosterSubject.Grid(i));
        }
        List<Picture> pictures = new ArrayList<>();
        for (Story story : index.chronicle().stories()) {
            subjects.add(new PosterSubject.Slides(story));
            StageLayout stage =
                    new StageLayout(look, Chronicles.ENGLISH, Chronicles.FIXED, index, images, new Size(1024, 768));
            for (int step = StageLayout.TITLE; step < Math.min(4, story.steps().size()); step++) {
                pictures.add(stage.picture(story, step, TimelineVisibility.STAGE));
                pictures.add(stage.picture(story, step, TimelineVisibility.STAGE.togglingTitles()));
            }
        }
        PosterOptions everything = new PosterOptions(true, true, true, false, PosterOptions.Telling.of(null), null);
        for (PosterSubject subject : subjects) {
            ImageSize size = new ImageSize(1280, 960, ImageSize.SCREEN_DPI);
            pictures.addAll(new Poster(index, subject, size, look, Chronicles.ENGLISH, images, everything)
                    .plan(Chronicles.FIXED));
        }
        return pictures;
    }
}
