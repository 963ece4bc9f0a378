package kwonik.cli;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kwonik.cli.console.Failure;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Lane;
import kwonik.model.Source;
import kwonik.model.filter.EventFilter;
import kwonik.model.filter.SourceFilter;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/// The options that say which events are shown, several at once.
final class FilterOptions {
    /// More names than this are not listed when one is wrong.
    private static final int MOST_NAMES = 60;

    private final Words words;
    private final Set<String> lanes;
    private final Set<String> sources;
    private final Set<String> tags;
    private final int importance;
    private final boolean hasImportance;
    private final @Nullable When period;

    /// Reads them.
    ///
    /// @throws Failure if a value is wrong, whatever the chronicle
    FilterOptions(OptionValues values, Words words) throws Failure {
        this.words = words;
        this.lanes = values.list("--lanes");
        this.sources = values.list("--sources");
        this.tags = values.list("--tags");
        this.importance = values.number("--importance", 1, 5);
        this.hasImportance = values.has("--importance");
        this.period = values.stretch("--period");
    }

    /// Adds them to a command.
    static void addTo(CommandSpec spec, Words words) {
        spec.addOption(Command.option("--sources", "ID|KIND,…", words.say("cli.export.sources"))
                        .build())
                .addOption(Command.option("--lanes", "ID,…", words.say("cli.export.lanes"))
                        .build())
                .addOption(Command.option("--tags", "TAG,…", words.say("cli.export.tags"))
                        .build())
                .addOption(Command.option("--importance", "1…5", words.say("cli.export.importance"))
                        .build())
                .addOption(Command.option("--period", "EDTF", words.say("cli.export.period"))
                        .build());
    }

    /// What they leave out of a chronicle, and what `before` does where they say nothing.
    ///
    /// @throws Failure if the chronicle has no such lane, source or tag
    EventFilter of(Chronicle chronicle, EventFilter before) throws Failure {
        EventFilter filter = before;
        if (!lanes.isEmpty()) {
            filter = withLanes(chronicle, filter);
        }
        if (!sources.isEmpty()) {
            filter = filter.withSources(withSources(chronicle));
        }
        if (!tags.isEmpty()) {
            filter = withTags(chronicle, filter);
        }
        if (hasImportance) {
            filter = filter.withImportance(importance);
        }
        return period == null ? filter : filter.withPeriod(period);
    }

    private EventFilter withLanes(Chronicle chronicle, EventFilter before) throws Failure {
        Set<String> known =
                chronicle.lanes().stream().map(Lane::id).collect(Collectors.toCollection(LinkedHashSet::new));
        check(lanes, known, "cli.export.lanes.bad");
        EventFilter filter = before;
        for (String lane : known) {
            filter = lanes.contains(lane) ? filter.showingLane(lane) : filter.hidingLane(lane);
        }
        return filter;
    }

    private SourceFilter withSources(Chronicle chronicle) throws Failure {
        SourceFilter filter = SourceFilter.NONE;
        Set<String> known = new LinkedHashSet<>();
        for (Source source : chronicle.sources()) {
            String kind = source.kind().code();
            known.add(source.id());
            known.add(kind);
            if (!sources.contains(source.id()) && !sources.contains(kind)) {
                filter = filter.hiding(source.id());
            }
        }
        check(sources, known, "cli.export.sources.bad");
        return filter;
    }

    private EventFilter withTags(Chronicle chronicle, EventFilter before) throws Failure {
        Set<String> known = chronicle.events().stream()
                .flatMap(event -> event.details().tags().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        check(tags, known, "cli.export.tags.bad");
        return new EventFilter(before.lanes(), before.importance(), before.sources(), tags, before.period());
    }

    private void check(Set<String> wanted, Set<String> known, String complaint) throws Failure {
        for (String name : wanted) {
            if (known.isEmpty()) {
                throw new Failure(words.say(complaint + ".none", name));
            }
            if (!known.contains(name)) {
                String names = known.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
                throw new Failure(words.say(complaint, name, known.size() > MOST_NAMES ? names + ", …" : names));
            }
        }
    }
}
