package kwonik.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import kwonik.archive.ArticleText;
import kwonik.model.Excerpt;
import kwonik.proof.QuoteProof;
import kwonik.proof.Verdict;

/// Mutated article texts, and passages of them that are searched again: what is found stands where it is said to stand.
public final class ProofAttack implements Attack {
    private static final List<String> WORDS = List.of(
            "the ",
            "army ",
            "of ",
            "Haïti ",
            "ﬁre ",
            "cœur ",
            "« mot » ",
            "“said” ",
            "re-\nturn ",
            "\r\n",
            "\u0085",
            "\u00A0",
            "\uD83D\uDC68\u200D\uD83D\uDC69 ",
            "e\u0301 ",
            "\u00AD",
            "aaaaaaaaaa",
            "150 ",
            "soldiers ",
            ". ",
            "\uFEFF",
            "السلام ");
    private static final int MOST_WORDS = 400;

    @Override
    public byte[] input(Random random) {
        StringBuilder text = new StringBuilder();
        int words = 1 + random.nextInt(MOST_WORDS);
        for (int i = 0; i < words; i++) {
            text.append(Mutation.one(random, WORDS));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return random.nextInt(3) == 0 ? Mutation.bytes(random, bytes) : bytes;
    }

    @Override
    public void on(byte[] input) {
        String text;
        try {
            text = ArticleText.of(input).text();
        } catch (CharacterCodingException _) {
            return;
        }
        QuoteProof proof = new QuoteProof(text);
        Random random = new Random(input.length);
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < 8 && points.length > 0; i++) {
            int start = random.nextInt(points.length);
            int end = start + 1 + random.nextInt(Math.min(200, points.length - start));
            String exact = new String(points, start, end - start);
            Excerpt excerpt = new Excerpt("s", Excerpt.Role.DIRECT, exact, "", "", start, end);
            if (!exact.isBlank()) {
                Verdict verdict = proof.prove(excerpt);
                assertEquals(Verdict.Exact.class, verdict.getClass(), "words are found where they stand");
            }
            String other = exact + Mutation.one(random, Mutation.TEXTS).strip();
            Verdict verdict = proof.prove(new Excerpt("s", Excerpt.Role.DIRECT, other, "x", "y", end, end + 5));
            if (verdict instanceof Verdict.Moved moved) {
                assertTrue(0 <= moved.start() && moved.start() < moved.end() && moved.end() <= points.length);
            } else if (verdict instanceof Verdict.Changed changed) {
                assertTrue(0 <= changed.start() && changed.end() <= points.length);
            }
        }
    }
}
