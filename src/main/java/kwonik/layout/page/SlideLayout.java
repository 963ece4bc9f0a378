package kwonik.layout.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.page.PageSetting.Room;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.Picture.Tally;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.text.Flow;
import kwonik.layout.text.FootText;
import kwonik.layout.text.TimelineVisibility;
import kwonik.model.Glossary;
import kwonik.model.Story;
import kwonik.model.Story.Step;
import kwonik.model.filter.Comparison;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Plans a story as slides: a title, then for each step the timeline above and below it the event with what was written
/// about it. What a step notes for the presenter is never shown.
public final class SlideLayout {
    /// The slide for which the sizes below hold; others are in proportion.
    private static final Size NATURAL = new Size(1920, 1080);
    /// No text of a slide is smaller, so that the last row of a room can read it.
    private static final double SMALLEST_TEXT = 28;
    /// No label of the timeline on a slide is smaller; place and shape say as much there as words.
    private static final double SMALLEST_LABEL = 20;
    /// However small the slide, smaller text cannot be read.
    private static final double READABLE = 9;
    /// The timeline takes this share of the height.
    private static final double STRIP = 1 / 3.0;

    private final Look look;
    private final Words words;
    private final TextMeasure measure;
    private final ImageFolder images;

    /// A layout in one look and language.
    ///
    /// @param images where the pictures of the chronicle lie
    public SlideLayout(Look look, Words words, TextMeasure measure, ImageFolder images) {
        this.images = images;
        this.look = look;
        this.words = words;
        this.measure = measure;
    }

    /// Plans a story as pictures of exactly `size` pixels: one for the title and one for each step. On a slide of 1920
    /// by 1080 pixels no text is smaller than 28, and none in the timeline smaller than 20.
    ///
    /// @param story one of the chronicle; a step whose event it does not hold shows its stretch of time
    public List<Picture> plan(ChronicleIndex index, Story story, Size size) {
        return plan(index, story, size, null, new TermsBelow(Glossary.NONE, look, words, measure));
    }

    /// Plans a story as slides, with the day they were made on the title, unless that is null.
    ///
    /// @param terms explains those of each slide below it
    public List<Picture> plan(
            ChronicleIndex index, Story story, Size size, @Nullable LocalDate made, TermsBelow terms) {
        double factor = Math.min(size.width() / NATURAL.width(), size.height() / NATURAL.height());
        PageScale scale = PageScale.atLeast(look, size, Math.max(READABLE, SMALLEST_TEXT * factor));
        double label = Math.max(READABLE, SMALLEST_LABEL * factor);
        double small = label / look.type().small().size();
        SlideTimeline strip = new SlideTimeline(look.scaled(small), words, measure, index);
        List<Picture> slides = new ArrayList<>();
        slides.add(terms.plan(size, small, room -> title(index, story, scale.in(room), made)));
        for (int step = 0; step < story.steps().size(); step++) {
            int number = step;
            slides.add(terms.plan(size, small, room -> step(index, story, number, strip, scale.in(room))));
        }
        return slides;
    }

    private Picture title(ChronicleIndex index, Story story, PageScale scale, @Nullable LocalDate made) {
        PageText text = new SlideText.Title(story, index, new FootText(words, measure, made), TimelineVisibility.ALL);
        PageSetting setting =
                PageSetting.of(List.of(List.of(text)), look, new Room(scale.inner()), scale.least(), scale.most());
        PictureBuilder sheet = new PictureBuilder(measure);
        setting.draw(sheet, scale.margin(), scale.margin());
        setting.drawFoot(sheet, scale.margin(), scale.margin());
        return picture(sheet, scale, new Tally(0, 0, 0, index.dated() + index.undated(), 0));
    }

    private Picture step(ChronicleIndex index, Story story, int number, SlideTimeline strip, PageScale scale) {
        Step step = story.steps().get(number);
        String id = step.event();
        int event = id == null ? -1 : index.chronicle().indexOf(id);
        List<String> place = List.of(
                words.say(
                        "layout.slide.step",
                        String.valueOf(number + 1),
                        String.valueOf(story.steps().size())),
                story.title().in(words.tag()));
        return event < 0
                ? look(step, place, strip, scale)
                : withText(
                        new EventText(index, event, new FootText(words, measure, null)).illustrated(images),
                        step,
                        place,
                        strip,
                        scale);
    }

