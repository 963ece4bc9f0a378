package kwonik.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import kwonik.image.ImageFile;
import kwonik.image.ImageHead;
import kwonik.image.ImageKind;
import kwonik.image.Turn;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What each mark asks of a pen; needs no toolkit.
class MarkPainterTest {
    private static final TextStyle TEN = new TextStyle(TextStyle.Face.SANS, 10);
    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;

    /// Notes all it is asked for, and how far it reaches.
    private static final class Notes implements Pen {
        private final List<String> asked = new ArrayList<>();
        private double left = Double.POSITIVE_INFINITY;
        private double right = Double.NEGATIVE_INFINITY;
        private double top = Double.POSITIVE_INFINITY;
        private double bottom = Double.NEGATIVE_INFINITY;

        private void note(String what, int color, double... numbers) {
            asked.add(what + " " + Integer.toHexString(color)
                    + DoubleStream.of(numbers)
                            .mapToObj(number -> String.format(Locale.ROOT, " %.2f", number))
                            .reduce("", String::concat));
        }

        private void reach(double x0, double y0, double x1, double y1) {
            left = Math.min(left, Math.min(x0, x1));
            right = Math.max(right, Math.max(x0, x1));
            top = Math.min(top, Math.min(y0, y1));
            bottom = Math.max(bottom, Math.max(y0, y1));
        }

        private void reach(double[] xs, double[] ys) {
            for (int i = 0; i < xs.length; i++) {
                reach(xs[i], ys[i], xs[i], ys[i]);
            }
        }

        @Override
        public void rectangle(double x, double y, double width, double height, int color) {
            note("rectangle", color, x, y, width, height);
            reach(x, y, x + width, y + height);
        }

        @Override
        public void rounded(double x, double y, double width, double height, double radius, int color) {
            note("rounded", color, x, y, width, height, radius);
            reach(x, y, x + width, y + height);
        }

        @Override
        public void circle(double x, double y, double radius, int color) {
            note("circle", color, x, y, radius);
            reach(x - radius, y - radius, x + radius, y + radius);
        }

        @Override
        public void ring(double x, double y, double radius, double width, int color) {
            note("ring", color, x, y, radius, width);
        }

        @Override
        public void polygon(double[] xs, double[] ys, int color) {
            note("polygon of " + xs.length, color);
            reach(xs, ys);
        }

        @Override
        public void outline(double[] xs, double[] ys, double width, int color) {
            note("closed line of " + xs.length, color, width);
            reach(xs, ys);
        }

        @Override
        public void polyline(double[] xs, double[] ys, double width, int color) {
            note("open line of " + xs.length, color, width);
            reach(xs, ys);
        }

        @Override
        public void text(double x, double y, String text, TextStyle style, int color) {
            note("text " + text + " of " + style.size(), color, x, y);
        }

        @Override
        public void centred(double x, double y, String text, TextStyle style, int color) {
            note("centred " + text + " of " + style.size(), color, x, y);
        }

        @Override
        public void upright(double x, double y, String text, TextStyle style, int color) {
            note("upright " + text + " of " + style.size(), color, x, y);
        }

        @Override
        public boolean photo(Picture.Box box, ImageFile file, String alt) {
            note("photo " + file.path() + " " + alt, 0, box.x(), box.y(), box.width(), box.height());
            return file.bytes() > 0;
        }

        long count(String start) {
            return asked.stream().filter(one -> one.startsWith(start)).count();
        }
    }

    private static Notes painted(Mark... marks) {
        Notes notes = new Notes();
        Arrays.asList(marks).forEach(new MarkPainter(notes)::paint);
        return notes;
    }

    private static Mark.Bar bar(Mark.Fill fill, Mark.End start, Mark.End end) {
        return new Mark.Bar(new Mark.Stretch(80, 100, 200, 240), 50, 10, RED, fill, start, end);
    }

    @Test
    void aLineIsALine() {
        assertEquals(List.of("open line of 2 ffff0000 5.00"), painted(new Mark.Line(1, 2, 3, 4, 5, RED)).asked);
    }

