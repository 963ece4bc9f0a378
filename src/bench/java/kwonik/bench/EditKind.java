package kwonik.bench;

import java.util.Locale;
import java.util.Objects;
import kwonik.app.session.OpenDocument;
import kwonik.document.EventEdits;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Localized;

/// What is done to events, one at a time, while it is measured.
enum EditKind {
    TITLE,
    DATE,
    LANE,
    ADD,
    /// Takes back what was added.
    UNDO,
    DELETE,
    /// A title, while the less important events are left out.
    FILTERED;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isFiltered() {
        return this == FILTERED;
    }

    /// Edits an event.
    void edit(OpenDocument document, Event event, int number) {
        Chronicle chronicle = Objects.requireNonNull(document.chronicle());
        String id = event.id();
        switch (this) {
            case TITLE, FILTERED -> document.edit(EventEdits.title(id, "en", "Changed to " + label() + " number " + number));
            case DATE ->
                document.edit(EventEdits.date(
                        id, When.parse("2024-%02d-%02d".formatted(1 + number % 12, 1 + number)), DateBasis.UNKNOWN));
            case LANE -> {
                int at = (chronicle.lanes().indexOf(event.lane()) + 1) % chronicle.lanes().size();
                document.edit(EventEdits.lane(id, chronicle.lanes().get(at).id()));
            }
            case ADD ->
                document.edit(EventEdits.add(new Event(
                        "added-" + number,
                        When.parse("2023-06-%02d".formatted(1 + number)),
                        event.lane(),
                        4,
                        Localized.of("Added as number " + number),
                        Event.Details.NONE)));
            case UNDO -> document.undo();
            case DELETE -> document.edit(EventEdits.delete(id));
        }
    }
}
