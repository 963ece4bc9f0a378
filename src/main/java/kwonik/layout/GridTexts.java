package kwonik.layout;

import java.util.ArrayList;
import java.util.List;
import kwonik.model.Comparison;

/// The ways to set the comparison of an event, from the whole to ever less.
final class GridTexts {
    private GridTexts() {}

    /// What is compared for an event: its claims, or its passages where it has none.
    private static Comparison compared(EventText text) {
        ChronicleIndex index = text.index();
        return Comparison.of(index.chronicle(), text.told(), index.filter().sources());
    }

    /// All ways to set the grid of an event, the whole first, then with ever less.
    static List<List<PageText>> texts(EventText text, List<String> slide) {
        Comparison comparison = compared(text);
        int all = GridText.rows(text, comparison);
        List<List<PageText>> texts = new ArrayList<>();
        texts.add(alternatives(text, comparison, all, true, slide));
        for (int rows = all; rows >= 0; rows--) {
            texts.add(alternatives(text, comparison, rows, false, slide));
        }
        return texts;
    }

    private static List<PageText> alternatives(
            EventText text, Comparison comparison, int rows, boolean notes, List<String> slide) {
        return List.of(
                new GridText(text, comparison, new GridText.Options(rows, notes, false, slide)),
                new GridText(text, comparison, new GridText.Options(rows, notes, true, slide)));
    }
}
