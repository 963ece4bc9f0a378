package kwonik.exchange.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kwonik.edtf.When;
import kwonik.edtf.typed.DateMentions;
import kwonik.edtf.typed.Mention;
import kwonik.edtf.typed.TextLanguage;
import kwonik.exchange.check.TextPlace.Stretch;
import kwonik.exchange.check.word.CommonWords;
import kwonik.exchange.check.word.Sentences;
import kwonik.exchange.check.word.TextWord;
import kwonik.exchange.text.Guess;
import kwonik.exchange.text.SourceGuess;
import kwonik.exchange.text.SourceText;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// A text that a list claims to rest on, made ready for looking up words, figures, names and dates in it.
///
/// Everything is found in time that does not grow with the length of the text, but for the passage that is most like
/// a quotation.
public final class CheckText {
    /// A word that stands in more places than this tells nothing of where others stand.
    private static final int FREQUENT = 400;

    private final TextLabel label;
    private final String text;
    private final @Nullable When issued;
    private final String language;
    private final List<TextWord> words;
    private final Sentences sentences;
    private final List<Amount> amounts;
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Map<String, List<Integer>> byStem = new HashMap<>();
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final Map<String, List<Integer>> byAmount = new HashMap<>();
    private final Set<String> small = new HashSet<>();
    private final BitSet counting = new BitSet();
    private final List<Mention> mentions;

    /// @param label what the text is called
    /// @param text exactly as supplied
    /// @param issued when it was published; null where that is not known
    public CheckText(TextLabel label, String text, @Nullable When issued) {
        this.label = label;
        this.text = text;
        this.issued = issued;
        this.language = TextLanguage.of(text);
        this.words = TextWord.of(text);
        this.sentences = Sentences.of(text, words);
        this.mentions = DateMentions.in(text, issued, language);
        this.amounts = Amount.of(words);
        index();
    }

    /// A text out of a file, with what it says of itself.
    ///
    /// @param name unique among the texts of a check
    /// @param file its name; empty for a paste
    public static CheckText of(String name, SourceText source, String file) {
        SourceGuess guess = SourceGuess.of(source, file);
        List<String> others = new ArrayList<>(List.of(file));
        guess.title().ifPresent(title -> others.add(title.value()));
        guess.publisher().ifPresent(publisher -> others.add(publisher.value()));
        guess.url().ifPresent(url -> others.add(url.value()));
        guess.authors().ifPresent(authors -> authors.value().forEach(author -> others.add(author.inReadingOrder())));
        return new CheckText(
                new TextLabel(name, others),
                source.article().text(),
                guess.issued().map(Guess::value).orElse(null));
    }

    private void index() {
        for (int at = 0; at < words.size(); at++) {
            TextWord word = words.get(at);
            add(byWord, word.folded(), at);
            add(byStem, word.stem(), at);
            add(byName, word.nameStem(), at);
            if (!word.capital() && !word.isFigure()) {
                small.add(word.stem());
            }
        }
        int mention = 0;
        for (Amount amount : amounts) {
            int start = words.get(amount.from()).start();
            while (mention < mentions.size() && mentions.get(mention).end() <= start) {
                mention++;
            }
            boolean dated = mention < mentions.size() && mentions.get(mention).start() <= start;
            // of a date the year alone is a figure that a list may give
            if (!dated || amount.value().length() == 4) {
                add(byAmount, amount.value(), amount.from());
            }
            if (!dated) {
                counting.set(sentences.of(amount.from()));
            }
        }
    }

    private static void add(Map<String, List<Integer>> index, String key, int at) {
        index.computeIfAbsent(key, _ -> new ArrayList<>()).add(at);
    }

    /// The name by which the list is told of it.
    public String name() {
        return label.name();
    }

    /// What it is called.
    public TextLabel label() {
        return label;
    }

    /// The words, exactly as supplied.
    public String text() {
        return text;
    }

    /// When it was published; null where that is not known.
    public @Nullable When issued() {
        return issued;
    }

    /// The tag of the language that it seems to be in.
    public String language() {
        return language;
    }

    List<TextWord> words() {
        return words;
    }

