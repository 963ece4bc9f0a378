package kwonik.bench;

import java.util.List;
import java.util.Locale;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.timeline.TimelineLayout;
import kwonik.paint.FxTextMeasure;
import kwonik.words.Words;

/// The time of planning a picture, without painting it.
///
/// Not by JMH: that repeats one call until it is as fast as it gets, but here each call has labels of its own to place,
/// once. How long the slow ones take is the question.
final class PlanFigure {
    private static final int WARM_UP_ROUNDS = 10;
    private static final int ROUNDS = 5;
    private static final Size SIZE = new Size(FrameFigures.WIDTH, FrameFigures.HEIGHT);

    private PlanFigure() {}

    static void measure(ChronicleIndex index) {
        TextMeasure measure = Toolkit.call(FxTextMeasure::new);
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            for (Interaction interaction : Interaction.values()) {
                play(layout(measure), index, interaction);
            }
        }
        for (Interaction interaction : Interaction.values()) {
            Durations withNewLabels = Durations.ofThisThread();
            Durations withKnownLabels = Durations.ofThisThread();
            double marks = marks(layout(measure), index, interaction);
            for (int round = 0; round < ROUNDS; round++) {
                TimelineLayout layout = layout(measure);
                withNewLabels.addAll(play(layout, index, interaction));
                withKnownLabels.addAll(play(layout, index, interaction));
            }
            print(index, interaction, "new", withNewLabels, marks);
            print(index, interaction, "known", withKnownLabels, marks);
        }
    }

    private static TimelineLayout layout(TextMeasure measure) {
        return new TimelineLayout(Look.LIGHT, Words.in(Locale.ENGLISH), measure);
    }

    private static Durations play(TimelineLayout layout, ChronicleIndex index, Interaction interaction) {
        List<ViewState> views = interaction.views(index, SIZE.width());
        Durations durations = Durations.ofThisThread();
        for (ViewState view : views) {
            durations.begin();
            int marks = layout.plan(index, view, SIZE).marks().size();
            durations.end();
            if (marks == 0) {
                throw new IllegalStateException("nothing was planned");
            }
        }
        return durations;
    }

    /// How many marks a picture of an interaction has, on average.
    private static double marks(TimelineLayout layout, ChronicleIndex index, Interaction interaction) {
        return interaction.views(index, SIZE.width()).stream()
                .mapToInt(view -> layout.plan(index, view, SIZE).marks().size())
                .average()
                .orElseThrow();
    }

    /// A picture with more marks takes longer, whatever the size of the chronicle; so the time of one mark is told, too.
    private static void print(
            ChronicleIndex index, Interaction interaction, String labels, Durations durations, double marks) {
        Line.of("plan")
                .with("events", index.chronicle().events().size())
                .with("anchor", interaction.anchor())
                .with("labels", labels)
                .with(durations)
                .with("marks", marks)
                .with("microsPerMark", durations.mean() * 1000 / marks)
                .print();
    }
}
