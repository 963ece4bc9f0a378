package kwonik.layout.poster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kwonik.edtf.calendar.CivilDate;
import kwonik.edtf.words.DateWords;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Extent;
import kwonik.layout.index.ViewState;
import kwonik.layout.lane.Frame;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Tally;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.text.FootText;
import kwonik.layout.text.Lines;
import kwonik.layout.text.SourceWords;
import kwonik.layout.timeline.TimelineLayout;
import kwonik.model.Chronicle;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Plans a picture that can leave the program: the timeline with its title, its range, and the sources it rests on.
///
/// It is planned for the size that was asked for, with type and marks in proportion, and never stretched.
public final class PosterLayout {
    /// The size for which the look's own type is right.
    private static final Size NATURAL = new Size(1600, 900);
    private static final double SMALLEST = 0.72;
    /// How much larger type may be on a page that is at least as high as it is wide.
    private static final double LARGER = 1.4;
    /// Where that leaves too little room for the lanes, type shrinks by such steps, but not below a size.
    private static final double SHRINK = 0.9;

    private static final double READABLE = 7;
    /// For rows of labels type shrinks no further than to this share.
    private static final double FOR_LABELS = 0.7;
    /// The legend of a picture has as many lines as it needs, up to this.
    private static final int LEGEND_LINES = 3;
    /// Smaller type leaves the room that quotations and pictures need.
    private static final double WITH_QUOTATIONS = 0.66;
    /// And so do higher rows.
    private static final double AIRY = 2;

    private final Look look;
    private final Words words;
    private final TextMeasure measure;

    /// What a poster has beside the timeline.
    ///
    /// @param quotations whether passages are printed beside their events
    /// @param pictures whether the pictures of events are
    /// @param images where these lie
    /// @param made the day to name in the picture, or null
    public record Additions(
            boolean quotations,
            boolean pictures,
            ImageFolder images,
            @Nullable LocalDate made) {
        /// No passages, no pictures, no day.
        public static final Additions NONE = new Additions(false, false, ImageFolder.NONE, null);

        /// Whether room is to be left beside the events.
        boolean needRoom() {
            return quotations || pictures;
        }
    }

    /// A layout in one look and language.
    public PosterLayout(Look look, Words words, TextMeasure measure) {
        this.look = look;
        this.words = words;
        this.measure = measure;
    }

    /// Plans the window `view` of a chronicle as a picture of exactly `size` pixels.
    public Picture plan(ChronicleIndex index, ViewState view, Size size) {
        return plan(index, view, size, Additions.NONE);
    }

    /// Plans the window `view` of a chronicle, with passages beside its events and the day it was made where wanted.
    ///
    /// @param with what a poster has beside the timeline
    public Picture plan(ChronicleIndex index, ViewState view, Size size, Additions with) {
        double scale = Math.max(SMALLEST, with.needRoom() ? forQuotations(size) : factor(size));
        double natural = scale;
        Attempt attempt = attempt(index, view, size, scale, with);
        while (scale * SHRINK * look.type().small().size() >= READABLE
                && (attempt.lanesLeftOut || (attempt.crowded && scale * SHRINK >= natural * FOR_LABELS))) {
            scale *= SHRINK;
            attempt = attempt(index, view, size, scale, with);
        }
        return attempt.picture;
    }

    /// A picture in type of one size.
    ///
    /// @param lanesLeftOut whether lanes have no room
    /// @param crowded whether they have, but some have no row for labels
    private record Attempt(Picture picture, boolean lanesLeftOut, boolean crowded) {}

