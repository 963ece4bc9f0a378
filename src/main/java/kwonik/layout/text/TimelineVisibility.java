package kwonik.layout.text;

import java.util.Set;
import kwonik.model.Excerpt;

/// What of a timeline is drawn: a class may be asked before it is told, and a strip has no room for every lane.
///
/// @param without the lanes that are left out, as places in the chronicle
/// @param titles whether events are named; if not, each is a question mark
/// @param dates whether the axis says when; if not, its spans are question marks
/// @param legend whether the marks are explained below
public record TimelineVisibility(Set<Integer> without, boolean titles, boolean dates, boolean legend) {
    /// Everything.
    public static final TimelineVisibility ALL = new TimelineVisibility(Set.of(), true, true, true);

    /// Stands for what is not told yet.
    public static final String HIDDEN = "?";

    /// Everything on a stage, where marks are not explained.
    public static final TimelineVisibility STAGE = new TimelineVisibility(Set.of(), true, true, false);

    public TimelineVisibility {
        without = Set.copyOf(without);
    }

    /// This with titles hidden, or shown again.
    public TimelineVisibility togglingTitles() {
        return new TimelineVisibility(without, !titles, dates, legend);
    }

    /// This with dates hidden, or shown again.
    public TimelineVisibility togglingDates() {
        return new TimelineVisibility(without, titles, !dates, legend);
    }

    /// A title, or what stands for it: one that tells a date gives away what it is asked for as well.
    public String title(String title) {
        return titles ? undated(title) : HIDDEN;
    }

    /// A text that stands also while events are not named, unless it tells a date that is hidden.
    public String undated(String text) {
        return dates || !DateMention.in(text) ? text : HIDDEN;
    }

    /// Whether a passage may be quoted: it never is in part, so one that tells a hidden date is not quoted at all.
    public boolean quotes(Excerpt excerpt) {
        return dates || !DateMention.in(excerpt.exact());
    }

    /// Whether a lane is drawn, by its place in the chronicle.
    public boolean lane(int lane) {
        return !without.contains(lane);
    }
}
