package kwonik.app.compare;

import java.util.function.BooleanSupplier;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.session.Looking;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.Preferences;
import kwonik.model.Event;
import org.jspecify.annotations.Nullable;

/// Says why the sources of what is selected cannot be compared, until something else is selected.
public final class CompareNotice {
    private final Preferences preferences;
    private final Notices notices;
    private @Nullable Notice said;

    public CompareNotice(Preferences preferences, Looking looking, Notices notices) {
        this.preferences = preferences;
        this.notices = notices;
        looking.selectedProperty().subscribe((_, _) -> withdraw());
    }

    /// The row of this room in the table of commands.
    ///
    /// @param compare lays the sources of the selected event side by side
    /// @param open whether there is a chronicle
    public static Command row(Runnable compare, BooleanSupplier open) {
        return Command.of("app.compare", "Shortcut+K", compare).in(Group.EVENT).when(open);
    }

    /// Says it of an event, or that none is selected.
    public void show(@Nullable Event event) {
        Notice notice = why(event);
        said = notice;
        notices.show(notice);
    }

    private Notice why(@Nullable Event event) {
        if (event == null) {
            return Notice.of("app.compare.nothing");
        }
        return event.details().evidence().quoted().isEmpty()
                ? Notice.of(
                        "app.compare.unquoted",
                        event.title().in(preferences.words().tag()))
                : Notice.of("app.compare.single");
    }

    /// Takes it back, unless another message is there meanwhile.
    private void withdraw() {
        Notice gone = said;
        said = null;
        if (gone != null && gone.equals(notices.shownProperty().get())) {
            notices.show(null);
        }
    }
}
