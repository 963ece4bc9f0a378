package kwonik.edtf.typed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kwonik.edtf.typed.Sense.Role;
import kwonik.edtf.words.DateWords;
import kwonik.words.PlainText;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The words of dates in a language; several languages may be asked one after the other.
final class Lexicon {
    /// All languages that are read.
    static final List<String> LANGUAGES = List.of("en", "fr", "ht");

    private static final Map<String, Lexicon> KNOWN = new ConcurrentHashMap<>();

    private static final String ENGLISH = """
            ORDINAL 1 first st|ORDINAL 2 second nd|ORDINAL 3 third rd|ORDINAL 4 fourth|ORDINAL 0 th
            QUARTER 0 quarter q|HALF 0 half|CENTURY 0 century c|MILLENNIUM 0 millennium
            SEASON 23 fall|YEAR 0 year|ABOUT 0 about around circa ca c approximately roughly
            UNSURE 0 perhaps maybe possibly probably uncertain
            BETWEEN 0 between|AND 0 and|OR 0 or|FROM 0 from|TO 0 to through|SINCE 0 since|UNTIL 0 until till
            BEFORE 0 before|AFTER 0 after|BCE 0 bce bc|CE 0 ce ad|FILLER 0 the of in on at during
            MONTH 9 sept""";
    private static final String FRENCH = """
            ORDINAL 1 premier premiere er|ORDINAL 2 deuxieme second seconde|ORDINAL 3 troisieme|ORDINAL 4 quatrieme
            ORDINAL 0 e eme re
            QUARTER 0 trimestre t|HALF 0 semestre|CENTURY 0 siecle s|MILLENNIUM 0 millenaire
            DECADE 0 annees|YEAR 0 annee an|ABOUT 0 vers environ circa
            UNSURE 0 incertain incertaine peut-etre sans-doute
            BETWEEN 0 entre|AND 0 et|OR 0 ou|FROM 0 de du des d|TO 0 a au aux|SINCE 0 depuis|UNTIL 0 jusque jusqu
            BEFORE 0 avant|AFTER 0 apres|BCE 0 av-j-c avant-jesus-christ|CE 0 apr-j-c ap-j-c apres-jesus-christ
            FILLER 0 le la les l en dans au aux a du de d des
            MONTH 1 janv|MONTH 2 fevr fev|MONTH 4 avr|MONTH 7 juil|MONTH 9 sept|MONTH 10 oct|MONTH 11 nov|MONTH 12 dec""";
    private static final String CREOLE = """
            ORDINAL 1 premye ye|ORDINAL 2 dezyem|ORDINAL 3 twazyem|ORDINAL 4 katriyem|ORDINAL 0 yem em
            QUARTER 0 trimes|HALF 0 semes|CENTURY 0 syek|MILLENNIUM 0 milene
            YEAR 0 ane lane an|PLURAL 0 yo|ABOUT 0 anviwon ve alantou|UNSURE 0 petet pa-seten
            BETWEEN 0 ant|AND 0 ak e epi|OR 0 oswa ou|FROM 0 soti apati|TO 0 rive|SINCE 0 depi|UNTIL 0 jiska jouk
            BEFORE 0 anvan|AFTER 0 apre|BCE 0 anvan-jezi-kri av-j-c|CE 0 apre-jezi-kri
            FILLER 0 nan le la an""";

    private final Map<String, Map<Role, Integer>> senses = new HashMap<>();

    private Lexicon(String language) {
        DateWords names = new DateWords(Words.in(Locale.forLanguageTag(language)));
        for (int month = 1; month <= 12; month++) {
            add(names.month(month), Role.MONTH, month);
            add(names.shortMonth(month).replace(".", ""), Role.MONTH, month);
        }
        for (int day = 1; day <= 7; day++) {
            add(names.weekday(day), Role.WEEKDAY, day);
        }
        for (int season = 21; season <= 24; season++) {
            add(names.season(season), Role.SEASON, season);
        }
        String entries = switch (language) {
            case "fr" -> FRENCH;
            case "ht" -> CREOLE;
            default -> ENGLISH;
        };
        for (String entry : entries.split("[|\n]", -1)) {
            String[] words = entry.strip().split(" ", -1);
            for (int i = 2; i < words.length; i++) {
                add(words[i], Role.valueOf(words[0]), Integer.parseInt(words[1]));
            }
        }
    }

    private void add(String word, Role role, int value) {
        senses.computeIfAbsent(PlainText.folded(word), _ -> new HashMap<>()).putIfAbsent(role, value);
    }

    /// The words of a language; of English for one that is not read.
    static Lexicon of(String language) {
        return KNOWN.computeIfAbsent(LANGUAGES.contains(language) ? language : "en", Lexicon::new);
    }

    /// What a word says in a role, or null if it has not got it; words of several parts are joined by hyphens.
    @Nullable
    Sense as(String word, Role role) {
        Map<Role, Integer> roles = senses.get(word);
        Integer value = roles == null ? null : roles.get(role);
        return value == null ? null : new Sense(role, value);
    }

    /// Whether a word says anything in a date.
    boolean knows(String word) {
        return senses.containsKey(word);
    }
}
