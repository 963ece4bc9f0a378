package kwonik.layout.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontFilesTest {
    /// How a file of TrueType outlines begins (OpenType, “Organization of an OpenType Font”).
    private static final int TRUE_TYPE = 0x00010000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SourceSans3-Regular.ttf",
                "SourceSans3-Bold.ttf",
                "SourceSans3-It.ttf",
                "SourceSerif4-Regular.ttf",
                "SourceSerif4-Bold.ttf",
                "SourceSerif4-It.ttf"
            })
    void everyShippedFontIsRead(String name) throws IOException {
        assertEquals(TRUE_TYPE, ByteBuffer.wrap(FontFiles.read(name)).getInt());
    }

    @Test
    void aJdkHasNoneBesideIt() {
        assertNull(FontFiles.besideRuntime("SourceSans3-Regular.ttf"));
    }

    @Test
    void whatIsNotThereIsNamed() {
        IOException error = assertThrows(IOException.class, () -> FontFiles.read("Comic.ttf"));
        assertEquals("this build of Kwonik lacks the font Comic.ttf", error.getMessage());
    }
}
