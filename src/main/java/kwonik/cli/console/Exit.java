package kwonik.cli.console;

/// How a command ends, as the shell sees it.
public enum Exit {
    /// Done, and nothing is wrong.
    OK(0),
    /// Done, but a quotation is not as its article has it, or a part of the chronicle could not be used.
    WRONG(1),
    /// Not done: wrong usage, unreadable input, unwritable output, no display.
    CANNOT(2);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /// The exit code of the process.
    public int code() {
        return code;
    }
}
