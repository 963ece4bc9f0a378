package kwonik.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kwonik.layout.ChronicleIndex;
import kwonik.layout.Moves;
import kwonik.layout.ViewState;

/// What someone does to a timeline while it is measured: zooms in, pans back in time, zooms out.
enum Interaction {
    MIDDLE(0.5),
    DENSE(0.97);

    private static final int STEPS = 60;
    private static final double ZOOM = 1.1;
    private static final double PAN = 0.05;

    private final double anchor;

    Interaction(double anchor) {
        this.anchor = anchor;
    }

    String anchor() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Where one looks after each step, on `width` pixels, beginning with the whole chronicle.
    List<ViewState> views(ChronicleIndex index, double width) {
        Moves moves = new Moves(index, kwonik.layout.Look.LIGHT.gaps().tear());
        List<ViewState> views = new ArrayList<>();
        ViewState view = index.whole();
        for (int step = 0; step < 3 * STEPS; step++) {
            view = switch (step / STEPS) {
                case 0 -> moves.zoomed(view, width, anchor * width, ZOOM);
                case 1 -> moves.panned(view, width, PAN * width);
                default -> moves.zoomed(view, width, anchor * width, 1 / ZOOM);
            };
            views.add(view);
        }
        return views;
    }
}
