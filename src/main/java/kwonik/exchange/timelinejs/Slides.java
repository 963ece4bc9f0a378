package kwonik.exchange.timelinejs;

import java.util.stream.Stream;
import kwonik.edtf.When;
import kwonik.exchange.common.ChronicleDraft;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.common.RichText;
import kwonik.exchange.web.DateNotes;
import kwonik.exchange.web.Ends;

/// Makes events of slides, and of the title slide what the chronicle says of itself.
record Slides(ChronicleDraft chronicle, SlideDates dates) {
    static Slides of(ChronicleDraft chronicle) {
        return new Slides(chronicle, new SlideDates(chronicle.remarks()));
    }

    Remarks remarks() {
        return chronicle.remarks();
    }

    /// Takes a slide as an event.
    void add(Slide slide) {
        int line = slide.dates().line();
        if (slide.dates().start() == null
                && slide.notes().isEmpty()
                && slide.dates().end() == null) {
            remarks().decided(line, "", "timelinejs.undated");
        }
        When when = slide.dates().joined(slide.written(), slide.notes(), remarks());
        slide.event().when(dates.shown(line, slide.display(), when, slide));
        slide.notes().give(slide.event());
        slide.medium().give(slide.event(), line, chronicle);
        chronicle.add(slide.event());
    }

    /// Takes the title slide.
    void title(String headline, String text, Medium medium, int line) {
        chronicle.title(headline);
        chronicle.summary(text);
        if (!medium.url().isEmpty()) {
            remarks().leftOut(line, "title", "timelinejs.title.medium", medium.url());
        }
        Stream.of(headline, text)
                .flatMap(each -> RichText.of(each).links().stream())
                .forEach(link -> remarks().leftOut(line, "title", "timelinejs.title.medium", link.url()));
    }

    /// What an era says beside its dates.
    ///
    /// @param id one of ours; or empty
    record Frame(String id, String name, String text) {}

    /// Takes an era, which frames what lies in it; without a date there is nothing to frame.
    void era(Frame era, Ends ends, String written) {
        DateNotes notes = new DateNotes();
        When when = ends.joined(written, notes, remarks());
        if (when == null) {
            remarks()
                    .leftOut(
                            ends.line(),
                            "",
                            "timelinejs.era.undated",
                            RichText.of(era.name()).line());
            return;
        }
        if (!era.text().isBlank()) {
            remarks()
                    .leftOut(
                            ends.line(),
                            "",
                            "timelinejs.era.text",
                            RichText.of(era.text()).line());
        }
        chronicle.ownEra(era.id(), era.name(), when);
    }
}
