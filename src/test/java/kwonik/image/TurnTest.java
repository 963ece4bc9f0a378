package kwonik.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// How a picture is turned to stand upright.
class TurnTest {
    /// The letter F as cameras store it, held in each way (Exif 3.0, figure 17); upright it is the same in all.
    @ParameterizedTest
    @CsvSource({
        "1, ###/#../##./#..",
        "2, ###/..#/.##/..#",
        "3, ..#/.##/..#/###",
        "4, #../##./#../###",
        "5, ####/#.#./#...",
        "6, #.../#.#./####",
        "7, ...#/.#.#/####",
        "8, ####/.#.#/...#"
    })
    void everyOrientationIsStoodUpright(int number, String stored) {
        assertEquals("###/#../##./#..", told(Turn.of(number).upright(pixels(stored))));
    }

    private static Pixels pixels(String rows) {
        String[] lines = rows.split("/", -1);
        int[] argb = String.join("", lines).chars().map(c -> c == '#' ? 1 : 0).toArray();
        return new Pixels(lines[0].length(), lines.length, argb);
    }

    private static String told(Pixels pixels) {
        String all = Arrays.stream(pixels.argb())
                .mapToObj(one -> one == 1 ? "#" : ".")
                .collect(Collectors.joining());
        return all.replaceAll("(?<=\\G.{" + pixels.width() + "})(?=.)", "/");
    }

    /// Pens that draw the stored picture through a matrix show the same as those that draw the upright one.
    @ParameterizedTest
    @EnumSource
    void theMatrixPutsEachPixelWhereItStandsUpright(Turn turn) {
        Pixels stored = new Pixels(3, 2, new int[] {1, 2, 3, 4, 5, 6});
        Pixels upright = turn.upright(stored);
        double[] m = turn.matrix(upright.width(), upright.height());
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 3; column++) {
                double u = (column + 0.5) / 3;
                double v = (row + 0.5) / 2;
                int x = (int) (m[0] * u + m[2] * v + m[4]);
                int y = (int) (m[1] * u + m[3] * v + m[5]);
                assertEquals(stored.argb()[row * 3 + column], upright.argb()[y * upright.width() + x]);
            }
        }
    }

    @Test
    void whatIsNoOrientationTurnsNothing() {
        assertEquals(Turn.NONE, Turn.of(0));
        assertEquals(Turn.NONE, Turn.of(9));
        assertEquals(Turn.NONE, Turn.of(-1));
    }
}
