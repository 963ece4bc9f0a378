package kwonik.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.index.Viewport;
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
import kwonik.layout.timeline.TimelineLayout;
import kwonik.model.Story;
import kwonik.model.Story.Step;
import kwonik.model.filter.Comparison;
import kwonik.words.Words;

/// Plans what an audience sees in each step of a story: where a timeline stands and what it shows, and the page below.
///
/// The notes of the story are never looked at.
public final class StageLayout {
    /// The stage for which the sizes below hold; others are in proportion.
    private static final Size NATURAL = new Size(1920, 1080);
    /// No text is smaller, so that the last row of a room can read it.
    private static final double SMALLEST_TEXT = 28;
    /// However small the stage, smaller text cannot be read.
    private static final double READABLE = 9;
    /// The timeline of an event takes this share of the height.
    private static final double STRIP = 1 / 3.0;
    /// Stands before the first step.
    public static final int TITLE = -1;

    private final Words words;
    private final TextMeasure measure;
    private final ChronicleIndex index;
    private final ImageFolder images;
    private final PageScale scale;
    private final Look look;
    private final Look base;
    private final SlideTimeline strip;

    /// A layout for a stage of `size` pixels.
    ///
    /// @param images where the pictures of the chronicle lie
    public StageLayout(
            Look base, Words words, TextMeasure measure, ChronicleIndex index, ImageFolder images, Size size) {
        this.images = images;
        this.words = words;
        this.measure = measure;
        this.index = index;
        this.base = base;
        double factor = Math.min(size.width() / NATURAL.width(), size.height() / NATURAL.height());
        this.scale = PageScale.atLeast(base, size, Math.max(READABLE, SMALLEST_TEXT * factor));
        this.look = base.scaled(scale.least());
        this.strip = new SlideTimeline(look, words, measure, index);
    }

    /// The look of the timeline, in type that the last row can read.
    public Look look() {
        return look;
    }

    /// Plans a step, counted from 0, or the title that stands before the first.
    ///
    /// @param number of the step, or [#TITLE]
    /// @param asked what the class is shown of titles and dates
    public StagePlan plan(Story story, int number, TimelineVisibility asked) {
        if (number == TITLE) {
            return titled(story, asked);
        }
        Step step = story.steps().get(number);
        String id = step.event();
        int event = id == null ? -1 : index.chronicle().indexOf(id);
        List<String> place = List.of(
                words.say(
                        "layout.slide.step",
                        String.valueOf(number + 1),
                        String.valueOf(story.steps().size())),
                asked.undated(story.title().in(words.tag())));
        StepTime time = new StepTime(index, step.view());
        return event < 0
                ? looked(
                        step,
                        time.isOutside() ? List.of(place.getFirst(), place.getLast(), time.note(words)) : place,
                        asked)
                : withText(
                        step,
                        new EventText(index, event, new FootText(words, measure, null), asked).illustrated(images),
                        place);
    }

    /// The whole stage in one picture, as the audience sees it when nothing moves.
    public Picture picture(Story story, int number, TimelineVisibility asked) {
        StagePlan plan = plan(story, number, asked);
        PictureBuilder sheet = new PictureBuilder(measure);
        if (plan.hasStrip()) {
            Box box = plan.strip();
            PictureBuilder drawn = new PictureBuilder(measure);
            ViewState view = new Viewport(index, look.gaps().hiddenGap()).clamped(plan.view());
            new TimelineLayout(look, words, measure, plan.shown())
                    .plan(index, view, new Size(box.width(), box.height()), 1, drawn);
            drawn.copyTo(sheet, box.x(), box.y());
        }
        double top = top(plan.page());
        plan.page().marks().forEach(mark -> sheet.add(mark.moved(0, top)));
        List<HitArea> spots = new ArrayList<>(sheet.spots());
        return new Picture(
                scale.size(),
                base.colors().surfaces().ground(),
                sheet.marks(),
                spots,
                sheet.groups(),
                plan.page().tally());
    }

    /// How far down a page begins.
    public double top(Picture page) {
        return scale.size().height() - page.size().height();
    }

    private Size page(double top) {
        return new Size(scale.size().width(), Math.max(1, scale.size().height() - top));
    }

