package kwonik.edtf.typed;

import java.util.Map;
import java.util.Set;
import kwonik.edtf.calendar.Precision;

/// The words in which dates are said from the day of a text, in small letters without accents.
final class NearWords {
    static final Map<String, Set<String>> STARTS = Map.of(
            "en",
                    Set.of(
                            "on",
                            "last",
                            "this",
                            "next",
                            "past",
                            "yesterday",
                            "today",
                            "tomorrow",
                            "in",
                            "a",
                            "an",
                            "one",
                            "two",
                            "three",
                            "four",
                            "five",
                            "six",
                            "seven",
                            "eight",
                            "nine",
                            "ten"),
            "fr", Set.of("hier", "aujourd", "demain", "la", "le", "l", "cette", "ce", "cet", "il", "en"),
            "ht", Set.of("ye", "jodi", "demen", "semen", "mwa", "ane", "sa", "an", "nan"));
    static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("sept", 7),
            Map.entry("huit", 8),
            Map.entry("neuf", 9),
            Map.entry("dix", 10),
            Map.entry("yon", 1),
            Map.entry("de", 2),
            Map.entry("twa", 3),
            Map.entry("kat", 4),
            Map.entry("senk", 5));
    static final Map<String, Precision> UNITS = Map.ofEntries(
            Map.entry("day", Precision.DAY),
            Map.entry("days", Precision.DAY),
            Map.entry("week", Precision.HOUR),
            Map.entry("weeks", Precision.HOUR),
            Map.entry("month", Precision.MONTH),
            Map.entry("months", Precision.MONTH),
            Map.entry("year", Precision.YEAR),
            Map.entry("years", Precision.YEAR),
            Map.entry("jour", Precision.DAY),
            Map.entry("jours", Precision.DAY),
            Map.entry("semaine", Precision.HOUR),
            Map.entry("semaines", Precision.HOUR),
            Map.entry("mois", Precision.MONTH),
            Map.entry("an", Precision.YEAR),
            Map.entry("ans", Precision.YEAR),
            Map.entry("annee", Precision.YEAR),
            Map.entry("annees", Precision.YEAR),
            Map.entry("jou", Precision.DAY),
            Map.entry("semen", Precision.HOUR),
            Map.entry("mwa", Precision.MONTH),
            Map.entry("ane", Precision.YEAR),
            Map.entry("lane", Precision.YEAR));
    static final Set<String> LAST = Set.of("last", "past", "dernier", "derniere", "passe", "passee", "pase", "denye");
    static final Set<String> NEXT = Set.of("next", "prochain", "prochaine", "pwochen");
    static final Set<String> THIS = Set.of("this", "cette", "ce", "cet");

    private NearWords() {}
}
