package kwonik.layout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kwonik.edtf.When;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.Size;
import kwonik.layout.text.TimelineVisibility;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Cards, slides and stages of events with pictures.
class IllustratedPageTest {
    private static final Size HD = new Size(1920, 1080);
    private static final Pattern LEFT = Pattern.compile("(One picture is|(\\d+) pictures are) not shown");

    @TempDir
    static Path folder;

    private static ImageFolder images;

    @BeforeAll
    static void fill() throws IOException {
        Illustrated.fill(folder);
        images = new ImageFolder(folder);
    }

    static IntStream seeds() {
        return IntStream.range(0, 120);
    }

    private static CardLayout cards(Look look) {
        return new CardLayout(look, Chronicles.ENGLISH, Chronicles.FIXED, images);
    }

    private static Look look(Random random) {
        return Look.FOR_FILES.get(random.nextInt(Look.FOR_FILES.size()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onAnyCardPicturesStandBesideTheWordsOrAreCounted(int seed) {
        Random random = new Random(seed);
        ChronicleIndex index = ChronicleIndex.of(Illustrated.any(Pages.random(random), random));
        int event = random.nextInt(index.chronicle().events().size());
        Picture card = cards(look(random)).plan(index, event, Pages.size(random));
        Pages.assertInside(card);
        assertApart(card);
        assertCounted(card, index.chronicle().events().get(event));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onAnySlideAndStageAPictureStandsBesideTheWordsOrIsCounted(int seed) {
        Random random = new Random(seed);
        ChronicleIndex index = ChronicleIndex.of(Illustrated.any(Pages.random(random), random));
        Story story = index.chronicle().stories().getFirst();
        Size size = new Size(640 + random.nextInt(3000), 480 + random.nextInt(2000));
        List<Picture> slides =
                new SlideLayout(look(random), Chronicles.ENGLISH, Chronicles.FIXED, images).plan(index, story, size);
        StageLayout stage = new StageLayout(Look.PROJECTOR, Chronicles.ENGLISH, Chronicles.FIXED, index, images, size);
        for (int step = 0; step < 6; step++) {
            if (!story.steps().get(step).compare()) {
                Picture slide = slides.get(step + 1);
                Picture page = stage.plan(story, step, TimelineVisibility.STAGE).page();
                for (Picture each : List.of(slide, page)) {
                    assertApart(each);
                    assertCounted(each, index.chronicle().events().get(step));
                }
            }
        }
    }

    /// No photo leaves the page, lies under words or another photo.
    private static void assertApart(Picture picture) {
        List<Mark.Photo> photos = picture.photos();
        for (Mark.Photo photo : photos) {
            Box box = photo.box();
            assertTrue(box.x() >= 0 && box.right() <= picture.size().width() + 1, () -> picture.size() + " " + box);
            assertTrue(box.y() >= 0 && box.foot() <= picture.size().height() + 1, () -> picture.size() + " " + box);
            double proportions = (double) photo.file().width() / photo.file().height();
            assertEquals(proportions, box.width() / box.height(), proportions * 0.3 + 0.02 * proportions);
            for (Mark.Photo other : photos) {
                assertTrue(other.equals(photo) || !other.box().overlaps(box), () -> other + " " + photo);
            }
        }
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Words words) {
                Box line = Pages.box(words);
                Box core = new Box(
                        line.x() + 1, line.y() + 1, Math.max(0, line.width() - 2), Math.max(0, line.height() - 2));
                photos.forEach(photo -> assertFalse(
                        photo.box().overlaps(core), () -> picture.size() + " " + words.text() + " " + photo.box()));
            }
        }
    }

    /// Each picture is drawn with whose it is, or told to be missing, or counted.
    private static void assertCounted(Picture page, Event event) {
        String text = Pages.read(page);
        int all = event.details().evidence().pictures().size();
        int told = text.split("Put its file beside|cannot be read\\.", -1).length - 1;
        Matcher matcher = LEFT.matcher(text);
        int left = !matcher.find() ? 0 : matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
        assertEquals(all, page.photos().size() + told + left, text);
        int credits = text.split("Picture: ", -1).length - 1;
        assertEquals(page.photos().size() + told, credits, text);
    }

    private static ChronicleIndex single(String... files) {
        Lane lane = new Lane("l", Localized.of("Lane"));
        Event event = new Event(
                "e",
                When.parse("1995-07-04"),
                lane,
                3,
                Localized.of("A day"),
                Event.Details.NONE.withSummary(Localized.of("Some words of ours.")));
        Event shown = Illustrated.with(
                event, List.of(files).stream().map(Illustrated::picture).toList());
        Chronicle.About about = new Chronicle.About("c", Localized.of("Chronicle"), Localized.NONE, "K", "CC0");
        return ChronicleIndex.of(new Chronicle(about, List.of(), List.of(lane), List.of(), List.of(shown), Map.of()));
    }

    @Test
    void aCardOfFewWordsHasALargePicture() {
        Picture card = cards(Look.LIGHT).plan(single("wide.jpg"), 0, HD);
        Box box = card.photos().getFirst().box();
        assertTrue(box.width() > 0.38 * HD.width(), box::toString);
        assertEquals("ALT of wide.jpg", card.photos().getFirst().alt());
        assertTrue(Pages.read(card).contains("Picture: Credit of wide.jpg, CC0"));
    }

    @Test
    void anUprightCardHasItAbove() {
        Picture card = cards(Look.LIGHT).plan(single("wide.jpg"), 0, new Size(1080, 1920));
        Box box = card.photos().getFirst().box();
        double title = card.marks().stream()
                .filter(mark -> mark instanceof Mark.Words words && words.text().equals("A day"))
                .mapToDouble(mark -> ((Mark.Words) mark).y())
                .findFirst()
                .orElseThrow();
        assertTrue(box.foot() < title);
    }

    @Test
    void aTinyPictureStaysSmall() {
        Box box = cards(Look.LIGHT)
                .plan(single("tiny.png"), 0, HD)
                .photos()
                .getFirst()
                .box();
        assertTrue(box.width() < 0.1 * HD.width(), box::toString);
    }

    @Test
    void aCardHasSeveralPicturesWhereTheyHaveRoom() {
        Picture card = cards(Look.LIGHT).plan(single("wide.jpg", "wide.jpg", "wide.jpg"), 0, HD);
        assertEquals(2, card.photos().size());
        assertTrue(Pages.read(card).contains("One picture is not shown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone.png", "text.png"})
    void whatIsMissingIsToldInItsPlaceWithItsNameAndWhatToDo(String file) {
        String text = Pages.read(cards(Look.LIGHT).plan(single(file), 0, HD));
        assertTrue(text.contains("ALT of " + file), text);
        assertTrue(text.contains("“" + file + "”"), text);
        assertTrue(text.contains("Credit of"), text);
    }

    @Test
    void aPhotoHasWordsForTheCaseThatItBreaksOff() {
        Mark.Photo photo =
                cards(Look.LIGHT).plan(single("square.png"), 0, HD).photos().getFirst();
        String words = photo.otherwise().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .reduce("", (a, b) -> a + " " + b);
        assertTrue(words.contains("ALT of square.png") && words.contains("Save it again as png or jpg."), words);
        photo.otherwise().stream()
                .filter(Mark.Words.class::isInstance)
                .forEach(mark -> assertTrue(photo.box().contains(((Mark.Words) mark).x(), ((Mark.Words) mark).y())));
    }

    /// A class is asked what happened, and when: then no line gives it away.
    @Test
    void aStageThatHidesTitlesAndDatesShowsThePictureAndNotItsWords() {
        Lane lane = new Lane("l", Localized.of("Lane"));
        ChronicleIndex index = single("square.png", "gone.png");
        Event event = index.chronicle().events().getFirst();
        Event dated = event.withEvidence(event.details()
                .evidence()
                .withPictures(List.of(new kwonik.model.Illustration(
                        "gone.png", Localized.of("What happened"), "Taken in 1995", ""))));
        ChronicleIndex both = ChronicleIndex.of(new Chronicle(
                index.chronicle().about(), List.of(), List.of(lane), List.of(), List.of(dated), Map.of()));
        Story story =
                new Story("s", Localized.of("Story"), List.of(new Story.Step("e", null, false, false, Localized.NONE)));
        TimelineVisibility hidden = TimelineVisibility.STAGE.togglingTitles().togglingDates();
        StageLayout stage = new StageLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED, both, images, HD);
        String text = Pages.read(stage.plan(story, 0, hidden).page());
        assertFalse(text.contains("What happened") || text.contains("1995"), text);
        assertTrue(text.contains("is not there"), text);
        String told = Pages.read(stage.plan(story, 0, TimelineVisibility.STAGE).page());
        assertTrue(told.contains("What happened") && told.contains("Taken in 1995"), told);
        StageLayout seen = new StageLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED, index, images, HD);
        assertEquals(1, seen.plan(story, 0, hidden).page().photos().size());
    }
}
