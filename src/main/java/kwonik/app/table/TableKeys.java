package kwonik.app.table;

import java.util.List;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kwonik.app.command.KeySheet;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.Preferences;
import kwonik.layout.table.EventColumn;
import kwonik.layout.table.EventRows;
import kwonik.layout.table.RowOrder;
import kwonik.view.Verb;

/// What keys do in the table: up and down walk its rows, the others mean what they mean in the timeline where that
/// makes sense, letters go to the title that begins with them.
final class TableKeys {
    /// So many rows are chosen at once, and no more: each takes memory of its own.
    private static final int MOST_CHOSEN = 10_000;
    /// Letters that come later than this begin a new word, in milliseconds.
    private static final long PAUSE = 1_200;

    /// How far columns are scrolled at once, in pixels.
    private static final double ASIDE = 120;

    private final EventTable events;
    private final TableView<Integer> table;
    private final Preferences preferences;
    private final Notices notices;
    private final TableWays ways;
    private final StringBuilder typed = new StringBuilder();
    private long last;
    /// Whether Enter was pressed here, and not elsewhere to close what was there.
    private boolean entering;

    TableKeys(EventTable events, Preferences preferences, Notices notices, TableWays ways) {
        this.events = events;
        this.table = events.table();
        this.preferences = preferences;
        this.notices = notices;
        this.ways = ways;
    }

