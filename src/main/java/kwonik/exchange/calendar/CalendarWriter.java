package kwonik.exchange.calendar;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Reference;
import org.jspecify.annotations.Nullable;

/// Writes a chronicle as iCalendar (RFC 5545): the same bytes for the same chronicle.
///
/// Beside the days that every calendar understands stands the date as EDTF (`X-EDTF`), so that it comes back as sharp
/// as it was; where it says more than the days do, the description ends with it in words. What has no date, or one
/// outside the years 1 to 9999, is a journal entry, which needs none. Eras are entries that take up no time.
public final class CalendarWriter {
    /// What the file says of the program that made it.
    static final String PRODUCER = "-//Kwonik//Chronicle//EN";

    /// Entries need a time at which they were made, and a chronicle has none: it does not say when it was written, the
    /// days in it are those of its events and articles, and a clock would make another file of the same chronicle.
    private static final String STAMP = "19700101T000000Z";

    private final FoldedOutput out;
    private final Chronicle chronicle;

    private CalendarWriter(Chronicle chronicle, OutputStream out) {
        this.chronicle = chronicle;
        this.out = new FoldedOutput(out);
    }

    /// Writes a chronicle; the stream stays open.
    public static void write(Chronicle chronicle, OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        new CalendarWriter(chronicle, buffered).all();
        buffered.flush();
    }

    private void all() throws IOException {
        Chronicle.About about = chronicle.about();
        out.raw("BEGIN", "VCALENDAR");
        out.raw("VERSION", "2.0");
        out.raw("PRODID", PRODUCER);
        out.raw("CALSCALE", "GREGORIAN");
        out.text("X-WR-CALNAME", about.title().in("en"));
        out.text("X-WR-CALDESC", about.summary().in("en"));
        out.text("X-KWONIK-CHRONICLE", about.id());
        for (Lane lane : chronicle.lanes()) {
            out.raw("X-KWONIK-LANE", list(lane.id(), lane.name().in("en")));
        }
        for (Era era : chronicle.eras()) {
            era(era);
        }
        for (Event event : chronicle.events()) {
            event(event);
        }
        out.raw("END", "VCALENDAR");
    }

    private static String list(String... parts) {
        return Stream.of(parts).map(FoldedOutput::escaped).collect(Collectors.joining(";"));
    }

    private void era(Era era) throws IOException {
        BluntDate blunt = BluntDate.of(era.when());
        String kind = begin("era-" + era.id(), blunt);
        out.text("SUMMARY", era.name().in("en"));
        date(era.when(), blunt);
        described("", era.when(), blunt);
        out.text("X-KWONIK-ERA", era.id());
        if (blunt != null) {
            out.raw("TRANSP", "TRANSPARENT");
        }
        out.raw("END", kind);
    }

    private void event(Event event) throws IOException {
        Event.Details details = event.details();
        BluntDate blunt = event.when() == null ? null : BluntDate.of(event.when());
        String kind = begin(event.id(), blunt);
        out.text("SUMMARY", event.title().in("en"));
        date(event.when(), blunt);
        described(details.summary().in("en"), event.when(), blunt);
        if (!details.tags().isEmpty()) {
            out.raw(
                    "CATEGORIES",
                    details.tags().stream().map(FoldedOutput::escaped).collect(Collectors.joining(",")));
        }
        references(details.references());
        if (event.importance() != Event.ORDINARY_IMPORTANCE && blunt != null) {
            // 1 is the highest, 9 the lowest
            out.raw("PRIORITY", String.valueOf(11 - 2 * event.importance()));
        } else if (event.importance() != Event.ORDINARY_IMPORTANCE) {
            out.raw("X-KWONIK-PRIORITY", String.valueOf(11 - 2 * event.importance()));
        }
        out.text("X-KWONIK-LANE", event.lane().name().in("en"));
        out.text("X-KWONIK-DOUBT", details.doubt().in("en"));
        if (blunt != null) {
            out.raw("TRANSP", "TRANSPARENT");
        }
        out.raw("END", kind);
    }

    private String begin(String id, @Nullable BluntDate blunt) throws IOException {
        String kind = blunt == null ? "VJOURNAL" : "VEVENT";
        out.raw("BEGIN", kind);
        out.text("UID", id + "@" + chronicle.about().id() + ".kwonik");
        out.raw("DTSTAMP", STAMP);
        return kind;
    }

    private void date(@Nullable When when, @Nullable BluntDate blunt) throws IOException {
        if (blunt != null) {
            String type = blunt.isDay() ? ";VALUE=DATE" : "";
            out.raw("DTSTART" + type, blunt.start());
            if (!blunt.end().isEmpty()) {
                out.raw("DTEND" + type, blunt.end());
            }
            if (!blunt.more().isEmpty()) {
                out.raw("RDATE" + type, String.join(",", blunt.more()));
            }
        }
        if (when != null) {
            out.text("X-EDTF", when.edtf());
        }
    }

    /// The summary, and below it the date in words where the days of the calendar do not say it all.
    private void described(String summary, @Nullable When when, @Nullable BluntDate blunt) throws IOException {
        if (when == null || (blunt != null && EntryDate.says(blunt, when))) {
            out.text("DESCRIPTION", summary);
            return;
        }
        String said = EntryText.said(when);
        out.text("DESCRIPTION", summary.isEmpty() ? said : summary + "\n\n" + said);
        out.text("X-KWONIK-DATE", said);
    }

    private void references(List<Reference> references) throws IOException {
        String url = references.stream()
                .map(Reference::url)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        if (!url.isEmpty()) {
            out.raw("URL", url.replaceAll("\\p{Cntrl}", ""));
        }
        for (Reference each : references) {
            String issued = each.issued() == null ? "" : each.issued().edtf();
            out.raw(
                    "X-KWONIK-REFERENCE",
                    list(each.title(), each.publisher(), issued, each.url(), each.quote(), each.note()));
        }
    }
}
