package kwonik.layout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import kwonik.archive.ChronicleReader;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.text.Lines;
import kwonik.layout.text.VoiceText;
import kwonik.model.Excerpt;
import kwonik.model.SourceKind;
import kwonik.model.Story;
import kwonik.model.filter.EventFilter;
import kwonik.model.filter.SourceFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The departure of July 2025 as a card, a comparison and slides.
class HaitiPagesTest {
    private static final String DEPARTURE = "soldiers-to-mexico-2025";

    private ChronicleIndex index;
    private int departure;

    @BeforeEach
    void readHaiti() throws IOException {
        String name = "/assets/haiti/chronicle.json";
        try (InputStream in = Objects.requireNonNull(HaitiPagesTest.class.getResourceAsStream(name))) {
            index = ChronicleIndex.of(ChronicleReader.read(in, "chronicle.json").chronicle());
        }
        departure = index.chronicle().indexOf(DEPARTURE);
    }

    private Picture card(Size size) {
        return new CardLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED, ImageFolder.NONE)
                .plan(index, departure, size);
    }

    private Picture grid(Size size) {
        return new ComparisonLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED).plan(index, departure, size);
    }

    private List<Picture> slides(Story story, Size size) {
        return new SlideLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED, ImageFolder.NONE)
                .plan(index, story, size);
    }

    @Test
    void onPaperWhereAllLanesAreBlackEachKeepsTheShapeThatItHasInColour() {
        Size size = new Size(1920, 1080);
        for (Story story : index.chronicle().stories()) {
            List<Mark.Shape> colored = shapes(story, Look.LIGHT, size);
            assertEquals(colored, shapes(story, Look.PRINT, size));
            assertTrue(colored.stream().distinct().count() > 1, story.id());
        }
    }

    private List<Mark.Shape> shapes(Story story, Look look, Size size) {
        return new SlideLayout(look, Chronicles.ENGLISH, Chronicles.FIXED, ImageFolder.NONE)
                .plan(index, story, size).stream()
                        .flatMap(slide -> slide.marks().stream())
                        .filter(Mark.Dot.class::isInstance)
                        .map(mark -> ((Mark.Dot) mark).shape())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({"1920,1080", "1024,768", "2480,3508"})
    void everyPageKeepsToItsSize(int width, int height) {
        Size size = new Size(width, height);
        for (Picture page : List.of(card(size), grid(size))) {
            Pages.assertInside(page);
            Pages.assertNoOverlap(page, 0);
            Pages.assertCounted(index, page);
            assertEquals(
                    List.of(departure),
                    page.spots().stream().map(HitArea::event).toList());
        }
        for (Story story : index.chronicle().stories()) {
            List<Picture> slides = slides(story, size);
            assertEquals(story.steps().size() + 1, slides.size());
            for (Picture slide : slides) {
                Pages.assertInside(slide);
                Pages.assertCounted(index, slide);
            }
        }
    }

    @Test
    void theCardShowsAllFivePassagesAndLabelsTheOpinion() {
        String text = Pages.read(card(new Size(1920, 1080)));
        for (Excerpt excerpt :
                index.chronicle().events().get(departure).details().evidence().excerpts()) {
            assertTrue(text.contains("“" + excerpt.exact().substring(0, 12)), text);
        }
        assertTrue(text.contains("opinion") && text.contains("news report") && text.contains("news summary"));
        assertFalse(text.contains("not shown"));
    }

    @Test
    void theBadgeOfAnOpinionIsFilledAndThoseOfNewsAreFramed() {
        Look look = Look.LIGHT;
        VoiceText voices = new VoiceText(Chronicles.ENGLISH, Chronicles.FIXED);
        for (var source : index.chronicle().sources()) {
            Mark.Band badge =
                    (Mark.Band) voices.badge(source, look, 400).sheet().marks().getFirst();
            boolean opinion = source.kind() == SourceKind.OPINION;
            assertEquals(
                    opinion ? look.colors().ink() : look.colors().surfaces().pane(), badge.fill());
            assertEquals(opinion, badge.stroke() == 0);
        }
    }

    @Test
    void theComparisonOnA4HasAllQuestionsWithTheirNotesAndItsBlanks() {
        String text = Pages.read(grid(new Size(2480, 3508)));
        assertTrue(text.contains("How many soldiers left?") && text.contains("does not say"), text);
        assertFalse(text.contains("not shown"), text);
    }

    @Test
    void aSourceThatIsLeftOutHasNoColumnThatWouldCallItSilent() {
        ChronicleIndex left = ChronicleIndex.of(
                index.chronicle(), EventFilter.NONE.withSources(SourceFilter.NONE.hiding("opinion-2025")));
        Picture grid = new ComparisonLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED)
                .plan(left, left.chronicle().indexOf(DEPARTURE), new Size(1920, 1080));
        List<String> lines = grid.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .toList();
        assertTrue(lines.contains("news report"));
        assertFalse(lines.contains("opinion"));
    }

    @Test
    void aStepThatComparesShowsTheGridAndCountsWhatHasNoRoom() {
        Story story = index.chronicle().stories().getLast();
        String text = Pages.read(slides(story, new Size(1920, 1080)).get(2));
        assertTrue(text.contains("2 / 5") && text.contains("How many soldiers left?"), text);
        assertTrue(text.contains("more questions are not shown"), text);
    }

    @Test
    void theTimelineOfASlideKeepsTheShapesOfItsLanesAndThePlacesOfItsEvents() {
        Story story = index.chronicle().stories().getLast();
        Picture killings = slides(story, new Size(1920, 1080)).get(3);
        int event = index.chronicle().indexOf("killings-2024-2025");
        assertEquals(
                2,
                killings.groups().stream()
                        .filter(group -> group.spot().event() == event)
                        .count());
        int violence = index.laneOf(event);
        assertTrue(killings.marks().stream()
                .anyMatch(mark -> mark instanceof Mark.Dot dot
                        && dot.fill() == Look.LIGHT.colors().lane(violence)
                        && dot.shape() == Mark.Shape.ofLane(violence)));
    }

    @Test
    void aBrokenWordAndASpaceThatHoldsStandInLines() {
        Lines lines = new Lines(Chronicles.FIXED);
        TextStyle style = new TextStyle(TextStyle.Face.SANS, 10);
        assertEquals(List.of("one", "two\u00a0six", "and"), lines.of("one two\u00a0six and", style, 36));
        assertEquals(List.of("abcd", "efgh", "ij k"), lines.of("abcdefghij k", style, 20));
        assertEquals(List.of("one", "two…"), lines.of("one two six", style, 20, 2));
        assertEquals(List.of("one", "two"), lines.of("one\n\ntwo", style, 200));
        assertEquals(List.of(), lines.of("", style, 200));
    }
}
