package kwonik.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Picture;
import kwonik.layout.text.SourceWords;
import kwonik.layout.text.TimelineVisibility;
import kwonik.model.Difference;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.words.Words;

/// Says in words what a mark shows, for tooltips and screen readers; what a class is asked for, they do not tell.
///
/// @param seen the events that have a mark of their own
/// @param shown what is told of them
record Descriptions(ChronicleIndex index, Words words, Set<Integer> seen, TimelineVisibility shown) {
    /// A chip names no more events than this; who wants the rest opens it.
    private static final int MOST = 12;

    /// A year, or a month of one, and nothing doubtful about it.
    private static final Pattern HOLLOW = Pattern.compile("-?\\d{4}(-(0[1-9]|1[0-2]))?");

    /// Describes the spots of a picture.
    static Descriptions of(ChronicleIndex index, TimelineView view, Picture picture) {
        Set<Integer> seen = new HashSet<>();
        for (HitArea spot : picture.spots()) {
            seen.add(spot.event());
        }
        return new Descriptions(
                index, view.wordsProperty().get(), seen, view.shownProperty().get());
    }

    /// Enough by itself: date and how sharp it is, title, lane, excerpts, and the place in the order of time.
    String name(HitArea spot) {
        if (spot.isChip()) {
            return chip(spot);
        }
        Event event = index.chronicle().events().get(spot.event());
        List<String> parts = new ArrayList<>();
        When when = event.when();
        if (when != null) {
            parts.addAll(date(when));
        }
        parts.add(title(event));
        parts.add(event.lane().name().in(words.tag()));
        parts.add(words.say(
                "view.name.excerpts", event.details().evidence().excerpts().size()));
        parts.addAll(told(event));
        if (when != null) {
            parts.add(words.say(
                    "view.name.place",
                    shown.dates() ? Integer.toString(index.placeInTime(spot.event()) + 1) : TimelineVisibility.HIDDEN,
                    Integer.toString(index.dated())));
        }
        if (spot.hits() > 0) {
            parts.add(words.say("view.name.found"));
        }
        return String.join("; ", parts);
    }

    /// The date, and how sharp it is, as the drawing has it: a hollow bar is "at some time in 1995".
    private List<String> date(When when) {
        if (!shown.dates()) {
            return List.of(TimelineVisibility.HIDDEN);
        }
        DateWords dates = new DateWords(words);
        if (HOLLOW.matcher(when.edtf()).matches()) {
            return List.of(words.say("view.name.within", dates.brief(when)));
        }
        String sharpness = dates.sharpness(when);
        return sharpness.isEmpty() ? List.of(dates.brief(when)) : List.of(dates.brief(when), sharpness);
    }

    /// What the signs behind a title say: whether the sources differ, and how many of them tell of the event.
    private List<String> told(Event event) {
        List<String> parts = new ArrayList<>();
        List<Difference> differs = event.details().evidence().differs();
        if (!differs.isEmpty()) {
            int which = differs.size() > 1 ? 2 : differs.getFirst() == Difference.DATE ? 0 : 1;
            parts.add(words.say("view.name.differ", which));
        }
        int sources = index.chronicle().sources().size();
        // with sources left out, it is not known how many of all report it
        if (index.hasAllSources() && sources > 1) {
            parts.add(index.chronicle()
                    .onlyVoice(event)
                    .map(source -> words.say("view.name.alone", new SourceWords(words).byline(source, shown), sources))
                    .orElseGet(() -> words.say("view.name.tell", sourceCount(event), sources)));
        }
        return parts;
    }

    private static int sourceCount(Event event) {
        return (int) event.details().evidence().excerpts().stream()
                .filter(excerpt -> excerpt.role() == Excerpt.Role.DIRECT)
                .map(Excerpt::sourceId)
                .distinct()
                .count();
    }

    private String title(Event event) {
        return shown.title(event.title().in(words.tag()));
    }

    /// What Enter or a click does.
    String help(HitArea spot) {
        return words.say(spot.isChip() ? "view.help.chip" : "view.help.event");
    }

    /// The titles of the events in a chip, the most important first.
    private List<String> members(HitArea chip) {
        return index.mostImportant(chip.lane(), chip.from(), chip.to(), MOST, event -> !seen.contains(event)).stream()
                .map(event -> title(index.chronicle().events().get(event)))
                .toList();
    }

    /// The tooltip: date, title and signs of an event in words, or what a chip holds.
    String tip(HitArea spot) {
        if (spot.isChip()) {
            return chip(spot) + "\n" + words.say("view.help.chip");
        }
        Event event = index.chronicle().events().get(spot.event());
        List<String> lines = new ArrayList<>();
        When when = event.when();
        if (when != null) {
            lines.add(String.join("; ", date(when)));
        }
        lines.add(title(event));
        lines.addAll(told(event));
        return String.join("\n", lines);
    }

    private String chip(HitArea spot) {
        String lane = index.chronicle().lanes().get(spot.lane()).name().in(words.tag());
        List<String> titles = members(spot);
        String found = spot.hits() > 0 ? "; " + words.say("view.name.found.in", spot.hits()) : "";
        if (spot.top() < 0 || titles.isEmpty()) {
            return words.say("view.name.running", spot.members(), lane) + found;
        }
        int rest = spot.members() - titles.size();
        String list = String.join("\n", titles) + (rest > 0 ? "\n" + words.say("view.name.more", rest) : "");
        return words.say("view.name.chip", spot.members(), lane) + found + "\n" + list;
    }
}
