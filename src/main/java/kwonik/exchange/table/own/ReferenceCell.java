package kwonik.exchange.table.own;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import kwonik.exchange.common.WebAddress;
import kwonik.model.Reference;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// References in one cell, each on a line: title, publisher, date, address, quotation and note with `|` between, as far
/// as there are any. A line that is an address alone is one, too.
final class ReferenceCell {
    private static final int PARTS = 6;

    private ReferenceCell() {}

    /// References as a cell.
    static String of(List<Reference> references) {
        return String.join("\n", references.stream().map(ReferenceCell::line).toList());
    }

    private static String line(Reference reference) {
        When issued = reference.issued();
        List<String> parts = new ArrayList<>(List.of(
                reference.title(),
                reference.publisher(),
                issued == null ? "" : issued.edtf(),
                reference.url(),
                reference.quote(),
                reference.note()));
        while (parts.size() > 1 && parts.getLast().isEmpty()) {
            parts.removeLast();
        }
        boolean alone = parts.size() == 1 && !WebAddress.of(parts.getFirst()).isEmpty();
        return ListCell.joined(parts, ListCell.PARTS) + (alone ? " |" : "");
    }

    /// The references of a cell. A date that is none goes into the note.
    static List<Reference> read(String cell) {
        List<Reference> all = new ArrayList<>();
        for (String line : cell.split("\n", -1)) {
            if (!line.isBlank()) {
                all.add(reference(line.strip()));
            }
        }
        return all;
    }

    private static Reference reference(String line) {
        List<String> parts = new ArrayList<>(ListCell.split(line, ListCell.PARTS));
        String address = parts.size() == 1 ? WebAddress.of(line) : "";
        if (!address.isEmpty()) {
            return new Reference(WebAddress.host(address), "", null, address, "", "");
        }
        while (parts.size() > PARTS) {
            // more signs than there are parts: they stand in the note
            String last = parts.removeLast();
            parts.set(parts.size() - 1, parts.getLast() + " | " + last);
        }
        while (parts.size() < PARTS) {
            parts.add("");
        }
        When issued = date(parts.get(2));
        boolean lost = issued == null && !parts.get(2).isEmpty();
        String note = lost ? (parts.get(2) + " " + parts.get(5)).strip() : parts.get(5);
        return new Reference(
                PlainText.line(parts.get(0)), PlainText.line(parts.get(1)), issued, parts.get(3), parts.get(4), note);
    }

    private static @Nullable When date(String text) {
        try {
            return text.isEmpty() ? null : When.parse(text);
        } catch (EdtfException _) {
            return null;
        }
    }
}
