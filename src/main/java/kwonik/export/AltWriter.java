package kwonik.export;

import java.util.ArrayList;
import java.util.List;
import kwonik.axis.DateWords;
import kwonik.axis.When;
import kwonik.layout.ChronicleIndex;
import kwonik.layout.SourceWords;
import kwonik.layout.ViewState;
import kwonik.model.Chronicle;
import kwonik.model.Comparison;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.model.Story;
import kwonik.words.Words;

/// Puts pictures of a chronicle into words.
///
/// @param index what is shown of the chronicle
/// @param words the language
record AltWriter(ChronicleIndex index, Words words) {
    AltText of(What what) {
        return switch (what) {
            case What.Time time -> timeline(time.view());
            case What.Card card -> card(event(card.event()));
            case What.Grid grid -> grid(event(grid.event()));
            case What.Slides slides -> slides(slides.story());
        };
    }

    private Chronicle chronicle() {
        return index.chronicle();
    }

    private Event event(int place) {
        return chronicle().events().get(place);
    }

    private AltText timeline(ViewState view) {
        List<Event> events = events(view);
        Chronicle.About about = chronicle().about();
        List<String> parts = new ArrayList<>();
        parts.add(words.say(
                "export.alt.picture",
                about.title().in(words.tag()),
                events.size(),
                chronicle().lanes().size()));
        add(parts, about.summary().in(words.tag()));
        addFilter(parts);
        return new AltText(
                String.join(" ", parts), events.stream().map(this::line).toList());
    }

    private String line(Event event) {
        return words.say(
                "export.alt.event",
                date(event),
                event.title().in(words.tag()),
                event.lane().name().in(words.tag()));
    }

    private String date(Event event) {
        When when = event.when();
        return when == null ? words.say("export.alt.undated") : new DateWords(words).brief(when);
    }

    private AltText card(Event event) {
        List<Excerpt> excerpts = event.details().excerpts();
        List<String> parts = new ArrayList<>();
        parts.add(words.say("export.alt.card", event.title().in(words.tag()), date(event), excerpts.size()));
        add(parts, event.details().summary().in(words.tag()));
        add(parts, event.details().doubt().in(words.tag()));
        addFilter(parts);
        return new AltText(
                String.join(" ", parts),
                excerpts.stream()
                        .map(excerpt -> words.say("export.alt.quoted", excerpt.exact(), source(excerpt.sourceId())))
                        .toList());
    }

    private String source(String id) {
        SourceWords naming = new SourceWords(words);
        return chronicle()
                .source(id)
                .map(source -> naming.byline(source) + " (" + naming.kind(source) + ")")
                .orElse(id);
    }

    private AltText grid(Event event) {
        Comparison comparison = Comparison.of(chronicle(), event, index.filter());
        List<String> parts = new ArrayList<>();
        parts.add(words.say(
                "export.alt.grid",
                event.title().in(words.tag()),
                date(event),
                comparison.columns().size(),
                comparison.rows().size()));
        addFilter(parts);
        List<String> lines = new ArrayList<>();
        for (Comparison.Row row : comparison.rows()) {
            lines.add(row.claim().question().in(words.tag()));
            for (int i = 0; i < comparison.columns().size(); i++) {
                Source source = comparison.columns().get(i);
                String name = source(source.id());
                if (row.cells().get(i).isEmpty()) {
                    lines.add("    " + words.say("export.alt.silent", name));
                }
                for (Excerpt answer : row.cells().get(i)) {
                    lines.add("    " + words.say("export.alt.quoted", answer.exact(), name));
                }
            }
        }
        return new AltText(String.join(" ", parts), lines);
    }

    private AltText slides(Story story) {
        List<String> lines = new ArrayList<>();
        for (Story.Step step : story.steps()) {
            When view = step.view();
            String number = String.valueOf(lines.size() + 1);
            String id = step.event();
            String shown = chronicle()
                    .event(id == null ? "" : id)
                    .map(event -> event.title().in(words.tag()) + ", " + date(event))
                    .orElseGet(() -> view == null ? "" : new DateWords(words).brief(view));
            lines.add(words.say("export.alt.step", number, shown));
        }
        String paragraph = words.say(
                "export.alt.slides",
                story.title().in(words.tag()),
                chronicle().about().title().in(words.tag()),
                lines.size());
        return new AltText(paragraph, lines);
    }

    private void addFilter(List<String> parts) {
        ChronicleIndex.Filtered filtered = index.filtered();
        if (filtered != null) {
            parts.add(words.say("export.alt.filtered", filtered.sources(), filtered.allSources(), filtered.hidden()));
        }
    }

    private static void add(List<String> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(text);
        }
    }

    /// The events of a stretch of time in their order, and then those without a date.
    private List<Event> events(ViewState view) {
        List<Event> events = new ArrayList<>();
        List<Event> all = chronicle().events();
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