    @Test
    void aPlainBandIsOneRectangle() {
        assertEquals(
                List.of("rectangle ffff0000 1.00 2.00 30.00 40.00"),
                painted(new Mark.Band(1, 2, 30, 40, 0, RED, 0)).asked);
    }

    @Test
    void aFramedBandIsOneRoundedRectangleInAnother() {
        assertEquals(
                List.of("rounded ff0000ff 0.38 1.38 31.25 41.25 5.63", "rounded ffff0000 1.63 2.63 28.75 38.75 4.38"),
                painted(new Mark.Band(1, 2, 30, 40, 5, RED, BLUE)).asked);
        assertEquals(
                List.of("rounded ffff0000 1.00 2.00 30.00 40.00 5.00"),
                painted(new Mark.Band(1, 2, 30, 40, 5, RED, 0)).asked);
    }

    @Test
    void aSharpBarIsAsLongAsItLasted() {
        assertEquals(
                List.of("rectangle ffff0000 100.00 50.00 100.00 10.00"),
                painted(bar(Mark.Fill.SOLID, Mark.End.SHARP, Mark.End.SHARP)).asked);
        Mark.Bar moment =
                new Mark.Bar(new Mark.Stretch(7, 7, 7, 7), 5, 3, RED, Mark.Fill.SOLID, Mark.End.SHARP, Mark.End.SHARP);
        assertEquals(List.of("rectangle ffff0000 7.00 5.00 1.00 3.00"), painted(moment).asked);
    }

    @Test
    void aHollowBarHasFourEdgesOfTheFullColour() {
        Notes hollow = painted(bar(Mark.Fill.WITHIN, Mark.End.SHARP, Mark.End.SHARP));
        assertEquals(1, hollow.count("rectangle 48ff0000 100.00 50.00 100.00 10.00"));
        assertEquals(
                List.of(
                        "rectangle ffff0000 100.00 50.00 100.00 2.00",
                        "rectangle ffff0000 100.00 58.00 100.00 2.00",
                        "rectangle ffff0000 100.00 50.00 2.00 10.00",
                        "rectangle ffff0000 198.00 50.00 2.00 10.00"),
                hollow.asked.subList(1, 5));
        assertEquals(5, hollow.asked.size());
    }

    @Test
    void doubtfulEndsFadeInStripesThatGrowThinnerOutward() {
        Notes start = painted(bar(Mark.Fill.SOLID, Mark.End.DOUBTFUL, Mark.End.SHARP));
        Notes end = painted(bar(Mark.Fill.SOLID, Mark.End.SHARP, Mark.End.DOUBTFUL));
        assertEquals(1 + 2, start.asked.size(), "20 pixels, a stripe each 7");
        assertEquals(1 + 5, end.asked.size(), "40 pixels, a stripe each 7");
        assertTrue(start.left >= 80 && start.right == 200, start.asked.toString());
        assertTrue(end.right <= 240 && end.left == 100, end.asked.toString());
        double before = Double.POSITIVE_INFINITY;
        for (String stripe : end.asked.subList(1, 6)) {
            double width = Double.parseDouble(stripe.split(" ", -1)[4]);
            assertTrue(width < before && width >= 0.8, end.asked.toString());
            before = width;
        }
    }

    @Test
    void aDoubtThatReachesVeryFarHasABoundedNumberOfStripes() {
        Mark.Bar far = new Mark.Bar(
                new Mark.Stretch(-1e9, 0, 10, 10), 0, 10, RED, Mark.Fill.SOLID, Mark.End.DOUBTFUL, Mark.End.SHARP);
        assertEquals(1 + 200, painted(far).asked.size());
    }

    @Test
    void anOpenEndIsAnArrowThatPointsOutward() {
        Notes end = painted(bar(Mark.Fill.SOLID, Mark.End.SHARP, Mark.End.OPEN));
        assertEquals(1, end.count("polygon of 3 ffff0000"));
        assertEquals(216, end.right, 0.01);
        assertEquals(46, end.top, 0.01);
        assertEquals(64, end.bottom, 0.01);
        assertEquals(84, painted(bar(Mark.Fill.SOLID, Mark.End.OPEN, Mark.End.SHARP)).left, 0.01);
    }

