package kwonik.export.common;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sheets of office paper that a poster is glued together from.
///
/// @param across sheets in a row, 1 to [#MOST]
/// @param down rows, 1 to [#MOST]
/// @param paper what each sheet is
public record PaperGrid(int across, int down, Paper paper) {
    /// The most sheets in a row, and the most rows.
    public static final int MOST = 20;

    private static final Pattern GRID = Pattern.compile("([0-9]{1,2})[xX×]([0-9]{1,2})");

    public PaperGrid {
        if (!fits(across, down)) {
            throw new IllegalArgumentException("1 to " + MOST + " sheets, not " + across + " x " + down);
        }
    }

    /// A size of paper that printers hold.
    public enum Paper {
        /// ISO 216.
        A4(210, 297),
        /// ANSI/ASME Y14.1.
        LETTER(215.9, 279.4);

        private final double shorter;
        private final double longer;

        Paper(double shorter, double longer) {
            this.shorter = shorter;
            this.longer = longer;
        }

        /// The shorter side in mm.
        public double shorter() {
            return shorter;
        }

        /// The longer side in mm.
        public double longer() {
            return longer;
        }
    }

    /// Reads `3x2`: three sheets of A4 across and two down; empty if it is anything else, or out of bounds.
    public static Optional<PaperGrid> parse(String text) {
        Matcher matcher = GRID.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int across = Integer.parseInt(matcher.group(1));
        int down = Integer.parseInt(matcher.group(2));
        return fits(across, down) ? Optional.of(new PaperGrid(across, down, Paper.A4)) : Optional.empty();
    }

    private static boolean fits(int across, int down) {
        return across >= 1 && across <= MOST && down >= 1 && down <= MOST;
    }

    /// The grid as [#parse] reads it, e.g. `3x2`.
    @Override
    public String toString() {
        return across + "x" + down;
    }
}
