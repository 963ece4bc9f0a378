package kwonik.exchange.project;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A file of The Timeline Project as it is written, in whichever of its two formats.
///
/// @param calendar how time is counted, such as `gregoriantime`
/// @param parents of each category the one that it belongs to, or an empty name; in the order of the file
record ProjectFile(String calendar, Map<String, String> parents, List<Period> eras, List<Entry> entries) {
    /// A time of this many parents is a circle.
    private static final int MOST_PARENTS = 100;

    /// From one time to another, as they are written.
    ///
    /// @param title of an era, or of an event with what says where it belongs
    /// @param isOpen whether it goes on until today
    record Period(int line, String title, String start, String end, boolean isOpen) {}

    /// An event.
    ///
    /// @param id or empty
    /// @param categories the first is the main one
    /// @param links addresses
    record Entry(
            Period period,
            String id,
            Fuzzy fuzzy,
            List<String> categories,
            Texts texts,
            List<String> links,
            Rest rest) {}

    /// Which ends of an event are not sharp.
    record Fuzzy(boolean start, boolean end) {}

    /// What an event says beside its title.
    record Texts(String description, String labels) {}

    /// What else stands in a file.
    ///
    /// @param progress in percent; null where it says none
    record Rest(@Nullable String progress, boolean milestone, boolean icon, boolean alert) {
        static final Rest NONE = new Rest(null, false, false, false);
    }

    /// The category in which a category stands, and which stands in none.
    String outermost(String category) {
        String at = category;
        for (int i = 0; i < MOST_PARENTS; i++) {
            String parent = parents.getOrDefault(at, "");
            if (parent.isEmpty() || parent.equals(category)) {
                return at;
            }
            at = parent;
        }
        return at;
    }
}
