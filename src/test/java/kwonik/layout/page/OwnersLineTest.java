package kwonik.layout.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import kwonik.archive.ChronicleReader;
import kwonik.edtf.When;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.layout.poster.PosterLayout;
import kwonik.layout.text.TimelineVisibility;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The line of whoever owns the words of a source stands wherever words of that source stand.
class OwnersLineTest {
    private static final Size SCREEN = new Size(1920, 1080);
    private static final String OWNER = "Cable News Network, Inc.";
    private static final String SOURCE = "cnn-2025";

    private ChronicleIndex index;

    @BeforeEach
    void readHaiti() throws IOException {
        String name = "/assets/haiti/chronicle.json";
        try (InputStream in = Objects.requireNonNull(OwnersLineTest.class.getResourceAsStream(name))) {
            index = ChronicleIndex.of(ChronicleReader.read(in, "chronicle.json").chronicle());
        }
    }

    private static boolean isSaid(String page, Excerpt excerpt) {
        String words = page.replaceAll("\\s+", " ");
        return words.contains(excerpt.exact().replaceAll("\\s+", " "));
    }

    /// Checks a page, and says whether it quotes the source at all.
    private boolean check(Picture picture) {
        String page = Pages.read(picture).replaceAll("\\s+", " ");
        boolean quotes = index.chronicle().excerpts().stream()
                .map(java.util.Map.Entry::getValue)
                .filter(excerpt -> excerpt.sourceId().equals(SOURCE))
                .anyMatch(excerpt -> isSaid(page, excerpt));
        assertTrue(!quotes || page.contains(OWNER), page);
        return quotes;
    }

    @Test
    void onEachCardAndComparison() {
        int quoting = 0;
        for (int event = 0; event < index.chronicle().events().size(); event++) {
            Event of = index.chronicle().events().get(event);
            if (of.details().evidence().excerpts().isEmpty()) {
                continue;
            }
            quoting += check(new CardLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED, ImageFolder.NONE)
                            .plan(index, event, SCREEN))
                    ? 1
                    : 0;
            if (!of.details().evidence().claims().isEmpty()) {
                check(new ComparisonLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED)
                        .plan(index, event, SCREEN));
            }
        }
        assertTrue(quoting > 5, "cards that quote: " + quoting);
    }

    @Test
    void onEachSlideAndStageAlsoWithoutDates() {
        int quoting = 0;
        int undated = 0;
        for (Story story : index.chronicle().stories()) {
            for (Picture slide : new SlideLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED, ImageFolder.NONE)
                    .plan(index, story, SCREEN)) {
                quoting += check(slide) ? 1 : 0;
            }
            StageLayout stage = new StageLayout(
                    Look.PROJECTOR, Chronicles.ENGLISH, Chronicles.FIXED, index, ImageFolder.NONE, SCREEN);
            for (int step = 0; step < story.steps().size(); step++) {
                check(stage.picture(story, step, TimelineVisibility.STAGE));
                undated += check(stage.picture(story, step, TimelineVisibility.STAGE.togglingDates())) ? 1 : 0;
            }
        }
        assertTrue(quoting > 3 && undated > 3, quoting + " slides, " + undated + " stages quote");
    }

    @Test
    void onAPosterThatPrintsQuotations() {
        PosterLayout layout = new PosterLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED);
        ViewState whole = index.whole();
        for (Size size : List.of(SCREEN, new Size(4961, 3508), new Size(3508, 4961))) {
            assertTrue(
                    check(layout.plan(
                            index, whole, size, new PosterLayout.Additions(true, false, ImageFolder.NONE, null))),
                    size.toString());
        }
        ViewState early = index.within(Objects.requireNonNull(When.parse("1990/1996")));
        String old = Pages.read(
                layout.plan(index, early, SCREEN, new PosterLayout.Additions(true, false, ImageFolder.NONE, null)));
        assertFalse(old.contains(OWNER), old);
        String plain = Pages.read(layout.plan(index, whole, SCREEN));
        assertFalse(plain.contains(OWNER), "no words of the source stand on a poster without quotations");
    }
}
