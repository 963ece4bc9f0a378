package kwonik.layout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import kwonik.edtf.When;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.layout.text.TimelineVisibility;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Localized;
import kwonik.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Steps that look where nothing is, stories without steps, and what pages of one event count.
class OddStepsTest {
    private static final Size PAGE = new Size(1920, 1080);

    private static ChronicleIndex index(Story story) {
        return ChronicleIndex.of(
                Chronicles.chronicle(1, List.of(Chronicles.on("x", "1990", 0, 3), Chronicles.on("y", "2000", 0, 3)))
                        .withStories(List.of(story)));
    }

    private static Story looking(String... views) {
        return new Story(
                "s",
                Localized.of("Story"),
                java.util.Arrays.stream(views)
                        .map(view -> new Story.Step(null, When.parse(view), false, false, Localized.NONE))
                        .toList());
    }

    private static String slide(String view) {
        Story story = looking(view);
        List<Picture> slides = new SlideLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED, ImageFolder.NONE)
                .plan(index(story), story, PAGE);
        return Pages.read(slides.get(1));
    }

    /// A title slide tells of the years of the chronicle that the steps look at, whatever they ask for.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2050/2060 | 1992/1995 | 1992–1995
            XXXX      | 1992/1995 | 1990–2000
            1980/1995 | 1999/2040 | 1990–2000
            1992/..   | 1995      | 1992–1995
            """)
    void theYearsOfATitleAreThoseOfTheChronicle(String one, String other, String years) {
        Story story = looking(one, other);
        String title = Pages.read(new SlideLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED, ImageFolder.NONE)
                .plan(index(story), story, PAGE)
                .getFirst());
        assertTrue(title.contains(years), title);
    }

    /// The heading, whether all events are in sight, and what is said below.
    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            1989/1995   | 1989–1995    | no  | ''
            1985/2010   | 1985–2010    | yes | ''
            2050/2060   | 1990–2000    | yes | Nothing of this chronicle is from 2050–2060
            1800        | 1990–2000    | yes | Nothing of this chronicle is from 1800
            XXXX        | 1990–2000    | yes | ''
            1995/..     | since 1995   | no  | ''
            ../1995     | until 1995   | no  | ''
            """)
    void theHeadingOfAStepIsTrue(String view, String heading, String all, String note) {
        String text = slide(view);
        assertTrue(text.startsWith(heading + " "), text);
        assertEquals(all.equals("yes"), text.contains("Title of x") && text.contains("Title of y"), text);
        assertEquals(!note.isEmpty(), text.contains("Nothing of this chronicle"), text);
        assertTrue(text.contains(note), text);
    }

    @Test
    void anOpenStretchGoesOnToTheEndOfTheChronicle() {
        assertTrue(slide("1995/..").contains("Title of y"));
        assertTrue(slide("../1995").contains("Title of x"));
        assertFalse(slide("../1995").contains("Title of y"));
    }

    @Test
    void theStageSaysThatNothingIsThere() {
        Story story = looking("2050/2060", "1990/2000");
        StageLayout stage =
                new StageLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED, index(story), ImageFolder.NONE, PAGE);
        assertTrue(Pages.read(stage.picture(story, 0, TimelineVisibility.STAGE)).contains("Nothing of this chronicle"));
        assertFalse(
                Pages.read(stage.picture(story, 1, TimelineVisibility.STAGE)).contains("Nothing of this chronicle"));
    }

    @Test
    void anEventWithAViewElsewhereIsShownWhereItIs() {
        Story story = new Story(
                "s",
                Localized.of("Story"),
                List.of(new Story.Step("y", When.parse("2050/2060"), false, false, Localized.NONE)));
        Picture slide = new SlideLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED, ImageFolder.NONE)
                .plan(index(story), story, PAGE)
                .get(1);
        assertTrue(Pages.read(slide).contains("Title of y"));
    }

    @Test
    void aStoryWithoutStepsIsItsTitleAlone() {
        Story story = looking();
        List<Picture> slides = new SlideLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED, ImageFolder.NONE)
                .plan(index(story), story, PAGE);
        assertEquals(1, slides.size());
        assertTrue(Pages.read(slides.getFirst()).contains("no step"));
    }

    @Test
    void aPageOfOneEventCountsOneEvent() {
        List<Event> events = IntStream.range(0, 12)
                .mapToObj(i -> Chronicles.event("e" + i, i < 10 ? When.parse("" + (1990 + i)) : null, 0, 1, "T"))
                .toList();
        Chronicle chronicle = Chronicles.chronicle(1, events);
        CardLayout cards = new CardLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED, ImageFolder.NONE);
        for (int event : new int[] {0, 11}) {
            Picture.Tally tally =
                    cards.plan(ChronicleIndex.of(chronicle), event, PAGE).tally();
            assertEquals(1, tally.shown() + tally.inChips() + tally.undated());
            assertEquals(12, tally.all());
        }
    }

    @Test
    void aSlideCountsWhatItShows() {
        Story story = looking("1989/1995");
        ChronicleIndex index = ChronicleIndex.of(Chronicles.chronicle(
                        1,
                        List.of(
                                Chronicles.on("x", "1990", 0, 3),
                                Chronicles.on("y", "2000", 0, 3),
                                Chronicles.event("z", null, 0, 3, "Undated")))
                .withStories(List.of(story)));
        List<Picture> slides = new SlideLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED, ImageFolder.NONE)
                .plan(index, story, PAGE);
        assertEquals(new Picture.Tally(0, 0, 0, 3, 0), slides.getFirst().tally());
        Picture.Tally tally = slides.get(1).tally();
        assertEquals(1, tally.shown());
        assertEquals(0, tally.undated());
        assertEquals(3, tally.all());
    }
}
