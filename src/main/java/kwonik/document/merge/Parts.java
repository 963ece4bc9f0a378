package kwonik.document.merge;

import java.util.List;
import java.util.Map;
import kwonik.model.Chronicle;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Source;
import kwonik.model.Story;
import kwonik.model.Term;
import org.jspecify.annotations.Nullable;

/// The parts of a chronicle, or of what is known of one: unlike those of a [Chronicle] they may point at nothing.
public final class Parts {
    /// Of a chronicle of which nothing is known.
    public static final Parts NONE =
            new Parts(null, new Lists(List.of(), List.of(), List.of(), List.of(), List.of()), List.of());

    /// What a chronicle is made of.
    public enum Kind {
        ABOUT,
        SOURCE,
        LANE,
        ERA,
        TERM,
        STORY,
        EVENT
    }

    private final @Nullable Chronicle whole;
    private final Chronicle.@Nullable About about;
    private final Listed<Source> sources;
    private final Listed<Lane> lanes;
    private final Listed<Era> eras;
    private final Listed<Term> terms;
    private final Listed<Story> stories;
    private final Listed<Event> events;

    /// All lists of parts but that of the events.
    public record Lists(
            List<Source> sources, List<Lane> lanes, List<Era> eras, List<Term> terms, List<Story> stories) {}

    /// Some parts.
    ///
    /// @param about null if it is not known what the chronicle says of itself
    public Parts(Chronicle.@Nullable About about, Lists lists, List<Event> events) {
        this(null, about, lists, Listed.of(events, Event::id));
    }

    private Parts(@Nullable Chronicle whole, Chronicle.@Nullable About about, Lists lists, Listed<Event> events) {
        this.whole = whole;
        this.about = about;
        this.sources = Listed.of(lists.sources(), Source::id);
        this.lanes = Listed.of(lists.lanes(), Lane::id);
        this.eras = Listed.of(lists.eras(), Era::id);
        this.terms = Listed.of(lists.terms(), Term::id);
        this.stories = Listed.of(lists.stories(), Story::id);
        this.events = events;
    }

    /// All parts of a chronicle.
    public static Parts of(Chronicle chronicle) {
        return new Parts(
                chronicle,
                chronicle.about(),
                new Lists(
                        chronicle.sources(),
                        chronicle.lanes(),
                        chronicle.eras(),
                        chronicle.glossary().terms(),
                        chronicle.stories()),
                Listed.of(chronicle.events(), Event::id, chronicle::indexOf));
    }

    /// The chronicle whose parts these are; null if they are of none.
    @Nullable
    Chronicle whole() {
        return whole;
    }

    /// Null if it is not known.
    public Chronicle.@Nullable About about() {
        return about;
    }

    public Listed<Source> sources() {
        return sources;
    }

    public Listed<Lane> lanes() {
        return lanes;
    }

    public Listed<Era> eras() {
        return eras;
    }

    public Listed<Term> terms() {
        return terms;
    }

    public Listed<Story> stories() {
        return stories;
    }

    public Listed<Event> events() {
        return events;
    }

    Map<String, String> extras() {
        return whole == null ? Map.of() : whole.extras();
    }
}
