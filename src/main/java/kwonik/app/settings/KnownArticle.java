package kwonik.app.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kwonik.model.Chronicle;
import kwonik.model.Source;

/// Where an article lies on the reader's machine, and for which source it was given; its words are never remembered.
///
/// @param sha256 of its bytes when it was given, 64 lower-case hexadecimal digits
/// @param file its absolute path
/// @param chronicle id of the chronicle it was given for
/// @param source id of the source in that chronicle
public record KnownArticle(String sha256, Path file, String chronicle, String source) {
    /// Whether this was given for a source, or is the very text that its curator had.
    public boolean serves(Chronicle open, Source wanted) {
        return givenFor(open, wanted)
                || (!sha256.isEmpty() && sha256.equals(wanted.text().sha256()));
    }

    /// Those that serve a source: what was given for it goes before what has its hash.
    public static List<KnownArticle> serving(List<KnownArticle> known, Chronicle open, Source wanted) {
        return Stream.concat(
                        known.stream().filter(article -> article.givenFor(open, wanted)),
                        known.stream()
                                .filter(article -> !article.givenFor(open, wanted) && article.serves(open, wanted)))
                .toList();
    }

    private boolean givenFor(Chronicle open, Source wanted) {
        return chronicle.equals(open.about().id()) && source.equals(wanted.id());
    }
}
