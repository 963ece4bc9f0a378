package kwonik.exchange.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kwonik.exchange.check.word.CommonWords;
import kwonik.exchange.check.word.TextWord;

/// A figure of a text as a number, be it written in digits or in words of four languages: 150, one hundred and fifty,
/// 1.3 million.
///
/// @param value plain digits
/// @param from its first word, counted from 0
/// @param to the first word after it
record Amount(String value, int from, int to) {
    private static final Map<String, Integer> SMALL = new HashMap<>();
    private static final Map<String, Long> LARGE = new HashMap<>();
    private static final Set<String> BETWEEN = Set.of("and", "et", "y", "e");
    /// Say “one” or nothing where they stand alone.
    private static final Set<String> ARTICLES = Set.of("one", "un", "une", "uno", "una", "yon");
    private static final int MOST_WORDS = 12;
    private static final int COUNTED = 4;
    private static final Set<String> UNITS =
            Set.copyOf(List.of(("second seconds minute minutes hour hours day days week weeks"
                            + " month months year years decade decades jour jours semaine semaines mois an ans annee annees heure heures"
                            + " dia dias semana semanas mes meses ano anos hora horas jou semenn mwa ane")
                    .split(" ", -1)));

    static {
        number("one un une uno yon", 1);
        number("two deux dos", 2);
        number("three trois twa", 3);
        number("four quatre cuatro kat", 4);
        number("five cinq cinco senk", 5);
        number("six seis sis", 6);
        number("seven sept siete", 7);
        number("eight huit ocho uit", 8);
        number("nine neuf nueve nef", 9);
        number("ten dix diez", 10);
        number("eleven onze", 11);
        number("twelve douze doce douz", 12);
        number("thirteen treize trece trez", 13);
        number("fourteen quatorze catorce katoz", 14);
        number("fifteen quinze quince kenz", 15);
        number("sixteen seize dieciseis sez", 16);
        number("seventeen diecisiete diset", 17);
        number("eighteen dieciocho dizuit", 18);
        number("nineteen diecinueve diznef", 19);
        number("twenty vingt vingts veinte ven", 20);
        number("thirty trente treinta trant", 30);
        number("forty quarante cuarenta karant", 40);
        number("fifty cinquante cincuenta senkant", 50);
        number("sixty soixante sesenta swasant", 60);
        number("seventy septante setenta swasanndis", 70);
        number("eighty huitante octante ochenta katreven", 80);
        number("ninety nonante noventa katrevendis", 90);
        number("doscientos doscientas", 200);
        number("trescientos trescientas", 300);
        number("cuatrocientos cuatrocientas", 400);
        number("quinientos quinientas", 500);
        number("seiscientos seiscientas", 600);
        number("setecientos setecientas", 700);
        number("ochocientos ochocientas", 800);
        number("novecientos novecientas", 900);
        large("hundred cent cents cien ciento san", 100L);
        large("thousand mille mil", 1_000L);
        large("million millions millon millones milyon", 1_000_000L);
        large("billion billions milliard milliards milya", 1_000_000_000L);
        large("trillion trillions", 1_000_000_000_000L);
    }

    private static void number(String words, int value) {
        for (String word : words.split(" ", -1)) {
            SMALL.put(word, value);
        }
    }

    private static void large(String words, long value) {
        for (String word : words.split(" ", -1)) {
            LARGE.put(word, value);
        }
    }

