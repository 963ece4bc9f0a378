package kwonik.app.command;

/// What a command is about: the menus, the palette and the sheet of keys are in this order.
public enum Group {
    FILE("app.group.file"),
    EDIT("app.group.edit"),
    VIEW("app.group.view"),
    EVENT("app.group.event"),
    PICTURE("app.group.picture"),
    PRESENT("app.group.present"),
    WINDOW("app.group.window"),
    HELP("app.group.help");

    private final String key;

    Group(String key) {
        this.key = key;
    }

    /// The key of its name in the message bundle.
    public String key() {
        return key;
    }
}
