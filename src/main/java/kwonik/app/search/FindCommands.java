package kwonik.app.search;

import java.util.List;
import java.util.function.BooleanSupplier;
import kwonik.app.command.Command;
import kwonik.app.command.Group;

/// The commands that find words and choose what is shown.
public final class FindCommands {
    public final Command find;
    public final Command next;
    public final Command previous;
    public final Command filter;

    /// @param filtering opens the panel of the filter
    /// @param open whether there is a chronicle
    public FindCommands(TextFinder finder, Runnable filtering, BooleanSupplier open) {
        find = Command.of("app.find", "Shortcut+F", finder::open).in(Group.VIEW).when(open);
        next = Command.of("app.find.next", "F3", () -> finder.walk(1))
                .in(Group.VIEW)
                .when(open);
        previous = Command.of("app.find.previous", "Shift+F3", () -> finder.walk(-1))
                .in(Group.VIEW)
                .when(open);
        filter = Command.of("app.filter", "Shortcut+Shift+F", filtering)
                .in(Group.VIEW)
                .when(open);
    }

    /// The rows of this room in the table of commands.
    public List<Command> all() {
        return List.of(find, next, previous, filter);
    }
}
