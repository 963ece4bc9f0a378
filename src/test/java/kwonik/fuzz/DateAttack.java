package kwonik.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.words.Words;

/// Dates as people and programs mistype them: a date or one clear refusal, and words for it in every language.
public final class DateAttack implements Attack {
    private static final List<String> PARTS = List.of(
            "1985",
            "0000",
            "-0001",
            "19XX",
            "X",
            "XX",
            "-",
            "-04",
            "-12",
            "-13",
            "-21",
            "-24",
            "-25",
            "-33",
            "-37",
            "-41",
            "-31",
            "-30",
            "/",
            "..",
            "?",
            "~",
            "%",
            "Y",
            "E",
            "S",
            "2",
            "[",
            "]",
            "{",
            "}",
            ",",
            "T",
            "10:00",
            ":60",
            "Z",
            "+14:00",
            " ",
            "Y-4500000000",
            "Y17E8",
            "c. ",
            "s",
            "u",
            "W01",
            "\u2013",
            "٣",
            "999999999999999999",
            "open",
            "unknown",
            "BC");
    private static final List<DateWords> LANGUAGES = List.of(
            new DateWords(Words.in(Locale.ENGLISH)),
            new DateWords(Words.in(Locale.FRENCH)),
            new DateWords(Words.in(Locale.of("ht"))));

    @Override
    public byte[] input(Random random) {
        return text(random).getBytes(StandardCharsets.UTF_8);
    }

    public static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(9);
        for (int i = 0; i < parts; i++) {
            text.append(Mutation.one(random, PARTS));
        }
        return text.toString();
    }

    @Override
    public void on(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        When when;
        try {
            when = When.parse(text);
        } catch (EdtfException e) {
            assertTrue(e.getMessage() != null && !e.getMessage().isBlank(), "a refusal says why");
            return;
        }
        assertEquals(when, When.parse(when.edtf()), "a date reads back as itself");
        assertTrue(when.start() < when.end(), "a date has an extent");
        assertTrue(when.paddedStart() <= when.start() && when.end() <= when.paddedEnd(), "padding only widens");
        for (DateWords words : LANGUAGES) {
            for (String said : List.of(words.brief(when), words.full(when))) {
                assertTrue(!said.isBlank() && !said.contains("{") && !said.contains("null"), said);
            }
        }
    }
}
