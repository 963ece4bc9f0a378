package kwonik.layout.picture;

import java.util.List;
import kwonik.image.ImageFile;

/// One placed and coloured thing of a picture: no time, no model, no state. Lengths in pixels, colours as 0xAARRGGBB.
public sealed interface Mark {
    /// This mark moved `dx` to the right and `dy` down.
    Mark moved(double dx, double dy);

    /// Hands this mark to the method of its kind.
    ///
    /// Not a `switch` over types: its code is made at run time, before the first frame and while it waits for it.
    void to(Kinds kinds);

    /// Something that is done with each kind of mark.
    interface Kinds {
        void line(Line mark);

        void band(Band mark);

        void bar(Bar mark);

        void dot(Dot mark);

        void words(Words mark);

        void upright(Upright mark);

        void tear(Tear mark);

        void chip(Chip mark);

        void sign(Sign mark);

        void pattern(Pattern mark);

        void photo(Photo mark);
    }

    /// A straight stroke.
    record Line(double x0, double y0, double x1, double y1, double width, int color) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Line(x0 + dx, y0 + dy, x1 + dx, y1 + dy, width, color);
        }

        @Override
        public void to(Kinds kinds) {
            kinds.line(this);
        }
    }

    /// A filled rectangle with rounded corners; a stroke of colour 0 is none.
    record Band(double x, double y, double width, double height, double radius, int fill, int stroke) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Band(x + dx, y + dy, width, height, radius, fill, stroke);
        }

        @Override
        public void to(Kinds kinds) {
            kinds.band(this);
        }
    }

    /// A stretch of time as a bar.
    record Bar(Stretch stretch, double y, double height, int color, Fill fill, End startEnd, End endEnd)
            implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Bar(stretch.moved(dx), y + dy, height, color, fill, startEnd, endEnd);
        }

        @Override
        public void to(Kinds kinds) {
            kinds.bar(this);
        }
    }

    /// From where to where a bar goes: certain from `x0` to `x1`; its doubtful ends reach to `paddedX0` and
    /// `paddedX1`.
    record Stretch(double paddedX0, double x0, double x1, double paddedX1) {
        Stretch moved(double dx) {
            return new Stretch(paddedX0 + dx, x0 + dx, x1 + dx, paddedX1 + dx);
        }
    }

    /// A moment, in the shape of its lane.
    record Dot(Shape shape, double x, double y, double radius, int fill, int stroke) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Dot(shape, x + dx, y + dy, radius, fill, stroke);
        }

        @Override
        public void to(Kinds kinds) {
            kinds.dot(this);
        }
    }

    /// A line of text from `x` to the right; `y` is its baseline.
    ///
    /// @param kept the part that stays at its place if the text is written in another font than planned
    record Words(double x, double y, String text, TextStyle style, int color, Kept kept) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Words(x + dx, y + dy, text, style, color, kept);
        }

        @Override
        public void to(Kinds kinds) {
            kinds.words(this);
        }

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
    record Chip(Picture.Box box, String text, TextStyle style, int fill, int stroke, int ink) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Chip(box.moved(dx, dy), text, style, fill, stroke, ink);
        }

        @Override
        public void to(Kinds kinds) {
            kinds.chip(this);
        }
    }

    /// A short word in a frame behind a label.
    record Sign(Kind kind, Picture.Box box, String text, TextStyle style, int ink, int fill, int frame)
            implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Sign(kind, box.moved(dx, dy), text, style, ink, fill, frame);
        }

        @Override
        public void to(Kinds kinds) {
            kinds.sign(this);
        }

        /// What it tells of the event.
        public enum Kind {
            /// Sources give different figures or dates.
            DIFFER,
            /// Only one of several sources tells of it.
            ALONE
        }
    }

    /// A line of text that reads upward from `y`; `x` is its baseline.
    record Upright(double x, double y, String text, TextStyle style, int color) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Upright(x + dx, y + dy, text, style, color);
        }

        @Override
        public void to(Kinds kinds) {
            kinds.upright(this);
        }
    }

    /// A hidden gap: two torn edges with teeth `tooth` deep.
    record Tear(double x0, double x1, double top, double bottom, double tooth, int fill, int line) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Tear(x0 + dx, x1 + dx, top + dy, bottom + dy, tooth, fill, line);
        }

        @Override
        public void to(Kinds kinds) {
            kinds.tear(this);
        }
    }

    /// A rectangle filled with a pattern of lines, which stands for a tint where there is no colour.
    ///
    /// @param pitch from one line to the next
    /// @param line how wide a line is
    record Pattern(Weave weave, Picture.Box box, double pitch, double line, int color) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Pattern(weave, box.moved(dx, dy), pitch, line, color);
        }

        @Override
        public void to(Kinds kinds) {
            kinds.pattern(this);
        }
    }

    /// A picture from a file: all of it, upright, as large as the box.
    ///
    /// @param box in the proportions of the picture, which is neither cut nor stretched
    /// @param alt what it shows, in words
    /// @param otherwise what is drawn in the box if the file turns out to be broken
    record Photo(Picture.Box box, ImageFile file, String alt, List<Mark> otherwise) implements Mark {
        public Photo {
            otherwise = List.copyOf(otherwise);
        }

        @Override
        public Mark moved(double dx, double dy) {
            return new Photo(
                    box.moved(dx, dy),
                    file,
                    alt,
                    otherwise.stream().map(mark -> mark.moved(dx, dy)).toList());
        }

        @Override
        public void to(Kinds kinds) {
            kinds.photo(this);
        }
    }

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
