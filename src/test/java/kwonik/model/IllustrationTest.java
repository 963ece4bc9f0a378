package kwonik.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A picture lies beside its chronicle and nowhere else.
class IllustrationTest {
    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            a.png,ok
            pictures/a b.JPG,ok
            é/ü.webp,ok
            ..a.png,ok
            a.jpeg,ok
            /a.png,outside
            ../a.png,outside
            a/../b.png,outside
            a/./b.png,outside
            a//b.png,outside
            C:/a.png,outside
            a\\b.png,outside
            https://x.org/a.png,outside
            ' a.png',outside
            a.svg,ending
            a.png.exe,ending
            png,ending
            """)
    void placeIsJudgedByItsWay(String file, String verdict) {
        assertEquals(verdict, Illustration.fault(file).orElse("ok"));
    }

    @Test
    void noneIsMadeOutsideOfItsFolder() {
        assertThrows(IllegalArgumentException.class, () -> new Illustration("../a.png", Localized.NONE, "", ""));
    }
}