    /// What is told, before anything is: it has no timeline.
    private StagePlan titled(Story story, TimelineVisibility shown) {
        SlideText text = new SlideText.Title(story, index, new FootText(words, measure, null), shown);
        PageSetting setting =
                PageSetting.of(List.of(List.of(text)), base, new Room(scale.inner()), scale.least(), scale.most());
        PictureBuilder sheet = new PictureBuilder(measure);
        setting.draw(sheet, scale.margin(), scale.margin());
        setting.drawFoot(sheet, scale.margin(), scale.margin());
        Tally tally = new Tally(0, 0, 0, index.dated(), index.undated());
        Box none = new Box(scale.margin(), scale.margin(), scale.inner().width(), 0);
        return new StagePlan(none, index.whole(), shown, picture(sheet, scale.size(), tally));
    }

    /// A look at a stretch of time: the timeline takes all but a line.
    private StagePlan looked(Step step, List<String> place, TimelineVisibility asked) {
        Flow foot = foot(place);
        Size inner = scale.inner();
        double height = Math.max(
                1, Math.floor(inner.height() - foot.height() - look.gaps().pad()));
        TimelineVisibility shown = shown(step, height, asked);
        Flow named = foot(noted(place, shown));
        height = Math.max(1, height - named.height() + foot.height());
        Box box = new Box(scale.margin(), scale.margin(), inner.width(), height);
        Size page = page(Math.rint(scale.margin() + height));
        PictureBuilder sheet = new PictureBuilder(measure);
        named.draw(sheet, scale.margin(), page.height() - scale.margin() - named.height());
        Tally tally = new Tally(0, 0, 0, index.dated() + index.undated(), 0);
        return new StagePlan(box, strip.view(step), shown, picture(sheet, page, tally));
    }

    private Flow foot(List<String> notes) {
        return new FootText(words, measure, null)
                .noted(notes, look, scale.inner().width());
    }

    /// The place, and behind it the names of lanes without room.
    private List<String> noted(List<String> place, TimelineVisibility shown) {
        List<String> missing = shown.without().stream()
                .sorted()
                .map(lane -> index.laneAt(lane).name().in(words.tag()))
                .toList();
        List<String> notes = new ArrayList<>(place);
        if (!missing.isEmpty()) {
            notes.add(words.say("layout.slide.lanes", String.join(", ", missing)));
        }
        return notes;
    }

    private TimelineVisibility shown(Step step, double height, TimelineVisibility asked) {
        Set<Integer> without =
                strip.without(step, height + look.gaps().heights().legend());
        return new TimelineVisibility(without, asked.titles(), asked.dates(), false);
    }

    /// An event: the timeline above, what happened and the words of its sources below; a comparison needs the whole
    /// stage.
    private StagePlan withText(Step step, EventText text, List<String> place) {
        boolean grid = step.compare() && Comparison.isPossible(index.chronicle(), text.subject());
        Size inner = scale.inner();
        double height = grid
                ? 0
                : Math.rint(Math.min(
                        inner.height(),
                        Math.max(strip.height(1) - look.gaps().heights().legend(), inner.height() * STRIP)));
        double top = grid ? 0 : Math.rint(scale.margin() + height);
        double above = grid ? scale.margin() : look.gaps().pad();
        Size page = page(top);
        Size room = new Size(inner.width(), Math.max(1, page.height() - scale.margin() - above));
        IllustratedPage.Wanted wanted = grid
                ? new IllustratedPage.Wanted(text, all -> GridTexts.texts(all, place), 0, 0)
                : new IllustratedPage.Wanted(text, all -> SlideText.OfEvent.large(all, place), 1, 0);
        IllustratedPage setting = IllustratedPage.of(wanted, base, room, scale);
        PictureBuilder sheet = new PictureBuilder(measure);
        int level = sheet.level();
        Box box = setting.draw(sheet, scale.margin(), above);
        sheet.spot(text.spot(box), level);
        setting.drawFoot(sheet, scale.margin(), above);
        Box timeline = new Box(scale.margin(), scale.margin(), inner.width(), height);
        TimelineVisibility shown = grid ? text.shown() : shown(step, height, text.shown());
        return new StagePlan(timeline, strip.view(step), shown, picture(sheet, page, text.tally()));
    }

    private Picture picture(PictureBuilder sheet, Size size, Tally tally) {
        return new Picture(
                size, base.colors().surfaces().ground(), sheet.marks(), sheet.spots(), sheet.groups(), tally);
    }
}
