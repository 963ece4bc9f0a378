package kwonik.export.common;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Group;

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

    /// What a photo shows, said as that.
    String photo(String alt);

    /// More about a spot, with what its photos show.
    default String whole(Picture picture, Group group) {
        Stream<String> photos = picture.marks().subList(group.from(), group.to()).stream()
                .filter(Mark.Photo.class::isInstance)
                .map(mark -> ((Mark.Photo) mark).alt())
                .filter(alt -> !alt.isEmpty())
                .map(this::photo);
        return Stream.concat(Stream.of(description(group.spot())), photos)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
