package kwonik.app.present;

/// What a key, a clicker or a click asks of a presentation.
sealed interface PresentKey {
    /// A digit of the number of a step.
    ///
    /// @param value from 0 to 9
    record Digit(int value) implements PresentKey {
        public Digit {
            if (value < 0 || value > 9) {
                throw new IllegalArgumentException("not a digit: " + value);
            }
        }
    }

    /// A step that was pointed at.
    ///
    /// @param step from 0, or [Presentation#TITLE]
    record Jump(int step) implements PresentKey {}

    /// What needs no number.
    enum Plain implements PresentKey {
        NEXT,
        BACK,
        /// Takes back a digit, or else goes back.
        ERASE,
        FIRST,
        LAST,
        /// Goes to the step whose number was typed, or else to the next.
        ENTER,
        BLACK,
        WHITE,
        TITLES,
        DATES,
        POINT,
        /// The key for the pointer was let go.
        POINT_END,
        AUTO,
        PAUSE,
        SLOWER,
        FASTER,
        /// The rest at a step is over.
        RESTED,
        HELP,
        /// Explains the terms of the step, or stops doing so.
        TERMS,
        /// Opens or closes the presenter view; nothing that the audience sees.
        PRESENTER,
        /// Opens or closes the presenter view, also where the audience would see it.
        PRESENTER_ANYWAY,
        /// Moves a note that is longer than its room up, in the presenter view.
        NOTE_UP,
        /// Moves a note that is longer than its room down, in the presenter view.
        NOTE_DOWN,
        /// Sets the watch of the presenter view to zero.
        RESTART,
        LEAVE,
        /// Any other key, which closes the list of keys and does nothing else.
        OTHER
    }
}
