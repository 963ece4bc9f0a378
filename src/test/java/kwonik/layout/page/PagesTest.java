package kwonik.layout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Story;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// What holds for every card, comparison and slide, whatever stands in it and whatever its size.
class PagesTest {
    private static final Look[] LOOKS = {Look.LIGHT, Look.DARK, Look.PROJECTOR};

    private static Look look(Random random) {
        return LOOKS[random.nextInt(LOOKS.length)];
    }

    private static Picture card(ChronicleIndex index, int event, Random random) {
        return new CardLayout(look(random), Chronicles.ENGLISH, Chronicles.FIXED, ImageFolder.NONE)
                .plan(index, event, Pages.size(random));
    }

    private static Picture grid(ChronicleIndex index, int event, Random random) {
        return new ComparisonLayout(look(random), Chronicles.ENGLISH, Chronicles.FIXED)
                .plan(index, event, Pages.size(random));
    }

    private static List<Picture> slides(ChronicleIndex index, Look look, Size size) {
        Story story = index.chronicle().stories().getFirst();
        return new SlideLayout(look, Chronicles.ENGLISH, Chronicles.FIXED, ImageFolder.NONE).plan(index, story, size);
    }

    @Property(tries = 1000)
    void aCardKeepsToItsPageAndNoLinesOverlap(@ForAll long seed) {
        Random random = new Random(seed);
        ChronicleIndex index = ChronicleIndex.of(Pages.random(random));
        Picture card = card(index, random.nextInt(6), random);
        Pages.assertInside(card);
        Pages.assertNoOverlap(card, 0);
        Pages.assertCounted(index, card);
    }

    @Property(tries = 1000)
    void everyPassageIsOnTheCardOrCountedAtItsFoot(@ForAll long seed) {
        Random random = new Random(seed);
        Chronicle chronicle = Pages.random(random);
        int place = random.nextInt(6);
        Event event = chronicle.events().get(place);
        String text = Pages.read(card(ChronicleIndex.of(chronicle), place, random));
        List<Excerpt> excerpts = event.details().evidence().excerpts();
        int shown = 0;
        while (shown < excerpts.size()
                && text.contains("“" + excerpts.get(shown).exact().substring(0, 3))) {
            shown++;
        }
        int left = excerpts.size() - shown;
        String told = left == 0 ? "" : Chronicles.ENGLISH.say("layout.passages.left", left);
        assertTrue(text.contains(told), told + " in " + text);
        assertEquals(left > 0, text.contains("passages are not shown") || text.contains("passage is not shown"));
    }

    @Property(tries = 1000)
    void aComparisonKeepsToItsPageAndNoLinesOverlap(@ForAll long seed) {
        Random random = new Random(seed);
        ChronicleIndex index = ChronicleIndex.of(Pages.random(random));
        Picture grid = grid(index, random.nextInt(6), random);
        Pages.assertInside(grid);
        Pages.assertNoOverlap(grid, 0);
        Pages.assertCounted(index, grid);
    }

    @Property(tries = 1000)
    void everyQuestionIsInTheComparisonOrCountedAtItsFoot(@ForAll long seed) {
        Random random = new Random(seed);
        Chronicle chronicle = Pages.random(random);
        int place = random.nextInt(6);
        int claims = chronicle.events().get(place).details().evidence().claims().size();
        String text = Pages.read(grid(ChronicleIndex.of(chronicle), place, random));
        int shown = 0;
        while (shown < claims && text.contains("Q" + (claims - shown) + "Q")) {
            shown++;
        }
        String told = shown == claims ? "" : Chronicles.ENGLISH.say("layout.compare.left", claims - shown);
        assertTrue(text.contains(told), told + " in " + text);
    }

    @Property(tries = 1000)
    void aSlideKeepsToItsPageAndItsTextDoesNotOverlap(@ForAll long seed) {
        Random random = new Random(seed);
        ChronicleIndex index = ChronicleIndex.of(Pages.random(random));
        List<Picture> slides = slides(index, look(random), Pages.size(random));
        assertEquals(8, slides.size());
        for (Picture slide : slides) {
            Pages.assertInside(slide);
            Pages.assertCounted(index, slide);
            Pages.assertNoOverlap(slide, textFrom(slide));
        }
    }

    @Property(tries = 1000)
    void theNoteForThePresenterIsNeverOnASlide(@ForAll long seed) {
        Random random = new Random(seed);
        ChronicleIndex index = ChronicleIndex.of(Pages.random(random));
        for (Picture slide : slides(index, look(random), Pages.size(random))) {
            assertFalse(slide.toString().contains(Pages.SECRET));
        }
    }

    @Property(tries = 1000)
    void theLastRowCanReadEverySlide(@ForAll long seed) {
        Random random = new Random(seed);
        ChronicleIndex index = ChronicleIndex.of(Pages.random(random));
        for (Picture slide : slides(index, look(random), new Size(1920, 1080))) {
            int from = textFrom(slide);
            for (int i = 0; i < slide.marks().size(); i++) {
                if (slide.marks().get(i) instanceof Mark.Words words) {
                    double least = i < from ? 20 : 28;
                    assertTrue(words.style().size() >= least - 1e-6, words.toString());
                }
            }
        }
    }

    /// Where the text of a slide begins: its event is the last group; a slide without one is all timeline, or all text.
    private static int textFrom(Picture slide) {
        if (slide.tally().shown() + slide.tally().inChips() == 0
                && slide.groups().isEmpty()) {
            return 0;
        }
        Picture.Group last = slide.groups().getLast();
        boolean text =
                last.to() > last.from() && last.spot().box().equals(last.spot().mark());
        return text ? last.from() : slide.marks().size();
    }
}
