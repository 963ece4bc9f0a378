package kwonik.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Lays out the line that explains the marks: only those that are on the sheet.
final class LegendPlan {
    private final Scene scene;
    private final Sheet sheet;

    LegendPlan(Scene scene, Sheet sheet) {
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
                            look.colors().ground(),
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
                            look.colors().ground(),
                            look.colors().soft())),
            new Entry(
                    mark -> mark instanceof Mark.Chip,
                    "layout.legend.chip",
                    (x, middle, width, look, _) -> new Mark.Chip(
                            x,
                            middle - look.gaps().strip() * 0.36,
                            width,
                            look.gaps().strip() * 0.72,
                            "3",
                            look.type().small(),
                            look.colors().pane(),
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
                        x,
                        middle - look.type().small().size() * 0.65,
                        width,
                        look.type().small().size() * 1.3,
                        Signs.text(kind, sources),
                        look.type().small(),
                        look.colors().soft(),
                        look.colors().pane(),
                        look.colors().hair()));
    }

    private static Entry bar(String key, Mark.Fill fill, Mark.End end) {
        return new Entry(
                mark -> mark instanceof Mark.Bar bar
                        && (end == Mark.End.SHARP ? bar.fill() == fill : bar.startEnd() == end || bar.endEnd() == end),
                key,
                (x, middle, width, look, _) -> new Mark.Bar(
                        x,
                        end == Mark.End.DOUBTFUL ? x + width * 0.35 : x,
                        end == Mark.End.SHARP ? x + width : x + width * 0.65,
                        x + width,
                        middle - look.gaps().bar() / 2,
                        look.gaps().bar(),
                        look.colors().soft(),
                        fill,
                        end == Mark.End.DOUBTFUL ? end : Mark.End.SHARP,
                        end));
    }

    /// The legend, centred on the height `middle`, from `x` on. Where the room is too narrow, the marks that need a
    /// word least go first: a dot and a plain bar are understood without.
    void draw(double x, double middle) {
        Look look = scene.look();
        TextStyle style = look.type().small();
        double sample = look.gaps().mark() * 4;
        double at = drawFilter(x, middle);
        List<Entry> entries = occurring();
        double needed = entries.stream().mapToDouble(this::width).sum() - space();
        while (!entries.isEmpty() && at + needed > scene.width()) {
            needed -= width(entries.removeFirst());
        }
        int sources = scene.index().chronicle().sources().size();
        for (Entry entry : entries) {
            if (entry.sample == null) {
                double high = look.gaps().strip() * 0.5;
                Picture.Box box = new Picture.Box(at + sample * 0.1, middle - high / 2, sample * 0.8, high);
                new HitPlan(scene, sheet).pill(sheet.level(), box);
            } else {
                sheet.add(entry.sample.draw(at, middle, sample, look, sources));
            }
            sheet.words(
                    at + sample + look.gaps().pad(),
                    middle,
                    scene.words().say(entry.key),
                    style,
                    look.colors().soft());
            at += width(entry);
        }
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
        double width = sheet.words(x, middle, fitting, style, look.colors().accent());
        return x + width + space();
    }

    private List<Entry> occurring() {
        List<Entry> found = new ArrayList<>();
        for (Entry entry : ENTRIES) {
            if (sheet.marks().stream().anyMatch(entry.occurs)) {
                found.add(entry);
            }
        }
        if (sheet.spots().stream().anyMatch(spot -> spot.hits() > 0)) {
            found.add(FOUND);
        }
        return found;
    }
}
