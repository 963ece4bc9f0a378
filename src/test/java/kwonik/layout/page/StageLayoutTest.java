package kwonik.layout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import kwonik.archive.ChronicleReader;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.layout.text.DateMention;
import kwonik.layout.text.TimelineVisibility;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.Difference;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.model.Story;
import kwonik.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every step of both Haiti stories on the stage: large, whole, and readable from the last row.
class StageLayoutTest {
    private static final TimelineVisibility UNDATED = TimelineVisibility.STAGE.togglingDates();
    private static final TimelineVisibility UNTITLED = TimelineVisibility.STAGE.togglingTitles();
    private static final TimelineVisibility HIDDEN = UNDATED.togglingTitles();

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
        return new StageLayout(Look.PROJECTOR, words, Chronicles.FIXED, index, ImageFolder.NONE, size);
    }

    private List<Picture> pictures(Size size, String language) {
        StageLayout layout = layout(size, language);
        List<Picture> pictures = new ArrayList<>();
        for (Story story : index.chronicle().stories()) {
            for (int step = StageLayout.TITLE; step < story.steps().size(); step++) {
                pictures.add(layout.picture(story, step, TimelineVisibility.STAGE));
                pictures.add(layout.picture(story, step, HIDDEN));
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
        StagePlan plan = layout.plan(story, 1, TimelineVisibility.STAGE);
        assertEquals("coup-1991", plan.view().selected());
        assertTrue(plan.strip().y() + plan.strip().height() <= layout.top(plan.page()) + 1);
        String page = Pages.read(plan.page());
        assertTrue(page.contains("Military coup against President Aristide"), page);
        assertTrue(page.contains("September 1991") && page.contains("2 / 14") && page.contains("“"), page);
    }

    @ParameterizedTest
    @CsvSource({
        "1995 2017-11, 1995–2017",
        "2004, 2004",
        "1990/1995, 1990–1995",
        "1990/.. 2004, 1990–2004",
        "../1995, 1995",
        "'', ''"
    })
    void aTitleNamesTheYearsOfItsStory(String steps, String years) {
        List<Story.Step> told = java.util.Arrays.stream(steps.split(" "))
                .filter(view -> !view.isEmpty())
                .map(view -> new Story.Step(null, kwonik.edtf.When.parse(view), false, false, Localized.NONE))
                .toList();
        Picture page = layout(new Size(1920, 1080), "en")
                .plan(new Story("s", Localized.of("What happened"), told), StageLayout.TITLE, TimelineVisibility.STAGE)
                .page();
        List<String> lines = page.marks().stream()
                .map(StageLayoutTest::text)
                .filter(text -> text.matches("[0-9–]+"))
                .toList();
        assertEquals(years.isEmpty() ? List.of() : List.of(years), lines);
    }

    @Test
    void aTitleHasTheWholeStageAndNamesStoryChronicleAndSteps() {
        Story story = index.chronicle().stories().getFirst();
        StagePlan plan = layout(new Size(1920, 1080), "en").plan(story, StageLayout.TITLE, TimelineVisibility.STAGE);
        assertFalse(plan.hasStrip());
        assertEquals(new Size(1920, 1080), plan.page().size());
        String page = Pages.read(plan.page());
        assertTrue(page.contains(story.title().in("en")), page);
        assertTrue(page.contains("Haiti") && page.contains("14 steps"), page);
    }

    @Test
    void aComparisonHasTheWholeStage() {
        StagePlan plan = layout(new Size(1920, 1080), "en")
                .plan(index.chronicle().stories().get(1), 1, TimelineVisibility.STAGE);
        assertFalse(plan.hasStrip());
        assertEquals(new Size(1920, 1080), plan.page().size());
        assertTrue(Pages.read(plan.page()).contains("How many soldiers left?"));
    }

    /// A year, or a month as English, French and Haitian write it.
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)[12]\\d{3}(?!\\d)|\\b(January|February|March|April|May|"
                    + "June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|juillet|août|"
                    + "septembre|octobre|novembre|décembre|janvye|fevriye|jiyè|septanm|oktòb|novanm|desanm)\\b");

    /// No date is told but that of the line of an owner, which stands wherever words of the owner stand.
    private static void assertUndated(Picture picture) {
        List<String> dates = picture.marks().stream()
                .map(StageLayoutTest::text)
                .filter(text -> DATE.matcher(text).find() && !text.contains("©"))
                .toList();
        assertEquals(List.of(), dates);
    }

    private static String text(Mark mark) {
        return switch (mark) {
            case Mark.Words words -> words.text();
            case Mark.Upright words -> words.text();
            case Mark.Chip chip -> chip.text();
            case Mark.Sign sign -> sign.text();
            default -> "";
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ht"})
    void whatTheClassIsAskedIsNotTold(String language) {
        StageLayout layout = layout(new Size(1920, 1080), language);
        for (Story story : index.chronicle().stories()) {
            assertUndated(layout.picture(story, StageLayout.TITLE, UNDATED));
            for (int step = 0; step < story.steps().size(); step++) {
                Picture undated = layout.picture(story, step, UNDATED);
                assertUndated(undated);
                assertUndated(layout.picture(story, step, HIDDEN));
                String id = story.steps().get(step).event();
                if (id != null) {
                    String title =
                            index.chronicle().event(id).orElseThrow().title().in(language);
                    assertTrue(Pages.read(undated).contains(title.substring(0, 12)));
                    String untitled = Pages.read(layout.picture(story, step, UNTITLED));
                    assertFalse(untitled.contains(title), untitled);
                    assertTrue(untitled.contains("? "), untitled);
                }
            }
        }
    }

    @Test
    void aQuotationThatTellsTheDateComesBackWithTheDates() {
        StageLayout layout = layout(new Size(1920, 1080), "en");
        Story story = index.chronicle().stories().getFirst();
        String asked = Pages.read(layout.plan(story, 4, UNDATED).page());
        assertTrue(asked.contains("This quotation tells the date"), asked);
        assertFalse(asked.contains("disbanded in"), asked);
        String told = Pages.read(layout.plan(story, 4, TimelineVisibility.STAGE).page());
        assertTrue(told.contains("disbanded in 1995"), told);
        // another passage of the event does not tell the date
        String other = Pages.read(layout.plan(story, 8, UNDATED).page());
        assertTrue(other.contains("The reinstatement of the military"), other);
    }

    private static Excerpt answer(String exact) {
        return new Excerpt("s", Excerpt.Role.CLAIM, exact, "", "", 0, 1);
    }

    private static Claim claim(String question, Claim.Relation relation, String note, String answer) {
        return new Claim(Localized.of(question), relation, Localized.of(note), List.of(answer(answer)));
    }

    @Test
    void aQuestionThatTellsTheDateIsLeftOutOfTheGridAndNotCounted() {
        Source source = new Source(
                "s",
                new Source.Publication("article", "News of 1995", List.of(), "", null, ""),
                SourceKind.NEWS_REPORT,
                Localized.NONE,
                Localized.NONE,
                "© 1995",
                new Source.ProvenText("", 0));
        Event plain = Chronicles.on("e", "1995-04", 0, 4);
        Event.Details details = new Event.Details(
                Localized.NONE,
                Localized.NONE,
                Event.Details.NONE.basis(),
                Map.of(),
                List.of(),
                List.of(),
                new Event.Evidence(
                        List.of(),
                        List.of(Difference.DATE),
                        List.of(
                                claim("How many?", Claim.Relation.AGREE, "Counted in May 1996.", "about two hundred"),
                                claim("Which day?", Claim.Relation.CONFLICT, "", "on a Tuesday"),
                                claim("Since when?", Claim.Relation.ADD, "", "not before April"),
                                claim("What of 1994?", Claim.Relation.ADD, "", "nothing"))));
        Event event = new Event("e", plain.when(), plain.lane(), 4, plain.title(), details);
        Story story = new Story(
                "t", Localized.of("From 1995"), List.of(new Story.Step("e", null, true, false, Localized.NONE)));
        Chronicle one = Chronicles.chronicle(1, List.of(plain));
        index = ChronicleIndex.of(new Chronicle(
                one.about(),
                List.of(
                        source,
                        new Source(
                                "t",
                                new Source.Publication("article", "T", List.of(), "", null, ""),
                                SourceKind.OPINION,
                                Localized.NONE,
                                Localized.NONE,
                                "",
                                new Source.ProvenText("", 0))),
                one.lanes(),
                List.of(),
                List.of(event),
                Map.of()));
        StageLayout layout = layout(new Size(1920, 1080), "en");
        Picture undated = layout.picture(story, 0, UNDATED);
        assertUndated(undated);
        String asked = Pages.read(undated);
        assertTrue(asked.contains("How many?") && asked.contains("about two hundred"), asked);
        for (String left : List.of("Which day?", "Since when?", "more question")) {
            assertFalse(asked.contains(left), asked);
        }
        String told = Pages.read(layout.picture(story, 0, TimelineVisibility.STAGE));
        assertTrue(told.contains("Which day?") && told.contains("not before April"), told);
    }

    @ParameterizedTest
    @CsvSource({
        "disbanded in 1995 after a coup, true",
        "from October to winter, true",
        "It may be so, false",
        "the month of May, true",
        "en août ou en juillet, true",
        "En Mars, true",
        "carried out for me, false",
        "le 28 me, true",
        "out 12, true",
        "jiyè, true",
        "4864 people and 700 soldiers, false",
        "the 1990s, true",
        "order 20191234, false",
        "Marchand and Maison, false"
    })
    void aYearOrAMonthTellsADate(String text, boolean tells) {
        assertEquals(tells, DateMention.in(text));
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
        List<Integer> plain =
                List.of(c.surfaces().ground(), c.surfaces().pane(), c.surfaces().stripe());
        List<Integer> grounds = new ArrayList<>(plain);
        grounds.addAll(c.era());
        for (int ground : grounds) {
            assertContrast(c.ink(), ground);
            assertContrast(c.soft(), ground);
        }
        for (int ground : plain) {
            c.lanes().forEach(lane -> assertContrast(lane, ground));
            assertContrast(c.accent().fill(), ground);
        }
        assertContrast(c.accent().text(), c.accent().fill());
        // the badge of an opinion
        assertContrast(c.surfaces().ground(), c.ink());
        assertContrast(0xFFFFFFFF, 0xFF000000);
    }
}
