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
    /// @param rest what is to be said of those who say nothing; may be empty
    public record Item(String name, List<Entry> entries, String rest) {
        public Item {
            entries = List.copyOf(entries);
        }
    }

    /// What one says.
    public record Entry(String who, String text) {}
}
