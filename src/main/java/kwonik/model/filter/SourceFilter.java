package kwonik.model.filter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Kept;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.model.Story;
import org.jspecify.annotations.Nullable;

/// Which sources of a chronicle are left out.
///
/// An event stays as long as a source that is shown speaks of it, with those passages only. An event that no source
/// speaks of rests on its references, and no choice of sources concerns it.
///
/// @param hidden ids of the sources left out
public record SourceFilter(Set<String> hidden) {
    /// Nothing is left out.
    public static final SourceFilter NONE = new SourceFilter(Set.of());

    public SourceFilter {
        hidden = Kept.set(hidden);
    }

    /// This filter with one more source shown.
    public SourceFilter showing(String sourceId) {
        Set<String> next = new HashSet<>(hidden);
        next.remove(sourceId);
        return new SourceFilter(next);
    }

    /// This filter with one more source left out.
    public SourceFilter hiding(String sourceId) {
        Set<String> next = new HashSet<>(hidden);
        next.add(sourceId);
        return new SourceFilter(next);
    }

    /// Only the sources of one kind.
    public static SourceFilter only(Chronicle chronicle, SourceKind kind) {
        SourceFilter next = NONE;
        for (Source source : chronicle.sources()) {
            next = source.kind() == kind ? next : next.hiding(source.id());
        }
        return next;
    }

    /// How many sources of a chronicle are shown.
    public int shown(Chronicle chronicle) {
        return (int) chronicle.sources().stream()
                .filter(source -> !hidden.contains(source.id()))
                .count();
    }

    /// What is left of a chronicle and its stories; its list of sources stays whole. The chronicle itself if
    /// nothing is left out.
    public Chronicle of(Chronicle whole) {
        if (shown(whole) == whole.sources().size()) {
            return whole;
        }
        List<Event> events = new ArrayList<>();
        for (Event event : whole.events()) {
            Event left = left(event);
            if (left != null) {
                events.add(left);
            }
        }
        return left(whole, events);
    }

    /// What is left of an event; null if nothing is.
    @Nullable
    Event left(Event event) {
        Event.Details all = event.details();
        if (hidden.isEmpty() || all.evidence().quoted().isEmpty()) {
            return event;
        }
        Event.Details left = left(all);
        return left.evidence().excerpts().isEmpty() ? null : event.withDetails(left);
    }

    /// A chronicle with these events only, and without the steps of stories that lead to others.
    static Chronicle left(Chronicle whole, List<Event> events) {
        Chronicle left = new Chronicle(
                        whole.about(), whole.sources(), whole.lanes(), whole.eras(), events, whole.extras())
                .withGlossary(whole.glossary());
        return left.withStories(stories(whole, left));
    }

    /// The stories of a chronicle without the steps that lead to events which are not left.
    static List<Story> stories(Chronicle whole, Chronicle left) {
        return whole.stories().stream().map(story -> left(story, left)).toList();
    }

    private static Story left(Story story, Chronicle left) {
        return new Story(
                story.id(),
                story.title(),
                story.steps().stream()
                        .filter(step -> step.event() == null || left.indexOf(step.event()) >= 0)
                        .toList());
    }

    private Event.Details left(Event.Details all) {
        List<Claim> claims = all.evidence().claims().stream()
                .map(claim -> new Claim(claim.question(), claim.relation(), claim.note(), left(claim.answers())))
                .filter(claim -> !claim.answers().isEmpty())
                .toList();
        return all.withEvidence(
                all.evidence().withExcerpts(left(all.evidence().excerpts())).withClaims(claims));
    }

    private List<Excerpt> left(List<Excerpt> all) {
        return all.stream()
                .filter(excerpt -> !hidden.contains(excerpt.sourceId()))
                .toList();
    }
}
