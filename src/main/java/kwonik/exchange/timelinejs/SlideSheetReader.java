package kwonik.exchange.timelinejs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import kwonik.archive.file.Progress;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import kwonik.exchange.common.ChronicleDraft;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.EventDraft;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.Literal;
import kwonik.exchange.common.LiteralReader;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.sheet.read.TableFile;
import kwonik.exchange.sheet.read.TableReading;
import kwonik.exchange.sheet.read.TextChoice;
import kwonik.exchange.web.DateNotes;
import kwonik.exchange.web.Ends;
import kwonik.exchange.web.LeftOver;
import kwonik.exchange.web.OwnFields;
import org.jspecify.annotations.Nullable;

/// Reads the sheet that people fill in for TimelineJS, from CSV or any other table file.
public final class SlideSheetReader {
    private final SlideColumns columns;
    private final Slides slides;
    private final LeftOver leftOver = new LeftOver();
    private boolean titled;

    private SlideSheetReader(SlideColumns columns, ChronicleDraft draft) {
        this.columns = columns;
        this.slides = Slides.of(draft);
    }

    /// Whether the names of the columns of a sheet are those of TimelineJS.
    public static boolean fits(Sheet sheet) {
        return SlideColumns.of(sheet) != null;
    }

    /// Whether a file has such a sheet; of a large one its beginning is enough.
    public static boolean fits(DataFile file) {
        try {
            TableReading table = TableFile.read(file, TextChoice.GUESS, Progress.NONE);
            return table.workbook().sheets().stream().anyMatch(SlideSheetReader::fits);
        } catch (RefusedException _) {
            return false;
        }
    }

    /// Reads a file.
    ///
    /// @throws RefusedException if there is no such sheet in it
    /// @throws CancellationException if `progress` calls it off
    public static Imported read(DataFile file, Progress progress) throws RefusedException {
        ChronicleDraft draft = new ChronicleDraft(file, "timelinejs.sheet.format");
        TableReading table = TableFile.read(file, TextChoice.GUESS, progress.part(0, 0.3));
        table.remarks().forEach(draft.remarks()::add);
        for (Sheet sheet : table.workbook().sheets()) {
            SlideColumns columns = SlideColumns.of(sheet);
            if (columns != null) {
                new SlideSheetReader(columns, draft).all(sheet, progress.part(0.3, 1));
                return draft.build();
            }
        }
        throw new RefusedException(1, "timelinejs.sheet.refused");
    }

    private void all(Sheet sheet, Progress progress) {
        List<SheetRow> rows = sheet.rows();
        for (int i = columns.header() + 1; i < rows.size(); i++) {
            TimelineJsReader.step(progress, i, rows.size());
            if (rows.get(i).filled() > 0) {
                row(rows.get(i));
            }
        }
        leftOver.tell(slides.remarks());
    }

    private String text(SheetRow row, String name) {
        return columns.text(row, name);
    }

    private void row(SheetRow row) {
        for (String name : columns.others()) {
            leftOver.see(name, new Literal.Text(row.line(), text(row, name)));
        }
        for (String name : List.of("background", "media thumbnail")) {
            leftOver.see(name, new Literal.Text(row.line(), text(row, name)));
        }
        switch (text(row, "type").toLowerCase(Locale.ROOT)) {
            case "title" -> title(row);
            case "era" -> era(row);
            case "" -> event(row);
            default -> {
                leftOver.count("type");
                event(row);
            }
        }
    }

    private void title(SheetRow row) {
        if (titled) {
            slides.remarks().decided(row.line(), "", "timelinejs.sheet.title");
            event(row);
            return;
        }
        titled = true;
        slides.title(text(row, "headline"), text(row, "text"), medium(row), row.line());
        String date = written(row, "");
        if (!date.isEmpty()) {
            slides.remarks().leftOut(row.line(), "title", "timelinejs.title.date", date);
        }
        if (columns.ours()) {
            slides.chronicle().ownId(text(row, SlideColumns.ID));
            Literal.Obj details = details(row);
            if (details != null) {
                OwnFields.lanes(details, slides.chronicle());
            }
        }
    }

    private Medium medium(SheetRow row) {
        String caption = text(row, "media caption");
        return new Medium(
                text(row, "media"), caption.isEmpty() ? text(row, "alt text") : caption, text(row, "media credit"), "");
    }

    private void era(SheetRow row) {
        DateNotes notes = new DateNotes();
        When own = own(row, notes, true);
        Ends ends = own == null ? ends(row, notes) : new Ends(row.line(), own, null);
        String id = columns.ours() ? text(row, SlideColumns.ID) : "";
        slides.era(new Slides.Frame(id, text(row, "headline"), text(row, "text")), ends, both(row));
    }

