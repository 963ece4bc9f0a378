package kwonik.layout.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kwonik.axis.TimeScale;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.lane.Scene;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.picture.TextStyle.Face;
import kwonik.layout.search.Hits;
import kwonik.layout.text.TimelineVisibility;
import org.jspecify.annotations.Nullable;

/// A sheet for tests in round numbers: every character is ten pixels wide, and a pixel is a day from the year 2000 on.
final class RoundSheet {
    private static final double DAY = 86_400;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    static final double START = When.parse("2000-01-01").start();
    static final Look LOOK = look(false);

    private static final Map<Integer, String> COLORS = Map.ofEntries(
            Map.entry(0, "none"),
            Map.entry(0xFF000001, "ground"),
            Map.entry(0xFF000002, "pane"),
            Map.entry(0xFF000004, "ink"),
            Map.entry(0xFF000005, "soft"),
            Map.entry(0xFFD0E0F0, "hair"),
            Map.entry(0x66D0E0F0, "faint"),
            Map.entry(0xFF000007, "accent"),
            Map.entry(0xFF000010, "era0"),
            Map.entry(0xFF000011, "era1"),
            Map.entry(0xFF000020, "lane0"),
            Map.entry(0xFF000021, "lane1"));

    private RoundSheet() {}

    static PictureBuilder empty() {
        return new PictureBuilder((text, _) -> text.length() * 10);
    }

    /// A look in which a line of the shelf, a row of eras and a line of the legend are 40 pixels high.
    static Look look(boolean patterned) {
        Look.Colors colors = new Look.Colors(
                new Look.Surfaces(0xFF000001, 0xFF000002, 0xFF000003),
                0xFF000004,
                0xFF000005,
                0xFFD0E0F0,
                new Look.Accent(0xFF000007, 0xFF000008),
                List.of(0xFF000010, 0xFF000011),
                List.of(0xFF000020, 0xFF000021));
        Look.Type type = new Look.Type(
                new TextStyle(Face.SANS, 30),
                new TextStyle(Face.SANS, 20),
                new TextStyle(Face.SANS, 12),
                new TextStyle(Face.SANS, 14),
                new TextStyle(Face.SANS, 10),
                new TextStyle(Face.SANS, 11),
                new TextStyle(Face.SERIF, 16));
        Look.Heights heights = new Look.Heights(40, 22, 30, 40, 60, 40);
        return new Look("round", false, patterned, colors, type, new Look.Gaps(heights, 10, 8, 10, 2, 40));
    }

    static Scene scene(ChronicleIndex index, double width) {
        return scene(index, width, null, Hits.NONE);
    }

    static Scene scene(ChronicleIndex index, double width, @Nullable String selected, Hits hits) {
        return Scene.of(
                index,
                index.whole().selecting(selected),
                scale(width),
                LOOK,
                Chronicles.ENGLISH,
                TimelineVisibility.ALL,
                hits);
    }

    static Scene scene(ChronicleIndex index, TimeScale scale, Look look, TimelineVisibility shown) {
        return Scene.of(index, index.whole(), scale, look, Chronicles.ENGLISH, shown, Hits.NONE);
    }

    static TimeScale scale(double width) {
        return TimeScale.linear(START, START + width * DAY, width);
    }

    /// The stretch of time that is drawn from one pixel to another.
    static When days(int from, int to) {
        return When.parse(FIRST.plusDays(from) + "/" + FIRST.plusDays(to - 1L));
    }

    /// The marks of a sheet from a level on, one on a line.
    static String told(PictureBuilder sheet, int level) {
        return sheet.marks().stream().skip(level).map(RoundSheet::told).collect(Collectors.joining("\n"));
    }

    static String told(PictureBuilder sheet) {
        return told(sheet, 0);
    }

    private static String told(Mark mark) {
        return switch (mark) {
            case Mark.Band m ->
                "band " + at(m.x(), m.y(), m.width(), m.height(), m.radius()) + " " + color(m.fill()) + " "
                        + color(m.stroke());
            case Mark.Words m ->
                "words " + at(m.x(), m.y()) + " " + size(m.style()) + " " + color(m.color())
                        + (m.kept() == Mark.Kept.LEFT ? " " : " " + m.kept() + " ") + m.text();
            case Mark.Dot m ->
                "dot " + at(m.x(), m.y(), m.radius()) + " " + m.shape() + " " + color(m.fill()) + " "
                        + color(m.stroke());
            case Mark.Chip m ->
                "chip " + box(m.box()) + " " + size(m.style()) + " " + color(m.fill()) + " " + color(m.stroke()) + " "
                        + color(m.ink()) + " " + m.text();
            case Mark.Sign m ->
                "sign " + box(m.box()) + " " + size(m.style()) + " " + color(m.ink()) + " " + color(m.fill()) + " "
                        + color(m.frame()) + " " + m.text();
            case Mark.Tear m ->
                "tear " + at(m.x0(), m.x1(), m.top(), m.bottom(), m.tooth()) + " " + color(m.fill()) + " "
                        + color(m.line());
            case Mark.Bar m ->
                "bar " + stretch(m.stretch()) + " " + at(m.y(), m.height()) + " " + color(m.color()) + " " + m.fill()
                        + " " + m.startEnd() + " " + m.endEnd();
            case Mark.Pattern m ->
                "pattern " + m.weave() + " " + box(m.box()) + " " + at(m.pitch(), m.line()) + " " + color(m.color());
            case Mark.Photo m -> "photo " + box(m.box()) + " " + m.file() + " " + m.alt();
            case Mark.Line m -> m.toString();
            case Mark.Upright m -> m.toString();
        };
    }

    static String box(Box box) {
        return at(box.x(), box.y(), box.width(), box.height());
    }

    private static String stretch(Mark.Stretch stretch) {
        return at(stretch.paddedX0(), stretch.x0(), stretch.x1(), stretch.paddedX1());
    }

    private static String size(TextStyle style) {
        return (style.face() == Face.SANS ? "" : style.face() + " ") + at(style.size());
    }

    private static String at(double... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> {
                    double rounded = Math.round(number * 100) / 100.0;
                    return rounded == Math.rint(rounded) ? "" + (long) rounded : "" + rounded;
                })
                .collect(Collectors.joining(" "));
    }

    private static String color(int color) {
        return COLORS.getOrDefault(color, Integer.toHexString(color));
    }
}
