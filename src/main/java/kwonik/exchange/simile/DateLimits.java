package kwonik.exchange.simile;

import kwonik.edtf.When;
import kwonik.exchange.common.Literal;
import kwonik.exchange.web.DateNotes;
import org.jspecify.annotations.Nullable;

/// Between which dates an event began, and between which it ended.
record DateLimits(
        When start,
        @Nullable When latest,
        @Nullable When earliest,
        @Nullable When end) {
    /// The last date that is named.
    @Nullable
    When last() {
        return end != null ? end : earliest != null ? earliest : latest;
    }

    When from() {
        return latest == null ? start : DoubtfulDate.within(start, latest, start);
    }

    @Nullable
    When to() {
        return end == null || earliest == null ? last() : DoubtfulDate.within(earliest, end, end);
    }

    void say(SimileEvent event, DateNotes notes) {
        say("start", event.start(), notes);
        say("latestStart", event.latestStart(), notes);
        say("earliestEnd", event.earliestEnd(), notes);
        say("end", event.end(), notes);
    }

    private static void say(String name, @Nullable Literal value, DateNotes notes) {
        if (value != null && !SimileEvent.said(value).isEmpty()) {
            notes.add(name + ": " + SimileEvent.said(value));
        }
    }
}
