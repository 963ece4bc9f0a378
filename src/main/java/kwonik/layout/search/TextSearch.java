package kwonik.layout.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Source;

/// Finds events by any part of their texts, whatever its case and accents: `moise` finds Moïse.
///
/// Titles, summaries, quotations, sources, references, tags and lanes are searched, in every language there is. Of
/// several words each has to occur in the event, no matter in which text; words in quotation marks as they stand.
/// Build it in the background; it never changes and may be asked by several threads.
public final class TextSearch {
    /// So many events are searched by one thread.
    private static final int BLOCK = 1 << 15;

    private final Chronicle chronicle;
    private final List<SearchBlock> blocks;
    private final Map<String, List<String>> lanes = new HashMap<>();
    private final Map<String, List<String>> sources = new HashMap<>();

    private TextSearch(Chronicle chronicle, List<SearchBlock> blocks) {
        this.chronicle = chronicle;
        this.blocks = blocks;
        for (Lane lane : chronicle.lanes()) {
            lanes.put(lane.id(), folded(lane.name().texts("en")));
        }
        for (Source source : chronicle.sources()) {
            sources.put(source.id(), folded(EventTexts.of(source)));
        }
    }

    /// What a text is to the event it belongs to.
    public enum Field {
        /// Its title.
        TITLE,
        /// Its summary, or what is doubtful about it.
        SUMMARY,
        /// Words of a source or reference.
        QUOTATION,
        /// A person, a place, a theme.
        TAG,
        /// A source that is quoted: title, publisher or author.
        SOURCE,
        /// A reference: title or publisher.
        REFERENCE,
        /// The lane it stands in.
        LANE
    }

    /// Reads all texts of a chronicle; O(n).
    public static TextSearch of(Chronicle chronicle) {
        List<Event> events = chronicle.events();
        int count = (events.size() + BLOCK - 1) / BLOCK;
        return new TextSearch(
                chronicle,
                IntStream.range(0, count)
                        .parallel()
                        .mapToObj(i ->
                                new SearchBlock(events.subList(i * BLOCK, Math.min(events.size(), (i + 1) * BLOCK))))
                        .toList());
    }

    /// The chronicle that is searched.
    public Chronicle chronicle() {
        return chronicle;
    }

    /// What was found.
    public static final class Found {
        private final TextSearch by;
        private final List<String> terms;
        private final List<BitSet> hits;

        private Found(TextSearch by, List<String> terms, List<BitSet> hits) {
            this.by = by;
            this.terms = terms;
            this.hits = hits;
        }

        /// How many events.
        public int size() {
            return hits.stream().mapToInt(BitSet::cardinality).sum();
        }

        /// Their places in the chronicle, in the order of the file.
        int[] events() {
            return places().stream().toArray();
        }

        /// Their places in the chronicle as a set.
        BitSet places() {
            long[] words = new long[hits.size() * BLOCK / Long.SIZE];
            for (int i = 0; i < hits.size(); i++) {
                long[] block = hits.get(i).toLongArray();
                System.arraycopy(block, 0, words, i * BLOCK / Long.SIZE, block.length);
            }
            return BitSet.valueOf(words);
        }

        /// In which of its texts an event has what was looked for, rather in the language `tag` than in others; empty
        /// if it has it nowhere.
        public Optional<HitText> where(int event, String tag) {
            return HitText.of(by.chronicle, by.chronicle.events().get(event), terms, tag);
        }

        /// Where in a text the words stand that were looked for.
        public List<FoundWords> in(String text) {
            return FoundWords.in(text, terms);
        }

        /// Whether whatever has all of `wanted` is among this.
        private boolean holds(List<String> wanted) {
            return !terms.isEmpty()
                    && terms.stream().allMatch(term -> wanted.stream().anyMatch(next -> next.contains(term)));
        }
    }

    /// The events that have all of the words; none for no words.
    public Found find(String words) {
        return find(words, new Found(this, List.of(), List.of()));
    }

    /// The events that have all of the words, sought only in what was found before where it must be among that, as when
    /// a reader goes on typing.
    public Found find(String words, Found former) {
        List<String> terms = terms(words);
        if (terms.isEmpty()) {
            return new Found(this, List.of(), List.of());
        }
        boolean narrower = former.by.equals(this) && former.holds(terms);
        List<SearchBlock.Term> wanted = terms.stream()
                .filter(term -> !narrower || !former.terms.contains(term))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(term -> new SearchBlock.Term(term, having(term, lanes), having(term, sources)))
                .toList();
        List<BitSet> hits = IntStream.range(0, blocks.size())
                .parallel()
                .mapToObj(i -> blocks.get(i).find(wanted, narrower ? former.hits.get(i) : null))
                .toList();
        return new Found(this, terms, hits);
    }

    /// What has to occur: each word, and what stands between quotation marks as a whole; the last may be open.
    private static List<String> terms(String words) {
        Set<String> terms = new LinkedHashSet<>();
        boolean quoted = false;
        for (String part : folded(words).split("\"", -1)) {
            terms.addAll(quoted ? List.of(part.strip()) : List.of(part.split(" ", -1)));
            quoted = !quoted;
        }
        terms.remove("");
        return List.copyOf(terms);
    }

    private static List<String> having(String term, Map<String, List<String>> texts) {
        List<String> having = new ArrayList<>();
        texts.forEach((id, all) -> {
            if (all.stream().anyMatch(text -> text.contains(term))) {
                having.add(id);
            }
        });
        return having;
    }

    private static List<String> folded(Collection<String> texts) {
        return texts.stream().map(TextSearch::folded).toList();
    }

    /// Whether a text has some words in it, whatever their case and accents; any has none of them.
    public static boolean contains(String text, String words) {
        return folded(text).contains(folded(words.strip()));
    }

    static String folded(String text) {
        return new TextNormalizer(text.length() * 2L).add(text).text();
    }
}
