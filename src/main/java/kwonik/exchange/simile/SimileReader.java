package kwonik.exchange.simile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import kwonik.archive.file.Progress;
import kwonik.edtf.Shape;
import kwonik.edtf.When;
import kwonik.exchange.common.ChronicleDraft;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.EventDraft;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.Literal;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.ScriptLiterals;
import kwonik.exchange.common.WebAddress;
import kwonik.exchange.common.XmlTree;
import kwonik.exchange.web.DateNotes;
import kwonik.exchange.web.Ends;
import kwonik.exchange.web.LeftOver;
import org.jspecify.annotations.Nullable;

/// Reads the XML and the JSON of SIMILE Timeline, with dates as doubtful as they are there.
public final class SimileReader {
    static final String FORMAT = "simile.format";
    private static final int LOOK = 30;
    private static final int STEP = 500;
    private static final String PROBLEM = " PROBLEM:";
    private static final Set<String> FIELDS = Set.of(
            "start",
            "s",
            "end",
            "e",
            "latestStart",
            "ls",
            "earliestEnd",
            "ee",
            "isDuration",
            "durationEvent",
            "de",
            "title",
            "t",
            "description",
            "d",
            "id",
            "eventID",
            "eid",
            "image",
            "link",
            "icon",
            "classname",
            "className",
            "c",
            "wikiID",
            "category",
            "categories",
            "tags",
            "group",
            "lane");

    private final ChronicleDraft draft;
    private final SimileDates dates;
    private final LeftOver leftOver = new LeftOver();
    /// The address of a wiki with a page on each event; empty if there is none.
    private final String wiki;

    private SimileReader(ChronicleDraft draft, List<SimileEvent> events, String wiki) {
        this.draft = draft;
        this.dates = new SimileDates(events, draft.remarks());
        this.wiki = WebAddress.of(wiki);
    }

    /// Whether a tree is one of SIMILE: its events have their dates as attributes.
    public static boolean fits(XmlTree root) {
        return root.attributes().containsKey("date-time-format")
                || elements(root).stream()
                        .limit(LOOK)
                        .anyMatch(each -> each.attributes().containsKey("start"));
    }

    /// Whether data look like those of SIMILE.
    public static boolean fits(Literal value) {
        return value instanceof Literal.Obj root
                && root.get("events") instanceof Literal.Arr
                && (root.get("dateTimeFormat") != null
                        || root.list("events").stream()
                                .limit(LOOK)
                                .anyMatch(each -> each instanceof Literal.Obj event
                                        && event.any("start", "s") != null
                                        && event.object("text") == null));
    }

    private static List<XmlTree> elements(XmlTree root) {
        List<XmlTree> events = root.children("event");
        return events.isEmpty()
                ? root.children().stream()
                        .flatMap(each -> each.children("event").stream())
                        .toList()
                : events;
    }

    /// Reads a file.
    ///
    /// @throws RefusedException if nothing can be had from it
    /// @throws CancellationException if `progress` calls it off
    public static Imported read(DataFile file, Progress progress) throws RefusedException {
        ChronicleDraft draft = new ChronicleDraft(file, FORMAT);
        boolean xml = file.text().stripLeading().startsWith("<");
        return xml ? xml(file, draft, progress) : json(file, draft, progress);
    }

    private static Imported xml(DataFile file, ChronicleDraft draft, Progress progress) throws RefusedException {
        XmlTree root = XmlTree.read(file, draft.remarks());
        List<SimileEvent> events = elements(root).stream().map(SimileEvent::of).toList();
        if (events.isEmpty() && !root.name().equals("data")) {
            throw new RefusedException(root.line(), "simile.refused");
        }
        String wiki = root.attribute("wiki-url") + root.attribute("wiki-section");
        new SimileReader(draft, events, wiki).all(events, progress);
        return draft.build();
    }

    private static Imported json(DataFile file, ChronicleDraft draft, Progress progress) throws RefusedException {
        List<ScriptLiterals.Named> all = ScriptLiterals.read(file.text(), draft.remarks());
        Literal.Obj root = null;
        for (ScriptLiterals.Named each : all) {
            root = root == null && each.value() instanceof Literal.Obj object && object.get("events") != null
                    ? object
                    : root;
        }
        if (root == null) {
            throw new RefusedException(all.getFirst().value().line(), "simile.refused");
        }
        List<SimileEvent> events = new ArrayList<>();
        for (Literal each : root.list("events")) {
            if (each instanceof Literal.Obj event) {
                events.add(new SimileEvent(event, false));
            } else {
                draft.remarks().leftOut(each.line(), "events", "simile.noEvent");
            }
        }
        draft.title(root.text("title"));
        String wiki = root.text("wikiURL") + root.text("wikiSection");
        new SimileReader(draft, events, wiki).all(events, progress);
        return draft.build();
    }

