package kwonik.app.settings;

/// What was chosen for the table of all events.
///
/// @param shown whether it stands in the place of the timeline
/// @param order in which its events stand, by the name of the order; empty before one was chosen
public record TableChoice(boolean shown, String order) {
    static final TableChoice FIRST = new TableChoice(false, "");

    /// With the table where the timeline is, and the other way round.
    public TableChoice switched() {
        return new TableChoice(!shown, order);
    }

    public TableChoice withOrder(String code) {
        return new TableChoice(shown, code);
    }
}