    @ParameterizedTest
    @CsvSource({
        "SQUARE, rectangle",
        "DIAMOND, polygon of 4",
        "CIRCLE, circle",
        "TRIANGLE, polygon of 3",
        "PENTAGON, polygon of 5",
        "HEXAGON, polygon of 6"
    })
    void eachShapeIsItsOwnAndAboutAsLarge(Mark.Shape shape, String drawn) {
        Notes notes = painted(new Mark.Dot(shape, 100, 50, 10, RED, 0));
        assertEquals(1, notes.asked.size());
        assertTrue(notes.asked.getFirst().startsWith(drawn + " ffff0000"), notes.asked.toString());
        double middle = (notes.left + notes.right) / 2;
        assertEquals(100, middle, 0.7);
        assertEquals(50, (notes.top + notes.bottom) / 2, 1.5);
        double width = notes.right - notes.left;
        assertTrue(width >= 17 && width <= 25, shape + " is " + width + " wide");
        assertTrue(notes.bottom - notes.top >= 17 && notes.bottom - notes.top <= 25, shape.toString());
    }

    @ParameterizedTest
    @EnumSource
    void aStrokedShapeHasAFrameAroundIt(Mark.Shape shape) {
        Notes notes = painted(new Mark.Dot(shape, 100, 50, 12, RED, BLUE));
        assertEquals(2, notes.asked.size());
        String frame = notes.asked.getLast();
        assertTrue(frame.startsWith(shape == Mark.Shape.CIRCLE ? "ring ff0000ff" : "closed line of"), frame);
        assertTrue(frame.contains("ff0000ff") && frame.endsWith(" 3.00"), frame);
        assertEquals(
                1,
                painted(new Mark.Dot(shape, 0, 0, 2, RED, BLUE)).asked.stream()
                        .filter(one -> one.endsWith(" 1.00"))
                        .count());
    }

    @Test
    void wordsAreWrittenWhereTheyStand() {
        assertEquals(
                List.of("text Ayiti of 10.0 ffff0000 1.00 2.00"),
                painted(new Mark.Words(1, 2, "Ayiti", TEN, RED)).asked);
        assertEquals(
                List.of("upright Ayiti of 10.0 ffff0000 1.00 2.00"),
                painted(new Mark.Upright(1, 2, "Ayiti", TEN, RED)).asked);
    }

    @Test
    void aPillHasItsNumberInTheMiddle() {
        Notes chip = painted(new Mark.Chip(new Picture.Box(10, 20, 40, 12), "7", TEN, RED, 0, BLUE));
        assertEquals(
                List.of("rounded ffff0000 10.00 20.00 40.00 12.00 6.00", "centred 7 of 10.0 ff0000ff 30.00 29.40"),
                chip.asked);
        Notes sign = painted(
                new Mark.Sign(Mark.Sign.Kind.DIFFER, new Picture.Box(10, 20, 40, 12), "≠", TEN, BLUE, RED, BLUE));
        assertEquals(2, sign.count("rounded"));
        assertEquals("centred ≠ of 10.0 ff0000ff 30.00 29.40", sign.asked.getLast());
    }

    @Test
    void aTearHasTwoTornEdgesInsideItsPlace() {
        Notes tear = painted(new Mark.Tear(100, 130, 0, 200, 4, RED, BLUE));
        assertEquals(3, tear.asked.size());
        assertTrue(tear.asked.getFirst().startsWith("polygon of "));
        assertEquals(2, tear.count("open line of"));
        assertTrue(tear.left >= 100 && tear.right <= 130, tear.left + ".." + tear.right);
        assertEquals(0, tear.top);
        assertEquals(200, tear.bottom);
        Notes narrow = painted(new Mark.Tear(100, 105, 0, 200, 4, RED, BLUE));
        assertTrue(narrow.left >= 100 && narrow.right <= 105);
        assertEquals(
                3, painted(new Mark.Tear(100, 130, 0, 1, 4, RED, BLUE)).asked.size());
    }