    /// A look at a stretch of time: the timeline on the whole slide.
    private Picture look(Step step, List<String> place, SlideTimeline strip, PageScale scale) {
        StepTime time = new StepTime(strip.index(), step.view());
        String range = time.full(words);
        List<String> below = new ArrayList<>(place);
        if (time.isOutside()) {
            below.add(time.note(words));
        }
        Size inner = scale.inner();
        Look type = look.scaled(scale.least());
        Flow head = new Flow(measure, inner.width());
        head.text(range, EventText.title(type), type.colors().ink(), 2)
                .gap(type.gaps().pad());
        // which lanes have no room is known only when they are planned: room is kept to name them
        double least = foot(List.of(String.join(" · ", below), strip.names()), type, inner)
                .height();
        double room =
                Math.max(1, inner.height() - head.height() - least - type.gaps().pad());
        SlideTimeline.Planned planned = strip.plan(step, new Size(inner.width(), room));
        PictureBuilder sheet = new PictureBuilder(measure);
        head.draw(sheet, scale.margin(), scale.margin());
        planned.sheet().copyTo(sheet, scale.margin(), Math.rint(scale.margin() + head.height()));
        List<String> notes = new ArrayList<>(below);
        addMissing(planned, notes);
        Flow foot = foot(notes, type, inner);
        foot.draw(sheet, scale.margin(), scale.margin() + inner.height() - foot.height());
        return picture(sheet, scale, planned.tally());
    }

    private Flow foot(List<String> notes, Look type, Size inner) {
        return new FootText(words, measure, null).noted(notes, type, inner.width());
    }

    private void addMissing(SlideTimeline.Planned planned, List<String> notes) {
        if (!planned.missing().isEmpty()) {
            notes.add(words.say("layout.slide.lanes", String.join(", ", planned.missing())));
        }
    }

    /// An event: the timeline above, what happened and the words of its sources below; a comparison needs the whole
    /// slide.
    private Picture withText(EventText text, Step step, List<String> place, SlideTimeline strip, PageScale scale) {
        boolean grid = step.compare() && Comparison.isPossible(text.index().chronicle(), text.subject());
        Size inner = scale.inner();
        double height = grid ? 0 : Math.max(strip.height(1), inner.height() * STRIP);
        double top = grid
                ? scale.margin()
                : Math.rint(scale.margin() + height + look.gaps().pad() * scale.least());
        Size room = new Size(inner.width(), Math.max(1, scale.margin() + inner.height() - top));
        PictureBuilder sheet = new PictureBuilder(measure);
        List<String> notes = new ArrayList<>(place);
        Tally tally = text.tally();
        if (!grid) {
            SlideTimeline.Planned planned = strip.plan(step, new Size(inner.width(), height));
            addMissing(planned, notes);
            planned.sheet().copyTo(sheet, scale.margin(), scale.margin());
            tally = planned.tally();
        }
        IllustratedPage.Wanted wanted = grid
                ? new IllustratedPage.Wanted(text, all -> GridTexts.texts(all, notes), 0, 0)
                : new IllustratedPage.Wanted(
                        text, all -> SlideText.OfEvent.texts(all, notes), 1, SlideText.OfEvent.loss(text));
        IllustratedPage setting = IllustratedPage.of(wanted, look, room, scale);
        int level = sheet.level();
        Box box = setting.draw(sheet, scale.margin(), top);
        sheet.spot(text.spot(box), level);
        setting.drawFoot(sheet, scale.margin(), top);
        return picture(sheet, scale, tally);
    }

    private Picture picture(PictureBuilder sheet, PageScale scale, Tally tally) {
        List<HitArea> spots = sheet.spots();
        spots.sort(Comparator.comparingDouble(HitArea::from).thenComparingInt(HitArea::lane));
        return new Picture(
                scale.size(), look.colors().surfaces().ground(), sheet.marks(), spots, sheet.groups(), tally);
    }
}
