package kwonik.export.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import kwonik.layout.picture.TextStyle.Face;
import kwonik.paint.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontSubsetTest {
    private static final String WORDS = "Moïse à Port-au-Prince, « 1/3 » ≠ 912 – ò";
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static Font font(byte[] sfnt) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(sfnt))
                .deriveFont(100f);
    }

    private static Shape outline(Font font, int code) {
        return font.createGlyphVector(EXACT, Character.toString(code)).getOutline();
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void whatIsNeededLooksAsBeforeAndNothingElseIsLeft(Face face) throws IOException, FontFormatException {
        byte[] whole = Fonts.file(face);
        byte[] cut = new FontSubset(whole).sfnt(WORDS.codePoints().toArray());
        assertTrue(cut.length < whole.length / 4, cut.length + " of " + whole.length);
        Font before = font(whole);
        Font after = font(cut);
        for (int code : WORDS.codePoints().distinct().toArray()) {
            assertEquals(
                    outline(before, code).getBounds2D(), outline(after, code).getBounds2D(), Character.toString(code));
        }
        assertFalse(outline(before, 'Q').getBounds2D().isEmpty());
        assertTrue(outline(after, 'Q').getBounds2D().isEmpty());
    }

    @Test
    void theDeflatedTablesAreThoseOfTheFile() throws DataFormatException {
        FontSubset subset = new FontSubset(Fonts.file(Face.SANS));
        int[] codes = WORDS.codePoints().toArray();
        ByteBuffer woff = ByteBuffer.wrap(subset.woff(codes));
        ByteBuffer sfnt = ByteBuffer.wrap(subset.sfnt(codes));
        assertEquals(woff.capacity(), woff.getInt(8));
        assertEquals(sfnt.capacity(), woff.getInt(16));
        int tables = woff.getShort(12);
        assertEquals(sfnt.getShort(4), tables);
        for (int i = 0; i < tables; i++) {
            int entry = 44 + 20 * i;
            byte[] stored = new byte[woff.getInt(entry + 8)];
            byte[] table = new byte[woff.getInt(entry + 12)];
            woff.get(woff.getInt(entry + 4), stored);
            if (stored.length < table.length) {
                try (Inflater inflater = new Inflater()) {
                    inflater.setInput(stored);
                    assertEquals(table.length, inflater.inflate(table));
                }
            } else {
                table = stored;
            }
            byte[] wanted = new byte[table.length];
            sfnt.get(sfnt.getInt(12 + 16 * i + 8), wanted);
            assertEquals(ByteBuffer.wrap(wanted), ByteBuffer.wrap(table));
        }
    }

    @Test
    void aFileThatIsNoFontIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new FontSubset(new byte[64]));
    }
}
