package kwonik.proof;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the passage of a text that is most like an excerpt whose words do not stand there.
///
/// A long text is not searched whole: runs of letters that the excerpt and the text share vote for where the
/// passage may begin, and only the best windows are searched. A passage of `e` edits keeps at least `m - q + 1
/// - q*e` of the runs of `q` letters (the q-gram lemma: Jokinen and Ukkonen, MFCS 1991), so that the votes left
/// tell whether a window not searched could be better; only then the whole text is searched. Runs that stand everywhere
/// tell little and cost much: they have no vote, and the lemma holds for those that have.
final class NearestPassage {
    /// Texts up to this length are searched whole at once.
    private static final int SMALL = 1 << 15;

    private static final int WINDOWS = 6;

    /// A run of letters that may stand in more places than this has no vote.
    private static final int FREQUENT = 64;

    /// How many cells of distance tables are filled at most, beyond those of one passage: an excerpt is 60 words long,
    /// and one of thousands, which only a crafted file has, is compared with fewer passages and not for minutes.
    private static final long MOST_CELLS = 200_000_000;

    /// A word is not widened by more letters than this.
    private static final int LONGEST_WORD = 64;

    private final Letters text;
    private final Grams grams;

    NearestPassage(Letters text, Grams grams) {
        this.text = text;
        this.grams = grams;
    }

    /// The best passage within a third of the excerpt's letters, or null.
    @Nullable
    Passage to(ExcerptPattern wanted) {
        int limit = wanted.length() / 3;
        if (limit == 0 || text.length() == 0) {
            return null;
        }
        BestEndings endings = new BestEndings(wanted, limit);
        Myers myers = new Myers(wanted.exact(), text);
        if (text.length() <= SMALL || !searchWindows(wanted, myers, endings)) {
            endings.clear();
            myers.scan(text, 0, text.length(), endings);
            endings.close();
        }
        return best(wanted, endings.found, limit);
    }

    /// @return whether the best passage of the whole text is certainly among the endings
    private boolean searchWindows(ExcerptPattern wanted, Myers myers, BestEndings endings) {
        int length = wanted.length();
        int[] votes = new int[text.length() / length + 3];
        int voters = vote(wanted.exact(), votes);
        boolean[] searched = new boolean[votes.length];
        for (int i = 0; i < WINDOWS; i++) {
            int window = mostVotes(votes, searched);
            if (votesOf(votes, window) == 0) {
                break;
            }
            searched[window] = true;
            // Passages of this window begin from (window - 1) * length on, up to two lengths later.
            int from = Math.max(0, (window - 1) * length - endings.limit);
            int to = Math.min(text.length(), (window + 2) * length + endings.limit);
            myers.scan(text, from, to, endings);
            endings.close();
        }
        int left = votesOf(votes, mostVotes(votes, searched));
        // In long, as there may be no ending at all.
        long needed = voters - (long) grams.size() * endings.least;
        return endings.least <= endings.limit && needed > left;
    }

    /// Counts, for each stretch of the length of the excerpt, the shared runs that say that the passage begins there.
    ///
    /// @return how many runs of the excerpt had a vote
    private int vote(int[] word, int[] votes) {
        int voters = 0;
        for (int offset = 0; offset <= word.length - grams.size(); offset++) {
            if (grams.count(word, offset) <= FREQUENT) {
                int shift = word.length - offset;
                grams.each(word, offset, at -> votes[(at + shift) / word.length]++);
                voters++;
            }
        }
        return voters;
    }

    private static int mostVotes(int[] votes, boolean[] searched) {
        int best = 0;
        int most = -1;
        for (int window = 0; window < votes.length - 1; window++) {
            if (!searched[window] && votesOf(votes, window) > most) {
                most = votesOf(votes, window);
                best = window;
            }
        }
        return best;
    }

    /// A passage may begin before a seam and have its runs after it, so that two stretches count as one window.
    private static int votesOf(int[] votes, int window) {
        return votes[window] + votes[window + 1];
    }

    private @Nullable Passage best(ExcerptPattern wanted, List<BestEndings.Ending> endings, int limit) {
        Passage best = null;
        endings.sort(Comparator.comparingInt(BestEndings.Ending::distance));
        long cost = (long) wanted.length() * (wanted.length() + limit);
        long left = MOST_CELLS;
        for (BestEndings.Ending ending : endings) {
            if (best != null && (left < cost || best.score > wanted.most(ending.distance()))) {
                break;
            }
            left -= cost;
            int[] distances = text.distances(wanted.exact(), ending.end() - 1, -1, wanted.length() + limit);
            for (int length = 1; length < distances.length; length++) {
                if (distances[length] == ending.distance() && (best == null || left >= cost)) {
                    left -= cost;
                    Passage passage = whole(wanted, ending.end() - length, ending.end(), ending.distance());
                    if (best == null || passage.betterThan(best, wanted.length())) {
                        best = passage;
                    }
                }
            }
        }
        return best;
    }

    /// The passage with its first and last word whole where the excerpt has them whole.
    private Passage whole(ExcerptPattern wanted, int from, int to, int distance) {
        int start = from;
        while (wanted.opensWord() && from - start < LONGEST_WORD && text.inWord(start) && text.inWord(start - 1)) {
            start--;
        }
        int end = to;
        while (wanted.closesWord() && end - to < LONGEST_WORD && text.inWord(end - 1) && text.inWord(end)) {
            end++;
        }
        int edits = distance;
        if (start != from || end != to) {
            int[] distances = text.distances(wanted.exact(), start, 1, end - start);
            edits = distances[end - start];
        }
        return new Passage(start, end, wanted.score(start, end, edits));
    }

    /// A passage and its rank.
    record Passage(int start, int end, double score) {
        /// The higher score; of equal ones the length nearer to that of the excerpt.
        boolean betterThan(Passage other, int length) {
            int byScore = Double.compare(score, other.score);
            return byScore > 0
                    || (byScore == 0 && Math.abs(end - start - length) < Math.abs(other.end - other.start - length));
        }
    }
}
