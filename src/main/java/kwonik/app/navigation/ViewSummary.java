package kwonik.app.navigation;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.calendar.CivilDate;
import kwonik.edtf.words.DateWords;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.Picture;
import kwonik.words.Printable;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Says in a line which stretch of time is on the screen and how many of the events are in it.
public record ViewSummary(Words words) {
    private static final double DAY = CivilDate.DAY_SECONDS;
    private static final String SEPARATOR = " · ";
    private static final double YEAR = 365.2425 * DAY;
    /// From here on the axis counts in millions of years.
    private static final long DEEP_YEARS = 1_000_000;

    private static final double DEEP = DEEP_YEARS * YEAR;

    /// The line, e.g. "1990 – 2025 · all 38 events shown".
    public String say(ViewState view, Picture.@Nullable Tally tally) {
        String stretch = stretch(view.start(), view.end());
        return tally == null ? stretch : words.say("app.where", stretch, events(tally));
    }

    /// The line, which also says which event is selected, its place among all, and what is left out.
    public String say(ViewState view, Picture.@Nullable Tally tally, @Nullable ChronicleIndex index) {
        List<String> parts = new ArrayList<>();
        boolean timed = index == null || index.isTimed();
        parts.add(timed || tally == null ? say(view, tally) : events(tally));
        if (view.gapsHidden()) {
            parts.add(words.say("app.where.torn"));
        }
        if (index == null) {
            return String.join(SEPARATOR, parts);
        }
        ChronicleIndex.Filtered filtered = index.filtered();
        if (filtered != null) {
            parts.add(words.say("app.filter.some", filtered.shown(), filtered.all()));
        }
        int selected = view.selected() == null ? -1 : index.chronicle().indexOf(view.selected());
        if (selected >= 0) {
            int place = index.placeInTime(selected);
            if (place >= 0) {
                parts.add(words.say("app.where.event", place + 1, index.dated()));
            }
            String title = index.chronicle().events().get(selected).title().in(words.tag());
            parts.add(Printable.isolated(title));
        }
        return String.join(SEPARATOR, parts);
    }

    /// A stretch of time, as sharp as it is drawn: in years, months or days.
    public String stretch(double start, double end) {
        DateWords dates = new DateWords(words);
        CivilDate first = CivilDate.ofSecond((long) start);
        CivilDate last = CivilDate.ofSecond((long) end - 1);
        double span = end - start;
        String from;
        String to;
        if (span >= DEEP && first.year() <= -DEEP_YEARS) {
            from = dates.deepYear(first.year(), span / YEAR);
            to = dates.deepYear(last.year(), span / YEAR);
        } else if (span >= 2 * YEAR) {
            from = dates.year(first.year());
            to = dates.year(last.year());
        } else if (span >= 60 * DAY) {
            from = dates.month(first.year(), first.month());
            to = dates.month(last.year(), last.month());
        } else {
            from = dates.day(first);
            to = dates.day(last);
        }
        return from.equals(to) ? from : words.say("app.stretch", from, to);
    }

    /// A stretch of time in years, however short.
    String years(long start, long end) {
        DateWords dates = new DateWords(words);
        String from = dates.year(CivilDate.ofSecond(start).year());
        String to = dates.year(CivilDate.ofSecond(end - 1).year());
        return from.equals(to) ? from : words.say("app.stretch", from, to);
    }

    private String events(Picture.Tally tally) {
        int all = tally.all();
        int visible = tally.shown() + tally.inChips();
        if (visible == all && tally.inChips() == 0) {
            return words.say("app.where.all", all);
        }
        if (all > 0 && tally.undated() == all) {
            return words.say("app.where.undated", all);
        }
        List<String> parts = new ArrayList<>();
        parts.add(visible == all ? words.say("app.where.every", all) : words.say("app.where.some", visible, all));
        if (tally.inChips() > 0) {
            parts.add(words.say("app.where.chips", tally.inChips()));
        }
        if (tally.undated() > 0) {
            parts.add(words.say("app.where.undated", tally.undated()));
        }
        if (tally.lanes() > 0) {
            parts.add(words.say("app.where.lanes", tally.lanes()));
        }
        return String.join(", ", parts);
    }
}
