package kwonik.layout.paper;

import java.util.List;

/// What several people say of many things, to be read on paper; all texts in the language of the reader.
///
/// @param title stands above the first page
/// @param about what the report is of, below the title
/// @param items in their order
/// @param foot stands below each page
public record PaperReport(String title, String about, List<Item> items, String foot) {
    public PaperReport {
        items = List.copyOf(items);
    }

    /// One thing, with what each has to say of it.
    ///
    /// @param part what begins here, above the name; empty where the part before goes on
    /// @param rest what is to be said of those who say nothing; may be empty
    public record Item(String part, String name, List<Entry> entries, String rest) {
        public Item {
            entries = List.copyOf(entries);
        }

        /// One that begins no part.
        public Item(String name, List<Entry> entries, String rest) {
            this("", name, entries, rest);
        }

        /// The same, at the beginning of a part.
        public Item under(String next) {
            return new Item(next, name, entries, rest);
        }
    }

    /// What one says.
    ///
    /// @param about what it is said of, above it; may be empty
    public record Entry(String who, String about, String text) {
        /// Of the whole thing.
        public Entry(String who, String text) {
            this(who, "", text);
        }
    }
}