    private Attempt attempt(ChronicleIndex index, ViewState view, Size size, double scale, Additions with) {
        LocalDate made = with.made();
        Look scaled = look.scaled(scale);
        Look.Gaps gaps = scaled.gaps();
        double margin = Math.min(gaps.pad() * 4, size.width() / 20);
        Size inner = new Size(Math.max(1, size.width() - 2 * margin), Math.max(1, size.height() - 2 * margin));
        PictureBuilder sheet = new PictureBuilder(measure);

        double head = header(sheet, scaled, index, view, inner);
        List<Excerpt> quotable = with.quotations()
                ? index.chronicle().excerpts().stream().map(Map.Entry::getValue).toList()
                : List.of();
        int most = footer(scaled, index, quotable, made, inner).size();
        double line = scaled.type().small().size() * 1.45;
        // one line more for what the picture leaves out, which is known only when it is planned; two where it can be
        // more
        double foot = (most + (with.pictures() ? 2 : 1)) * line + gaps.pad();
        double body = Math.max(1, inner.height() - head - foot);
        Size room = new Size(inner.width(), body);
        TimelineLayout layout = new TimelineLayout(with.needRoom() ? scaled.airy(AIRY) : scaled, words, measure);
        Drawn drawn = timeline(layout, index, view.selecting(null), room);
        TimelineLayout.Planned planned = drawn.planned;
        PictureBuilder timeline = drawn.sheet;
        BesideEvents beside = new BesideEvents(planned.scene(), timeline, planned.lanes(), with);
        beside.draw();
        Tally tally = planned.tally();
        timeline.copyTo(sheet, 0, head);
        double y = head + body + gaps.pad() + line / 2;
        List<String> all = new ArrayList<>();
        String left = leftOut(tally, planned.scene().hiddenGaps().size(), beside);
        if (!left.isEmpty()) {
            all.addAll(new Lines(measure).of(left, scaled.type().small(), inner.width()));
        }
        all.addAll(footer(scaled, index, beside.passages(), made, inner));
        draw(sheet, scaled, all, y, line);
        PictureBuilder page = new PictureBuilder(measure);
        // labels that glide out of the window end at the margin
        sheet.copyTo(page, margin, margin);
        List<HitArea> spots = page.spots();
        spots.sort(Comparator.comparingDouble(HitArea::from).thenComparingInt(HitArea::lane));
        int ground = scaled.colors().surfaces().ground();
        Picture picture = new Picture(size, ground, page.marks(), spots, page.groups(), tally);
        return new Attempt(picture, planned.rooms().leftOut() > 0, planned.crowded());
    }

    private static void draw(PictureBuilder sheet, Look look, List<String> notes, double top, double line) {
        double y = top;
        for (String note : notes) {
            sheet.words(0, y, note, look.type().small(), look.colors().soft());
            y += line;
        }
    }

    /// A planned timeline and the sheet that it is drawn on.
    private record Drawn(TimelineLayout.Planned planned, PictureBuilder sheet) {}

    /// Plans the timeline with as many lines of legend as explain all marks, if no event pays for them.
    private Drawn timeline(TimelineLayout layout, ChronicleIndex index, ViewState view, Size room) {
        PictureBuilder sheet = new PictureBuilder(measure);
        Drawn best = new Drawn(layout.plan(index, view, room, Frame.STILL, 1, sheet), sheet);
        int needed = best.planned.unexplained();
        for (int lines = 2; needed > 0 && lines <= LEGEND_LINES; lines++) {
            PictureBuilder other = new PictureBuilder(measure);
            TimelineLayout.Planned longer = layout.plan(index, view, room, Frame.STILL, lines, other);
            needed = longer.unexplained();
            if (takesNothing(longer.tally(), best.planned.tally())) {
                best = new Drawn(longer, other);
            }
        }
        return best;
    }

    /// A longer legend is worth no event: all that had a label or a mark of its own keeps it.
    private static boolean takesNothing(Tally longer, Tally before) {
        return longer.labelled() >= before.labelled() && longer.shown() >= before.shown();
    }

    private double header(PictureBuilder sheet, Look scaled, ChronicleIndex index, ViewState view, Size inner) {
        TextStyle title = scaled.type().title().scaled(1.2);
        TextStyle label = scaled.type().label();
        double row = title.size() * 1.3;
        String text = index.chronicle().about().title().in(words.tag());
        sheet.words(
                0,
                row / 2,
                sheet.fit(text, title, inner.width()),
                title,
                scaled.colors().ink());
        String range = index.isTimed() ? range(index, view) + " · " : "";
        String count =
                words.say("layout.poster.events", index.chronicle().events().size());
        double second = label.size() * 1.5;
        sheet.words(0, row + second / 2, range + count, label, scaled.colors().soft());
        return row + second + scaled.gaps().pad() * 1.5;
    }

