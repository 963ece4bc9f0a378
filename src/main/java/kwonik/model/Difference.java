package kwonik.model;

import java.util.Optional;
import java.util.stream.Stream;

/// What sources give differently for one event; told by the curator, who says how in the event's doubt.
public enum Difference {
    DATE("date"),
    FIGURE("figure");

    private final String code;

    Difference(String code) {
        this.code = code;
    }

    /// The word for this difference in a chronicle file.
    public String code() {
        return code;
    }

    public static Optional<Difference> of(String code) {
        return Stream.of(values())
                .filter(difference -> difference.code.equals(code))
                .findFirst();
    }
}
