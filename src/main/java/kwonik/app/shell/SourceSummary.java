package kwonik.app.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.model.list.ListChange;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What a chronicle stands on: how many of its events name a source, how many articles there are, and how many of
/// their quotations were checked against a text that is recorded.
record SourceSummary(int events, int sourced, int articles, int quotations, int checked) {
    /// After more changes than this, all is counted anew.
    private static final int MOST_CHANGES = 1_000;

    static SourceSummary of(Chronicle chronicle) {
        return counted(chronicle, chronicle.events());
    }

    /// What a later state of the chronicle stands on, by what came and went; null where so much did that all is to be
    /// counted.
    ///
    /// @param counted the state that this was counted of
    @Nullable
    SourceSummary after(Chronicle counted, Chronicle now) {
        ListChange change = now.sources().equals(counted.sources()) ? now.eventsSince(counted, MOST_CHANGES) : null;
        if (change == null) {
            return null;
        }
        SourceSummary gone = counted(counted, at(change.gone(), counted));
        SourceSummary come = counted(now, at(change.come(), now));
        return new SourceSummary(
                events - gone.events + come.events,
                sourced - gone.sourced + come.sourced,
                articles,
                quotations - gone.quotations + come.quotations,
                checked - gone.checked + come.checked);
    }

    private static List<Event> at(int[] places, Chronicle chronicle) {
        return Arrays.stream(places).mapToObj(chronicle.events()::get).toList();
    }

    private static SourceSummary counted(Chronicle chronicle, List<Event> events) {
        Set<String> recorded = chronicle.sources().stream()
                .filter(source -> !source.text().sha256().isEmpty())
                .map(Source::id)
                .collect(Collectors.toSet());
        int sourced = 0;
        int quotations = 0;
        int checked = 0;
        for (Event event : events) {
            List<Excerpt> excerpts = event.details().evidence().excerpts();
            boolean named = !excerpts.isEmpty() || !event.details().references().isEmpty();
            sourced += named ? 1 : 0;
            for (Excerpt excerpt : excerpts) {
                quotations++;
                checked += recorded.contains(excerpt.sourceId()) ? 1 : 0;
            }
        }
        long articles = chronicle.sources().stream()
                .filter(source -> source.kind() != SourceKind.DATASET)
                .count();
        return new SourceSummary(events.size(), sourced, (int) articles, quotations, checked);
    }

    /// The line below the title, e.g. "38 events, each with its sources · 3 articles · checked word for word".
    String say(Words words) {
        List<String> parts = new ArrayList<>();
        String extent = sourced == events ? "all" : sourced == 0 ? "none" : "some";
        parts.add(events == 0 ? words.say("app.facts.empty") : words.say("app.facts." + extent, events, sourced));
        if (articles > 0 || sourced == 0) {
            parts.add(words.say("app.facts.articles", articles));
        }
        if (quotations > 0) {
            String proof = checked == quotations ? "checked" : checked == 0 ? "unchecked" : "partly";
            parts.add(words.say("app.facts." + proof, checked, quotations));
        }
        return String.join(" · ", parts);
    }
}
