package kwonik.edtf.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import kwonik.edtf.typed.Sense.Role;
import org.jspecify.annotations.Nullable;

/// Finds the dates that an article names, and resolves those like “on Thursday” against the day of its publication.
///
/// Only what is certain is found: a year alone needs a word such as *in* or *since* before it, a month alone too, and
/// what depends on the day of publication is left out where that day is not known. Nothing overlaps; of two readings
/// the longer wins. Takes time linear in the length of the text.
public final class DateMentions {
    /// No phrase has more tokens than this.
    private static final int LONGEST = 24;

    private static final int FIRST_YEAR = 1400;

    private final String text;
    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final NearDays near;
    private final long lastYear;

    private DateMentions(String text, @Nullable When issued, String language) {
        this.text = text;
        this.tokens = Tokens.of(text);
        this.lexicon = Lexicon.of(language);
        this.near = new NearDays(text, tokens, language, issued);
        final int ahead = 30;
        this.lastYear = ahead
                + (issued == null
                        ? java.time.Year.now(java.time.ZoneOffset.UTC).getValue()
                        : kwonik.edtf.calendar.CivilDate.ofSecond(issued.start())
                                .year());
    }

    /// The dates that a text names, in its order.
    ///
    /// @param issued when it was published; null where that is not known
    /// @param language of the text; see [TextLanguage]
    public static List<Mention> in(String text, @Nullable When issued, String language) {
        return new DateMentions(text, issued, language).all();
    }

