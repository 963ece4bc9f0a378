package kwonik.layout.paper;

import java.util.ArrayList;
import java.util.List;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.text.Flow;
import org.jspecify.annotations.Nullable;

/// Fills pages with sections: what does not fit goes to the next page, and what fits no page is set smaller.
final class PaperFill {
    /// Beside an aside, this share of the width is left.
    private static final double BESIDE = 0.58;
    private static final double ASIDE = 0.62;
    /// A heading has at most this share of a page.
    private static final double HEADING = 0.3;
    private static final double SHRINK = 0.85;
    private static final double VANISHING = 1e-3;
    private static final double BETWEEN_COLUMNS = 2;
    private static final int HALVINGS = 12;
    /// No line to write on becomes higher by more than this, in millimetres.
    private static final double MOST_MORE = 8;

    private final PaperType type;
    private final double width;
    private final double first;
    private final double next;
    private final List<Filled> pages = new ArrayList<>();
    private double y;
    private double aside;

    /// @param first the height of the first page
    /// @param next the height of the others
    PaperFill(PaperType type, double width, double first, double next) {
        this.type = type;
        this.width = width;
        this.first = first;
        this.next = next;
    }

    /// A page with what stands on it.
    ///
    /// @param room its height
    record Filled(double room, List<Piece> pieces) {
        /// Draws it, with the room that is left shared among the lines to write on.
        void draw(PictureBuilder page, double x, double top) {
            int lines = pieces.stream().mapToInt(Piece::lines).sum();
            double used = pieces.stream().mapToDouble(Piece::foot).max().orElse(0);
            double more = lines == 0 ? 0 : Math.clamp((room - used) / lines, 0, PaperType.mm(MOST_MORE));
            double moved = 0;
            for (Piece piece : pieces) {
                // what stands beside others does not move with them
                double down = piece.still ? 0 : moved;
                piece.part.set(piece.type, piece.width, more).draw(page, x + piece.x, top + piece.y + down);
                moved += piece.lines() * more;
            }
        }
    }

    /// A part with its place on a page.
    ///
    /// @param still whether it stays where it is when what is above becomes higher
    record Piece(PaperPart part, PaperType type, double width, double x, double y, double height, boolean still) {
        int lines() {
            return part.lines();
        }

        double foot() {
            return y + height;
        }

        Piece asStill() {
            return new Piece(part, type, width, x, y, height, true);
        }
    }

    List<Filled> fill(List<PaperSection> sections) {
        turn();
        for (PaperSection section : sections) {
            add(section);
            y = Math.max(y, aside);
        }
        return List.copyOf(pages);
    }

    private void turn() {
        pages.add(new Filled(pages.isEmpty() ? first : next, new ArrayList<>()));
        y = 0;
        aside = 0;
    }

    private Filled page() {
        return pages.getLast();
    }

    private double between() {
        return 2 * type.pad();
    }

    private void add(PaperSection section) {
        double column = column(section);
        if (!page().pieces.isEmpty()) {
            double needed = height(section.heading(), width)
                    + Math.max(
                            section.parts().isEmpty()
                                    ? 0
                                    : height(section.parts().getFirst(), column),
                            height(section.aside(), width * (1 - ASIDE)));
            if (section.fresh() || y + needed > page().room) {
                turn();
            }
        }
        begin(section);
        if (section.columns() > 1) {
            fillColumns(section);
            return;
        }
        boolean begun = true;
        for (PaperPart part : section.parts()) {
            if (!begun && y + height(part, column) > page().room) {
                turn();
                begin(section);
            }
            put(part, column, 0, page().room - y);
            begun = false;
        }
    }

    private double column(PaperSection section) {
        double whole = section.aside() == null ? width : width * BESIDE;
        return (whole - (section.columns() - 1) * BETWEEN_COLUMNS * between()) / section.columns();
    }

    private void begin(PaperSection section) {
        PaperPart heading = section.heading();
        if (heading != null) {
            put(heading, width, 0, HEADING * page().room);
        }
        PaperPart beside = section.aside();
        if (beside != null) {
            double top = y;
            put(beside, width * (1 - ASIDE), width * ASIDE, page().room - y);
            page().pieces.add(page().pieces.removeLast().asStill());
            aside = y;
            y = top;
        }
    }

    /// Fills columns one after the other, on the last page all equally high.
    private void fillColumns(PaperSection section) {
        double column = column(section);
        List<PaperPart> left = new ArrayList<>(section.parts());
        while (!left.isEmpty()) {
            double top = y;
            double room = page().room - top;
            double high = least(left, column, section.columns(), room);
            double lowest = top;
            for (int i = 0; i < section.columns() && !left.isEmpty(); i++) {
                y = top;
                if (i > 0 && height(left.getFirst(), column) > room) {
                    // the next page has more room for it
                    break;
                }
                double x = i * (column + BETWEEN_COLUMNS * between());
                do {
                    put(left.removeFirst(), column, x, room - (y - top));
                } while (!left.isEmpty() && y - top + height(left.getFirst(), column) <= high);
                lowest = Math.max(lowest, y);
            }
            y = lowest;
            if (!left.isEmpty()) {
                turn();
                begin(section);
            }
        }
    }

    /// How high columns are at least in which all parts have room, or all the room there is.
    private double least(List<PaperPart> parts, double column, int columns, double room) {
        List<Double> heights = parts.stream().map(part -> height(part, column)).toList();
        double low = 0;
        double high = room;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (hasRoom(parts, heights, columns, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private boolean hasRoom(List<PaperPart> parts, List<Double> heights, int columns, double high) {
        int column = 1;
        double at = 0;
        for (int i = 0; i < heights.size(); i++) {
            if (at > 0 && at + heights.get(i) > high) {
                column++;
                at = 0;
            }
            if (heights.get(i) > high) {
                return false;
            }
            at += heights.get(i) + (parts.get(i).tight() ? 0 : between());
        }
        return column <= columns;
    }

    private double height(@Nullable PaperPart part, double room) {
        return part == null ? 0 : part.set(type, room).height();
    }

    /// Puts a part where the page is, in smaller type if it has no room otherwise.
    private void put(PaperPart part, double wide, double x, double room) {
        double scale = 1;
        Flow flow = part.set(type, wide);
        while (flow.height() > Math.max(1, room) && scale > VANISHING) {
            scale *= SHRINK;
            flow = part.set(type.scaled(scale), wide);
        }
        page().pieces.add(new Piece(part, type.scaled(scale), wide, x, y, flow.height(), false));
        y += flow.height() + (part.tight() ? 0 : between());
    }
}
