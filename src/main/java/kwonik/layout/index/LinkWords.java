package kwonik.layout.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kwonik.words.PlainText;
import kwonik.words.Printable;
import kwonik.words.Words;

/// Says what a link to a view names that does not exist: an event, lanes, sources or tags that its chronicle does not
/// have, or fields that links do not have.
///
/// @param words the language
public record LinkWords(Words words) {
    /// So many are named, and the others counted.
    private static final int NAMED = 4;

    private static final int LONGEST = 40;

    /// What there is not, such as “event ‘x’, tag ‘y’”; empty if the link is understood whole.
    ///
    /// @param link as it was read
    /// @param known what is left of it in its chronicle
    public String unknown(ViewLink link, ViewLink known) {
        List<String> names = new ArrayList<>();
        String event = link.view().selected();
        if (event != null && known.view().selected() == null) {
            names.add(named("event", event));
        }
        add(names, "lane", link.filter().lanes(), known.filter().lanes());
        add(
                names,
                "source",
                link.filter().sources().hidden(),
                known.filter().sources().hidden());
        add(names, "tag", link.filter().tags(), known.filter().tags());
        add(names, "field", Set.copyOf(link.strange()), Set.of());
        String said = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? said : said + " " + words.say("layout.legend.more", names.size() - NAMED);
    }

    private void add(List<String> names, String kind, Set<String> asked, Set<String> known) {
        for (String name : new TreeSet<>(asked)) {
            if (!known.contains(name)) {
                names.add(named(kind, name));
            }
        }
    }

    private String named(String kind, String name) {
        return words.say("layout.link." + kind, shown(name));
    }

    /// A text of a link as it can stand in a sentence.
    static String shown(String text) {
        String line = Printable.isolated(Printable.line(PlainText.line(text)));
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