    /// The figures of a text, in order; none overlaps another.
    static List<Amount> of(List<TextWord> words) {
        List<Amount> amounts = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Amount amount = words.get(at).isFigure() ? digits(words, at) : inWords(words, at);
            if (amount == null) {
                at++;
            } else {
                amounts.add(amount);
                at = amount.to;
            }
        }
        return amounts;
    }

    /// What it counts: of the words right behind it two that tell, a unit of time alone; none where it ends a
    /// sentence.
    List<TextWord> counted(List<TextWord> words) {
        List<TextWord> counted = new ArrayList<>();
        for (TextWord word : words.subList(to, Math.min(words.size(), to + COUNTED))) {
            if (UNITS.contains(word.folded())) {
                return counted.isEmpty() ? List.of(word) : counted;
            }
            boolean tells = !word.capital() && !word.isFigure() && !CommonWords.has(word.folded());
            if (tells && counted.size() < 2) {
                counted.add(word);
            }
        }
        return counted;
    }

    /// Whether it counts the same as a figure of another text does: “three-month” is
    /// no three of anything else.
    boolean countsSame(List<TextWord> words, List<TextWord> others) {
        List<TextWord> counted = counted(words);
        if (!counted.isEmpty() && UNITS.contains(counted.getFirst().folded())) {
            return !others.isEmpty()
                    && others.getFirst().stem().equals(counted.getFirst().stem());
        }
        return counted.isEmpty()
                || others.isEmpty()
                || counted.stream()
                        .anyMatch(word ->
                                others.stream().anyMatch(other -> other.stem().equals(word.stem())));
    }

    /// Whether a word is a part of a number.
    static boolean isNumber(String folded) {
        return SMALL.containsKey(folded) || LARGE.containsKey(folded);
    }

    private static Amount digits(List<TextWord> words, int at) {
        String plain = words.get(at).folded();
        if (plain.length() > MOST_WORDS * 2) {
            return new Amount(plain, at, at + 1);
        }
        BigDecimal value = new BigDecimal(plain);
        int to = at + 1;
        for (; to < words.size() && to < at + 3; to++) {
            Long times = times(
                    words.get(to).folded(),
                    words.get(to).start() == words.get(to - 1).end());
            if (times == null) {
                break;
            }
            value = value.multiply(BigDecimal.valueOf(times));
        }
        return new Amount(value.stripTrailingZeros().toPlainString(), at, to);
    }

    private static @org.jspecify.annotations.Nullable Long times(String word, boolean attached) {
        if (attached) {
            return switch (word) {
                case "k" -> 1_000L;
                case "m", "mn" -> 1_000_000L;
                case "bn", "md" -> 1_000_000_000L;
                default -> null;
            };
        }
        Long times = LARGE.get(word);
        return times != null && (times > 100 || word.equals("hundred")) ? times : null;
    }

    private static @org.jspecify.annotations.Nullable Amount inWords(List<TextWord> words, int at) {
        long total = 0;
        long part = 0;
        int to = at;
        for (int i = at; i < words.size() && i < at + MOST_WORDS; i++) {
            String word = words.get(i).folded();
            Integer small = SMALL.get(word);
            Long large = LARGE.get(word);
            if (small != null && fits(part, small)) {
                part = small == 20 && part % 100 == 4 ? part - 4 + 80 : part + small;
            } else if (large != null && large == 100 && part < 100 && mayBegin(word, words, i, to > at)) {
                part = Math.max(1, part) * 100;
            } else if (large != null
                    && large > 100
                    && (total == 0 || total % (large * 1000) == 0)
                    && mayBegin(word, words, i, to > at)) {
                total += Math.max(1, part) * large;
                part = 0;
            } else if (to > at
                    && BETWEEN.contains(word)
                    && i + 1 < words.size()
                    && SMALL.containsKey(words.get(i + 1).folded())) {
                continue;
            } else {
                break;
            }
            to = i + 1;
        }
        boolean article = to == at + 1 && ARTICLES.contains(words.get(at).folded());
        return to == at || article ? null : new Amount(String.valueOf(total + part), at, to);
    }

    /// Whether a number of one word can follow in the same hundred: twenty-one, soixante-dix, quatre-vingt.
    private static boolean fits(long part, int small) {
        if (small >= 100) {
            return part == 0;
        }
        if (small < 10) {
            return part % 10 == 0 && part % 100 != 10;
        }
        boolean french = small < 20 && (part % 100 == 60 || part % 100 == 80);
        return part % 100 == 0 || french || (small == 20 && part % 100 == 4);
    }

    /// “Hundreds of”, “per cent” and blood (san) are no figures; “a million” and cent, mille are.
    private static boolean mayBegin(String word, List<TextWord> words, int at, boolean counted) {
        if (counted) {
            return true;
        }
        String before = at == 0 ? "" : words.get(at - 1).folded();
        return switch (word) {
            case "cent" -> !before.equals("per") && !before.equals("pour") && !before.equals("por");
            case "mille", "cien", "ciento" -> true;
            case "san", "mil" ->
                at + 1 < words.size() && isNumber(words.get(at + 1).folded());
            case "hundred", "thousand", "million", "billion", "milliard", "millon", "milyon" ->
                before.equals("a") || ARTICLES.contains(before);
            default -> false;
        };
    }
}
