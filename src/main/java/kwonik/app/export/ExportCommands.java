package kwonik.app.export;

import java.util.List;
import java.util.function.BooleanSupplier;
import kwonik.app.command.Command;
import kwonik.app.command.Group;

/// The commands that make pictures of the open chronicle.
public final class ExportCommands {
    public final Command picture;
    public final Command again;
    public final Command copy;

    /// @param open whether there is a chronicle
    public ExportCommands(ExportDialog dialog, QuickExport quick, ViewPicture view, BooleanSupplier open) {
        picture = Command.of("app.export", "Shortcut+E", dialog::show)
                .in(Group.PICTURE)
                .when(open);
        again = Command.of("app.export.again", "Shortcut+Shift+E", quick::again)
                .in(Group.PICTURE)
                .when(open);
        copy = Command.of("app.copyPicture", "Shortcut+Alt+C", view::copy)
                .in(Group.PICTURE)
                .when(open);
    }

    /// The rows of this room in the table of commands.
    public List<Command> all() {
        return List.of(picture, again, copy);
    }
}
