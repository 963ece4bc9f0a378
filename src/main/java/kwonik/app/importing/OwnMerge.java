package kwonik.app.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kwonik.archive.file.Progress;
import kwonik.document.Edit;
import kwonik.document.merge.Differences;
import kwonik.document.merge.FieldChange;
import kwonik.document.merge.Merge;
import kwonik.document.merge.Parts;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.sheet.read.TableFile;
import kwonik.exchange.sheet.read.TableReading;
import kwonik.exchange.sheet.read.TextChoice;
import kwonik.exchange.table.own.OwnTable;
import kwonik.exchange.table.own.TableMerge;
import kwonik.model.Chronicle;

/// What a table with our columns would change in the chronicle that it is of.
///
/// @param file its name
/// @param before the chronicle as it is
/// @param merged the chronicle as it would be, and what is to be known of the rows
/// @param changes field by field
record OwnMerge(String file, Chronicle before, Imported merged, List<FieldChange> changes) {
    private static final List<String> TEXTS = List.of("csv", "tsv", "tab", "txt");
    private static final List<String> SHEETS = List.of("xlsx", "xlsm", "ods", "fods");
    private static final int HEAD = 4096;
    private static final long LARGEST = 32 << 20;

    /// Whether a file may be such a table: told by its name and its first line, without reading it.
    static boolean mayBe(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return false;
            }
            return SHEETS.contains(ending) || (TEXTS.contains(ending) && namesOurs(file));
        } catch (IOException _) {
            // whoever opens it is told
            return false;
        }
    }

    private static boolean namesOurs(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            // a spreadsheet may have saved it in two bytes for each letter
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
            return List.of("id", "when", "title").stream()
                    .allMatch(column -> head.toLowerCase(Locale.ROOT).contains(column));
        }
    }

    /// What a file would change; empty if it is no such table, or one of another chronicle. Takes its time.
    static Optional<OwnMerge> of(Path path, Chronicle open) {
        try {
            DataFile file = DataFile.read(path, Progress.NONE);
            TableReading reading = TableFile.read(file, TextChoice.GUESS, Progress.NONE);
            if (!OwnTable.fits(reading)
                    || !isOf(open, TableMerge.read(reading, file, Progress.NONE).chronicle())) {
                return Optional.empty();
            }
            Imported merged = TableMerge.into(open, reading, file, Progress.NONE);
            List<FieldChange> changes = Differences.between(Parts.of(open), Parts.of(merged.chronicle()));
            return Optional.of(new OwnMerge(file.name(), open, merged, changes));
        } catch (IOException _) {
            // whoever opens it is told
            return Optional.empty();
        }
    }

    /// Whether a table is of a chronicle: it says so, or most of its events are there.
    private static boolean isOf(Chronicle open, Chronicle table) {
        long known = table.events().stream()
                .filter(event -> open.event(event.id()).isPresent())
                .count();
        return known > 0
                && (table.about().id().equals(open.about().id())
                        || known * 2 >= table.events().size());
    }

    /// The changes as one step; what was changed here meanwhile stays, unless the table says something else.
    Edit edit() {
        return new Edit(
                "importing.merge.edit",
                now -> now.contentEquals(before)
                        ? merged.chronicle()
                        : Merge.of(Parts.of(before), Parts.of(merged.chronicle()), Parts.of(now))
                                .chronicle());
    }
}
