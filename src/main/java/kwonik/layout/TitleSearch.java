package kwonik.layout;

import java.util.Arrays;
import java.util.List;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Localized;

/// Finds events by any part of their titles, whatever its case and accents: `moise` finds Moïse.
///
/// All titles stand folded in one text, and the JVM looks for a text in a text with vector instructions: a million
/// titles take it a few milliseconds, so no table of words or letters is worth its memory. Build it in the
/// background; it never changes and may be asked by several threads.
public final class TitleSearch {
    /// Stands behind each title, and in none.
    private static final char END = '\n';

    /// The bytes of the folded titles in UTF-8, one per character: a single title in Greek must not double the rest.
    private final String text;
    /// Where the titles of each event begin, and at last the end of the text.
    private final int[] starts;

    private TitleSearch(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /// Reads all titles of a chronicle; O(n).
    ///
    /// @param tags the languages to search in; a title that has none of them is searched in English
    public static TitleSearch of(Chronicle chronicle, List<String> tags) {
        List<Event> events = chronicle.events();
        int[] starts = new int[events.size() + 1];
        Folding folding = new Folding(events.size() * 64L);
        for (int i = 0; i < events.size(); i++) {
            starts[i] = folding.length();
            Localized title = events.get(i).title();
            boolean any = false;
            for (String tag : tags) {
                if (title.has(tag)) {
                    folding.add(title.in(tag)).end(END);
                    any = true;
                }
            }
            if (!any) {
                folding.add(title.in("en")).end(END);
            }
        }
        starts[events.size()] = folding.length();
        return new TitleSearch(folding.text(), starts);
    }

    /// The places of the events whose title contains `words`, in the order of the file; all of them for no words.
    public int[] find(String words) {
        String wanted = new Folding(words.length() * 2L).add(words.strip()).text();
        int[] found = new int[64];
        int count = 0;
        int event = 0;
        int last = starts.length - 1;
        for (int at = text.indexOf(wanted); at >= 0 && event < last; at = text.indexOf(wanted, starts[event])) {
            event = eventAt(at, event);
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = event++;
        }
        return Arrays.copyOf(found, count);
    }

    /// The event whose titles hold the place `at`, which is `from` or later, and mostly not much later.
    private int eventAt(int at, int from) {
        int step = 1;
        while (from + step < starts.length && starts[from + step] <= at) {
            step *= 2;
        }
        int place = Arrays.binarySearch(starts, from + step / 2, Math.min(from + step, starts.length), at);
        return place >= 0 ? place : -place - 2;
    }
}
