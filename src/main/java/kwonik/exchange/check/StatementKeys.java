package kwonik.exchange.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kwonik.edtf.PlainDate;
import kwonik.edtf.typed.DateMentions;
import kwonik.edtf.typed.Mention;
import kwonik.edtf.typed.TextLanguage;
import kwonik.exchange.check.list.QuotedWords;
import kwonik.exchange.check.list.Statement;
import kwonik.exchange.check.word.CommonWords;
import kwonik.exchange.check.word.TextWord;

/// What can be looked up of a statement: its figures, its proper names, short words in quotation marks; and the other
/// words that tell what it is about.
///
/// @param keys figures and names, each once
/// @param others words that are neither
/// @param denies whether it says “not” or the like
/// @param language of the list
record StatementKeys(List<StatementKey> keys, List<TextWord> others, boolean denies, String language) {
    private static final int MOST = 48;
    /// From so many words on, words in quotation marks are a quotation, and not a name.
    static final int QUOTATION = 4;

    private static final Pattern BY = Pattern.compile(
            "(?iu)\\b(?:according to|reported by|reports?|says|selon|d['’]après|según|segun|dapre)\\s+((?:the |le |la )?\\p{Lu}[\\p{L}.&-]*)");
    private static final PlainDate ANY_DAY = new PlainDate(2000, (byte) 1, (byte) 15, (byte) 0);
    private static final Pattern NOUN = Pattern.compile(
            ".{2,}(?:ments?|tions?|sions?|ings?|ances?|ences?|ities|ity|ness|ures?|als?|ships?|ages?|ees?|ers?|ors?|ed|ty)");

    StatementKeys {
        keys = List.copyOf(keys);
        others = List.copyOf(others);
    }

    /// Reads a statement.
    ///
    /// @param common whether a word that begins with a capital is a name nowhere
    /// @param source whether a word names a text of the check
    /// @param language of the list
    static StatementKeys of(
            Statement statement, Predicate<TextWord> common, Predicate<TextWord> source, String language) {
        // long quotations are proven word for word, and short ones are looked up like names
        String text = QuotedWords.outside(statement.text(), QUOTATION);
        List<TextWord> words = TextWord.of(text);
        boolean[] taken = dates(text, words);
        Matcher by = BY.matcher(text);
        while (by.find()) {
            for (int i = 0; i < words.size(); i++) {
                TextWord word = words.get(i);
                taken[i] |= word.start() >= by.start(1) && word.end() <= by.end(1) && source.test(word);
            }
        }
        Map<String, StatementKey> keys = new LinkedHashMap<>();
        quoted(statement, words, taken, keys);
        for (Amount amount : Amount.of(words)) {
            if (!taken[amount.from()]) {
                add(
                        keys,
                        new StatementKey(
                                StatementKey.Kind.FIGURE,
                                words.subList(amount.from(), amount.to()),
                                amount.value(),
                                amount.counted(words)));
                for (int i = amount.from(); i < amount.to(); i++) {
                    taken[i] = true;
                }
            }
        }
        names(text, words, taken, common, keys);
        List<TextWord> others = new ArrayList<>();
        boolean denies = false;
        for (int i = 0; i < words.size(); i++) {
            TextWord word = words.get(i);
            denies |= CommonWords.denies(word.folded());
            if (!taken[i] && word.letters() > 3 && !CommonWords.has(word.folded()) && others.size() < MOST) {
                others.add(word);
            }
        }
        return new StatementKeys(new ArrayList<>(keys.values()), others, denies, language);
    }

    private static void add(Map<String, StatementKey> keys, StatementKey key) {
        if (keys.size() < MOST) {
            String id = switch (key.kind()) {
                case FIGURE -> "#" + key.value();
                case NAME -> key.words().getFirst().nameStem();
                case WORDS -> key.words().stream().map(TextWord::folded).collect(Collectors.joining(" "));
            };
            keys.putIfAbsent(id, key);
        }
    }

    private static void quoted(
            Statement statement, List<TextWord> words, boolean[] taken, Map<String, StatementKey> keys) {
        for (String quotation : statement.quotations()) {
            int from = statement.text().indexOf(quotation);
            List<Integer> inside = new ArrayList<>();
            for (int i = 0; from >= 0 && i < words.size(); i++) {
                TextWord word = words.get(i);
                if (word.start() >= from && word.end() <= from + quotation.length()) {
                    inside.add(i);
                }
            }
            if (!inside.isEmpty() && inside.size() < QUOTATION) {
                inside.forEach(i -> taken[i] = true);
                add(
                        keys,
                        StatementKey.named(
                                StatementKey.Kind.WORDS, words.subList(inside.getFirst(), inside.getLast() + 1)));
            }
        }
    }

    private static boolean[] dates(String text, List<TextWord> words) {
        boolean[] dated = new boolean[words.size()];
        int at = 0;
        for (Mention mention : DateMentions.in(text, ANY_DAY, TextLanguage.of(text))) {
            while (at < words.size() && words.get(at).end() <= mention.start()) {
                at++;
            }
            for (int i = at; i < words.size() && words.get(i).start() < mention.end(); i++) {
                dated[i] = true;
            }
        }
        return dated;
    }

    private static void names(
            String text,
            List<TextWord> words,
            boolean[] taken,
            Predicate<TextWord> common,
            Map<String, StatementKey> keys) {
        for (int i = 0; i < words.size(); i++) {
            TextWord word = words.get(i);
            if (taken[i] || !word.capital() || CommonWords.has(word.folded()) || Amount.isNumber(word.folded())) {
                continue;
            }
            boolean first = i == 0 || opensSentence(text, words.get(i - 1).end(), word.start());
            boolean capitals = word.letters() > 1 && isCapitals(text, word);
            boolean inside = !first && !(isTitled(words) && common.test(word));
            boolean name = capitals || inside || (first && mayBeName(words, i, common));
            if (name) {
                taken[i] = true;
                add(keys, StatementKey.named(StatementKey.Kind.NAME, List.of(word)));
            }
        }
    }

    private static boolean isCapitals(String text, TextWord word) {
        String shown = text.substring(word.start(), word.end());
        return shown.length() > 1 && shown.equals(shown.toUpperCase(java.util.Locale.ROOT));
    }

    private static boolean opensSentence(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> ".!?:;–—“«\"(•".indexOf(c) >= 0);
    }

    /// Whether a headline has capitals throughout, so that they tell nothing.
    private static boolean isTitled(List<TextWord> words) {
        long longer = words.stream()
                .filter(word -> word.letters() > 3 && !word.isFigure())
                .count();
        long capital = words.stream()
                .filter(word -> word.letters() > 3 && word.capital())
                .count();
        return longer > 2 && capital * 4 >= longer * 3;
    }

    /// The first word of a sentence has a capital anyway. It is a name unless a text has it in small letters, or it
    /// looks
    /// like a noun or what is done.
    private static boolean mayBeName(List<TextWord> words, int at, Predicate<TextWord> common) {
        TextWord word = words.get(at);
        if (common.test(word)) {
            return false;
        }
        boolean namedOn = at + 1 < words.size()
                && words.get(at + 1).capital()
                && words.get(at + 1).start() == word.end() + 1;
        return namedOn || !NOUN.matcher(word.folded()).matches();
    }
}
