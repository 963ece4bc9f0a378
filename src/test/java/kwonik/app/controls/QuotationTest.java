package kwonik.app.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import kwonik.app.session.Sample;
import kwonik.model.Excerpt;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;

class QuotationTest {
    private static final Excerpt EXCERPT = Sample.excerpt(Sample.REPORT, Excerpt.Role.DIRECT, Sample.QUOTE);

    @Test
    void aCopyHoldsTheWordsAndAllThatIsNeededToFindThemAgain() {
        assertEquals("""
                “The troops departed on Thursday.”
                — Michael Rios, “Haiti sends troops to Mexico”, CNN, 25 July 2025, https://example.org/report
                © 2025 Cable News Network, Inc.""", new Quotation(EXCERPT, Sample.REPORT, Sample.ENGLISH).withCitation());
    }

    @Test
    void aSignedTextNamesPublisherAuthorAndDay() {
        assertEquals(
                "CNN, Michael Rios, 25 July 2025", new Quotation(EXCERPT, Sample.REPORT, Sample.ENGLISH).attribution());
    }

    @Test
    void anEstimatedDateIsCalledUndatedFirst() {
        assertEquals(
                "Unsigned, undated (about July 2025)",
                new Quotation(EXCERPT, Sample.SUMMARY, Sample.ENGLISH).attribution());
    }

    @Test
    void noDateAtAllIsUndated() {
        assertEquals("Unsigned, undated", new Quotation(EXCERPT, Sample.OPINION, Sample.ENGLISH).attribution());
    }

    @Test
    void frenchQuotesInGuillemets() {
        Quotation quotation = new Quotation(EXCERPT, Sample.REPORT, Words.in(Locale.FRENCH));
        assertEquals("«\u00a0" + Sample.QUOTE + "\u00a0»", quotation.quoted());
    }

    @Test
    void thePageClosesTheGapBetweenParagraphsAndTheCopyDoesNot() {
        Quotation quotation = new Quotation(
                Sample.excerpt(Sample.OPINION, Excerpt.Role.DIRECT, "One.\n\nTwo."), Sample.OPINION, Sample.ENGLISH);
        assertEquals("“One.\nTwo.”", quotation.onThePage());
        assertEquals("“One.\n\nTwo.”", quotation.quoted());
    }
}
