package kwonik.layout.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kwonik.image.ImageFile;
import kwonik.image.ImageHead;
import kwonik.image.ImageKind;
import kwonik.image.Turn;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.Picture.Group;
import kwonik.layout.picture.TextStyle.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Marks and spots are collected in order, moved together, and texts are cut where a letter ends.
class PictureBuilderTest {
    private static final TextStyle TEN = new TextStyle(Face.SANS, 10);
    /// Every character is ten pixels wide.
    private static final TextMeasure MEASURE = (text, style) -> text.length() * style.size();

    private static HitArea spot(int event) {
        Box box = new Box(1, 2, 3, 4);
        return new HitArea(
                new HitArea.Events(event, 0, 1, event), new HitArea.Time(0, 1), box, box, HitArea.State.LABELLED);
    }

    private static Mark band(double x) {
        return new Mark.Band(x, 0, 1, 1, 0, 0xFF000000, 0);
    }

    @Test
    void aGroupHoldsTheMarksDrawnForASpot() {
        PictureBuilder builder = new PictureBuilder(MEASURE);
        builder.add(band(0));
        int level = builder.level();
        builder.add(band(1));
        builder.add(band(2));
        builder.spot(spot(7), level);
        assertEquals(List.of(new Group(spot(7), 1, 3)), builder.groups());
        assertEquals(List.of(spot(7)), builder.spots());
        builder.addBelow(0, band(9));
        assertEquals(List.of(band(9), band(0), band(1), band(2)), builder.marks());
        assertEquals(List.of(new Group(spot(7), 2, 4)), builder.groups());
        builder.addBelow(4, band(8));
        assertEquals(List.of(new Group(spot(7), 2, 4)), builder.groups());
    }

    @Test
    void aCopyStandsElsewhereWithAllThatBelongsToIt() {
        PictureBuilder from = new PictureBuilder(MEASURE);
        from.add(band(5));
        from.spot(spot(1), 0);
        PictureBuilder to = new PictureBuilder(MEASURE);
        to.add(band(0));
        from.copyTo(to, 100, 10);
        assertEquals(List.of(band(0), band(5).moved(100, 10)), to.marks());
        assertEquals(List.of(spot(1).moved(100, 10)), to.spots());
        assertEquals(List.of(new Group(spot(1).moved(100, 10), 1, 2)), to.groups());
        assertEquals(List.of(band(5)), from.marks());
    }

