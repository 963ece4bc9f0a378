package kwonik.layout.paper;

import java.util.ArrayList;
import java.util.List;
import kwonik.layout.text.Flow;

/// A row of a table: cells beside each other, each in a frame as high as the highest.
///
/// @param cells set each for its width
/// @param shares of the width, one for each cell
/// @param lines how many lines there are to write on, at least
record PaperRow(List<PaperPart.Setter> cells, List<Double> shares, int lines) {
    /// The next row stands right below it.
    PaperPart part() {
        return new PaperPart(lines, true, this::set);
    }

    private Flow set(PaperType type, double width, double more) {
        double pad = 1.5 * type.pad();
        double least = lines * PaperType.mm(PaperType.LINE);
        double highest = set(type, width, pad, 0).stream()
                .mapToDouble(Flow::height)
                .max()
                .orElse(0);
        double height = Math.max(highest + 2 * pad, least) + lines * more;
        Flow row = type.flow(width);
        double x = 0;
        List<Flow> cells = set(type, width, pad, more);
        for (int i = 0; i < cells.size(); i++) {
            row.place(cells.get(i), x + pad, pad);
            type.frame(row.sheet(), x, 0, width * shares.get(i), height);
            x += width * shares.get(i);
        }
        return row.gap(height);
    }

    private List<Flow> set(PaperType type, double width, double pad, double more) {
        List<Flow> set = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            set.add(cells.get(i).set(type, Math.max(1, width * shares.get(i) - 2 * pad), more));
        }
        return set;
    }
}
