package kwonik.app.present;

import kwonik.app.present.PresentKey.Plain;
import kwonik.layout.page.StageLayout;
import kwonik.layout.text.TimelineVisibility;
import kwonik.model.Story;

/// The state of a presentation: which step is told, and what of it is covered; each key leads to the next state.
///
/// @param story what is told
/// @param step the present step, from 0; the title of the story stands before the first, see [#TITLE]
/// @param cover what hides the step
/// @param shown whether titles and dates are shown; if not, the class is asked
/// @param digits typed so far of the number of a step; may be empty
/// @param auto whether steps follow each other by themselves
/// @param mode what the presenter is doing
record Presentation(Story story, int step, Cover cover, TimelineVisibility shown, String digits, Auto auto, Mode mode) {
    /// No story has more steps than this many digits say.
    private static final int MOST_DIGITS = 4;
    /// The title, with which a story begins; it is no step and is not counted.
    static final int TITLE = StageLayout.TITLE;

    /// What hides a step.
    enum Cover {
        NONE,
        BLACK,
        WHITE
    }

    /// What the presenter is doing.
    enum Mode {
        TELLING,
        /// A spot follows the mouse.
        POINTING,
        /// The keys are listed over the step.
        READING_KEYS,
        /// The terms of the step are explained over it.
        READING_TERMS,
        OVER
    }

    /// Going on without a key.
    ///
    /// @param on whether steps follow each other by themselves
    /// @param paused whether the rest stands still
    /// @param seconds how long a step rests, from 5 to 120
    record Auto(boolean on, boolean paused, int seconds) {
        static final int SHORTEST = 5;
        static final int LONGEST = 120;
        static final int BY = 5;
        static final Auto OFF = new Auto(false, false, 20);

        Auto {
            seconds = Math.clamp(seconds, SHORTEST, LONGEST);
        }

        Auto switched(boolean now) {
            return new Auto(now, false, seconds);
        }

        Auto held() {
            return new Auto(on, on && !paused, seconds);
        }

        Auto longer(int by) {
            return new Auto(on, paused, seconds + by);
        }
    }

    Presentation {
        step = Math.clamp(step, TITLE, story.steps().size() - 1);
    }

    /// The beginning of a story.
    static Presentation of(Story story) {
        return new Presentation(story, TITLE, Cover.NONE, TimelineVisibility.STAGE, "", Auto.OFF, Mode.TELLING);
    }

    int steps() {
        return story.steps().size();
    }

    boolean isTitle() {
        return step == TITLE;
    }

    boolean isLast() {
        return step >= steps() - 1;
    }

    /// Whether the rest at a step runs down.
    boolean rests() {
        return auto.on && !auto.paused && cover == Cover.NONE && (mode == Mode.TELLING || mode == Mode.POINTING);
    }

    /// What follows a key. Any key closes the list of keys and does no more; a key that is no digit forgets the digits.
    Presentation after(PresentKey key) {
        if (mode == Mode.READING_KEYS && key != Plain.POINT && key != Plain.POINT_END && key != Plain.RESTED) {
            return in(Mode.TELLING);
        }
        if (mode == Mode.READING_TERMS && key != Plain.POINT_END && key != Plain.RESTED) {
            // what is explained goes with its step; the key does what it does
            return key == Plain.TERMS ? in(Mode.TELLING) : in(Mode.TELLING).after(key);
        }
        return switch (key) {
            case PresentKey.Digit digit -> digits.length() < MOST_DIGITS ? typed(digits + digit.value()) : this;
            case PresentKey.Jump jump -> to(jump.step());
            case Plain plain -> after(plain);
        };
    }

    /// Whether events are named; if not, the class is asked.
    boolean titles() {
        return shown.titles();
    }

    /// Whether dates are shown; if not, the class is asked.
    boolean dates() {
        return shown.dates();
    }

    private Presentation after(Plain key) {
        return switch (key) {
            case NEXT -> to(step + 1);
            case BACK -> to(step - 1);
            case ERASE -> digits.isEmpty() ? to(step - 1) : typed(digits.substring(0, digits.length() - 1));
            case FIRST -> to(TITLE);
            case LAST -> to(steps() - 1);
            case ENTER -> digits.isEmpty() ? to(step + 1) : named();
            case BLACK -> covered(Cover.BLACK);
            case WHITE -> covered(Cover.WHITE);
            case TITLES -> new Presentation(story, step, cover, shown.togglingTitles(), "", auto, mode);
            case DATES -> new Presentation(story, step, cover, shown.togglingDates(), "", auto, mode);
            case POINT -> mode == Mode.TELLING ? in(Mode.POINTING) : this;
            case POINT_END -> mode == Mode.POINTING ? in(Mode.TELLING) : this;
            case AUTO -> with(auto.switched(!auto.on && !isLast()));
            case PAUSE -> with(auto.held());
            case SLOWER -> with(auto.longer(Auto.BY));
            case FASTER -> with(auto.longer(-Auto.BY));
            case RESTED -> rests() ? to(step + 1) : this;
            case HELP -> typed("").in(Mode.READING_KEYS);
            case TERMS -> typed("").in(Mode.READING_TERMS);
            case LEAVE -> typed("").in(Mode.OVER);
            case PRESENTER, PRESENTER_ANYWAY, NOTE_UP, NOTE_DOWN, RESTART, OTHER -> this;
        };
    }

    /// Another step, or the same at an end; what hid the step before hides this one no more, and the last step rests.
    private Presentation to(int number) {
        int there = Math.clamp(number, TITLE, steps() - 1);
        boolean last = there >= steps() - 1;
        return new Presentation(story, there, Cover.NONE, shown, "", last ? auto.switched(false) : auto, mode);
    }

    /// The step whose number was typed, 0 for the title; a number that no step has leads nowhere.
    private Presentation named() {
        int number = Integer.parseInt(digits);
        return number <= steps() ? to(number - 1) : typed("");
    }

    private Presentation covered(Cover by) {
        Cover now = cover == by ? Cover.NONE : by;
        return new Presentation(story, step, now, shown, "", auto, mode);
    }

    private Presentation typed(String now) {
        return new Presentation(story, step, cover, shown, now, auto, mode);
    }

    private Presentation with(Auto now) {
        return new Presentation(story, step, cover, shown, "", now, mode);
    }

    private Presentation in(Mode now) {
        return new Presentation(story, step, cover, shown, digits, auto, now);
    }
}
