package kwonik.layout.poster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.Picture.Group;
import kwonik.layout.picture.Size;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Samples;
import kwonik.model.SourceKind;
import org.junit.jupiter.api.Test;

/// Where the passages of small invented chronicles are printed beside their events.
class QuotationRoomTest {
    private static final List<kwonik.model.Source> SOURCES =
            List.of(Samples.source("report", SourceKind.NEWS_REPORT), Samples.source("opinion", SourceKind.OPINION));

    private static Event quoted(String id, String date, int importance, Excerpt... excerpts) {
        return Samples.event(id, date, Samples.ARMY, importance, Samples.quoting(List.of(excerpts), List.of()));
    }

    private static Excerpt direct(String source, String words) {
        return new Excerpt(source, Excerpt.Role.DIRECT, words, "", "", 0, words.length());
    }

    private static Picture poster(Size size, Event... events) {
        Chronicle chronicle = Samples.chronicle(SOURCES, List.of(events));
        ChronicleIndex index = ChronicleIndex.of(chronicle);
        return new PosterLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED)
                .plan(index, index.whole(), size, new PosterLayout.Additions(true, false, ImageFolder.NONE, null));
    }

    private static boolean holds(Picture poster, Group group, String words) {
        return poster.marks().subList(group.from(), group.to()).stream()
                .anyMatch(mark -> mark instanceof Mark.Words line && line.text().contains(words));
    }

    private static List<Group> printed(Picture poster, String words) {
        return poster.groups().stream()
                .filter(group -> holds(poster, group, words))
                .toList();
    }

    private static String said(Picture poster) {
        List<String> said = new ArrayList<>();
        for (Mark mark : poster.marks()) {
            if (mark instanceof Mark.Words words) {
                said.add(words.text());
            }
        }
        return String.join("\n", said);
    }

    @Test
    void aPassageStandsNearItsEventWithItsSource() {
        Picture poster = poster(
                new Size(1600, 900),
                quoted("a", "1995-06-01", 3, direct("report", "The army is gone")),
                quoted("b", "2005-06-01", 3));
        Group group = printed(poster, "“The army is gone”").getFirst();
        assertTrue(holds(poster, group, "(news report)"), said(poster));
        assertEquals(0, group.spot().event());
        Box label = poster.spotOf(0).orElseThrow().box();
        Box block = group.spot().box();
        double away = Math.max(
                Math.max(block.x() - label.right(), label.x() - block.right()),
                Math.max(block.y() - label.foot(), label.y() - block.foot()));
        assertTrue(away >= 0 && away < 60, label + " " + block);
    }

    @Test
    void onlyPassagesThatReportTheEventArePrinted() {
        Picture poster = poster(
                new Size(1600, 900),
                quoted(
                        "a",
                        "1995-06-01",
                        3,
                        new Excerpt("report", Excerpt.Role.THEME, "A theme", "", "", 0, 7),
                        new Excerpt("opinion", Excerpt.Role.CONTRAST, "A contrast", "", "", 0, 7)),
                quoted("b", "2005-06-01", 3));
        assertFalse(said(poster).contains("“"), said(poster));
    }

    @Test
    void anOpinionHasADarkRuleAndAReportALightOne() {
        Picture poster = poster(
                new Size(1600, 900),
                quoted("a", "1995-06-01", 3, direct("report", "Told as news")),
                quoted("b", "2005-06-01", 3, direct("opinion", "Told as an opinion")));
        for (String words : List.of("“Told as news”", "“Told as an opinion”")) {
            Group group = printed(poster, words).getFirst();
            int expected = words.contains("news")
                    ? Look.LIGHT.colors().hair()
                    : Look.LIGHT.colors().ink();
            assertTrue(
                    poster.marks().subList(group.from(), group.to()).stream()
                            .anyMatch(mark -> mark instanceof Mark.Band band
                                    && band.fill() == expected
                                    && band.width() < 6
                                    && band.height() > 10),
                    words);
        }
    }

    @Test
    void oneForEachEventComesBeforeASecondForAny() {
        String text = "Words of a source that take their room. ".repeat(6).strip();
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            events.add(quoted(
                    "e" + i,
                    (1995 + 3 * i) + "-06-01",
                    5 - i,
                    direct("report", i + " A " + text),
                    direct("opinion", i + " B " + text)));
        }
        for (int height = 500; height <= 1400; height += 100) {
            Picture poster = poster(new Size(1500, height), events.toArray(Event[]::new));
            int left = 0;
            for (int i = 0; i < 4; i++) {
                boolean first = !printed(poster, "“" + i + " A").isEmpty();
                boolean second = !printed(poster, "“" + i + " B").isEmpty();
                left += (first ? 0 : 1) + (second ? 0 : 1);
            }
            String counted = left == 0 ? "" : Chronicles.ENGLISH.say("layout.poster.unquoted", left);
            assertTrue(said(poster).replace('\n', ' ').contains(counted), height + ": " + left + "\n" + said(poster));
            assertEquals(left == 0, !said(poster).contains("no room beside"), said(poster));
        }
    }

    @Test
    void whatIsTooLongForItsLaneIsCountedAndNotPrinted() {
        Picture poster = poster(
                new Size(900, 500),
                quoted("a", "1995-06-01", 3, direct("report", "Far too many words for a lane. ".repeat(200))),
                quoted("b", "2005-06-01", 3));
        assertEquals(List.of(), printed(poster, "“Far too many"));
        assertTrue(said(poster).contains(Chronicles.ENGLISH.say("layout.poster.unquoted", 1)), said(poster));
    }

    @Test
    void aLineToALabelCrossesNothingElse() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            events.add(quoted(
                    "e" + i,
                    "1995-%02d-%02d".formatted(1 + i % 12, 1 + i),
                    1 + i % 5,
                    direct("report", "What a source says of number " + i + " in some more words than fit beside it"),
                    direct("opinion", "What another thinks of number " + i)));
        }
        int lines = 0;
        for (int height = 600; height <= 1800; height += 300) {
            Picture poster = poster(new Size(1800, height), events.toArray(Event[]::new));
            for (Group group : poster.groups()) {
                for (Mark mark : poster.marks().subList(group.from(), group.to())) {
                    if (mark instanceof Mark.Line line && holds(poster, group, "“")) {
                        lines++;
                        assertCrossesNothing(line, group, poster);
                    }
                }
            }
        }
        assertTrue(lines > 0, "no passage stands far enough for a line");
    }

    private static void assertCrossesNothing(Mark.Line line, Group group, Picture poster) {
        for (int step = 1; step < 20; step++) {
            double x = line.x0() + (line.x1() - line.x0()) * step / 20;
            double y = line.y0() + (line.y1() - line.y0()) * step / 20;
            for (HitArea spot : poster.spots()) {
                Box box = spot.box();
                Box inner = new Box(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2);
                assertFalse(
                        spot.event() != group.spot().event() && inner.contains(x, y),
                        () -> group.spot() + " crosses " + spot);
            }
        }
    }
}
