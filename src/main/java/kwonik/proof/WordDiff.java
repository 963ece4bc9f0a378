package kwonik.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.proof.WordRun.Kind;

/// Compares two passages word by word, by their longest common subsequence of words, spaces and marks (the
/// table of Wagner and Fischer 1974, after the common beginning and end are set aside).
final class WordDiff {
    /// A word with its inner apostrophes and accents, a run of white space, or any other single character.
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['’][\\p{L}\\p{N}\\p{M}]+)*|\\s+|.", Pattern.DOTALL);

    /// Above this many cells the middle is told as one change: it is no quotation, and the table would not fit.
    private static final long MOST_CELLS = 4_000_000;

    private final List<WordRun> runs = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Kind kind = Kind.SAME;

    private WordDiff() {}

    /// The way from one passage to the other; runs of one kind are joined, removed ones come before added ones.
    static List<WordRun> between(String from, String to) {
        List<String> a = tokens(from);
        List<String> b = tokens(to);
        int head = 0;
        while (head < a.size() && head < b.size() && a.get(head).equals(b.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < a.size() - head
                && tail < b.size() - head
                && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail))) {
            tail++;
        }
        WordDiff diff = new WordDiff();
        diff.all(Kind.SAME, a.subList(0, head));
        diff.middle(a.subList(head, a.size() - tail), b.subList(head, b.size() - tail));
        diff.all(Kind.SAME, a.subList(a.size() - tail, a.size()));
        diff.close();
        return diff.runs;
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            tokens.add(token.group());
        }
        return tokens;
    }

    private void middle(List<String> a, List<String> b) {
        if ((long) a.size() * b.size() > MOST_CELLS) {
            all(Kind.REMOVED, a);
            all(Kind.ADDED, b);
            return;
        }
        int[][] common = common(a, b);
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                add(Kind.SAME, a.get(i++));
                j++;
            } else if (i < a.size() && (j == b.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(Kind.REMOVED, a.get(i++));
            } else {
                add(Kind.ADDED, b.get(j++));
            }
        }
    }

    /// `common[i][j]`: how many tokens the rests from `i` and from `j` share in order.
    private static int[][] common(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void all(Kind of, List<String> tokens) {
        for (String token : tokens) {
            add(of, token);
        }
    }

    private void add(Kind of, String token) {
        if (of != kind) {
            close();
            kind = of;
        }
        run.append(token);
    }

    private void close() {
        if (!run.isEmpty()) {
            runs.add(new WordRun(kind, run.toString()));
            run.setLength(0);
        }
    }
}
