package kwonik.app.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowCopyTest {
    @ParameterizedTest
    @ValueSource(strings = {"=SUM(A1:A2)", "+1", "-2+3", "@SUM(1)"})
    void noSpreadsheetCountsWithATitle(String title) {
        RowCopy copy = new RowCopy(List.of("Title"), List.of(List.of(title)));
        assertEquals("Title\n'" + title + "\n", copy.text());
        assertTrue(copy.html().contains("<td style=\"mso-number-format:"), copy.html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Strike", "1995", "a = b", "", "“=”"})
    void otherTitlesStayAsTheyAre(String title) {
        RowCopy copy = new RowCopy(List.of("Title"), List.of(List.of(title)));
        assertEquals("Title\n" + title + "\n", copy.text());
        assertFalse(copy.html().contains("style"), copy.html());
    }
}
