package kwonik.exchange.timelinejs;

import java.util.LinkedHashMap;
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
import kwonik.exchange.common.LiteralReader;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.web.DateNotes;
import kwonik.exchange.web.Ends;
import kwonik.exchange.web.LeftOver;
import kwonik.exchange.web.OwnFields;
import org.jspecify.annotations.Nullable;

/// Reads the JSON of TimelineJS: that of its third version, and by way of [OldLayout] that of the older ones.
public final class TimelineJsReader {
    static final String FORMAT = "timelinejs.format";
    private static final int LOOK = 20;
    private static final int STEP = 500;
    private static final String EVENTS = "events";

    private static final Set<String> SLIDE_FIELDS = Set.of(
            "start_date",
            "end_date",
            "text",
            "media",
            "group",
            "display_date",
            "unique_id",
            "autolink",
            "edtf",
            "doubt",
            "importance",
            "tags",
            "references");
    private static final Set<String> ROOT_FIELDS = Set.of("title", "events", "eras", "scale", "generator", "groups");
    private static final Set<String> MEDIA_FIELDS =
            Set.of("url", "media", "caption", "credit", "link", "link_target", "alt", "title");

    private final Slides slides;
    private final LeftOver leftOver = new LeftOver();
    private final boolean ours;

    private TimelineJsReader(ChronicleDraft draft, boolean ours) {
        this.slides = Slides.of(draft);
        this.ours = ours;
    }

    /// Whether data look like those of TimelineJS, of whichever version.
    public static boolean fits(Literal value) {
        return switch (value) {
            case Literal.Obj root ->
                OldLayout.fits(root) || anySlide(members(unwrapped(root), EVENTS)) || isEmpty(unwrapped(root));
            case Literal.Arr array ->
                array.items().stream()
                        .limit(LOOK)
                        .anyMatch(item -> item instanceof Literal.Obj slide && slide.object("start_date") != null);
            default -> false;
        };
    }

    private static boolean anySlide(List<Literal> events) {
        return events.stream()
                .limit(LOOK)
                .anyMatch(item -> item instanceof Literal.Obj slide
                        && (slide.object("start_date") != null
                                || slide.object("text") != null
                                || slide.object("media") != null));
    }

    /// A timeline in which nothing stands yet but its title.
    private static boolean isEmpty(Literal.Obj root) {
        Literal.Obj title = root.object("title");
        return title != null
                && title.object("text") != null
                && root.get(EVENTS) instanceof Literal.Arr
                && root.list(EVENTS).isEmpty();
    }

    /// The timeline itself, where it is wrapped in one more object; drafts of the third version had `slides` in it.
    private static Literal.Obj unwrapped(Literal.Obj root) {
        Literal.Obj inner = root.object("timeline");
        if (inner == null || (inner.get(EVENTS) == null && inner.get("slides") == null)) {
            return root;
        }
        Map<String, Literal> fields = new LinkedHashMap<>(inner.fields());
        Literal slides = fields.remove("slides");
        if (slides != null) {
            fields.put(EVENTS, slides);
        }
        return new Literal.Obj(inner.line(), fields);
    }

    /// The members of a list, or of an object whose names are their numbers.
    private static List<Literal> members(Literal.Obj root, String name) {
        return root.get(name) instanceof Literal.Obj object
                ? List.copyOf(object.fields().values())
                : root.list(name);
    }

    /// Reads a file.
    ///
    /// @throws RefusedException if nothing can be had from it
    /// @throws CancellationException if `progress` calls it off
    public static Imported read(DataFile file, Progress progress) throws RefusedException {
        ChronicleDraft draft = new ChronicleDraft(file, FORMAT);
        Literal value = LiteralReader.read(file.text(), draft.remarks());
        Literal.Obj root = value instanceof Literal.Obj object
                ? unwrapped(object)
                : new Literal.Obj(value.line(), Map.of(EVENTS, value));
        if (OldLayout.fits(root)) {
            OldLayout.read(root, Slides.of(draft), progress);
            return draft.build();
        }
        if (root.get(EVENTS) == null && root.get("title") == null) {
            throw new RefusedException(value.line(), "timelinejs.refused");
        }
        new TimelineJsReader(draft, OwnFields.signed(root)).all(root, progress);
        return draft.build();
    }

    private void all(Literal.Obj root, Progress progress) {
        List<Literal> titles = root.list("title");
        if (!titles.isEmpty() && titles.getFirst() instanceof Literal.Obj title) {
            title(title);
        }
        if (ours) {
            OwnFields.lanes(root, slides.chronicle());
        }
        List<Literal> events = members(root, EVENTS);
        for (int i = 0; i < events.size(); i++) {
            step(progress, i, events.size());
            event(events.get(i));
        }
        titles.stream().skip(1).forEach(this::event);
        members(root, "eras").forEach(this::era);
        leftOver.see(root, ROOT_FIELDS);
        leftOver.tell(slides.remarks());
    }

