package kwonik.app.exercise.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import kwonik.app.controls.WrappedText;
import kwonik.app.exercise.ask.WordMarking.MarkLine;
import kwonik.app.exercise.ask.WordMarking.Word;
import kwonik.exercise.Answer;
import kwonik.exercise.SourceReading;
import kwonik.exercise.SourceReading.TextLine;
import kwonik.model.Source;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Texts in which words are marked, by the pointer or by keys: arrows go from word to word, Shift marks on the way,
/// Space marks one, S a line, Delete none. Tab meets it once.
final class MarkableText extends VBox {
    private static final Pattern BREAK = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

    private final Words words;
    private final List<MarkLine> lines = new ArrayList<>();
    private final List<MarkedLine> drawn = new ArrayList<>();
    private WordMarking marking;
    private Runnable changed = () -> {};

    /// @param headed whether each text has its source above it
    MarkableText(List<SourceReading> readings, boolean headed, Words words) {
        this.words = words;
        getStyleClass().add("markable");
        List<Source> sources = readings.stream().map(SourceReading::source).toList();
        QuestionNames names = new QuestionNames(words);
        for (SourceReading reading : readings) {
            if (headed) {
                // one alone may be called as another that is read elsewhere
                String name =
                        sources.size() == 1 ? names.titled(reading.source()) : names.source(reading.source(), sources);
                getChildren().add(new SourceHead(reading.source(), name, words));
            }
            boolean numbered = reading.lines().size() > 1 || headed;
            for (TextLine line : reading.lines()) {
                add(new MarkLine(reading.source().id(), line), numbered);
            }
        }
        marking = WordMarking.of(lines);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        draw();
    }

    private void add(MarkLine line, boolean numbered) {
        // one line of the text is one row: breaks in it are blanks, of the same length
        MarkedLine row = new MarkedLine(
                numbered ? String.valueOf(line.line().number()) : "",
                BREAK.matcher(line.line().text()).replaceAll(" "));
        int place = drawn.size();
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> mousePressed(place, event));
        row.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::mouseDragged);
        row.focusedProperty().subscribe((_, _) -> draw());
        lines.add(line);
        drawn.add(row);
        getChildren().add(row);
    }

    /// Hears of other words that are marked.
    void onChanged(Runnable then) {
        changed = then;
    }

    /// What is marked, or null.
    Answer.@Nullable Marked marked() {
        return marking.marked();
    }

    void show(Answer.Marked answer) {
        marking = marking.showing(answer);
        draw();
    }

    void clear() {
        take(marking.cleared());
    }

    /// Gives the keyboard to the line where it was.
    void begin() {
        if (!drawn.isEmpty()) {
            drawn.get(marking.line()).requestFocus();
        }
    }

    /// The words that are marked, in their lines, and where the keyboard is.
    List<Node> seen() {
        List<Node> seen = new ArrayList<>();
        for (MarkedLine row : drawn) {
            if (row.isMarked()) {
                seen.add(row);
            }
        }
        if (seen.isEmpty() && !drawn.isEmpty()) {
            seen.add(drawn.get(marking.line()));
        }
        return seen;
    }

    private void take(WordMarking next) {
        boolean other = marking.anchor() != next.anchor() || marking.head() != next.head();
        marking = next;
        draw();
        if (other) {
            changed.run();
        }
    }

    private void draw() {
        if (marking.words().isEmpty()) {
            return;
        }
        for (int i = 0; i < drawn.size(); i++) {
            MarkedLine row = drawn.get(i);
            row.setFocusTraversable(i == marking.line());
            int from = 0;
            int to = 0;
            for (int place = marking.firstOf(i); place <= marking.lastOf(i); place++) {
                if (marking.isMarked(place)) {
                    from = to == 0 ? marking.words().get(place).from() : from;
                    to = marking.words().get(place).to();
                }
            }
            row.mark(from, to);
            Word word = marking.words().get(marking.caret());
            boolean here = i == marking.line() && row.isFocused();
            row.frame(here ? word.from() : 0, here ? word.to() : 0);
            row.setAccessibleText(name(i, from, to));
        }
    }

    /// What is heard of a line: the word at the keyboard, what is marked, and all of it.
    private String name(int line, int from, int to) {
        String text = lines.get(line).line().text();
        Word word = marking.words().get(marking.caret());
        String at = word.line() == line ? text.substring(word.from(), word.to()) : "";
        String number = String.valueOf(lines.get(line).line().number());
        return words.say("exercise.window.line", number, at, text.substring(from, to), text);
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || marking.words().isEmpty()) {
            return;
        }
        boolean shift = event.isShiftDown();
        int caret = marking.caret();
        int line = marking.line();
        WordMarking next = switch (event.getCode()) {
            case RIGHT -> marking.to(caret + 1, shift);
            case LEFT -> marking.to(caret - 1, shift);
            case DOWN -> marking.to(row(1), shift);
            case UP -> marking.to(row(-1), shift);
            case HOME -> marking.to(marking.firstOf(line), shift);
            case END -> marking.to(marking.lastOf(line), shift);
            case SPACE -> marking.toggled();
            case S -> marking.wholeLine();
            case DELETE, BACK_SPACE -> marking.cleared();
            default -> null;
        };
        boolean leaves = !shift && next != null && next.caret() == caret && next.anchor() == marking.anchor();
        boolean upright = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
        if (next == null || (leaves && upright)) {
            // beyond the first and the last line there may be more of the page
            return;
        }
        take(next);
        begin();
        drawn.get(marking.line()).showWord();
        event.consume();
    }

    /// The word one row up or down.
    private int row(int by) {
        Word word = marking.words().get(marking.caret());
        int there = drawn.get(word.line()).beside(word.from(), by);
        if (there >= 0) {
            return marking.at(word.line(), there);
        }
        int next = word.line() + by;
        if (next < 0 || next >= drawn.size()) {
            return marking.caret();
        }
        return by > 0 ? marking.firstOf(next) : marking.lastOf(next);
    }

    private void mousePressed(int line, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int word = marking.at(line, drawn.get(line).characterAt(event.getSceneX(), event.getSceneY()));
        if (event.isShiftDown() && marking.marked() != null) {
            take(marking.to(word, true));
        } else if (event.getClickCount() == 2) {
            take(marking.marking(marking.firstOf(line), marking.lastOf(line)));
        } else {
            take(marking.marking(word, word));
        }
        begin();
        event.consume();
    }

    private void mouseDragged(MouseEvent event) {
        if (!event.isPrimaryButtonDown() || marking.marked() == null) {
            return;
        }
        for (int i = 0; i < drawn.size(); i++) {
            MarkedLine row = drawn.get(i);
            if (row.contains(row.sceneToLocal(event.getSceneX(), event.getSceneY()))) {
                int word = marking.at(i, row.characterAt(event.getSceneX(), event.getSceneY()));
                take(marking.to(word, true));
            }
        }
        event.consume();
    }

    /// What the keys do, in a line beside the text.
    static WrappedText keys(Words words) {
        return new WrappedText("fine", words.say("exercise.window.mark.keys"));
    }
}
