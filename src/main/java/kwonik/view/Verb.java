package kwonik.view;

/// What one can do with a timeline; keys, buttons and menus all say one of these.
public enum Verb {
    ZOOM_IN,
    ZOOM_OUT,
    WHOLE,
    /// Cuts out the stretches in which nothing happens, or puts them back.
    TEAR,
    PAN_LEFT,
    PAN_RIGHT,
    NEXT,
    PREVIOUS,
    /// Where there are more lanes than have room, scrolls to those above.
    LANES_UP,
    LANES_DOWN,
    LANE_DOWN,
    LANE_UP,
    FIRST,
    LAST,
    CLOSER,
    OPEN,
    BACK;

    /// The key of the words for this verb in the message bundle.
    public String key() {
        return "view.verb." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
