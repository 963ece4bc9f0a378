package kwonik.layout.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.image.ImageFault;
import kwonik.model.Illustration;
import kwonik.words.Words;

/// What is said of a picture of an event: whose it is, and why it cannot be seen.
///
/// @param words the language
public record PictureWords(Words words) {
    /// Whom to name, and the licence; empty where nothing is known of either.
    public String credit(Illustration picture) {
        String whose = Stream.of(picture.credit(), picture.license())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return whose.isEmpty() ? "" : words.say("layout.picture.credit", whose);
    }

    /// What is wrong with its file, and what to do.
    public String fault(Illustration picture, ImageFault fault) {
        return words.say("layout.picture.fault." + fault.code(), picture.file());
    }

    /// What it shows, in words; may be empty.
    public String alt(Illustration picture) {
        return picture.alt().in(words.tag());
    }
}
