package kwonik.app.table;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import kwonik.app.session.Sample;
import kwonik.app.settings.TableChoice;
import kwonik.app.shell.WindowExtension;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.table.RowOrder;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A window that opens with the table, as it was left; and a table of a million events.
class ManyRowsTest {
    private static final int MANY = 1_000_000;

    @RegisterExtension
    final WindowExtension app =
            WindowExtension.onFrozen(WindowExtension.SETTINGS.with(new TableChoice(true, "title.falling")));

    @SuppressWarnings("unchecked")
    private TableView<Integer> table() {
        return app.find("#event-table", TableView.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<RowOrder> order() {
        return app.find("#table-order", ComboBox.class);
    }

    private static ChronicleIndex many() {
        Lane lane = new Lane("lane", Localized.of("Lane"));
        List<When> days = IntStream.range(1, 29)
                .mapToObj(day -> When.parse("1900-01-%02d".formatted(day)))
                .toList();
        List<Event> events = new AbstractList<>() {
            @Override
            public Event get(int i) {
                return new Event(
                        "e" + i, days.get(i % 28), lane, 1 + i % 5, Localized.of("Event " + i), Event.Details.NONE);
            }

            @Override
            public int size() {
                return MANY;
            }
        };
        return ChronicleIndex.of(new Chronicle(
                new Chronicle.About("many", Localized.of("Many"), Localized.NONE, "", ""),
                List.of(),
                List.of(lane),
                List.of(),
                events,
                Map.of()));
    }

    @Test
    void theWindowOpensWithTheTableAndItsOrder() {
        TableView<Integer> table = table();
        assertTrue(table.isFocused());
        assertEquals(38, table.getItems().size());
        assertEquals("title.falling", order().getValue().code());
    }

    @Test
    void ofAMillionEventsOnlyTheRowsInSightAreMade(FxRobot robot) {
        app.untilComplete();
        ChronicleIndex index = many();
        app.run(() -> Sample.open(app.state(), index));
        until(() -> table().getItems().size() == MANY);
        assertEquals(
                "1,000,000 of 1,000,000 events",
                app.find("#table-count", Label.class).getText());
        app.run(() -> table().requestFocus());
        robot.push(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(MANY - 1, table().getSelectionModel().getSelectedIndex());
        String last = title(table().getItems().getLast());
        assertEquals("Event 0", last);
        for (RowOrder order : List.of(RowOrder.of("importance.falling"), RowOrder.of("title.rising"))) {
            robot.interact(() -> order().setValue(order));
            until(() -> !app.find("#table-count", Label.class).getText().equals("Sorting…"));
            assertEquals(MANY, table().getItems().size());
        }
        assertEquals("Event 0", title(table().getItems().getFirst()));
        // the selected event stays selected, and in sight
        assertEquals(0, table().getSelectionModel().getSelectedIndex());
        WaitForAsyncUtils.waitForFxEvents();
        int rows = robot.lookup(".table-row-cell").queryAllAs(TableRow.class).size();
        int cells = robot.lookup(".table-cell").queryAllAs(TableCell.class).size();
        assertTrue(rows > 5 && rows < 100, rows + " rows");
        assertTrue(cells < 900, cells + " cells");
        // more rows than can be chosen at once are not, and it is said why
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, table().getSelectionModel().getSelectedIndices().size());
        assertTrue(app.has("#notice"));
    }

    private String title(int place) {
        Chronicle chronicle = app.state().looking().shownChronicle();
        return chronicle == null ? "" : chronicle.events().get(place).title().in("en");
    }
}
