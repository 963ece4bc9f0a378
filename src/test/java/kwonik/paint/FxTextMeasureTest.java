package kwonik.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.text.Text;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.picture.TextStyle.Face;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FxTextMeasureTest {
    @BeforeAll
    static void toolkit() {
        FxToolkit.start();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "150 soldiers leave for training in Mexico",
                "Démission d’Ariel Henry et installation du Conseil",
                "AVATAR To Te Wa “quoted” – dash — ≠ …",
                "Tranbleman de tè 12 janvye 2010",
                ""
            })
    void theSumOfAdvancesIsTheWidthOfTheText(String text) {
        for (Face face : Face.values()) {
            for (double size : new double[] {11, 14, 33.6}) {
                TextStyle style = new TextStyle(face, size);
                Text whole = new Text(text);
                whole.setFont(Fonts.of(style));
                double expected = text.isEmpty() ? 0 : whole.getLayoutBounds().getWidth();
                assertEquals(expected, new FxTextMeasure().width(text, style), 0.5 + expected * 0.01, style.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 60, 200})
    void aTextThatIsTooLongEndsInAnEllipsisAndFits(double room) {
        TextStyle style = new TextStyle(Face.SANS, 14);
        FxTextMeasure measure = new FxTextMeasure();
        String fitted = measure.fit("150 soldiers leave for training in Mexico", style, room);
        assertTrue(fitted.endsWith("…"));
        assertTrue(measure.width(fitted, style) <= Math.max(room, measure.width("…", style)));
    }
}
