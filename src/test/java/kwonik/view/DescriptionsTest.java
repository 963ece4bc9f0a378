package kwonik.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.text.TimelineVisibility;
import kwonik.model.Chronicle;
import kwonik.model.DateBasis;
import kwonik.model.Difference;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionsTest {
    private static final Lane LANE = new Lane("army", Localized.of("Armed forces"));

    private static Source source(String id) {
        return new Source(
                id,
                new Source.Publication("article", id, List.of(), id.toUpperCase(Locale.ROOT), null, ""),
                SourceKind.NEWS_REPORT,
                Localized.NONE,
                Localized.NONE,
                "",
                new Source.ProvenText("", 0));
    }

    /// An event with one excerpt of each of these sources.
    private static Event event(String edtf, List<Difference> differs, String... sources) {
        List<Excerpt> excerpts = Stream.of(sources)
                .map(source -> new Excerpt(source, Excerpt.Role.DIRECT, "Words.", "", "", 0, 6))
                .toList();
        Event.Details details = new Event.Details(
                Localized.NONE,
                Localized.NONE,
                DateBasis.UNKNOWN,
                Map.of(),
                List.of(),
                List.of(),
                new Event.Evidence(excerpts, differs, List.of()));
        return new Event("e", When.parse(edtf), LANE, 3, Localized.of("A title"), details);
    }

    private static Descriptions of(String language, TimelineVisibility shown, Event event) {
        Chronicle chronicle = new Chronicle(
                new Chronicle.About("test", Localized.of("A test"), Localized.NONE, "", ""),
                List.of(source("cnn"), source("ap"), source("afp")),
                List.of(LANE),
                List.of(),
                List.of(event),
                Map.of());
        return new Descriptions(ChronicleIndex.of(chronicle), Words.in(Locale.of(language)), Set.of(0), shown);
    }

    private static HitArea spot() {
        Box box = new Box(0, 0, 10, 10);
        return new HitArea(new HitArea.Events(0, 0, 1, 0), new HitArea.Time(0, 0), box, box, HitArea.State.LABELLED);
    }

    @Test
    void theTooltipSaysInWordsWhatTheDrawingSays() {
        Descriptions told = of("en", TimelineVisibility.ALL, event("1995", List.of(Difference.FIGURE), "cnn"));
        assertEquals("""
                at some time in 1995
                A title
                sources disagree on the figures
                1 of 3 articles tells of it: CNN, unsigned, undated""", told.tip(spot()));
    }

    @Test
    void whoListensHearsTheSameAsWhoPoints() {
        Descriptions told = of("en", TimelineVisibility.ALL, event("1995", List.of(Difference.DATE), "cnn", "ap"));
        for (String line : told.tip(spot()).split("\n", -1)) {
            assertTrue(told.name(spot()).contains(line), line);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1995-04, at some time in April 1995",
        "fr, 1995-04, 'en avril 1995, jour inconnu'",
        "ht, 1995, yon lè nan 1995",
        "en, 1995-04-28, 28 April 1995",
        "en, 1995~, about 1995; year only"
    })
    void aDateIsNoSharperThanItsMark(String language, String edtf, String said) {
        String first = of(language, TimelineVisibility.ALL, event(edtf, List.of()))
                .tip(spot())
                .split("\n", -1)[0];
        assertTrue(first.startsWith(said), first);
    }

    @ParameterizedTest
    @CsvSource({"0, none of 3 articles tells of it", "2, 2 of 3 articles tell of it", "3, 3 of 3 articles tell of it"})
    void articlesThatTellOfItAreCounted(int count, String said) {
        String[] sources = List.of("cnn", "ap", "afp").subList(0, count).toArray(String[]::new);
        assertTrue(of("en", TimelineVisibility.ALL, event("1995", List.of(), sources))
                .tip(spot())
                .endsWith(said));
    }

    @Test
    void aHiddenDateIsNotGivenAway() {
        TimelineVisibility undated = new TimelineVisibility(Set.of(), true, false, false);
        Descriptions told = of("en", undated, event("1995", List.of(), "cnn"));
        assertFalse((told.tip(spot()) + told.name(spot())).contains("1995"));
    }
}
