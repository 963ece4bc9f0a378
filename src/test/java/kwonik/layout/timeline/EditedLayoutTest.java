package kwonik.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.index.EditedChronicles;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Size;
import kwonik.model.Chronicle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// A layout that has seen a chronicle before its edits draws what one draws that has not.
class EditedLayoutTest {
    private static final Size SIZE = new Size(900, 600);

    private static TimelineLayout layout() {
        return new TimelineLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED);
    }

    @Property(tries = 150)
    void whatItRemembersIsTrueAfterEdits(@ForAll long seed) {
        Random random = new Random(seed);
        Chronicle now = EditedChronicles.random(random);
        ChronicleIndex index = ChronicleIndex.of(now);
        TimelineLayout layout = layout();
        for (int number = 0; number < 8; number++) {
            ViewState view = view(random, index);
            assertEquals(layout().plan(index, view, SIZE), layout.plan(index, view, SIZE));
            now = EditedChronicles.edited(random, now, number);
            index = index.edited(now);
            if (random.nextBoolean()) {
                layout.ahead(3);
            }
        }
        ViewState whole = index.whole();
        assertEquals(layout().plan(ChronicleIndex.of(now), whole, SIZE), layout.plan(index, whole, SIZE));
    }

    private static ViewState view(Random random, ChronicleIndex index) {
        ViewState whole = index.whole();
        if (random.nextInt(3) == 0) {
            return random.nextBoolean() ? whole : whole.hidingGaps();
        }
        double from = whole.start() + random.nextDouble() * whole.span();
        return whole.at(from, from + Math.max(86_400, random.nextDouble() * (whole.end() - from)));
    }
}
