package kwonik.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import kwonik.model.Excerpt;

/// Texts for properties: some like articles, with sentences, paragraphs and rare words, and some that no one would
/// write.
public final class Articles {
    private static final List<String> VOCABULARY = vocabulary();
    private static final String[] BROKEN = {
        "\uD83D",
        "\uDE00",
        "😀",
        "👩‍👩‍👧",
        "e\u0301",
        "\u0301",
        "ﬁ",
        "é",
        "\r\n",
        "\n",
        "\r",
        "\u2028",
        " ",
        "\u00A0",
        "\0",
        "\uFEFF",
        "’",
        "“",
        "—",
        "a",
        "word",
        "Haïti",
        "\uFFFF",
        "\uDBFF\uDFFF",
        "ا",
        "क्षि"
    };

    private Articles() {}

    /// Made-up words, the first ones short and, in [#article], frequent.
    private static List<String> vocabulary() {
        Random random = new Random(5);
        String[] syllables = {
            "ka", "lo", "mi", "re", "tan", "ver", "ston", "pré", "si", "du", "nor", "be", "gal", "ti", "wen", "çon"
        };
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            StringBuilder word = new StringBuilder();
            for (int j = 0; j < 1 + random.nextInt(1 + Math.min(4, i / 20)); j++) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            words.add(word.toString());
        }
        return words;
    }

    /// Sentences in paragraphs, with marks, numbers and a few signs beyond the first plane.
    public static String article(Random random, int words) {
        StringBuilder text = new StringBuilder();
        boolean opens = true;
        for (int i = 0; i < words; i++) {
            double pick = random.nextDouble();
            String word = random.nextInt(30) == 0
                    ? String.valueOf(random.nextInt(5_000))
                    : VOCABULARY.get((int) (pick * pick * VOCABULARY.size()));
            text.append(opens ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
            opens = random.nextInt(12) == 0;
            text.append(opens ? (random.nextInt(4) == 0 ? ".\n\n" : ". ") : between(random));
        }
        return text.toString();
    }

    private static String between(Random random) {
        return switch (random.nextInt(24)) {
            case 0 -> ", ";
            case 1 -> " – ";
            case 2 -> "’s ";
            case 3 -> " 😀 ";
            case 4 -> "\n";
            default -> " ";
        };
    }

    /// Up to 180 characters of a text, at least 40 from its beginning, as a curator would keep them.
    public static Excerpt excerpt(String text, Random random) {
        int length = text.codePointCount(0, text.length());
        int start = 40 + random.nextInt(length - 80);
        return QuoteProofTest.quote(text, start, Math.min(length, start + 20 + random.nextInt(160)));
    }

    /// Characters in no order that makes sense: halves of pairs, marks without letters, all ends of lines.
    public static String broken(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(BROKEN[random.nextInt(BROKEN.length)]);
        }
        return text.toString();
    }
}
