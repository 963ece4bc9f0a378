package kwonik.app.controls;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.text.Text;

/// Ends the lines of a paragraph in which letters run to the left: a line feed in the place of a blank, so that every
/// character keeps its place.
///
/// The toolkit, where it wraps such a text, shows words twice, runs over the margin, or fails.
final class LineEnds {
    /// A hair, for sums of widths that were rounded.
    private static final double HAIR = 0.5;

    private final List<Text> runs;
    private final List<String> whole;
    private final Text ruler = new Text();

    LineEnds(List<Text> runs) {
        this.runs = runs;
        whole = runs.stream().map(Text::getText).toList();
    }

    /// What the runs say now.
    String text() {
        return runs.stream().map(Text::getText).collect(Collectors.joining());
    }

    /// The width that the longest paragraph takes.
    double width() {
        return walk(Double.MAX_VALUE, copies());
    }

    /// Ends each line before it is wider than the room.
    void fit(double room) {
        List<StringBuilder> ended = copies();
        walk(room, ended);
        for (int i = 0; i < runs.size(); i++) {
            String now = ended.get(i).toString();
            if (!now.equals(runs.get(i).getText())) {
                runs.get(i).setText(now);
            }
        }
    }

    private List<StringBuilder> copies() {
        return whole.stream().map(StringBuilder::new).toList();
    }

    /// Sets the ends of lines and returns the width of the longest.
    private double walk(double room, List<StringBuilder> ended) {
        double widest = 0;
        double before = 0;
        double word = 0;
        StringBuilder run = null;
        int blank = -1;
        for (int i = 0; i < whole.size(); i++) {
            ruler.setFont(runs.get(i).getFont());
            int at = 0;
            for (String piece : whole.get(i).split("(?<=[ \\n])|(?=[ \\n])", -1)) {
                if (piece.equals("\n")) {
                    before = 0;
                    word = 0;
                    run = null;
                } else if (piece.equals(" ")) {
                    before += word + width(piece);
                    word = 0;
                    run = ended.get(i);
                    blank = at;
                } else {
                    word += width(piece);
                    if (run != null && before + word > room + HAIR) {
                        run.setCharAt(blank, '\n');
                        before = 0;
                        run = null;
                    }
                }
                widest = Math.max(widest, before + word);
                at += piece.length();
            }
        }
        return widest;
    }

    private double width(String piece) {
        ruler.setText(piece);
        return ruler.getLayoutBounds().getWidth();
    }
}
