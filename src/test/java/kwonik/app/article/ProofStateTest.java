package kwonik.app.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import kwonik.app.session.Sample;
import kwonik.proof.Verdict;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofStateTest {
    private static final String HASH = "37a61847".repeat(8);

    private static ProofState state(ProofState.Kind kind) {
        return new ProofState(kind, new Verdict.NoText(), HASH, HASH, "article.txt");
    }

    @ParameterizedTest
    @CsvSource({"en,Checked word for word", "fr,Vérifié mot pour mot", "ht,Verifye mo pou mo"})
    void whatTheCuratorCheckedIsSaidWithoutItsHash(String language, String line) {
        Words words = Words.in(Locale.of(language));
        ProofState curator = state(ProofState.Kind.CURATOR);
        assertEquals(line, curator.line(words));
        assertTrue(curator.explained(words).contains(HASH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ht"})
    void whoCheckedAndAgainstWhatIsToldApart(String language) {
        Words words = Words.in(Locale.of(language));
        ProofState curator = state(ProofState.Kind.CURATOR);
        ProofState here = state(ProofState.Kind.PROVEN);
        assertNotEquals(curator.line(words), here.line(words));
        assertNotEquals(curator.explained(words), here.explained(words));
    }

    @Test
    void onlyWhatIsCheckedNowIsSaidToBe() {
        assertTrue(state(ProofState.Kind.PROVEN).explained(Sample.ENGLISH).startsWith("Checked now"));
        assertFalse(state(ProofState.Kind.CURATOR).explained(Sample.ENGLISH).contains("now"));
    }
}
