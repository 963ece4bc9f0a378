package kwonik.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import kwonik.edtf.When;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The mark of a single date is the one that the timeline draws.
class DateSampleTest {
    private static final Size SIZE = new Size(320, 68);

    private static Picture plan(String edtf, int lane) {
        return new DateSample(Look.LIGHT, Words.in(Locale.ENGLISH), (text, style) -> text.length() * 7)
                .plan(When.parse(edtf), lane, SIZE);
    }

    private static List<Mark.Bar> bars(String edtf) {
        return plan(edtf, 0).marks().stream()
                .filter(Mark.Bar.class::isInstance)
                .map(Mark.Bar.class::cast)
                .toList();
    }

    private static List<Mark.Dot> dots(String edtf, int lane) {
        return plan(edtf, lane).marks().stream()
                .filter(Mark.Dot.class::isInstance)
                .map(Mark.Dot.class::cast)
                .toList();
    }

    @Test
    void aDayIsADotInTheShapeAndColourOfItsLane() {
        Mark.Dot dot = dots("2025-07-24", 3).getFirst();
        assertEquals(Mark.Shape.ofLane(3), dot.shape());
        assertEquals(Look.LIGHT.colors().lane(3), dot.fill());
        assertEquals(SIZE.width() / 2, dot.x(), 1);
    }

    @Test
    void aDoubtfulDayIsHollow() {
        assertEquals(
                Look.LIGHT.colors().lane(0), dots("2025-07-24?", 0).getFirst().stroke());
        assertEquals(0, dots("2025-07-24", 0).getFirst().stroke());
    }

    @Test
    void aYearIsABarThatSaysWithin() {
        Mark.Bar bar = bars("1995").getFirst();
        assertEquals(Mark.Fill.WITHIN, bar.fill());
        assertEquals(Mark.End.SHARP, bar.startEnd());
    }

    @Test
    void aboutAYearFadesOnBothSidesWithinThePicture() {
        Mark.Bar bar = bars("1995~").getFirst();
        assertEquals(Mark.End.DOUBTFUL, bar.startEnd());
        assertEquals(Mark.End.DOUBTFUL, bar.endEnd());
        assertTrue(bar.stretch().paddedX0() > 0 && bar.stretch().paddedX1() < SIZE.width(), bar.toString());
    }

    @Test
    void whatGoesOnHasAnOpenEnd() {
        assertEquals(Mark.End.OPEN, bars("2018/..").getFirst().endEnd());
    }

    @Test
    void oneOfSeveralDatesAreHollowDots() {
        assertTrue(dots("[1670,1680]", 0).size() >= 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-07-24T10:00:00Z", "1995", "199X", "-0043", "Y-4600000000", "../1804", "1995/..", "2024-21"
            })
    void whateverTheDateIsItsPictureHasAMarkInSight(String edtf) {
        boolean seen = plan(edtf, 0).marks().stream().anyMatch(mark -> switch (mark) {
            case Mark.Bar bar -> bar.stretch().x1() > 0 && bar.stretch().x0() < SIZE.width();
            case Mark.Dot dot -> dot.x() >= 0 && dot.x() <= SIZE.width();
            default -> false;
        });
        assertTrue(seen, edtf);
    }
}
