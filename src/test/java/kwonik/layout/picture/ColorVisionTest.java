package kwonik.layout.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kwonik.layout.picture.ColorVision.Lab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The formulas by which colours are judged, against numbers that others published.
class ColorVisionTest {
    /// Pairs of the test data of Sharma, Wu and Dalal.
    @ParameterizedTest
    @CsvSource({
        "50.0000, 2.6772, -79.7751, 50.0000, 0.0000, -82.7485, 2.0425",
        "50.0000, 3.1571, -77.2803, 50.0000, 0.0000, -82.7485, 2.8615",
        "50.0000, -1.3802, -84.2814, 50.0000, 0.0000, -82.7485, 1.0000",
        "50.0000, 0.0000, 0.0000, 50.0000, -1.0000, 2.0000, 2.3669",
        "50.0000, 2.4900, -0.0010, 50.0000, -2.4900, 0.0009, 7.1792",
        "50.0000, 2.4900, -0.0010, 50.0000, -2.4900, 0.0011, 7.2195",
        "50.0000, -0.0010, 2.4900, 50.0000, 0.0009, -2.4900, 4.8045",
        "50.0000, 2.5000, 0.0000, 50.0000, 0.0000, -2.5000, 4.3065",
        "50.0000, 2.5000, 0.0000, 73.0000, 25.0000, -18.0000, 27.1492",
        "50.0000, 2.5000, 0.0000, 58.0000, 24.0000, 15.0000, 19.4535",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
        "63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864, 1.2630",
        "35.0831, -44.1164, 3.7933, 35.0232, -40.0716, 1.5901, 1.8645",
        "6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286, 0.6377",
        "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"
    })
    void ciede2000GivesThePublishedDifferences(
            double l1, double a1, double b1, double l2, double a2, double b2, double difference) {
        assertEquals(difference, new Lab(l1, a1, b1).difference(new Lab(l2, a2, b2)), 0.00005);
        assertEquals(difference, new Lab(l2, a2, b2).difference(new Lab(l1, a1, b1)), 0.00005);
    }

    @ParameterizedTest
    @CsvSource({"0xFF000000, 0xFFFFFFFF, 21", "0xFF777777, 0xFFFFFFFF, 4.48", "0xFFFF0000, 0xFFFFFFFF, 4.00"})
    void contrastIsThatOfWcag(String one, String other, double contrast) {
        assertEquals(
                contrast,
                ColorVision.contrast(
                        Long.decode(one).intValue(), Long.decode(other).intValue()),
                0.005);
    }

    @Test
    void whatIsHalfTransparentIsSeenWithWhatLiesBeneath() {
        assertEquals(0xFF7F7F7F, ColorVision.over(0x80000000, 0xFFFFFFFF));
        assertEquals(0xFF102030, ColorVision.over(0xFF102030, 0xFFFFFFFF));
    }

    @Test
    void redAndBrownOfOneBrightnessFallTogetherForADichromatAndNotForOthers() {
        int red = 0xFFB8480A;
        int brown = 0xFF7C5F10;
        assertTrue(ColorVision.COMMON.difference(red, brown) > 20);
        assertTrue(ColorVision.PROTANOPIA.difference(red, brown) < 2);
        assertTrue(ColorVision.TRITANOPIA.difference(red, brown) > 10);
    }
}
