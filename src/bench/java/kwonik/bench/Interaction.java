package kwonik.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.index.Viewport;
import kwonik.view.SmoothZoom;
import kwonik.view.SmoothZoom.Window;

/// What someone does to a timeline while it is measured: zooms in, pans back in time, zooms out.
enum Interaction {
    MIDDLE(0.5),
    DENSE(0.97);

    private static final int STEPS = 60;
    private static final double ZOOM = 1.1;
    private static final double PAN = 0.05;
    /// Frames of a flight of 700 ms at 60 a second.
    private static final int FLIGHT = 42;
    private static final double CLOSE = 0.02;

    private final double anchor;

    Interaction(double anchor) {
        this.anchor = anchor;
    }

    String anchor() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The frames of flights: from the whole to its dense end, from there to the beginning, and back to the whole.
    static List<ViewState> flights(ChronicleIndex index) {
        Viewport moves = new Viewport(index, kwonik.layout.picture.Look.LIGHT.gaps().hiddenGap());
        ViewState whole = index.whole();
        double close = whole.span() * CLOSE;
        Window all = new Window(whole.start() + whole.span() / 2, whole.span());
        Window end = new Window(whole.start() + whole.span() * DENSE.anchor, close);
        Window beginning = new Window(whole.start() + close, close);
        List<ViewState> views = new ArrayList<>();
        for (SmoothZoom path : List.of(
                SmoothZoom.between(all, end), SmoothZoom.between(end, beginning), SmoothZoom.between(beginning, all))) {
            for (int frame = 1; frame <= FLIGHT; frame++) {
                Window window = path.at(frame / (double) FLIGHT);
                views.add(moves.clamped(whole.at(
                        window.centre() - window.width() / 2, window.centre() + window.width() / 2)));
            }
        }
        return views;
    }

    /// Where one looks after each step, on `width` pixels, beginning with the whole chronicle.
    List<ViewState> views(ChronicleIndex index, double width) {
        Viewport moves = new Viewport(index, kwonik.layout.picture.Look.LIGHT.gaps().hiddenGap());
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
