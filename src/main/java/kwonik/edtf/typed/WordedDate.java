package kwonik.edtf.typed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import kwonik.edtf.typed.Sense.Role;

/// A date that stands in a table in the words of one of seven languages, with the words by which more was decided than
/// they say.
public record WordedDate(When when, Set<Turn> turns) {
    /// The language whose words come first where nothing is known of it.
    public static final String ANY = "";

    /// What was decided in reading words.
    public enum Turn {
        /// a year before our era became an astronomical one
        BCE,
        /// up to now, which is an open end
        NOW,
        /// early, late, the first half
        PART,
        /// a decade, century or millennium, of which digits are left out
        ROUND,
        /// read with the day before the month
        DAY_FIRST,
        /// read with the month before the day
        MONTH_FIRST
    }

    public WordedDate {
        turns = Set.copyOf(turns);
    }

    /// How a text can be read, or why it cannot be.
    ///
    /// @param readings none, one, or two
    /// @param key of the message that says why there is none; empty where there is one
    /// @param args of that message
    public record Answer(List<WordedDate> readings, String key, List<String> args) {
        public Answer {
            readings = List.copyOf(readings);
            args = List.copyOf(args);
        }
    }

    /// Reads a text of at most [TypedDate#LONGEST] characters.
    ///
    /// @param language whose words come first, or [#ANY]
    public static Answer read(String text, String language) {
        List<Token> tokens = Tokens.of(text);
        boolean any = language.equals(ANY);
        long numbers = tokens.stream().filter(Token::isNumber).count();
        List<List<Lexicon>> orders = new ArrayList<>();
        orders.add(Lexicon.ofAll(any ? "en" : language, Lexicon.OF_TABLES));
        if (any && tokens.stream().anyMatch(token -> token.is("out") || token.is("des"))) {
            // October in Portuguese and August in Haitian Creole; a French article and December there
            orders.add(Lexicon.ofAll("ht", Lexicon.OF_TABLES));
        }
        Map<When, WordedDate> readings = new LinkedHashMap<>();
        TypedDate.None none = null;
        for (List<Lexicon> lexicons : orders) {
            Attempt dayFirst = Attempt.of(tokens, lexicons, true);
            add(readings, dayFirst, Turn.DAY_FIRST);
            if (numbers >= 3) {
                // with fewer there is no day and month in digits
                add(readings, Attempt.of(tokens, lexicons, false), Turn.MONTH_FIRST);
            }
            none = none == null && dayFirst.when() == null ? reason(dayFirst, tokens, text) : none;
        }
        return readings.isEmpty() && none != null
                ? new Answer(List.of(), none.key(), none.args())
                : new Answer(new ArrayList<>(readings.values()), "", List.of());
    }

    /// The words and short forms for months in seven languages, in small letters without accents; those that are of
    /// another month in another language are left out.
    public static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        Set<String> disputed = new HashSet<>();
        for (String language : Lexicon.OF_TABLES) {
            Lexicon.of(language).months().forEach((word, month) -> {
                Integer other = months.putIfAbsent(word, month);
                boolean article = Lexicon.OF_TABLES.stream()
                        .anyMatch(each -> Lexicon.of(each).as(word, Role.FILLER) != null);
                if (article || (other != null && !other.equals(month))) {
                    disputed.add(word);
                }
            });
        }
        months.keySet().removeAll(disputed);
        return Map.copyOf(months);
    }

    private static TypedDate.None reason(Attempt attempt, List<Token> tokens, String text) {
        try {
            When.parse(text);
            return new TypedDate.None("axis.typed.unfinished", List.of());
        } catch (EdtfException e) {
            return attempt.reason(tokens, text, e);
        }
    }

    private static void add(Map<When, WordedDate> readings, Attempt attempt, Turn order) {
        When when = attempt.when();
        if (when == null) {
            return;
        }
        WordStream words = attempt.words();
        EnumSet<Turn> turns = EnumSet.of(order);
        if (words.took(Role.BCE)) {
            turns.add(Turn.BCE);
        }
        if (words.took(Role.NOW)) {
            turns.add(Turn.NOW);
        }
        if (words.took(Role.PART)) {
            turns.add(Turn.PART);
        }
        if (words.took(Role.CENTURY) || words.took(Role.DECADE) || words.took(Role.MILLENNIUM)) {
            turns.add(Turn.ROUND);
        }
        readings.putIfAbsent(when, new WordedDate(when, turns));
    }
}
