package kwonik.layout.picture;

import java.util.List;
import kwonik.layout.picture.TextStyle.Face;

/// Every colour, size and gap, as plain values; colours are 0xAARRGGBB, lengths are pixels.
///
/// Lane colours are those that colour-blind eyes can tell apart; shapes tell them apart without colour.
///
/// @param name stable name of the look: light, dark, projector or print
/// @param dark whether its ground is dark
/// @param patterned whether patterns stand for the tints of eras and lanes
/// @param colors the colours
/// @param type the sizes of type
/// @param gaps the distances
public record Look(String name, boolean dark, boolean patterned, Colors colors, Type type, Gaps gaps) {
    /// The colours of a look.
    ///
    /// @param surfaces what other things lie on
    /// @param ink of text
    /// @param soft ink of less important text; still at least 4.5:1 on the ground
    /// @param hair hairlines
    /// @param accent the one main action, selection and focus
    /// @param era fills of era bands, taken in turn
    /// @param lanes one for each lane, taken in turn
    public record Colors(
            Surfaces surfaces, int ink, int soft, int hair, Accent accent, List<Integer> era, List<Integer> lanes) {
        /// The colour of the lane at `index`, counted from 0.
        public int lane(int index) {
            return lanes.get(Math.floorMod(index, lanes.size()));
        }

        /// These colours with others for the lanes.
        public Colors withLanes(List<Integer> others) {
            return new Colors(surfaces, ink, soft, hair, accent, era, others);
        }

        /// The fill of the era at `index`, counted from 0.
        public int era(int index) {
            return era.get(Math.floorMod(index, era.size()));
        }
    }

    /// What other things lie on.
    ///
    /// @param ground behind the timeline
    /// @param pane behind text
    /// @param stripe behind every other lane
    public record Surfaces(int ground, int pane, int stripe) {}

    /// The colour that stands out.
    ///
    /// @param fill of it
    /// @param text on it
    public record Accent(int fill, int text) {}

    /// The sizes of type.
    ///
    /// @param quote the words of a source
    public record Type(
            TextStyle title,
            TextStyle lane,
            TextStyle label,
            TextStyle headline,
            TextStyle small,
            TextStyle axis,
            TextStyle quote) {
        Type scaled(double f) {
            return new Type(
                    title.scaled(f),
                    lane.scaled(f),
                    label.scaled(f),
                    headline.scaled(f),
                    small.scaled(f),
                    axis.scaled(f),
                    quote.scaled(f));
        }
    }

    /// The distances.
    ///
    /// @param heights the heights of rows
    /// @param mark radius of a mark
    /// @param bar thickness of a bar
    /// @param pad the common small distance
    /// @param hair width of a hairline
    /// @param hiddenGap width of a hidden gap, whatever its length
    public record Gaps(Heights heights, double mark, double bar, double pad, double hair, double hiddenGap) {
        Gaps scaled(double f) {
            return new Gaps(heights.scaled(f), mark * f, bar * f, pad * f, Math.max(1, hair * f), hiddenGap * f);
        }
    }

    /// The heights of rows.
    ///
    /// @param row of labels, at least
    /// @param strip of small marks at the foot of a lane
    /// @param header the line that names a lane
    /// @param era a row of eras
    /// @param axis the two rows of the time axis
    /// @param legend the line that explains the marks
    public record Heights(double row, double strip, double header, double era, double axis, double legend) {
        Heights scaled(double f) {
            return new Heights(row * f, strip * f, header * f, era * f, axis * f, legend * f);
        }

        Heights withRow(double other) {
            return new Heights(other, strip, header, era, axis, legend);
        }
    }

    private static final Type SCREEN_TYPE = new Type(
            new TextStyle(Face.SANS_BOLD, 20),
            new TextStyle(Face.SANS_BOLD, 13.5),
            new TextStyle(Face.SANS, 14),
            new TextStyle(Face.SANS_BOLD, 14),
            new TextStyle(Face.SANS, 12.5),
            new TextStyle(Face.SANS, 13),
            new TextStyle(Face.SERIF, 16));
    private static final Gaps SCREEN_GAPS = new Gaps(new Heights(22, 18, 19, 22, 46, 26), 5.5, 5, 6, 1, 28);

