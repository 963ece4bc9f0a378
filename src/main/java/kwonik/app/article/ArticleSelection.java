package kwonik.app.article;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import kwonik.app.passage.Paragraph;
import kwonik.app.passage.ParagraphCell;
import kwonik.app.passage.ParagraphText;
import kwonik.app.passage.PassageMarks.TextPointer;
import kwonik.app.passage.TextSelection;
import kwonik.app.passage.TextUnits;
import kwonik.edtf.typed.TextLanguage;
import org.jspecify.annotations.Nullable;

/// What is selected in an article, by pointer and keyboard: characters, words, lines, sentences, paragraphs.
final class ArticleSelection implements TextPointer {
    /// How far a selection scrolls beyond the edge at a time, in pixels.
    private static final double SCROLL = 24;

    private static final double INTO_NEXT_LINE = 0.6;
    private static final int PARAGRAPH = 3;

    private final ListView<Paragraph> list;
    private final ReadOnlyObjectWrapper<@Nullable TextSelection> selection = new ReadOnlyObjectWrapper<>();
    private String text = "";
    private TextUnits units = new TextUnits("", Locale.ENGLISH);

    ArticleSelection(ListView<Paragraph> list) {
        this.list = list;
    }

    ReadOnlyObjectProperty<@Nullable TextSelection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// Another text; of the same one what is selected stays.
    void show(String shown) {
        if (!shown.equals(text)) {
            text = shown;
            units = new TextUnits(shown, Locale.forLanguageTag(TextLanguage.of(shown)));
            selection.set(null);
        }
    }

    void select(@Nullable TextSelection next) {
        selection.set(next);
    }

    boolean isEmpty() {
        TextSelection now = selection.get();
        return now == null || now.isEmpty();
    }

    /// Grows to whole sentences.
    void growToSentence() {
        select(units.sentences(now()));
    }

    /// Grows to whole paragraphs.
    void growToParagraph() {
        select(units.paragraphs(now()));
    }

    /// What is selected, or the place of the first words in sight.
    private TextSelection now() {
        TextSelection now = selection.get();
        if (now != null) {
            return now;
        }
        int first = visible().stream()
                .mapToInt(shown -> shown.paragraph().start())
                .min()
                .orElse(0);
        return new TextSelection(first, first);
    }

    // ----- Keys

    /// Takes the selection along; whether the key is one for it.
    boolean key(KeyEvent event) {
        if (!event.isShiftDown() || event.isAltDown()) {
            return false;
        }
        TextSelection from = now();
        int caret = from.caret();
        boolean words = event.isShortcutDown();
        int to = switch (event.getCode()) {
            case RIGHT -> words ? units.word(caret, 1) : units.character(caret, 1);
            case LEFT -> words ? units.word(caret, -1) : units.character(caret, -1);
            case DOWN ->
                words ? units.paragraphs(new TextSelection(caret, caret)).end() : line(caret, 1);
            case UP -> words ? units.paragraphs(new TextSelection(caret, caret)).start() : line(caret, -1);
            case HOME -> words ? 0 : edge(caret, 0);
            case END -> words ? text.length() : edge(caret, list.getWidth());
            default -> -1;
        };
        if (to < 0) {
            return event.getCode() == KeyCode.SHIFT;
        }
        select(from.to(to));
        reveal(to);
        return true;
    }

    /// The place one line down or up, at the same distance from the edge.
    private int line(int caret, int by) {
        ParagraphText shown = textWith(caret);
        if (shown == null) {
            return units.character(caret, by);
        }
        Bounds at = shown.caret(caret);
        // well within the next line, whatever stands between two of them
        double y = by > 0
                ? at.getMaxY() + at.getHeight() * INTO_NEXT_LINE
                : at.getMinY() - at.getHeight() * INTO_NEXT_LINE;
        int there = shown.placeAt(at.getMinX(), y);
        boolean stuck = there == caret || (by > 0 ? there < caret : there > caret);
        boolean outside = y < 0 || y > shown.getHeight();
        if (!stuck && !outside) {
            return there;
        }
        int start = shown.paragraph().start();
        int end = start + shown.paragraph().text().length();
        return by > 0
                ? Math.min(text.length(), caret < end ? end : afterBreaks(end))
                : Math.max(0, caret > start ? start : beforeBreaks(start));
    }

    private int afterBreaks(int place) {
        int at = place;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int beforeBreaks(int place) {
        int at = place;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// The end of the line with a place that is nearest to an edge.
    private int edge(int caret, double x) {
        ParagraphText shown = textWith(caret);
        return shown == null ? caret : shown.placeAt(x, shown.caret(caret).getCenterY());
    }

    // ----- The pointer

    @Override
    public void pressed(int place, MouseEvent event) {
        TextSelection now = selection.get();
        if (event.getClickCount() == 2) {
            select(units.wordAt(place));
        } else if (event.getClickCount() >= PARAGRAPH) {
            select(units.paragraphs(new TextSelection(place, place)));
        } else if (event.isShiftDown() && now != null) {
            select(now.to(place));
        } else {
            select(new TextSelection(place, place));
        }
        list.requestFocus();
    }

    @Override
    public void dragged(MouseEvent event) {
        TextSelection now = selection.get();
        if (now == null) {
            return;
        }
        Point2D inList = list.sceneToLocal(event.getSceneX(), event.getSceneY());
        if (inList.getY() < 0 || inList.getY() > list.getHeight()) {
            scroll(inList.getY() < 0 ? -SCROLL : SCROLL);
        }
        double y = Math.clamp(inList.getY(), 1, Math.max(1, list.getHeight() - 1));
        Point2D scene = list.localToScene(inList.getX(), y);
        visible().stream()
                .min((a, b) -> Double.compare(away(a, scene), away(b, scene)))
                .ifPresent(nearest -> {
                    Point2D there = nearest.sceneToLocal(scene);
                    select(now.to(nearest.placeAt(there.getX(), Math.clamp(there.getY(), 0, nearest.getHeight()))));
                });
    }

    private static double away(ParagraphText shown, Point2D scene) {
        double y = shown.sceneToLocal(scene).getY();
        return Math.max(0, Math.max(-y, y - shown.getHeight()));
    }

    private void scroll(double pixels) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(pixels);
        }
    }

    // ----- Paragraphs in sight

    private List<ParagraphText> visible() {
        return list.lookupAll(".paragraph-cell").stream()
                .filter(Node::isVisible)
                .map(node -> node instanceof ParagraphCell cell ? cell.content() : null)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private @Nullable ParagraphText textWith(int place) {
        return visible().stream()
                .filter(shown -> place >= shown.paragraph().start()
                        && place
                                <= shown.paragraph().start()
                                        + shown.paragraph().text().length())
                .findFirst()
                .orElse(null);
    }

    /// Brings a place into sight.
    void reveal(int place) {
        ParagraphText shown = textWith(place);
        if (shown == null) {
            int at = 0;
            while (at + 1 < list.getItems().size()
                    && list.getItems().get(at + 1).start() <= place) {
                at++;
            }
            list.scrollTo(at);
            list.layout();
            shown = textWith(place);
        }
        if (shown != null) {
            double y = list.sceneToLocal(shown.localToScene(shown.caret(place))).getCenterY();
            double over = y - SCROLL < 0 ? y - SCROLL : Math.max(0, y + SCROLL - list.getHeight());
            if (over != 0) {
                scroll(over);
            }
        }
    }
}
