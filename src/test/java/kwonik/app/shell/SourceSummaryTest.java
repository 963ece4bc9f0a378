package kwonik.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;
import kwonik.app.session.Sample;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;

class SourceSummaryTest {
    private static String say(int events, int sourced, int articles, int quotations, int checked) {
        return new SourceSummary(events, sourced, articles, quotations, checked).say(Sample.ENGLISH);
    }

    @Test
    void theLineIsTrueOfAnyChronicle() {
        assertEquals("38 events, each with its sources · 3 articles · checked word for word", say(38, 38, 3, 40, 40));
        assertEquals("1 event, with its source · 1 article · quotations not checked", say(1, 1, 1, 2, 0));
        assertEquals(
                "3 events, 1 of them with sources · 3 articles · 2 of 6 quotations checked word for word",
                say(3, 1, 3, 6, 2));
        assertEquals("1,000 events, without sources · no articles", say(1000, 0, 0, 0, 0));
        assertEquals("no events · 1 article", say(0, 0, 1, 0, 0));
        assertEquals("8 events, each with its sources", say(8, 8, 0, 0, 0), "a table alone is no article");
        assertEquals(
                "38 événements, chacun avec ses sources · 3 articles · vérifié mot pour mot",
                new SourceSummary(38, 38, 3, 4, 4).say(Words.in(Locale.FRENCH)));
    }

    @Test
    void anEventHasSourcesIfItIsQuotedOrRefers() {
        SourceSummary grounds = SourceSummary.of(Sample.index().chronicle());
        assertEquals(new SourceSummary(3, 1, 3, 3, 0), grounds);
    }

    @Test
    void afterAnEditOnlyWhatChangedIsCounted() {
        Chronicle before = Sample.index().chronicle();
        SourceSummary grounds = SourceSummary.of(before);
        Event quoted = before.events().stream()
                .filter(event -> !event.details().evidence().excerpts().isEmpty())
                .findFirst()
                .orElseThrow();
        List<Chronicle> edited = List.of(
                before.without(quoted.id()),
                before.with(quoted.withDetails(Event.Details.NONE)),
                before.with(new Event("more", null, quoted.lane(), 3, quoted.title(), quoted.details())));
        for (Chronicle now : edited) {
            assertEquals(SourceSummary.of(now), grounds.after(before, now));
            assertEquals(grounds, SourceSummary.of(now).after(now, before));
        }
        // quotations of another source may be checked
        assertNull(grounds.after(before, before.withSources(before.sources().reversed())));
    }
}
