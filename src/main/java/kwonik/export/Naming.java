package kwonik.export;

import kwonik.layout.Picture.Spot;

/// What a file of a picture says in words, beside what is drawn.
public interface Naming {
    /// The language of the picture, as BCP 47 tag.
    String language();

    /// The title of the picture.
    String title();

    /// What can be seen, for those who cannot see it.
    String description();

    /// The address that leads back to what the picture shows, as [kwonik.layout.ViewLink] writes it.
    String link();

    /// The id of what a spot shows.
    String id(Spot spot);

    /// Its name.
    String title(Spot spot);

    /// More about it; may be empty.
    String description(Spot spot);
}
