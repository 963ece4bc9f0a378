package kwonik.exchange.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kwonik.exchange.check.KeySearch.Window;
import kwonik.exchange.check.list.Statement;
import kwonik.exchange.check.word.CommonWords;
import kwonik.exchange.check.word.TextWord;
import kwonik.proof.WordRun;
import kwonik.proof.WordRun.Kind;

/// The way from a statement to a passage that has other figures or names: each that is missing there is marked, with
/// the
/// one that the passage has instead where that is clear.
record KeyDifference(Statement statement, StatementKeys sought, KeySearch search, Window window) {
    /// So many words behind a figure tell what it counts.
    private static final int COUNTED = 4;

    List<WordRun> runs() {
        List<Gone> gone = new ArrayList<>();
        for (int i = 0; i < sought.keys().size(); i++) {
            if ((window.keys() & (1L << i)) == 0) {
                gone.add(gone(sought.keys().get(i)));
            }
        }
        return runs(gone);
    }

    /// The way from a statement of which all figures and names stand there: its other words that do not are marked.
    List<WordRun> otherWords() {
        if (!search.text().language().equals(sought.language())) {
            return List.of();
        }
        List<Gone> gone = new ArrayList<>();
        for (int i = 0; i < sought.others().size(); i++) {
            if ((window.others() & (1L << i)) == 0) {
                TextWord word = sought.others().get(i);
                gone.add(new Gone(word.start(), word.end(), ""));
            }
        }
        return gone.isEmpty() ? List.of() : runs(gone);
    }

    /// A stretch of the statement that the passage lacks, and what it has instead.
    private record Gone(int start, int end, String instead) {}

    private Gone gone(StatementKey key) {
        if (key.kind() != StatementKey.Kind.FIGURE) {
            return new Gone(key.start(), key.end(), "");
        }
        String instead = instead(key);
        // the figure stands there, and counts something else
        return instead.isEmpty() && search.text().amount(key.value()).isEmpty()
                ? new Gone(key.start(), key.end(), "")
                : new Gone(key.start(), instead.isEmpty() ? key.countingEnd() : key.end(), instead);
    }

    private List<WordRun> runs(List<Gone> unsorted) {
        String text = statement.text();
        List<WordRun> runs = new ArrayList<>();
        int at = 0;
        for (Gone gone :
                unsorted.stream().sorted(Comparator.comparingInt(Gone::start)).toList()) {
            if (gone.start < at) {
                continue;
            }
            add(runs, Kind.SAME, text.substring(at, gone.start));
            add(runs, Kind.REMOVED, text.substring(gone.start, gone.end));
            add(runs, Kind.ADDED, gone.instead);
            at = gone.end;
        }
        add(runs, Kind.SAME, text.substring(at));
        return runs;
    }

    private static void add(List<WordRun> runs, Kind kind, String words) {
        if (!words.isEmpty()) {
            runs.add(new WordRun(kind, words));
        }
    }

    /// The figure of the passage that counts the same, or the only one that the statement does not have.
    private String instead(StatementKey key) {
        CheckText text = search.text();
        List<Amount> free = text.amounts().stream()
                .filter(amount -> text.sentences().of(amount.from()) >= window.first()
                        && text.sentences().of(amount.from()) <= window.last())
                .filter(amount -> !text.amount(amount.value()).isEmpty())
                .filter(amount ->
                        sought.keys().stream().noneMatch(other -> other.value().equals(amount.value())))
                .toList();
        List<String> counted = stems(TextWord.of(statement.text()).stream()
                .filter(word -> word.start() >= key.end())
                .limit(COUNTED)
                .toList());
        for (Amount amount : free) {
            int to = Math.min(text.words().size(), amount.to() + COUNTED);
            if (stems(text.words().subList(amount.to(), to)).stream().anyMatch(counted::contains)) {
                return words(amount);
            }
        }
        return free.size() == 1 ? words(free.getFirst()) : "";
    }

    private static List<String> stems(List<TextWord> words) {
        return words.stream()
                .filter(word -> !CommonWords.has(word.folded()))
                .map(TextWord::stem)
                .toList();
    }

    private String words(Amount amount) {
        List<TextWord> words = search.text().words();
        return search.text()
                .text()
                .substring(
                        words.get(amount.from()).start(),
                        words.get(amount.to() - 1).end());
    }
}