    public static final Look LIGHT = new Look(
            "light",
            false,
            false,
            new Colors(
                    new Surfaces(0xFFFBFAF6, 0xFFFFFFFF, 0xFFF4F2EC),
                    0xFF1D2430,
                    0xFF565F6D,
                    0xFFD9D6CF,
                    new Accent(0xFF0B6AA8, 0xFFFFFFFF),
                    List.of(0xFFEBE1D2, 0xFFDCE8E2, 0xFFE3E0EC),
                    List.of(0xFF0B6AA8, 0xFF54307A, 0xFF19633E, 0xFFB8480A, 0xFF573D00, 0xFF8A325C)),
            SCREEN_TYPE,
            SCREEN_GAPS);

    public static final Look DARK = new Look(
            "dark",
            true,
            false,
            new Colors(
                    new Surfaces(0xFF14181F, 0xFF1B2029, 0xFF191E27),
                    0xFFE7EAEF,
                    0xFFA3ACB9,
                    0xFF323A47,
                    new Accent(0xFF5FB2EA, 0xFF0D141C),
                    List.of(0xFF3B342A, 0xFF263A35, 0xFF312F42),
                    List.of(0xFF5FB2EA, 0xFFEFD2FF, 0xFF46E7B3, 0xFFEC8344, 0xFFF0CB6B, 0xFFD995B5)),
            SCREEN_TYPE,
            SCREEN_GAPS);

    public static final Look PROJECTOR = new Look(
            "projector",
            false,
            false,
            new Colors(
                    new Surfaces(0xFFFFFFFF, 0xFFFFFFFF, 0xFFF3F3F3),
                    0xFF000000,
                    0xFF3A3A3A,
                    0xFF8A8A8A,
                    new Accent(0xFF00457A, 0xFFFFFFFF),
                    List.of(0xFFE6DAC6, 0xFFCFE2D9, 0xFFDAD5E8),
                    List.of(0xFF004B80, 0xFF2E066F, 0xFF003B2C, 0xFF8C3405, 0xFF3A2802, 0xFF6E3252)),
            SCREEN_TYPE.scaled(1.6),
            new Gaps(new Heights(22, 18, 19, 22, 46, 26), 6, 6, 6, 1.25, 28).scaled(1.6));

    /// For paper: black on white, and patterns where other looks have tints.
    public static final Look PRINT = new Look(
            "print",
            false,
            true,
            new Colors(
                    new Surfaces(0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF),
                    0xFF000000,
                    0xFF3A3A3A,
                    0xFF9A9A9A,
                    new Accent(0xFF000000, 0xFFFFFFFF),
                    List.of(0xFFFFFFFF),
                    List.of(0xFF000000)),
            SCREEN_TYPE,
            SCREEN_GAPS);

    /// The looks of the window, the default first.
    public static final List<Look> ALL = List.of(LIGHT, DARK, PROJECTOR);

    /// The looks of pictures that leave the program: those of the window, and one for paper.
    public static final List<Look> FOR_FILES = List.of(LIGHT, DARK, PROJECTOR, PRINT);

    /// This look with every length multiplied by `factor`.
    public Look scaled(double factor) {
        return factor == 1 ? this : new Look(name, dark, patterned, colors, type.scaled(factor), gaps.scaled(factor));
    }

    /// This look with rows of labels `factor` times as high, which leaves room between them.
    public Look airy(double factor) {
        Heights heights = gaps.heights.withRow(gaps.heights.row * factor);
        Gaps airy = new Gaps(heights, gaps.mark, gaps.bar, gaps.pad, gaps.hair, gaps.hiddenGap);
        return new Look(name, dark, patterned, colors, type, airy);
    }

    /// This look in other colours.
    public Look in(Colors others) {
        return new Look(name, dark, patterned, others, type, gaps);
    }

    /// The look of that name.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Look named(String name) {
        return FOR_FILES.stream()
                .filter(look -> look.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no look named " + name));
    }
}
