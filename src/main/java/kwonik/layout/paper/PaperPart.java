package kwonik.layout.paper;

import kwonik.layout.text.Flow;

/// Something on a sheet that no page breaks, set anew for each size of type.
///
/// @param lines how many lines there are to write on: the room that is left on a page is shared among them
/// @param tight whether the next part stands right below it
/// @param setter sets it
record PaperPart(int lines, boolean tight, Setter setter) {
    /// Nothing to write on.
    static PaperPart of(Text text) {
        return new PaperPart(0, false, (type, width, _) -> text.set(type, width));
    }

    /// Something with lines to write on.
    static PaperPart of(int lines, Setter setter) {
        return new PaperPart(lines, false, setter);
    }

    /// The next part stands right below it.
    PaperPart tightly() {
        return new PaperPart(lines, true, setter);
    }

    /// As high as it has to be.
    Flow set(PaperType type, double width) {
        return setter.set(type, width, 0);
    }

    /// As high as it may be.
    ///
    /// @param more how much higher each of its lines is
    Flow set(PaperType type, double width, double more) {
        return setter.set(type, width, more);
    }

    /// Sets a part; it is higher by `more` for each of its lines.
    @FunctionalInterface
    interface Setter {
        Flow set(PaperType type, double width, double more);
    }

    /// Sets a part without lines to write on.
    @FunctionalInterface
    interface Text {
        Flow set(PaperType type, double width);
    }
}