    void listen() {
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> taken(event, pressed(event)));
        table.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.ENTER && entering) {
                entering = false;
                ways.toPage().run();
            }
        });
        table.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            boolean command = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
            taken(event, !command && type(event.getCharacter()));
        });
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> taken(event, event.isShiftDown() && reaches(event)));
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && row(event) >= 0) {
                ways.timeline().accept(Verb.CLOSER);
            }
        });
    }

    /// The keys of the table, for whoever looks them up.
    static List<KeySheet.PlaceKey> list() {
        return List.of(
                new KeySheet.PlaceKey(new KeyCodeCombination(KeyCode.DOWN), "app.table.key.down"),
                new KeySheet.PlaceKey(new KeyCodeCombination(KeyCode.UP), "app.table.key.up"),
                new KeySheet.PlaceKey(new KeyCodeCombination(KeyCode.RIGHT), "view.verb.next"),
                new KeySheet.PlaceKey(new KeyCodeCombination(KeyCode.LEFT), "view.verb.previous"),
                new KeySheet.PlaceKey(shortcut(KeyCode.PAGE_DOWN), "view.verb.lane-down"),
                new KeySheet.PlaceKey(shortcut(KeyCode.PAGE_UP), "view.verb.lane-up"),
                new KeySheet.PlaceKey(shortcut(KeyCode.RIGHT), "app.table.key.right"),
                new KeySheet.PlaceKey(shortcut(KeyCode.LEFT), "app.table.key.left"),
                new KeySheet.PlaceKey(shortcut(KeyCode.C), "app.table.key.copy"),
                new KeySheet.PlaceKey(new KeyCodeCombination(KeyCode.ENTER), "view.verb.open"));
    }

    private static KeyCodeCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    /// Whether a click would choose more rows than are chosen at once.
    private boolean reaches(MouseEvent event) {
        int row = row(event);
        return row >= 0 && Math.abs(row - table.getSelectionModel().getSelectedIndex()) > MOST_CHOSEN && tooMany();
    }

    /// The row under the pointer, or -1.
    private static int row(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof TableRow<?>)) {
            node = node.getParent();
        }
        return node instanceof TableRow<?> row && !row.isEmpty() ? row.getIndex() : -1;
    }

    private static void taken(Event event, boolean done) {
        if (done) {
            event.consume();
        }
    }

    private boolean pressed(KeyEvent event) {
        entering = false;
        if (event.isAltDown() || (event.isMetaDown() && !event.isShortcutDown())) {
            return false;
        }
        if (event.isShortcutDown()) {
            return !event.isShiftDown() && withShortcut(event.getCode());
        }
        return event.isShiftDown() ? withShift(event.getCode()) : alone(event.getCode());
    }

    private boolean withShortcut(KeyCode code) {
        return switch (code) {
            case C, INSERT -> copy();
            case A -> tooMany();
            case PAGE_UP -> run(Verb.LANE_UP);
            case PAGE_DOWN -> run(Verb.LANE_DOWN);
            case LEFT -> scroll(-1);
            case RIGHT -> scroll(1);
            default -> false;
        };
    }

    private boolean withShift(KeyCode code) {
        return switch (code) {
            case LEFT -> run(Verb.PAN_LEFT);
            case RIGHT -> run(Verb.PAN_RIGHT);
            case HOME, END -> tooMany();
            default -> false;
        };
    }

    private boolean alone(KeyCode code) {
        return switch (code) {
            case LEFT -> step(-1);
            case RIGHT -> step(1);
            // where nothing is selected, the way begins at the first row
            case DOWN -> table.getSelectionModel().isEmpty() && first();
            case ESCAPE -> run(Verb.BACK);
            case F2 -> edit();
            case ENTER -> enter();
            // else a cell would take it as a wish to select
            case SPACE -> !isPausing();
            // as the first letter it begins a note, as in the timeline; in a word it is a letter
            case N -> !isPausing();
            default -> false;
        };
    }

    private boolean enter() {
        entering = true;
        return true;
    }

    private boolean edit() {
        ways.edit().run();
        return true;
    }

    private boolean first() {
        table.getSelectionModel().clearAndSelect(0);
        return true;
    }

    /// To the event before or after in time: where the rows are in that order, to the next row.
    private boolean step(int way) {
        int row = table.getSelectionModel().getSelectedIndex();
        if (events.order().column() != EventColumn.WHEN || row < 0) {
            return run(way < 0 ? Verb.PREVIOUS : Verb.NEXT);
        }
        int next = row + (events.order().way() == RowOrder.Way.RISING ? way : -way);
        if (next >= 0 && next < table.getItems().size()) {
            table.getSelectionModel().clearAndSelect(next);
        }
        return true;
    }

    /// Scrolls the columns sideways, by about one of them.
    private boolean scroll(int step) {
        for (Node node : table.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible()) {
                bar.setValue(Math.clamp(bar.getValue() + step * ASIDE, bar.getMin(), bar.getMax()));
            }
        }
        return true;
    }

    private boolean run(Verb verb) {
        ways.timeline().accept(verb);
        return true;
    }

    /// Says that these are too many rows to be chosen at once, if they are.
    private boolean tooMany() {
        if (table.getItems().size() <= MOST_CHOSEN) {
            return false;
        }
        notices.show(Notice.of("app.table.tooMany", MOST_CHOSEN));
        return true;
    }

    // ----- Typing

    private boolean isPausing() {
        return typed.isEmpty() || System.currentTimeMillis() - last > PAUSE;
    }

    private boolean type(String character) {
        if (isPausing()) {
            typed.setLength(0);
        }
        if (typed.isEmpty()) {
            switch (character) {
                case "+", "=" -> {
                    return run(Verb.ZOOM_IN);
                }
                case "-" -> {
                    return run(Verb.ZOOM_OUT);
                }
                case "0" -> {
                    return run(Verb.WHOLE);
                }
                default -> {}
            }
        }
        boolean letter = character.codePoints().anyMatch(Character::isLetterOrDigit);
        EventRows rows = events.rows();
        if (rows == null || (!letter && (typed.isEmpty() || !character.equals(" ")))) {
            return false;
        }
        last = System.currentTimeMillis();
        // the same letter again leads to the next title
        boolean again = typed.toString().equals(character);
        if (!again) {
            typed.append(character);
        }
        int here = table.getSelectionModel().getSelectedIndex();
        int from = typed.length() == 1 ? here + 1 : Math.max(0, here);
        int row = rows.beginningWith(typed.toString(), from, preferences.words().tag());
        if (row >= 0) {
            table.getSelectionModel().clearAndSelect(row);
            events.reveal(row);
        }
        return true;
    }

    // ----- Copying

    private boolean copy() {
        var chosen = table.getSelectionModel().getSelectedItems();
        if (chosen.isEmpty()) {
            return false;
        }
        var columns = events.columns();
        var heads = columns.stream().map(this::name).toList();
        var cells = chosen.stream()
                .map(event -> columns.stream()
                        .map(column -> events.texts().cell(column, event))
                        .toList())
                .toList();
        RowCopy copy = new RowCopy(heads, cells);
        ClipboardContent content = new ClipboardContent();
        content.putString(copy.text());
        content.putHtml(copy.html());
        Clipboard.getSystemClipboard().setContent(content);
        notices.show(Notice.done("app.table.copied", chosen.size()));
        return true;
    }

    private String name(EventColumn column) {
        return preferences.words().say("app.table." + column.code());
    }
}