    private void event(SheetRow row) {
        String group = text(row, "group");
        String text = text(row, "text");
        EventDraft event = new EventDraft(row.line())
                .title(text(row, "headline"))
                .summary(columns.ours() ? SlideText.summary(text) : text)
                .lane(group.isEmpty() ? text(row, "tag") : group);
        DateNotes notes = new DateNotes();
        When own = own(row, notes, false);
        Literal.Obj details = details(row);
        boolean referenced = details != null && details.get("references") != null;
        if (columns.ours()) {
            event.ownId(text(row, SlideColumns.ID));
        }
        if (details != null) {
            OwnFields.take(details, event);
            details.text("doubt").lines().forEach(notes::add);
        }
        Ends ends = own == null ? ends(row, notes) : new Ends(row.line(), own, null);
        boolean ourWords = !text(row, SlideColumns.EDTF).isEmpty();
        slides.add(new Slide(
                event,
                ends,
                both(row),
                ourWords ? "" : text(row, "display date"),
                notes,
                referenced ? Medium.NONE : medium(row)));
    }

    /// What we wrote beside the columns of TimelineJS; null if there is nothing.
    private Literal.@Nullable Obj details(SheetRow row) {
        String text = text(row, SlideColumns.DETAILS);
        try {
            boolean some = !text.isEmpty();
            return some && LiteralReader.read(text, new Remarks()) instanceof Literal.Obj object ? object : null;
        } catch (RefusedException _) {
            slides.remarks().leftOut(row.line(), SlideColumns.DETAILS, "timelinejs.sheet.details");
            return null;
        }
    }

    // ----- Dates

    private SlideDate date(SheetRow row, String end) {
        List<String> parts = new ArrayList<>();
        for (String name : List.of("year", "month", "day")) {
            parts.add(SlideDate.number(text(row, end + name)));
        }
        parts.addAll(List.of("", "", "", ""));
        return new SlideDate(row.line(), parts, text(row, end + "time"), "");
    }

    private Ends ends(SheetRow row, DateNotes notes) {
        return new Ends(row.line(), when(row, "start date", "", notes), when(row, "end date", "end ", notes));
    }

    private @Nullable When when(SheetRow row, String whole, String end, DateNotes notes) {
        String text = text(row, whole);
        String number = SlideDate.number(text);
        if (text.isEmpty()) {
            return slides.dates().read(date(row, end), notes);
        }
        return SlideDate.isNumber(number)
                ? slides.dates().read(new SlideDate(row.line(), List.of(number, "", "", "", "", "", ""), "", ""), notes)
                : slides.dates().read(row.line(), whole, text, notes);
    }

    private String both(SheetRow row) {
        return written(row, "") + " – " + written(row, "end ");
    }

    private String written(SheetRow row, String end) {
        String whole = text(row, end.isEmpty() ? "start date" : "end date");
        return whole.isEmpty() ? date(row, end).written() : whole;
    }

    /// The date that we wrote beside the parts, if these still say the same; null if not.
    private @Nullable When own(SheetRow row, DateNotes notes, boolean era) {
        String edtf = columns.ours() ? text(row, SlideColumns.EDTF) : "";
        if (edtf.isEmpty()) {
            return null;
        }
        try {
            When when = When.parse(edtf);
            List<String> end = inSheet(when, false);
            boolean ended = end.equals(inSheet(row, "end ")) || (era && end.isEmpty());
            if (ended && inSheet(when, true).equals(inSheet(row, ""))) {
                return when;
            }
        } catch (EdtfException _) {
            // somebody has made it something else
        }
        notes.add(edtf);
        slides.remarks().ambiguous(row.line(), SlideColumns.EDTF, "timelinejs.edtf.moved", edtf);
        return null;
    }

    private List<String> inSheet(SheetRow row, String end) {
        SlideDate date = date(row, end);
        return date.isEmpty()
                ? List.of()
                : List.of(date.year(), date.parts().get(1), date.parts().get(2), plain(date.time()));
    }

    private static List<String> inSheet(When when, boolean start) {
        List<String> cells = new ArrayList<>(SlideText.inSheet(SlideText.parts(when, start)));
        if (!cells.isEmpty()) {
            cells.set(3, plain(cells.get(3)));
        }
        return cells;
    }

    /// A time without seconds of 0, which a spreadsheet may have put there.
    private static String plain(String written) {
        SlideTime time = SlideTime.of(written);
        if (time == null) {
            return written;
        }
        boolean seconds = !time.second().isEmpty() && !time.second().equals("00");
        return time.hour() + ":" + time.minute() + (seconds ? ":" + time.second() : "");
    }
}
