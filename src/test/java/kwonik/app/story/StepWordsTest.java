package kwonik.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import kwonik.app.session.Sample;
import kwonik.edtf.When;
import kwonik.model.Localized;
import kwonik.model.Story.Step;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepWordsTest {
    private static final StepWords WORDS = new StepWords(Sample.index().chronicle(), Sample.ENGLISH);

    private static Step step(
            @Nullable String event, @Nullable String view, boolean compare, boolean torn, String note) {
        return new Step(
                event,
                view == null ? null : When.parse(view),
                compare,
                torn,
                note.isEmpty() ? Localized.NONE : Localized.of(note));
    }

    @Test
    void aStepIsCalledAsItsEventInTheLanguageOfTheMoment() {
        Step step = step("departure", "2025", false, false, "");
        assertEquals("150 soldiers leave", WORDS.title(step));
        StepWords french = new StepWords(Sample.index().chronicle(), Words.in(Locale.FRENCH));
        assertEquals("Départ de 150 soldats", french.title(step));
    }

    @Test
    void aStepWithoutAnEventIsCalledAsItsStretchOfTime() {
        assertEquals("1991", WORDS.title(step(null, "1991", false, false, "")));
    }

    @Test
    void anEventThatIsNoLongerThereIsCalledByItsId() {
        assertEquals("gone", WORDS.title(step("gone", null, false, false, "")));
    }

    @Test
    void theStretchIsRemarkedOnlyBesideAnEvent() {
        assertEquals("", WORDS.remark(step(null, "1991", false, false, "")));
        assertEquals("1991", WORDS.remark(step("departure", "1991", false, false, "")));
    }

    @Test
    void eachMannerOfLookingIsRemarkedAfterTheStretch() {
        String all = WORDS.remark(step("departure", "1991", true, true, "Ask."));
        assertEquals(
                "1991 · " + Sample.ENGLISH.say("app.stories.step.compare") + " · "
                        + Sample.ENGLISH.say("app.stories.step.torn") + " · "
                        + Sample.ENGLISH.say("app.stories.step.note"),
                all);
    }
}
