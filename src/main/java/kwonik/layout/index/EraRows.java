package kwonik.layout.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kwonik.model.Era;

/// Packs eras into as few rows as it takes for none to overlap another.
public final class EraRows {
    private EraRows() {}

    /// Each era, by its place, in the first row where it overlaps no other, in the order of their starts.
    public static List<List<Integer>> packed(List<Era> eras) {
        List<List<Integer>> rows = new ArrayList<>();
        IntStream.range(0, eras.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer era) -> eras.get(era).start())
                        .thenComparing(era -> eras.get(era).id()))
                .forEach(era -> rows.stream()
                        .filter(row ->
                                eras.get(row.getLast()).end() <= eras.get(era).start())
                        .findFirst()
                        .orElseGet(() -> {
                            rows.add(new ArrayList<>());
                            return rows.getLast();
                        })
                        .add(era));
        return rows;
    }
}
