package kwonik.layout.timeline;

import java.util.ArrayList;
import java.util.List;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.model.Era;

/// How the events of a chronicle are spread over the whole of its time: one count for each column, and its eras.
///
/// Each count costs O(log n) for each lane, so that the whole depends on the columns and hardly on the events.
///
/// @param whole the stretch of time that the columns share evenly
/// @param counts how many events begin in each column, from left to right; together all that have a date
/// @param most the greatest of the counts
/// @param bands the eras
/// @param rows how many rows the eras need
public record Overview(ViewState whole, List<Integer> counts, int most, List<Band> bands, int rows) {
    /// An era in the overview.
    ///
    /// @param row counted from 0
    /// @param number its place in the chronicle, which its colour goes by
    /// @param from 0 at the left edge to 1 at the right
    /// @param to the same
    public record Band(int row, int number, double from, double to) {}

    public Overview {
        counts = List.copyOf(counts);
        bands = List.copyOf(bands);
    }

    /// Counts in so many columns, at least one.
    public static Overview of(ChronicleIndex index, int columns) {
        ViewState whole = index.whole();
        int lanes = index.chronicle().lanes().size();
        List<Integer> counts = new ArrayList<>(columns);
        int most = 0;
        int before = 0;
        for (int column = 1; column <= columns; column++) {
            // the last column ends with the whole, whatever rounding says
            double edge = column == columns
                    ? Double.POSITIVE_INFINITY
                    : whole.start() + whole.span() * ((double) column / columns);
            int until = 0;
            for (int lane = 0; lane < lanes; lane++) {
                until += index.lane(lane).startedBefore(edge);
            }
            counts.add(until - before);
            most = Math.max(most, until - before);
            before = until;
        }
        List<Era> eras = index.chronicle().eras();
        List<List<Integer>> packed = index.eraRows();
        List<Band> bands = new ArrayList<>();
        for (int row = 0; row < packed.size(); row++) {
            for (int era : packed.get(row)) {
                bands.add(new Band(
                        row,
                        era,
                        share(whole, eras.get(era).start()),
                        share(whole, eras.get(era).end())));
            }
        }
        return new Overview(whole, counts, most, bands, packed.size());
    }

    private static double share(ViewState whole, double instant) {
        return Math.clamp((instant - whole.start()) / whole.span(), 0, 1);
    }

    /// Where an instant is, 0 at the left edge to 1 at the right.
    public double shareOf(double instant) {
        return share(whole, instant);
    }

    /// The instant at a share of the width.
    public double instantAt(double share) {
        return whole.start() + whole.span() * share;
    }
}
