package kwonik.export.poster;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.export.common.Captions;
import kwonik.layout.picture.HitArea;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.words.Words;

/// Says what the parts of a poster show.
record PosterCaptions(Poster poster) implements Captions {
    @Override
    public String language() {
        return words().tag();
    }

    @Override
    public String title() {
        return poster.title();
    }

    @Override
    public String description() {
        return poster.alt().paragraph();
    }

    @Override
    public String link() {
        return poster.link().toString();
    }

    @Override
    public String id(HitArea spot) {
        String top = spot.top() < 0 ? "running" : event(spot.top()).id();
        return (spot.isChip() ? "chip-" : "event-") + top;
    }

    @Override
    public String title(HitArea spot) {
        if (!spot.isChip()) {
            return event(spot.event()).title().in(language());
        }
        String lane = chronicle().lanes().get(spot.lane()).name().in(language());
        return words().say("export.svg.chip", spot.members(), lane);
    }

    @Override
    public String description(HitArea spot) {
        if (spot.isChip()) {
            return spot.top() < 0
                    ? ""
                    : words().say("export.svg.top", event(spot.top()).title().in(language()));
        }
        Event event = event(spot.event());
        List<String> parts = new ArrayList<>();
        When when = event.when();
        parts.add(when == null ? words().say("export.alt.undated") : new DateWords(words()).full(when));
        parts.add(event.lane().name().in(language()));
        String summary = event.details().summary().in(language());
        if (!summary.isEmpty()) {
            parts.add(summary);
        }
        return String.join(". ", parts);
    }

    @Override
    public String photo(String alt) {
        return alt.isEmpty() ? "" : words().say("export.picture.alt", alt);
    }

    private Words words() {
        return poster.words();
    }

    private Chronicle chronicle() {
        return poster.index().chronicle();
    }

    private Event event(int place) {
        return chronicle().events().get(place);
    }
}
