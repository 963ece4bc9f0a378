package kwonik.layout.poster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.page.Illustrated;
import kwonik.layout.page.Pages;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.Picture.Group;
import kwonik.layout.picture.Size;
import kwonik.model.Event;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pictures beside the events of a poster.
class PosterPicturesTest {
    private static final Pattern LEFT = Pattern.compile("(one picture has|(\\d+) pictures have) no room beside");

    @TempDir
    static Path folder;

    private static ImageFolder images;

    @BeforeAll
    static void fill() throws IOException {
        Illustrated.fill(folder);
        images = new ImageFolder(folder);
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static Picture poster(ChronicleIndex index, Size size, boolean quotations, boolean pictures) {
        return new PosterLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED)
                .plan(index, index.whole(), size, new PosterLayout.Additions(quotations, pictures, images, null));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPictureIsPrintedOverNothingOrCounted(int seed) {
        Random random = new Random(seed);
        ChronicleIndex index = ChronicleIndex.of(Illustrated.any(Pages.random(random), random));
        Size size = new Size(900 + random.nextInt(4000), 700 + random.nextInt(3000));
        Picture poster = poster(index, size, random.nextBoolean(), true);
        Set<Integer> seen = new HashSet<>();
        Set<Group> blocks = new HashSet<>();
        for (Group group : poster.groups()) {
            if (!group.spot().isChip()) {
                seen.add(group.spot().event());
            }
            if (isPicture(poster, group)) {
                blocks.add(group);
            }
        }
        long all = seen.stream()
                .map(index.chronicle().events()::get)
                .mapToLong(event -> event.details().evidence().pictures().size())
                .sum();
        Matcher left = LEFT.matcher(Pages.read(poster));
        int count = !left.find() ? 0 : left.group(2) == null ? 1 : Integer.parseInt(left.group(2));
        assertEquals(all, blocks.size() + count);
        for (Group block : blocks) {
            Box box = block.spot().box();
            assertTrue(box.x() >= 0 && box.right() <= size.width() && box.y() >= 0 && box.foot() <= size.height());
            for (HitArea spot : poster.spots()) {
                assertTrue(spot.equals(block.spot()) || !spot.box().overlaps(box), () -> spot + " " + box);
            }
        }
    }

    /// A photo, or what stands in its place.
    private static boolean isPicture(Picture poster, Group group) {
        Picture part = new Picture(
                poster.size(),
                0,
                poster.marks().subList(group.from(), group.to()),
                List.of(),
                List.of(),
                poster.tally());
        return Pages.read(part).contains("Picture: Credit of");
    }

    @Test
    void withoutBeingAskedForNoneIsPrinted() {
        ChronicleIndex index = ChronicleIndex.of(Illustrated.any(Pages.random(new Random(1)), new Random(1)));
        Picture poster = poster(index, new Size(4000, 3000), true, false);
        assertTrue(poster.photos().isEmpty());
        assertFalse(LEFT.matcher(Pages.read(poster)).find());
    }

    @Test
    void aLargePosterHasOneForEachEventThatHasSome() {
        ChronicleIndex plain = ChronicleIndex.of(Pages.random(new Random(5)));
        ChronicleIndex index = ChronicleIndex.of(plain.chronicle()
                .withEvents(event -> Illustrated.with(event, List.of(Illustrated.picture("square.png")))));
        Picture poster = poster(index, new Size(5000, 3500), false, true);
        long dated = index.chronicle().events().stream()
                .map(Event::when)
                .filter(java.util.Objects::nonNull)
                .count();
        assertEquals(dated, poster.photos().size());
    }
}