    Sentences sentences() {
        return sentences;
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Amount> amounts() {
        return amounts;
    }

    /// Whether a figure that is no date stands in these sentences.
    boolean counts(int first, int last) {
        int next = counting.nextSetBit(first);
        return next >= 0 && next <= last;
    }

    boolean has(String folded) {
        return byWord.containsKey(folded);
    }

    /// Whether a word like this one stands in the text in small letters, and so is no name.
    boolean hasSmall(TextWord word) {
        return small.contains(word.stem());
    }

    List<Integer> likeWord(TextWord word) {
        return byStem.getOrDefault(word.stem(), List.of());
    }

    /// Where a name or a word made of it stands; one of two or three letters needs its capitals.
    List<Integer> likeName(TextWord name) {
        List<Integer> places = byName.getOrDefault(name.nameStem(), List.of());
        return name.letters() > 3
                ? places
                : places.stream().filter(at -> words.get(at).capital()).toList();
    }

    List<Integer> amount(String value) {
        return byAmount.getOrDefault(value, List.of());
    }

    /// Where a figure stands that counts the same; what is counted is not compared across languages.
    List<Integer> amount(String value, String theirs, List<TextWord> counted) {
        List<Integer> places = amount(value);
        return !theirs.equals(language)
                ? places
                : places.stream()
                        .filter(at -> amounts.stream()
                                .anyMatch(amount -> amount.from() == at && amount.countsSame(words, counted)))
                        .toList();
    }

    /// The places, as the numbers of their first words, at which words stand one behind the other.
    List<Integer> sequences(List<TextWord> sought) {
        if (sought.isEmpty()) {
            return List.of();
        }
        int rarest = 0;
        for (int i = 0; i < sought.size(); i++) {
            if (count(sought.get(i)) < count(sought.get(rarest))) {
                rarest = i;
            }
        }
        List<Integer> found = new ArrayList<>();
        for (int at : byWord.getOrDefault(sought.get(rarest).folded(), List.of())) {
            if (stands(sought, at - rarest)) {
                found.add(at - rarest);
            }
        }
        return found;
    }

    private int count(TextWord word) {
        return byWord.getOrDefault(word.folded(), List.of()).size();
    }

    private boolean stands(List<TextWord> sought, int from) {
        if (from < 0 || from + sought.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < sought.size(); i++) {
            if (!words.get(from + i).folded().equals(sought.get(i).folded())) {
                return false;
            }
        }
        return true;
    }

    /// The stretch in which most of some words stand, twice as long as they are on either side; null if less than a
    /// part
    /// of them stands together anywhere.
    ///
    /// @param least the part, 0 to 1
    @Nullable
    Stretch densest(List<TextWord> sought, double least) {
        int width = Math.max(4, sought.size());
        Map<Integer, Integer> votes = new HashMap<>();
        int voters = 0;
        for (TextWord word : sought) {
            List<Integer> places = byWord.getOrDefault(word.folded(), List.of());
            if (places.size() > FREQUENT) {
                continue;
            }
            voters++;
            int before = -1;
            for (int place : places) {
                if (place / width != before) {
                    before = place / width;
                    votes.merge(before, 1, Integer::sum);
                }
            }
        }
        int best = -1;
        int most = 0;
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            int bucket = vote.getKey();
            int both = vote.getValue() + votes.getOrDefault(bucket + 1, 0);
            if (both > most || (both == most && bucket < best)) {
                most = both;
                best = bucket;
            }
        }
        if (best < 0 || most < least * voters) {
            return null;
        }
        int first = Math.max(0, (best - 1) * width);
        int last = Math.min(words.size(), (best + 3) * width) - 1;
        return new Stretch(words.get(first).start(), words.get(last).end());
    }

    /// Whether a list that names a source so may mean this text: the words of one of its names stand in what the list
    /// says, or the other way round.
    int likeness(String named) {
        Set<String> said = new HashSet<>();
        for (TextWord word : TextWord.of(named)) {
            said.add(word.folded());
        }
        Function<String, Integer> shared = name -> {
            List<TextWord> parts = TextWord.of(name);
            int same = 0;
            for (TextWord part : parts) {
                boolean tells = part.letters() > 2 && !part.isFigure() && !CommonWords.has(part.folded());
                same += said.contains(part.folded()) ? (tells ? 4 : 1) : 0;
            }
            return same;
        };
        int most = label.all().stream().map(shared).max(Integer::compare).orElse(0);
        boolean same =
                label.all().stream().anyMatch(name -> PlainText.folded(name).equals(PlainText.folded(named)));
        return same ? 100 : most;
    }
}
