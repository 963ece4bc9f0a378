package kwonik.cite;

import java.util.List;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// One thing to be cited, with all that the formats ask for; every text is on one line and may be empty.
///
/// @param key names it among the items of a list: ASCII letters, digits and hyphens
/// @param type CSL item type
/// @param authors a name without a given name stands as it is and is never turned around
/// @param publication where and when it was published
/// @param related keys of the items it rests on
record Item(
        String key,
        String type,
        String title,
        List<Source.Author> authors,
        Publication publication,
        String note,
        List<String> related) {
    /// Where and when something was published.
    ///
    /// @param container what it is part of, or who published it: see [Kind#isContained]
    /// @param issued null where no date is known
    /// @param language BCP 47 tag, or empty where it is not known
    record Publication(String container, @Nullable When issued, String url, String language) {}

    Item {
        authors = List.copyOf(authors);
        related = List.copyOf(related);
    }

    /// A source; its note is given in the language of `words`.
    static Item of(Source source, Words words) {
        List<Source.Author> authors = source.publication().authors().stream()
                .map(Item::named)
                .filter(author -> !author.inReadingOrder().isEmpty())
                .toList();
        return new Item(
                key(source.id()),
                source.publication().type(),
                oneLine(source.publication().title()),
                authors,
                new Publication(
                        oneLine(source.publication().publisher()),
                        source.publication().issued(),
                        oneLine(source.publication().url()),
                        ""),
                oneLine(source.note().in(words.tag())),
                List.of());
    }

    private static Source.Author named(Source.Author author) {
        String family = oneLine(author.family());
        String given = oneLine(author.given());
        Source.Author.Particles particles = new Source.Author.Particles(
                oneLine(author.particles().dropping()),
                oneLine(author.particles().nonDropping()),
                oneLine(author.particles().suffix()));
        return family.isEmpty() ? new Source.Author(given, "") : new Source.Author(family, given, particles);
    }

    /// An event as an entry of its chronicle: the curator’s words, of no known date.
    ///
    /// @param related keys of the sources its excerpts are from
    static Item of(Chronicle chronicle, Event event, List<String> related, Words words) {
        Chronicle.About about = chronicle.about();
        String title = oneLine(about.title().in(words.tag()));
        return own(about, key(about.id() + "-" + event.id()), "chapter", event.title(), title, related, words);
    }

    /// The chronicle itself.
    ///
    /// @param related keys of all its sources
    static Item of(Chronicle chronicle, List<String> related, Words words) {
        Chronicle.About about = chronicle.about();
        return own(about, key(about.id()), "document", about.title(), "", related, words);
    }

    private static Item own(
            Chronicle.About about,
            String key,
            String type,
            Localized title,
            String container,
            List<String> related,
            Words words) {
        String curator = oneLine(about.curator());
        return new Item(
                key,
                type,
                oneLine(title.in(words.tag())),
                curator.isEmpty() ? List.of() : List.of(new Source.Author(curator, "")),
                new Publication(container, null, "", title.has(words.tag()) ? words.tag() : "en"),
                "",
                related);
    }

    Kind kind() {
        return Kind.of(type);
    }

    /// This item under another key.
    Item withKey(String other) {
        return new Item(other, type, title, authors, publication, note, related);
    }

    /// Whether the title is a description by the curator, in square brackets.
    boolean isDescribed() {
        return title.startsWith("[") && title.endsWith("]");
    }

    /// Whether the only author is also named as the publisher or site.
    boolean isByItsPublisher() {
        return authors.size() == 1 && authors.getFirst().inReadingOrder().equals(publication.container);
    }

    /// The text with every stretch of white space and control characters as one space, and none around it.
    static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    private static String key(String id) {
        return id.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
