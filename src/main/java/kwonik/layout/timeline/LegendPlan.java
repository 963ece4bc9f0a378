package kwonik.layout.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.lane.HitPlan;
import kwonik.layout.lane.Scene;
import kwonik.layout.lane.Signs;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.text.FilterWords;
import org.jspecify.annotations.Nullable;

/// Lays out the line that explains the marks: only those that are on the sheet.
final class LegendPlan {
    private final Scene scene;
    private final PictureBuilder sheet;

    LegendPlan(Scene scene, PictureBuilder sheet) {
        this.scene = scene;
        this.sheet = sheet;
    }

    /// What can be explained: when it occurs, its words, and the sample that stands before them, or null for what a
    /// search found, which is told by its outline.
    private record Entry(
            Predicate<Mark> occurs, String key, @Nullable Sample sample) {}

    private static final Entry FOUND = new Entry(_ -> false, "layout.legend.found", null);

    /// Draws a sample mark in a box `width` wide.
    private interface Sample {
        Mark draw(double x, double middle, double width, Look look, int sources);
    }

    private static final List<Entry> ENTRIES = List.of(
            new Entry(
                    mark -> mark instanceof Mark.Dot dot && dot.stroke() == 0,
                    "layout.legend.moment",
                    (x, middle, width, look, _) -> new Mark.Dot(
                            Mark.Shape.CIRCLE,
                            x + width / 2,
                            middle,
                            look.gaps().mark() * 0.85,
                            look.colors().soft(),
                            0)),
            bar("layout.legend.span", Mark.Fill.SOLID, Mark.End.SHARP),
            bar("layout.legend.within", Mark.Fill.WITHIN, Mark.End.SHARP),
            bar("layout.legend.doubtful", Mark.Fill.SOLID, Mark.End.DOUBTFUL),
            bar("layout.legend.open", Mark.Fill.SOLID, Mark.End.OPEN),
            new Entry(
                    mark -> mark instanceof Mark.Dot dot && dot.stroke() != 0,
                    "layout.legend.set",
                    (x, middle, width, look, _) -> new Mark.Dot(
                            Mark.Shape.CIRCLE,
                            x + width / 2,
                            middle,
                            look.gaps().mark() * 0.75,
                            look.colors().surfaces().ground(),
                            look.colors().soft())),
            new Entry(
                    mark -> mark instanceof Mark.Tear,
                    "layout.legend.tear",
                    (x, middle, width, look, _) -> new Mark.Tear(
                            x + width * 0.15,
                            x + width * 0.85,
                            middle - look.gaps().mark() * 1.6,
                            middle + look.gaps().mark() * 1.6,
                            look.gaps().mark() * 0.5,
                            look.colors().surfaces().ground(),
                            look.colors().soft())),
            new Entry(
                    mark -> mark instanceof Mark.Chip,
                    "layout.legend.chip",
                    (x, middle, width, look, _) -> new Mark.Chip(
                            new Picture.Box(
                                    x,
                                    middle - look.gaps().heights().strip() * 0.36,
                                    width,
                                    look.gaps().heights().strip() * 0.72),
                            "3",
                            look.type().small(),
                            look.colors().surfaces().pane(),
                            look.colors().soft(),
                            look.colors().ink())),
            sign(Mark.Sign.Kind.DIFFER, "layout.legend.differ"),
            sign(Mark.Sign.Kind.ALONE, "layout.legend.alone"));

    private static Entry sign(Mark.Sign.Kind kind, String key) {
        return new Entry(
                mark -> mark instanceof Mark.Sign sign && sign.kind() == kind,
                key,
                (x, middle, width, look, sources) -> new Mark.Sign(
                        kind,
                        new Picture.Box(
                                x,
                                middle - look.type().small().size() * 0.65,
                                width,
                                look.type().small().size() * 1.3),
                        Signs.text(kind, sources),
                        look.type().small(),
                        look.colors().soft(),
                        look.colors().surfaces().pane(),
                        look.colors().hair()));
    }

    private static Entry bar(String key, Mark.Fill fill, Mark.End end) {
        return new Entry(
                mark -> mark instanceof Mark.Bar bar
                        && (end == Mark.End.SHARP ? bar.fill() == fill : bar.startEnd() == end || bar.endEnd() == end),
                key,
                (x, middle, width, look, _) -> new Mark.Bar(
                        new Mark.Stretch(
                                x,
                                end == Mark.End.DOUBTFUL ? x + width * 0.35 : x,
                                end == Mark.End.SHARP ? x + width : x + width * 0.65,
                                x + width),
                        middle - look.gaps().bar() / 2,
                        look.gaps().bar(),
                        look.colors().soft(),
                        fill,
                        end == Mark.End.DOUBTFUL ? end : Mark.End.SHARP,
                        end));
    }

