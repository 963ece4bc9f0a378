package kwonik.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A large picture on many sheets of office paper, to be cut and glued.
///
/// @param across sheets side by side, 1 to 20
/// @param down sheets one below the other, 1 to 20
/// @param paper of the printer
public record PaperGrid(int across, int down, Paper paper) {
    private static final int MOST = 20;
    private static final Pattern GRID = Pattern.compile("([0-9]{1,2})[xX×]([0-9]{1,2})");

    public PaperGrid {
        if (across < 1 || across > MOST || down < 1 || down > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " sheets, not " + across + " x " + down);
        }
    }

    /// Paper that printers take, in millimetres upright.
    public enum Paper {
        A4(210, 297),
        LETTER(215.9, 279.4);

        private final double width;
        private final double height;

        Paper(double width, double height) {
            this.width = width;
            this.height = height;
        }

        /// The shorter side, in millimetres.
        public double width() {
            return width;
        }

        /// The longer side, in millimetres.
        public double height() {
            return height;
        }
    }

    /// Reads `3x2`, sheets across and down, for A4; empty if it is nothing like that.
    public static Optional<PaperGrid> parse(String text) {
        Matcher matcher = GRID.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int across = Integer.parseInt(matcher.group(1));
        int down = Integer.parseInt(matcher.group(2));
        boolean possible = across >= 1 && across <= MOST && down >= 1 && down <= MOST;
        return possible ? Optional.of(new PaperGrid(across, down, Paper.A4)) : Optional.empty();
    }
}
