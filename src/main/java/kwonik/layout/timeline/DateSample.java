package kwonik.layout.timeline;

import java.util.List;
import java.util.Map;
import kwonik.axis.TimeScale;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.lane.LoneDate;
import kwonik.layout.lane.Scene;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.search.Hits;
import kwonik.layout.text.TimelineVisibility;
import kwonik.model.Chronicle;
import kwonik.model.Localized;
import kwonik.words.Words;

/// Plans the picture of one date by itself, over as much of the time axis as tells what it is.
public final class DateSample {
    /// Beside a date, so much of its own length.
    private static final double BESIDE = 0.4;
    /// And at least so much time, so that a day is a mark and not a bar over the whole picture.
    private static final double LEAST = 20 * 86_400.0;

    private static final ChronicleIndex NOTHING = ChronicleIndex.of(new Chronicle(
            new Chronicle.About("sample", Localized.NONE, Localized.NONE, "", ""),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of()));

    private final Look look;
    private final Words words;
    private final TextMeasure measure;

    public DateSample(Look look, Words words, TextMeasure measure) {
        this.look = look;
        this.words = words;
        this.measure = measure;
    }

    /// How high a picture is that has room for the mark and the axis below it.
    public static double height(Look look) {
        return look.gaps().heights().row() + look.gaps().heights().axis();
    }

    /// The picture of a date in the colour and shape of a lane.
    ///
    /// @param lane by its place in the chronicle
    public Picture plan(When when, int lane, Size size) {
        ViewState view = around(when);
        TimeScale scale = TimeScale.linear(view.start(), view.end(), size.width());
        Scene scene = Scene.of(NOTHING, view, scale, look, words, TimelineVisibility.ALL, Hits.NONE);
        PictureBuilder sheet = new PictureBuilder(measure);
        AxisPlan axis = new AxisPlan(scene, sheet);
        double foot = Math.max(0, size.height() - look.gaps().heights().axis());
        axis.drawGrid(0, foot);
        new LoneDate(scene, sheet, lane).draw(when, Math.rint(foot / 2));
        axis.draw(foot);
        return new Picture(
                size,
                look.colors().surfaces().ground(),
                sheet.marks(),
                List.of(),
                List.of(),
                new Picture.Tally(1, 0, 0, 0, 0));
    }

    /// The date with its doubt and some time on both sides.
    private static ViewState around(When when) {
        double from = when.paddedStart() == When.BEGINNING ? when.start() : when.paddedStart();
        double to = when.paddedEnd() == When.END_OF_TIME ? when.end() : when.paddedEnd();
        double room = Math.max((to - from) * BESIDE, LEAST);
        return new ViewState(from - room, to + room, null, false);
    }
}
