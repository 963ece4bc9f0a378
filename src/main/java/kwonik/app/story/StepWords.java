package kwonik.app.story;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Story.Step;
import kwonik.words.Words;

/// A step of a story in words.
record StepWords(Chronicle chronicle, Words words) {
    /// The title of its event, or its stretch of time.
    String title(Step step) {
        String id = step.event();
        if (id != null) {
            return chronicle
                    .event(id)
                    .map(Event::title)
                    .map(title -> title.in(words.tag()))
                    .orElse(id);
        }
        When view = step.view();
        return view == null ? "" : new DateWords(words).full(view);
    }

    /// What there is to say of it besides: its stretch of time if it has an event too, and how it is looked at.
    String remark(Step step) {
        List<String> parts = new ArrayList<>();
        When view = step.view();
        if (step.event() != null && view != null) {
            parts.add(new DateWords(words).full(view));
        }
        if (step.compare()) {
            parts.add(words.say("app.stories.step.compare"));
        }
        if (step.gapsHidden()) {
            parts.add(words.say("app.stories.step.torn"));
        }
        if (!step.note().isEmpty()) {
            parts.add(words.say("app.stories.step.note"));
        }
        return String.join(" · ", parts);
    }
}
