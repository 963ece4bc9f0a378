package kwonik.exchange.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import kwonik.exchange.check.TextPlace.Stretch;
import kwonik.exchange.check.word.CommonWords;
import kwonik.exchange.check.word.TextWord;
import kwonik.proof.WordRun;
import org.jspecify.annotations.Nullable;

/// Finds the words of a quotation in the texts: word for word, in parts where it leaves words out, or changed.
///
/// Capitals, accents and the kind of quotation marks, dashes and blanks do not count as words; where they differ, that
/// is told.
final class QuotationSearch {
    /// Where words are left out of a quotation, or others put in: “…”, “[…]”, “[the army]”.
    private static final Pattern GAP =
            Pattern.compile("\\s*(?:\\[[^\\[\\]]{0,80}\\]|\\((?:…|\\.{3})\\)|…|\\.{3,}|\\.\\s\\.\\s\\.)\\s*");
    private static final Pattern CHANGED_CAPITAL = Pattern.compile("\\[(\\p{L})\\](?=\\p{L})");
    /// Words that are left out are no more letters than this.
    private static final int WIDEST_GAP = 2_000;
    /// Of the words of a quotation so many at least stand in a text that may have it changed.
    private static final double SHARED = 0.4;
    /// So many of the letters at least are the same.
    private static final double ALIKE = 0.5;

    private static final int LONGEST = 4_000;
    /// So many words at least are a statement, or are the same.
    private static final int FEWEST = 3;

    private final List<CheckText> texts;

    QuotationSearch(List<CheckText> texts) {
        this.texts = texts;
    }

    /// What was found.
    ///
    /// @param standing proven, moved, changed or not found
    /// @param differences from the quotation to the text, where it is changed
    /// @param likeness of a changed passage, 0 to 1
    record Found(
            Standing standing,
            List<TextPlace> places,
            List<WordRun> differences,
            List<CheckNote> notes,
            double likeness) {
        static final Found NOTHING = new Found(Standing.NOT_FOUND, List.of(), List.of(), List.of());

        Found(Standing standing, List<TextPlace> places, List<WordRun> differences, List<CheckNote> notes) {
            this(standing, places, differences, notes, 0);
        }

        /// The same with the sentences around a passage of which few words are known.
        Found inSentences() {
            List<TextPlace> whole = places.stream().map(TextPlace::inSentences).toList();
            return new Found(standing, whole, differences, notes, likeness);
        }
    }