    @Test
    void wordsStandAroundTheirMiddleAndTellTheirWidth() {
        PictureBuilder builder = new PictureBuilder(MEASURE);
        assertEquals(50, builder.words(3, 100, "Ayiti", TEN, 1));
        assertEquals(List.of(new Mark.Words(3, 103, "Ayiti", TEN, 1, Mark.Kept.LEFT)), builder.marks());
        builder.words(3, 100, "Ayiti", TEN, 1, Mark.Kept.RIGHT);
        assertEquals(
                new Mark.Words(3, 103, "Ayiti", TEN, 1, Mark.Kept.RIGHT),
                builder.marks().getLast());
        builder.rule(1, 2, 3, 4, 5);
        assertEquals(new Mark.Band(1, 2, 3, 4, 0, 5, 0), builder.marks().getLast());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Haiti | 50 | Haiti",
                "Haiti | 49 | Hai…",
                "Haiti | 30 | Ha…",
                "Haiti | 10 | …",
                "Haiti | 0  | …",
                "a bc  | 30 | a…",
                "e\u0301e\u0301e\u0301 | 50 | e\u0301e\u0301…",
                "e\u0301e\u0301e\u0301 | 49 | e\u0301…",
                "x👨‍👩‍👧y | 80 | x…",
                "x👨‍👩‍👧y | 100 | x👨‍👩‍👧y"
            })
    void aTextIsCutBehindAWholeLetter(String text, double room, String expected) {
        assertEquals(expected, new PictureBuilder(MEASURE).fit(text, TEN, room));
    }

    @ParameterizedTest
    @CsvSource({"abc, 0, 1", "abc, 2, 3", "e\u0301x, 0, 2", "👨‍👩‍👧y, 0, 8", "é, 0, 1"})
    void aLetterEndsBehindItsAccents(String text, int at, int end) {
        assertEquals(end, Clusters.after(text, at));
    }

    static Stream<Mark> marks() {
        return Stream.of(
                new Mark.Line(1, 2, 3, 4, 5, 6),
                new Mark.Band(1, 2, 3, 4, 5, 6, 7),
                new Mark.Bar(new Mark.Stretch(1, 2, 3, 4), 5, 6, 7, Mark.Fill.WITHIN, Mark.End.OPEN, Mark.End.DOUBTFUL),
                new Mark.Dot(Mark.Shape.HEXAGON, 1, 2, 3, 4, 5),
                new Mark.Words(1, 2, "w", TEN, 3, Mark.Kept.MIDDLE),
                new Mark.Upright(1, 2, "u", TEN, 3),
                new Mark.Tear(1, 2, 3, 4, 5, 6, 7),
                new Mark.Chip(new Box(1, 2, 3, 4), "5", TEN, 6, 7, 8),
                new Mark.Pattern(Mark.Weave.DOTTED, new Box(1, 2, 3, 4), 5, 6, 7),
                new Mark.Photo(
                        new Box(1, 2, 3, 4),
                        new ImageFile(Path.of("a.png"), new ImageHead(ImageKind.PNG, 3, 4, Turn.NONE, false), 5, 6),
                        "alt",
                        List.of(new Mark.Line(1, 2, 3, 4, 5, 6))),
                new Mark.Sign(Mark.Sign.Kind.ALONE, new Box(1, 2, 3, 4), "s", TEN, 5, 6, 7));
    }

    /// Whatever a mark is, moving it there and back changes nothing, and each way changes something.
    @ParameterizedTest
    @MethodSource("marks")
    void everyMarkMovesWhole(Mark mark) {
        Mark moved = mark.moved(16, 0).moved(0, 32);
        assertEquals(mark.moved(16, 32), moved);
        assertEquals(mark, moved.moved(-16, -32));
        assertNotEquals(mark, mark.moved(16, 0));
        assertNotEquals(mark, mark.moved(0, 32));
        assertEquals(mark.getClass(), moved.getClass());
    }

    @Test
    void aMovedBarKeepsItsLength() {
        Mark.Bar bar = (Mark.Bar)
                new Mark.Bar(new Mark.Stretch(1, 2, 3, 4), 5, 6, 7, Mark.Fill.SOLID, Mark.End.SHARP, Mark.End.SHARP)
                        .moved(10, 20);
        assertEquals(
                new Mark.Bar(
                        new Mark.Stretch(11, 12, 13, 14), 25, 6, 7, Mark.Fill.SOLID, Mark.End.SHARP, Mark.End.SHARP),
                bar);
        assertEquals(new Mark.Tear(11, 12, 23, 24, 5, 6, 7), new Mark.Tear(1, 2, 3, 4, 5, 6, 7).moved(10, 20));
        assertEquals(new Mark.Line(11, 22, 13, 24, 5, 6), new Mark.Line(1, 2, 3, 4, 5, 6).moved(10, 20));
    }

    @Test
    void shapesColoursAndPatternsAreTakenInTurn() {
        assertEquals(Mark.Shape.SQUARE, Mark.Shape.ofLane(0));
        assertEquals(Mark.Shape.SQUARE, Mark.Shape.ofLane(6));
        assertEquals(Mark.Shape.HEXAGON, Mark.Shape.ofLane(-1));
        assertEquals(Mark.Weave.RISING, Mark.Weave.of(6));
        for (Look look : Look.FOR_FILES) {
            Look.Colors colors = look.colors();
            int lanes = colors.lanes().size();
            assertEquals(colors.lane(1), colors.lane(1 + lanes), look.name());
            assertEquals(colors.era(1), colors.era(1 + colors.era().size()), look.name());
            assertEquals(lanes, colors.lanes().stream().distinct().count(), look.name());
            assertEquals(look, Look.named(look.name()));
        }
    }

    @Test
    void aScaledLookIsLargerInAllItsLengths() {
        Look twice = Look.LIGHT.scaled(2);
        assertEquals(2 * Look.LIGHT.gaps().mark(), twice.gaps().mark());
        assertEquals(2 * Look.LIGHT.gaps().pad(), twice.gaps().pad());
        assertEquals(2 * Look.LIGHT.type().lane().size(), twice.type().lane().size());
        assertEquals(Look.LIGHT.colors(), twice.colors());
        Look airy = Look.LIGHT.airy(1.5);
        assertEquals(
                1.5 * Look.LIGHT.gaps().heights().row(), airy.gaps().heights().row());
        assertEquals(Look.LIGHT.gaps().mark(), airy.gaps().mark());
        assertEquals(Look.LIGHT.type(), airy.type());
        assertEquals(new TextStyle(Face.SANS, 20), TEN.scaled(2));
        assertEquals(Look.DARK.colors(), Look.LIGHT.in(Look.DARK.colors()).colors());
        assertEquals(List.of(1, 2), Look.LIGHT.colors().withLanes(List.of(1, 2)).lanes());
    }

    /// Relative luminance of WCAG 2.
    private static double luminance(int argb) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double c = (argb >> (16 - 8 * i) & 0xFF) / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    @Test
    void textCanBeReadInEveryLook() {
        for (Look look : Look.FOR_FILES) {
            Look.Colors c = look.colors();
            for (int ground : new int[] {
                c.surfaces().ground(), c.surfaces().pane(), c.surfaces().stripe()
            }) {
                assertTrue(contrast(c.ink(), ground) >= 7, look.name());
                assertTrue(contrast(c.soft(), ground) >= 4.5, look.name());
            }
            assertTrue(contrast(c.accent().text(), c.accent().fill()) >= 4.5, look.name());
            for (int lane : c.lanes()) {
                assertTrue(contrast(lane, c.surfaces().ground()) >= 3, look.name() + " " + Integer.toHexString(lane));
            }
        }
    }
}
