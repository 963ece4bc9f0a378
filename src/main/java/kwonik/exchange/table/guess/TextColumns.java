package kwonik.exchange.table.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import kwonik.exchange.common.WebAddress;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.table.ColumnMeaning;
import kwonik.exchange.table.ColumnNames;

/// Finds what the columns mean that say nothing of time: title, lane, text, tags, links.
final class TextColumns {
    /// More lanes than this are no lanes.
    static final int MOST_LANES = 20;
    /// So many where a column is called just so.
    private static final int MOST_NAMED = 60;

    private static final int FEW = 4;
    private static final int MOST_TAGS = 400;
    private static final int LANE_LETTERS = 40;
    private static final int LONG = 80;
    private static final double MOST = 0.5;
    private static final List<String> FIRST = List.of("title", "headline", "titre", "titulo", "titel", "titolo", "tit");

    private final Columns columns;
    private final List<Integer> titles = new ArrayList<>();

    private TextColumns(Columns columns) {
        this.columns = columns;
    }

    /// Finds them.
    ///
    /// @return columns that may be the title; empty if its name says so
    static List<Integer> find(Columns columns) {
        TextColumns found = new TextColumns(columns);
        found.all();
        return found.titles;
    }

    private void all() {
        columns.free(i -> columns.facts(i).filled() == 0
                        || (columns.facts(i).isCounter() && columns.label(i).isEmpty()))
                .forEach(i -> columns.take(i, ColumnMeaning.IGNORE));
        columns.free(i -> ColumnNames.isLook(columns.label(i))).forEach(i -> columns.take(i, ColumnMeaning.IGNORE));
        addresses();
        boolean named = title();
        namedOnes();
        lane();
        if (!named) {
            bestTitle();
        }
        columns.free(i -> columns.facts(i).isCounter()).forEach(i -> columns.take(i, ColumnMeaning.IGNORE));
        rest();
    }

    // ----- Addresses and other things that are sure

    private void addresses() {
        for (int i : columns.free(column -> columns.facts(column).addresses() >= MOST)) {
            columns.take(i, isPictures(i) ? ColumnMeaning.PICTURE : ColumnMeaning.LINK);
        }
    }

    private boolean isPictures(int column) {
        if (columns.name(column).says(ColumnMeaning.PICTURE)) {
            return true;
        }
        for (SheetRow row : columns.grid().rows()) {
            String text = columns.grid().text(row, column);
            if (!text.isEmpty()) {
                return WebAddress.isPicture(text);
            }
        }
        return false;
    }

    private void namedOnes() {
        columns.named(ColumnMeaning.SOURCE).stream()
                .filter(this::isWords)
                .forEach(i -> columns.take(i, ColumnMeaning.SOURCE));
        columns.named(ColumnMeaning.TAGS).stream()
                .filter(this::isWords)
                .forEach(i -> columns.take(i, ColumnMeaning.TAGS));
        columns.named(ColumnMeaning.CREDIT).stream().findFirst().ifPresent(i -> columns.take(i, ColumnMeaning.CREDIT));
        columns.named(ColumnMeaning.ID).stream()
                .filter(i -> columns.facts(i).distinct() == columns.facts(i).rows()
                        && !columns.facts(i).isCounter())
                .findFirst()
                .ifPresent(i -> columns.take(i, ColumnMeaning.ID));
        columns.named(ColumnMeaning.IMPORTANCE).stream()
                .filter(this::isRank)
                .findFirst()
                .ifPresent(i -> columns.take(i, ColumnMeaning.IMPORTANCE));
    }

    private boolean isRank(int column) {
        return columns.grid().rows().stream()
                .map(row -> columns.grid().text(row, column))
                .allMatch(text -> text.isEmpty() || text.matches("[1-5](?:\\.0)?"));
    }

    private boolean isWords(int column) {
        return columns.facts(column).isWords();
    }

    // ----- The title

