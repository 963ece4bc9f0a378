package kwonik.layout.picture;

/// One placed and coloured thing of a picture: no time, no model, no state. Lengths in pixels, colours as 0xAARRGGBB.
public sealed interface Mark {
    /// This mark moved `dx` to the right and `dy` down.
    default Mark moved(double dx, double dy) {
        return switch (this) {
            case Line m -> new Line(m.x0 + dx, m.y0 + dy, m.x1 + dx, m.y1 + dy, m.width, m.color);
            case Band m -> new Band(m.x + dx, m.y + dy, m.width, m.height, m.radius, m.fill, m.stroke);
            case Bar m -> new Bar(m.stretch.moved(dx), m.y + dy, m.height, m.color, m.fill, m.startEnd, m.endEnd);
            case Dot m -> new Dot(m.shape, m.x + dx, m.y + dy, m.radius, m.fill, m.stroke);
            case Words m -> new Words(m.x + dx, m.y + dy, m.text, m.style, m.color, m.kept);
            case Upright m -> new Upright(m.x + dx, m.y + dy, m.text, m.style, m.color);
            case Tear m -> new Tear(m.x0 + dx, m.x1 + dx, m.top + dy, m.bottom + dy, m.tooth, m.fill, m.line);
            case Chip m -> new Chip(m.box.moved(dx, dy), m.text, m.style, m.fill, m.stroke, m.ink);
            case Pattern m -> new Pattern(m.weave, m.box.moved(dx, dy), m.pitch, m.line, m.color);
            case Sign m -> new Sign(m.kind, m.box.moved(dx, dy), m.text, m.style, m.ink, m.fill, m.frame);
        };
    }

    /// A straight stroke.
    record Line(double x0, double y0, double x1, double y1, double width, int color) implements Mark {}

    /// A filled rectangle with rounded corners; a stroke of colour 0 is none.
    record Band(double x, double y, double width, double height, double radius, int fill, int stroke) implements Mark {}

    /// A stretch of time as a bar.
    record Bar(Stretch stretch, double y, double height, int color, Fill fill, End startEnd, End endEnd)
            implements Mark {}

    /// From where to where a bar goes: certain from `x0` to `x1`; its doubtful ends reach to `paddedX0` and
    /// `paddedX1`.
    record Stretch(double paddedX0, double x0, double x1, double paddedX1) {
        Stretch moved(double dx) {
            return new Stretch(paddedX0 + dx, x0 + dx, x1 + dx, paddedX1 + dx);
        }
    }

    /// A moment, in the shape of its lane.
    record Dot(Shape shape, double x, double y, double radius, int fill, int stroke) implements Mark {}

    /// A line of text from `x` to the right; `y` is its baseline.
    ///
    /// @param kept the part that stays at its place if the text is written in another font than planned
    record Words(double x, double y, String text, TextStyle style, int color, Kept kept) implements Mark {
        /// A text that keeps its left end.
        public Words(double x, double y, String text, TextStyle style, int color) {
            this(x, y, text, style, color, Kept.LEFT);
        }
    }

    /// A part of a line of text.
    enum Kept {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /// A pill that says how many events lie here.
    record Chip(Picture.Box box, String text, TextStyle style, int fill, int stroke, int ink) implements Mark {}

    /// A short word in a frame behind a label.
    record Sign(Kind kind, Picture.Box box, String text, TextStyle style, int ink, int fill, int frame)
            implements Mark {
        /// What it tells of the event.
        public enum Kind {
            /// Sources give different figures or dates.
            DIFFER,
            /// Only one of several sources tells of it.
            ALONE
        }
    }

    /// A line of text that reads upward from `y`; `x` is its baseline.
    record Upright(double x, double y, String text, TextStyle style, int color) implements Mark {}

    /// A hidden gap: two torn edges with teeth `tooth` deep.
    record Tear(double x0, double x1, double top, double bottom, double tooth, int fill, int line) implements Mark {}

    /// A rectangle filled with a pattern of lines, which stands for a tint where there is no colour.
    ///
    /// @param pitch from one line to the next
    /// @param line how wide a line is
    record Pattern(Weave weave, Picture.Box box, double pitch, double line, int color) implements Mark {}

    /// Patterns that are told apart at a glance.
    enum Weave {
        RISING,
        DOTTED,
        FALLING,
        LEVEL,
        UPRIGHT,
        CROSSED;

        /// The pattern at `index`, counted from 0.
        public static Weave of(int index) {
            return values()[Math.floorMod(index, values().length)];
        }
    }

    /// How the certain part of a bar is filled, so that it can be told without colour.
    enum Fill {
        /// It lasted this long.
        SOLID,
        /// It happened at some time within.
        WITHIN
    }

    /// How a bar ends.
    enum End {
        SHARP,
        /// The date is doubtful: the colour fades out in hatches over the padded part.
        DOUBTFUL,
        /// It goes on, or its end is unknown.
        OPEN
    }

    /// Shapes that tell lanes apart without colour.
    enum Shape {
        SQUARE,
        DIAMOND,
        CIRCLE,
        TRIANGLE,
        PENTAGON,
        HEXAGON;

        /// The shape of the lane at `index`, counted from 0.
        public static Shape ofLane(int index) {
            return values()[Math.floorMod(index, values().length)];
        }
    }
}
