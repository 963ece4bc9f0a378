package kwonik.layout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kwonik.edtf.When;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.layout.poster.PosterLayout;
import kwonik.layout.timeline.TimelineLayout;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.DateBasis;
import kwonik.model.Difference;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.model.filter.EventFilter;
import kwonik.model.filter.SourceFilter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SourceFilterTest {
    private static final Lane LANE = new Lane("l", Localized.of("L"));
    private static final List<Source> SOURCES =
            List.of(source("report", SourceKind.NEWS_REPORT), source("opinion", SourceKind.OPINION));

    private static Source source(String id, SourceKind kind) {
        return new Source(
                id,
                new Source.Publication("webpage", id, List.of(), "", null, ""),
                kind,
                Localized.NONE,
                Localized.NONE,
                "",
                new Source.ProvenText("", 0));
    }

    private static Excerpt excerpt(String source) {
        return new Excerpt(source, Excerpt.Role.DIRECT, "words", "", "", 0, 5);
    }

    private static Event event(String id, List<String> sources, Difference... differs) {
        List<Excerpt> excerpts = sources.stream().map(SourceFilterTest::excerpt).toList();
        List<Claim> claims = excerpts.isEmpty()
                ? List.of()
                : List.of(new Claim(Localized.of("Q"), Claim.Relation.ADD, Localized.NONE, excerpts));
        Event.Details details = new Event.Details(
                Localized.NONE,
                Localized.NONE,
                DateBasis.UNKNOWN,
                Map.of(),
                List.of(),
                List.of(),
                new Event.Evidence(excerpts, List.of(differs), claims));
        return new Event(id, When.parse("20" + id), LANE, 3, Localized.of("Event " + id), details);
    }

    private static Chronicle chronicle(List<Event> events) {
        Chronicle.About about = new Chronicle.About("c", Localized.of("C"), Localized.NONE, "", "");
        return new Chronicle(about, SOURCES, List.of(LANE), List.of(), events, Map.of());
    }

    private static final Chronicle THREE = chronicle(List.of(
            event("01", List.of("report", "opinion"), Difference.FIGURE),
            event("05", List.of("opinion")),
            event("09", List.of())));

    private static List<String> ids(Chronicle chronicle) {
        return chronicle.events().stream().map(Event::id).toList();
    }

    @Test
    void anEventStaysWhileAShownSourceSpeaksOfItWithThosePassagesOnly() {
        Chronicle left = SourceFilter.NONE.hiding("opinion").of(THREE);
        assertEquals(List.of("01", "09"), ids(left));
        Event first = left.events().getFirst();
        assertEquals(List.of(excerpt("report")), first.details().evidence().excerpts());
        assertEquals(
                List.of(excerpt("report")),
                first.details().evidence().claims().getFirst().answers());
        assertEquals(2, left.sources().size());
    }

    @Test
    void oneKindCanBeShownAlone() {
        SourceFilter opinion = SourceFilter.only(THREE, SourceKind.OPINION);
        assertEquals(Set.of("report"), opinion.hidden());
        assertEquals(List.of("01", "05", "09"), ids(opinion.of(THREE)));
        assertSame(THREE, opinion.showing("report").of(THREE));
    }

    @Test
    void thePictureSaysHowMuchIsLeftOut() {
        assertNull(ChronicleIndex.of(THREE, EventFilter.NONE).filtered());
        SourceFilter noOpinion = SourceFilter.NONE.hiding("opinion");
        ChronicleIndex index = ChronicleIndex.of(THREE, EventFilter.NONE.withSources(noOpinion));
        ChronicleIndex.Filtered filtered = index.filtered();
        assertNotNull(filtered);
        assertEquals(new ChronicleIndex.Filtered(EventFilter.NONE.withSources(noOpinion), 2, 3), filtered);
        for (Picture picture : List.of(
                new TimelineLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED)
                        .plan(index, index.whole(), new Size(900, 500)),
                new PosterLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED)
                        .plan(index, index.whole(), new Size(900, 500)))) {
            assertTrue(picture.marks().stream()
                    .anyMatch(mark -> mark instanceof Mark.Words words
                            && words.text().equals("2 of 3 events shown · 1 of 2 sources")));
        }
    }

    @Test
    void signsStandBehindLabelsAndInTheLegend() {
        ChronicleIndex index = ChronicleIndex.of(THREE);
        Picture picture = new TimelineLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED)
                .plan(index, index.whole(), new Size(1400, 500));
        assertEquals(
                List.of("≠", "1/2", "≠", "1/2"),
                signs(picture).map(Mark.Sign::text).toList());
        Mark.Sign differ = signs(picture).findFirst().orElseThrow();
        HitArea spot = picture.spotOf(0).orElseThrow();
        assertTrue(spot.box()
                .contains(differ.box().x(), differ.box().y() + differ.box().height() / 2));
        assertTrue(spot.box()
                .contains(
                        differ.box().x() + differ.box().width(),
                        differ.box().y() + differ.box().height() / 2));
    }

    private static Stream<Mark.Sign> signs(Picture picture) {
        return picture.marks().stream().filter(Mark.Sign.class::isInstance).map(Mark.Sign.class::cast);
    }

    @Property(tries = 1000)
    void shownAndHiddenAreAllEvents(@ForAll long seed) {
        Random random = new Random(seed);
        List<Event> events = new ArrayList<>();
        for (int i = 10; i < 10 + random.nextInt(40); i++) {
            List<String> telling = SOURCES.stream()
                    .map(Source::id)
                    .filter(id -> random.nextBoolean())
                    .toList();
            events.add(event(Integer.toString(i), telling));
        }
        Chronicle whole = chronicle(events);
        SourceFilter filter = either(either(SourceFilter.NONE, "report", random), "opinion", random);
        EventFilter all = EventFilter.NONE.withSources(filter).withImportance(3);
        // of each event alone as of all together
        assertEquals(
                all.of(whole).events(),
                events.stream()
                        .flatMap(event -> Stream.ofNullable(all.of(event)))
                        .toList());
        ChronicleIndex index = ChronicleIndex.of(whole, EventFilter.NONE.withSources(filter));
        ChronicleIndex.Filtered filtered = index.filtered();
        int hidden = filtered == null ? 0 : filtered.hidden();
        Picture picture = new TimelineLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED)
                .plan(index, index.whole(), new Size(900, 500));
        assertEquals(events.size(), picture.tally().all() + hidden);
    }

    private static SourceFilter either(SourceFilter filter, String source, Random random) {
        return random.nextBoolean() ? filter.showing(source) : filter.hiding(source);
    }
}
