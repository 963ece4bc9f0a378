package kwonik.exchange.table.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Localized;

/// Texts in several languages as cells: English in a column of the name, each other language in one with its tag
/// behind it.
final class LanguageCells {
    static final String ENGLISH = "en";
    /// These have columns even where nothing is translated yet.
    private static final List<String> ALWAYS = List.of("fr", "ht");

    private LanguageCells() {}

    /// All languages of a chronicle, English first.
    static List<String> of(Chronicle chronicle) {
        SortedSet<String> others = new TreeSet<>();
        add(chronicle.about().title(), others);
        add(chronicle.about().summary(), others);
        chronicle.lanes().forEach(lane -> add(lane.name(), others));
        chronicle.eras().forEach(era -> add(era.name(), others));
        chronicle.sources().forEach(source -> {
            add(source.note(), others);
            add(source.kindReason(), others);
        });
        for (Event event : chronicle.events()) {
            add(event.title(), others);
            add(event.details().summary(), others);
            add(event.details().doubt(), others);
            add(event.details().basis().note(), others);
        }
        others.removeAll(ALWAYS);
        others.remove(ENGLISH);
        List<String> all = new ArrayList<>(List.of(ENGLISH));
        all.addAll(ALWAYS);
        all.addAll(others);
        return List.copyOf(all);
    }

    private static void add(Localized text, SortedSet<String> languages) {
        if (!text.equals(Localized.of(text.in(ENGLISH)))) {
            languages.addAll(text.byTag().keySet());
        }
    }

    /// The name of the column of a text in a language.
    static String column(String name, String language) {
        return language.equals(ENGLISH) ? name : name + "_" + language;
    }

    /// The words in a language, and in no other.
    static String said(Localized text, String language) {
        return language.equals(ENGLISH) || text.has(language) ? text.in(language) : "";
    }

    /// Whether a row says a text in another language than English, or has no column for one that the text has.
    static boolean stayElsewhere(Localized was, String name, OwnSheet.Row row) {
        Set<String> tags = new TreeSet<>(was.byTag().keySet());
        tags.addAll(row.sheet().languages());
        tags.remove(ENGLISH);
        return tags.stream().anyMatch(tag -> {
            String column = column(name, tag);
            return row.has(column)
                    ? !row.text(column).isEmpty()
                    : !said(was, tag).isEmpty();
        });
    }

    /// A text with other words in one language. Where the English words go, those of another language stand in.
    static Localized with(Localized text, String language, String words) {
        Map<String, String> all = new LinkedHashMap<>(text.byTag());
        if (words.isEmpty()) {
            all.remove(language);
        } else {
            all.put(language, words);
        }
        if (all.isEmpty()) {
            return Localized.NONE;
        }
        all.putIfAbsent(ENGLISH, all.values().iterator().next());
        return Localized.of(all);
    }
}
