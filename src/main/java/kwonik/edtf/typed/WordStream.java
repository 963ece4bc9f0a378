package kwonik.edtf.typed;

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

    private final List<Token> tokens;
    private final List<Lexicon> lexicons;
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

    int at() {
        return at;
    }

    void goTo(int place) {
        at = place;
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
        Sense sense = sense(0, role);
        if (sense != null) {
            skip(1);
            take(".");
        }
        return sense;
    }

    /// Takes words that say nothing, and the apostrophes behind them.
    void takeFillers() {
        boolean taken = true;
        while (taken) {
            taken = take(Role.FILLER) != null || take("'");
        }
    }

    /// Takes one of several words in a row; whether they were there.
    boolean takeWords(String... words) {
        int ahead = 0;
        for (String word : words) {
            Token token = peek(ahead);
            while (token != null && (token.is("-") || token.is("."))) {
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

    /// Takes the words of an era: true for before ours, false for ours, null for none.
    @Nullable
    Boolean takeEra() {
        int place = at;
        take(",");
        for (Era era : ERAS) {
            if (takeWords(era.words.toArray(String[]::new))) {
                return era.before;
            }
        }
        goTo(place);
        return null;
    }
}
