package kwonik.layout.lane;

import java.util.List;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Mark.Sign.Kind;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.TextMeasure;
import kwonik.model.Chronicle;
import kwonik.model.Event;

/// What stands behind the label of an event: that its sources differ, or that only one of them tells of it.
///
/// @param kinds in the order to draw them
/// @param sources how many the chronicle has
public record Signs(List<Kind> kinds, int sources) {
    private static final Signs NONE = new Signs(List.of(), 0);
    /// The side of a sign's frame, by the size of its type.
    private static final double HEIGHT = 1.3;

    private static final double PAD = 0.35;

    /// The signs of an event. While sources are left out it cannot be said that only one of them reports it.
    static Signs of(ChronicleIndex index, Event event) {
        Chronicle chronicle = index.chronicle();
        boolean differ = !event.details().evidence().differs().isEmpty();
        boolean alone = index.hasAllSources() && chronicle.onlyVoice(event).isPresent();
        if (!differ && !alone) {
            return NONE;
        }
        List<Kind> kinds =
                differ && alone ? List.of(Kind.DIFFER, Kind.ALONE) : List.of(differ ? Kind.DIFFER : Kind.ALONE);
        return new Signs(kinds, chronicle.sources().size());
    }

    /// What a sign says.
    public static String text(Kind kind, int sources) {
        return kind == Kind.DIFFER ? "≠" : "1/" + sources;
    }

    /// The pixels that all signs take behind a label.
    double room(Look look, TextMeasure measure) {
        double room = 0;
        for (Kind kind : kinds) {
            room += gap(look) + width(look, measure, text(kind, sources));
        }
        return room;
    }

    private static double gap(Look look) {
        return look.gaps().pad() * 0.8;
    }

    private static double width(Look look, TextMeasure measure, String text) {
        return measure.width(text, look.type().small())
                + 2 * PAD * look.type().small().size();
    }

    /// The height on which signs are centred, and how far they may reach above and below it.
    record Line(double middle, double half) {}

    /// Draws the signs from `x` on.
    void draw(PictureBuilder sheet, Look look, double x, Line line) {
        double at = x;
        for (Kind kind : kinds) {
            at += gap(look);
            Mark.Sign sign = sign(kind, sources, look, sheet, at, line);
            sheet.add(sign);
            at += sign.box().width();
        }
    }

    /// One sign at a place, for a label or the legend.
    static Mark.Sign sign(Kind kind, int sources, Look look, PictureBuilder sheet, double x, double middle) {
        return sign(kind, sources, look, sheet, x, new Line(middle, Double.POSITIVE_INFINITY));
    }

    private static Mark.Sign sign(Kind kind, int sources, Look look, PictureBuilder sheet, double x, Line line) {
        String text = text(kind, sources);
        double size = look.type().small().size();
        double height = Math.max(Math.rint(size), Math.min(Math.rint(HEIGHT * size), Math.floor(2 * line.half)));
        return new Mark.Sign(
                kind,
                new Box(
                        x,
                        // rounded down, it keeps from what is below it
                        line.half < height ? Math.floor(line.middle - height / 2) : Math.rint(line.middle - height / 2),
                        sheet.width(text, look.type().small())
                                + 2 * PAD * look.type().small().size(),
                        height),
                text,
                look.type().small(),
                look.colors().soft(),
                look.colors().surfaces().pane(),
                look.colors().hair());
    }
}
