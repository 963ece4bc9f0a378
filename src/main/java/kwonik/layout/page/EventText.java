package kwonik.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.image.FoundImage;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.text.Flow;
import kwonik.layout.text.FootText;
import kwonik.layout.text.PictureText;
import kwonik.layout.text.TimelineVisibility;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Illustration;
import kwonik.model.Reference;
import kwonik.words.Words;

/// Sets what the chronicle says of an event in its own words: lane, title, date, summary, doubt, references.
///
/// @param index the chronicle
/// @param event place of the event in it
/// @param page the foot of the page, which knows the language
/// @param shown whether title and date are told, or a class is asked for them
/// @param pictures those of the event, and what is found of each
/// @param left how many of them have no room
record EventText(
        ChronicleIndex index, int event, FootText page, TimelineVisibility shown, List<Found> pictures, int left) {
    private static final double TITLE = 1.2;
    private static final int TITLE_LINES = 3;
    private static final int DATE_LINES = 3;
    private static final int MOST_PICTURES = 3;

    /// A picture of an event, and its file.
    record Found(Illustration picture, FoundImage file) {}

    EventText {
        pictures = List.copyOf(pictures);
    }

    /// Everything told, without pictures.
    EventText(ChronicleIndex index, int event, FootText page) {
        this(index, event, page, TimelineVisibility.ALL);
    }

    /// Without pictures.
    EventText(ChronicleIndex index, int event, FootText page, TimelineVisibility shown) {
        this(index, event, page, shown, List.of(), 0);
    }

    /// With the pictures of the event, looked for once.
    EventText illustrated(ImageFolder images) {
        List<Found> found = subject().details().evidence().pictures().stream()
                .map(picture -> new Found(picture, images.find(picture.file())))
                .toList();
        return new EventText(index, event, page, shown, found, 0);
    }

    /// With so many pictures less than there are.
    EventText without(int count) {
        return new EventText(index, event, page, shown, pictures, count);
    }

    PictureText pictureText() {
        return new PictureText(words(), measure(), shown);
    }

    /// What to say of pictures without room; nothing if there are none.
    List<String> leftNote() {
        return left == 0 ? List.of() : List.of(words().say("layout.picture.left", left));
    }

    Words words() {
        return page.words();
    }

    TextMeasure measure() {
        return page.measure();
    }

    /// A page that this event has to itself.
    ///
    /// @param texts what it says, the fullest first; the first that fits is taken, but for a picture passages after
    ///     the first may be left out
    Picture page(Function<EventText, List<List<PageText>>> texts, Look look, Size size) {
        PageScale scale = PageScale.reading(look, size);
        int last = subject().details().evidence().excerpts().size() - 1;
        IllustratedPage setting = IllustratedPage.of(
                new IllustratedPage.Wanted(this, texts, MOST_PICTURES, last), look, scale.inner(), scale);
        PictureBuilder sheet = new PictureBuilder(measure());
        Box box = setting.draw(sheet, scale.margin(), scale.margin());
        sheet.spot(spot(box), 0);
        setting.drawFoot(sheet, scale.margin(), scale.margin());
        return new Picture(
                size, look.colors().surfaces().ground(), sheet.marks(), sheet.spots(), sheet.groups(), tally());
    }

    Event subject() {
        return index.chronicle().events().get(event);
    }

    /// The type of the title of a page.
    static TextStyle title(Look look) {
        return look.type().title().scaled(TITLE);
    }

    /// Lane, title and date.
    ///
    /// @param basis whether to say how the date is known
    Flow head(Look look, double width, boolean basis) {
        Look.Gaps gaps = look.gaps();
        int lane = index.laneOf(event);
        int color = look.colors().lane(lane);
        TextStyle style = look.type().lane();
        Flow flow = new Flow(measure(), width);
        double middle = Flow.leading(style) / 2;
        double left = 2 * gaps.mark() + gaps.pad();
        flow.sheet().add(new Mark.Dot(Mark.Shape.ofLane(lane), gaps.mark() * 1.2, middle, gaps.mark(), color, 0));
        Flow name = flow.column(width - left);
        name.text(subject().lane().name().in(words().tag()), style, color, 1);
        flow.add(name, left);
        flow.text(title(), title(look), look.colors().ink(), TITLE_LINES);
        flow.gap(gaps.pad() / 2);
        flow.text(date(), look.type().headline(), look.colors().ink(), DATE_LINES);
        String known = basis ? basis() : "";
        if (!known.isEmpty()) {
            flow.text(known, look.type().small(), look.colors().soft(), DATE_LINES);
        }
        return flow;
    }

    /// Title and date beside each other where there is room, for a page that needs it for more.
    Flow oneLine(Look look, double width) {
        TextStyle style = look.type().title();
        TextStyle small = look.type().label();
        String title = title();
        double right = measure().width(title, style) + look.gaps().pad() * 3;
        Flow flow = new Flow(measure(), width);
        if (right + measure().width(date(), small) > width) {
            return flow.text(title, style, look.colors().ink(), TITLE_LINES)
                    .text(date(), small, look.colors().soft(), DATE_LINES);
        }
        flow.sheet()
                .words(
                        right,
                        Flow.leading(style) / 2,
                        date(),
                        small,
                        look.colors().soft());
        return flow.text(title, style, look.colors().ink());
    }

    private String title() {
        return shown.title(subject().title().in(words().tag()));
    }

    private String date() {
        if (!shown.dates()) {
            return TimelineVisibility.HIDDEN;
        }
        When when = subject().when();
        return when == null ? words().say("layout.date.none") : new DateWords(words()).full(when);
    }

    private String basis() {
        DateBasis basis = subject().details().basis();
        String note = basis.note().in(words().tag());
        if (basis.kind() == DateBasis.Kind.UNKNOWN && note.isEmpty()) {
            return "";
        }
        String kind = words().say("layout.basis." + basis.kind().code());
        return note.isEmpty() ? kind : words().say("layout.basis.note", kind, note);
    }

    /// What happened in two or three sentences, and what is disputed of it.
    List<Flow> summary(Look look, double width) {
        List<Flow> parts = new ArrayList<>();
        Event.Details details = subject().details();
        if (!details.summary().isEmpty()) {
            parts.add(new Flow(measure(), width)
                    .text(
                            details.summary().in(words().tag()),
                            look.type().label(),
                            look.colors().ink()));
        }
        if (!details.doubt().isEmpty()) {
            parts.add(new Flow(measure(), width)
                    .text(
                            words().say("layout.doubt"),
                            look.type().lane(),
                            look.colors().ink())
                    .text(
                            details.doubt().in(words().tag()),
                            look.type().label(),
                            look.colors().ink()));
        }
        return parts;
    }

    /// The references, a line for each.
    List<Flow> references(Look look, double width) {
        List<Reference> references = subject().details().references();
        if (references.isEmpty()) {
            return List.of();
        }
        TextStyle style = look.type().small();
        Flow flow = new Flow(measure(), width)
                .text(
                        words().say("layout.references"),
                        look.type().lane(),
                        look.colors().ink());
        for (Reference reference : references) {
            String line = reference.publisher().isEmpty()
                    ? reference.title()
                    : reference.publisher() + ": " + reference.title();
            flow.text(line, style, look.colors().soft(), 1);
        }
        return List.of(flow);
    }

    /// The spot of the event where its text stands.
    HitArea spot(Box box) {
        When when = subject().when();
        return new HitArea(
                new HitArea.Events(event, index.laneOf(event), 1, event),
                new HitArea.Time(when == null ? Double.NaN : when.start(), when == null ? Double.NaN : when.end()),
                box,
                box,
                HitArea.State.LABELLED);
    }

    /// One event is shown, all others lie outside.
    Picture.Tally tally() {
        return new Picture.Tally(1, 1, 0, index.dated() + index.undated() - 1, 0);
    }
}