    private void all(List<SimileEvent> events, Progress progress) {
        for (int i = 0; i < events.size(); i++) {
            if (i % STEP == 0) {
                progress.at(i / (double) events.size());
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
            }
            event(events.get(i));
        }
        leftOver.tell(draft.remarks());
        if (draft.remarks().count("web.end.before") * 2 > events.size()) {
            draft.remarks().ambiguous(0, "", "simile.backwards");
        }
    }

    private void event(SimileEvent event) {
        Literal.Obj fields = event.fields();
        leftOver.see(fields, FIELDS);
        DateNotes notes = new DateNotes();
        When when = when(event, notes);
        String title = title(fields.text("title", "t"), event.line());
        EventDraft made = new EventDraft(event.line())
                .id(fields.text("id", "eventID", "eid"))
                .title(title)
                .summary(fields.text("description", "d"))
                .lane(fields.text("group", "lane"))
                .when(when);
        notes.give(made);
        for (String each : fields.text("classname", "className", "c").split("\\s+", -1)) {
            made.tag(each);
        }
        for (String name : List.of("category", "categories", "tags")) {
            for (Literal each : fields.list(name)) {
                for (String tag : each.plain().split("[,;]", -1)) {
                    made.tag(tag);
                }
            }
        }
        links(event, title, made);
        draft.add(made);
    }

    private String title(String written, int line) {
        int problem = written.indexOf(PROBLEM);
        if (problem < 0) {
            return written;
        }
        draft.remarks().decided(line, "title", "simile.problem", written.substring(problem + 1));
        return written.substring(0, problem);
    }

    private void links(SimileEvent event, String title, EventDraft made) {
        Literal.Obj fields = event.fields();
        made.link(fields.text("link").strip(), "", "");
        String image = fields.text("image").strip();
        String icon = fields.text("icon").strip();
        // an icon without an address of its own is a sign that many events share
        String shown = image.isEmpty() && !WebAddress.of(icon).isEmpty() ? icon : image;
        if (!shown.isEmpty()) {
            made.link(shown, "", "");
            draft.picture(event.line(), shown);
        }
        if (!icon.isEmpty() && !shown.equals(icon)) {
            leftOver.count("icon");
        }
        String page = fields.text("wikiID");
        if (!wiki.isEmpty()) {
            made.link(wiki + (page.isEmpty() ? title : page).strip().replaceAll("\\s", "_"), title, "");
        }
    }

    // ----- Dates

    private @Nullable When when(SimileEvent event, DateNotes notes) {
        When start = dates.read("start", event.start(), notes);
        When end = dates.read("end", event.end(), notes);
        When latest = dates.read("latestStart", event.latestStart(), notes);
        When earliest = dates.read("earliestEnd", event.earliestEnd(), notes);
        String written = SimileEvent.said(event.start()) + " – " + SimileEvent.said(event.end());
        if (event.isTurned()) {
            draft.remarks().decidedOnce("simile.turned");
        }
        if (start == null && end == null && notes.isEmpty()) {
            draft.remarks().decided(event.line(), "", "simile.undated");
        }
        boolean dates = (start == null || start.shape() == Shape.DATE) && (end == null || end.shape() == Shape.DATE);
        boolean instant = event.isInstant() || event.end() == null;
        if (start == null || !dates || (instant && end == null && latest == null && earliest == null)) {
            return new Ends(event.line(), start, end).joined(written, notes, draft.remarks());
        }
        if (latest == null && earliest == null) {
            return instant ? instant(event, start, end, notes) : plain(event, start, end, notes);
        }
        DateLimits limits = new DateLimits(start, latest, earliest, end);
        limits.say(event, notes);
        draft.remarks().decidedOnce("simile.doubtful");
        return instant ? instant(event, start, limits.last(), notes) : plain(event, limits.from(), limits.to(), notes);
    }

    private @Nullable When plain(SimileEvent event, @Nullable When start, @Nullable When end, DateNotes notes) {
        String written = SimileEvent.said(event.start()) + " – " + SimileEvent.said(event.end());
        return new Ends(event.line(), start, end).joined(written, notes, draft.remarks());
    }

    /// Something that happened once between two dates.
    private @Nullable When instant(SimileEvent event, @Nullable When start, @Nullable When end, DateNotes notes) {
        When one = start == null || end == null ? null : DoubtfulDate.oneOf(start, end);
        if (one == null) {
            return plain(event, start, end, notes);
        }
        if (!one.equals(start)) {
            draft.remarks().decidedOnce("simile.oneOf");
        }
        return one;
    }
}
