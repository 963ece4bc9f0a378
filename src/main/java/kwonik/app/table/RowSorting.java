package kwonik.app.table;

import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import kwonik.app.session.Looking;
import kwonik.app.session.Preferences;
import kwonik.app.settings.Settings;
import kwonik.app.task.TaskLine;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.table.EventRows;
import kwonik.layout.table.RowOrder;
import kwonik.layout.table.RowWish;
import org.jspecify.annotations.Nullable;

/// The rows of the table, kept up to date with what is shown, with the order that was chosen, and with the view if only
/// that is wanted; many rows are sorted in the background.
final class RowSorting {
    /// Up to so many events are sorted within a frame.
    private static final int MANY = 10_000;

    private final Preferences preferences;
    private final Looking looking;
    private final TaskLine sorting;
    private final ReadOnlyObjectWrapper<@Nullable EventRows> rows = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper late = new ReadOnlyBooleanWrapper();
    private final BooleanProperty inView = new SimpleBooleanProperty();
    private Subscription watching = Subscription.EMPTY;
    private @Nullable ChronicleIndex asked;
    private @Nullable RowWish wished;

    RowSorting(Preferences preferences, Looking looking, TaskLine sorting) {
        this.preferences = preferences;
        this.looking = looking;
        this.sorting = sorting;
    }

    /// The rows as they were sorted last; null before a chronicle is there.
    ReadOnlyObjectProperty<@Nullable EventRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// Whether others are being sorted.
    ReadOnlyBooleanProperty lateProperty() {
        return late.getReadOnlyProperty();
    }

    /// Whether only what the view shows has a row.
    BooleanProperty inViewProperty() {
        return inView;
    }

    RowOrder order() {
        return RowOrder.of(preferences.settings().table().order());
    }

    /// Chooses an order, and remembers it.
    void choose(RowOrder order) {
        preferences.update(with(order));
    }

    static UnaryOperator<Settings> with(RowOrder order) {
        return settings -> settings.with(settings.table().withOrder(order.code()));
    }

    /// Follows what is shown, from now on.
    void begin() {
        watching = Subscription.combine(
                looking.shownProperty().subscribe((_, _) -> ask()),
                looking.viewProperty().subscribe((_, _) -> ask()),
                preferences.settingsProperty().subscribe((_, _) -> ask()),
                preferences.wordsProperty().subscribe((_, _) -> ask()),
                inView.subscribe((_, _) -> ask()));
        ask();
    }

    /// Follows nothing any more, and keeps no rows.
    void end() {
        watching.unsubscribe();
        sorting.forget();
        asked = null;
        rows.set(null);
        late.set(false);
    }

    private void ask() {
        ChronicleIndex index = looking.shownProperty().get();
        if (index == null) {
            sorting.forget();
            asked = null;
            late.set(false);
            rows.set(null);
            return;
        }
        RowWish wish = new RowWish(
                order(),
                preferences.words().tag(),
                inView.get() ? looking.viewProperty().get() : null);
        if (index.equals(asked) && wish.equals(wished)) {
            return;
        }
        asked = index;
        wished = wish;
        if (index.chronicle().events().size() <= MANY) {
            sorting.forget();
            sorted(EventRows.of(index, wish));
        } else {
            late.set(true);
            sorting.latest(() -> EventRows.of(index, wish), this::sorted);
        }
    }

    private void sorted(EventRows now) {
        late.set(false);
        rows.set(now);
    }
}
