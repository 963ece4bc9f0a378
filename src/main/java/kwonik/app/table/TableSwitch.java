package kwonik.app.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.command.KeySheet;
import kwonik.app.search.TextFinder;
import kwonik.app.session.Looking;
import kwonik.app.session.Notices;
import kwonik.app.session.Preferences;
import kwonik.app.settings.TableChoice;
import kwonik.app.task.Tasks;
import kwonik.layout.table.RowOrder;
import kwonik.model.Event;
import kwonik.view.TimelineView;
import org.jspecify.annotations.Nullable;

/// Puts the table of all events in the place of the timeline, and the timeline back; what was chosen is remembered.
///
/// The timeline stays where it is, unseen: its view is that of the window, and it hands the keyboard on to the table.
public final class TableSwitch {
    private static final String ORDER = "app.table.order";

    private final TimelineView timeline;
    private final Preferences preferences;
    private final Looking looking;
    private final Notices notices;
    private final TextFinder finder;
    private final RowSorting sorting;
    private final TableWays ways;
    private final StackPane place;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private @Nullable EventTable table;

    public TableSwitch(
            TimelineView timeline,
            Preferences preferences,
            Looking looking,
            Notices notices,
            TextFinder finder,
            Tasks tasks,
            TableWays ways) {
        this.timeline = timeline;
        this.preferences = preferences;
        this.looking = looking;
        this.notices = notices;
        this.finder = finder;
        this.sorting = new RowSorting(preferences, looking, tasks.line());
        this.ways = ways;
        this.place = new StackPane(timeline);
    }

    /// The place of the timeline.
    public Region node() {
        return place;
    }

    /// Whether the table has the place of the timeline.
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The rows of this room in the table of commands.
    ///
    /// @param open whether there is a chronicle
    public List<Command> rows(BooleanSupplier open) {
        List<Command> rows = new ArrayList<>();
        rows.add(Command.of("app.table", "Shortcut+Shift+L", this::toggle)
                .in(Group.VIEW)
                .choice(null, shown::get)
                .when(open));
        for (RowOrder order : RowOrder.all()) {
            rows.add(Command.of(TableHead.key(order), "", () -> sort(order))
                    .in(Group.VIEW)
                    .choice(ORDER, () -> shown.get() && sorting.order().equals(order))
                    .when(open));
        }
        return List.copyOf(rows);
    }

    /// The keys that mean something in the table alone.
    public static List<KeySheet.PlaceKey> keys() {
        return TableKeys.list();
    }

    /// Shows what was shown when the window was closed last.
    public void restore() {
        if (preferences.settings().table().shown()) {
            show();
        }
    }

    /// Ends what goes on in the background.
    public void close() {
        sorting.end();
    }

    private void sort(RowOrder order) {
        sorting.choose(order);
        if (!shown.get()) {
            toggle();
        }
    }

    private void toggle() {
        boolean within = place.isFocusWithin();
        TableChoice choice = preferences.settings().table();
        preferences.update(settings -> settings.with(new TableChoice(!shown.get(), choice.order())));
        if (shown.get()) {
            leave();
        } else {
            show();
        }
        if (within) {
            timeline.requestFocus();
        }
    }

    private void show() {
        EventTable events = table;
        if (events == null) {
            events = new EventTable(preferences, looking, finder, sorting);
            new TableKeys(events, preferences, notices, ways).listen();
            table = events;
        }
        place.getChildren().add(events);
        timeline.standInProperty().set(events);
        timeline.setVisible(false);
        shown.set(true);
        events.begin();
    }

    private void leave() {
        EventTable events = table;
        timeline.setVisible(true);
        shown.set(false);
        timeline.standInProperty().set(null);
        place.getChildren().remove(events);
        if (events != null) {
            events.end();
        }
        // the event that was chosen in the table is in sight
        Event event = looking.selectedProperty().getValue();
        looking.select(event == null ? null : event.id());
    }
}
