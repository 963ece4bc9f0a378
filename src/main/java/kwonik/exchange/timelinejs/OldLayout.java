package kwonik.exchange.timelinejs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kwonik.archive.file.Progress;
import kwonik.edtf.When;
import kwonik.exchange.common.EventDraft;
import kwonik.exchange.common.Literal;
import kwonik.exchange.web.DateNotes;
import kwonik.exchange.web.Ends;
import kwonik.exchange.web.LeftOver;
import org.jspecify.annotations.Nullable;

/// The layout of the first two versions of TimelineJS: a list called `date`, and dates such as `2011,12,10,07,02`.
final class OldLayout {
    private static final int LOOK = 20;
    private static final Set<String> FIELDS =
            Set.of("startDate", "endDate", "headline", "text", "tag", "tags", "asset", "id", "unique_id");
    private static final Set<String> ROOT_FIELDS =
            Set.of("headline", "type", "text", "startDate", "date", "era", "asset", "endDate");

    private final Slides slides;
    private final LeftOver leftOver = new LeftOver();

    private OldLayout(Slides slides) {
        this.slides = slides;
    }

    /// Whether data are laid out so.
    static boolean fits(Literal.Obj root) {
        Literal.Obj timeline = timeline(root);
        boolean named = timeline.fields().keySet().stream().anyMatch(ROOT_FIELDS::contains);
        boolean dated = timeline.list("date").stream()
                .limit(LOOK)
                .anyMatch(item -> item instanceof Literal.Obj slide && slide.get("startDate") != null);
        boolean newer = timeline.get("events") != null || timeline.get("slides") != null;
        return dated || (named && !newer && root.object("timeline") != null);
    }

    private static Literal.Obj timeline(Literal.Obj root) {
        Literal.Obj timeline = root.object("timeline");
        return timeline == null ? root : timeline;
    }

    static void read(Literal.Obj root, Slides slides, Progress progress) {
        new OldLayout(slides).all(timeline(root), progress);
    }

    private void all(Literal.Obj timeline, Progress progress) {
        Medium medium = Medium.of(timeline.object("asset"));
        slides.title(timeline.text("headline"), timeline.text("text"), medium, timeline.line());
        String start = timeline.text("startDate");
        if (!start.isEmpty()) {
            slides.remarks().leftOut(timeline.line(), "startDate", "timelinejs.title.date", start);
        }
        List<Literal> all = timeline.list("date");
        for (int i = 0; i < all.size(); i++) {
            TimelineJsReader.step(progress, i, all.size());
            if (all.get(i) instanceof Literal.Obj slide) {
                event(slide);
            } else {
                slides.remarks().leftOut(all.get(i).line(), "date", "timelinejs.noSlide");
            }
        }
        for (Literal item : timeline.list("era")) {
            if (item instanceof Literal.Obj era) {
                Slides.Frame frame = new Slides.Frame("", era.text("headline", "tag"), era.text("text"));
                slides.era(frame, ends(era, new DateNotes()), written(era));
            }
        }
        leftOver.see(timeline, ROOT_FIELDS);
        leftOver.tell(slides.remarks());
    }

    private void event(Literal.Obj slide) {
        EventDraft event = new EventDraft(slide.line())
                .id(slide.text("unique_id", "id"))
                .title(slide.text("headline"))
                .summary(slide.text("text"))
                .lane(slide.text("tag"));
        for (Literal tags : slide.list("tags")) {
            for (String tag : tags.plain().split(",", -1)) {
                event.tag(tag);
            }
        }
        leftOver.see(slide, FIELDS);
        DateNotes notes = new DateNotes();
        Medium medium = Medium.of(slide.object("asset"));
        slides.add(new Slide(event, ends(slide, notes), written(slide), "", notes, medium));
    }

    private Ends ends(Literal.Obj slide, DateNotes notes) {
        return new Ends(slide.line(), date(slide, "startDate", notes), date(slide, "endDate", notes));
    }

    private static String written(Literal.Obj slide) {
        return slide.text("startDate") + " – " + slide.text("endDate");
    }

    private @Nullable When date(Literal.Obj slide, String name, DateNotes notes) {
        Literal value = slide.get(name);
        String text = value == null ? "" : value.plain().strip();
        if (value == null || text.isEmpty()) {
            return null;
        }
        if (text.indexOf(',') < 0 && !SlideDate.isNumber(text)) {
            return slides.dates().read(value.line(), name, text, notes);
        }
        List<String> parts = new ArrayList<>();
        Arrays.stream(text.split(",", -1)).limit(7).map(OldLayout::part).forEach(parts::add);
        while (parts.size() < 7) {
            parts.add("");
        }
        return slides.dates().read(new SlideDate(value.line(), parts, "", ""), notes);
    }

    /// A part that is 0 was not known, and 07 is 7.
    private static String part(String written) {
        String part = written.strip();
        return part.matches("0+") ? "" : part;
    }
}
