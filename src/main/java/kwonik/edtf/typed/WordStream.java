package kwonik.edtf.typed;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.typed.Sense.Role;
import org.jspecify.annotations.Nullable;

/// The tokens of a text with a place among them: what comes next, in the languages that are read.
final class WordStream {
    /// How eras are said, by the words without their points and hyphens.
    private static final List<Era> ERAS = List.of(
            new Era(true, "bce"),
            new Era(true, "bc"),
            new Era(true, "b", "c", "e"),
            new Era(true, "b", "c"),
            new Era(true, "av", "j", "c"),
            new Era(true, "avant", "j", "c"),
            new Era(true, "avant", "jesus", "christ"),
            new Era(true, "avant", "notre", "ere"),
            new Era(true, "anvan", "jezi", "kri"),
            new Era(false, "ce"),
            new Era(false, "ad"),
            new Era(false, "apr", "j", "c"),
            new Era(false, "ap", "j", "c"),
            new Era(false, "apres", "jesus", "christ"),
            new Era(false, "apre", "jezi", "kri"));

    /// Those of further languages, which are read in tables.
    private static final List<Era> TABLE_ERAS = List.of(
            new Era(true, "av", "jc"),
            new Era(true, "avant", "jc"),
            new Era(true, "avant", "notre", "ere"),
            new Era(true, "av", "n", "e"),
            new Era(true, "a", "de", "c"),
            new Era(true, "a", "de", "j", "c"),
            new Era(true, "a", "c"),
            new Era(true, "ac"),
            new Era(true, "a", "e", "c"),
            new Era(true, "aec"),
            new Era(true, "antes", "de", "cristo"),
            new Era(true, "antes", "de", "jesucristo"),
            new Era(true, "avanti", "cristo"),
            new Era(true, "v", "chr"),
            new Era(true, "vor", "chr"),
            new Era(true, "vor", "christus"),
            new Era(true, "vor", "christi", "geburt"),
            new Era(true, "v", "u", "z"),
            new Era(true, "before", "christ"),
            new Era(true, "avan", "jezi", "kri"),
            new Era(true, "anv", "j", "k"),
            new Era(false, "a", "d"),
            new Era(false, "c", "e"),
            new Era(false, "apr", "jc"),
            new Era(false, "de", "notre", "ere"),
            new Era(false, "d", "de", "c"),
            new Era(false, "d", "c"),
            new Era(false, "dc"),
            new Era(false, "e", "c"),
            new Era(false, "despues", "de", "cristo"),
            new Era(false, "depois", "de", "cristo"),
            new Era(false, "dopo", "cristo"),
            new Era(false, "n", "chr"),
            new Era(false, "nach", "chr"),
            new Era(false, "nach", "christus"),
            new Era(false, "u", "z"),
            new Era(false, "n", "u", "z"));

    private final List<Token> tokens;
    private final List<Lexicon> lexicons;
    private final List<Taken> trace = new ArrayList<>();
    private int at;
    private int furthest;

    /// @param lexicons the first knows best
    WordStream(List<Token> tokens, List<Lexicon> lexicons) {
        this.tokens = tokens;
        this.lexicons = lexicons;
    }

    private record Era(boolean before, List<String> words) {
        Era(boolean before, String... words) {
            this(before, List.of(words));
        }
    }

    /// A word that was understood, by where it stands.
    private record Taken(int at, Role role) {}

    int at() {
        return at;
    }

    void goTo(int place) {
        at = place;
        while (!trace.isEmpty() && trace.getLast().at >= place) {
            trace.removeLast();
        }
    }

    /// Whether a word of this role was understood, and stayed so.
    boolean took(Role role) {
        return trace.stream().anyMatch(taken -> taken.role == role);
    }

    /// Whether forms are read that stand in tables alone.
    boolean inTables() {
        return lexicons.getLast().isOfTables();
    }

    /// How far anything was understood.
    int furthest() {
        return furthest;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    @Nullable
    Token peek() {
        return peek(0);
    }

    @Nullable
    Token peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : null;
    }

    void skip(int count) {
        at += count;
        furthest = Math.max(furthest, at);
    }

