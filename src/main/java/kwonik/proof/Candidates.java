package kwonik.proof;

import java.util.function.IntConsumer;

/// Counts the places at which the words of an excerpt stand, and keeps the few that are worth ranking with care: those
/// with most of the right letters next to them, and then those nearest to where the words should be.
final class Candidates implements IntConsumer {
    /// So many are ranked with care.
    static final int MOST = 64;

    private final ExcerptPattern wanted;
    private final int[] places = new int[MOST];
    private final long[] ranks = new long[MOST];
    private int kept;
    private int count;

    Candidates(ExcerptPattern wanted) {
        this.wanted = wanted;
    }

    @Override
    public void accept(int start) {
        count++;
        long rank = rank(start);
        int at = kept;
        if (kept < MOST) {
            kept++;
        } else if (rank < ranks[MOST - 1]) {
            at = MOST - 1;
        } else {
            return;
        }
        while (at > 0 && ranks[at - 1] > rank) {
            ranks[at] = ranks[at - 1];
            places[at] = places[at - 1];
            at--;
        }
        ranks[at] = rank;
        places[at] = start;
    }

    /// The quick, coarse rank of a place, the lowest first.
    private long rank(int start) {
        long same = wanted.sameNeighbours(start, start + wanted.length());
        return Math.abs((long) start - wanted.start()) - (same << (Integer.SIZE + 1));
    }

    /// How many places there are.
    int count() {
        return count;
    }

    /// The place with the best surroundings, if there is any.
    int best() {
        int best = places[0];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < kept; i++) {
            double score = wanted.score(places[i], places[i] + wanted.length(), 0);
            if (score > most) {
                most = score;
                best = places[i];
            }
        }
        return best;
    }
}
