package kwonik.exchange.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import kwonik.exchange.check.word.CommonWords;
import kwonik.exchange.check.word.TextWord;
import kwonik.proof.WordRun;
import kwonik.proof.WordRun.Kind;

/// The passage of a text that is most like some words: of whole words and figures, with the differences word by word.
/// Punctuation, capitals and accents do not differ.
///
/// @param start its first `char` in the text
/// @param end the first `char` after it
/// @param runs the way from the words sought to the passage
/// @param likeness how many of the letters are the same, 0 to 1
record NearestWords(int start, int end, List<WordRun> runs, double likeness) {
    private static final NearestWords NOTHING = new NearestWords(0, 0, List.of(), 0);
    private static final String JOINING = "-‐‑'’";
    /// Little words before the one that tells.
    private static final int AFTER = 3;

    private static final long MOST_CELLS = 8_000_000;

    /// A word with all that hyphens and apostrophes join to it, or a figure of several words.
    private record Joined(String folded, int start, int end) {
        int letters() {
            return folded.length() + 1;
        }
    }

    /// Looks for words in a stretch of a text; more than half of them stand in the passage.
    static NearestWords of(String sought, String text, int from, int to) {
        List<Joined> wanted = joined(sought, 0, sought.length());
        List<Joined> given = joined(text, from, to);
        if (wanted.isEmpty() || given.isEmpty() || (long) wanted.size() * given.size() > MOST_CELLS) {
            return NOTHING;
        }
        int[] partners = partners(wanted, given);
        int first = -1;
        int last = -1;
        int before = 0;
        int after = 0;
        int shared = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                shared++;
                first = first < 0 ? partners[i] : first;
                last = partners[i];
                after = 0;
            } else {
                before += first < 0 ? 1 : 0;
                after++;
            }
        }
        if (first < 0 || 2 * shared <= wanted.size()) {
            return NOTHING;
        }
        first = earlier(given, text, first, before);
        last = later(given, text, last, after);
        List<Integer> boxed = Arrays.stream(partners).boxed().toList();
        return new Way(sought, wanted, text, given.subList(first, last + 1), first, boxed).found();
    }

    private static List<Joined> joined(String text, int from, int to) {
        List<TextWord> words = TextWord.of(text.substring(from, to));
        BitSet figures = new BitSet();
        Amount.of(words).forEach(amount -> figures.set(amount.from() + 1, amount.to()));
        List<Joined> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            TextWord word = words.get(i);
            int start = from + word.start();
            int end = from + word.end();
            Joined before = joined.isEmpty() ? null : joined.getLast();
            boolean on = before != null && start == before.end + 1 && JOINING.indexOf(text.charAt(before.end)) >= 0;
            if (before != null && (on || figures.get(i))) {
                joined.removeLast();
                joined.add(new Joined(before.folded + " " + word.folded(), before.start, end));
            } else {
                joined.add(new Joined(word.folded(), start, end));
            }
        }
        return joined;
    }

    /// For each word wanted the one that is the same, or -1: as many letters as can be, with as few between as can be.
    private static int[] partners(List<Joined> wanted, List<Joined> given) {
        int columns = given.size() + 1;
        int[][] best = new int[wanted.size() + 1][columns];
        for (int i = 1; i <= wanted.size(); i++) {
            for (int j = 1; j < columns; j++) {
                Joined other = given.get(j - 1);
                boolean same = other.folded.equals(wanted.get(i - 1).folded);
                int passed = Math.max(best[i - 1][j], best[i][j - 1] - (i == wanted.size() ? 0 : other.letters()));
                best[i][j] = same ? Math.max(passed, best[i - 1][j - 1] + 2 * other.letters()) : passed;
            }
        }
        int[] partners = new int[wanted.size()];
        int i = wanted.size();
        int j = columns - 1;
        Arrays.fill(partners, -1);
        while (i > 0 && j > 0) {
            Joined other = given.get(j - 1);
            boolean same = other.folded.equals(wanted.get(i - 1).folded);
            if (same && best[i][j] == best[i - 1][j - 1] + 2 * other.letters()) {
                partners[--i] = --j;
            } else if (best[i][j] == best[i][j - 1] - (i == wanted.size() ? 0 : other.letters())) {
                j--;
            } else {
                i--;
            }
        }
        return partners;
    }

    /// Words that stand in the sentence instead of the first ones sought.
    private static int earlier(List<Joined> given, String text, int first, int most) {
        int at = first;
        while (at > 0 && first - at < most && !isSeam(text, given.get(at - 1).end, given.get(at).start)) {
            at--;
        }
        return at;
    }

    private static int later(List<Joined> given, String text, int last, int most) {
        int at = last;
        while (at + 1 < given.size() && at - last < most && !isSeam(text, given.get(at).end, given.get(at + 1).start)) {
            at++;
        }
        while (at > last && CommonWords.has(given.get(at).folded)) {
            at--;
        }
        int next = last + 1;
        while (next < given.size() && next <= last + AFTER && CommonWords.has(given.get(next).folded)) {
            next++;
        }
        boolean tells = most > 0 && at == last && next < given.size() && next <= last + AFTER;
        return tells && !isSeam(text, given.get(last).end, given.get(next).start) ? next : at;
    }

    private static boolean isSeam(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> ".!?…\n\r;:".indexOf(c) >= 0);
    }

    /// The way from the words sought to a passage.
    private record Way(
            String sought, List<Joined> wanted, String text, List<Joined> passage, int first, List<Integer> partners) {
        NearestWords found() {
            List<WordRun> runs = new ArrayList<>();
            int same = 0;
            int other = 0;
            int at = 0;
            int next = 0;
            int i = 0;
            while (i < wanted.size() || next < passage.size()) {
                int removedFrom = i;
                while (i < wanted.size() && partners.get(i) < 0) {
                    other += wanted.get(i++).letters();
                }
                int partner = i < wanted.size() ? partners.get(i) - first : passage.size();
                int addedFrom = next;
                while (next < partner) {
                    other += passage.get(next++).letters();
                }
                at = change(runs, at, removedFrom, i, addedFrom, next);
                if (i < wanted.size()) {
                    add(runs, Kind.SAME, sought.substring(at, wanted.get(i).end));
                    at = wanted.get(i).end;
                    same += 2 * wanted.get(i++).letters();
                    next++;
                }
            }
            add(runs, Kind.SAME, sought.substring(at));
            double likeness = (double) same / (same + other);
            return new NearestWords(passage.getFirst().start, passage.getLast().end, List.copyOf(runs), likeness);
        }

        private int change(List<WordRun> runs, int from, int removed, int removedTo, int added, int addedTo) {
            int at = from;
            if (removed < removedTo) {
                add(runs, Kind.SAME, sought.substring(at, wanted.get(removed).start));
                at = wanted.get(removedTo - 1).end;
                add(runs, Kind.REMOVED, sought.substring(wanted.get(removed).start, at));
            }
            if (added < addedTo) {
                String words = text.substring(passage.get(added).start, passage.get(addedTo - 1).end);
                boolean alone = removed == removedTo;
                boolean opens = alone && at == 0;
                add(runs, Kind.ADDED, opens ? words + " " : alone ? " " + words : words);
            }
            return at;
        }

        private static void add(List<WordRun> runs, Kind kind, String words) {
            if (words.isEmpty()) {
                return;
            }
            if (kind == Kind.SAME && !runs.isEmpty() && runs.getLast().kind() == kind) {
                runs.add(new WordRun(kind, runs.removeLast().text() + words));
            } else {
                runs.add(new WordRun(kind, words));
            }
        }
    }
}