    /// Looks for a quotation.
    ///
    /// @param named the text that the list names; null where it names none
    Found find(String quotation, @Nullable CheckText named) {
        String words = CHANGED_CAPITAL.matcher(quotation).replaceAll("$1");
        List<List<TextWord>> parts = GAP.splitAsStream(words)
                .map(TextWord::of)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty() || quotation.length() > LONGEST) {
            return Found.NOTHING;
        }
        for (CheckText text : namedFirst(named)) {
            List<TextPlace> places = inOrder(parts, text);
            if (!places.isEmpty()) {
                return stands(places, words, named);
            }
        }
        if (parts.size() > 1 && parts.stream().allMatch(part -> part.size() >= StatementKeys.QUOTATION)) {
            for (CheckText text : namedFirst(named)) {
                List<TextPlace> places = inAnyOrder(parts, text);
                if (!places.isEmpty()) {
                    return new Found(Standing.MOVED, places, List.of(), List.of(CheckNote.of("order")));
                }
            }
        }
        return nearest(words, named);
    }

    /// Looks for a statement of few words: word for word, or with one word that is another.
    Found findShort(String statement, @Nullable CheckText named) {
        List<TextWord> words = TextWord.of(statement);
        if (words.size() < FEWEST || !tells(words)) {
            return Found.NOTHING;
        }
        Found found = find(statement, named);
        if (found.standing() != Standing.CHANGED) {
            return found;
        }
        List<TextWord> same = of(found, WordRun.Kind.SAME);
        boolean one = of(found, WordRun.Kind.REMOVED).size() == 1
                && of(found, WordRun.Kind.ADDED).size() == 1;
        return one && same.size() >= FEWEST && tells(same) ? found : Found.NOTHING;
    }

    private static boolean tells(List<TextWord> words) {
        return words.stream().anyMatch(word -> !CommonWords.has(word.folded()));
    }

    private static List<TextWord> of(Found found, WordRun.Kind kind) {
        return found.differences().stream()
                .filter(run -> run.kind() == kind)
                .flatMap(run -> TextWord.of(run.text()).stream())
                .toList();
    }

    private List<CheckText> namedFirst(@Nullable CheckText named) {
        return texts.stream()
                .sorted(Comparator.comparingInt(text -> text == named ? 0 : 1))
                .toList();
    }

    private static Found stands(List<TextPlace> places, String quotation, @Nullable CheckText named) {
        CheckText text = places.getFirst().text();
        List<CheckNote> notes = new ArrayList<>();
        boolean moved = CheckNote.addMoved(named, text, notes);
        if (places.size() > 1) {
            notes.add(CheckNote.of("parts"));
        } else if (!typed(places.getFirst().passage()).equals(typed(quotation))) {
            notes.add(CheckNote.of("written", places.getFirst().passage()));
        }
        return new Found(moved ? Standing.MOVED : Standing.PROVEN, places, List.of(), notes);
    }

    /// Quotation marks, dashes and blanks as a keyboard has them, without marks at the ends.
    private static String typed(String words) {
        String plain = words.replaceAll("[‘’‚‛ʼ′`´]", "'")
                .replaceAll("\\s?[“”„«»\"]\\s?", "\"")
                .replaceAll("[‐‑‒–—―−]", "-")
                .replaceAll("[\\s\u00A0\u202F]+", " ");
        return plain.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    private static TextPlace place(CheckText text, int word, int count) {
        int start = text.words().get(word).start();
        int end = text.words().get(word + count - 1).end();
        return new TextPlace(text, start, end, List.of(new Stretch(start, end)));
    }

    /// The parts one behind the other, from the first place at which all of them follow.
    private static List<TextPlace> inOrder(List<List<TextWord>> parts, CheckText text) {
        List<List<Integer>> all = new ArrayList<>();
        for (List<TextWord> part : parts) {
            List<Integer> places = text.sequences(part);
            if (places.isEmpty()) {
                return List.of();
            }
            all.add(places);
        }
        for (int first : all.getFirst()) {
            List<TextPlace> found =
                    new ArrayList<>(List.of(place(text, first, parts.getFirst().size())));
            int after = first + parts.getFirst().size();
            for (int i = 1; i < parts.size(); i++) {
                int from = after;
                Integer next =
                        all.get(i).stream().filter(at -> at >= from).findFirst().orElse(null);
                if (next == null
                        || text.words().get(next).start()
                                        - text.words().get(from - 1).end()
                                > WIDEST_GAP) {
                    break;
                }
                found.add(place(text, next, parts.get(i).size()));
                after = next + parts.get(i).size();
            }
            if (found.size() == parts.size()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<TextPlace> inAnyOrder(List<List<TextWord>> parts, CheckText text) {
        List<TextPlace> found = new ArrayList<>();
        for (List<TextWord> part : parts) {
            List<Integer> places = text.sequences(part);
            if (places.isEmpty()) {
                return List.of();
            }
            found.add(place(text, places.getFirst(), part.size()));
        }
        return found;
    }

    // ----- Changed

    /// The passage most like the words, in whichever text.
    private Found nearest(String quotation, @Nullable CheckText named) {
        List<TextWord> words = TextWord.of(quotation);
        NearestWords best = null;
        CheckText where = null;
        for (CheckText text : namedFirst(named)) {
            Stretch near = text.densest(words, SHARED);
            NearestWords like = near == null ? null : NearestWords.of(quotation, text.text(), near.start(), near.end());
            if (like != null && like.likeness() >= ALIKE && (best == null || like.likeness() > best.likeness())) {
                best = like;
                where = text;
            }
        }
        if (best == null || where == null) {
            return Found.NOTHING;
        }
        List<CheckNote> notes = new ArrayList<>();
        CheckNote.addMoved(named, where, notes);
        Stretch stretch = new Stretch(best.start(), best.end());
        TextPlace place = new TextPlace(where, best.start(), best.end(), List.of(stretch));
        return new Found(Standing.CHANGED, List.of(place), best.runs(), notes, best.likeness());
    }
}
