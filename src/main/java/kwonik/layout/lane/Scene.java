package kwonik.layout.lane;

import java.util.ArrayList;
import java.util.List;
import kwonik.axis.HiddenGap;
import kwonik.axis.TimeScale;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.search.Hits;
import kwonik.layout.text.TimelineVisibility;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What all parts of one plan share: what is looked at, how, and where instants lie.
///
/// @param shown what of it is drawn
/// @param emphasis which events stand out
public record Scene(
        ChronicleIndex index,
        ViewState view,
        TimeScale scale,
        Look look,
        Words words,
        TimelineVisibility shown,
        Emphasis emphasis) {
    /// Which events stand out.
    ///
    /// @param selected place of the selected event in the chronicle, or -1
    /// @param hits what a search found, to be marked
    public record Emphasis(int selected, Hits hits) {}

    public static Scene of(
            ChronicleIndex index,
            ViewState view,
            TimeScale scale,
            Look look,
            Words words,
            TimelineVisibility shown,
            Hits hits) {
        @Nullable String id = view.selected();
        int selected = id == null ? -1 : index.chronicle().indexOf(id);
        return new Scene(index, view, scale, look, words, shown, new Emphasis(selected, hits));
    }

    /// Place of the selected event in the chronicle, or -1.
    public int selected() {
        return emphasis.selected;
    }

    /// What a search found, to be marked.
    public Hits hits() {
        return emphasis.hits;
    }

    /// The hidden gaps that are seen, from left to right.
    public List<HiddenGap> hiddenGaps() {
        return scale.hiddenGaps();
    }

    /// The parts of a stretch of pixels that no hidden gap interrupts, as pairs of edges.
    List<double[]> whole(double x0, double x1) {
        List<double[]> parts = new ArrayList<>();
        double from = x0;
        for (HiddenGap hidden : hiddenGaps()) {
            if (hidden.x0() > from && hidden.x0() < x1) {
                parts.add(new double[] {from, hidden.x0()});
            }
            if (hidden.x1() > from && hidden.x0() < x1) {
                from = hidden.x1();
            }
        }
        if (from < x1 || parts.isEmpty()) {
            parts.add(new double[] {Math.min(from, x1), x1});
        }
        return parts;
    }

    /// The first place from `x` on where `width` pixels touch no hidden gap.
    public double clear(double x, double width) {
        double at = x;
        for (HiddenGap hidden : hiddenGaps()) {
            if (at < hidden.x1() && at + width > hidden.x0()) {
                at = hidden.x1() + look.gaps().pad() / 2;
            }
        }
        return at;
    }

    public double width() {
        return scale.width();
    }

    /// The title of an event in the language of the picture, or a question mark for one that is not told yet.
    public String title(int event) {
        return shown.title(index.chronicle().events().get(event).title().in(words.tag()));
    }

    /// What stands behind the label of an event.
    Signs signs(int event) {
        return Signs.of(index, index.chronicle().events().get(event));
    }

    TextStyle labelStyle(int event) {
        boolean headline = index.chronicle().events().get(event).importance() == 5;
        return headline ? look.type().headline() : look.type().label();
    }
}