    private boolean title() {
        List<Integer> named = columns.named(ColumnMeaning.TITLE);
        int best = named.stream()
                .filter(i -> FIRST.contains(columns.label(i).toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> named.stream().filter(this::isWords).findFirst())
                .or(() -> named.stream().findFirst())
                .orElse(-1);
        if (best < 0) {
            List<Integer> texts = columns.named(ColumnMeaning.TEXT).stream()
                    .filter(this::isWords)
                    .toList();
            boolean only = texts.size() == 1
                    && columns.name(texts.getFirst()).exact()
                    && columns.free(i -> isWords(i) && columns.name(i).says(ColumnMeaning.IGNORE) && isTelling(i))
                            .isEmpty();
            best = only ? texts.getFirst() : -1;
        }
        if (best >= 0) {
            columns.take(best, ColumnMeaning.TITLE);
        }
        return best >= 0;
    }

    private boolean isTelling(int column) {
        ColumnFacts facts = columns.facts(column);
        return facts.distinct() >= MOST * facts.filled() && facts.fill() >= MOST;
    }

    /// The column whose texts tell most; where none tells one event from another, the two that do so best.
    private void bestTitle() {
        List<Integer> words = new ArrayList<>(columns.free(this::isWords));
        ToDoubleFunction<Integer> tells = this::tells;
        words.sort(Comparator.comparingDouble(tells).reversed());
        titles.addAll(words);
        if (words.isEmpty()) {
            columns.free(i -> columns.facts(i).fill() > MOST).stream()
                    .max(Comparator.comparingInt(i -> columns.facts(i).distinct()))
                    .ifPresent(i -> columns.take(i, ColumnMeaning.TITLE));
            return;
        }
        int best = words.getFirst();
        columns.take(best, ColumnMeaning.TITLE);
        ColumnFacts facts = columns.facts(best);
        if (words.size() > 1 && facts.distinct() < MOST * facts.rows() && facts.rows() > 3) {
            columns.take(words.get(1), ColumnMeaning.TITLE);
        }
    }

    private double tells(int column) {
        ColumnFacts facts = columns.facts(column);
        double different = facts.rows() == 0 ? 0 : facts.distinct() / (double) facts.rows();
        double length = Math.min(facts.length(), LONG) / LONG;
        return different + facts.fill() + length / 2 - (facts.length() > 3 * LONG ? 0.5 : 0);
    }

    // ----- The lane

    private void lane() {
        columns.named(ColumnMeaning.LANE).stream()
                .filter(i -> columns.facts(i).distinct() <= (columns.name(i).exact() ? MOST_NAMED : MOST_LANES)
                        && isRepeated(i))
                .findFirst()
                .or(() -> columns.free(this::isFew).stream().findFirst())
                .ifPresent(i -> columns.take(i, ColumnMeaning.LANE));
    }

    /// Whether several events share what stands there.
    private boolean isRepeated(int column) {
        ColumnFacts facts = columns.facts(column);
        return facts.filled() <= FEW || facts.distinct() <= 0.6 * facts.filled();
    }

    private boolean isFew(int column) {
        ColumnFacts facts = columns.facts(column);
        return facts.isWords()
                && columns.name(column).says(ColumnMeaning.IGNORE)
                && facts.distinct() >= 2
                && facts.distinct() <= MOST_LANES
                && facts.distinct() * 4 <= facts.filled()
                && facts.length() <= LANE_LETTERS
                && facts.fill() >= MOST;
    }

    // ----- What is left

    private void rest() {
        for (int i : columns.free(_ -> true)) {
            columns.take(i, meaning(i));
        }
    }

    private ColumnMeaning meaning(int column) {
        ColumnFacts facts = columns.facts(column);
        ColumnNames.Named name = columns.name(column);
        boolean words = facts.isWords();
        if (name.says(ColumnMeaning.LANE) && words && facts.distinct() <= MOST_TAGS && facts.length() <= LANE_LETTERS) {
            return ColumnMeaning.TAGS;
        }
        boolean repeated = words && facts.distinct() * 3 <= facts.filled() * 2 && facts.distinct() <= MOST_TAGS;
        if (repeated && ColumnNames.isPlace(columns.label(column))) {
            return ColumnMeaning.TAGS;
        }
        if (words && (name.says(ColumnMeaning.TEXT) || facts.length() > LONG || !columns.hasHeader())) {
            return ColumnMeaning.TEXT;
        }
        return ColumnMeaning.DETAIL;
    }
}
