package kwonik.export.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Story;
import org.jspecify.annotations.Nullable;

/// The stories of a page; the notes for whoever presents stay out of it, because the class has the page.
final class WebStories {
    private final Chronicle chronicle;
    private final Map<String, Integer> places = new HashMap<>();

    /// @param events in the order of the page
    WebStories(Chronicle chronicle, List<Event> events) {
        this.chronicle = chronicle;
        if (!chronicle.stories().isEmpty()) {
            events.forEach(event -> places.put(event.id(), places.size()));
        }
    }

    void write(WebJson json) throws IOException {
        json.beginList();
        for (Story story : chronicle.stories()) {
            json.beginList().text(story.title()).beginList();
            for (Story.Step step : story.steps()) {
                json.beginList().number(step.event() == null ? -1 : places.getOrDefault(step.event(), -1));
                view(json, step.view());
                json.number(step.compare() ? 1 : 0).endList();
            }
            json.endList().endList();
        }
        json.endList();
    }

    private static void view(WebJson json, @Nullable When view) throws IOException {
        if (view == null) {
            json.none().none();
        } else {
            json.number(view.start()).number(view.end());
        }
    }
}
