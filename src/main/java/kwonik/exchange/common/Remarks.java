package kwonik.exchange.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kwonik.model.Problem;

/// Collects what there is to say of a file while it is read or written; of much that is alike the first are kept one by
/// one, and the others counted.
public final class Remarks {
    /// So many of one key are kept.
    public static final int MOST_ALIKE = 200;

    private final List<Remark> all = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /// Something is not in what is made.
    public void leftOut(int line, String place, String key, String... args) {
        add(new Remark(Remark.Kind.LEFT_OUT, line, place, key, List.of(args)));
    }

    /// Something was read in one way, and why.
    public void decided(int line, String place, String key, String... args) {
        add(new Remark(Remark.Kind.DECIDED, line, place, key, List.of(args)));
    }

    /// Something was decided for the whole file; said once, however often it comes.
    public void decidedOnce(String key, String... args) {
        if (!counts.containsKey(key)) {
            decided(0, "", key, args);
        }
    }

    /// Something may be meant in two ways.
    public void ambiguous(int line, String place, String key, String... args) {
        add(new Remark(Remark.Kind.AMBIGUOUS, line, place, key, List.of(args)));
    }

    /// Adds a remark that is made already.
    public void add(Remark remark) {
        if (counts.merge(remark.key(), 1, Integer::sum) <= MOST_ALIKE) {
            all.add(remark);
        }
    }

    /// How often a key was said.
    public int count(String key) {
        return counts.getOrDefault(key, 0);
    }

    /// All that was said so far, in its order; of what is more than [#MOST_ALIKE] alike a last line says how many more
    /// there are.
    public List<Remark> all() {
        List<Remark> told = new ArrayList<>(all);
        counts.forEach((key, count) -> {
            if (count > MOST_ALIKE) {
                Remark first = all.stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst()
                        .orElseThrow();
                String more = String.valueOf(count - MOST_ALIKE);
                told.add(new Remark(first.kind(), 0, "", "report.more", List.of(more, sample(first))));
            }
        });
        return told;
    }

    /// A remark as the argument of another one, which holds messages, but not theirs.
    private static String sample(Remark remark) {
        return Problem.message(
                remark.key(),
                remark.args().stream()
                        .map(arg -> Problem.isMessage(arg) ? "…" : arg)
                        .toList());
    }
}
