package kwonik.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfSyntaxTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "-1.5, -1.5",
        "0.0004, 0",
        "-0.0004, 0",
        "0.5, .5",
        "2.3456, 2.346",
        "10.05, 10.05",
        "-0.05, -.05",
        "100, 100",
        "1234567.125, 1234567.125",
        "1e-9, 0"
    })
    void numbersAreShortAndWithoutExponent(double value, String written) {
        assertEquals(written, PdfSyntax.number(value));
    }

    @Property
    void aNumberIsWrittenToTheThousandth(@ForAll @DoubleRange(min = -1e6, max = 1e6) double value) {
        String written = PdfSyntax.number(value);
        assertTrue(written.matches("-?([1-9][0-9]*|0)?(\\.[0-9]{1,3})?"), written);
        assertEquals(value, Double.parseDouble(written), 0.0005001);
    }

    @ParameterizedTest
    @CsvSource({
        "plain, (plain)",
        "a (b) c, (a \\(b\\) c)",
        "back\\slash, (back\\\\slash)",
        "é, <FEFF00E9>",
        "’, <FEFF2019>",
        "𝄞, <FEFFD834DD1E>"
    })
    void textsAreSafe(String text, String written) {
        assertEquals(written, PdfSyntax.text(text));
    }
}
