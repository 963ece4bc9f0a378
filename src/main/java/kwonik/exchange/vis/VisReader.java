package kwonik.exchange.vis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import kwonik.archive.file.Progress;
import kwonik.edtf.When;
import kwonik.exchange.common.ChronicleDraft;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.EventDraft;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.Literal;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.common.RichText;
import kwonik.exchange.common.ScriptLiterals;
import kwonik.exchange.web.DateNotes;
import kwonik.exchange.web.Ends;
import kwonik.exchange.web.LeftOver;
import kwonik.exchange.web.OwnFields;
import org.jspecify.annotations.Nullable;

/// Reads items and groups of vis-timeline, as JSON or as they stand in a script.
///
/// A background is an era; one of a single group is something that lasted in that lane.
public final class VisReader {
    /// The list in which we write what vis-timeline cannot place.
    static final String UNPLACED = "unplaced";

    static final String FORMAT = "vis.format";
    private static final int STEP = 500;
    private static final Set<String> FIELDS = Set.of(
            "id",
            "content",
            "start",
            "end",
            "group",
            "type",
            "title",
            "className",
            "link",
            "image",
            "url",
            "href",
            "description",
            "text",
            "label",
            "name",
            "edtf",
            "doubt",
            "importance",
            "tags",
            "references",
            "era");

    private final ChronicleDraft draft;
    private final VisGroups groups;
    private final VisDates dates;
    private final boolean ours;
    private final LeftOver leftOver = new LeftOver();

    private VisReader(ChronicleDraft draft, VisData data, boolean ours) {
        this.draft = draft;
        this.ours = ours;
        this.groups = new VisGroups(data.groups(), draft, ours);
        this.dates = new VisDates(data.items(), draft.remarks());
    }

    /// Whether data look like those of vis-timeline.
    public static boolean fits(Literal value) {
        VisData data = new VisData(List.of(new ScriptLiterals.Named("", value)));
        return data.items().stream().anyMatch(VisData::isItem);
    }

    /// Whether a script has data like those of vis-timeline in it.
    public static boolean fits(DataFile file) {
        try {
            VisData data = new VisData(ScriptLiterals.read(file.text(), new Remarks()));
            return data.items().stream().anyMatch(VisData::isItem);
        } catch (RefusedException _) {
            return false;
        }
    }

    /// Reads a file.
    ///
    /// @throws RefusedException if nothing can be had from it
    /// @throws CancellationException if `progress` calls it off
    public static Imported read(DataFile file, Progress progress) throws RefusedException {
        ChronicleDraft draft = new ChronicleDraft(file, FORMAT);
        List<ScriptLiterals.Named> all = ScriptLiterals.read(file.text(), draft.remarks());
        VisData data = new VisData(all);
        Literal.Obj root = all.getFirst().value() instanceof Literal.Obj object ? object : new Literal.Obj(1, Map.of());
        boolean ours = OwnFields.signed(root);
        if (data.items().isEmpty() && !ours) {
            throw new RefusedException(all.getFirst().value().line(), "vis.refused");
        }
        if (ours) {
            draft.ownId(root.text("chronicle"));
            draft.title(root.text("title"));
            draft.summary(root.text("summary"));
        }
        VisReader reader = new VisReader(draft, data, ours);
        for (int i = 0; i < data.items().size(); i++) {
            if (i % STEP == 0) {
                progress.at(i / (double) data.items().size());
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
            }
            reader.item(data.items().get(i));
        }
        data.others()
                .forEach((name, count) -> draft.remarks()
                        .leftOut(0, "", "web.field", name.isEmpty() ? "[]" : name, String.valueOf(count)));
        reader.leftOver.tell(draft.remarks());
        return draft.build();
    }

    private void item(Literal.Obj item) {
        leftOver.see(item, FIELDS);
        DateNotes notes = new DateNotes();
        When own = ours ? own(item, notes) : null;
        if (ours && !item.text("doubt").isEmpty()) {
            item.text("doubt").lines().forEach(notes::add);
        }
        When when = own == null ? when(item, notes) : own;
        String title = item.text("content", "title", "label", "name");
        boolean background = item.text("type").equalsIgnoreCase("background");
        boolean grouped = item.get("group") != null;
        if (background && !grouped && when != null) {
            draft.ownEra(ours ? item.text("era") : "", title, when);
            notes.tell(line -> draft.remarks().leftOut(item.line(), "", "vis.era.note", line));
            return;
        }
        if (background) {
            draft.remarks().decidedOnce("vis.background.group");
        }
        EventDraft event = new EventDraft(item.line()).title(title).when(when).lane(groups.lane(item.get("group")));
        event.summary(summary(item, ours ? "" : title));
        notes.give(event);
        if (ours) {
            event.ownId(item.text("id"));
            OwnFields.take(item, event);
        } else {
            event.id(item.text("id"));
            for (String name : item.text("className").split("\\s+", -1)) {
                event.tag(name);
            }
            for (String name : List.of("link", "url", "href")) {
                event.link(item.text(name), "", "");
            }
            String image = item.text("image");
            if (!image.isEmpty()) {
                event.link(image, "", "");
                draft.picture(item.line(), image);
            }
        }
        draft.add(event);
    }

    /// What is said beside the title: the words that appear under the pointer, and a description.
    ///
    /// @param title which is not said twice; empty where all is to come back as it was written
    private static String summary(Literal.Obj item, String title) {
        List<String> texts = new ArrayList<>();
        for (String name : List.of("title", "description", "text")) {
            String text = item.text(name);
            boolean known = text.isEmpty() || text.equals(title) || texts.contains(text);
            if (!known) {
                texts.add(text);
            }
        }
        if (texts.size() < 2) {
            return texts.isEmpty() ? "" : texts.getFirst();
        }
        // with markup in one of them, line ends would be lost
        boolean marked = texts.stream().anyMatch(text -> RichText.of(text).marked());
        return String.join(marked ? "<br><br>" : "\n\n", texts);
    }

    private @Nullable When own(Literal.Obj item, DateNotes notes) {
        When when = OwnFields.date(item);
        if (when == null) {
            return null;
        }
        boolean same = VisPlace.start(when).equals(item.text("start"))
                && VisPlace.end(when).equals(item.text("end"));
        if (!same) {
            notes.add(when.edtf());
            draft.remarks().ambiguous(item.line(), "edtf", "vis.edtf.moved", when.edtf());
        }
        return same ? when : null;
    }

    private @Nullable When when(Literal.Obj item, DateNotes notes) {
        When start = dates.read("start", item.get("start"), notes);
        When end = dates.read("end", item.get("end"), notes);
        String written = item.text("start") + " – " + item.text("end");
        if (start == null && end == null && notes.isEmpty()) {
            draft.remarks().decided(item.line(), "", "vis.undated");
        }
        return new Ends(item.line(), start, end).joined(written, notes, draft.remarks());
    }
}
