package kwonik.layout.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import kwonik.layout.picture.Mark.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Lanes are told apart by every eye: by their colours where these stand alone, and without any colour by their shapes.
class LaneColorsTest {
    private static final double APART = 10;

    static Stream<Arguments> eyes() {
        return Look.FOR_FILES.stream()
                .flatMap(look -> Stream.of(ColorVision.values()).map(eye -> Arguments.of(look.name(), eye)));
    }

    @ParameterizedTest
    @MethodSource("eyes")
    void twoColoursOfLanesAreMoreThanTenApart(String look, ColorVision eye) {
        List<Integer> lanes = Look.named(look).colors().lanes();
        for (int i = 0; i < lanes.size(); i++) {
            for (int j = 0; j < i; j++) {
                double apart = eye.difference(lanes.get(i), lanes.get(j));
                assertTrue(apart > APART, look + ": lanes " + j + " and " + i + " are " + apart + " apart");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("eyes")
    void theColourOfNoLaneIsTakenForThatOfText(String look, ColorVision eye) {
        Look.Colors colors = Look.named(look).colors();
        if (colors.lanes().size() > 1) {
            for (int lane : colors.lanes()) {
                double apart = eye.difference(lane, colors.ink());
                assertTrue(apart > APART, look + ": " + Integer.toHexString(lane) + " is " + apart + " from ink");
            }
        }
    }

    @Test
    void lanesOfOneLookHaveAShapeForEachColourSoThatShapesAloneTellThem() {
        int shapes = Shape.values().length;
        for (Look look : Look.FOR_FILES) {
            assertTrue(look.colors().lanes().size() <= shapes, look.name());
        }
        for (int i = 0; i < shapes; i++) {
            for (int j = 0; j < i; j++) {
                assertNotEquals(Shape.ofLane(i), Shape.ofLane(j));
            }
        }
    }

    /// From the seventh lane on colour and shape begin anew together; then the lane is told by its band and its name.
    @Test
    void colourAndShapeOfALaneBelongTogetherInEveryLookOfTheWindow() {
        for (Look look : Look.ALL) {
            assertEquals(Shape.values().length, look.colors().lanes().size(), look.name());
        }
    }
}
