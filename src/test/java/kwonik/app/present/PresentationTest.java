package kwonik.app.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import kwonik.app.present.PresentKey.Digit;
import kwonik.app.present.PresentKey.Jump;
import kwonik.app.present.PresentKey.Plain;
import kwonik.app.present.Presentation.Cover;
import kwonik.app.present.Presentation.Mode;
import kwonik.edtf.When;
import kwonik.model.Localized;
import kwonik.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From key to key through a story of twelve steps.
class PresentationTest {
    private static final Story STORY = new Story(
            "s",
            Localized.of("S"),
            Stream.generate(() -> new Story.Step(null, When.parse("1990/2000"), false, false, Localized.NONE))
                    .limit(12)
                    .toList());

    /// Digits, `J5` for a click on step 5, or names of keys.
    private static Presentation after(String keys) {
        Presentation state = Presentation.of(STORY);
        for (String key : List.of(keys.trim().split(" ", -1))) {
            if (key.matches("\\d")) {
                state = state.after(new Digit(Integer.parseInt(key)));
            } else if (key.startsWith("J")) {
                state = state.after(new Jump(Integer.parseInt(key.substring(1))));
            } else {
                state = state.after(Plain.valueOf(key));
            }
        }
        return state;
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER, -1",
        "NEXT, 0",
        "NEXT NEXT NEXT BACK, 1",
        "NEXT BACK, -1",
        "BACK, -1",
        "LAST, 11",
        "LAST NEXT, 11",
        "LAST FIRST, -1",
        "ENTER, 0",
        "1 2 ENTER, 11",
        "NEXT 1 3 ENTER, 0",
        "LAST 0 ENTER, -1",
        "LAST 0 0 ENTER, -1",
        "0 0 4 ENTER, 3",
        "7 ERASE 3 ENTER, 2",
        "NEXT ERASE, -1",
        "5 NEXT, 0",
        "5 NEXT ENTER, 1",
        "J6, 6",
        "J99, 11",
        "J-1, -1",
        "BLACK NEXT, 0",
        "HELP NEXT, -1",
        "HELP NEXT NEXT, 0",
        "AUTO RESTED, 0",
        "RESTED, -1",
        "AUTO PAUSE RESTED, -1",
        "AUTO BLACK RESTED, -1"
    })
    void keysLeadToAStep(String keys, int step) {
        assertEquals(step, after(keys).step());
    }

    @ParameterizedTest
    @CsvSource({
        "BLACK, BLACK",
        "BLACK BLACK, NONE",
        "WHITE, WHITE",
        "BLACK WHITE, WHITE",
        "BLACK NEXT, NONE",
        "BLACK TITLES, BLACK",
        "BLACK 3, BLACK",
        "BLACK 3 ENTER, NONE"
    })
    void theStageIsCovered(String keys, Cover cover) {
        assertEquals(cover, after(keys).cover());
    }

    @ParameterizedTest
    @CsvSource({
        "POINT, POINTING",
        "POINT POINT_END, TELLING",
        "POINT NEXT, POINTING",
        "HELP, READING_KEYS",
        "TERMS, READING_TERMS",
        "TERMS RESTED, READING_TERMS",
        "TERMS TERMS, TELLING",
        "TERMS NEXT, TELLING",
        "TERMS HELP, READING_KEYS",
        "HELP TERMS, TELLING",
        "HELP POINT, READING_KEYS",
        "HELP RESTED, READING_KEYS",
        "HELP BLACK, TELLING",
        "HELP OTHER, TELLING",
        "OTHER, TELLING",
        "HELP LEAVE, TELLING",
        "LEAVE, OVER"
    })
    void thePresenterDoesSomething(String keys, Mode mode) {
        assertEquals(mode, after(keys).mode());
    }

    @Test
    void titlesAndDatesStayHiddenFromStepToStep() {
        Presentation asked = after("TITLES DATES NEXT NEXT TITLES");
        assertTrue(asked.titles());
        assertFalse(asked.dates());
    }

    @ParameterizedTest
    @CsvSource({
        "AUTO, true, false, 20",
        "AUTO AUTO, false, false, 20",
        "AUTO PAUSE, true, true, 20",
        "AUTO PAUSE PAUSE, true, false, 20",
        "PAUSE, false, false, 20",
        "SLOWER AUTO, true, false, 25",
        "FASTER FASTER FASTER FASTER, false, false, 5",
        "LAST AUTO, false, false, 20",
        "J10 AUTO RESTED, false, false, 20"
    })
    void stepsFollowByThemselves(String keys, boolean on, boolean paused, int seconds) {
        assertEquals(new Presentation.Auto(on, paused, seconds), after(keys).auto());
    }

    @Test
    void aRestIsNeverShorterThanFiveNorLongerThanTwoMinutes() {
        assertEquals(120, new Presentation.Auto(true, false, 500).seconds());
        assertEquals(5, new Presentation.Auto(true, false, -1).seconds());
    }

    @Test
    void aStoryBeginsWithItsTitleWhichIsNoStep() {
        Presentation begun = Presentation.of(STORY);
        assertTrue(begun.isTitle());
        assertFalse(begun.isLast());
        assertEquals(12, begun.steps());
        assertFalse(begun.after(Plain.NEXT).isTitle());
    }

    @Test
    void aNumberHasFourDigitsAtMost() {
        assertEquals("1234", after("1 2 3 4 5").digits());
        assertEquals("", after("1 2 TITLES").digits());
        assertEquals(
                List.of("7", ""), List.of(after("7").digits(), after("7 ERASE").digits()));
    }

    @Test
    void theWatchTellsMinutesAndSeconds() {
        assertEquals("0:05", Watch.words(java.time.Duration.ofSeconds(5)));
        assertEquals("59:59", Watch.words(java.time.Duration.ofSeconds(3599)));
        assertEquals("1:07:05", Watch.words(java.time.Duration.ofSeconds(4025)));
    }
}
