package kwonik.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kwonik.exchange.common.EventDraft;
import kwonik.words.PlainText;

/// What the file says of the date of one event in words that could not become a date, line by line.
public final class DateNotes {
    private final List<String> lines = new ArrayList<>();

    /// Adds a line, unless it is there or says nothing.
    public void add(String words) {
        String line = PlainText.line(words);
        if (!line.isEmpty() && !lines.contains(line)) {
            lines.add(line);
        }
    }

    /// Whether nothing was added.
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /// Says each line to somebody else.
    public void tell(Consumer<String> listener) {
        lines.forEach(listener);
    }

    /// Puts them beside the date of an event.
    public void give(EventDraft draft) {
        if (!lines.isEmpty()) {
            draft.doubt(String.join("\n", lines));
        }
    }
}
