package kwonik.notes.anchor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kwonik.model.Excerpt;
import kwonik.notes.NoteTarget.OfWords;
import kwonik.notes.NoteTarget.TextPlace;
import kwonik.notes.NotedWords;
import kwonik.notes.anchor.Anchor.Reason;
import kwonik.proof.ChronicleProof.Article;
import kwonik.proof.PassageSearch;

/// The text of one article, in which noted words are looked for.
///
/// Words stand where they were noted if it is the same text. In another text they stand where the very same words have
/// the very same surroundings, if that is one place: of a place that is only like it nobody can say that it is meant.
final class ArticleWords {
    /// So many characters around words are compared at most.
    private static final int SURROUNDINGS = 32;
    /// Where words stand in more places, none of them is chosen by letters.
    private static final int MOST_PLACES = 64;
    /// Longer quotations are looked for to the character only.
    private static final int MOST_TYPED = 4_000;
    /// So many letters are enough to tell one place from others.
    private static final int ENOUGH_LETTERS = 10;

    private static final int LONG = 32;

    private final String sourceId;
    private final String sha256;
    private final int[] text;
    private final PassageSearch search;
    /// Many students note the same words.
    private final Map<NotedWords, Anchor> found = new HashMap<>();

    ArticleWords(String sourceId, Article article) {
        this.sourceId = sourceId;
        this.sha256 = article.sha256();
        this.text = article.text().codePoints().toArray();
        this.search = new PassageSearch(article.text());
    }

    /// Where words stand.
    Anchor find(NotedWords words, TextPlace noted) {
        if (noted.sha256().equals(sha256) && has(codePoints(words.exact()), noted.start(), noted.end())) {
            return new Anchor.OnWords(sourceId, noted.start(), noted.end(), false);
        }
        return found.computeIfAbsent(words, this::find);
    }

    private Anchor find(NotedWords words) {
        int[] exact = codePoints(words.exact());
        int[] before = codePoints(words.prefix());
        int[] after = codePoints(words.suffix());
        int[] prefix = Arrays.copyOfRange(before, Math.max(0, before.length - SURROUNDINGS), before.length);
        int[] suffix = Arrays.copyOf(after, Math.min(SURROUNDINGS, after.length));
        int[] places = search.exactly(words.exact());
        int[] fitting = Arrays.stream(places)
                .filter(start -> precedes(prefix, start, exact) && follows(suffix, start + exact.length, exact))
                .toArray();
        if (fitting.length == 1) {
            return new Anchor.OnWords(sourceId, fitting[0], fitting[0] + exact.length, true);
        }
        return new Anchor.Orphan(
                fitting.length > 1
                        ? Reason.WORDS_TWICE
                        : places.length > 0 ? Reason.OTHER_SURROUNDINGS : Reason.NO_WORDS);
    }

    /// Whether a prefix stands before words; where none was noted, they begin with a word that the text begins there.
    private boolean precedes(int[] prefix, int start, int[] exact) {
        if (prefix.length > 0) {
            return has(prefix, start - prefix.length, start);
        }
        return start == 0 || !(isLetter(text[start - 1]) && isLetter(exact[0]));
    }

    private boolean follows(int[] suffix, int end, int[] exact) {
        if (suffix.length > 0) {
            return has(suffix, end, end + suffix.length);
        }
        return end == text.length || !(isLetter(text[end]) && isLetter(exact[exact.length - 1]));
    }

    private boolean has(int[] wanted, int start, int end) {
        return start >= 0
                && end <= text.length
                && end - start == wanted.length
                && Arrays.equals(text, start, end, wanted, 0, wanted.length);
    }

    private static int[] codePoints(String text) {
        return text.codePoints().toArray();
    }

    private static boolean isLetter(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    // ----- Words of another copy of the text

    /// Words that were noted on a web page of this text, whose blanks and quotation marks may be others.
    ///
    /// They stand at the one place that has them as they are typed, among the same letters; long ones need none.
    Optional<OfWords> typed(NotedWords words) {
        if (words.exact().isEmpty() || words.exact().length() > MOST_TYPED) {
            return Optional.empty();
        }
        PassageSearch.Found all = search.find(words.exact(), sourceId);
        if (all.count() == 0 || all.count() > MOST_PLACES) {
            return Optional.empty();
        }
        List<Excerpt> places = all.first(MOST_PLACES);
        boolean cut = PassageSearch.cutsWord(asExcerpt(words));
        List<Excerpt> fitting = places.stream()
                .filter(place -> hasSameLetters(place, words))
                .filter(place -> cut || !PassageSearch.cutsWord(place))
                .toList();
        if (fitting.isEmpty() && places.size() == 1 && words.exact().length() >= LONG) {
            fitting = places;
        }
        return fitting.size() == 1 ? Optional.of(OfWords.of(fitting.getFirst(), sha256)) : Optional.empty();
    }

    private static Excerpt asExcerpt(NotedWords words) {
        int length = words.exact().codePointCount(0, words.exact().length());
        return new Excerpt("", Excerpt.Role.DIRECT, words.exact(), words.prefix(), words.suffix(), 0, length);
    }

    /// Whether the letters on one side at least are the same, or the page tells of neither.
    private static boolean hasSameLetters(Excerpt place, NotedWords words) {
        if (letters(words.prefix() + words.suffix()).isEmpty()) {
            return true;
        }
        return same(reversed(letters(place.prefix())), reversed(letters(words.prefix())))
                || same(letters(place.suffix()), letters(words.suffix()));
    }

    private static boolean same(String here, String there) {
        int common = Math.min(ENOUGH_LETTERS, Math.min(here.length(), there.length()));
        return common > 0 && here.substring(0, common).equals(there.substring(0, common));
    }

    private static String reversed(String letters) {
        return new StringBuilder(letters).reverse().toString();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
