package kwonik.exchange.check;

import java.util.Comparator;
import java.util.List;
import kwonik.exchange.check.KeySearch.Window;
import kwonik.exchange.check.list.DateSaid;
import org.jspecify.annotations.Nullable;

/// Chooses the passage in which the figures and names of a statement stand, and says whether that is enough.
///
/// @param language of the list; words of another language than that of a text are not expected in it
record PassageChoice(List<CheckText> texts, String language) {
    private static final double CHANGED = 0.55;

    /// The best passage of all texts; among equals that of the text that is named, then of the first one.
    @Nullable
    Window best(StatementKeys keys, @Nullable CheckText named, DateSaid date) {
        return texts.stream()
                .map(text -> new KeySearch(keys, text).best())
                .filter(window -> window != null)
                .max(Comparator.<Window>comparingInt(window -> score(window, keys, date))
                        .thenComparingInt(window -> window.text() == named ? 1 : 0)
                        .thenComparingInt(window -> -texts.indexOf(window.text())))
                .orElse(null);
    }

    private static int score(Window window, StatementKeys keys, DateSaid date) {
        int all = window.keyCount() == keys.keys().size() ? 1_000 : 0;
        int dated = date.isGiven() ? dated(DateCheck.of(date, new KeySearch(keys, window.text()).place(window))) : 0;
        return all + 3 * window.keyCount() + window.otherCount() + dated;
    }

    private static int dated(DateFound date) {
        return switch (date.kind()) {
            case SAME -> 3;
            case SAME_NEARBY -> 2;
            case OTHER, AFTER_THE_TEXT -> -1;
            default -> 0;
        };
    }

    /// Whether what stands in a passage tells enough: a lone name stands in every text about it.
    boolean tells(Window window, StatementKeys keys) {
        int others = keys.others().size();
        boolean foreign = !window.text().language().equals(language);
        boolean related = others == 0 || window.otherCount() > 0 || foreign;
        boolean figure = keys.keys().stream().anyMatch(key -> key.kind() != StatementKey.Kind.NAME);
        boolean enough = keys.keys().size() > 1
                && (figure || keys.keys().size() > 2 || 2 * window.otherCount() >= others || foreign);
        return related && (enough || (!keys.keys().isEmpty() && others > 0 && 2 * window.otherCount() >= others + 1));
    }

    boolean isNear(Window window, StatementKeys keys) {
        int all = 2 * keys.keys().size() + keys.others().size();
        boolean foreign = !window.text().language().equals(language);
        int others = foreign ? 0 : keys.others().size();
        int known = foreign ? 2 * keys.keys().size() : all;
        int found = 2 * window.keyCount() + Math.min(others, window.otherCount());
        return window.keyCount() > 0 && (foreign || window.otherCount() > 0) && found >= CHANGED * known;
    }
}
