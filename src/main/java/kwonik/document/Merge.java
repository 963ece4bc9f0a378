package kwonik.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kwonik.model.Chronicle;
import kwonik.model.Story;

/// Brings two changes of one chronicle together, part by part: ours where we changed a part, else theirs.
final class Merge {
    /// A part of a chronicle that is changed or not.
    private record Part(String name, Function<Chronicle, Object> of) {
        boolean differs(Chronicle a, Chronicle b) {
            return !of.apply(a).equals(of.apply(b));
        }
    }

    /// By the names that they have in a file; what a file says of itself stands beside its lists.
    private static final List<Part> PARTS = List.of(
            new Part("about", Chronicle::about),
            new Part("sources", Chronicle::sources),
            new Part("lanes", Chronicle::lanes),
            new Part("eras", Chronicle::eras),
            new Part("glossary", Chronicle::glossary),
            new Part("stories", Chronicle::stories),
            new Part("events", Chronicle::events));

    private Merge() {}

    /// The parts that differ, by their names in a file.
    static List<String> changed(Chronicle base, Chronicle now) {
        return PARTS.stream()
                .filter(part -> part.differs(base, now))
                .map(Part::name)
                .toList();
    }

    /// Whether any part was changed on both sides, in different ways.
    static boolean conflicts(Chronicle base, Chronicle ours, Chronicle theirs) {
        return PARTS.stream()
                .anyMatch(part -> part.differs(base, ours) && part.differs(base, theirs) && part.differs(ours, theirs));
    }

    /// Our changes of `base`, made to what it has become; steps of stories at events that are gone go with them.
    static Chronicle of(Chronicle base, Chronicle ours, Chronicle theirs) {
        List<String> changed = changed(base, ours);
        if (changed.isEmpty()) {
            return theirs;
        }
        Chronicle merged = theirs;
        if (!changed.stream().allMatch("stories"::equals)) {
            merged = parts(changed, ours, theirs);
        }
        List<Story> stories = (changed.contains("stories") ? ours : theirs).stories();
        return merged.withStories(StoryEdits.within(stories, merged));
    }

    private static Chronicle parts(List<String> changed, Chronicle ours, Chronicle theirs) {
        List<String> kept = new ArrayList<>(changed);
        if (kept.contains("events")) {
            // events point at sources and lanes, which must be there
            kept.addAll(List.of("sources", "lanes"));
        }
        return new Chronicle(
                        (kept.contains("about") ? ours : theirs).about(),
                        (kept.contains("sources") ? ours : theirs).sources(),
                        (kept.contains("lanes") ? ours : theirs).lanes(),
                        (kept.contains("eras") ? ours : theirs).eras(),
                        (kept.contains("events") ? ours : theirs).events(),
                        theirs.extras())
                .withGlossary((kept.contains("glossary") ? ours : theirs).glossary());
    }
}
