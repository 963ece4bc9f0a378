package kwonik.export;

import java.util.ArrayList;
import java.util.List;
import kwonik.axis.DateWords;
import kwonik.axis.When;
import kwonik.layout.ChronicleIndex;
import kwonik.layout.ViewState;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.words.Words;

/// The picture in words, for those who cannot see it: a paragraph, and a dated list of what it shows.
///
/// @param index what is shown of a chronicle
/// @param view the stretch of time
/// @param words the language
public record AltText(ChronicleIndex index, ViewState view, Words words) {
    /// What is seen, in a sentence or three.
    public String paragraph() {
        Chronicle.About about = index.chronicle().about();
        String tag = words.tag();
        List<String> parts = new ArrayList<>();
        parts.add(words.say(
                "export.alt.picture",
                about.title().in(tag),
                events().size(),
                index.chronicle().lanes().size()));
        String summary = about.summary().in(tag);
        if (!summary.isEmpty()) {
            parts.add(summary);
        }
        ChronicleIndex.Filtered filtered = index.filtered();
        if (filtered != null) {
            parts.add(words.say("export.alt.filtered", filtered.sources(), filtered.allSources(), filtered.hidden()));
        }
        return String.join(" ", parts);
    }

    /// The paragraph and the list, one event a line, in the order of time; undated events at the end.
    public String whole() {
        StringBuilder text = new StringBuilder(paragraph()).append("\n\n");
        DateWords dates = new DateWords(words);
        for (Event event : events()) {
            When when = event.when();
            String date = when == null ? words.say("export.alt.undated") : dates.brief(when);
            text.append(words.say(
                            "export.alt.event",
                            date,
                            event.title().in(words.tag()),
                            event.lane().name().in(words.tag())))
                    .append('\n');
        }
        return text.toString();
    }

    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        List<Event> all = index.chronicle().events();
        for (int place = 0; place < index.dated(); place++) {
            Event event = all.get(index.inTime(place));
            When when = event.when();
            if (when != null && when.start() < view.end() && when.end() > view.start()) {
                events.add(event);
            }
        }
        all.stream().filter(event -> event.when() == null).forEach(events::add);
        return events;
    }
}
