package kwonik.exchange.table.own;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import kwonik.archive.file.Progress;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import kwonik.exchange.common.ChronicleDraft;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.common.Report;
import kwonik.exchange.common.Slugs;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.DateColumn;
import kwonik.exchange.date.DateHabits;
import kwonik.exchange.date.DateHabits.Numbers;
import kwonik.exchange.sheet.read.TableReading;
import kwonik.model.Chronicle;
import kwonik.model.Chronicle.About;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.EventsById;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.model.Source.ProvenText;
import kwonik.model.Source.Publication;
import kwonik.model.SourceKind;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// Takes a table with our columns into a chronicle, by id: what its cells say takes the place of what was said before,
/// columns that are not there change nothing, rows that are not there are told, and unknown ids are new.
public final class TableMerge {
    private static final String FORMAT = "table.own.format";
    private static final int TOLD_EVERY = 1 << 10;

    private final Chronicle before;
    private final OwnSheet sheet;
    private final PartCells parts;
    private final Remarks remarks = new Remarks();
    private final Slugs eventIds = new Slugs();
    private final Slugs partIds = new Slugs();
    private final OwnLanes lanes;
    private final List<EventColumn> columns;
    private final Map<String, Era> eras = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final EventsById events = new EventsById();
    private final Set<String> seen = new HashSet<>();
    private About about;
    private DateHabits habits = DateHabits.UNKNOWN.withNumbers(Numbers.YEARS);

    private TableMerge(Chronicle before, OwnSheet sheet) {
        this.before = before;
        this.sheet = sheet;
        this.parts = new PartCells(sheet.languages(), remarks);
        this.about = before.about();
        before.lanes().forEach(lane -> partIds.own(lane.id(), "lane"));
        this.lanes = new OwnLanes(before.lanes(), partIds);
        this.columns = EventColumn.all(sheet.languages(), lanes);
        before.eras().forEach(era -> eras.put(era.id(), era));
        before.sources().forEach(source -> sources.put(source.id(), source));
        for (Event event : before.events()) {
            eventIds.own(event.id(), "event");
            events.add(event);
        }
    }

    /// Reads a table with our columns as a chronicle of its own.
    ///
    /// @throws RefusedException if it has not our columns
    /// @throws CancellationException if `progress` calls it off
    public static Imported read(TableReading reading, DataFile file, Progress progress) throws RefusedException {
        String name = PlainText.line(file.stem());
        About about = new About(new Slugs().fresh(name, "chronicle"), Localized.of(name), Localized.NONE, "", "");
        Chronicle nothing = new Chronicle(about, List.of(), List.of(), List.of(), List.of(), Map.of());
        TableMerge merge = new TableMerge(nothing, sheet(reading));
        merge.takeId();
        return merge.run(reading, file, progress);
    }

    /// Takes a table with our columns into an open chronicle, which itself stays as it is.
    ///
    /// @return the chronicle as it is then, and what there is to say of rows that are new, missing or unclear
    /// @throws RefusedException if it has not our columns
    /// @throws CancellationException if `progress` calls it off
    public static Imported into(Chronicle open, TableReading reading, DataFile file, Progress progress)
            throws RefusedException {
        TableMerge merge = new TableMerge(open, sheet(reading));
        Imported merged = merge.run(reading, file, progress);
        merge.tellMissing();
        Report report = new Report(FORMAT, file.name(), merged.report().events(), merge.remarks.all());
        return new Imported(merged.chronicle(), report);
    }

    private static OwnSheet sheet(TableReading reading) throws RefusedException {
        return OwnSheet.of(reading).orElseThrow(() -> new RefusedException(0, "table.own.refused"));
    }

    private Imported run(TableReading reading, DataFile file, Progress progress) {
        reading.remarks().forEach(remarks::add);
        List<OwnSheet.Row> rows = sheet.rows();
        habits(rows);
        // lanes first, since events stand in them
        rows.stream().filter(row -> row.type().equals(PartCells.LANE)).forEach(this::lane);
        int done = 0;
        for (OwnSheet.Row row : rows) {
            if (done++ % TOLD_EVERY == 0) {
                progress.at(done / (double) rows.size());
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
            }
            switch (row.type()) {
                case PartCells.LANE -> {}
                case PartCells.TITLE, "chronicle" -> about(row);
                case PartCells.ERA -> era(row);
                case PartCells.SOURCE -> source(row);
                default -> event(row);
            }
        }
        progress.at(1);
        if (lanes.all().isEmpty()) {
            lanes.of("");
        }
        rename();
        Chronicle chronicle = new Chronicle(
                        about,
                        List.copyOf(sources.values()),
                        List.copyOf(lanes.all()),
                        List.copyOf(eras.values()),
                        events,
                        before.extras())
                .withGlossary(before.glossary())
                .withStories(before.stories());
        return new Imported(chronicle, new Report(FORMAT, file.name(), events.size(), remarks.all()));
    }

