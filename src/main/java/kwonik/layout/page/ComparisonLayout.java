package kwonik.layout.page;

import java.time.LocalDate;
import java.util.List;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.text.FootText;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Plans the comparison of an event's sources as a picture: the same questions to each, and a blank where one does not
/// say.
///
/// The type is as large as the size allows. Where not all rows fit even in the smallest type that can be read, first
/// the notes on the questions are left out and then the last questions, and the foot says so.
public final class ComparisonLayout {
    private final Look look;
    private final Words words;
    private final TextMeasure measure;

    /// A layout in one look and language.
    public ComparisonLayout(Look look, Words words, TextMeasure measure) {
        this.look = look;
        this.words = words;
        this.measure = measure;
    }

    /// Plans the comparison of an event as a picture of exactly `size` pixels.
    ///
    /// @param event place of the event in the chronicle
    /// @throws IndexOutOfBoundsException if there is no event at that place
    public Picture plan(ChronicleIndex index, int event, Size size) {
        return plan(index, event, size, null);
    }

    /// Plans the comparison of an event, with the day it was made at the foot, unless that is null.
    public Picture plan(ChronicleIndex index, int event, Size size, @Nullable LocalDate made) {
        EventText text = new EventText(index, event, new FootText(words, measure, made));
        return text.page(all -> GridTexts.texts(all, List.of()), look, size);
    }
}
