package kwonik.layout.paper;

import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.text.Flow;
import kwonik.words.Words;

/// How things are set on paper: in which type and ink, and what there is to write into.
///
/// @param look black on white, scaled to the density of the paper
/// @param words the language
/// @param measure how wide text is
record PaperType(Look look, Words words, TextMeasure measure) {
    /// A hand needs such a line, in millimetres.
    static final double LINE = 9;

    private static final double HAIR = 0.25;

    /// So many pixels.
    static double mm(double length) {
        return length * PaperLayout.DPI / 25.4;
    }

    PaperType scaled(double factor) {
        return new PaperType(look.scaled(factor), words, measure);
    }

    String say(String key, Object... args) {
        return words.say("exercise.paper." + key, args);
    }

    Flow flow(double width) {
        return new Flow(measure, width);
    }

    TextStyle title() {
        return look.type().title().scaled(1.2);
    }

    TextStyle strong() {
        return look.type().headline();
    }

    TextStyle plain() {
        return look.type().label();
    }

    TextStyle small() {
        return look.type().small().scaled(0.95);
    }

    TextStyle quote() {
        return look.type().quote();
    }

    /// For much to read at once.
    TextStyle reading() {
        return quote().scaled(0.9);
    }

    int ink() {
        return look.colors().ink();
    }

    int soft() {
        return look.colors().soft();
    }

    double pad() {
        return look.gaps().pad();
    }

    /// A text behind a number or letter, which stands out to the left.
    Flow numbered(String number, Flow text, double width) {
        Flow flow = flow(width);
        double indent = indent();
        flow.sheet().words(0, Flow.leading(strong()) / 2, number, strong(), ink());
        return flow.add(text, indent);
    }

    /// How far a numbered text stands in.
    double indent() {
        return strong().size() * 2;
    }

    /// A line to write on, with what it is for before it.
    ///
    /// @param height of the room to write in
    void line(Flow flow, String label, double height) {
        double before = label.isEmpty() ? 0 : measure.width(label, small()) + pad();
        double foot = flow.height() + height;
        double from = before > flow.width() * 0.6 ? 0 : before;
        if (!label.isEmpty()) {
            if (from == 0) {
                flow.text(label, small(), soft());
                foot = flow.height() + height;
            } else {
                flow.sheet().words(0, foot - small().size() * 0.45, label, small(), soft());
            }
        }
        flow.sheet().rule(from, foot - mm(HAIR), Math.max(1, flow.width() - from), mm(HAIR), soft());
        flow.gap(height);
    }

    /// Two lines to write on beside each other, the first as wide as a share of both.
    void lines(Flow flow, String first, double share, String second, double height) {
        double gap = 2 * pad();
        Flow left = flow.column(flow.width() * share - gap);
        line(left, first, height);
        Flow right = flow.column(flow.width() * (1 - share));
        line(right, second, height);
        double top = flow.height();
        double most = Math.max(left.height(), right.height());
        // the feet of both stand on one line, however many words stand before
        flow.place(left, 0, top + most - left.height());
        flow.place(right, flow.width() * share, top + most - right.height());
        flow.gap(most);
    }

    /// A box to tick, with what it stands for behind it.
    Flow box(String label, double width) {
        double side = plain().size() * 1.1;
        double indent = side + pad();
        Flow flow = flow(width);
        double top = Math.rint((Flow.leading(plain()) - side) / 2);
        frame(flow.sheet(), 0, Math.max(0, top), side, side);
        return flow.add(flow.column(width - indent).text(label, plain(), ink()), indent);
    }

    /// A frame of thin lines.
    void frame(PictureBuilder sheet, double x, double y, double width, double height) {
        double line = mm(HAIR);
        sheet.rule(x, y, width, line, soft());
        sheet.rule(x, y + height - line, width, line, soft());
        sheet.rule(x, y, line, height, soft());
        sheet.rule(x + width - line, y, line, height, soft());
    }

    /// Where to cut: a dashed line, to the right or down.
    void cut(PictureBuilder sheet, double x0, double y0, double x1, double y1) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        int dashes = Math.max(1, (int) (length / mm(5)));
        for (int i = 0; i < dashes; i++) {
            double from = (i + 0.2) / dashes;
            double to = (i + 0.8) / dashes;
            sheet.add(new Mark.Line(
                    x0 + (x1 - x0) * from,
                    y0 + (y1 - y0) * from,
                    x0 + (x1 - x0) * to,
                    y0 + (y1 - y0) * to,
                    mm(HAIR),
                    soft()));
        }
    }

    /// A pair of scissors that opens to the right, with its middle at a place.
    void scissors(PictureBuilder sheet, double x, double y) {
        double size = mm(2.6);
        for (int side = -1; side <= 1; side += 2) {
            double handle = y + side * size * 0.45;
            sheet.add(new Mark.Line(x - size * 0.4, handle, x + size, y - side * size * 0.4, mm(0.45), ink()));
            sheet.add(new Mark.Dot(Mark.Shape.CIRCLE, x - size * 0.7, handle, size * 0.38, ink(), 0));
            sheet.add(new Mark.Dot(
                    Mark.Shape.CIRCLE,
                    x - size * 0.7,
                    handle,
                    size * 0.2,
                    look.colors().surfaces().ground(),
                    0));
        }
    }
}
