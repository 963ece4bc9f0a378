package kwonik.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.paint.Color;
import kwonik.layout.picture.Look;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FxColorTest {
    @Property
    void eachPartOfTheNumberIsAPartOfTheColor(@ForAll int argb) {
        Color color = FxColor.of(argb);
        int back = (int) Math.round(color.getOpacity() * 255) << 24
                | (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
        assertEquals(Integer.toHexString(argb), Integer.toHexString(back));
    }

    @Test
    void anOpacityOfItsOwnReplacesThatOfTheNumber() {
        assertEquals(Color.color(1, 0, 0, 0.25), FxColor.of(0xFFFF0000, 0.25));
        assertEquals(Color.RED, FxColor.of(0x00FF0000, 1));
    }

    @Test
    void theGroundOfTheLightLookIsOpaque() {
        assertEquals(
                Color.web("#fbfaf6"), FxColor.of(Look.LIGHT.colors().surfaces().ground()));
    }
}
