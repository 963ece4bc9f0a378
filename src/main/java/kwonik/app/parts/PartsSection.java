package kwonik.app.parts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.document.Edit;
import kwonik.document.merge.FieldPath;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A page of the pane.
abstract class PartsSection extends VBox {
    PartsSection() {
        getStyleClass().addAll("form-section", "parts-section");
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /// Names everything in the language of the window.
    abstract void names(Words words);

    /// Shows what has become of the chronicle, or the language; what is being typed stays where that is as it was.
    abstract void update(PartsState now);

    /// Makes edits of all that is typed and can be taken over.
    void commit() {}

    /// The edits that [#commit] would make now; nothing is changed.
    List<Edit> typed() {
        return List.of();
    }

    /// The field in which something is typed that cannot be taken over; null where there is none.
    @Nullable
    Node unfinished() {
        return null;
    }

    /// Lets go of what was begun and is in no chronicle.
    void drop() {}

    /// Where to type for a field of a part, which is chosen if it was not.
    abstract Node find(FieldPath path);

    /// Where the keyboard goes when the page comes.
    abstract Node first();
}