    /// Quotations and pictures need the room, whatever the look’s own type.
    private double forQuotations(Size size) {
        return factor(size)
                * WITH_QUOTATIONS
                * Look.LIGHT.type().label().size()
                / look.type().label().size();
    }

    /// How much larger than natural type is. A page at least as high as wide has rows to spare: there it grows with
    /// the area.
    private static double factor(Size size) {
        double across = size.width() / NATURAL.width();
        double down = size.height() / NATURAL.height();
        boolean high = size.height() >= size.width();
        return high ? Math.min(Math.sqrt(across * down), LARGER * across) : Math.min(across, down);
    }

    /// The years or days that the window covers, in words.
    private String range(ChronicleIndex index, ViewState view) {
        ViewState whole = index.whole();
        double margin = whole.span() * Extent.MARGIN_SHARE;
        double start = Math.max(view.start(), whole.start() + margin);
        double end = Math.min(view.end(), whole.end() - margin);
        DateWords dates = new DateWords(words);
        CivilDate from = CivilDate.ofSecond((long) start);
        CivilDate to = CivilDate.ofSecond((long) end - 1);
        if (end - start > 3L * 366 * 86_400) {
            return dates.year(from.year()) + " – " + dates.year(to.year());
        }
        return dates.day(from) + " – " + dates.day(to);
    }

    private String leftOut(Tally tally, int hidden, BesideEvents beside) {
        List<String> parts = new ArrayList<>();
        if (tally.inChips() > 0) {
            parts.add(words.say("layout.poster.chips", tally.inChips()));
        }
        if (tally.lanes() > 0) {
            parts.add(words.say("layout.poster.lanes", tally.lanes(), tally.elsewhere()));
        }
        if (tally.outside() > 0) {
            parts.add(words.say("layout.poster.outside", tally.outside()));
        }
        if (tally.undated() > 0) {
            parts.add(words.say("layout.poster.undated", tally.undated()));
        }
        if (hidden > 0) {
            parts.add(words.say("layout.poster.torn", hidden));
        }
        if (beside.passagesLeft() > 0) {
            parts.add(words.say("layout.poster.unquoted", beside.passagesLeft()));
        }
        if (beside.picturesLeft() > 0) {
            parts.add(words.say("layout.poster.unpictured", beside.picturesLeft()));
        }
        return String.join("; ", parts);
    }

    /// The sources and who made this, broken into lines that fit.
    ///
    /// @param quoted passages in the picture, whose owners are named
    private List<String> footer(
            Look scaled, ChronicleIndex index, List<Excerpt> quoted, @Nullable LocalDate made, Size inner) {
        Chronicle chronicle = index.chronicle();
        TextStyle style = scaled.type().small();
        List<String> pieces = new ArrayList<>();
        SourceWords sources = new SourceWords(words);
        ChronicleIndex.Filtered filtered = index.filtered();
        for (Source source : chronicle.sources()) {
            if (filtered != null && filtered.by().sources().hidden().contains(source.id())) {
                continue;
            }
            pieces.add(sources.byline(source) + " (" + sources.kind(source) + ")");
        }
        List<String> lines = new ArrayList<>();
        if (!pieces.isEmpty()) {
            pieces.set(0, words.say("layout.poster.sources") + " " + pieces.getFirst());
            lines.addAll(wrapped(pieces, "  ·  ", style, inner.width()));
        }
        chronicle.owners(quoted).forEach(owner -> lines.addAll(new Lines(measure).of(owner, style, inner.width())));
        String credit = new FootText(words, measure, made).credit(chronicle.about());
        lines.addAll(new Lines(measure).of(credit, style, inner.width()));
        return lines;
    }

    private List<String> wrapped(List<String> pieces, String joint, TextStyle style, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces) {
            String longer = line.isEmpty() ? piece : line + joint + piece;
            if (line.isEmpty() || measure.width(longer, style) <= room) {
                line = longer;
            } else {
                lines.add(measure.fit(line, style, room));
                line = piece;
            }
        }
        if (!line.isEmpty()) {
            lines.add(measure.fit(line, style, room));
        }
        return lines;
    }
}
