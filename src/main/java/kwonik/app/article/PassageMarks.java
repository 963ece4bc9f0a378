package kwonik.app.article;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What the paragraphs of an article must know of its passages: which one is emphasised, what each is called, and
/// what a click on it does.
///
/// @param currentProperty the passage that is emphasised, or null
/// @param wordsProperty the language in which passages are called
/// @param name what a passage is called for those who hear it or ask
/// @param press called for a click on a passage, or Enter
record PassageMarks(
        ReadOnlyObjectProperty<@Nullable Passage> currentProperty,
        ReadOnlyObjectProperty<Words> wordsProperty,
        Function<Passage, String> name,
        Consumer<Passage> press) {}
