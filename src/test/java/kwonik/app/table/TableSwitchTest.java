package kwonik.app.table;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import kwonik.app.command.CommandTableTest;
import kwonik.app.reading.ReadingPane;
import kwonik.app.settings.Settings;
import kwonik.app.shell.WindowExtension;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.EventWalk;
import kwonik.layout.index.ViewState;
import kwonik.layout.table.EventColumn;
import kwonik.layout.table.EventRows;
import kwonik.layout.table.RowOrder;
import kwonik.layout.table.RowWish;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.filter.EventFilter;
import kwonik.view.TimelineView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The table of all events: what the timeline does with a picture, it does with rows.
class TableSwitchTest {
    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

    private TableView<Integer> open(FxRobot robot) {
        app.untilComplete();
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
        until(() -> app.has("#event-table"));
        WaitForAsyncUtils.waitForFxEvents();
        return table();
    }

    @SuppressWarnings("unchecked")
    private TableView<Integer> table() {
        return app.find("#event-table", TableView.class);
    }

    private ChronicleIndex shown() {
        return Objects.requireNonNull(app.state().looking().shownProperty().get());
    }

    private @Nullable String selected() {
        Event event = app.state().looking().selectedProperty().getValue();
        return event == null ? null : event.id();
    }

    private String id(int place) {
        return shown().chronicle().events().get(place).id();
    }

    private List<String> ids() {
        return table().getItems().stream().map(this::id).toList();
    }

