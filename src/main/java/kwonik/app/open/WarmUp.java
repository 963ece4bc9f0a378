package kwonik.app.open;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Future;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Size;
import kwonik.layout.timeline.TimelineLayout;
import kwonik.paint.Fonts;
import kwonik.paint.FxTextMeasure;
import kwonik.words.Words;

/// Reads the first chronicle and then plans a picture that nobody sees, while the FX thread builds the window.
///
/// Most of a start goes into loading classes. What the first frame will need of fonts, layout and words is loaded here,
/// on another core; where there is none to spare, the first frame loads it as it would have done anyway.
public record WarmUp(ReadingTask reading) implements Runnable {
    private static final Size STAGE = new Size(900, 600);

    @Override
    public void run() {
        reading.run();
        Fonts.load();
        if (reading.state() == Future.State.SUCCESS) {
            OpenedChronicle opened = reading.resultNow();
            Words words = Words.in(Locale.getDefault());
            new TimelineLayout(Look.LIGHT, words, new FxTextMeasure())
                    .plan(opened.index(), opened.index().whole(), STAGE);
        }
        List<String> _ = Fonts.loadEmphasis();
    }
}
