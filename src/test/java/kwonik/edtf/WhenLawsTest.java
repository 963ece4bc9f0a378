package kwonik.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import kwonik.edtf.words.DateWords;
import kwonik.words.Words;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/// What holds for every EDTF text.
@Domain(Dates.class)
@Domain(DomainContext.Global.class)
class WhenLawsTest {

    private static final List<DateWords> LANGUAGES = List.of(
            new DateWords(Words.in(Locale.ENGLISH)),
            new DateWords(Words.in(Locale.FRENCH)),
            new DateWords(Words.in(Locale.of("ht"))));

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void printsAsItWasRead(@ForAll String edtf) {
        When when = When.parse(edtf);
        assertEquals(edtf, when.edtf());
        assertEquals(when, When.parse(edtf));
        assertEquals(when.hashCode(), When.parse(edtf).hashCode());
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void strictLiesWithinPadded(@ForAll String edtf) {
        When when = When.parse(edtf);
        assertTrue(when.start() < when.end());
        assertTrue(when.paddedStart() <= when.start());
        assertTrue(when.end() <= when.paddedEnd());
        assertTrue(When.BEGINNING <= when.paddedStart() && when.paddedEnd() <= When.END_OF_TIME);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void markedDatesAreWiderThanTheirBounds(@ForAll String edtf) {
        When when = When.parse(edtf);
        boolean marked = when.isApproximate() || when.isUncertain();
        if (marked && when.shape() == Shape.DATE) {
            assertTrue(when.paddedStart() < when.start() && when.end() < when.paddedEnd());
        }
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void orderIsTotal(@ForAll String a, @ForAll String b, @ForAll String c) {
        When x = When.parse(a);
        When y = When.parse(b);
        When z = When.parse(c);
        assertEquals(Integer.signum(When.ORDER.compare(x, y)), -Integer.signum(When.ORDER.compare(y, x)));
        assertEquals(x.equals(y), When.ORDER.compare(x, y) == 0);
        if (When.ORDER.compare(x, y) <= 0 && When.ORDER.compare(y, z) <= 0) {
            assertTrue(When.ORDER.compare(x, z) <= 0);
        }
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void everyDateHasWordsInEveryLanguage(@ForAll String edtf) {
        When when = When.parse(edtf);
        for (DateWords language : LANGUAGES) {
            for (String text : List.of(language.brief(when), language.full(when), "_" + language.sharpness(when))) {
                assertFalse(text.isBlank() || text.contains("{") || text.contains("  "), text);
            }
        }
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void anyTextIsReadOrRefused(@ForAll("scribbles") String text) {
        try {
            assertEquals(text, When.parse(text).edtf());
        } catch (EdtfException refusal) {
            assertTrue(0 <= refusal.position() && refusal.position() <= text.length());
        }
    }

    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.strings().withChars("0129-/X?~%.[]{},YESTZ: ").ofMaxLength(14);
    }
}