    /// The legend in so many lines of a height, from `y` down; returns how many entries had no room. Where it is too
    /// narrow, the marks that need a word least go first, and are counted: a dot and a plain bar are understood
    /// without.
    ///
    /// @param erasLeftOut how many eras are not on the sheet
    int draw(double y, double height, int erasLeftOut) {
        double x = scene.look().gaps().pad() * 1.5;
        double line = scene.look().gaps().heights().legend();
        int lines = (int) Math.round(height / line);
        if (lines == 0) {
            return 0;
        }
        double start = drawEras(drawFilter(x, y + line / 2), y + line / 2, erasLeftOut);
        List<Entry> entries = occurring();
        int all = entries.size();
        while (!entries.isEmpty() && !fit(entries, start, lines, all - entries.size())) {
            entries.removeFirst();
        }
        Pen pen = new Pen(x, start, y + line / 2);
        for (Entry entry : entries) {
            pen.make(width(entry) - space());
            drawEntry(entry, pen.at, pen.middle);
            pen.at += width(entry);
        }
        int left = all - entries.size();
        if (left > 0) {
            TextStyle style = scene.look().type().small();
            String text = more(left);
            pen.make(Math.min(sheet.width(text, style), scene.width() - x));
            String fitting = sheet.fit(text, style, scene.width() - pen.at);
            sheet.words(
                    pen.at, pen.middle, fitting, style, scene.look().colors().soft());
        }
        return left;
    }

    private String more(int left) {
        return scene.words().say("layout.legend.more", left);
    }

    /// Whether entries, and the words for those that are left out, have room in so many lines.
    private boolean fit(List<Entry> entries, double start, int lines, int left) {
        Pen pen = new Pen(scene.look().gaps().pad() * 1.5, start, 0);
        entries.forEach(entry -> {
            pen.make(width(entry) - space());
            pen.at += width(entry);
        });
        if (left > 0) {
            double words = sheet.width(more(left), scene.look().type().small());
            pen.make(words);
            pen.at += words + space();
        }
        return pen.line < lines && pen.at - space() <= scene.width();
    }

    /// Where the next entry stands; a line that is full is followed by another.
    private final class Pen {
        private final double left;
        private double at;
        private double middle;
        private int line;

        Pen(double left, double at, double middle) {
            this.left = left;
            this.at = at;
            this.middle = middle;
        }

        void make(double width) {
            if (at + width > scene.width() && at > left) {
                at = left;
                middle += scene.look().gaps().heights().legend();
                line++;
            }
        }
    }

    private void drawEntry(Entry entry, double at, double middle) {
        Look look = scene.look();
        double sample = look.gaps().mark() * 4;
        int sources = scene.index().chronicle().sources().size();
        if (entry.sample == null) {
            double high = look.gaps().heights().strip() * 0.5;
            Picture.Box box = new Picture.Box(at + sample * 0.1, middle - high / 2, sample * 0.8, high);
            new HitPlan(scene, sheet).pill(sheet.level(), box);
        } else {
            sheet.add(entry.sample.draw(at, middle, sample, look, sources));
        }
        sheet.words(
                at + sample + look.gaps().pad(),
                middle,
                scene.words().say(entry.key),
                look.type().small(),
                look.colors().soft());
    }

    /// Eras that have no room are counted here; returns where there is room for the next words.
    private double drawEras(double x, double middle, int leftOut) {
        if (leftOut == 0) {
            return x;
        }
        TextStyle style = scene.look().type().small();
        String text = sheet.fit(scene.words().say("layout.legend.eras", leftOut), style, scene.width() - x);
        return x + sheet.words(x, middle, text, style, scene.look().colors().ink()) + space();
    }

    /// The pixels an entry takes, with the space behind it.
    private double width(Entry entry) {
        Look.Gaps gaps = scene.look().gaps();
        double text =
                sheet.width(scene.words().say(entry.key), scene.look().type().small());
        return gaps.mark() * 4 + gaps.pad() + text + space();
    }

    private double space() {
        return scene.look().gaps().pad() * 3;
    }

    /// What is left out comes first: it must be said even where there is no room for the rest.
    private double drawFilter(double x, double middle) {
        ChronicleIndex.Filtered filtered = scene.index().filtered();
        if (filtered == null) {
            return x;
        }
        Look look = scene.look();
        TextStyle style = look.type().lane();
        String text = new FilterWords(scene.words(), scene.index().chronicle()).say(filtered);
        String fitting = sheet.fit(text, style, scene.width() - 2 * x);
        double width =
                sheet.words(x, middle, fitting, style, look.colors().accent().fill());
        return x + width + space();
    }

    private List<Entry> occurring() {
        List<Entry> left = new ArrayList<>(ENTRIES);
        boolean found = false;
        for (Mark mark : sheet.marks()) {
            left.removeIf(entry -> entry.occurs.test(mark) && isOfAnEvent(mark));
        }
        List<Entry> occurring = new ArrayList<>(ENTRIES);
        occurring.removeAll(left);
        for (HitArea spot : sheet.spots()) {
            found |= spot.hits() > 0;
        }
        if (found) {
            occurring.add(FOUND);
        }
        return occurring;
    }

    /// The shape before the name of a lane is a dot too, and no moment.
    private boolean isOfAnEvent(Mark mark) {
        if (!(mark instanceof Mark.Dot dot)) {
            return true;
        }
        for (HitArea spot : sheet.spots()) {
            if (spot.mark().contains(dot.x(), dot.y())) {
                return true;
            }
        }
        return false;
    }
}
