package kwonik.export.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizeTest {
    @Test
    void widthStandsBeforeHeight() {
        assertEquals(Optional.of(new ImageSize(3840, 2160, 96)), ImageSize.parse("3840x2160"));
        assertEquals(Optional.of(new ImageSize(30_000, 1, 96)), ImageSize.parse("30000×1"));
    }

    @Test
    void presetsHaveNames() {
        assertEquals(Optional.of(new ImageSize(1920, 1080, 96)), ImageSize.parse("hd"));
        assertEquals(Optional.of(new ImageSize(3840, 2160, 96)), ImageSize.parse("UHD"));
        assertEquals(Optional.of(new ImageSize(3508, 2480, 300)), ImageSize.parse("a4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "0x10",
                "10x0",
                "30001x1",
                "-5x5",
                "10",
                "10x",
                "x10",
                "10x10x10",
                "1e3x5",
                "9999999999x1",
                " 1x1",
                "a5"
            })
    void anythingElseIsNoSize(String text) {
        assertEquals(Optional.empty(), ImageSize.parse(text));
    }

    @Test
    void aSizeIsWrittenAsItIsRead() {
        ImageSize size = new ImageSize(1234, 567, 96);
        assertEquals(Optional.of(size), ImageSize.parse(size.toString()));
    }

    @Test
    void noSizeIsOutOfBounds() {
        assertThrows(IllegalArgumentException.class, () -> new ImageSize(0, 5, 96));
        assertThrows(IllegalArgumentException.class, () -> new ImageSize(5, 5, 0));
    }
}
