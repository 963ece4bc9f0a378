package kwonik.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.When;
import org.junit.jupiter.api.Test;

/// A step of a story shows something.
class StoryTest {
    @Test
    void aStepShowsAnEventOrAStretchOfTimeOrBoth() {
        assertEquals("e", Samples.at("e").event());
        assertEquals(When.parse("1990/1999"), Samples.over("1990/1999").view());
        assertEquals(
                When.parse("1995"), new Story.Step("e", When.parse("1995"), true, true, Localized.of("Note")).view());
    }

    @Test
    void aStepThatShowsNothingIsNone() {
        assertThrows(
                IllegalArgumentException.class, () -> new Story.Step(null, null, true, true, Localized.of("Note")));
    }

    @Test
    void stepsAreCopied() {
        List<Story.Step> steps = new ArrayList<>(List.of(Samples.at("a")));
        Story story = new Story("s", Localized.of("S"), steps);
        steps.add(Samples.at("b"));
        assertEquals(List.of(Samples.at("a")), story.steps());
    }
}
