package kwonik.cite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.words.Words;

/// Citations of what a chronicle holds.
///
/// In a style for people every entry stands on a line of its own, without a line end behind the last, and the words
/// that the style adds are those of the reader’s language. In a format for programs there are no such words; a title
/// or note that the chronicle has in several languages is given in the reader’s.
public final class Citations {
    private Citations() {}

    /// A source: one entry.
    public static Cited of(Style style, Source source, Words words) {
        Item item = Item.of(source, words);
        return style.isData()
                ? data(style, List.of(item))
                : Prose.of(style, words).entry(item);
    }

    /// An excerpt: the words in quotation marks with the style’s citation in the text (for Chicago, the note), and
    /// below it the entry of their source; for programs the source alone.
    ///
    /// @throws IllegalArgumentException if the chronicle does not have the source of the excerpt
    public static Cited of(Style style, Chronicle chronicle, Excerpt excerpt, Words words) {
        Source source = chronicle
                .source(excerpt.sourceId())
                .orElseThrow(() -> new IllegalArgumentException("unknown source " + excerpt.sourceId()));
        if (style.isData()) {
            return of(style, source, words);
        }
        Item item = Item.of(source, words);
        Prose prose = Prose.of(style, words);
        return new Draft()
                .add(prose.quotation(Item.oneLine(excerpt.shown()), item))
                .add("\n")
                .add(prose.entry(item))
                .cited();
    }

    /// An event: the chronicle’s entry on it, and the sources that its excerpts are from, once each in the order of
    /// the style.
    public static Cited of(Style style, Chronicle chronicle, Event event, Words words) {
        Set<String> quoted = event.details().evidence().excerpts().stream()
                .map(Excerpt::sourceId)
                .collect(Collectors.toSet());
        List<Item> sources = sources(chronicle, quoted::contains, words);
        return list(style, Item.of(chronicle, event, keys(sources), words), sources, words);
    }

    /// A whole chronicle: itself and all its sources in the order of the style.
    public static Cited of(Style style, Chronicle chronicle, Words words) {
        List<Item> sources = sources(chronicle, id -> true, words);
        return list(style, Item.of(chronicle, keys(sources), words), sources, words);
    }

    /// The wanted sources; each has the same key, whichever others are wanted.
    private static List<Item> sources(Chronicle chronicle, Predicate<String> wanted, Words words) {
        Set<String> taken = new HashSet<>();
        List<Item> items = new ArrayList<>();
        for (Source source : chronicle.sources()) {
            Item item = withOwnKey(Item.of(source, words), taken);
            if (wanted.test(source.id())) {
                items.add(item);
            }
        }
        return items;
    }

    private static Item withOwnKey(Item item, Set<String> taken) {
        String key = item.key();
        for (int number = 2; !taken.add(key); number++) {
            key = item.key() + "-" + number;
        }
        return item.withKey(key);
    }

    private static List<String> keys(List<Item> items) {
        return items.stream().map(Item::key).toList();
    }

    private static Cited list(Style style, Item first, List<Item> sources, Words words) {
        if (style.isData()) {
            List<Item> items = new ArrayList<>();
            items.add(withOwnKey(first, new HashSet<>(keys(sources))));
            items.addAll(sources);
            return data(style, items);
        }
        Prose prose = Prose.of(style, words);
        Draft draft = new Draft().add(prose.entry(first));
        if (!sources.isEmpty()) {
            draft.add("\n" + words.say("cite.rests", sources.size()));
        }
        sources.stream().sorted(prose.order()).forEach(source -> draft.add("\n").add(prose.entry(source)));
        return draft.cited();
    }

    private static Cited data(Style style, List<Item> items) {
        return Cited.of(
                switch (style) {
                    case BIBTEX -> BibTex.write(items);
                    case RIS -> Ris.write(items);
                    case CSL_JSON -> CslJson.write(items);
                    case APA, MLA, CHICAGO -> throw new IllegalArgumentException(style + " is for people");
                });
    }
}