    /// Says how far a reading has come.
    static void step(Progress progress, int done, int all) {
        if (done % STEP == 0) {
            progress.at(done / (double) all);
            if (progress.cancelled()) {
                throw new CancellationException();
            }
        }
    }

    private void title(Literal.Obj title) {
        Literal.Obj text = text(title);
        slides.title(text.text("headline"), text.text("text"), Medium.of(title.object("media")), title.line());
        if (ours) {
            slides.chronicle().ownId(title.text("unique_id"));
        }
        Literal.Obj date = title.object("start_date");
        if (date != null && !SlideDate.of(date).isEmpty()) {
            String written = SlideDate.of(date).written();
            slides.remarks().leftOut(title.line(), "title", "timelinejs.title.date", written);
        }
    }

    private static Literal.Obj text(Literal.Obj slide) {
        Literal.Obj text = slide.object("text");
        return text != null
                ? text
                : new Literal.Obj(slide.line(), Map.of("text", new Literal.Text(slide.line(), slide.text("text"))));
    }

    private void event(Literal item) {
        if (!(item instanceof Literal.Obj slide)) {
            slides.remarks().leftOut(item.line(), "events", "timelinejs.noSlide");
            return;
        }
        Literal.Obj text = text(slide);
        EventDraft event = new EventDraft(slide.line())
                .title(text.text("headline"))
                .summary(ours ? SlideText.summary(text.text("text")) : text.text("text"))
                .lane(slide.text("group"));
        String id = slide.text("unique_id");
        Literal.Obj media = slide.object("media");
        if (media != null) {
            leftOver.see(media, MEDIA_FIELDS);
        }
        leftOver.see(slide, SLIDE_FIELDS);
        if (ours) {
            event.ownId(id);
            OwnFields.take(slide, event);
        } else {
            event.id(id);
        }
        DateNotes notes = new DateNotes();
        When own = ours ? own(slide, notes, false) : null;
        Ends ends = own == null ? ends(slide, notes) : new Ends(slide.line(), own, null);
        String display = slide.text("display_date");
        boolean shown = ours && (own != null || !slide.text("edtf").isEmpty());
        boolean referenced = ours && slide.get("references") != null;
        if (ours) {
            slide.text("doubt").lines().forEach(notes::add);
        }
        slides.add(new Slide(
                event,
                ends,
                ends.end() == null ? "" : written(slide),
                shown ? "" : display.isEmpty() ? startDisplay(slide) : display,
                notes,
                referenced ? Medium.NONE : Medium.of(media)));
    }

    private static String startDisplay(Literal.Obj slide) {
        Literal.Obj start = slide.object("start_date");
        return start == null ? "" : start.text("display_date");
    }

    /// The date that we wrote beside the parts, if these still say the same; null if not.
    private @Nullable When own(Literal.Obj slide, DateNotes notes, boolean era) {
        When when = OwnFields.date(slide);
        if (when == null) {
            return null;
        }
        List<String> end = SlideText.parts(when, false);
        boolean ended = end.equals(parts(slide, "end_date")) || (era && end.isEmpty());
        if (ended && SlideText.parts(when, true).equals(parts(slide, "start_date"))) {
            return when;
        }
        notes.add(when.edtf());
        slides.remarks().ambiguous(slide.line(), "edtf", "timelinejs.edtf.moved", when.edtf());
        return null;
    }

    private static List<String> parts(Literal.Obj slide, String name) {
        Literal.Obj date = slide.object(name);
        return date == null ? List.of() : SlideDate.of(date).parts();
    }

    private Ends ends(Literal.Obj slide, DateNotes notes) {
        return new Ends(slide.line(), date(slide, "start_date", notes), date(slide, "end_date", notes));
    }

    private @Nullable When date(Literal.Obj slide, String name, DateNotes notes) {
        Literal value = slide.get(name);
        return switch (value) {
            case Literal.Obj date -> slides.dates().read(SlideDate.of(date), notes);
            case null -> null;
            default -> value.plain().isBlank() ? null : slides.dates().read(value.line(), name, value.plain(), notes);
        };
    }

    private static String written(Literal.Obj slide) {
        return written(slide, "start_date") + " – " + written(slide, "end_date");
    }

    private static String written(Literal.Obj slide, String name) {
        Literal.Obj date = slide.object(name);
        return date == null ? slide.text(name) : SlideDate.of(date).written();
    }

    private void era(Literal item) {
        if (!(item instanceof Literal.Obj era)) {
            slides.remarks().leftOut(item.line(), "eras", "timelinejs.noSlide");
            return;
        }
        DateNotes notes = new DateNotes();
        When own = ours ? own(era, notes, true) : null;
        Literal.Obj text = text(era);
        Ends ends = own == null ? ends(era, notes) : new Ends(era.line(), own, null);
        String id = ours ? era.text("unique_id") : "";
        slides.era(new Slides.Frame(id, text.text("headline"), text.text("text")), ends, written(era));
    }
}
