package kwonik.layout.poster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kwonik.archive.ChronicleReader;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.Size;
import kwonik.model.Excerpt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BesideEventsTest {
    private static final ChronicleIndex HAITI = haiti();
    private static final String LEFT =
            Chronicles.ENGLISH.say("layout.poster.unquoted", 7).replace("7", "");

    @Property(tries = 60)
    void nothingIsPrintedOverAnythingElse(
            @ForAll @IntRange(min = 900, max = 9_000) int width,
            @ForAll @IntRange(min = 700, max = 6_000) int height,
            @ForAll boolean gapsHidden) {
        Picture poster = poster(new Size(width, height), gapsHidden);
        List<HitArea> quotations = quotations(poster);
        List<HitArea> others = new ArrayList<>(poster.spots());
        others.removeAll(quotations);
        for (int i = 0; i < quotations.size(); i++) {
            Box box = quotations.get(i).box();
            assertTrue(box.x() >= 0 && box.x() + box.width() <= width, box::toString);
            assertTrue(box.y() >= 0 && box.y() + box.height() <= height, box::toString);
            for (HitArea other : others) {
                assertFalse(other.box().overlaps(box), () -> other + " and " + box);
            }
            for (HitArea other : quotations.subList(0, i)) {
                assertFalse(other.box().overlaps(box), () -> other + " and " + box);
            }
        }
    }

    @Property(tries = 60)
    void everyPassageIsPrintedOrCounted(
            @ForAll @IntRange(min = 900, max = 9_000) int width, @ForAll @IntRange(min = 700, max = 6_000) int height) {
        Picture poster = poster(new Size(width, height), false);
        Set<Integer> seen = poster.spots().stream()
                .filter(spot -> !spot.isChip())
                .map(HitArea::event)
                .collect(Collectors.toSet());
        long direct = seen.stream()
                .flatMap(event -> HAITI.chronicle().events().get(event).details().evidence().excerpts().stream())
                .filter(excerpt -> excerpt.role() == Excerpt.Role.DIRECT)
                .count();
        assertEquals(direct, quotations(poster).size() + left(poster));
    }

    @Test
    void aLargePosterQuotesEachOfTheFourHeadlineEvents() {
        Picture poster = poster(new Size(4961, 3508), true);
        Set<Integer> quoted = quotations(poster).stream().map(HitArea::event).collect(Collectors.toSet());
        for (String id :
                List.of("fadh-disbanded-1995", "fadh-reinstated-2017", "mss-arrival-2024", "soldiers-to-mexico-2025")) {
            assertTrue(quoted.contains(HAITI.chronicle().indexOf(id)), id);
        }
    }

    @Test
    void withoutBeingAskedForNothingIsQuoted() {
        Picture poster = new PosterLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED)
                .plan(HAITI, HAITI.whole(), new Size(4961, 3508));
        assertTrue(poster.marks().stream()
                .noneMatch(
                        mark -> mark instanceof Mark.Words words && words.text().startsWith("“")));
    }

    private static Picture poster(Size size, boolean gapsHidden) {
        return new PosterLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED)
                .plan(
                        HAITI,
                        gapsHidden ? HAITI.whole().hidingGaps() : HAITI.whole(),
                        size,
                        new PosterLayout.Additions(true, false, ImageFolder.NONE, null));
    }

    /// The spots that have words in quotation marks among their marks.
    private static List<HitArea> quotations(Picture poster) {
        return poster.groups().stream()
                .filter(group -> poster.marks().subList(group.from(), group.to()).stream()
                        .anyMatch(mark ->
                                mark instanceof Mark.Words words && words.text().startsWith("“")))
                .map(Picture.Group::spot)
                .toList();
    }

    private static int left(Picture poster) {
        return poster.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .flatMap(text -> java.util.Arrays.stream(text.split("; ", -1)))
                .filter(text -> text.endsWith(LEFT) || text.startsWith("one quotation has"))
                .mapToInt(text -> text.startsWith("one") ? 1 : Integer.parseInt(text.replace(LEFT, "")))
                .sum();
    }

    private static ChronicleIndex haiti() {
        try (InputStream in = BesideEventsTest.class.getResourceAsStream("/assets/haiti/chronicle.json")) {
            return ChronicleIndex.of(
                    ChronicleReader.read(Objects.requireNonNull(in), "haiti").chronicle());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
