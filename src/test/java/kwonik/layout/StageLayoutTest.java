package kwonik.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kwonik.archive.ChronicleReader;
import kwonik.model.Story;
import kwonik.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every step of both Haiti stories on the stage: large, whole, and readable from the last row.
class StageLayoutTest {
    private ChronicleIndex index;

    @BeforeEach
    void readHaiti() throws IOException {
        String name = "/assets/haiti/chronicle.json";
        try (InputStream in = Objects.requireNonNull(StageLayoutTest.class.getResourceAsStream(name))) {
            index = ChronicleIndex.of(ChronicleReader.read(in, "chronicle.json").chronicle());
        }
    }

    private StageLayout layout(Size size, String language) {
        Words words = Words.in(java.util.Locale.forLanguageTag(language));
        return new StageLayout(Look.PROJECTOR, words, Chronicles.FIXED, index, size);
    }

    private List<Picture> pictures(Size size, String language) {
        StageLayout layout = layout(size, language);
        List<Picture> pictures = new ArrayList<>();
        for (Story story : index.chronicle().stories()) {
            for (int step = 0; step < story.steps().size(); step++) {
                pictures.add(layout.picture(story, step, true, true));
                pictures.add(layout.picture(story, step, false, false));
            }
        }
        return pictures;
    }

    private static double type(Mark mark) {
        return switch (mark) {
            case Mark.Words words -> words.style().size();
            case Mark.Upright words -> words.style().size();
            case Mark.Chip chip -> chip.style().size();
            case Mark.Sign sign -> sign.style().size();
            default -> Double.POSITIVE_INFINITY;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ht"})
    void nothingIsSmallerThanTwentyEightPixelsOnAFullHdStage(String language) {
        for (Picture picture : pictures(new Size(1920, 1080), language)) {
            for (Mark mark : picture.marks()) {
                assertTrue(type(mark) >= 28 - 1e-6, mark.toString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1024,768,en", "1024,768,fr", "1024,768,ht", "1920,1080,en", "800,600,en", "3840,2160,ht"})
    void nothingIsClipped(int width, int height, String language) {
        for (Picture picture : pictures(new Size(width, height), language)) {
            Pages.assertInside(picture);
        }
    }

    @Test
    void aStepShowsItsTimelineAndBelowItTitleDateAndWords() {
        Story story = index.chronicle().stories().getFirst();
        StageLayout layout = layout(new Size(1920, 1080), "en");
        StageLayout.Plan plan = layout.plan(story, 1, true, true);
        assertEquals("coup-1991", plan.view().selected());
        assertTrue(plan.strip().y() + plan.strip().height() <= layout.top(plan.page()) + 1);
        String page = Pages.read(plan.page());
        assertTrue(page.contains("Military coup against President Aristide"), page);
        assertTrue(page.contains("September 1991") && page.contains("2 / 11") && page.contains("“"), page);
    }

    @Test
    void aComparisonHasTheWholeStage() {
        StageLayout.Plan plan = layout(new Size(1920, 1080), "en")
                .plan(index.chronicle().stories().get(1), 1, true, true);
        assertFalse(plan.hasStrip());
        assertEquals(new Size(1920, 1080), plan.page().size());
        assertTrue(Pages.read(plan.page()).contains("How many soldiers left?"));
    }

    @Test
    void whatTheClassIsAskedIsNotTold() {
        Story story = index.chronicle().stories().getFirst();
        StageLayout layout = layout(new Size(1920, 1080), "en");
        for (int step = 1; step < story.steps().size(); step++) {
            String title = index.chronicle()
                    .event(Objects.requireNonNull(story.steps().get(step).event()))
                    .orElseThrow()
                    .title()
                    .in("en");
            String untitled = Pages.read(layout.picture(story, step, false, true));
            assertFalse(untitled.contains(title), untitled);
            assertTrue(untitled.contains("? "), untitled);
            Picture undated = layout.picture(story, step, true, false);
            assertTrue(
                    Pages.read(undated).contains(title) || Pages.read(undated).contains(title.substring(0, 12)));
            List<String> years = undated.marks().stream()
                    .filter(Mark.Words.class::isInstance)
                    .map(mark -> ((Mark.Words) mark).text())
                    .filter(text -> text.matches("(19|20)\\d\\d"))
                    .toList();
            assertEquals(List.of(), years);
        }
    }

    @Test
    void notesAreNeverOnTheStage() {
        for (String language : List.of("en", "fr", "ht")) {
            List<Picture> pictures = pictures(new Size(1920, 1080), language);
            for (Story story : index.chronicle().stories()) {
                for (Story.Step step : story.steps()) {
                    String note = step.note().in(language).substring(0, 25);
                    pictures.forEach(picture -> assertFalse(Pages.read(picture).contains(note), note));
                }
            }
        }
    }

    // ----- Contrast by WCAG 2

    private static double luminance(int color) {
        double[] share = {0.0722, 0.7152, 0.2126};
        double sum = 0;
        for (int i = 0; i < share.length; i++) {
            double c = ((color >> (8 * i)) & 0xFF) / 255.0;
            sum += share[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static void assertContrast(int text, int ground) {
        double a = luminance(text) + 0.05;
        double b = luminance(ground) + 0.05;
        double contrast = Math.max(a, b) / Math.min(a, b);
        assertTrue(contrast >= 7, String.format("%06x on %06x: %.2f", text & 0xFFFFFF, ground & 0xFFFFFF, contrast));
    }

    @Test
    void everyTextOfTheProjectorStandsOutSevenToOne() {
        Look.Colors c = Look.PROJECTOR.colors();
        List<Integer> plain = List.of(c.ground(), c.pane(), c.stripe());
        List<Integer> grounds = new ArrayList<>(plain);
        grounds.addAll(c.era());
        for (int ground : grounds) {
            assertContrast(c.ink(), ground);
            assertContrast(c.soft(), ground);
        }
        for (int ground : plain) {
            c.lanes().forEach(lane -> assertContrast(lane, ground));
            assertContrast(c.accent(), ground);
        }
        assertContrast(c.onAccent(), c.accent());
        // the badge of an opinion
        assertContrast(c.ground(), c.ink());
        assertContrast(0xFFFFFFFF, 0xFF000000);
    }
}
