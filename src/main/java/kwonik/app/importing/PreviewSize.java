package kwonik.app.importing;

import java.util.Arrays;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// How wide the columns of a table are and how high its rows, so that what stands in them can be read.
final class PreviewSize {
    /// The most lines that a cell has; what is longer ends in points.
    private static final int MOST_LINES = 6;
    /// Beside and above the text of a cell.
    private static final double MARGIN = 22;
    private static final double PADDING = 14;
    /// A sign before the text.
    private static final double SIGN = 24;

    private final Text plain = new Text();
    private final Text bold = new Text();
    private final double line;

    PreviewSize(Font font) {
        plain.setFont(font);
        bold.setFont(Font.font(font.getFamily(), FontWeight.BOLD, font.getSize()));
        line = height(plain, "Ég", 0);
    }

    /// The room that a text needs in one line, with a sign before it.
    double width(String text) {
        bold.setWrappingWidth(0);
        bold.setText(text);
        return Math.ceil(bold.getLayoutBounds().getWidth()) + MARGIN + SIGN;
    }

    /// The room that the longest word of a text needs.
    double word(String text) {
        return Arrays.stream(text.split("\\s+")).mapToDouble(this::width).max().orElse(0);
    }

    /// How high a cell with what was read of a date is in a column.
    ///
    /// @param column its width
    double told(String text, double column) {
        return cell(bold, text, column - MARGIN - SIGN);
    }

    /// How high a cell of the file is in a column.
    ///
    /// @param marked whether a sign may stand before the text
    /// @param column its width
    double cell(String text, double column, boolean marked) {
        return cell(plain, text, column - MARGIN - (marked ? SIGN : 0));
    }

    private double cell(Text face, String text, double wide) {
        return Math.min(height(face, text, Math.max(line, wide)), MOST_LINES * line + 1) + PADDING;
    }

    private static double height(Text text, String said, double wide) {
        text.setWrappingWidth(wide);
        text.setText(said);
        return Math.ceil(text.getLayoutBounds().getHeight());
    }

    /// Shares room among columns: each has what it needs at least, and no more than it can use while another needs it.
    ///
    /// @param least what each needs
    /// @param best what each can use
    /// @return the widths, wider than the room if that is less than all need
    static double[] share(double[] least, double[] best, double room) {
        double needed = Arrays.stream(least).sum();
        double used = Arrays.stream(best).sum();
        double[] shared = new double[least.length];
        for (int i = 0; i < shared.length; i++) {
            double wide = room <= needed
                    ? least[i]
                    : room < used
                            ? least[i] + (best[i] - least[i]) * (room - needed) / (used - needed)
                            : best[i] * room / used;
            shared[i] = Math.floor(wide);
        }
        return shared;
    }
}
