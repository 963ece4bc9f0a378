package kwonik.app.controls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kwonik.layout.search.FoundWords;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Lets the words of a whole page be selected, across its paragraphs, and copied.
public final class PageSelection {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    private final Parent page;
    private final Supplier<Words> words;
    private List<WrappedText> paragraphs = List.of();
    private @Nullable Place anchor;
    private @Nullable ContextMenu menu;

    /// A place between two characters of a paragraph.
    private record Place(int paragraph, int index) {}

    /// @param page holds the paragraphs, at any depth
    /// @param keys hears the keys, because a page itself is never focused
    public PageSelection(Parent page, Node keys, Supplier<Words> words) {
        this.page = page;
        this.words = words;
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        page.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::ask);
        keys.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Forgets the old paragraphs; to be called when the page has new ones.
    public void renew() {
        paragraphs = List.copyOf(prose(page, new ArrayList<>()));
        anchor = null;
    }

    /// Marks in each paragraph what was looked for.
    public void mark(Function<String, List<FoundWords>> finder) {
        paragraphs.forEach(prose -> prose.mark(finder.apply(prose.text())));
    }

    /// All words of the page, paragraph by paragraph.
    public String text() {
        return paragraphs.stream().map(WrappedText::text).collect(Collectors.joining("\n"));
    }

    /// The words selected, paragraph by paragraph.
    String selected() {
        return paragraphs.stream()
                .map(WrappedText::selected)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    void selectAll() {
        paragraphs.forEach(prose -> prose.select(0, prose.text().length()));
    }

    /// Puts the selected words on the clipboard; with none selected it stays as it is.
    void copy() {
        String selected = selected();
        if (!selected.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(selected);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private static List<WrappedText> prose(Parent parent, List<WrappedText> found) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof WrappedText prose) {
                found.add(prose);
            } else if (child instanceof Parent inner) {
                prose(inner, found);
            }
        }
        return found;
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || paragraphs.isEmpty()) {
            return;
        }
        Place place = placeAt(new Point2D(event.getSceneX(), event.getSceneY()));
        WrappedText prose = paragraphs.get(place.paragraph());
        if (event.isShiftDown() && anchor != null) {
            selectTo(anchor, place);
            return;
        }
        anchor = place;
        selectTo(place, place);
        if (event.getClickCount() == 2) {
            prose.selectWord(place.index());
        } else if (event.getClickCount() > 2) {
            prose.select(0, prose.text().length());
        }
    }

    private void drag(MouseEvent event) {
        if (anchor != null && event.isPrimaryButtonDown()) {
            selectTo(anchor, placeAt(new Point2D(event.getSceneX(), event.getSceneY())));
        }
    }

    private void selectTo(Place one, Place other) {
        Comparator<Place> order = Comparator.comparingInt(Place::paragraph).thenComparingInt(Place::index);
        Place first = order.compare(one, other) <= 0 ? one : other;
        Place last = first.equals(one) ? other : one;
        for (int i = 0; i < paragraphs.size(); i++) {
            WrappedText prose = paragraphs.get(i);
            boolean within = i >= first.paragraph() && i <= last.paragraph();
            int from = i == first.paragraph() ? first.index() : 0;
            int to = i == last.paragraph() ? last.index() : prose.text().length();
            prose.select(within ? from : 0, within ? to : 0);
        }
    }

    private Place placeAt(Point2D point) {
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < paragraphs.size(); i++) {
            WrappedText prose = paragraphs.get(i);
            Bounds bounds = prose.localToScene(prose.getBoundsInLocal());
            double away = Math.max(0, Math.max(bounds.getMinY() - point.getY(), point.getY() - bounds.getMaxY()));
            double aside = Math.max(0, Math.max(bounds.getMinX() - point.getX(), point.getX() - bounds.getMaxX()));
            // Lines are read across: a paragraph beside the point is nearer than any above or below it.
            double distance = away * 10_000 + aside;
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return new Place(nearest, paragraphs.get(nearest).indexAt(point));
    }

    private void key(KeyEvent event) {
        if (COPY.match(event)) {
            copy();
            event.consume();
        } else if (ALL.match(event)) {
            selectAll();
            event.consume();
        }
    }

    private void ask(ContextMenuEvent event) {
        if (menu != null) {
            menu.hide();
        }
        MenuItem copy = new MenuItem(words.get().say("app.copy"));
        copy.setAccelerator(COPY);
        copy.setDisable(selected().isEmpty());
        copy.setOnAction(_ -> copy());
        MenuItem all = new MenuItem(words.get().say("app.selectAll"));
        all.setAccelerator(ALL);
        all.setOnAction(_ -> selectAll());
        menu = new ContextMenu(copy, all);
        menu.show(page, event.getScreenX(), event.getScreenY());
        event.consume();
    }
}