    /// Takes the next token if it is this sign or word.
    boolean take(String text) {
        Token next = peek();
        if (next != null && next.is(text)) {
            skip(1);
            return true;
        }
        return false;
    }

    /// Takes a number of so many digits at least; null if none is next.
    @Nullable
    Token takeNumber() {
        Token next = peek();
        if (next == null || !next.isNumber()) {
            return null;
        }
        skip(1);
        return next;
    }

    /// Whether the next two tokens stand side by side with nothing between.
    boolean joined(int ahead) {
        Token one = peek(ahead);
        Token other = peek(ahead + 1);
        return one != null && other != null && one.end() == other.start();
    }

    /// What a token says in a role, in the first language that knows it so; null if in none.
    @Nullable
    Sense sense(int ahead, Role role) {
        Token token = peek(ahead);
        if (token == null || !token.isWord()) {
            return null;
        }
        for (Lexicon lexicon : lexicons) {
            Sense sense = lexicon.as(token.text(), role);
            if (sense != null) {
                return sense;
            }
        }
        return null;
    }

    /// Takes the next word if it plays a role, with the point of a short form behind it.
    @Nullable
    Sense take(Role role) {
        if ((role == Role.FILLER || role == Role.FROM) && inTables() && isMonthFirst()) {
            return null;
        }
        Sense sense = sense(0, role);
        if (sense != null) {
            trace.add(new Taken(at, role));
            skip(1);
            take(".");
            return sense;
        }
        return inTables() ? takePhrase(role) : null;
    }

    /// Whether the language that knows best has a month of this name, whatever the others take it for.
    private boolean isMonthFirst() {
        Token next = peek();
        return next != null && next.isWord() && lexicons.getFirst().as(next.text(), Role.MONTH) != null;
    }

    /// por volta de, a partire dal
    private @Nullable Sense takePhrase(Role role) {
        int place = at;
        for (Lexicon lexicon : lexicons) {
            for (Lexicon.Phrase phrase : lexicon.phrases(role)) {
                if (takeWords(phrase.words())) {
                    trace.add(new Taken(place, role));
                    return new Sense(role, phrase.value());
                }
            }
        }
        return null;
    }

    /// Takes words that say nothing, and the apostrophes behind them.
    void takeFillers() {
        boolean taken = true;
        while (taken) {
            taken = !eraIsAhead() && (take(Role.FILLER) != null || take("'"));
        }
    }

    /// A.D. 79: its A says something.
    private boolean eraIsAhead() {
        Token next = peek();
        if (!inTables() || next == null || !next.is("a")) {
            return false;
        }
        int place = at;
        Boolean era = takeEra();
        Token number = peek();
        boolean ahead = era != null && number != null && number.isNumber();
        goTo(place);
        return ahead;
    }

    /// Takes one of several words in a row; whether they were there.
    boolean takeWords(String... words) {
        return takeWords(List.of(words));
    }

    private boolean takeWords(List<String> words) {
        int ahead = 0;
        for (String word : words) {
            Token token = peek(ahead);
            while (token != null && (token.is("-") || token.is(".") || (inTables() && token.is("'")))) {
                ahead++;
                token = peek(ahead);
            }
            if (token == null || !token.is(word)) {
                return false;
            }
            ahead++;
        }
        skip(ahead);
        take(".");
        return true;
    }

    /// Remembers what words together said.
    void mark(int place, Role role) {
        trace.add(new Taken(place, role));
    }

    /// Takes the words of an era: true for before ours, false for ours, null for none.
    @Nullable
    Boolean takeEra() {
        int place = at;
        take(",");
        Boolean era = takeEra(ERAS);
        if (era == null && inTables()) {
            era = takeEra(TABLE_ERAS);
        }
        if (era == null) {
            goTo(place);
        }
        return era;
    }

    private @Nullable Boolean takeEra(List<Era> eras) {
        int place = at;
        for (Era era : eras) {
            if (takeWords(era.words)) {
                trace.add(new Taken(place, era.before ? Role.BCE : Role.CE));
                return era.before;
            }
        }
        return null;
    }
}
