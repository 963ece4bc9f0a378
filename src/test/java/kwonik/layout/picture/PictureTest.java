package kwonik.layout.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.Picture.Sight;
import kwonik.layout.picture.Picture.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a placed picture knows: boxes, what is touched where, and which lanes come into sight.
class PictureTest {
    private static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    private static HitArea spot(int event, double x, double width) {
        Box box = new Box(x, 0, width, 10);
        return new HitArea(
                new HitArea.Events(event, 0, 1, event), new HitArea.Time(0, 1), box, box, HitArea.State.BARE);
    }

    private static Picture picture(HitArea... spots) {
        return new Picture(new Size(100, 50), 0xFFFFFFFF, List.of(), List.of(spots), List.of(), NOTHING);
    }

    @Test
    void theTopmostSpotIsTouchedAndAChipOnlyWhereNoEventIs() {
        HitArea chip = spot(-1, 0, 50);
        HitArea below = spot(1, 0, 50);
        HitArea above = spot(2, 40, 50);
        assertEquals(Optional.of(above), picture(below, above).spotAt(45, 5));
        assertEquals(Optional.of(below), picture(below, above).spotAt(10, 5));
        assertEquals(Optional.of(below), picture(below, chip).spotAt(10, 5));
        assertEquals(Optional.of(below), picture(chip, below).spotAt(10, 5));
        assertEquals(Optional.of(chip), picture(chip, above).spotAt(10, 5));
        assertEquals(Optional.empty(), picture(chip).spotAt(60, 5));
        assertEquals(Optional.of(above), picture(chip, above).spotOf(2));
        assertEquals(Optional.empty(), picture(chip, above).spotOf(3));
    }

    @Test
    void edgesBelongToABoxAndAreNotShared() {
        Box box = new Box(10, 20, 30, 40);
        assertTrue(box.contains(10, 20) && box.contains(40, 60) && box.contains(25, 40));
        assertFalse(
                box.contains(9.9, 40) || box.contains(40.1, 40) || box.contains(25, 19.9) || box.contains(25, 60.1));
        assertFalse(box.overlaps(new Box(40, 20, 10, 10)), "they share an edge");
        assertFalse(box.overlaps(new Box(10, 60, 10, 10)));
        assertFalse(box.overlaps(new Box(0, 20, 10, 10)) || box.overlaps(new Box(10, 10, 10, 10)));
        assertTrue(box.overlaps(new Box(39, 59, 10, 10)) && box.overlaps(new Box(0, 0, 11, 21)));
        assertTrue(box.overlaps(new Box(15, 25, 1, 1)) && new Box(15, 25, 1, 1).overlaps(box));
        assertEquals(40, box.right());
        assertEquals(60, box.foot());
        assertEquals(new Box(11, 18, 30, 40), box.moved(1, -2));
        assertEquals(new Box(10, 30, 30, 20), box.between(30, 50));
        assertEquals(box, box.between(0, 100));
        assertEquals(0, box.between(70, 80).height());
        assertEquals(0, box.between(0, 10).height());
    }

    @Test
    void anotherGroundChangesNothingElse() {
        Picture white = picture(spot(1, 0, 10));
        Picture clear = white.on(0);
        assertTrue(white.opaque());
        assertFalse(clear.opaque());
        assertFalse(white.on(0xFE000000).opaque());
        assertEquals(white, clear.on(0xFFFFFFFF));
        assertEquals(white.spots(), clear.spots());
    }

    @Test
    void everyEventIsCountedOnceAndOnlyOnce() {
        assertEquals(1 + 3 + 4 + 5 + 6, new Tally(1, 2, 3, 4, 5, 6, 7).all());
        assertEquals(new Tally(1, 2, 3, 4, 5, 0, 0), new Tally(1, 2, 3, 4, 5));
    }

    @Test
    void aRingGoesAroundTheBoxOrTheFrame() {
        HitArea plain = spot(1, 10, 20);
        Box ring = plain.ring();
        assertTrue(ring.x() < 10 && ring.right() > 30 && ring.y() < 0 && ring.foot() > 10, ring::toString);
        Box frame = new Box(0, 0, 90, 40);
        assertSame(frame, plain.in(frame).ring());
        assertEquals(plain.box(), plain.in(frame).box());
        assertFalse(plain.isChip());
        assertTrue(spot(-1, 0, 1).isChip());
        HitArea moved = plain.moved(5, 6);
        assertEquals(plain.box().moved(5, 6), moved.box());
        assertEquals(plain.mark().moved(5, 6), moved.mark());
        assertEquals(plain.ring().moved(5, 6), moved.ring());
    }

    /// Five lanes of which two are in sight, from the second on.
    private static Sight sight(int first, int count) {
        return new Sight(List.of(2, 3, 5, 7, 8), first, count, 0, 100, null);
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "3, 3", "5, 3", "7, 5", "8, 7", "4, 3", "99, 3"})
    void lanesMoveAsLittleAsTheyCanToShowOne(int lane, int first) {
        assertEquals(first, sight(1, 2).firstFor(lane));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "1, 5", "2, 7", "3, 7", "99, 7", "-1, 2", "-5, 2", "2147483647, 7"})
    void lanesScrollToTheirEnds(int steps, int first) {
        assertEquals(first, sight(1, 2).firstAfter(steps));
    }

    @Test
    void whereAllAreInSightNothingScrolls() {
        assertTrue(sight(0, 4).scrolls());
        assertFalse(sight(0, 5).scrolls());
        assertFalse(Sight.ALL.scrolls());
        assertEquals(0, Sight.ALL.firstFor(3));
        assertEquals(0, Sight.ALL.firstAfter(3));
        assertEquals(5, sight(1, 0).firstAfter(1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, -1, Double.NaN})
    void aPictureHasAtLeastOnePixel(double side) {
        assertThrows(IllegalArgumentException.class, () -> new Size(side, 10));
        assertThrows(IllegalArgumentException.class, () -> new Size(10, side));
        assertEquals(1, new Size(1, 1).width());
    }

    @Test
    void listsAreCopied() {
        List<Mark> marks = new ArrayList<>();
        Picture picture = new Picture(new Size(1, 1), 0, marks, List.of(), List.of(), NOTHING);
        marks.add(new Mark.Line(0, 0, 1, 1, 1, 1));
        assertEquals(List.of(), picture.marks());
    }
}