    @ParameterizedTest
    @EnumSource
    void aPatternStaysInItsRectangle(Mark.Weave weave) {
        Notes pattern = painted(new Mark.Pattern(weave, new Picture.Box(100, 50, 80, 40), 8, 1, RED));
        assertTrue(pattern.asked.size() >= 5, pattern.asked.toString());
        assertTrue(pattern.left >= 100 && pattern.right <= 180, pattern.left + ".." + pattern.right);
        assertTrue(pattern.top >= 50 && pattern.bottom <= 90, pattern.top + ".." + pattern.bottom);
        assertTrue(pattern.asked.stream().allMatch(one -> one.contains("ffff0000")));
    }

    @Test
    void patternsAreDenseByTheirPitch() {
        assertEquals(
                5,
                painted(new Mark.Pattern(Mark.Weave.LEVEL, new Picture.Box(0, 0, 80, 40), 8, 1, RED))
                        .asked
                        .size());
        assertEquals(
                10,
                painted(new Mark.Pattern(Mark.Weave.UPRIGHT, new Picture.Box(0, 0, 80, 40), 8, 1, RED))
                        .asked
                        .size());
        long rising = painted(new Mark.Pattern(Mark.Weave.RISING, new Picture.Box(0, 0, 80, 40), 8, 1, RED))
                .asked
                .size();
        long crossed = painted(new Mark.Pattern(Mark.Weave.CROSSED, new Picture.Box(0, 0, 80, 40), 8, 1, RED))
                .asked
                .size();
        assertEquals(2 * rising, crossed);
        assertTrue(painted(new Mark.Pattern(Mark.Weave.DOTTED, new Picture.Box(0, 0, 80, 40), 16, 1, RED))
                        .asked
                        .size()
                < painted(new Mark.Pattern(Mark.Weave.DOTTED, new Picture.Box(0, 0, 80, 40), 8, 1, RED))
                        .asked
                        .size());
    }

    /// Lines lie where the picture wants them and not where a rectangle begins, so that two that touch go on.
    @Test
    void slantedLinesMeetAcrossTwoRectangles() {
        Notes whole = painted(new Mark.Pattern(Mark.Weave.RISING, new Picture.Box(0, 0, 80, 40), 8, 1, RED));
        Notes parts = painted(
                new Mark.Pattern(Mark.Weave.RISING, new Picture.Box(0, 0, 30, 40), 8, 1, RED),
                new Mark.Pattern(Mark.Weave.RISING, new Picture.Box(30, 0, 50, 40), 8, 1, RED));
        assertTrue(parts.asked.size() > whole.asked.size());
        assertEquals(whole.left, parts.left, 0.01);
        assertEquals(whole.right, parts.right, 0.01);
        assertFalse(whole.asked.isEmpty());
    }

    @Test
    void aPhotoThatCannotBeDrawnIsReplacedByWhatIsPlannedForThat() {
        Mark otherwise = new Mark.Band(10, 20, 30, 15, 0, BLUE, 0);
        ImageHead head = new ImageHead(ImageKind.PNG, 60, 30, Turn.NONE, false);
        Picture.Box box = new Picture.Box(10, 20, 30, 15);
        ImageFile whole = new ImageFile(Path.of("a.png"), head, 1, 0);
        assertEquals(
                List.of("photo a.png A ship 0 10.00 20.00 30.00 15.00"),
                painted(new Mark.Photo(box, whole, "A ship", List.of(otherwise))).asked);
        ImageFile empty = new ImageFile(Path.of("b.png"), head, 0, 0);
        assertEquals(
                List.of("photo b.png A ship 0 10.00 20.00 30.00 15.00", "rectangle ff0000ff 10.00 20.00 30.00 15.00"),
                painted(new Mark.Photo(box, empty, "A ship", List.of(otherwise))).asked);
    }
}
