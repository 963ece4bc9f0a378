package kwonik.app.passage;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.input.MouseEvent;
import kwonik.edtf.typed.Mention;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What the paragraphs of an article must know of its passages: which one is emphasised, what each is called, and
/// what a click on it does.
///
/// @param currentProperty the passage that is emphasised, or null
/// @param wordsProperty the language in which passages are called
/// @param name what a passage is called for those who hear it or ask
/// @param press called for a click on a passage, or Enter
/// @param selecting what else is drawn
public record PassageMarks(
        ReadOnlyObjectProperty<@Nullable Passage> currentProperty,
        ReadOnlyObjectProperty<Words> wordsProperty,
        Function<Passage, String> name,
        Consumer<Passage> press,
        Selecting selecting) {
    /// What is selected in the text, the dates that it names, and what a pointer does to the selection.
    ///
    /// @param selectionProperty null where nothing was ever selected
    /// @param mentionsProperty in the order of the text
    /// @param mentionProperty the date that one has stepped to, or null
    /// @param notedProperty what the reader has noted something on
    /// @param pointer takes the selection along
    public record Selecting(
            ReadOnlyObjectProperty<@Nullable TextSelection> selectionProperty,
            ReadOnlyObjectProperty<List<Mention>> mentionsProperty,
            ReadOnlyObjectProperty<@Nullable Mention> mentionProperty,
            ReadOnlyObjectProperty<List<TextSelection>> notedProperty,
            TextPointer pointer) {}

    /// A pointer over the words of an article.
    public interface TextPointer {
        /// It was pressed at a place, so many times in a row.
        ///
        /// @param place in the text of the article, in UTF-16 units
        void pressed(int place, MouseEvent event);

        /// It is dragged, perhaps over other paragraphs.
        void dragged(MouseEvent event);
    }
}
