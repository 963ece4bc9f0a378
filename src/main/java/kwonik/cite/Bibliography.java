package kwonik.cite;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Reference;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.words.PlainText;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// All that a chronicle rests on, for programs that keep literature: its sources, and each publication that its events
/// and eras name, once.
///
/// A source has the key that it has in every citation; a publication one of its title and year. Rows of a data set are
/// no publications of their own: the data set stands for them.
public final class Bibliography {
    private static final int WORDS_IN_KEY = 4;

    private Bibliography() {}

    /// Writes all as CSL-JSON, the same bytes for the same chronicle; the stream stays open.
    public static void write(Chronicle chronicle, OutputStream out) throws IOException {
        out.write(csl(chronicle, Words.in(Locale.ENGLISH)).getBytes(StandardCharsets.UTF_8));
    }

    /// All as CSL-JSON; notes in the language of `words`.
    static String csl(Chronicle chronicle, Words words) {
        Keys keys = new Keys();
        List<Item> items = new ArrayList<>();
        for (Source source : chronicle.sources()) {
            items.add(keys.own(Item.of(source, words)));
        }
        List<String> datasets = chronicle.sources().stream()
                .filter(source -> source.kind() == SourceKind.DATASET)
                .map(source -> source.publication().title())
                .toList();
        Map<Publication, String> named = new LinkedHashMap<>();
        Stream.concat(
                        chronicle.eras().stream().flatMap(era -> era.references().stream()),
                        chronicle.events().stream().flatMap(event -> event.details().references().stream()))
                .filter(each -> !each.title().isBlank() || !each.url().isBlank())
                .filter(reference -> !isRow(reference, datasets))
                .forEach(reference -> named.merge(
                        Publication.of(reference), reference.note(), (known, note) -> known.isEmpty() ? note : known));
        named.forEach((publication, note) -> items.add(keys.own(publication.item(note))));
        return CslJson.write(items);
    }

    /// Whether a reference is a data set, or a line of it.
    private static boolean isRow(Reference reference, List<String> datasets) {
        boolean bare = reference.url().isEmpty() && reference.publisher().isEmpty() && reference.issued() == null;
        return bare
                && datasets.stream()
                        .anyMatch(name -> reference.title().equals(name)
                                || (reference.title().startsWith(name + ":")
                                        && reference
                                                .title()
                                                .substring(name.length() + 1)
                                                .matches("\\d+")));
    }

    /// Keys that are taken, each in time that does not grow with their number.
    private static final class Keys {
        private final Map<String, Integer> taken = new HashMap<>();

        Item own(Item item) {
            String key = item.key();
            int number = taken.merge(key, 1, Integer::sum);
            while (number > 1 && taken.putIfAbsent(key + "-" + number, 1) != null) {
                number++;
            }
            return number == 1 ? item : item.withKey(key + "-" + number);
        }
    }

    /// What makes two references one publication.
    private record Publication(
            String title, String publisher, @Nullable When issued, String url) {
        static Publication of(Reference reference) {
            return new Publication(
                    Item.oneLine(reference.title()),
                    Item.oneLine(reference.publisher()),
                    reference.issued(),
                    Item.oneLine(reference.url()));
        }

        Item item(String note) {
            String type = url.isEmpty() ? "document" : "webpage";
            return new Item(
                    key(),
                    type,
                    title,
                    List.of(),
                    new Item.Publication(publisher, issued, url, ""),
                    Item.oneLine(note),
                    List.of());
        }

        /// The first words of the title, or of the address where it has none, and the year.
        private String key() {
            String[] words = PlainText.folded(title.isEmpty() ? url : title)
                    .replaceAll("[^a-z0-9]+", " ")
                    .strip()
                    .split(" ", WORDS_IN_KEY + 1);
            String stem = String.join("-", List.of(words).subList(0, Math.min(words.length, WORDS_IN_KEY)));
            Issued.Part from = issued == null ? null : Issued.of(issued).from();
            String year = from == null ? "" : "-" + from.countedYear();
            return (stem.isEmpty() ? "reference" : stem) + year;
        }
    }
}