    private List<Mention> all() {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Mention mention = mayBegin(at) ? at(at) : null;
            if (mention == null) {
                at++;
            } else {
                found.add(mention);
                while (at < tokens.size() && tokens.get(at).start() < mention.end()) {
                    at++;
                }
            }
        }
        return found;
    }

    /// Whether a phrase may begin here: at a word of dates or a number, not in the midst of a word with hyphens.
    private boolean mayBegin(int at) {
        Token token = tokens.get(at);
        boolean behindHyphen = at > 1
                && tokens.get(at - 1).is("-")
                && tokens.get(at - 1).end() == token.start()
                && tokens.get(at - 2).end() == tokens.get(at - 1).start();
        return !behindHyphen
                && (token.isNumber() || near.mayBegin(token) || (token.isWord() && lexicon.knows(token.text())));
    }

    private @Nullable Mention at(int place) {
        Mention relative = near.at(place);
        Mention whole = phrase(place);
        if (relative != null && whole != null) {
            return whole.end() >= relative.end() ? whole : relative;
        }
        return whole == null ? relative : whole;
    }

    // ----- Dates that stand in the text

    /// The longest phrase that is one: a comma between a year and a number may part two dates, or a date from a figure,
    /// as in “on 5 June 1870, 300 soldiers left”.
    private @Nullable Mention phrase(int place) {
        int most = Math.min(tokens.size(), place + LONGEST);
        int to = place;
        while (to < most && !(partsNumbers(to) && countsWord(to + 1))) {
            to++;
        }
        Mention found = phrase(place, to);
        while (found == null && to > place) {
            to--;
            found = partsNumbers(to) ? phrase(place, to) : null;
        }
        return found;
    }

    private boolean partsNumbers(int comma) {
        return comma > 0
                && comma + 1 < tokens.size()
                && tokens.get(comma).is(",")
                && tokens.get(comma + 1).isNumber()
                && tokens.get(comma - 1).isNumber()
                && tokens.get(comma - 1).text().length() >= 3;
    }

    private boolean countsWord(int number) {
        return isNoun(number + 1) && !tokens.get(number + 1).is("s");
    }

    private @Nullable Mention phrase(int place, int to) {
        List<Token> ahead = tokens.subList(place, to);
        WordStream words = new WordStream(ahead, List.of(lexicon));
        PhraseReading reading = new PhraseReading(words, true);
        String edtf = reading.next();
        int taken = words.at();
        if (edtf == null || taken == 0 || reading.offDay() != null) {
            return null;
        }
        boolean stop = taken > 1 && ahead.get(taken - 1).is(".");
        int end = ahead.get(taken - (stop ? 2 : 1)).end();
        int start = withoutFillers(ahead, taken);
        if (start >= taken || !isCertain(place, ahead.subList(0, taken), edtf)) {
            return null;
        }
        try {
            // a span of time that a text speaks of is meant whole: between October and June, so many were killed
            String meant = edtf.startsWith("[") && edtf.contains("..") && between(ahead, taken)
                    ? edtf.substring(1, edtf.length() - 1).replace("..", "/")
                    : edtf;
            return new Mention(ahead.get(start).start(), end, When.parse(meant), Mention.Working.STATED);
        } catch (EdtfException _) {
            return null;
        }
    }

    private boolean between(List<Token> phrase, int taken) {
        return phrase.subList(0, taken).stream()
                .anyMatch(token -> token.isWord() && lexicon.as(token.text(), Role.BETWEEN) != null);
    }

    /// Words that say nothing stay outside, but for those without which a year alone is none.
    private int withoutFillers(List<Token> phrase, int taken) {
        int start = 0;
        while (start < taken
                && (phrase.get(start).is("'") || (isFiller(phrase.get(start)) && !isNeeded(phrase, start, taken)))) {
            start++;
        }
        return start;
    }

    private boolean isNeeded(List<Token> phrase, int start, int taken) {
        return taken - start == 2 && phrase.get(start + 1).isNumber() && !isArticle(phrase.get(start));
    }

    private static boolean isArticle(Token token) {
        return token.is("the")
                || token.is("le")
                || token.is("la")
                || token.is("les")
                || token.is("l")
                || token.is("of");
    }

    private boolean isFiller(Token token) {
        return token.isWord() && lexicon.as(token.text(), Role.FILLER) != null;
    }

    /// Whether it is a date and nothing else, such as the number of a resolution or the verb “may”.
    private boolean isCertain(int place, List<Token> phrase, String edtf) {
        boolean named = phrase.stream()
                .anyMatch(token -> token.isWord()
                        && (is(token, Role.MONTH)
                                || is(token, Role.SEASON)
                                || is(token, Role.CENTURY)
                                || is(token, Role.DECADE)
                                || is(token, Role.QUARTER)
                                || is(token, Role.HALF)
                                || token.is("s")));
        boolean written =
                phrase.size() >= 5 && phrase.stream().filter(Token::isNumber).count() == 3;
        boolean years = phrase.stream()
                .filter(Token::isNumber)
                .filter(token -> token.text().length() >= 3)
                .allMatch(token -> token.number() >= FIRST_YEAR && token.number() <= lastYear);
        if (!years || edtf.contains("{")) {
            return false;
        }
        if (named || written) {
            return true;
        }
        return introduced(place, phrase) && !counts(place + phrase.size());
    }

    private boolean is(Token token, Role role) {
        return lexicon.as(token.text(), role) != null;
    }

    /// Whether a word before a year alone says that it is one.
    private boolean introduced(int place, List<Token> phrase) {
        Token first = phrase.getFirst();
        if (!first.isWord() || first.is("c") || first.is("t") || first.is("q")) {
            return false;
        }
        boolean role = is(first, Role.SINCE)
                || is(first, Role.UNTIL)
                || is(first, Role.BETWEEN)
                || is(first, Role.YEAR)
                || (is(first, Role.FROM) && phrase.size() > 2);
        boolean in = first.is("in") || first.is("en") || first.is("nan") || first.is("by") || first.is("during");
        return role
                || in
                || (first.is("the") && place >= 0 && phrase.size() == 2 && text.length() > 0 && isNoun(place + 2));
    }

    /// “the 1995 disbandment”: a word comes right behind.
    private boolean isNoun(int place) {
        return place < tokens.size()
                && tokens.get(place).isWord()
                && !lexicon.knows(tokens.get(place).text());
    }

    /// Whether a number counts what comes behind it: in 1600 houses.
    private boolean counts(int place) {
        if (place >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(place);
        String word = next.text();
        return next.isWord() && word.endsWith("s") && word.length() > 3 && !lexicon.knows(word) && isPlural(next);
    }

    private boolean isPlural(Token token) {
        String word = text.substring(token.start(), token.end());
        return word.equals(word.toLowerCase(Locale.ROOT))
                && !word.endsWith("ss")
                && !word.equals("was")
                && !word.equals("has");
    }
}
