package kwonik.edtf.typed;

import java.util.ArrayList;
import java.util.EnumMap;
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
    /// The languages in which people type, which are those of the program.
    static final List<String> LANGUAGES = List.of("en", "fr", "ht");

    /// Those that are read in tables of other people, with the words that stand there alone at the end.
    static final List<String> OF_TABLES = List.of("en", "fr", "es", "de", "it", "pt", "ht", "tables");

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
    private static final String SPANISH = """
            MONTH 1 enero ene|MONTH 2 febrero feb|MONTH 3 marzo mar|MONTH 4 abril abr|MONTH 5 mayo may
            MONTH 6 junio jun|MONTH 7 julio jul|MONTH 8 agosto ago|MONTH 9 septiembre setiembre sept sep set
            MONTH 10 octubre oct|MONTH 11 noviembre nov|MONTH 12 diciembre dic
            WEEKDAY 1 lunes|WEEKDAY 2 martes|WEEKDAY 3 miercoles|WEEKDAY 4 jueves|WEEKDAY 5 viernes
            WEEKDAY 6 sabado|WEEKDAY 7 domingo
            SEASON 21 primavera|SEASON 22 verano|SEASON 23 otono|SEASON 24 invierno
            ORDINAL 1 primero primer primera ro|ORDINAL 2 segundo segunda|ORDINAL 3 tercero tercer tercera
            ORDINAL 4 cuarto cuarta|ORDINAL 0 o a
            QUARTER 0 trimestre|HALF 0 semestre mitad|CENTURY 0 siglo siglos s|MILLENNIUM 0 milenio
            DECADE 0 anos decada|YEAR 0 ano|ABOUT 0 hacia aproximadamente aprox alrededor-de alrededor-del cerca-de circa
            UNSURE 0 quizas quiza posiblemente probablemente incierto
            BETWEEN 0 entre|AND 0 y e|OR 0 o u|FROM 0 desde de del|TO 0 hasta a al|SINCE 0 desde a-partir-de
            UNTIL 0 hasta|BEFORE 0 antes-de antes-del|AFTER 0 despues-de despues-del|FILLER 0 el la los las en de del a al
            PART 1 principios comienzos inicios|PART 2 mediados|PART 3 finales fines|NOW 0 hoy actualidad presente ahora""";
    private static final String GERMAN = """
            MONTH 1 januar janner jan jaenner|MONTH 2 februar feb feber|MONTH 3 marz maerz mrz|MONTH 4 april apr
            MONTH 5 mai|MONTH 6 juni jun|MONTH 7 juli jul|MONTH 8 august aug|MONTH 9 september sept sep
            MONTH 10 oktober okt|MONTH 11 november nov|MONTH 12 dezember dez
            WEEKDAY 1 montag|WEEKDAY 2 dienstag|WEEKDAY 3 mittwoch|WEEKDAY 4 donnerstag|WEEKDAY 5 freitag
            WEEKDAY 6 samstag sonnabend|WEEKDAY 7 sonntag
            SEASON 21 fruhling fruehling fruhjahr fruehjahr|SEASON 22 sommer|SEASON 23 herbst|SEASON 24 winter
            ORDINAL 1 erste ersten erster erstes|ORDINAL 2 zweite zweiten zweiter zweites
            ORDINAL 3 dritte dritten drittes|ORDINAL 4 vierte vierten viertes
            QUARTER 0 quartal|HALF 0 halbjahr halfte haelfte|CENTURY 0 jahrhundert jahrhunderts jh jhd jhdt jhs
            MILLENNIUM 0 jahrtausend jahrtausends|YEAR 0 jahr jahre|ABOUT 0 um gegen etwa ca zirka circa ungefahr ungefaehr
            UNSURE 0 vielleicht vermutlich wahrscheinlich wohl unsicher moglicherweise
            BETWEEN 0 zwischen|AND 0 und|OR 0 oder|FROM 0 von vom|TO 0 bis zum zu|SINCE 0 seit ab|UNTIL 0 bis
            BEFORE 0 vor|AFTER 0 nach|FILLER 0 der die das des dem den im am in zum
            PART 1 anfang fruhe fruhes fruhen beginn|PART 2 mitte mittleres|PART 3 ende spates spate spaten
            NOW 0 heute gegenwart jetzt""";
    private static final String ITALIAN = """
            MONTH 1 gennaio gen genn|MONTH 2 febbraio febb feb|MONTH 3 marzo mar|MONTH 4 aprile apr|MONTH 5 maggio mag magg
            MONTH 6 giugno giu|MONTH 7 luglio lug|MONTH 8 agosto ago ag|MONTH 9 settembre sett set
            MONTH 10 ottobre ott|MONTH 11 novembre nov|MONTH 12 dicembre dic
            WEEKDAY 1 lunedi|WEEKDAY 2 martedi|WEEKDAY 3 mercoledi|WEEKDAY 4 giovedi|WEEKDAY 5 venerdi
            WEEKDAY 6 sabato|WEEKDAY 7 domenica
            SEASON 21 primavera|SEASON 22 estate|SEASON 23 autunno|SEASON 24 inverno
            ORDINAL 1 primo prima|ORDINAL 2 secondo seconda|ORDINAL 3 terzo terza|ORDINAL 4 quarto quarta|ORDINAL 0 o a
            QUARTER 0 trimestre|HALF 0 semestre meta|CENTURY 0 secolo secoli sec|MILLENNIUM 0 millennio
            DECADE 0 anni decennio|YEAR 0 anno|ABOUT 0 verso circa intorno-al attorno-al
            UNSURE 0 forse probabilmente incerto
            BETWEEN 0 tra fra|AND 0 e ed|OR 0 o oppure|FROM 0 dal dalla da dall|TO 0 al alla a fino-al fino-a
            SINCE 0 dal dalla a-partire-dal|UNTIL 0 fino-al fino-a sino-al|BEFORE 0 prima-del prima-di ante
            AFTER 0 dopo dopo-il|FILLER 0 il lo la i gli le nel nella negli in di del dello dell della degli l
            PART 1 inizio inizi|PART 2 meta|PART 3 fine|NOW 0 oggi presente adesso""";
    private static final String PORTUGUESE = """
            MONTH 1 janeiro jan|MONTH 2 fevereiro fev|MONTH 3 marco mar|MONTH 4 abril abr|MONTH 5 maio mai
            MONTH 6 junho jun|MONTH 7 julho jul|MONTH 8 agosto ago|MONTH 9 setembro set|MONTH 10 outubro out
            MONTH 11 novembro nov|MONTH 12 dezembro dez
            WEEKDAY 1 segunda-feira|WEEKDAY 2 terca-feira|WEEKDAY 3 quarta-feira|WEEKDAY 4 quinta-feira
            WEEKDAY 5 sexta-feira|WEEKDAY 6 sabado|WEEKDAY 7 domingo
            SEASON 21 primavera|SEASON 22 verao|SEASON 23 outono|SEASON 24 inverno
            ORDINAL 1 primeiro primeira|ORDINAL 2 segundo segunda|ORDINAL 3 terceiro terceira|ORDINAL 4 quarto quarta
            ORDINAL 0 o a
            QUARTER 0 trimestre|HALF 0 semestre metade|CENTURY 0 seculo seculos sec|MILLENNIUM 0 milenio
            DECADE 0 anos decada|YEAR 0 ano|ABOUT 0 por-volta-de por-volta-do cerca-de aproximadamente aprox circa
            UNSURE 0 talvez provavelmente possivelmente incerto
            BETWEEN 0 entre|AND 0 e|OR 0 ou|FROM 0 de desde do|TO 0 a ate ate-a|SINCE 0 desde a-partir-de
            UNTIL 0 ate|BEFORE 0 antes-de antes-do|AFTER 0 depois-de depois-do apos|FILLER 0 o a os as em no na nos nas de do da ao
            PART 1 inicio inicios comeco|PART 2 meados|PART 3 final fim finais|NOW 0 hoje presente atualidade atual""";
    private static final String TABLES = """
            WEEKDAY 1 mon|WEEKDAY 2 tue tues|WEEKDAY 3 wed weds|WEEKDAY 4 thu thur thurs|WEEKDAY 5 fri
            WEEKDAY 6 sat|WEEKDAY 7 sun|MONTH 7 jly|MONTH 3 mars|MONTH 6 juin|MONTH 8 aout
            CENTURY 0 cent centuries siecles syek|MILLENNIUM 0 mill millenia|HALF 0 moitie mwatye
            DECADE 0 decade decennie|ABOUT 0 approx appr cca env abt ungef
            BEFORE 0 ante pre|AFTER 0 post|SINCE 0 a-partir-de a-partir-du|UNTIL 0 up-to
            PART 1 early beginning-of start-of debut kouman komansman beginning|PART 2 mid middle milieu mitan mi
            PART 3 late end-of end fin fen lafen
            NOW 0 now present today ongoing current currently aujourd-hui ce-jour nos-jours actuel present-day
            NOW 0 jodi-a kounye-a date to-date""";

    private final String language;
    private final Map<String, Map<Role, Integer>> senses = new HashMap<>();
    private final Map<Role, List<Phrase>> phrases = new EnumMap<>(Role.class);

    /// Words in a row that say one thing.
    record Phrase(List<String> words, int value) {}

    private Lexicon(String language) {
        this.language = language;
        if (LANGUAGES.contains(language)) {
            addNames(new DateWords(Words.in(Locale.forLanguageTag(language))));
        }
        for (String entry : entries(language).split("[|\n]", -1)) {
            String[] words = entry.strip().split(" ", -1);
            for (int i = 2; i < words.length; i++) {
                add(words[i], Role.valueOf(words[0]), Integer.parseInt(words[1]));
            }
        }
    }

    private static String entries(String language) {
        return switch (language) {
            case "fr" -> FRENCH;
            case "ht" -> CREOLE;
            case "es" -> SPANISH;
            case "de" -> GERMAN;
            case "it" -> ITALIAN;
            case "pt" -> PORTUGUESE;
            case "tables" -> TABLES;
            default -> ENGLISH;
        };
    }

    private void addNames(DateWords names) {
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
    }

    private void add(String word, Role role, int value) {
        String folded = PlainText.folded(word);
        senses.computeIfAbsent(folded, _ -> new HashMap<>()).putIfAbsent(role, value);
        if (folded.indexOf('-') > 0) {
            phrases.computeIfAbsent(role, _ -> new ArrayList<>())
                    .add(new Phrase(List.of(folded.split("-", -1)), value));
        }
    }

    /// The words of a language; of English for one that is not read.
    static Lexicon of(String language) {
        return KNOWN.computeIfAbsent(OF_TABLES.contains(language) ? language : "en", Lexicon::new);
    }

    /// The words of several languages, of which one knows best.
    static List<Lexicon> ofAll(String first, List<String> languages) {
        List<Lexicon> lexicons = new ArrayList<>(List.of(of(first)));
        languages.stream()
                .filter(other -> !other.equals(first))
                .map(Lexicon::of)
                .forEach(lexicons::add);
        return List.copyOf(lexicons);
    }

    /// Whether it holds what is said in tables alone.
    boolean isOfTables() {
        return language.equals("tables");
    }

    /// The words in a row that play a role.
    List<Phrase> phrases(Role role) {
        return phrases.getOrDefault(role, List.of());
    }

    /// The words for months, with their numbers.
    Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        senses.forEach((word, roles) -> {
            Integer month = roles.get(Role.MONTH);
            if (month != null) {
                months.put(word, month);
            }
        });
        return months;
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