    private List<String> ids(RowOrder order) {
        EventRows rows = EventRows.of(shown(), new RowWish(order, "en", null));
        List<String> ids = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            ids.add(id(rows.event(row)));
        }
        return ids;
    }

    private String count() {
        return app.find("#table-count", Label.class).getText();
    }

    private Node focused() {
        return app.stage().getScene().getFocusOwner();
    }

    private void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void itTakesThePlaceAndTheKeyboardOfTheTimelineAndGivesThemBack(FxRobot robot) {
        app.untilComplete();
        TimelineView timeline = app.find("#timeline", TimelineView.class);
        robot.interact(timeline::requestFocus);
        TableView<Integer> table = open(robot);
        assertFalse(timeline.isVisible());
        assertEquals(table, focused());
        assertEquals("38 of 38 events", count());
        assertEquals(ids(RowOrder.FIRST), ids());
        // what a picture has no room for is no matter here
        until(() -> !app.find("#status-line", Node.class).getAccessibleText().contains("events"));
        // whoever gives the keyboard to the timeline gives it to the table
        press(robot, KeyCode.SHORTCUT, KeyCode.F);
        assertFalse(table.isFocused());
        press(robot, KeyCode.ESCAPE);
        press(robot, KeyCode.ESCAPE);
        assertTrue(table.isFocused());
        press(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
        assertFalse(app.has("#event-table"));
        assertTrue(timeline.isVisible());
        assertTrue(timeline.isFocused());
    }

    @Test
    void theSameEventIsSelectedInBoth(FxRobot robot) {
        TableView<Integer> table = open(robot);
        press(robot, KeyCode.DOWN);
        assertEquals(ids().getFirst(), selected());
        press(robot, KeyCode.DOWN);
        assertEquals(ids().get(1), selected());
        press(robot, KeyCode.END);
        assertEquals(ids().getLast(), selected());
        // elsewhere, and back: the row is in sight
        String other = ids().get(20);
        app.run(() -> app.state().looking().select(other));
        assertEquals(20, table.getSelectionModel().getSelectedIndex());
        assertEquals(1, table.getSelectionModel().getSelectedIndices().size());
        until(() -> robot.lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                .anyMatch(row -> row.isSelected() && row.getIndex() == 20));
        press(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
        assertEquals(other, selected());
        ViewState view =
                Objects.requireNonNull(app.state().looking().viewProperty().get());
        var when = Objects.requireNonNull(
                Objects.requireNonNull(app.state().looking().selectedProperty().getValue())
                        .when());
        assertTrue(view.start() < when.end() && view.end() > when.start());
        press(robot, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
        assertEquals(20, table().getSelectionModel().getSelectedIndex());
        press(robot, KeyCode.ESCAPE);
        assertNull(selected());
        assertTrue(table.getSelectionModel().isEmpty());
    }

    @Test
    void otherRowsLeaveTheSelectedOneInSight(FxRobot robot) {
        TableView<Integer> _ = open(robot);
        String event = ids().get(30);
        app.run(() -> app.state().looking().select(event));
        for (boolean inView : List.of(true, false)) {
            app.run(() -> app.find("#table-in-view", CheckBox.class).setSelected(inView));
            until(() -> table().getItems().size() == ids().size());
            app.run(() -> {});
            assertTrue(
                    robot.lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                            .anyMatch(row -> row.isSelected() && row.getIndex() == 30),
                    "only in view: " + inView);
        }
    }

    @Test
    void keysMeanWhatTheyMeanInTheTimeline(FxRobot robot) {
        TableView<Integer> table = open(robot);
        String from = ids().get(5);
        app.run(() -> app.state().looking().select(from));
        int place = shown().chronicle().indexOf(from);
        EventWalk walk = new EventWalk(shown());
        int row = table.getSelectionModel().getSelectedIndex();
        press(robot, KeyCode.RIGHT);
        assertEquals(row + 1, table.getSelectionModel().getSelectedIndex(), "rows in time are its steps");
        assertEquals(id(table.getItems().get(row + 1)), selected());
        press(robot, KeyCode.LEFT);
        assertEquals(from, selected());
        press(robot, KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
        assertEquals(id(walk.stepInLane(place, 1)), selected());
        app.run(() -> app.state().looking().select(from));
        double before = span();
        app.run(() -> CommandTableTest.type(robot, "#event-table", "+"));
        assertTrue(span() < before);
        app.run(() -> CommandTableTest.type(robot, "#event-table", "0"));
        assertEquals(shown().whole().span(), span());
        press(robot, KeyCode.ENTER);
        assertTrue(app.find("#reading-pane", ReadingPane.class).isFocusWithin());
        press(robot, KeyCode.ESCAPE);
        assertTrue(table().isFocused());
        press(robot, KeyCode.F2);
        until(() -> app.window().commands().editing().isEditing());
        assertEquals(from, selected());
    }

    private double span() {
        return Objects.requireNonNull(app.state().looking().viewProperty().get())
                .span();
    }

    @Test
    void lettersLeadToTheTitleThatBeginsWithThem(FxRobot robot) {
        open(robot);
        Chronicle chronicle = shown().chronicle();
        Event wanted = chronicle.events().get(table().getItems().get(30));
        String title = wanted.title().in("en");
        CommandTableTest.type(robot, "#event-table", title.substring(0, Math.min(9, title.length())));
        assertEquals(
                title.substring(0, 5),
                Objects.requireNonNull(app.state().looking().selectedProperty().getValue())
                        .title()
                        .in("en")
                        .substring(0, 5));
    }

    @Test
    void eachColumnIsSortedByKeyboardAndByAClick(FxRobot robot) {
        TableView<Integer> table = open(robot);
        press(robot, KeyCode.DOWN);
        String chosen = selected();
        @SuppressWarnings("unchecked")
        ComboBox<RowOrder> order = app.find("#table-order", ComboBox.class);
        assertEquals("Sort the table by. Now: Time: earliest first", order.getAccessibleText());
        robot.interact(order::requestFocus);
        for (int next = 1; next < order.getItems().size(); next++) {
            press(robot, KeyCode.DOWN);
            RowOrder now = order.getItems().get(next);
            assertEquals(now, order.getValue());
            assertEquals(ids(now), ids(), now.code());
            assertEquals(chosen, selected());
            assertEquals(ids(now).indexOf(chosen), table.getSelectionModel().getSelectedIndex());
            assertEquals(
                    now.code(), app.state().preferences().settings().table().order());
            assertEquals(
                    now.way() == RowOrder.Way.RISING ? SortType.ASCENDING : SortType.DESCENDING,
                    table.getSortOrder().getFirst().getSortType());
        }
        click(robot, "Title");
        until(() -> ids().equals(ids(new RowOrder(EventColumn.TITLE, RowOrder.Way.RISING))));
        click(robot, "Title");
        until(() -> ids().equals(ids(new RowOrder(EventColumn.TITLE, RowOrder.Way.FALLING))));
        assertEquals("title.falling", order.getValue().code());
        click(robot, "Title");
        until(() -> ids().equals(ids(RowOrder.FIRST)));
        // the chronicle itself stays in its order
        assertFalse(app.state().document().isUnsaved());
    }

    @Test
    void theFilterIsThatOfTheTimelineAndAnEmptyTableSaysWhy(FxRobot robot) {
        TableView<Integer> table = open(robot);
        app.run(() -> app.state().looking().filter(EventFilter.NONE.withImportance(5)));
        int few = shown().chronicle().events().size();
        assertTrue(few > 0 && few < 38);
        assertEquals(few + " of 38 events", count());
        assertEquals(few, table.getItems().size());
        app.run(() ->
                app.state().looking().filter(EventFilter.NONE.withTag("beacon").withImportance(5)));
        app.run(() -> app.state().looking().filter(EventFilter.NONE.withTag("no such tag")));
        assertEquals(0, table.getItems().size());
        assertEquals(
                "The filter leaves out every event.",
                app.find("#table-empty", Label.class).getText());
        robot.interact(() -> app.find("#table-all", Button.class).fire());
        until(() -> table.getItems().size() == 38);
    }

    @Test
    void onlyWhatIsInViewHasARowIfThatIsWanted(FxRobot robot) {
        TableView<Integer> table = open(robot);
        ViewState whole = shown().whole();
        ViewState part = whole.at(whole.start() + whole.span() * 0.7, whole.end());
        app.run(() -> app.state().looking().jump(part));
        assertEquals(38, table.getItems().size());
        robot.interact(() -> app.find("#table-in-view", CheckBox.class).fire());
        int few = shown().touching(part) + shown().undated();
        assertEquals(few, table.getItems().size());
        assertEquals(few + " of 38 events", count());
        assertTrue(few > 1);
        app.run(() -> app.state().looking().filter(EventFilter.NONE.withTag("no such tag")));
        assertEquals(0, table.getItems().size());
        robot.interact(() -> app.find("#table-all", Button.class).fire());
        until(() -> table.getItems().size() == 38);
        assertFalse(app.find("#table-in-view", CheckBox.class).isSelected());
    }

    @Test
    void choosingARowInViewMovesNothing(FxRobot robot) {
        TableView<Integer> table = open(robot);
        ViewState whole = shown().whole();
        ViewState part = whole.at(whole.start() + whole.span() * 0.7, whole.end());
        app.run(() -> app.state().looking().jump(part));
        robot.interact(() -> app.find("#table-in-view", CheckBox.class).fire());
        app.run(() -> table.requestFocus());
        press(robot, KeyCode.DOWN);
        assertNotNull(selected());
        ViewState now =
                Objects.requireNonNull(app.state().looking().viewProperty().get());
        assertEquals(part, now.selecting(null));
    }

    @Test
    void whatASearchFoundIsMarkedAndToldInWords(FxRobot robot) {
        TableView<Integer> table = open(robot);
        press(robot, KeyCode.SHORTCUT, KeyCode.F);
        CommandTableTest.type(robot, "#search-field", "beacon");
        press(robot, KeyCode.ENTER);
        until(() -> !robot.lookup(".event-cell:found").queryAll().isEmpty());
        until(() -> selected() != null);
        TableRow<?> row = robot.lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(each -> each.isSelected())
                .findFirst()
                .orElseThrow();
        assertTrue(row.getAccessibleText().endsWith("; found"), row.getAccessibleText());
        int first = table.getSelectionModel().getSelectedIndex();
        press(robot, KeyCode.F3);
        assertTrue(table.getSelectionModel().getSelectedIndex() > first);
    }

    @Test
    void rowsAreCopiedAsTextWithTabsAndAsATable(FxRobot robot) {
        TableView<Integer> table = open(robot);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(2, table.getSelectionModel().getSelectedIndices().size());
        press(robot, KeyCode.SHORTCUT, KeyCode.C);
        robot.interact(() -> {
            String text = Clipboard.getSystemClipboard().getString();
            List<String> lines = text.lines().toList();
            assertEquals(3, lines.size());
            assertTrue(lines.getFirst().startsWith("When\tTitle\tLane\tImportance\tQuoted\tTags"));
            String title = shown().chronicle()
                    .events()
                    .get(table.getItems().get(1))
                    .title()
                    .in("en");
            assertEquals(title, lines.get(2).split("\t", -1)[1]);
            String html = Clipboard.getSystemClipboard().getHtml();
            assertTrue(html.startsWith("<table><thead><tr><th>When</th>"), html);
        });
    }

    @Test
    void aRowIsReadAloudAsAWhole(FxRobot robot) {
        TableView<Integer> table = open(robot);
        assertEquals(AccessibleRole.TABLE_VIEW, table.getAccessibleRole());
        assertEquals("Table of events; 38 of 38 events; sorted by Time: earliest first", table.getAccessibleText());
        for (TableRow<?> row : robot.lookup(".table-row-cell").queryAllAs(TableRow.class)) {
            if (!row.isEmpty()) {
                assertTrue(row.getHeight() >= 24);
                Event event = shown().chronicle().events().get((Integer) row.getItem());
                assertTrue(row.getAccessibleText().contains(event.title().in("en")));
                assertTrue(row.getAccessibleText().contains(event.lane().name().in("en")));
            }
        }
        app.run(() -> app.state().preferences().update(settings -> settings.withLanguage("fr")));
        assertEquals("Quand", table.getColumns().getFirst().getText());
        assertEquals("38 événements sur 38", count());
    }

    @Test
    void anEditShowsAtOnce(FxRobot robot) {
        open(robot);
        int before = table().getItems().size();
        press(robot, KeyCode.DOWN);
        app.run(() -> app.window().commands().all().stream()
                .filter(command -> command.key().equals("app.edit.delete"))
                .forEach(command -> app.window().commands().run(command)));
        until(() -> table().getItems().size() == before - 1);
        press(robot, KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> table().getItems().size() == before);
    }

    @Test
    void thatItIsShownIsRemembered(FxRobot robot) {
        open(robot);
        app.run(() -> app.window().close());
        Settings kept = app.settingsFile().read().settings();
        assertTrue(kept.table().shown());
    }

    /// As a click does it; that of the robot is never still.
    private static void click(FxRobot robot, String name) {
        TableColumnHeader head = robot.lookup(".column-header").queryAllAs(TableColumnHeader.class).stream()
                .filter(each -> each.getTableColumn() != null
                        && name.equals(each.getTableColumn().getText()))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> javafx.event.Event.fireEvent(
                head,
                new MouseEvent(
                        MouseEvent.MOUSE_RELEASED,
                        5,
                        5,
                        5,
                        5,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        new PickResult(head, 5, 5))));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
