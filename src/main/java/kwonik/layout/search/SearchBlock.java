package kwonik.layout.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import org.jspecify.annotations.Nullable;

/// Some consecutive events of a chronicle, made ready to be searched.
final class SearchBlock {
    /// Stands behind each text, and in none.
    static final char END = '\n';
    /// Where less than one in so many events is still in question, each is looked at by itself.
    private static final int FEW = 8;

    /// The bytes of the folded texts in UTF-8, one per character: a single title in Greek must not double the rest.
    private final String text;
    /// Where the texts of each event begin, and at last the end of the text.
    private final int[] starts;
    private final Map<String, BitSet> byLane = new HashMap<>();
    private final Map<String, BitSet> bySource = new HashMap<>();

    /// What is looked for: a folded text, and which lanes and sources bear it in their own texts.
    record Term(String text, List<String> lanes, List<String> sources) {}

    SearchBlock(List<Event> events) {
        starts = new int[events.size() + 1];
        TextNormalizer folding = new TextNormalizer(events.size() * 48L);
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            starts[i] = folding.length();
            EventTexts.visitOwn(event, "en", (_, words) -> folding.add(words).end(END));
            byLane.computeIfAbsent(event.lane().id(), _ -> new BitSet()).set(i);
            for (Excerpt excerpt : event.details().evidence().quoted()) {
                bySource.computeIfAbsent(excerpt.sourceId(), _ -> new BitSet()).set(i);
            }
        }
        starts[events.size()] = folding.length();
        text = folding.text();
    }

    private int size() {
        return starts.length - 1;
    }

    /// The events in which every term occurs.
    ///
    /// @param among only these, or null for all
    BitSet find(List<Term> terms, @Nullable BitSet among) {
        BitSet left = new BitSet();
        if (among == null) {
            left.set(0, size());
        } else {
            left.or(among);
        }
        for (Term term : terms) {
            boolean few = (long) left.cardinality() * FEW < size();
            BitSet found = few ? looked(term.text, left) : scanned(term.text);
            addShared(found, term.lanes, byLane);
            addShared(found, term.sources, bySource);
            left.and(found);
        }
        return left;
    }

    private static void addShared(BitSet found, List<String> shared, Map<String, BitSet> by) {
        for (String id : shared) {
            BitSet events = by.get(id);
            if (events != null) {
                found.or(events);
            }
        }
    }

    private BitSet looked(String wanted, BitSet among) {
        BitSet found = new BitSet();
        for (int event = among.nextSetBit(0); event >= 0; event = among.nextSetBit(event + 1)) {
            if (text.indexOf(wanted, starts[event], starts[event + 1]) >= 0) {
                found.set(event);
            }
        }
        return found;
    }

    /// The JVM looks for a text in a text with vector instructions: no table of words is worth its memory.
    private BitSet scanned(String wanted) {
        BitSet found = new BitSet(size());
        int event = 0;
        for (int at = text.indexOf(wanted); at >= 0 && event < size(); at = text.indexOf(wanted, starts[event])) {
            event = eventAt(at, event);
            found.set(event++);
        }
        return found;
    }

    /// The event whose texts hold the place `at`, which is `from` or later, and mostly not much later.
    private int eventAt(int at, int from) {
        int step = 1;
        while (from + step < starts.length && starts[from + step] <= at) {
            step *= 2;
        }
        int place = Arrays.binarySearch(starts, from + step / 2, Math.min(from + step, starts.length), at);
        return place >= 0 ? place : -place - 2;
    }
}
