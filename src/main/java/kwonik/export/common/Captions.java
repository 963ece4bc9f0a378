package kwonik.export.common;

import kwonik.layout.picture.HitArea;

/// What a file of a picture says in words, beside what is drawn.
public interface Captions {
    /// The language of the picture, as BCP 47 tag.
    String language();

    /// The title of the picture.
    String title();

    /// What can be seen, for those who cannot see it.
    String description();

    /// The address that leads back to what the picture shows, as [kwonik.layout.index.ViewLink] writes it.
    String link();

    /// The id of what a spot shows.
    String id(HitArea spot);

    /// Its name.
    String title(HitArea spot);

    /// More about it; may be empty.
    String description(HitArea spot);
}
