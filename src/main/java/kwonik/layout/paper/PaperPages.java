package kwonik.layout.paper;

import java.util.List;
import kwonik.exercise.Message;
import kwonik.layout.picture.Picture;

/// The planned pages of an exercise: its sheets, and then its key.
///
/// @param name of the exercise
/// @param pages in their order
/// @param titles what each page is called
/// @param sheets how many of the pages come before the key
/// @param left what of the exercise is not on the sheets, or that they are more than they should be
public record PaperPages(String name, List<Picture> pages, List<String> titles, int sheets, List<Message> left) {
    public PaperPages {
        pages = List.copyOf(pages);
        titles = List.copyOf(titles);
        left = List.copyOf(left);
    }
}