    /// The order of day and month that dates have which a program has written anew.
    private void habits(List<OwnSheet.Row> rows) {
        List<String> foreign = rows.stream()
                .map(row -> row.text("when"))
                .filter(text -> text.indexOf('/') > 0 || text.indexOf('.') > 0)
                .filter(text -> date(text) == null)
                .toList();
        habits = habits.withOrder(DateColumn.order(foreign));
    }

    private static @Nullable When date(String text) {
        try {
            return When.parse(text);
        } catch (EdtfException _) {
            return null;
        }
    }

    /// Events go along with the lanes that have another name now.
    private void rename() {
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            Lane lane = lanes.withId(event.lane().id());
            if (lane != null && !lane.equals(event.lane())) {
                events.replace(i, event.withLane(lane));
            }
        }
    }

    // ----- What is no event

    private void takeId() {
        sheet.rows().stream()
                .filter(row ->
                        row.type().equals(PartCells.TITLE) && !row.text("id").isEmpty())
                .findFirst()
                .ifPresent(row -> about =
                        new About(row.text("id"), about.title(), about.summary(), about.curator(), about.license()));
    }

    private void about(OwnSheet.Row row) {
        String id = row.text("id");
        if (!id.isEmpty() && !id.equals(about.id())) {
            remarks.ambiguous(row.line(), "id", "table.own.other", id, about.id());
        }
        about = parts.taken(about, row);
    }

    private void lane(OwnSheet.Row row) {
        String id = row.text("id");
        Lane known = lanes.withId(id);
        if (known == null) {
            String ownId = id.isEmpty() ? partIds.fresh(row.text("title"), "lane") : partIds.own(id, "lane");
            known = new Lane(ownId, Localized.of(ownId));
        }
        lanes.add(parts.taken(known, row));
    }

    private void era(OwnSheet.Row row) {
        Era known = eras.get(row.text("id"));
        When when = known != null && !row.has("when") ? known.when() : date(row.text("when"));
        if (when == null && CellDate.read(row.text("when"), habits) instanceof CellDate.One one) {
            when = one.when();
        }
        if (when == null) {
            remarks.leftOut(row.line(), "when", "table.own.era", row.text("title"));
            return;
        }
        String id = known != null ? known.id() : partIds.own(row.text("id"), "era");
        Era was = known != null ? known : new Era(id, Localized.NONE, when, List.of());
        eras.put(id, parts.taken(was, when, row));
    }

    private void source(OwnSheet.Row row) {
        Source known = sources.get(row.text("id"));
        String id = known != null ? known.id() : partIds.own(row.text("id"), "source");
        Source was = known != null
                ? known
                : new Source(
                        id,
                        new Publication("document", "", List.of(), "", null, ""),
                        SourceKind.DATASET,
                        Localized.NONE,
                        Localized.NONE,
                        "",
                        new ProvenText("", 0));
        sources.put(id, parts.taken(was, row));
    }

    // ----- Events

    private void event(OwnSheet.Row row) {
        String id = row.text("id");
        boolean twice = !id.isEmpty() && !seen.add(id);
        int place = id.isEmpty() || twice ? -1 : events.placeOf(id);
        if (twice) {
            remarks.decided(row.line(), "id", "table.own.twice", id);
        }
        TakenRow taken = new TakenRow(row, habits, remarks);
        if (place >= 0) {
            Event was = events.get(place);
            Event next = was;
            for (EventColumn column : columns) {
                next = column.take(next, taken);
            }
            if (!next.equals(was)) {
                events.replace(place, next);
            }
            return;
        }
        Event next = blank(row, twice ? "" : id);
        for (EventColumn column : columns) {
            next = column.take(next, taken);
        }
        if (next.title().isEmpty()) {
            remarks.decided(row.line(), "title", "report.title.none");
            next = next.withTitle(ChronicleDraft.said("report.untitled"));
        }
        seen.add(next.id());
        events.add(next);
    }

    private Event blank(OwnSheet.Row row, String id) {
        String fresh = id.isEmpty() ? eventIds.fresh(row.text("title"), "event") : eventIds.own(id, "event");
        return new Event(
                fresh, null, lanes.of(row.text("lane")), Event.ORDINARY_IMPORTANCE, Localized.NONE, Event.Details.NONE);
    }

    private void tellMissing() {
        List<Event> missing = new ArrayList<>();
        for (Event event : before.events()) {
            if (!seen.contains(event.id())) {
                missing.add(event);
            }
        }
        missing.forEach(event ->
                remarks.decided(0, "", "table.own.missing", event.title().in("en"), event.id()));
    }
}
