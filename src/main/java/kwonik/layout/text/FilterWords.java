package kwonik.layout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.layout.index.ChronicleIndex;
import kwonik.model.Chronicle;
import kwonik.model.Lane;
import kwonik.model.Source;
import kwonik.model.filter.EventFilter;
import kwonik.model.filter.SourceFilter;
import kwonik.words.Words;

/// Says what a filter leaves out of a chronicle.
///
/// @param words the language
/// @param chronicle it or what is left of it
public record FilterWords(Words words, Chronicle chronicle) {
    /// One part of a filter.
    ///
    /// @param text the part in words, e.g. “Without: Violence”
    /// @param rest the filter without it
    public record Part(String text, EventFilter rest) {}

    /// The parts that leave out anything, in a fixed order.
    public List<Part> parts(EventFilter filter) {
        List<Part> parts = new ArrayList<>();
        for (Lane lane : chronicle.lanes()) {
            if (filter.lanes().contains(lane.id())) {
                String name = lane.name().in(words.tag());
                parts.add(new Part(words.say("layout.filter.lane", name), filter.showingLane(lane.id())));
            }
        }
        if (filter.importance() > 1) {
            parts.add(new Part(words.say("layout.filter.importance", filter.importance()), filter.withImportance(1)));
        }
        SourceWords naming = new SourceWords(words);
        for (Source source : chronicle.sources()) {
            if (filter.sources().hidden().contains(source.id())) {
                parts.add(new Part(
                        words.say("layout.filter.source", naming.kind(source), naming.byline(source)),
                        filter.withSources(filter.sources().showing(source.id()))));
            }
        }
        for (String tag : new TreeSet<>(filter.tags())) {
            parts.add(new Part(words.say("layout.filter.tag", tag), filter.withoutTag(tag)));
        }
        When period = filter.period();
        if (period != null) {
            parts.add(new Part(
                    words.say("layout.filter.period", new DateWords(words).brief(period)), filter.withPeriod(null)));
        }
        return parts;
    }

    /// How many events are shown, and by what the others are left out.
    public String say(ChronicleIndex.Filtered filtered) {
        SourceFilter sources = filtered.by().sources();
        String count = words.say("layout.filter.count", filtered.shown(), filtered.all());
        String shown = words.say(
                "layout.filter.sources",
                sources.shown(chronicle),
                chronicle.sources().size());
        return Stream.concat(
                        sources.hidden().isEmpty() ? Stream.of(count) : Stream.of(count, shown),
                        parts(filtered.by().withSources(SourceFilter.NONE)).stream()
                                .map(Part::text))
                .collect(Collectors.joining(" · "));
    }
}
