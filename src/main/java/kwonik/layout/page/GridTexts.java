package kwonik.layout.page;

import java.util.ArrayList;
import java.util.List;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.text.DateMention;
import kwonik.model.Claim;
import kwonik.model.Difference;
import kwonik.model.Localized;
import kwonik.model.filter.Comparison;
import kwonik.model.filter.Comparison.Row;

/// The ways to set the comparison of an event, from the whole to ever less.
final class GridTexts {
    private GridTexts() {}

    /// What is compared for an event: its claims, or its passages where it has none. While dates are hidden, questions
    /// that tell them are left out as if they were not there.
    private static Comparison compared(EventText text) {
        ChronicleIndex index = text.index();
        Comparison all =
                Comparison.of(index.chronicle(), text.subject(), index.filter().sources());
        return text.shown().dates()
                ? all
                : new Comparison(
                        all.columns(),
                        all.rows().stream()
                                .filter(row -> !givesDate(text, row.claim()))
                                .map(row -> new Row(undated(text, row.claim()), row.cells()))
                                .toList());
    }

    /// Whether a question names a date, or its answers do, or differ in one.
    private static boolean givesDate(EventText text, Claim claim) {
        boolean differs = claim.relation() == Claim.Relation.CONFLICT
                && text.subject().details().evidence().differs().contains(Difference.DATE);
        String tag = text.words().tag();
        return differs
                || DateMention.in(claim.question().in(tag))
                || claim.answers().stream().anyMatch(answer -> DateMention.in(answer.exact()));
    }

    /// A question without its note, if that names a date.
    private static Claim undated(EventText text, Claim claim) {
        boolean tells = DateMention.in(claim.note().in(text.words().tag()));
        return tells ? new Claim(claim.question(), claim.relation(), Localized.NONE, claim.answers()) : claim;
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
