package kwonik.exchange.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
        String text = statement.text();
        List<WordRun> runs = new ArrayList<>();
        int at = 0;
        List<Integer> missing = IntStream.range(0, sought.keys().size())
                .filter(i -> (window.keys() & (1L << i)) == 0)
                .boxed()
                .sorted((one, other) -> Integer.compare(
                        sought.keys().get(one).start(), sought.keys().get(other).start()))
                .toList();
        for (int i : missing) {
            StatementKey key = sought.keys().get(i);
            if (key.start() < at) {
                continue;
            }
            add(runs, Kind.SAME, text.substring(at, key.start()));
            add(runs, Kind.REMOVED, key.in(text));
            if (key.kind() == StatementKey.Kind.FIGURE) {
                add(runs, Kind.ADDED, instead(key));
            }
            at = key.end();
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
