package kwonik.layout;

import kwonik.axis.TimeScale;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What all parts of one plan share: what is looked at, how, and where instants lie.
///
/// @param selected place of the selected event in the chronicle, or -1
record Scene(ChronicleIndex index, ViewState view, int selected, TimeScale scale, Look look, Words words) {
    static Scene of(ChronicleIndex index, ViewState view, TimeScale scale, Look look, Words words) {
        @Nullable String id = view.selected();
        return new Scene(index, view, id == null ? -1 : index.chronicle().indexOf(id), scale, look, words);
    }

    double width() {
        return scale.width();
    }

    /// The title of an event in the language of the picture.
    String title(int event) {
        return index.chronicle().events().get(event).title().in(words.tag());
    }

    TextStyle labelStyle(int event) {
        boolean headline = index.chronicle().events().get(event).importance() == 5;
        return headline ? look.type().headline() : look.type().label();
    }
}
