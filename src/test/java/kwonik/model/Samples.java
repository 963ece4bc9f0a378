package kwonik.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kwonik.edtf.When;
import org.jspecify.annotations.Nullable;

/// Small parts of chronicles for tests: whatever a test does not name is empty.
public final class Samples {
    public static final Lane ARMY = new Lane("army", Localized.of("Army"));
    public static final Lane POLICE = new Lane("police", Localized.of("Police"));

    private Samples() {}

    public static Source source(String id, SourceKind kind) {
        return new Source(
                id,
                new Source.Publication("webpage", id, List.of(), "", null, ""),
                kind,
                Localized.NONE,
                Localized.NONE,
                "",
                new Source.ProvenText("", 0));
    }

    /// The words of an excerpt are those of its source and role, so that each differs from the next.
    public static Excerpt excerpt(String source, Excerpt.Role role) {
        String words = source + " says this as " + role.code();
        return new Excerpt(source, role, words, "", "", 10, 10 + words.length());
    }

    public static Claim claim(String question, String... sources) {
        return new Claim(
                Localized.of(question),
                Claim.Relation.ADD,
                Localized.NONE,
                Stream.of(sources)
                        .map(source -> excerpt(source, Excerpt.Role.CLAIM))
                        .toList());
    }

    public static Event event(String id, @Nullable String when, Lane lane, int importance) {
        return event(id, when, lane, importance, Event.Details.NONE);
    }

    public static Event event(String id, @Nullable String when, Lane lane, int importance, Event.Details details) {
        return new Event(
                id, when == null ? null : When.parse(when), lane, importance, Localized.of("Event " + id), details);
    }

    public static Event.Details quoting(List<Excerpt> excerpts, List<Claim> claims) {
        return details(List.of(), excerpts, claims);
    }

    public static Event.Details tagged(String... tags) {
        return details(List.of(tags), List.of(), List.of());
    }

    private static Event.Details details(List<String> tags, List<Excerpt> excerpts, List<Claim> claims) {
        return new Event.Details(
                Localized.NONE,
                Localized.NONE,
                DateBasis.UNKNOWN,
                Map.of(),
                tags,
                List.of(),
                new Event.Evidence(excerpts, List.of(), claims));
    }

    /// Of two lanes, the army’s and the police’s.
    public static Chronicle chronicle(List<Source> sources, List<Event> events) {
        return chronicle(sources, List.of(ARMY, POLICE), events);
    }

    public static Chronicle chronicle(List<Source> sources, List<Lane> lanes, List<Event> events) {
        return new Chronicle(about(), sources, lanes, List.of(), events, Map.of());
    }

    static Chronicle.About about() {
        return new Chronicle.About("c", Localized.of("C"), Localized.NONE, "", "");
    }

    public static Story story(String id, Story.Step... steps) {
        return new Story(id, Localized.of("Story " + id), List.of(steps));
    }

    public static Story.Step at(String event) {
        return new Story.Step(event, null, false, false, Localized.NONE);
    }

    public static Story.Step over(String stretch) {
        return new Story.Step(null, When.parse(stretch), false, false, Localized.NONE);
    }
}
